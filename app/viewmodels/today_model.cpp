// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/today_model.h"

#include "app/viewmodels/view_models.h"

namespace backpay {

TodayModel::TodayModel(const Services &services, const BookShelf &shelf, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , maker_(services, *this)
    , contracts_(WeekContractRow::staticMetaObject)
{
    connect(&shelf, &BookShelf::changed, this, &TodayModel::refresh);
    show(todayPage({}, services.today(), services.zones));
}

TodayModel *TodayModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).today(); }

void TodayModel::refresh()
{
    maker_.ask(
        [shelved = shelf_.shelved(), today = services_.today(), &zones = services_.zones] {
            return todayPage(shelved->books(), today, zones, shelved->reconciliation(today, zones).get());
        },
        [this](const TodayPage &page) { show(page); });
}

void TodayModel::show(const TodayPage &page)
{
    page_ = page;
    contracts_.setRows(page.contracts);
    Q_EMIT pageChanged();
}

}
