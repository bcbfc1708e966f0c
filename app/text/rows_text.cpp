// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/rows_text.h"

#include "app/i18n/language.h"
#include "app/text/number_text.h"
#include "app/text/reconciliation_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace backpay {

namespace {

class RowsText
{
    Q_DECLARE_TR_FUNCTIONS(RowsText)

public:
    [[nodiscard]] static QString title(const RowQuery &query)
    {
        if (query.payouts)
            return query.earnings ? tr("All rows") : tr("Payouts");
        if (query.earnings)
            return query.entries ? tr("Earnings and own time") : tr("Earnings");
        return tr("Own time");
    }
    [[nodiscard]] static QString measure(RowMeasure measure)
    {
        switch (measure) {
        case RowMeasure::All: break;
        case RowMeasure::Worked: return tr("Worked");
        case RowMeasure::PaidTime: return tr("Paid time");
        case RowMeasure::UnpaidTime: return tr("Unpaid time");
        case RowMeasure::Earned: return tr("Earned");
        case RowMeasure::WorkPay: return tr("Work pay");
        case RowMeasure::Bonus: return tr("Bonus");
        case RowMeasure::Pending: return tr("Pending");
        case RowMeasure::Lost: return tr("Lost");
        case RowMeasure::Received: return tr("Received");
        case RowMeasure::Expected: return tr("Expected");
        case RowMeasure::Overdue: return tr("Overdue");
        case RowMeasure::TrueRate: return tr("True rate");
        case RowMeasure::PlatformRate: return tr("Platform rate");
        case RowMeasure::TracedPay: return tr("Amounts behind a finding");
        case RowMeasure::TracedTime: return tr("Time behind a finding");
        }
        return {};
    }
    [[nodiscard]] static QString meaning(RowMeasure measure)
    {
        switch (measure) {
        case RowMeasure::All: return tr("Every row with all that it says; of cancelled rows only the time.");
        case RowMeasure::Worked:
            return tr("The platform's time of every row, and your own time that it does not cover. No breaks.");
        case RowMeasure::PaidTime: return tr("The platform's time of every row, whatever its status.");
        case RowMeasure::UnpaidTime:
            return tr("Your own time that the platform's time of the same day does not cover. No breaks.");
        case RowMeasure::Earned: return tr("Work pay and bonuses that the platform approved, processed or paid.");
        case RowMeasure::WorkPay: return tr("Pay for tasks and time, of what is earned.");
        case RowMeasure::Bonus: return tr("Missions, bonuses and referrals, of what is earned.");
        case RowMeasure::Pending: return tr("Shown by the platform and not decided yet. Outside what is earned.");
        case RowMeasure::Lost: return tr("Shown by the platform, then rejected or taken back. Outside what is earned.");
        case RowMeasure::Received: return tr("Of what is earned, what a recorded payout pays for.");
        case RowMeasure::Expected: return tr("Of what is earned, what has not arrived and is not late.");
        case RowMeasure::Overdue: return tr("Of what is earned, what has not arrived and is past its pay day.");
        case RowMeasure::TrueRate: return tr("All that is earned, divided by all hours worked, paid or not.");
        case RowMeasure::PlatformRate: return tr("Work pay, divided by the hours that the platform counts.");
        case RowMeasure::TracedPay:
        case RowMeasure::TracedTime: return tr("What one line of the finding's working counts of each row.");
        }
        return {};
    }
    [[nodiscard]] static QString lede(const QString &rows, const QString &sums)
    {
        return tr("%1, %2.", "rows, what they come to").arg(rows, sums);
    }
    [[nodiscard]] static QString noRow() { return tr("No row."); }
    [[nodiscard]] static QString weekOf(const QString &day) { return tr("week of %1").arg(day); }
    [[nodiscard]] static QString span(const QString &from, const QString &to) { return tr("%1 to %2").arg(from, to); }
    [[nodiscard]] static QString since(const QString &day) { return tr("since %1").arg(day); }
    [[nodiscard]] static QString until(const QString &day) { return tr("until %1").arg(day); }
    [[nodiscard]] static QString withoutCurrency() { return tr("without pay in one currency"); }
    [[nodiscard]] static QString anHour(const QString &amount) { return tr("%1 an hour").arg(amount); }
    [[nodiscard]] static QString rows(std::int64_t count)
    {
        return tr("%1 rows", nullptr, pluralOf(count)).arg(countText(count));
    }
};

QString daysText(const RowQuery &query)
{
    constexpr DayNumber lastOfWeek = 6;
    if (query.week)
        return RowsText::weekOf(longDayText(*query.week));
    if (query.from && query.to == *query.from + lastOfWeek)
        return RowsText::weekOf(longDayText(*query.from));
    if (query.from && query.to)
        return RowsText::span(longDayText(*query.from), longDayText(*query.to));
    if (query.from)
        return RowsText::since(longDayText(*query.from));
    return query.to ? RowsText::until(longDayText(*query.to)) : QString();
}

QString amountsText(const RowSums &sums)
{
    QStringList amounts;
    for (const auto &[currency, amount] : sums.amounts) {
        if (amount != 0 || sums.amounts.size() == 1)
            amounts += sentenceAmount(amount, currency);
    }
    return amounts.join(QStringLiteral(", "));
}

}

QString measureText(const RowQuery &query)
{
    return query.measure == RowMeasure::All ? RowsText::title(query) : RowsText::measure(query.measure);
}

QString measureMeaning(RowMeasure measure) { return RowsText::meaning(measure); }

QString scopeText(const RowQuery &query, const Books &books)
{
    QStringList parts;
    const auto contract = std::find_if(books.contracts.begin(), books.contracts.end(),
                                       [&](const Contract &each) { return query.contract == each.key; });
    if (contract != books.contracts.end())
        parts += contractText(*contract);
    if (query.platform)
        parts += platformText(*query.platform);
    if (query.kind)
        parts += timeKindText(*query.kind);
    if (const QString days = daysText(query); !days.isEmpty())
        parts += days;
    if (query.ageing)
        parts += ageingText(*query.ageing);
    if (query.currency)
        parts +=
            QString::fromLatin1(query.currency->code().data(), static_cast<qsizetype>(query.currency->code().size()));
    if (query.withoutCurrency)
        parts += RowsText::withoutCurrency();
    return parts.join(QStringLiteral(", "));
}

QString sumsText(const RowSums &sums, RowMeasure measure)
{
    const QString time = durationText(sums.seconds);
    switch (unitOf(measure)) {
    case MeasureUnit::Time: return time;
    case MeasureUnit::Amount: return amountsText(sums);
    case MeasureUnit::Rate:
    case MeasureUnit::Rows: break;
    }
    QStringList parts;
    if (const std::optional<std::int64_t> rate = rateOf(sums); rate && unitOf(measure) == MeasureUnit::Rate)
        parts += RowsText::anHour(sentenceAmount(*rate, sums.amounts.begin()->first));
    if (!sums.amounts.empty())
        parts += amountsText(sums);
    if (sums.seconds != 0 || parts.isEmpty())
        parts += time;
    return parts.join(QStringLiteral(", "));
}

QString rowsLede(const RowSums &sums, RowMeasure measure)
{
    return sums.rows == 0 ? RowsText::noRow() : RowsText::lede(rowCountText(sums.rows), sumsText(sums, measure));
}

QString rowCountText(std::int64_t rows) { return RowsText::rows(rows); }

std::optional<std::int64_t> rateOf(const RowSums &sums)
{
    return sums.amounts.size() == 1 ? hourlyMinorUnits(sums.amounts.begin()->second, sums.seconds) : std::nullopt;
}

MeasureUnit unitOf(RowMeasure measure)
{
    switch (measure) {
    case RowMeasure::All: return MeasureUnit::Rows;
    case RowMeasure::Worked:
    case RowMeasure::PaidTime:
    case RowMeasure::UnpaidTime:
    case RowMeasure::TracedTime: return MeasureUnit::Time;
    case RowMeasure::TrueRate:
    case RowMeasure::PlatformRate: return MeasureUnit::Rate;
    default: return MeasureUnit::Amount;
    }
}

}
