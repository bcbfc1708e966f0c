// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/scenario_shifts.h"

#include "core/law/work_span.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr const char *clockTime = "a time as \"2025-03-03T07:00\"";

/** The instant of a clock time; refused where there is none. */
std::optional<Instant> instantOf(JsonObject &shift, std::string_view key, const ZoneResolver &zones,
                                 const std::string &zone)
{
    const auto when = parseIsoWhen(shift.text(key));
    if (!when) {
        shift.refuse(key, clockTime);
        return std::nullopt;
    }
    if (when->kind == WhenKind::Utc)
        return Instant(std::chrono::seconds(std::int64_t{when->day} * 86'400 + when->second));
    const LocalLookup found = zones.lookUp(zone, *when);
    if (const auto *unique = std::get_if<Unique>(&found))
        return unique->instant;
    if (const auto *twice = std::get_if<Twice>(&found))
        return twice->first;
    shift.refuse(key, "a time that the clocks of " + zone + " show: they jump over this one");
    return std::nullopt;
}

}

void readShifts(JsonObject &week, const ZoneResolver &zones, const std::string &zone, WeekFacts &facts,
                std::vector<WorkSpan> &beyond)
{
    const std::string clock = zone.empty() ? "UTC" : zone;
    const DayNumber lastOfWeek = facts.start + daysOfWeek - 1;
    std::optional<Instant> lastEnd;
    week.each("shifts", [&](JsonObject &shift) {
        const auto from = instantOf(shift, "from", zones, clock);
        const auto to = instantOf(shift, "to", zones, clock);
        const bool report = shift.optionalFlag("report").value_or(false);
        if (!from || !to)
            return;
        if (*to < *from || (*to == *from && !report)) {
            shift.refuse("to", "a time after from");
            return;
        }
        if (*to - *from > std::chrono::hours(48)) {
            shift.refuse("to", "a time within 48 hours of from");
            return;
        }
        if (lastEnd && *from < *lastEnd)
            shift.refuse("from", "a time not before the end of the shift before it: shifts stand in order");
        lastEnd = to;
        for (WorkSpan span : splitAtMidnight(*from, *to, clock, zones)) {
            span.report = report && !span.continues;
            if (span.day < facts.start || (span.day >= facts.start + daysOfWeek && !span.continues)) {
                shift.refuse("from", "a time within the week, " + isoDate(facts.start) + " to " + isoDate(lastOfWeek));
                return;
            }
            (span.day > lastOfWeek ? beyond : facts.spans).push_back(span);
        }
    });
    facts.days = hoursByDay(facts.spans);
}

}
