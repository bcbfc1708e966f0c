// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contracts_model.h"

#include "app/viewmodels/view_models.h"

namespace backpay {

ContractsModel::ContractsModel(const Services &services, const BookShelf &shelf, QObject *parent)
    : GadgetListModel(ContractListRow::staticMetaObject, parent)
    , services_(services)
    , shelf_(shelf)
    , maker_(services, *this)
{
    connect(&shelf, &BookShelf::changed, this, &ContractsModel::refresh);
    show(contractsPage({}, services.zones));
}

ContractsModel *ContractsModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).contracts(); }

void ContractsModel::refresh()
{
    maker_.ask([books = shelf_.books(), &zones = services_.zones] { return contractsPage(*books, zones); },
               [this](const ContractsPage &page) { show(page); });
}

void ContractsModel::show(const ContractsPage &page)
{
    page_ = page;
    setRows(page.rows);
    Q_EMIT pageChanged();
}

}
