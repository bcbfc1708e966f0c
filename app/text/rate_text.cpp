// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/rate_text.h"

#include "app/text/number_text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace backpay {

namespace {

class RateText
{
    Q_DECLARE_TR_FUNCTIONS(RateText)

public:
    [[nodiscard]] static QString name(RateLineKind kind)
    {
        switch (kind) {
        case RateLineKind::InForce: return tr("Rate in force");
        case RateLineKind::Promised: return tr("Advertised");
        case RateLineKind::Usual: return tr("Usual rate");
        }
        return {};
    }
    [[nodiscard]] static QString ofWeek(const QString &name, const QString &rate)
    {
        return tr("%1: %2.", "name of a rate, amount").arg(name, rate);
    }
    [[nodiscard]] static QString cut(const QString &before, const QString &after, const QString &day)
    {
        return tr("Cut from %1 to %2 on %3.").arg(before, after, day);
    }
    [[nodiscard]] static QString raised(const QString &before, const QString &after, const QString &day)
    {
        return tr("Raised from %1 to %2 on %3.").arg(before, after, day);
    }
    [[nodiscard]] static QString usualWent(const QString &before, const QString &after, const QString &day)
    {
        return tr("The usual rate went from %1 to %2 on %3.").arg(before, after, day);
    }
    [[nodiscard]] static QString label(const QString &day, const QString &before, const QString &after,
                                       const QString &percent)
    {
        return tr("%1: %2 to %3, %4", "day, rate before, rate after, change in percent")
            .arg(day, before, after, percent);
    }
    [[nodiscard]] static QString rows(const QString &before, const QString &after)
    {
        return tr("Rows: %1 before the change, %2 after").arg(before, after);
    }
    [[nodiscard]] static QString week(const QString &week, const QString &rate)
    {
        return tr("Week of %1: true rate %2.").arg(week, rate);
    }
    [[nodiscard]] static QString noRecord(const QString &week) { return tr("Week of %1: no record.").arg(week); }
    [[nodiscard]] static QString weekWithoutHours(const QString &week, const QString &earned)
    {
        return tr("Week of %1: %2 earned, no hours on record.").arg(week, earned);
    }
    [[nodiscard]] static QString noHours() { return tr("no hours"); }
    [[nodiscard]] static QString rose(const QString &before, const QString &after, const QString &first,
                                      const QString &last)
    {
        return tr("The true rate rose from %1 to %2 between the weeks of %3 and %4.").arg(before, after, first, last);
    }
    [[nodiscard]] static QString fell(const QString &before, const QString &after, const QString &first,
                                      const QString &last)
    {
        return tr("The true rate fell from %1 to %2 between the weeks of %3 and %4.").arg(before, after, first, last);
    }
    [[nodiscard]] static QString same(const QString &rate, const QString &first, const QString &last)
    {
        return tr("The true rate was %1 in the week of %2 and in that of %3.").arg(rate, first, last);
    }
    [[nodiscard]] static QString oneWeek(const QString &week, const QString &rate)
    {
        return tr("One week with hours on record, that of %1: true rate %2.").arg(week, rate);
    }
    [[nodiscard]] static QString nothing() { return tr("No week with pay and hours on record."); }
    [[nodiscard]] static QString cutOff() { return tr("Earlier weeks are not on the chart."); }
};

}

QString rateLineName(RateLineKind kind) { return RateText::name(kind); }

QString rateLineOfWeekText(RateLineKind kind, const QString &rate)
{
    return RateText::ofWeek(rateLineName(kind), rate);
}

QString rateChangeText(RateLineKind kind, bool down, const QString &before, const QString &after, const QString &day)
{
    if (kind == RateLineKind::Usual)
        return RateText::usualWent(before, after, day);
    return down ? RateText::cut(before, after, day) : RateText::raised(before, after, day);
}

QString rateChangeLabel(const QString &day, const QString &before, const QString &after, const QString &percent)
{
    return RateText::label(day, before, after, percent);
}

QString changePercentText(std::int64_t before, std::int64_t after)
{
    const QString size = percentText(std::abs(after - before), before);
    if (size.isEmpty())
        return size;
    return (after < before ? QStringLiteral("\u2212") : QStringLiteral("+")) + size;
}

QString rowsAroundChangeText(const QString &before, const QString &after) { return RateText::rows(before, after); }

QString trueRateOfWeekText(const QString &week, const QString &rate) { return RateText::week(week, rate); }

QString noRecordOfWeekText(const QString &week) { return RateText::noRecord(week); }

QString noHoursOfWeekText(const QString &week, const QString &earned)
{
    return RateText::weekWithoutHours(week, earned);
}

QString noHoursText() { return RateText::noHours(); }

QString trueRateTrendText(RateTrend trend, const std::pair<QString, QString> &rates,
                          const std::pair<QString, QString> &weeks)
{
    switch (trend) {
    case RateTrend::Rose: return RateText::rose(rates.first, rates.second, weeks.first, weeks.second);
    case RateTrend::Fell: return RateText::fell(rates.first, rates.second, weeks.first, weeks.second);
    case RateTrend::Same: return RateText::same(rates.first, weeks.first, weeks.second);
    }
    return {};
}

QString oneWeekRateText(const QString &week, const QString &rate) { return RateText::oneWeek(week, rate); }

QString noRateText() { return RateText::nothing(); }

QString earlierWeeksText() { return RateText::cutOff(); }

}
