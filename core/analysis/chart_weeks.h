// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"

namespace backpay {

/** The first day of weeks on a chart of several contracts: their own where all agree, else Monday. */
[[nodiscard]] Weekday chartStart(const Books &books);

/** The chart's week of a contract's day: the one that holds the middle of the contract's own week. */
[[nodiscard]] DayNumber chartWeek(DayNumber day, const Contract &contract, Weekday start);

}
