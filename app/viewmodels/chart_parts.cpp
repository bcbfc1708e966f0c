// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/chart_parts.h"

#include <array>

namespace backpay {

std::int64_t axisStep(std::int64_t longest, std::int64_t unit)
{
    constexpr std::array<std::int64_t, 3> mantissas = {1, 2, 5};
    for (std::int64_t power = unit;; power *= 10) {
        for (const std::int64_t mantissa : mantissas) {
            if (longest <= 5 * mantissa * power)
                return mantissa * power;
        }
    }
}

QVariantMap axisLine(const QString &text, double at)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("at"), at}};
}

}
