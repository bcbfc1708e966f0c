// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/row_query.h"

#include <QString>
#include <QVariantList>
#include <QVariantMap>

#include <cstdint>
#include <optional>

namespace backpay {

/*
 * What a figure on a page opens, ready for QML to hand on: rows are opened by Route.openRows(figure.rows), a figure
 * with a `sentence` is explained first (FigureModel).
 */

/** A query as a map that JavaScript can keep, and back. A map that is none gives the query of everything. */
[[nodiscard]] QVariantMap rowsMap(const RowQuery &query);
[[nodiscard]] RowQuery rowQuery(const QVariantMap &rows);

/**
 * {term, figure, rows}. `exact` is the figure in minor units or seconds, where it is one sum of its rows: the list says
 * so when its rows come to something else by then.
 */
[[nodiscard]] QVariantMap opens(const QString &term, const QString &figure, const RowQuery &query,
                                std::optional<std::int64_t> exact = std::nullopt);
/** The same for a figure that no list of rows adds up to, such as a rate told by hand. */
[[nodiscard]] QVariantMap opensNothing(const QString &term, const QString &figure);

/** With {sentence, parts}: what it is, and the figures it is made of, each as opens() gives it. */
[[nodiscard]] QVariantMap explained(QVariantMap figure, const QString &sentence, const QVariantList &parts);

}
