// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/waiting_time.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr DayNumber mostWaitingDays = 30;
constexpr DayNumber daysAfterQuit = 3;

std::optional<DayNumber> countedTo(const FinalPay &pay)
{
    std::optional<DayNumber> first;
    for (const std::optional<DayNumber> &day : {pay.paidDay, pay.suitDay, pay.asOf})
        if (day && (!first || *day < *first))
            first = day;
    return first;
}

}

DayNumber finalPayDue(EndOfWork end, DayNumber endDay)
{
    return end == EndOfWork::QuitWithoutNotice ? endDay + daysAfterQuit : endDay;
}

std::optional<DayNumber> lastDayOfPenalty(const FinalPay &pay)
{
    const std::optional<DayNumber> to = countedTo(pay);
    if (!pay.end || !pay.lastDay || !to)
        return std::nullopt;
    const DayNumber due = finalPayDue(*pay.end, *pay.lastDay);
    return std::clamp(*to, due, due + mostWaitingDays);
}

Answer<Figure> waitingTimePenalty(const FinalPay &pay)
{
    if (!pay.end || !pay.lastDay)
        return missing(MissingKind::LastDay);

    Figure figure;
    figure.citations = {{"Cal. Lab. Code 203", ""}, {"Cal. Lab. Code 201-202", ""}, {"8 CCR 13520", ""}};
    figure.conditions = {Condition::OnlyIfWillful, Condition::NotInGoodFaithDispute, Condition::NotIfTenderRefused,
                         Condition::OvertimeOnlyIfRegular};
    const DayNumber due = finalPayDue(*pay.end, *pay.lastDay);
    figure.steps.push_back({StepKind::FinalPayDue, {}, isoDate(due)});
    if (!pay.wagesLate)
        return missing(MissingKind::WagesLate);
    if (*pay.wagesLate <= 0) {
        figure.steps.push_back({StepKind::NoWagesLate, {}, ""});
        return figure;
    }
    const std::optional<DayNumber> to = countedTo(pay);
    if (!to)
        return missing(MissingKind::AsOf);
    if (!pay.dailyWage)
        return missing(MissingKind::DailyWage);
    const DayNumber late = std::max(*to - due, 0);
    const DayNumber counted = std::min(late, mostWaitingDays);
    figure.steps.push_back({StepKind::DaysLate, {isoDate(due), isoDate(*to)}, std::to_string(late)});
    if (counted < late)
        figure.steps.push_back({StepKind::DaysCounted, {std::to_string(mostWaitingDays)}, std::to_string(counted)});
    figure.amount = *pay.dailyWage * counted;
    figure.steps.push_back({StepKind::WaitingTimePenalty,
                            {std::to_string(counted), amountText(*pay.dailyWage)},
                            amountText(figure.amount)});
    return figure;
}

}
