// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/uk_arrears.h"

#include <algorithm>

namespace backpay {

Answer<Figure> ukArrears(const Exact &shortfall, const Exact &rateThen, const Exact &rateNow)
{
    if (rateThen <= 0)
        return missing(MissingKind::RateThen);
    const Exact then = std::max(shortfall, Exact(0));
    const Exact now = then / rateThen * rateNow;
    Figure figure;
    figure.amount = std::max(then, now);
    figure.steps = {{StepKind::ArrearsAtOldRate, {}, amountText(then)},
                    {StepKind::ArrearsAtNewRate, {rateText(rateThen), rateText(rateNow)}, amountText(now)},
                    {StepKind::ArrearsHigher, {}, amountText(figure.amount)}};
    figure.citations = {{"National Minimum Wage Act 1998 s.17", ""}};
    return figure;
}

}
