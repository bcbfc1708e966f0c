// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/week_under_regime.h"

#include "core/law/extra_pay.h"
#include "core/law/method_citations.h"
#include "core/law/regular_rate.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

std::optional<Exact> &valueOf(RegimeWeek &week, WageField field)
{
    return week.values[static_cast<std::size_t>(field)];
}

void cite(RegimeWeek &week, const Citation &citation)
{
    if (std::find(week.citations.begin(), week.citations.end(), citation) == week.citations.end())
        week.citations.push_back(citation);
}

void step(RegimeWeek &week, StepKind kind, const Exact &value, int decimals, std::vector<std::string> arguments = {})
{
    week.steps.push_back({kind, std::move(arguments), exactText(value, decimals)});
}

void append(RegimeWeek &week, const std::vector<Step> &steps)
{
    week.steps.insert(week.steps.end(), steps.begin(), steps.end());
}

/** One week under one regime, for one answer to every open question. */
class WeekUnderRegime
{
public:
    WeekUnderRegime(const Regime &regime, const WeekFacts &facts, const WeekCase &open)
        : regime_(regime)
        , facts_(facts)
        , minimum_(open.minimum)
        , why_(open.noMinimum)
        , noOvertime_(open.noOvertime)
    {
        result_.regime = regime.id;
        result_.certainty = regime.certainty;
    }

    /** `periodShortfall` replaces the week's own where the minimum is tested over more than this week. */
    WeekFigures run(const std::optional<Exact> &periodShortfall)
    {
        settleHours();
        payAndRate();
        extras();
        if (noOvertime_)
            lackOvertime();
        else
            premiums();
        testMinimum(periodShortfall);
        total();
        return {std::move(result_), std::move(test_)};
    }

private:
    void set(WageField field, const Exact &value)
    {
        if (!result_.missing.contains(field))
            valueOf(result_, field) = value;
    }
    void lack(WageField field, const Missing &missing)
    {
        valueOf(result_, field).reset();
        result_.missing.emplace(field, missing);
    }
    void lack(std::initializer_list<WageField> fields, const Missing &missing)
    {
        for (const WageField field : fields)
            lack(field, missing);
    }

    void settleHours()
    {
        bool daily = true;
        if (regime_.dailyBelowTimesMinimum) {
            const OvertimeHours weekly = overtimeHours(regime_, facts_, false);
            const PayBasis basis = payBasis(regime_, facts_, weekly);
            if (minimum_ == nullptr && !facts_.days.empty())
                lack({WageField::OvertimeHours, WageField::OvertimePremium, WageField::OvertimeDue}, *why_);
            daily = minimum_ != nullptr
                    && regularRate(regime_, basis, weekly, 0).rate
                           < regime_.dailyBelowTimesMinimum->hours * minimum_->average;
            if (daily)
                cite(result_, regime_.dailyBelowTimesMinimum->citation);
        }
        hours_ = overtimeHours(regime_, facts_, daily);
        basis_ = payBasis(regime_, facts_, hours_);
        step(result_, StepKind::HoursWorked, facts_.hours, 2);
        append(result_, hours_.steps);
        for (const Citation &citation : hours_.citations)
            cite(result_, citation);
        set(WageField::Hours, facts_.hours);
        set(WageField::OvertimeHours, hours_.overtime);
        set(WageField::DoubleTimeHours, hours_.doubleTime);
    }

    void payAndRate()
    {
        set(WageField::Remuneration, basis_.remuneration);
        set(WageField::Paid, basis_.paid);
        for (const PayLine &line : facts_.pay) {
            if (line.per != PayInterval::Weeks)
                result_.steps.push_back(perWeekStep(line.amount, {line.per, 1}));
        }
        step(result_, StepKind::Remuneration, basis_.remuneration, 2);
        if (regime_.leavesOutIncentives && basis_.incentives > 0) {
            step(result_, StepKind::LeftOutOfRegularRate, basis_.incentives, 2);
            cite(result_, *regime_.leavesOutIncentives);
        }
        if (facts_.hours > 0)
            set(WageField::AverageRate, basis_.remuneration / facts_.hours);
        else
            lack({WageField::AverageRate, WageField::RegularRate}, {MissingKind::NoHours, {}});
    }

    void extras()
    {
        ExtraPay rest;
        ExtraPay nonproductive;
        const bool apart = basis_.restApart > 0 || basis_.nonproductiveApart > 0;
        if (apart && minimum_ == nullptr) {
            lack({WageField::RestPay, WageField::NonproductivePay, WageField::OvertimeDue}, *why_);
        } else if (apart) {
            rest = restPay(facts_, basis_, minimum_->average);
            nonproductive = nonproductivePay(facts_, basis_, minimum_->average);
            cite(result_, *regime_.pieceRestPaidApart);
        }
        rate_ = regularRate(regime_, basis_, hours_, rest.amount + nonproductive.amount);
        set(WageField::RegularRate, rate_.rate);
        set(WageField::RestPay, rest.amount);
        set(WageField::NonproductivePay, nonproductive.amount);
        step(result_, StepKind::HoursPaidFor, basis_.paidFor, 2);
        if (rate_.flatRate > 0) {
            step(result_, StepKind::FlatBonusRate, rate_.flatRate, 4, {exactText(hours_.straight, 2)});
            cite(result_, *regime_.flatBonusByStraightHours);
        }
        step(result_, StepKind::RegularRate, rate_.rate, 4);
        const RateCitations method = rateCitations(regime_, facts_);
        for (const Citation &citation : method.citations)
            cite(result_, citation);
        if (method.certainty == Certainty::Single)
            result_.certainty = Certainty::Single;
        append(result_, rest.steps);
        append(result_, nonproductive.steps);
        extra_ = rest.amount + nonproductive.amount;
        report();
        spread();
    }

    void report()
    {
        if (!regime_.reportingTime) {
            set(WageField::ReportingPay, 0);
            return;
        }
        const Exact &rate = rate_.rate == 0 && minimum_ != nullptr ? minimum_->average : rate_.rate;
        const auto reporting = reportingPay(facts_, rate);
        if (!reporting) {
            lack({WageField::ReportingPay, WageField::OvertimeDue, WageField::TotalDue, WageField::Shortfall},
                 reporting.error());
            return;
        }
        if (reporting->amount > 0)
            cite(result_, *regime_.reportingTime);
        append(result_, reporting->steps);
        set(WageField::ReportingPay, reporting->amount);
        extra_ += reporting->amount;
    }

    void spread()
    {
        if (!regime_.spreadOfHours) {
            set(WageField::SpreadPay, 0);
            return;
        }
        if (facts_.spans.empty())
            result_.steps.push_back({StepKind::SpreadLeftOut, {}, ""});
        if (minimum_ == nullptr) {
            lack({WageField::SpreadPay, WageField::OvertimeDue}, *why_);
            return;
        }
        const ExtraPay pay = spreadPay(facts_, basis_, regime_.spreadOfHours->hours, minimum_->average);
        if (!pay.steps.empty())
            cite(result_, regime_.spreadOfHours->citation);
        append(result_, pay.steps);
        set(WageField::SpreadPay, pay.amount);
        extra_ += pay.amount;
    }

    void premiums()
    {
        const bool anyOvertime = hours_.overtime > 0 || hours_.doubleTime > 0;
        due_.beyondFixed = basis_.beyondFixed * rate_.rate;
        if (basis_.beyondFixed > 0) {
            step(result_, StepKind::HoursBeyondSalary, basis_.beyondFixed, 2, {exactText(basis_.fixedHours, 2)});
            step(result_, StepKind::StraightTimeDue, due_.beyondFixed, 2,
                 {exactText(basis_.beyondFixed, 2), exactText(rate_.rate, 4)});
        }
        if (basis_.unpaidHours > 0) {
            step(result_, StepKind::UnpaidHours, basis_.unpaidHours, 2);
            if (anyOvertime) {
                due_.unpaid = basis_.unpaidHours * rate_.rate;
                step(result_, StepKind::StraightTimeDue, due_.unpaid, 2,
                     {exactText(basis_.unpaidHours, 2), exactText(rate_.rate, 4)});
                cite(result_, unpaidStraightTime());
            }
        }
        premium_ = overtimePremium(rate_, hours_);
        const Exact shared = rate_.rate - rate_.flatRate;
        if (hours_.overtime > 0)
            step(result_, StepKind::OvertimePremium, hours_.overtime * shared / 2, 2,
                 {exactText(hours_.overtime, 2), exactText(shared / 2, 4)});
        if (hours_.doubleTime > 0)
            step(result_, StepKind::DoubleTimePremium, hours_.doubleTime * shared, 2,
                 {exactText(hours_.doubleTime, 2), exactText(shared, 4)});
        if (rate_.flatRate > 0 && anyOvertime)
            step(result_, StepKind::FlatBonusPremium,
                 rate_.flatRate * (hours_.overtime * 3 / 2 + hours_.doubleTime * 2), 2,
                 {exactText(hours_.overtime + hours_.doubleTime, 2), exactText(rate_.flatRate, 4)});
        const Exact straight = due_.beyondFixed + due_.unpaid;
        set(WageField::StraightTimeDue, straight);
        set(WageField::OvertimePremium, premium_);
        set(WageField::OvertimeDue, basis_.remuneration + straight + premium_ + extra_);
    }

    void lackOvertime()
    {
        lack({WageField::OvertimeHours, WageField::DoubleTimeHours, WageField::StraightTimeDue,
              WageField::OvertimePremium, WageField::OvertimeDue, WageField::TotalDue, WageField::Shortfall},
             *noOvertime_);
    }

    void testMinimum(const std::optional<Exact> &periodShortfall)
    {
        if (minimum_ == nullptr) {
            lack({WageField::MinimumWage, WageField::MinimumWageShortfall, WageField::TotalDue, WageField::Shortfall},
                 *why_);
            return;
        }
        append(result_, minimum_->steps);
        for (const WageRate *rate : minimum_->rates) {
            cite(result_, rate->citation);
            if (rate->certainty == Certainty::Single)
                result_.certainty = Certainty::Single;
        }
        if (regime_.minimumUnitCitation)
            cite(result_, *regime_.minimumUnitCitation);
        set(WageField::MinimumWage, minimum_->printed);
        test_ = minimumTest(regime_, facts_, basis_, due_, minimum_->average);
        if (periodShortfall) {
            test_.shortfall = *periodShortfall;
            step(result_, StepKind::MinimumOverPeriod, *periodShortfall, 2, {facts_.payPeriod});
        } else {
            append(result_, test_.steps);
        }
        set(WageField::MinimumWageShortfall, test_.shortfall);
        step(result_, StepKind::MinimumShortfall, test_.shortfall, 2);
    }

    void total()
    {
        if (minimum_ == nullptr)
            return;
        const Exact atMinimum = (hours_.overtime / 2 + hours_.doubleTime) * minimum_->average;
        const bool raised = atMinimum > premium_;
        if (raised) {
            step(result_, StepKind::PremiumAtMinimum, atMinimum, 2);
            cite(result_, premiumFloor());
        }
        const Exact due = basis_.remuneration + due_.beyondFixed + due_.unpaid + (raised ? atMinimum : premium_)
                          + extra_ + test_.shortfall;
        set(WageField::TotalDue, due);
        set(WageField::Shortfall, due - basis_.paid);
        if (result_.missing.contains(WageField::TotalDue))
            return;
        step(result_, StepKind::TotalDue, due, 2);
        step(result_, StepKind::Paid, basis_.paid, 2);
        if (due < basis_.paid)
            step(result_, StepKind::PaidMoreThanDue, basis_.paid - due, 2);
    }

    const Regime &regime_;
    const WeekFacts &facts_;
    const WeekMinimum *minimum_;
    std::optional<Missing> why_;
    std::optional<Missing> noOvertime_;
    OvertimeHours hours_;
    PayBasis basis_;
    RegularRate rate_;
    StraightTimeDue due_;
    MinimumTest test_;
    Exact premium_;
    Exact extra_;
    RegimeWeek result_;
};

}

WeekFigures weekUnderRegime(const Regime &regime, const WeekFacts &week, const WeekCase &open,
                            const std::optional<Exact> &periodShortfall)
{
    return WeekUnderRegime(regime, week, open).run(periodShortfall);
}

}
