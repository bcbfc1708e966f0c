// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_rates.h"

#include "app/text/number_text.h"
#include "app/text/rate_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/chart_parts.h"
#include "app/viewmodels/rate_line.h"
#include "app/viewmodels/tally.h"

#include <QStringList>
#include <QVariantMap>

#include <algorithm>
#include <map>

namespace backpay {

namespace {

constexpr DayNumber daysOfWeek = 7;
constexpr DayNumber mostWeeks = 52;

struct WeekPay
{
    std::int64_t earned = 0;
    std::int64_t worked = 0;

    [[nodiscard]] std::optional<std::int64_t> rate() const { return hourlyMinorUnits(earned, worked); }
};
using WeekPays = std::map<DayNumber, WeekPay>;

WeekPays payByWeek(const Books &books, std::uint32_t contract, const Currency &currency, const ZoneResolver &zones)
{
    SummaryOptions options;
    options.by = SummaryBy::Week;
    options.contract = books.contracts[contract].key;
    WeekPays weeks;
    for (const SummaryRow &row : summarise(books, options, zones)) {
        const std::optional<DayNumber> day = row.key ? parseIsoDate(*row.key) : std::nullopt;
        if (day && row.currency == currency)
            weeks[*day] = {row.earned(), row.workedSeconds};
    }
    return weeks;
}

/** One chart in the making: what is drawn, on one scale of days and one of money. */
class Chart
{
public:
    Chart(RateLine line, WeekPays weeks, const Currency &currency)
        : line_(std::move(line))
        , weeks_(std::move(weeks))
        , currency_(currency)
        , first_(std::max(weeks_.begin()->first, weeks_.rbegin()->first - (mostWeeks - 1) * daysOfWeek))
        , end_(weeks_.rbegin()->first + daysOfWeek)
        , cutOff_(weeks_.begin()->first < first_)
    {
        weeks_.erase(weeks_.begin(), weeks_.lower_bound(first_));
        std::int64_t largest = 0;
        for (const auto &week : weeks_)
            largest = std::max(largest, week.second.rate().value_or(0));
        for (std::size_t i = 0; i < line_.steps.size(); ++i) {
            if (line_.steps[i].from < end_ && endOf(i) > first_)
                largest = std::max(largest, line_.steps[i].rate);
        }
        // One unit more, so that a line at the top of the scale has room for its name.
        step_ = axisStep(std::min(largest, largestDrawn) + 1, 1);
        lines_ = std::min(largest, largestDrawn) / step_ + 1;
    }

    [[nodiscard]] RateChart made(DayNumber today) const
    {
        RateChart chart;
        chart.name = rateLineName(line_.kind);
        for (std::int64_t line = 0; line <= lines_; ++line)
            chart.axis += axisLine(axisText(line * step_), fraction(line, lines_));
        for (DayNumber week = first_; week < end_; week += daysOfWeek)
            chart.weeks.append(weekRow(week, chart.weeks.isEmpty() ? nullptr : &chart.weeks.last()));
        measureGaps(chart.weeks);
        addLine(chart);
        chart.named = namesFit(chart);
        chart.sentence = sentence(today);
        return chart;
    }

private:
    static constexpr std::int64_t largestDrawn = 1'000'000'000'000;

    [[nodiscard]] DayNumber endOf(std::size_t step) const
    {
        return step + 1 < line_.steps.size() ? line_.steps[step + 1].from : end_;
    }
    /** Whether the step begins as a change within what is shown. */
    [[nodiscard]] bool changes(std::size_t step) const
    {
        return step > 0 && line_.steps[step].from > first_ && line_.steps[step].from < end_;
    }
    [[nodiscard]] double across(DayNumber day) const { return fraction(day - first_, end_ - first_); }
    [[nodiscard]] double up(std::int64_t rate) const { return fraction(rate, lines_ * step_); }
    [[nodiscard]] QString money(std::int64_t rate) const { return sentenceAmount(rate, currency_); }

    [[nodiscard]] QString axisText(std::int64_t rate) const
    {
        std::int64_t unit = 1;
        for (int digit = 0; digit < currency_.digits(); ++digit)
            unit *= 10;
        return step_ % unit == 0 ? countText(rate / unit) : columnAmount(rate, currency_);
    }

    [[nodiscard]] QString changeSentence(std::size_t step) const
    {
        const RateStep &before = line_.steps[step - 1];
        const RateStep &after = line_.steps[step];
        return rateChangeText(line_.kind, after.rate < before.rate, money(before.rate), money(after.rate),
                              longDayText(after.from));
    }

    [[nodiscard]] RateWeekRow weekRow(DayNumber week, const RateWeekRow *before) const
    {
        RateWeekRow row;
        row.label = shortDayText(week);
        const auto found = weeks_.find(week);
        const auto rate = found == weeks_.end() ? std::nullopt : found->second.rate();
        if (rate) {
            row.hasPoint = true;
            row.at = up(*rate);
            row.trueRate = columnAmount(*rate, currency_);
            row.worked = durationText(found->second.worked);
            row.joins = before != nullptr && before->hasPoint;
            row.before = row.joins ? before->at : 0;
        } else {
            row.gap = found == weeks_.end() ? noRecordText() : noHoursText();
        }
        QStringList parts{rate                    ? trueRateOfWeekText(longDayText(week), money(*rate))
                          : found == weeks_.end() ? noRecordOfWeekText(longDayText(week))
                                                  : noHoursOfWeekText(longDayText(week), money(found->second.earned))};
        if (const RateStep *inForce = line_.on(week + daysOfWeek - 1)) {
            row.rate = columnAmount(inForce->rate, currency_);
            parts += rateLineOfWeekText(line_.kind, money(inForce->rate));
        }
        for (std::size_t step = 0; step < line_.steps.size(); ++step) {
            if (changes(step) && line_.steps[step].from >= week && line_.steps[step].from < week + daysOfWeek) {
                row.note = changeLabel(step);
                parts += changeSentence(step);
            }
        }
        row.sentence = parts.join(u' ');
        return row;
    }

    [[nodiscard]] QString changeLabel(std::size_t step) const
    {
        const RateStep &before = line_.steps[step - 1];
        const RateStep &after = line_.steps[step];
        return rateChangeLabel(shortDayText(after.from), columnAmount(before.rate, currency_),
                               columnAmount(after.rate, currency_), changePercentText(before.rate, after.rate));
    }

    void addLine(RateChart &chart) const
    {
        const auto &steps = line_.steps;
        std::size_t shown = 0;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const DayNumber from = std::max(steps[i].from, first_);
            const DayNumber to = std::min(endOf(i), end_);
            if (from >= to)
                continue;
            chart.steps += QVariantMap{{QStringLiteral("from"), across(from)},
                                       {QStringLiteral("to"), across(to)},
                                       {QStringLiteral("at"), up(steps[i].rate)}};
            if (!changes(i))
                continue;
            ++shown;
            chart.changes +=
                QVariantMap{{QStringLiteral("at"), across(from)}, {QStringLiteral("text"), changeLabel(i)}};
            if (line_.counted)
                chart.note = rowsAroundChangeText(countText(steps[i - 1].rows), countText(steps[i].rows));
        }
        if (shown > 1)
            chart.note.clear();
        if (steps.size() > 1 && line_.kind != RateLineKind::Usual && steps.back().rate < steps[steps.size() - 2].rate)
            chart.cut = RateCut{steps.back().rate, steps.back().from};
        if (chart.steps.isEmpty())
            chart.name.clear();
    }

    /** Whether the stepped line begins well above the true rate, which does not fall into its own name. */
    [[nodiscard]] bool namesFit(const RateChart &chart) const
    {
        constexpr double clear = 0.14;    // of the height: a line of text and its distance
        constexpr double nameWidth = 0.2; // of the width
        if (chart.steps.isEmpty() || !chart.weeks.first().hasPoint)
            return false;
        const QVariantMap first = chart.steps.first().toMap();
        const double line = first.value(QStringLiteral("at")).toDouble();
        const double start = chart.weeks.first().at;
        const auto besideNames = static_cast<qsizetype>(nameWidth * static_cast<double>(chart.weeks.size())) + 2;
        const bool apart =
            std::all_of(chart.weeks.begin(), chart.weeks.begin() + std::min(besideNames, chart.weeks.size()),
                        [&](const RateWeekRow &week) {
                            return !week.hasPoint || (week.at + clear <= line && week.at >= start - clear / 7);
                        });
        return apart && start >= clear && first.value(QStringLiteral("from")).toDouble() == 0
               && first.value(QStringLiteral("to")).toDouble() >= nameWidth;
    }

    /** The first and the last week of the true rate; one that still runs ends no trend where two others can. */
    [[nodiscard]] QString sentence(DayNumber today) const
    {
        std::vector<std::pair<DayNumber, std::int64_t>> points;
        for (const auto &[week, pay] : weeks_) {
            if (const auto rate = pay.rate())
                points.emplace_back(week, *rate);
        }
        if (points.size() > 2 && today < points.back().first + daysOfWeek)
            points.pop_back();
        QStringList parts{trend(points)};
        for (std::size_t step = 0; step < line_.steps.size(); ++step) {
            if (changes(step))
                parts += changeSentence(step);
        }
        if (cutOff_)
            parts += earlierWeeksText();
        return parts.join(u' ');
    }

    [[nodiscard]] QString trend(const std::vector<std::pair<DayNumber, std::int64_t>> &points) const
    {
        if (points.empty())
            return noRateText();
        const auto &[first, before] = points.front();
        const auto &[last, after] = points.back();
        return points.size() == 1
                   ? oneWeekRateText(longDayText(first), money(before))
                   : trueRateTrendText(after < before   ? RateTrend::Fell
                                       : after > before ? RateTrend::Rose
                                                        : RateTrend::Same,
                                       {money(before), money(after)}, {longDayText(first), longDayText(last)});
    }

    RateLine line_;
    WeekPays weeks_;
    Currency currency_;
    DayNumber first_; // of the weeks shown
    DayNumber end_;   // the day after them
    bool cutOff_;     // earlier weeks are on record
    std::int64_t step_ = 1;
    std::int64_t lines_ = 1;
};

}

RateChart rateChart(const Books &books, std::uint32_t contract, const Currency &currency,
                    const std::vector<AppliedRate> &applied, DayNumber today, const ZoneResolver &zones)
{
    WeekPays weeks = payByWeek(books, contract, currency, zones);
    if (weeks.empty()) {
        RateChart chart;
        chart.sentence = noRateText();
        return chart;
    }
    return Chart(rateLine(books, contract, currency, applied, zones), std::move(weeks), currency).made(today);
}

}
