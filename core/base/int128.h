// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backpay {

/** 128 bits for products of two 64-bit numbers, so that a ratio is rounded once and nothing overflows before. */
__extension__ typedef __int128 Int128;

/** numerator ÷ denominator to the nearest whole, half away from zero. The denominator is not 0. */
[[nodiscard]] constexpr Int128 divideRounded(Int128 numerator, Int128 denominator)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Int128 n = numerator < 0 ? -numerator : numerator;
    const Int128 d = denominator < 0 ? -denominator : denominator;
    const Int128 quotient = n / d + (n % d >= d - n % d ? 1 : 0);
    return negative ? -quotient : quotient;
}

}
