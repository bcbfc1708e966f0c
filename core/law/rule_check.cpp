// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rule_check.h"

#include "core/law/wage_check.h"

#include <algorithm>
#include <set>

namespace backpay {

namespace {

/** Looks at everything but wages, and keeps what it finds. */
class RuleCheck
{
public:
    explicit RuleCheck(const RuleBook &book)
        : book_(book)
    {
    }

    std::vector<RuleFault> run()
    {
        if (book_.wages.empty() || book_.regimes.empty())
            add(RuleFaultKind::EmptyList, {}, {book_.wages.empty() ? "wages" : "regimes"});
        for (const WageSeries &series : book_.wages) {
            once(series.place);
            checkWages(series, faults_);
        }
        for (const Regime &regime : book_.regimes)
            check(regime);
        for (const Limitation &limit : book_.limitations)
            check(limit);
        for (const FreelanceAct &act : book_.acts)
            check(act);
        for (const EmploymentTest &test : book_.tests)
            check(test);
        for (const ClassificationFact &fact : book_.facts)
            check(fact);
        checkReferenceRates();
        return std::move(faults_);
    }

private:
    void add(RuleFaultKind kind, const std::string &rule, std::vector<std::string> arguments)
    {
        faults_.push_back({kind, rule, {}, std::move(arguments)});
    }

    void once(const std::string &id)
    {
        if (!ids_.insert(id).second)
            add(RuleFaultKind::Twice, id, {id});
    }

    void cited(const std::string &rule, const Citation &citation, const std::string &what)
    {
        if (citation.text.empty())
            add(RuleFaultKind::NoCitation, rule, {what});
    }

    void cited(const std::string &rule, const std::vector<Citation> &citations)
    {
        if (citations.empty())
            add(RuleFaultKind::NoCitation, rule, {"citations"});
        for (const Citation &citation : citations)
            cited(rule, citation, "citations");
    }

    void hours(const Regime &regime, const std::optional<CitedHours> &value, const std::string &key)
    {
        if (!value)
            return;
        cited(regime.id, value->citation, key);
        if (value->hours <= 0)
            add(RuleFaultKind::NoAmount, regime.id, {key});
    }

    void rule(const Regime &regime, const std::optional<Citation> &value, const std::string &key)
    {
        if (value)
            cited(regime.id, *value, key);
    }

    void check(const Regime &regime)
    {
        once(regime.id);
        cited(regime.id, regime.citations);
        if (book_.wagesOf(regime.place) == nullptr)
            add(RuleFaultKind::NoWages, regime.id, {regime.place});
        hours(regime, regime.weekly, "weekly");
        hours(regime, regime.daily, "daily");
        hours(regime, regime.dailyDouble, "daily_double");
        hours(regime, regime.consecutive, "consecutive");
        hours(regime, regime.dailyBelowTimesMinimum, "daily_below_times_minimum");
        hours(regime, regime.salaryCovers, "salary_covers");
        hours(regime, regime.spreadOfHours, "spread_of_hours");
        rule(regime, regime.seventhDay, "seventh_day");
        rule(regime, regime.leavesOutIncentives, "leaves_out_incentives");
        rule(regime, regime.flatBonusByStraightHours, "flat_bonus_by_straight_hours");
        rule(regime, regime.pieceRestPaidApart, "piece_rest_paid_apart");
        rule(regime, regime.reportingTime, "reporting_time");
        rule(regime, regime.dayRateByWorkday, "day_rate_by_workday");
        rule(regime, regime.minimumUnitCitation, "minimum");
        if (regime.employeesFrom)
            cited(regime.id, regime.employeesFromCitation.value_or(Citation{}), "employees_from");
        for (const Remedy &remedy : regime.remedies)
            cited(regime.id, remedy.citation, remedy.name);
    }

    void check(const Limitation &limit)
    {
        once(limit.id);
        cited(limit.id, limit.citation, limit.claim);
        if (!limit.regime.empty() && book_.regime(limit.regime) == nullptr)
            add(RuleFaultKind::UnknownRegime, limit.id, {limit.regime});
    }

    void check(const FreelanceAct &act)
    {
        once(act.id);
        cited(act.id, act.citations);
        if (act.checkedThrough < act.from)
            add(RuleFaultKind::EndsBeforeBegin, act.id, {isoDate(act.from), isoDate(act.checkedThrough)});
        for (const FreelanceThreshold &threshold : act.thresholds) {
            cited(act.id, threshold.citation, "threshold");
            if (threshold.amount <= 0)
                add(RuleFaultKind::NoAmount, act.id, {"threshold"});
        }
        for (const FreelanceRemedy &remedy : act.remedies)
            cited(act.id, remedy.citation, remedy.name);
        for (const Limitation &limit : act.limits)
            check(limit);
    }

    void check(const EmploymentTest &test)
    {
        once(test.id);
        cited(test.id, test.citations);
        if (test.factors.empty())
            add(RuleFaultKind::EmptyList, test.id, {"factor"});
        for (const TestFactor &factor : test.factors) {
            once(factor.id);
            factors_.insert(factor.id);
            cited(test.id, factor.citation, factor.id);
        }
    }

    void check(const ClassificationFact &fact)
    {
        once(fact.id);
        for (const std::string &factor : fact.factors)
            if (!factors_.contains(factor))
                add(RuleFaultKind::UnknownFactor, fact.id, {factor});
    }

    void checkReferenceRates()
    {
        const std::string rule = "reference_rate";
        const ReferenceRate *before = nullptr;
        for (const ReferenceRate &rate : book_.ukReferenceRates) {
            cited(rule, rate.citation, isoDate(rate.from));
            if (rate.through < rate.from)
                add(RuleFaultKind::EndsBeforeBegin, rule, {isoDate(rate.from), isoDate(rate.through)});
            if (before != nullptr && rate.from > before->through + 1)
                add(RuleFaultKind::Hole, rule, {isoDate(before->through + 1), isoDate(rate.from - 1)});
            if (before != nullptr && rate.from <= before->through)
                add(RuleFaultKind::Overlap, rule, {isoDate(rate.from)});
            before = &rate;
        }
    }

    const RuleBook &book_;
    std::vector<RuleFault> faults_;
    std::set<std::string, std::less<>> ids_;
    std::set<std::string, std::less<>> factors_;
};

}

std::string_view ruleFaultName(RuleFaultKind kind)
{
    switch (kind) {
    case RuleFaultKind::Hole: return "hole";
    case RuleFaultKind::Overlap: return "overlap";
    case RuleFaultKind::EndsBeforeBegin: return "ends-before-begin";
    case RuleFaultKind::OutOfOrder: return "out-of-order";
    case RuleFaultKind::NoAmount: return "no-amount";
    case RuleFaultKind::NoCitation: return "no-citation";
    case RuleFaultKind::NotSeen: return "not-seen";
    case RuleFaultKind::SameSourceTwice: return "same-source-twice";
    case RuleFaultKind::NotChecked: return "not-checked";
    case RuleFaultKind::EndsBeforeChecked: return "ends-before-checked";
    case RuleFaultKind::UnknownCadence: return "unknown-cadence";
    case RuleFaultKind::LeavesCadence: return "leaves-cadence";
    case RuleFaultKind::NoWages: return "no-wages";
    case RuleFaultKind::UnknownRegime: return "unknown-regime";
    case RuleFaultKind::UnknownFactor: return "unknown-factor";
    case RuleFaultKind::Twice: return "twice";
    case RuleFaultKind::EmptyList: return "empty-list";
    }
    return "hole";
}

std::vector<RuleFault> checkRules(const RuleBook &book) { return RuleCheck(book).run(); }

}
