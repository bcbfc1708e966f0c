// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rate_steps.h"

#include "core/findings/applied_rate.h"

#include <QStringList>
#include <QTest>

using namespace backpay;

namespace {

/** `count` points, one a day, of the rate that `rate` gives for each. */
template <class Rate>
void add(std::vector<RatePoint> &points, std::size_t count, Rate rate)
{
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({static_cast<DayNumber>(points.size()), rate(i), points.size()});
}

/** "3000x5 2550x4": middle rates with the numbers of points. */
QString said(const std::vector<RatePoint> &points)
{
    QStringList parts;
    for (const RateSpan &span : rateSpans(points))
        parts += QStringLiteral("%1x%2").arg(span.middle).arg(span.count());
    return parts.join(u' ');
}

auto always(std::int64_t rate)
{
    return [rate](std::size_t) { return rate; };
}

/** A rate that swings up and down around a middle. */
auto around(std::int64_t middle, std::int64_t swing)
{
    return [=](std::size_t i) { return middle + swing * static_cast<std::int64_t>(i * 7 % 11) / 5 - swing; };
}

}

class RateStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowsRateIsWhatItSays()
    {
        using Found = std::optional<std::int64_t>;
        QCOMPARE(appliedRate({1000, 7200, 2550, 3600}), Found(2550)); // not what its pay and time come to
        QCOMPARE(appliedRate({0, 0, 50, 60}), Found(3000));
        QCOMPARE(appliedRate({1000, 7200, 0, 0}), Found(500));
        QCOMPARE(appliedRate({1, 300, 0, 0}), Found(12));
        QCOMPARE(appliedRate({100, 299, 0, 0}), Found()); // a cent of rounding would look like a change
        QCOMPARE(appliedRate({0, 7200, 0, 0}), Found());
        QCOMPARE(appliedRate({-100, 7200, 0, 0}), Found());
        QCOMPARE(appliedRate({0, 0, 1'000'000'001, 3600}), Found());
    }

    void aRateThatNeverChangesIsOneSpan()
    {
        std::vector<RatePoint> points;
        add(points, 40, always(3000));
        QCOMPARE(said(points), QStringLiteral("3000x40"));
        QCOMPARE(said({}), QString());
        QCOMPARE(said({{1, 5, 0}}), QStringLiteral("5x1"));
    }

    void oneRowFarOffHidesNoStep()
    {
        std::vector<RatePoint> points;
        add(points, 20, always(3000));
        add(points, 20, always(2000));
        add(points, 1, always(100'000));
        QCOMPARE(said(points), QStringLiteral("3000x20 2000x21"));
        points.clear();
        add(points, 1, always(1));
        add(points, 20, always(3000));
        add(points, 20, always(2000));
        QCOMPARE(said(points), QStringLiteral("3000x21 2000x20"));
    }

    void aStepDownIsFoundOnItsDay()
    {
        std::vector<RatePoint> points;
        add(points, 5, always(3000));
        add(points, 4, always(2550));
        const std::vector<RateSpan> spans = rateSpans(points);
        QCOMPARE(said(points), QStringLiteral("3000x5 2550x4"));
        QCOMPARE(points[spans[1].first].day, 5);
        QCOMPARE(spans[0].low, 3000);
        QCOMPARE(spans[0].high, 3000);
    }

    void stepsUpAndDownAreAllFound()
    {
        std::vector<RatePoint> points;
        add(points, 6, always(2400));
        add(points, 6, always(3000));
        add(points, 3, always(2700));
        QCOMPARE(said(points), QStringLiteral("2400x6 3000x6 2700x3"));
    }

    void twoRowsAreNoChange()
    {
        std::vector<RatePoint> points;
        add(points, 9, always(3000));
        add(points, 2, always(1500));
        QCOMPARE(said(points), QStringLiteral("3000x11"));
    }

    void aCentOfRoundingIsNoChange()
    {
        std::vector<RatePoint> points;
        add(points, 9, always(3000));
        add(points, 9, always(2999));
        QCOMPARE(rateSpans(points).size(), std::size_t{1});
    }

    void rowsOfOneDayAreNeverParted()
    {
        std::vector<RatePoint> points;
        for (std::size_t i = 0; i < 10; ++i)
            points.push_back({7, i < 5 ? 2000 : 3000, i});
        QCOMPARE(rateSpans(points).size(), std::size_t{1});
    }

    void movingRatesNeedMoreRows()
    {
        std::vector<RatePoint> few;
        add(few, 12, around(1230, 200));
        add(few, 12, around(700, 200));
        QCOMPARE(rateSpans(few).size(), std::size_t{1});

        std::vector<RatePoint> many;
        add(many, 30, around(1230, 200));
        add(many, 30, around(700, 200));
        const std::vector<RateSpan> spans = rateSpans(many);
        QCOMPARE(spans.size(), std::size_t{2});
        QCOMPARE(spans[1].first, std::size_t{30});
    }

    void movingRatesAroundOneMiddleAreOneSpan()
    {
        std::vector<RatePoint> points;
        add(points, 400, around(1500, 900));
        QCOMPARE(rateSpans(points).size(), std::size_t{1});
    }

    void aMillionRowsOfTheLargestRateStayExact()
    {
        std::vector<RatePoint> points;
        add(points, 500'000, always(1'000'000'000));
        add(points, 500'000, always(900'000'000));
        QCOMPARE(said(points), QStringLiteral("1000000000x500000 900000000x500000"));
    }
};

QTEST_GUILESS_MAIN(RateStepsTest)
#include "rate_steps_test.moc"
