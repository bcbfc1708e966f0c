// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/figure.h"

namespace backpay {

namespace {

std::string withoutClosingZeros(std::string digits)
{
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.'))
        digits.pop_back();
    return digits;
}

}

std::string amountText(const Exact &amount) { return exactText(amount, 2); }

std::string rateText(const Exact &rate) { return exactText(rate, 4); }

std::string hoursText(const Exact &hours) { return exactText(hours, 2); }

std::string percentText(const Exact &share) { return withoutClosingZeros(exactText(share * 100, 2)); }

std::string plainText(const Exact &number) { return withoutClosingZeros(exactText(number, 4)); }

}
