// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reconciliation.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace backpay {

/** "one earning of this amount", "a whole pay period", …: why a payout is taken to pay for an earning. */
[[nodiscard]] QString matchReasonText(MatchReason reason);
/** The same for a clawback or a correction that takes back. */
[[nodiscard]] QString takenBackText(MatchReason reason);
/** "same money as the payout of 3 Nov, counted once"; `day` as it is shown. */
[[nodiscard]] QString sameMoneyText(const QString &day, bool confirmed);
/** How many other rows tell of a payout that counts: "another row tells of the same money; it is counted once". */
[[nodiscard]] QString toldAgainText(std::size_t rows);
/** "1 to 7 days late", …, "over 90 days late". */
[[nodiscard]] QString ageingText(std::size_t bucket);
/** "3 days late". */
[[nodiscard]] QString daysLateText(DayNumber days);
/** Why nothing of a platform is overdue while no payout of it is recorded, and what to do. */
[[nodiscard]] QString noPayoutNote(std::string_view platform);

}
