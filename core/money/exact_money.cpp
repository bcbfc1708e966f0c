// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exact_money.h"

#include <charconv>
#include <string>

namespace backpay {

namespace {

constexpr std::int64_t ten = 10;

}

Exact majorUnits(std::int64_t minorUnits, const Currency &currency)
{
    Exact value(minorUnits);
    for (int i = 0; i < currency.digits(); ++i)
        value /= ten;
    return value;
}

std::optional<std::int64_t> minorUnits(const Exact &majorUnits, const Currency &currency)
{
    Exact scaled = majorUnits;
    for (int i = 0; i < currency.digits(); ++i)
        scaled *= ten;
    const std::string text = exactText(scaled, 0);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

}
