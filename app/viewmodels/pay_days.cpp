// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/pay_page.h"
#include "app/viewmodels/pay_spans.h"
#include "app/viewmodels/tally.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>

namespace backpay {

namespace {

constexpr int levels = 4;

class DayText
{
    Q_DECLARE_TR_FUNCTIONS(DayText)

public:
    [[nodiscard]] static QString hours(const QString &day, const QString &paid, const QString &unpaid)
    {
        return tr("%1: %2 paid, %3 unpaid.").arg(day, paid, unpaid);
    }
    [[nodiscard]] static QString withoutHours(const QString &day) { return tr("%1: on record, no hours.").arg(day); }
    [[nodiscard]] static QString noRecord(const QString &day) { return tr("%1: no record.").arg(day); }
    [[nodiscard]] static QString upTo(const QString &hours) { return tr("to %1", "hours of a day").arg(hours); }
    [[nodiscard]] static QString part(const QString &weekday, const QString &hours)
    {
        return tr("%1 %2", "weekday, hours of it").arg(weekday, hours);
    }
    [[nodiscard]] static QString week(const QString &week, const QString &worked, const QStringList &days)
    {
        return tr("Week of %1, %2 worked: %3.").arg(week, worked, days.join(tr(", ")));
    }
    [[nodiscard]] static QString all(const QString &days, const QString &span, const QString &longest,
                                     const QString &hours)
    {
        return tr("Hours on %1 of %2 days, the most on %3 with %4.").arg(days, span, longest, hours);
    }
    [[nodiscard]] static QString single(const QString &day, const QString &hours)
    {
        return tr("One day with hours on record, %1 with %2.").arg(day, hours);
    }
    [[nodiscard]] static QString nothing() { return tr("No day with hours on record in this period."); }
};

/** The days that the calendar shows: whole weeks, of which only some days lie in the period. */
struct CalendarSpan
{
    DayNumber first = 0;
    DayNumber last = 0;
    DayNumber from = 0; // of the period
    DayNumber to = 0;

    [[nodiscard]] bool holds(DayNumber day) const { return day >= from && day <= to; }
};

/** The day's hours open its rows. */
QVariantMap figureOf(DayNumber day, const Hours &hours, const PayPage &page)
{
    RowQuery query;
    query.measure = RowMeasure::Worked;
    query.from = day;
    query.to = day;
    query.currency = Currency::fromCode(page.currency.toStdString()); // none: no row has a currency
    return opens(measureText(query), durationText(hours.worked), query, hours.worked);
}

DayCellRow cellOf(DayNumber day, const HoursByPeriod &days, std::int64_t step, DayNumber today, const PayPage &page)
{
    const QString name = dayText(day, today);
    const auto found = days.find(day);
    if (found == days.end())
        return {QStringLiteral("none"), 0, 0, 0, DayText::noRecord(name), {}};
    const Hours &hours = found->second;
    if (hours.worked <= 0)
        return {QStringLiteral("empty"), 0, 0, 0, DayText::withoutHours(name), figureOf(day, hours, page)};
    const auto level = static_cast<int>(std::min<std::int64_t>(levels, (hours.worked + step - 1) / step));
    return {QStringLiteral("hours"),
            level,
            fraction(hours.paid, hours.worked),
            fraction(hours.unpaid(), hours.worked),
            DayText::hours(name, durationText(hours.paid), durationText(hours.unpaid())),
            figureOf(day, hours, page)};
}

DayWeekRow tableRow(DayNumber week, const CalendarSpan &span, const HoursByPeriod &days, const QVariantList &names)
{
    DayWeekRow row;
    row.label = shortDayText(week);
    QStringList parts;
    std::int64_t worked = 0;
    for (DayNumber day = week; day < week + daysOfWeek; ++day) {
        const auto found = days.find(day);
        if (found != days.end())
            worked += found->second.worked;
        const QString hours = found != days.end() ? durationText(found->second.worked) : QString();
        row.days += found != days.end() ? hours : span.holds(day) ? QStringLiteral("\u2013") : QString();
        if (span.holds(day))
            parts += DayText::part(names[day - week].toMap().value(QStringLiteral("name")).toString(),
                                   hours.isEmpty() ? noRecordText() : hours);
    }
    row.worked = durationText(worked);
    row.sentence = DayText::week(longDayText(week), row.worked, parts);
    return row;
}

/** Month names above the weeks that hold a first of month, and above the first week where none follows soon. */
QString columnLabel(DayNumber week, bool first)
{
    const DayNumber lastDay = week + daysOfWeek - 1;
    const bool begins = monthStart(lastDay) >= week;
    const bool followed = monthStart(lastDay + 2 * daysOfWeek) > lastDay;
    if (!begins && (!first || followed))
        return {};
    const auto number = static_cast<int>(civilDate(lastDay).month().as_number());
    return QLocale().standaloneMonthName(number, QLocale::ShortFormat);
}

QVariantList weekdayNames(DayNumber week)
{
    QVariantList names;
    for (DayNumber day = week; day < week + daysOfWeek; ++day) {
        const int number = static_cast<int>(weekdayOf(day)) + 1;
        names += QVariantMap{{QStringLiteral("text"), QLocale().standaloneDayName(number, QLocale::ShortFormat)},
                             {QStringLiteral("name"), QLocale().standaloneDayName(number, QLocale::LongFormat)}};
    }
    return names;
}

QString sentenceOf(const HoursByPeriod &days, const CalendarSpan &span, DayNumber today)
{
    std::int64_t count = 0;
    const std::pair<const DayNumber, Hours> *longest = nullptr;
    for (const auto &day : days) {
        if (day.second.worked <= 0)
            continue;
        ++count;
        if (longest == nullptr || day.second.worked > longest->second.worked)
            longest = &day;
    }
    if (longest == nullptr)
        return DayText::nothing();
    const QString day = dayText(longest->first, today);
    const QString hours = durationText(longest->second.worked);
    return count == 1 ? DayText::single(day, hours)
                      : DayText::all(countText(count), countText(span.to - span.from + 1), day, hours);
}

/** The hours of one level: a quarter of the longest day, to the next half hour. */
std::int64_t levelStep(const HoursByPeriod &days)
{
    constexpr std::int64_t halfHour = 1800;
    std::int64_t longest = 0;
    for (const auto &day : days)
        longest = std::max(longest, day.second.worked);
    const std::int64_t step = (longest + levels - 1) / levels;
    return std::max(halfHour, (step + halfHour - 1) / halfHour * halfHour);
}

}

void fillPayDays(PayPage &page, const Books &books, DayNumber today, const ZoneResolver &zones)
{
    HoursByPeriod days = hoursByPeriod(books, SummaryBy::Day, page.from, page.currency, zones);
    page.daysSentence = DayText::nothing();
    if (days.empty())
        return;
    const Weekday start = chartStart(books);
    CalendarSpan span;
    span.last = weekStart(days.rbegin()->first, start) + daysOfWeek - 1;
    span.first = std::max(weekStart(days.begin()->first, start), span.last + 1 - mostChartWeeks * daysOfWeek);
    days.erase(days.begin(), days.lower_bound(span.first));
    span.from = std::max(span.first, page.from.value_or(span.first));
    span.to = std::min(span.last, std::max(today, days.rbegin()->first));
    page.daysSentence = sentenceOf(days, span, today);
    page.weekdays = weekdayNames(span.first);
    const std::int64_t step = levelStep(days);
    for (int level = 1; level <= levels; ++level)
        page.dayLevels += DayText::upTo(durationText(level * step));
    for (DayNumber week = span.first; week <= span.last; week += daysOfWeek) {
        page.dayColumns += columnLabel(week, week == span.first);
        page.dayWeeks.append(tableRow(week, span, days, page.weekdays));
        for (DayNumber day = week; day < week + daysOfWeek; ++day)
            page.days.append(span.holds(day) ? cellOf(day, days, step, today, page)
                                             : DayCellRow{QStringLiteral("outside"), 0, 0, 0, {}, {}});
    }
}

}
