// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/pay_page.h"
#include "app/viewmodels/tally.h"
#include "core/analysis/chart_weeks.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <algorithm>
#include <array>
#include <map>

namespace backpay {

namespace {

constexpr DayNumber daysOfWeek = 7;
constexpr int mostWeeks = 26;

class WeekText
{
    Q_DECLARE_TR_FUNCTIONS(WeekText)

public:
    [[nodiscard]] static QString sentence(const QString &week, const QString &paid, const QString &unpaid)
    {
        return tr("Week of %1: %2 paid, %3 unpaid.").arg(week, paid, unpaid);
    }
    [[nodiscard]] static QString noRecord(const QString &week) { return tr("Week of %1: no record.").arg(week); }
    [[nodiscard]] static QString running() { return tr("this week, so far"); }
    [[nodiscard]] static QString trend(const QString &before, const QString &after, const QString &first,
                                       const QString &last)
    {
        return tr("Unpaid time went from %1 in the week of %2 to %3 in the week of %4.")
            .arg(before, first, after, last);
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

struct Hours
{
    std::int64_t paid = 0;
    std::int64_t worked = 0;
};

std::map<DayNumber, Hours> hoursByWeek(const Books &books, std::optional<DayNumber> from, const QString &currency,
                                       const ZoneResolver &zones)
{
    SummaryOptions options;
    options.by = SummaryBy::Week;
    options.from = from;
    const Weekday start = chartStart(books);
    std::map<DayNumber, Hours> weeks;
    for (const SummaryRow &row : summarise(books, options, zones)) {
        const std::optional<DayNumber> day = row.key ? parseIsoDate(*row.key) : std::nullopt;
        const bool taken = row.currency ? codeText(*row.currency) == currency : currency.isEmpty();
        if (!day || !taken)
            continue;
        // A week with another first day goes to the chart's week that holds its middle.
        Hours &week = weeks[weekStart(*day + daysOfWeek / 2, start)];
        week.paid += row.platformSeconds;
        week.worked += row.workedSeconds;
    }
    return weeks;
}

/** The distance of the axis lines in seconds: whole hours so that at most five lines lie above the baseline. */
std::int64_t axisStep(std::int64_t longest)
{
    constexpr std::array<std::int64_t, 3> mantissas = {1, 2, 5};
    constexpr std::int64_t hour = 3600;
    for (std::int64_t power = 1;; power *= 10) {
        for (const std::int64_t mantissa : mantissas) {
            if (longest <= 5 * mantissa * power * hour)
                return mantissa * power * hour;
        }
    }
}

std::int64_t fillAxis(PayPage &page, std::int64_t longest)
{
    const std::int64_t step = axisStep(longest);
    const std::int64_t lines = std::max<std::int64_t>(1, (longest + step - 1) / step);
    for (std::int64_t line = 0; line <= lines; ++line) {
        page.axis += QVariantMap{{QStringLiteral("text"), countText(line * step / 3600)},
                                 {QStringLiteral("at"), fraction(line, lines)}};
    }
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
            {QStringLiteral("unpaid"), part(RowMeasure::UnpaidTime, row.unpaid, hours.worked - hours.paid)},
            {QStringLiteral("worked"), part(RowMeasure::Worked, row.worked, hours.worked)}};
}

WeekRow weekRow(DayNumber week, const Hours &hours, std::int64_t top, DayNumber today, RowQuery scope)
{
    WeekRow row;
    row.label = shortDayText(week);
    row.hasRecord = true;
    row.paid = durationText(hours.paid);
    row.unpaid = durationText(hours.worked - hours.paid);
    row.worked = durationText(hours.worked);
    row.share = percentText(hours.worked - hours.paid, hours.worked);
    row.paidFraction = fraction(hours.paid, top);
    row.unpaidFraction = fraction(hours.worked - hours.paid, top);
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
    return row;
}

QString chartSentence(const std::map<DayNumber, Hours> &weeks, const Hours &sum)
{
    if (weeks.empty())
        return WeekText::nothing();
    if (sum.worked == sum.paid)
        return WeekText::allPaid(durationText(sum.paid));
    const auto &[first, before] = *weeks.begin();
    const auto &[last, after] = *weeks.rbegin();
    if (weeks.size() == 1)
        return WeekText::single(longDayText(first), durationText(before.paid),
                                durationText(before.worked - before.paid));
    return WeekText::trend(durationText(before.worked - before.paid), durationText(after.worked - after.paid),
                           longDayText(first), longDayText(last));
}

}

void fillPayWeeks(PayPage &page, const Books &books, std::optional<DayNumber> from, DayNumber today,
                  const ZoneResolver &zones)
{
    std::map<DayNumber, Hours> weeks = hoursByWeek(books, from, page.currency, zones);
    const std::size_t allWeeks = weeks.size();
    if (!weeks.empty())
        weeks.erase(weeks.begin(), weeks.lower_bound(weeks.rbegin()->first - (mostWeeks - 1) * daysOfWeek));
    Hours sum;
    std::int64_t longest = 0;
    for (const auto &[week, hours] : weeks) {
        sum.paid += hours.paid;
        sum.worked += hours.worked;
        longest = std::max(longest, hours.worked);
    }
    page.chartSentence = chartSentence(weeks, sum);
    if (weeks.size() < allWeeks)
        page.chartSentence += u' ' + WeekText::cutOff();
    if (weeks.empty())
        return;
    page.paidTotal = durationText(sum.paid);
    page.unpaidTotal = durationText(sum.worked - sum.paid);
    const std::int64_t top = fillAxis(page, longest);
    RowQuery scope;
    scope.from = from;
    scope.currency = Currency::fromCode(page.currency.toStdString()); // none: no row has a currency
    for (DayNumber week = weeks.begin()->first; week <= weeks.rbegin()->first; week += daysOfWeek) {
        const auto found = weeks.find(week);
        page.weeks.append(found == weeks.end() ? emptyWeek(week) : weekRow(week, found->second, top, today, scope));
    }
}

}
