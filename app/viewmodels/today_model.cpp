// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/today_model.h"

#include "app/viewmodels/today_money.h"
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
        [shelved = shelf_.shelved(), today = services_.today(), now = services_.clock.now(),
         calendars = platformCalendars(services_.catalogue.platforms()), &zones = services_.zones] {
            TodayPage page = todayPage(shelved->books(), today, zones, shelved->reconciliation(today, zones).get());
            page.deadlines = disputeRows(shelved->books(), calendars, now, today, zones);
            return page;
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
