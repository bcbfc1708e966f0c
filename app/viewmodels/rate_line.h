// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/rate_text.h"
#include "app/viewmodels/contract_rates.h"

#include <cstdint>
#include <vector>

namespace backpay {

/** A rate an hour from a day on, in minor units. */
struct RateStep
{
    DayNumber from = 0;
    std::int64_t rate = 0;
    std::int64_t rows = 0; // that show it; 0 where it was told
};

/** The stepped line of a contract's rates, by day, no two neighbours alike. */
struct RateLine
{
    RateLineKind kind = RateLineKind::Promised;
    bool counted = false; // the steps are seen in rows
    std::vector<RateStep> steps;

    /** The step that holds on a day; null before the first. */
    [[nodiscard]] const RateStep *on(DayNumber day) const;
};

/** What rateChart() says of the rate in force. */
[[nodiscard]] RateLine rateLine(const Books &books, std::uint32_t contract, const Currency &currency,
                                const std::vector<AppliedRate> &applied, const ZoneResolver &zones);

}
