// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/money/exact.h"

#include <cstdint>
#include <optional>

namespace backpay {

/** Minor units as major ones, exact: 1234 cents are 12.34. */
[[nodiscard]] Exact majorUnits(std::int64_t minorUnits, const Currency &currency);

/** Major units as minor ones, rounded once, half away from zero; nothing where they leave 64 bits. */
[[nodiscard]] std::optional<std::int64_t> minorUnits(const Exact &majorUnits, const Currency &currency);

}
