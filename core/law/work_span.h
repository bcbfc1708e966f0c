// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/week_facts.h"
#include "core/time/zone_resolver.h"

#include <string_view>
#include <vector>

namespace backpay {

/**
 * A stretch of work parted at each midnight of the zone's clock, so that every part lies in one workday and, as a
 * workweek starts with a day, in one workweek. The parts' seconds are what really passed and sum to the stretch, also
 * where the clocks change. An empty stretch is one empty part.
 */
[[nodiscard]] std::vector<WorkSpan> splitAtMidnight(Instant from, Instant to, std::string_view zone,
                                                    const ZoneResolver &zones);

/** The hours of spans by day; the spans are in order of time. Days without a span are left out. */
[[nodiscard]] std::vector<DayHours> hoursByDay(const std::vector<WorkSpan> &spans);

}
