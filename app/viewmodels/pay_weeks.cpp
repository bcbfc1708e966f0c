// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/chart_parts.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/pay_page.h"
#include "app/viewmodels/pay_spans.h"
#include "app/viewmodels/tally.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace backpay {

namespace {

class WeekText
{
    Q_DECLARE_TR_FUNCTIONS(WeekText)

public:
    [[nodiscard]] static QString sentence(const QString &week, const QString &paid, const QString &unpaid)
    {
        return tr("Week of %1: %2 paid, %3 unpaid.").arg(week, paid, unpaid);
    }
    [[nodiscard]] static QString noRecord(const QString &week) { return tr("Week of %1: no record.").arg(week); }
    [[nodiscard]] static QString running() { return tr("so far", "beside a week that still runs"); }
    [[nodiscard]] static QString rose(const QString &before, const QString &after, const QString &first,
                                      const QString &last)
    {
        return tr("Unpaid time rose from %1 to %2 between the weeks of %3 and %4.").arg(before, after, first, last);
    }
    [[nodiscard]] static QString fell(const QString &before, const QString &after, const QString &first,
                                      const QString &last)
    {
        return tr("Unpaid time fell from %1 to %2 between the weeks of %3 and %4.").arg(before, after, first, last);
    }
    [[nodiscard]] static QString same(const QString &unpaid, const QString &first, const QString &last)
    {
        return tr("Unpaid time was %1 in the week of %2 and in that of %3.").arg(unpaid, first, last);
    }
    [[nodiscard]] static QString single(const QString &week, const QString &paid, const QString &unpaid)
    {
        return tr("One week on record, that of %1: %2 paid, %3 unpaid.").arg(week, paid, unpaid);
    }
    [[nodiscard]] static QString allPaid(const QString &paid)
    {
        return tr("%1 paid in these weeks, no unpaid time on record.").arg(paid);
    }
    [[nodiscard]] static QString cutOff() { return tr("Earlier weeks are not on the chart."); }
    [[nodiscard]] static QString nothing() { return tr("No week on record in this period."); }
};

std::int64_t fillAxis(PayPage &page, std::int64_t longest)
{
    constexpr std::int64_t hour = 3600;
    const std::int64_t step = axisStep(longest, hour);
    const std::int64_t lines = std::max<std::int64_t>(1, (longest + step - 1) / step);
    for (std::int64_t line = 0; line <= lines; ++line)
        page.axis += axisLine(countText(line * step / hour), fraction(line, lines));
    return lines * step;
}

/** What the figures of a week open. */
QVariantMap figuresOf(const WeekRow &row, const Hours &hours, RowQuery week)
{
    const auto part = [&](RowMeasure measure, const QString &figure, std::int64_t exact) {
        week.measure = measure;
        return opens(measureText(week), figure, week, exact);
    };
    return {{QStringLiteral("paid"), part(RowMeasure::PaidTime, row.paid, hours.paid)},
            {QStringLiteral("unpaid"), part(RowMeasure::UnpaidTime, row.unpaid, hours.unpaid())},
            {QStringLiteral("worked"), part(RowMeasure::Worked, row.worked, hours.worked)}};
}

WeekRow weekRow(DayNumber week, const Hours &hours, std::int64_t top, DayNumber today, RowQuery scope)
{
    WeekRow row;
    row.label = shortDayText(week);
    row.hasRecord = true;
    row.paid = durationText(hours.paid);
    row.unpaid = durationText(hours.unpaid());
    row.worked = durationText(hours.worked);
    row.share = percentText(hours.unpaid(), hours.worked);
    row.paidFraction = fraction(hours.paid, top);
    row.unpaidFraction = fraction(hours.unpaid(), top);
    row.sentence = WeekText::sentence(longDayText(week), row.paid, row.unpaid);
    if (today >= week && today < week + daysOfWeek)
        row.note = WeekText::running();
    scope.week = week;
    row.figures = figuresOf(row, hours, scope);
    return row;
}

WeekRow emptyWeek(DayNumber week)
{
    WeekRow row;
    row.label = shortDayText(week);
    row.sentence = WeekText::noRecord(longDayText(week));
    row.note = noRecordText();
    row.gap = noRecordText();
    return row;
}

/** A week that still runs ends no trend where two others can. */
QString chartSentence(const HoursByPeriod &weeks, const Hours &sum, DayNumber today)
{
    if (weeks.empty())
        return WeekText::nothing();
    if (sum.worked == sum.paid)
        return WeekText::allPaid(durationText(sum.paid));
    const auto &[firstWeek, before] = *weeks.begin();
    const bool runs = weeks.size() > 2 && today < weeks.rbegin()->first + daysOfWeek;
    const auto &[lastWeek, after] = *std::next(weeks.rbegin(), runs ? 1 : 0);
    const QString first = longDayText(firstWeek);
    const QString last = longDayText(lastWeek);
    const QString unpaidBefore = durationText(before.unpaid());
    const QString unpaidAfter = durationText(after.unpaid());
    if (weeks.size() == 1)
        return WeekText::single(first, durationText(before.paid), unpaidBefore);
    if (unpaidBefore == unpaidAfter)
        return WeekText::same(unpaidBefore, first, last);
    return before.unpaid() < after.unpaid() ? WeekText::rose(unpaidBefore, unpaidAfter, first, last)
                                            : WeekText::fell(unpaidBefore, unpaidAfter, first, last);
}

}

HoursByPeriod hoursByPeriod(const Books &books, SummaryBy by, std::optional<DayNumber> from, const QString &currency,
                            const ZoneResolver &zones)
{
    SummaryOptions options;
    options.by = by;
    options.from = from;
    const Weekday start = chartStart(books);
    HoursByPeriod periods;
    for (const SummaryRow &row : summarise(books, options, zones)) {
        const std::optional<DayNumber> day = row.key ? parseIsoDate(*row.key) : std::nullopt;
        const bool taken = row.currency ? codeText(*row.currency) == currency : currency.isEmpty();
        if (!day || !taken)
            continue;
        Hours &hours = periods[by == SummaryBy::Day ? *day : weekStart(*day + daysOfWeek / 2, start)];
        hours.paid += row.platformSeconds;
        hours.worked += row.workedSeconds;
    }
    return periods;
}

void fillPayWeeks(PayPage &page, const Books &books, DayNumber today, const ZoneResolver &zones)
{
    HoursByPeriod weeks = hoursByPeriod(books, SummaryBy::Week, page.from, page.currency, zones);
    const std::size_t allWeeks = weeks.size();
    if (!weeks.empty())
        weeks.erase(weeks.begin(), weeks.lower_bound(weeks.rbegin()->first - (mostChartWeeks - 1) * daysOfWeek));
    Hours sum;
    std::int64_t longest = 0;
    for (const auto &[week, hours] : weeks) {
        sum.paid += hours.paid;
        sum.worked += hours.worked;
        longest = std::max(longest, hours.worked);
    }
    page.chartSentence = chartSentence(weeks, sum, today);
    if (weeks.size() < allWeeks)
        page.chartSentence += u' ' + WeekText::cutOff();
    if (weeks.empty())
        return;
    page.paidTotal = durationText(sum.paid);
    page.unpaidTotal = durationText(sum.unpaid());
    const std::int64_t top = fillAxis(page, longest);
    RowQuery scope;
    scope.from = page.from;
    scope.currency = Currency::fromCode(page.currency.toStdString()); // none: no row has a currency
    for (DayNumber week = weeks.begin()->first; week <= weeks.rbegin()->first; week += daysOfWeek) {
        const auto found = weeks.find(week);
        page.weeks.append(found == weeks.end() ? emptyWeek(week) : weekRow(week, found->second, top, today, scope));
    }
    measureGaps(page.weeks);
}

}
