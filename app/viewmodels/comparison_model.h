// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/comparison_page.h"
#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/pay_model.h"

#include <QObject>
#include <QQmlEngine>

namespace backpay {

/** The platforms side by side on Pay, of the span and in the currency chosen there. See README.md. */
class ComparisonModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString currency READ currency NOTIFY pageChanged)
    Q_PROPERTY(QString note READ note NOTIFY pageChanged)
    Q_PROPERTY(bool hasRows READ hasRows NOTIFY pageChanged)
    Q_PROPERTY(backpay::GadgetListModel *rows READ rows CONSTANT)

public:
    ComparisonModel(const Services &services, const BookShelf &shelf, Session &session, const PayModel &pay,
                    QObject *parent = nullptr);
    [[nodiscard]] static ComparisonModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QString currency() const { return page_.currency; }
    [[nodiscard]] QString note() const { return page_.note; }
    [[nodiscard]] bool hasRows() const { return !page_.rows.isEmpty(); }
    [[nodiscard]] GadgetListModel *rows() { return &rows_; }

Q_SIGNALS:
    void pageChanged();

private:
    /** What the vault holds beside the books. */
    struct Beside
    {
        PayoutDecisions decisions;
        ReferenceRates rates;
    };

    void refresh();
    void make(const std::shared_ptr<const Beside> &beside);
    void show(const ComparisonPage &page);

    const Services &services_;
    const BookShelf &shelf_;
    Session &session_;
    const PayModel &pay_;
    PageMaker maker_;
    ComparisonPage page_;
    GadgetListModel rows_;
};

}
