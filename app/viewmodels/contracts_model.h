// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/contract_page.h"
#include "app/viewmodels/gadget_list_model.h"

#include <QQmlEngine>

namespace backpay {

/** The list of contracts on Work; itself the list model. See README.md. */
class ContractsModel : public GadgetListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString lede READ lede NOTIFY pageChanged)
    Q_PROPERTY(bool hasRecords READ hasRecords NOTIFY pageChanged)
    Q_PROPERTY(QString currency READ currency NOTIFY pageChanged)
    Q_PROPERTY(QVariantList lists READ lists NOTIFY pageChanged)

public:
    ContractsModel(const Services &services, const BookShelf &shelf, QObject *parent = nullptr);
    [[nodiscard]] static ContractsModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] bool hasRecords() const { return page_.hasRecords; }
    [[nodiscard]] QString currency() const { return page_.currency; }
    [[nodiscard]] QVariantList lists() const { return page_.lists; }

Q_SIGNALS:
    void pageChanged();

private:
    void refresh();
    void show(const ContractsPage &page);

    const Services &services_;
    const BookShelf &shelf_;
    PageMaker maker_;
    ContractsPage page_;
};

}
