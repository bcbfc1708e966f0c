// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include <algorithm>

namespace backpay {

namespace {

/** `value` ÷ 10^decimals written out in full. */
std::string fixedText(Int128 value, int decimals)
{
    const bool negative = value < 0;
    std::string text;
    for (int written = 0; value != 0 || written <= decimals; ++written) {
        if (written == decimals && decimals > 0)
            text.push_back('.');
        const int digit = static_cast<int>(value % 10);
        text.push_back(static_cast<char>('0' + (digit < 0 ? -digit : digit)));
        value /= 10;
    }
    if (negative)
        text.push_back('-');
    std::reverse(text.begin(), text.end());
    return text;
}

Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

}

std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return std::nullopt;
    return sum;
}

std::string amountText(std::int64_t minorUnits, int digits) { return fixedText(minorUnits, digits); }

std::string amountText(const Money &money) { return amountText(money.minorUnits, money.currency.digits()); }

std::optional<std::string> hourlyText(std::int64_t minorUnits, std::int64_t seconds, int digits)
{
    if (seconds == 0)
        return std::nullopt;
    return ratioText(static_cast<Int128>(minorUnits) * 3600, seconds * powerOfTen(digits), 4);
}

std::string ratioText(Int128 numerator, Int128 denominator, int decimals)
{
    return fixedText(divideRounded(numerator * powerOfTen(decimals), denominator), decimals);
}

std::string hoursText(std::int64_t seconds) { return ratioText(seconds, 3600, 2); }

}
