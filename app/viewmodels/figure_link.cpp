// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/figure_link.h"

#include <QStringList>

namespace backpay {

namespace {

std::optional<std::string> textOf(const QVariantMap &map, const char *key)
{
    const auto found = map.find(QLatin1String(key));
    return found == map.end() ? std::nullopt : std::optional(found->toString().toStdString());
}

std::optional<DayNumber> dayOf(const QVariantMap &map, const char *key)
{
    const auto text = textOf(map, key);
    return text ? parseIsoDate(*text) : std::nullopt;
}

void putDay(QVariantMap &map, const char *key, std::optional<DayNumber> day)
{
    if (day)
        map.insert(QLatin1String(key), QString::fromStdString(isoDate(*day)));
}

/** "0:12:4500 1:7:3600": kind, number and share of each row; as text, because JavaScript's numbers are binary
 * fractions. */
QString tracedText(const TracedRows &traced)
{
    QStringList rows;
    for (const TracedRow &row : traced.rows())
        rows += QStringLiteral("%1:%2:%3").arg(static_cast<int>(row.kind)).arg(row.revision).arg(row.share);
    return rows.join(u' ');
}

/** What cannot be read is no row. */
TracedRows tracedRows(const QString &text, RowMeasure measure)
{
    std::vector<TracedRow> rows;
    for (const QStringView row : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QList<QStringView> parts = row.split(u':');
        bool kind = parts.size() == 3;
        bool revision = kind;
        bool share = kind;
        const TracedRow read = kind ? TracedRow{static_cast<RowKind>(parts[0].toUShort(&kind)),
                                                parts[1].toLongLong(&revision), parts[2].toLongLong(&share)}
                                    : TracedRow();
        if (kind && revision && share)
            rows.push_back(read);
    }
    return {measure == RowMeasure::TracedTime ? TracedUnit::Seconds : TracedUnit::MinorUnits, std::move(rows)};
}

}

QVariantMap rowsMap(const RowQuery &query)
{
    QVariantMap rows{{QStringLiteral("earnings"), query.earnings},
                     {QStringLiteral("entries"), query.entries},
                     {QStringLiteral("payouts"), query.payouts},
                     {QStringLiteral("measure"), static_cast<int>(query.measure)},
                     {QStringLiteral("withoutCurrency"), query.withoutCurrency}};
    if (query.platform)
        rows.insert(QStringLiteral("platform"), QString::fromStdString(*query.platform));
    if (query.contract)
        rows.insert(QStringLiteral("contract"), QString::fromStdString(*query.contract));
    putDay(rows, "from", query.from);
    putDay(rows, "to", query.to);
    putDay(rows, "week", query.week);
    if (query.currency)
        rows.insert(QStringLiteral("currency"), QString::fromUtf8(query.currency->code()));
    if (query.kind)
        rows.insert(QStringLiteral("kind"), QString::fromUtf8(timeKindName(*query.kind)));
    if (query.ageing)
        rows.insert(QStringLiteral("ageing"), static_cast<int>(*query.ageing));
    if (query.traced)
        rows.insert(QStringLiteral("traced"), tracedText(*query.traced));
    return rows;
}

RowQuery rowQuery(const QVariantMap &rows)
{
    RowQuery query;
    query.earnings = rows.value(QStringLiteral("earnings"), true).toBool();
    query.entries = rows.value(QStringLiteral("entries"), true).toBool();
    query.payouts = rows.value(QStringLiteral("payouts"), rows.isEmpty()).toBool();
    const int measure = rows.value(QStringLiteral("measure")).toInt();
    query.measure = measure >= 0 && measure < rowMeasureCount ? static_cast<RowMeasure>(measure) : RowMeasure::All;
    query.withoutCurrency = rows.value(QStringLiteral("withoutCurrency")).toBool();
    query.platform = textOf(rows, "platform");
    query.contract = textOf(rows, "contract");
    query.from = dayOf(rows, "from");
    query.to = dayOf(rows, "to");
    query.week = dayOf(rows, "week");
    if (const auto code = textOf(rows, "currency"))
        query.currency = Currency::fromCode(*code);
    if (const auto kind = textOf(rows, "kind"))
        query.kind = timeKindNamed(*kind);
    if (rows.contains(QStringLiteral("ageing")))
        query.ageing = rows.value(QStringLiteral("ageing")).toUInt();
    if (rows.contains(QStringLiteral("traced")))
        query.traced = tracedRows(rows.value(QStringLiteral("traced")).toString(), query.measure);
    return query;
}

QVariantMap opens(const QString &term, const QString &figure, const RowQuery &query, std::optional<std::int64_t> exact)
{
    QVariantMap rows = rowsMap(query);
    rows.insert(QStringLiteral("figure"), figure);
    if (exact)
        rows.insert(QStringLiteral("exact"), static_cast<qlonglong>(*exact));
    QVariantMap link = opensNothing(term, figure);
    link.insert(QStringLiteral("rows"), rows);
    return link;
}

QVariantMap opensNothing(const QString &term, const QString &figure)
{
    return {{QStringLiteral("term"), term}, {QStringLiteral("figure"), figure}};
}

QVariantMap explained(QVariantMap figure, const QString &sentence, const QVariantList &parts)
{
    figure.insert(QStringLiteral("sentence"), sentence);
    figure.insert(QStringLiteral("parts"), parts);
    return figure;
}

}
