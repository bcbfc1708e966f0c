// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/timer.h"

#include <QString>

#include <cstdint>

namespace backpay {

/** "47:12", "1:12:09": a running time. */
[[nodiscard]] QString clockText(std::int64_t seconds);
/** "12:48 left"; from the cap on "0:09 over the cap". */
[[nodiscard]] QString capLeftText(std::int64_t elapsed, std::int64_t capSeconds);
/** "nothing was pressed or moved", "the computer slept", …: why time is asked about. */
[[nodiscard]] QString gapReasonText(GapReason reason);
/** "By timer, the clock was set", "" for an entry written by hand: how an entry was measured. */
[[nodiscard]] QString entryMarksText(EntryMarks marks);

}
