// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/applied_rate.h"

#include "core/base/int128.h"

namespace backpay {

namespace {

constexpr std::int64_t hour = 3600;
constexpr std::int64_t shortest = 300;
constexpr std::int64_t absurd = 1'000'000'000;

std::optional<std::int64_t> hourly(std::int64_t minorUnits, std::int64_t seconds)
{
    const Int128 rate = divideRounded(Int128(minorUnits) * hour, seconds);
    return rate <= absurd ? std::optional(static_cast<std::int64_t>(rate)) : std::nullopt;
}

}

std::optional<std::int64_t> appliedRate(const RowPay &row)
{
    if (row.rateSeconds > 0 && row.rateMinorUnits > 0)
        return hourly(row.rateMinorUnits, row.rateSeconds);
    if (row.seconds < shortest || row.workPay <= 0)
        return std::nullopt;
    return hourly(row.workPay, row.seconds);
}

}
