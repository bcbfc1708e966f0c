// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/exact.h"
#include "core/time/civil.h"

#include <string>

namespace backpay {

/** A figure as an example prints it. */
inline Exact typed(const std::string &text) { return *parseExact(text); }

inline DayNumber day(const std::string &iso) { return *parseIsoDate(iso); }

/** Whether an exact figure is the printed one, give or take what the source lost by rounding on the way. */
inline bool prints(const Exact &exact, const std::string &printed, const std::string &tolerance = "0.005")
{
    const Exact apart = exact - typed(printed);
    return (apart < 0 ? -apart : apart) <= typed(tolerance);
}

}
