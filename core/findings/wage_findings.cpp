// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/wage_findings.h"

#include "core/findings/finding_builder.h"
#include "core/findings/week_trace.h"
#include "core/money/exact_money.h"

#include <array>
#include <map>
#include <set>

namespace backpay {

namespace {

constexpr DayNumber lastOfWeek = 6;

struct Topic
{
    WageField field;
    std::string_view name;
};
constexpr std::array<Topic, 6> topics = {{
    {WageField::MinimumWageShortfall, "minimum-wage"},
    {WageField::StraightTimeDue, "straight-time"},
    {WageField::RestPay, "rest-breaks"},
    {WageField::NonproductivePay, "nonproductive-time"},
    {WageField::ReportingPay, "reporting-time"},
    {WageField::SpreadPay, "spread-of-hours"},
}};

bool positive(const std::optional<Exact> &value) { return value && *value > Exact(0); }

/** What is short, in a word; "wages" where it is more than one thing. */
std::string_view topicOf(const RegimeWeek &week)
{
    std::string_view name;
    int found = 0;
    for (const Topic &topic : topics) {
        if (positive(week[topic.field])) {
            name = topic.name;
            ++found;
        }
    }
    if (positive(week[WageField::OvertimePremium])) {
        name = "overtime";
        ++found;
    }
    return found == 1 ? name : "wages";
}

/** Own time over the end of a week is a record of both weeks, and of a finding that has both one record. */
void dropRepeated(std::vector<FoundRecord> &records)
{
    std::set<std::pair<RowKind, std::int64_t>> met;
    std::erase_if(records,
                  [&](const FoundRecord &record) { return !met.emplace(record.kind, record.revision).second; });
}

class WageFindingMaker
{
public:
    WageFindingMaker(const CaseFacts &facts, const RuleBook &rules)
        : facts_(facts)
        , rules_(rules)
        , rows_(facts)
    {
    }

    void add(const EmployerWages &wages)
    {
        scenario_ = wages.employer.scenario;
        scenario_.asOf = facts_.asOf();
        std::map<std::pair<std::string, std::string>, Finding> unknown; // by law and what is missing
        for (std::size_t i = 0; i < wages.weeks.size(); ++i) {
            std::optional<WeekTrace> trace; // of all regimes: they look at the same rows
            for (const RegimeWeek &week : wages.weeks[i].regimes) {
                if (week[WageField::Shortfall] && !positive(week[WageField::Shortfall]))
                    continue;
                if (!trace)
                    trace.emplace(facts_, rows_, wages.employer, scenario_.weeks[i]);
                if (week[WageField::Shortfall])
                    findings_.push_back(shortWeek(wages.employer, scenario_.weeks[i], *trace, week));
                else
                    addUnknown(unknown, wages.employer, scenario_.weeks[i], *trace, week);
            }
        }
        for (auto &[key, finding] : unknown) {
            dropRepeated(finding.records);
            findings_.push_back(std::move(finding));
        }
    }

    [[nodiscard]] std::vector<Finding> take() { return std::move(findings_); }

private:
    FindingBuilder begin(const EmployerWeeks &employer, const WeekFacts &facts, const WeekTrace &trace,
                         const RegimeWeek &week, std::string_view topic) const
    {
        FindingBuilder builder(facts_, week.regime + '.' + std::string(topic), employer.platform);
        for (const WeekRows::Row &row : trace.rows()) {
            if (row.kind == RowKind::Earning)
                builder.addEarning(row.index);
            else
                builder.addEntry(row.index);
        }
        Finding &finding = builder.finding();
        finding.track = Track::Employee;
        finding.from = facts.start;
        finding.to = facts.start + lastOfWeek;
        finding.currency = scenario_.currency;
        finding.assumptions = {{AssumptionKind::WorkIsEmployment, {}},
                               {AssumptionKind::PlaceOfWork, {scenario_.place}},
                               {AssumptionKind::PendingIsPaid, {}}};
        return builder;
    }

    Finding shortWeek(const EmployerWeeks &employer, const WeekFacts &facts, const WeekTrace &trace,
                      const RegimeWeek &week) const
    {
        FindingBuilder builder = begin(employer, facts, trace, week, topicOf(week));
        Finding &finding = builder.finding();
        finding.amount = minorUnits(*week[WageField::Shortfall], scenario_.currency);
        finding.certainty =
            week.certainty == Certainty::Single ? FindingCertainty::Unverified : FindingCertainty::Computed;
        for (const Step &step : week.steps)
            finding.steps.push_back({step, trace.of(step)});
        finding.citations = week.citations;
        addPaidUnits(finding, facts);
        finding.ifProven = weekRemedies(rules_, scenario_, facts, week);
        finding.limits = weekLimits(rules_, week.regime, facts, scenario_.asOf);
        if (!finding.limits.empty())
            finding.deadline = finding.limits.front().lastDay;
        return builder.build();
    }

    /** What the engine took each contract's pay to be for, and which unpaid time it counted as hours worked. */
    static void addPaidUnits(Finding &finding, const WeekFacts &facts)
    {
        for (const PayLine &line : facts.pay) {
            if (line.kind == PayKind::Hourly)
                finding.assumptions.push_back({AssumptionKind::PaidByTheHour, {line.contract}});
            else if (line.kind == PayKind::Piece)
                finding.assumptions.push_back({AssumptionKind::PaidByTheTask, {line.contract}});
        }
        if (positive(facts.unpaidHours))
            finding.assumptions.push_back({AssumptionKind::UnpaidTimeCounts, {exactText(*facts.unpaidHours, 2)}});
    }

    void addUnknown(std::map<std::pair<std::string, std::string>, Finding> &unknown, const EmployerWeeks &employer,
                    const WeekFacts &facts, const WeekTrace &trace, const RegimeWeek &week) const
    {
        const auto missing = week.missing.find(WageField::Shortfall);
        if (missing == week.missing.end())
            return;
        Finding one = begin(employer, facts, trace, week, "wages").build();
        std::string reason = std::to_string(static_cast<int>(missing->second.kind));
        // Reasons that name a day are the same reason for every week.
        if (!missing->second.arguments.empty())
            reason += missing->second.arguments.front();
        const auto [found, fresh] = unknown.try_emplace({one.rule, reason}, one);
        Finding &finding = found->second;
        if (fresh) {
            finding.certainty = FindingCertainty::CannotCompute;
            finding.missing = missing->second;
            finding.citations = week.citations;
            return;
        }
        finding.to = one.to;
        finding.grade = std::max(finding.grade, one.grade);
        finding.records.insert(finding.records.end(), one.records.begin(), one.records.end());
        std::set<std::string> contracts(finding.contracts.begin(), finding.contracts.end());
        contracts.insert(one.contracts.begin(), one.contracts.end());
        finding.contracts.assign(contracts.begin(), contracts.end());
    }

    const CaseFacts &facts_;
    const RuleBook &rules_;
    WeekRows rows_;
    WageScenario scenario_;
    std::vector<Finding> findings_;
};

}

std::vector<Finding> wageFindings(const CaseFacts &facts, const std::vector<EmployerWages> &wages,
                                  const RuleBook &rules)
{
    WageFindingMaker maker(facts, rules);
    for (const EmployerWages &employer : wages)
        maker.add(employer);
    return maker.take();
}

}
