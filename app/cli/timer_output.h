// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/vault/timer_ledger.h"

#include <QString>

#include <optional>
#include <vector>

namespace backpay {

/** The contract a call was about: the one that is timed, else the one last written to; null where there is none. */
[[nodiscard]] const Contract *contractOfOutcome(const TimerOutcome &outcome);

/** `timer`, `entry` (the last one written, else null), `entries` (all this call wrote) and the open `questions`. */
[[nodiscard]] Json timerJson(const TimerOutcome &outcome, const std::vector<TimerQuestion> &open,
                             std::optional<std::int64_t> today, const Moment &now);
[[nodiscard]] QString timerText(const TimerOutcome &outcome, const std::vector<TimerQuestion> &open,
                                std::optional<std::int64_t> today, const Moment &now);

[[nodiscard]] QString startedText(const TimerOutcome &outcome);
[[nodiscard]] QString stoppedElsewhereText();
/** What a program that ended without a stop left behind. */
[[nodiscard]] QString settledText(const TimerOutcome &outcome);

}
