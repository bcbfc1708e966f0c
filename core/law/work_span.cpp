// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/work_span.h"

#include <algorithm>

namespace backpay {

namespace {

When localOf(Instant instant, std::string_view zone, const ZoneResolver &zones)
{
    return whenOf(instant + zones.offsetAt(zone, instant));
}

/** The instant a day begins in the zone: where its midnight is jumped over, the instant the clocks jumped to. */
Instant beginOf(DayNumber day, std::string_view zone, const ZoneResolver &zones)
{
    const LocalLookup found = zones.lookUp(zone, {WhenKind::Local, day, 0});
    if (const auto *unique = std::get_if<Unique>(&found))
        return unique->instant;
    if (const auto *twice = std::get_if<Twice>(&found))
        return twice->first;
    return std::get<Never>(found).justAfter;
}

}

std::vector<WorkSpan> splitAtMidnight(Instant from, Instant to, std::string_view zone, const ZoneResolver &zones)
{
    std::vector<WorkSpan> spans;
    Instant begin = from;
    for (;;) {
        const When local = localOf(begin, zone, zones);
        const Instant midnight = beginOf(local.day + 1, zone, zones);
        const Instant end = std::min(to, midnight);
        WorkSpan span;
        span.day = local.day;
        span.begin = local.second;
        span.end = end == midnight ? static_cast<std::int32_t>(secondsOfDay) : localOf(end, zone, zones).second;
        span.seconds = (end - begin).count();
        span.continues = !spans.empty();
        if (span.seconds > 0 || spans.empty())
            spans.push_back(span);
        if (end >= to)
            return spans;
        begin = end;
    }
}

std::vector<DayHours> hoursByDay(const std::vector<WorkSpan> &spans)
{
    std::vector<DayHours> days;
    for (const WorkSpan &span : spans) {
        if (days.empty() || days.back().day != span.day)
            days.push_back({span.day, Exact(0)});
        days.back().hours += hoursOf(span.seconds);
    }
    return days;
}

}
