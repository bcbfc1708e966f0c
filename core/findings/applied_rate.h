// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace backpay {

/** What one row says of the pay for its work; amounts are minor units, 0 where nothing is written. */
struct RowPay
{
    std::int64_t workPay = 0;
    std::int64_t seconds = 0;
    std::int64_t rateMinorUnits = 0; // the rate as it is stated, per rateSeconds
    std::int64_t rateSeconds = 0;
};

/**
 * What an hour of the row's work pays, in minor units rounded once: the rate it states, else its pay by its time. None
 * where it says nothing of it, where less than five minutes make a cent of rounding look like a change, and above 10^9.
 */
[[nodiscard]] std::optional<std::int64_t> appliedRate(const RowPay &row);

}
