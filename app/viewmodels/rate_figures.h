// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/tally.h"

#include <QString>
#include <QVariantMap>

namespace backpay {

/*
 * The headline figures that Today and a contract's page explain, each with its parts and the rows that they add up.
 * `scope` is where the figures look; amounts are of its currency.
 */

[[nodiscard]] RowQuery withMeasure(RowQuery scope, RowMeasure measure);

/** Times of a tally: paid, unpaid with its kinds, and worked of the two. */
[[nodiscard]] QVariantMap paidFigure(const QString &term, const Tally &tally, const RowQuery &scope,
                                     const QVariantList &parts);
[[nodiscard]] QVariantMap unpaidFigure(const QString &term, const Tally &tally, const RowQuery &scope);
[[nodiscard]] QVariantMap workedFigure(const QString &term, const Tally &tally, const RowQuery &scope);

[[nodiscard]] QVariantMap earnedFigure(const QString &term, const Tally &tally, const Currency &currency,
                                       const RowQuery &scope);
/** `figure` is the rate as the page shows it; nothing to open where there is none. */
[[nodiscard]] QVariantMap platformRateFigure(const QString &term, const QString &figure, const Tally &tally,
                                             const Currency &currency, const RowQuery &scope);
[[nodiscard]] QVariantMap trueRateFigure(const QString &term, const QString &figure, const Tally &tally,
                                         const Currency &currency, const RowQuery &scope);
/** No rows add up to what was offered: its parts are the contracts, with `contract` as their key. */
[[nodiscard]] QVariantMap advertisedFigure(const QString &term, const QString &figure, const Books &books,
                                           const std::vector<ContractSum> &sums, const Currency &currency);

}
