// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

namespace backpay {

/** The same day so many months later (or earlier, below zero); the month's last where it has no such day. */
[[nodiscard]] DayNumber monthsLater(DayNumber day, std::int32_t months);

/** How many whole months have passed since `from` on `to`; 0 where it is not later. A begun month does not count. */
[[nodiscard]] std::int32_t wholeMonths(DayNumber from, DayNumber to);

}
