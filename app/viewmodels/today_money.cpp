// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/today_money.h"

#include "app/text/number_text.h"
#include "app/text/vocabulary_text.h"
#include "core/analysis/contract_calendar.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <algorithm>
#include <map>
#include <tuple>

namespace backpay {

namespace {

constexpr qsizetype mostRows = 6;

class MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(TodayMoney)

public:
    [[nodiscard]] static QString due(const QString &platform, const QString &day)
    {
        return tr("%1, due %2", "platform, day").arg(platform, day);
    }
    [[nodiscard]] static QString late(int days) { return tr("%n days late", nullptr, days); }
    [[nodiscard]] static QString dueToday() { return tr("due today"); }
    [[nodiscard]] static QString dueIn(int days) { return tr("in %n days", nullptr, days); }
    [[nodiscard]] static QString today() { return tr("today"); }
    [[nodiscard]] static QString dispute(const QString &platform)
    {
        return tr("Dispute window closes, %1").arg(platform);
    }
    [[nodiscard]] static QString week(const QString &lastDay, const QString &zone, const QString &left)
    {
        return tr("pay week to %1, by the day in %2, %3").arg(lastDay, zone, left);
    }
    [[nodiscard]] static QString left(DayNumber days) { return days == 0 ? today() : dueIn(static_cast<int>(days)); }
};

/** Of one contract and currency: what is late, or what is due on one day. */
struct Due
{
    std::uint32_t contract = 0;
    Currency currency;
    DayNumber day = 0; // of the oldest that is late, or on which it is due
    std::int64_t amount = 0;
};

QVariantMap rowOf(const Books &books, const Due &due, DayNumber today)
{
    const Contract &contract = books.contracts[due.contract];
    const bool late = due.day < today;
    const QString name = contractText(contract);
    const QString detail = MoneyText::due(platformText(contract.platform), dayText(due.day, today));
    const QString figure =
        columnAmount(due.amount, due.currency) + QChar(0x00a0) + QString::fromLatin1(due.currency.code().data(), 3);
    const QString when = late               ? MoneyText::late(static_cast<int>(today - due.day))
                         : due.day == today ? MoneyText::dueToday()
                                            : MoneyText::dueIn(static_cast<int>(due.day - today));
    return {{QStringLiteral("key"), QString::fromStdString(contract.key)},
            {QStringLiteral("tone"), late ? QStringLiteral("risk") : QStringLiteral("due")},
            {QStringLiteral("name"), name},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("figure"), figure},
            {QStringLiteral("when"), when},
            {QStringLiteral("late"), late},
            {QStringLiteral("sentence"), QStringList{name, detail, figure, when}.join(QStringLiteral(", "))}};
}

}

QVariantList dueRows(const Books &books, const Reconciliation &made, DayNumber today)
{
    std::map<std::pair<std::uint32_t, Currency>, Due> late;
    std::map<std::tuple<DayNumber, std::uint32_t, Currency>, Due> ahead;
    for (std::size_t index = 0; index < books.earnings.size(); ++index) {
        const EarningFact &earning = books.earnings[index];
        const EarningSettlement &settlement = made.earnings[index];
        if (earning.standing != Standing::Earned || !settlement.due)
            continue;
        const std::int64_t open = earning.workPay + earning.bonus - settlement.received;
        if (settlement.overdue > 0) {
            Due &due = late.try_emplace({earning.contract, earning.currency},
                                        Due{earning.contract, earning.currency, *settlement.due, 0})
                           .first->second;
            due.day = std::min(due.day, *settlement.due);
            due.amount += settlement.overdue;
        } else if (open > 0 && *settlement.due >= today) {
            ahead
                .try_emplace({*settlement.due, earning.contract, earning.currency},
                             Due{earning.contract, earning.currency, *settlement.due, 0})
                .first->second.amount += open;
        }
    }
    std::vector<Due> dues;
    for (const auto &each : late)
        dues.push_back(each.second);
    std::stable_sort(dues.begin(), dues.end(), [](const Due &a, const Due &b) { return a.day < b.day; });
    for (const auto &each : ahead) // by day
        dues.push_back(each.second);
    QVariantList rows;
    for (const Due &due : dues) {
        if (rows.size() < mostRows)
            rows += rowOf(books, due, today);
    }
    return rows;
}

QVariantMap deadlineRow(DayNumber day, DayNumber today, const QString &text, const QString &detail)
{
    return {{QStringLiteral("order"), static_cast<int>(day)},
            {QStringLiteral("date"), shortDayText(day)},
            {QStringLiteral("text"), text},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("sentence"), QStringList{dayText(day, today), text, detail}.join(QStringLiteral(", "))}};
}

QVariantList disputeRows(const Books &books, std::span<const PlatformCalendar> calendars, Instant now, DayNumber today,
                         const ZoneResolver &zones)
{
    constexpr int weeksBack = 5; // no window known of is longer
    ContractCalendar days(books.contracts, zones);
    std::map<std::string, std::vector<DayNumber>> worked; // by platform
    for (const EarningFact &earning : books.earnings) {
        const auto day = days.dayOf(earning.when, earning.contract);
        if (day && *day <= today && today - *day < (weeksBack + 1) * 7)
            worked[books.contracts[earning.contract].platform].push_back(*day);
    }
    std::vector<std::pair<DayNumber, QVariantMap>> found;
    for (const PlatformCalendar &each : calendars) {
        const auto &window = each.calendar.dispute;
        const auto &week = each.calendar.week;
        const auto records = worked.find(each.platform);
        if (!window || !week || records == worked.end())
            continue;
        for (int back = 1; back <= weeksBack; ++back) {
            const auto period = payWeekAt(week->fact, now - std::chrono::hours(24 * 7 * back), zones);
            if (!period)
                continue;
            const DayNumber last = lastDisputeDay(window->fact, period->lastDay);
            const auto inWeek = [&](DayNumber day) { return day >= period->firstDay && day <= period->lastDay; };
            if (last < today || std::none_of(records->second.begin(), records->second.end(), inWeek))
                continue;
            found.emplace_back(last, deadlineRow(last, today, MoneyText::dispute(platformText(each.platform)),
                                                 MoneyText::week(dayText(period->lastDay, today),
                                                                 QString::fromStdString(week->fact.zone),
                                                                 MoneyText::left(last - today))));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVariantList rows;
    for (auto &each : found)
        rows += std::move(each.second);
    return rows;
}

}
