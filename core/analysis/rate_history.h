// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace backpay {

/**
 * What the contract (index into Books::contracts) promised for an hour of work on a day: the last rate of its history
 * that is from that day or before, with where it is known from. None where nothing is known of that day yet; a rate is
 * never carried back. `history` is Books::rates or a part of it, in its order.
 */
[[nodiscard]] std::optional<StatedRateFact> promisedRate(std::uint32_t contract,
                                                         std::span<const StatedRateFact> history, DayNumber day);

/**
 * The advertised rate of each contract, parallel to Books::contracts: the one that was set; where none was, the
 * earliest of its offers, else the earliest rate that is known; none where nothing is.
 */
[[nodiscard]] std::vector<std::optional<Rate>> advertisedRates(const Books &books);

}
