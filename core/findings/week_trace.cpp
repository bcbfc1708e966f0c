// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/week_trace.h"

#include "core/findings/finding_builder.h"

#include <set>
#include <utility>

namespace backpay {

namespace {

/** Whether no line pays for time, and bonuses come to nothing: what payBasis() takes for a week without pay. */
bool paysNothing(const WeekFacts &week)
{
    Exact bonuses;
    for (const PayLine &line : week.pay) {
        if (line.kind != PayKind::Bonus)
            return false;
        bonuses += line.amount;
    }
    return bonuses == 0;
}

}

WeekTrace::WeekTrace(const CaseFacts &facts, const WeekRows &rows, const EmployerWeeks &employer, const WeekFacts &week)
    : paidForNothing_(paysNothing(week))
{
    std::vector<TracedRow> time;
    std::vector<TracedRow> own;
    std::vector<TracedRow> pay;
    std::vector<TracedRow> bonus;
    std::set<std::size_t> entries; // own time over midnight has a row for each of its days
    for (const std::string &contract : employer.contracts) {
        for (const WeekRows::Row &row : rows.of(contract, week.start, week.start + daysOfWeek - 1)) {
            if (row.kind == RowKind::TimeEntry) {
                if (entries.insert(row.index).second)
                    rows_.push_back(row);
                if (row.unpaid > 0)
                    own.push_back(tracedEntry(facts, row.index, row.unpaid));
                continue;
            }
            rows_.push_back(row);
            const EarningFact &earning = facts.books().earnings[row.index];
            if (earning.seconds > 0)
                time.push_back(tracedEarning(facts, row.index, earning.seconds));
            if (earning.standing != Standing::Earned && earning.standing != Standing::Pending)
                continue;
            if (earning.workPay != 0 || earning.bonus != 0)
                pay.push_back(tracedEarning(facts, row.index, earning.workPay + earning.bonus));
            if (earning.bonus != 0)
                bonus.push_back(tracedEarning(facts, row.index, earning.bonus));
        }
    }
    std::vector<TracedRow> worked = time;
    worked.insert(worked.end(), own.begin(), own.end());
    worked_ = shared(TracedUnit::Seconds, std::move(worked));
    paidFor_ = shared(TracedUnit::Seconds, std::move(time));
    unpaid_ = shared(TracedUnit::Seconds, std::move(own));
    pay_ = shared(TracedUnit::MinorUnits, std::move(pay));
    bonus_ = shared(TracedUnit::MinorUnits, std::move(bonus));
}

std::shared_ptr<const TracedRows> WeekTrace::of(const Step &step) const
{
    switch (step.kind) {
    case StepKind::HoursWorked: return worked_;
    case StepKind::HoursPaidFor: return paidForNothing_ ? nullptr : paidFor_;
    case StepKind::UnpaidHours: return paidForNothing_ ? worked_ : unpaid_;
    case StepKind::Remuneration:
    case StepKind::Paid: return pay_;
    case StepKind::LeftOutOfRegularRate: return bonus_;
    default: return nullptr;
    }
}

}
