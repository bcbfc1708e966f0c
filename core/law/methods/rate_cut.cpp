// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/rate_cut.h"

namespace backpay {

Answer<Figure> rateCutPercent(const Exact &oldRate, const Exact &newRate)
{
    if (oldRate <= 0)
        return missing(MissingKind::NoRemuneration);
    const Exact share = newRate < oldRate ? Exact((oldRate - newRate) / oldRate) : Exact(0);
    Figure figure;
    figure.amount = share * 100;
    figure.steps = {{StepKind::RateCut, {rateText(oldRate), rateText(newRate)}, percentText(share)}};
    return figure;
}

}
