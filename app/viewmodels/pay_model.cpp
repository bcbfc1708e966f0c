// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/pay_model.h"

#include "app/viewmodels/chart_parts.h"
#include "app/viewmodels/view_models.h"

namespace backpay {

PayModel::PayModel(const Services &services, const BookShelf &shelf, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , maker_(services, *this)
    , platforms_(PlatformRow::staticMetaObject)
    , weeks_(WeekRow::staticMetaObject)
    , weeksTable_(WeekRow::staticMetaObject)
    , days_(DayCellRow::staticMetaObject)
    , daysTable_(DayWeekRow::staticMetaObject)
{
    connect(&shelf, &BookShelf::changed, this, &PayModel::refresh);
    show(payPage({}, services.today(), choice_, services.zones));
}

PayModel *PayModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).pay(); }

void PayModel::setCurrency(const QString &currency)
{
    if (currency == page_.currency)
        return;
    choice_.currency = currency;
    refresh();
}

void PayModel::setPeriod(const QString &period)
{
    if (period == page_.period)
        return;
    choice_.period = period;
    refresh();
}

void PayModel::refresh()
{
    maker_.ask(
        [shelved = shelf_.shelved(), today = services_.today(), choice = choice_, &zones = services_.zones] {
            return payPage(shelved->books(), today, choice, zones, shelved->reconciliation(today, zones).get());
        },
        [this](const PayPage &page) { show(page); });
}

void PayModel::show(const PayPage &page)
{
    page_ = page;
    platforms_.setRows(page.platforms);
    weeks_.setRows(page.weeks);
    weeksTable_.setRows(newestFirst(page.weeks));
    days_.setRows(page.days);
    daysTable_.setRows(newestFirst(page.dayWeeks));
    Q_EMIT pageChanged();
}

QVariantMap PayModel::dayFigure(int place) const
{
    return place >= 0 && place < page_.days.size() ? page_.days[place].figure : QVariantMap();
}

}
