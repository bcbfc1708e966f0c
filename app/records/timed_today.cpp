// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/timed_today.h"

#include "core/analysis/contract_calendar.h"

namespace backpay {

namespace {

std::int64_t partOn(DayNumber day, const When &from, std::int64_t seconds, ContractCalendar &calendar)
{
    std::vector<DayPart> parts;
    TimeFact fact;
    fact.when = from;
    fact.seconds = seconds;
    calendar.split(fact, parts);
    std::int64_t sum = 0;
    for (const DayPart &part : parts)
        sum += part.day == day ? part.seconds : 0;
    return sum;
}

}

Result<std::int64_t> secondsToday(const Ledger &ledger, const Contract &contract, const ZoneResolver &zones,
                                  const Moment &now, const RunningTimer *timer)
{
    const std::vector<Contract> alone{contract};
    ContractCalendar calendar(alone, zones);
    const DayNumber today = *calendar.dayOf(whenOf(now.wall), 0);
    RowFilter filter;
    filter.contract = contract.key;
    filter.from = today - 2; // the day before by another zone's count, and what began on it
    std::int64_t sum = 0;
    const auto listed = ledger.eachEntry(filter, alone, [&](TimeEntryRow &&row) {
        if (row.kind != TimeKind::Break && row.source.importUuid.empty())
            sum += partOn(today, row.when, row.seconds, calendar);
    });
    if (!listed)
        return tl::unexpected(listed.error());
    if (timer != nullptr && timer->work.contract == contract.key && !timer->paused
        && timer->work.kind != TimeKind::Break)
        sum += partOn(today, whenOf(openedAt(*timer)), openSeconds(*timer, now), calendar);
    return sum;
}

}
