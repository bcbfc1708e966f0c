// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"

namespace backpay {

/** The fair rate of one piece. */
struct FairPieceRate
{
    Figure exact;     // pounds, not rounded
    Exact wholePenny; // the same rounded up to the whole penny, as the page prints it
};

/**
 * The least that output work may pay for a piece: the minimum wage an hour ÷ (pieces an average worker makes in an hour
 * ÷ 1.2) (GOV.UK "Paid per task or piece of work done"; NMW Regulations 2015 reg. 41-43). Rounded up, never down: a
 * penny less would be below the minimum. Only where the employer sets no times of work and the average was found by a
 * fair test; else it is time work.
 */
[[nodiscard]] Answer<FairPieceRate> fairPieceRate(const Exact &minimumWage, const Exact &averagePiecesPerHour);

}
