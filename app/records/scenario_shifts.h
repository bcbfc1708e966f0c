// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/json_object.h"
#include "core/law/week_facts.h"
#include "core/time/zone_resolver.h"

#include <string>

namespace backpay {

/**
 * Reads a week's `shifts` into its spans and days. A wall-clock time that the zone shows twice is its first showing,
 * one it never shows is refused. What the last shift goes on beyond the week is left in `beyond`: it is of the next
 * week. Faults are noted in the object.
 */
void readShifts(JsonObject &week, const ZoneResolver &zones, const std::string &zone, WeekFacts &facts,
                std::vector<WorkSpan> &beyond);

}
