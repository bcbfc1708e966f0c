// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/figure_model.h"

#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/row_words.h"
#include "app/viewmodels/view_models.h"

namespace backpay {

FigureModel::FigureModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , maker_(services, *this)
{
    connect(&session, &Session::stateChanged, this, &FigureModel::forget);
    connect(&shelf, &BookShelf::changed, this, &FigureModel::forget); // also when amounts are hidden
}

FigureModel *FigureModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).figure(); }

void FigureModel::ask(const QVariantMap &figure)
{
    forget();
    figure_ = figure;
    Q_EMIT changed();
    if (figure_.contains(QStringLiteral("rows")))
        weigh();
}

void FigureModel::forget()
{
    ++asked_;
    figure_.clear();
    grade_.clear();
    gradeName_.clear();
    rowsText_.clear();
    Q_EMIT changed();
}

void FigureModel::weigh()
{
    const RowQuery query = rowQuery(figure_.value(QStringLiteral("rows")).toMap());
    using Rows = std::shared_ptr<const RowSelection>;
    maker_.ask(
        [query, shelved = shelf_.shelved(), books = shelf_.books(), today = services_.today(),
         &zones = services_.zones]() -> Rows {
            return std::make_shared<const RowSelection>(RowsRead{books, shelved->reconciliation(today, zones)}, query,
                                                        RowNarrowing{}, zones);
        },
        [this, asked = asked_](const Rows &rows) {
            if (asked != asked_)
                return;
            rowsText_ = rowCountText(rows->sums().rows);
            Q_EMIT changed();
            whenDone(services_.lane.run([rows](OpenVault &open) -> Result<std::optional<RecordGrade>> {
                if (!open.ledger)
                    return vaultClosed();
                return weakestGrade(*open.ledger, *rows);
            }),
                     this, [this, asked](const Result<std::optional<RecordGrade>> &grade) {
                         if (asked != asked_ || !grade || !*grade)
                             return;
                         grade_ = gradeText(**grade);
                         gradeName_ = backpay::gradeName(**grade);
                         Q_EMIT changed();
                     });
        });
}

}
