// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/uk_output_work.h"

namespace backpay {

namespace {

const Exact headroom(12, 10); // so that new workers are not worse off for being slower

Exact upToPenny(const Exact &pounds) { return (pounds * 100).roundedUp() / 100; }

}

Answer<FairPieceRate> fairPieceRate(const Exact &minimumWage, const Exact &averagePiecesPerHour)
{
    if (averagePiecesPerHour <= 0)
        return missing(MissingKind::PiecesPerHour);
    const Exact pieces = averagePiecesPerHour / headroom;
    FairPieceRate rate;
    rate.exact.amount = minimumWage / pieces;
    rate.wholePenny = upToPenny(rate.exact.amount);
    rate.exact.steps = {
        {StepKind::PiecesForRate, {plainText(averagePiecesPerHour)}, plainText(pieces)},
        {StepKind::FairPieceRate, {rateText(minimumWage), plainText(pieces)}, rateText(rate.exact.amount)},
        {StepKind::FairPieceRatePence, {}, amountText(rate.wholePenny)}};
    rate.exact.citations = {
        {"GOV.UK, Minimum wage for different types of work: Paid per task or piece of work done",
         "https://www.gov.uk/minimum-wage-different-types-work/paid-per-task-or-piece-of-work-done"},
        {"National Minimum Wage Regulations 2015 reg. 41-43", ""}};
    rate.exact.conditions = {Condition::OnlyIfTimesNotSet, Condition::OnlyIfFairTest};
    return rate;
}

}
