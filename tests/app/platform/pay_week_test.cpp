// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/qt_zone_resolver.h"
#include "platform-importers/engine/importer.h"

#include <QTest>

#include <algorithm>

using namespace backpay;

namespace {

Instant at(std::string_view text)
{
    const When when = parseIsoWhen(text).value();
    return Instant(std::chrono::days(when.day) + std::chrono::seconds(when.second));
}

}

/** The pay weeks of the platform folders with the zones of the system. */
class PayWeekTest : public QObject
{
    Q_OBJECT

    QtZoneResolver zones_;

private slots:
    void everyZoneIsKnown()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        QVERIFY(catalogue.has_value());
        int weeks = 0;
        for (const Platform &platform : catalogue->platforms()) {
            if (!platform.calendar.week || platform.calendar.week->fact.zone.empty())
                continue;
            QVERIFY2(zones_.known(platform.calendar.week->fact.zone), platform.id.c_str());
            ++weeks;
        }
        QVERIFY(weeks >= 2);
    }

    void indiaDecidesForMercor_data()
    {
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("Friday 11:29:59 in Los Angeles, summer")
            << QByteArray("2026-07-17T18:29:59Z") << QByteArray("2026-07-10T18:30:00Z");
        QTest::newRow("Friday 11:30 in Los Angeles, summer")
            << QByteArray("2026-07-17T18:30:00Z") << QByteArray("2026-07-17T18:30:00Z");
        QTest::newRow("Friday 10:29:59 in Los Angeles, winter")
            << QByteArray("2026-11-20T18:29:59Z") << QByteArray("2026-11-13T18:30:00Z");
        QTest::newRow("Friday 10:30 in Los Angeles, winter")
            << QByteArray("2026-11-20T18:30:00Z") << QByteArray("2026-11-20T18:30:00Z");
    }
    void indiaDecidesForMercor()
    {
        QFETCH(QByteArray, instant);
        QFETCH(QByteArray, begin);
        const auto catalogue = SourceCatalogue::builtIn();
        const auto mercor = std::find_if(catalogue->platforms().begin(), catalogue->platforms().end(),
                                         [](const Platform &p) { return p.id == "mercor"; });
        QVERIFY(mercor != catalogue->platforms().end());
        const auto week = payWeekAt(mercor->calendar.week->fact, at(instant.toStdString()), zones_);
        QVERIFY(week.has_value());
        QCOMPARE(isoInstant(week->begin), begin.toStdString());
        QVERIFY(week->end - week->begin == std::chrono::hours(7 * 24));
        QVERIFY(weekdayOf(week->firstDay) == Weekday::Saturday && weekdayOf(week->lastDay) == Weekday::Friday);
    }

    void aWholeDayThatWasSkipped()
    {
        // Samoa had no Friday 30 December 2011: a week from Friday began with the Saturday.
        const auto week = payWeekAt({"Pacific/Apia", Weekday::Friday, 0}, at("2012-01-01T00:00:00Z"), zones_);
        QCOMPARE(isoInstant(week->begin), std::string("2011-12-30T10:00:00Z"));
        QVERIFY(week->end - week->begin == std::chrono::hours(6 * 24));
        QCOMPARE(isoInstant(payWeekAt({"Pacific/Apia", Weekday::Friday, 0}, at("2011-12-30T09:59:59Z"), zones_)->end),
                 std::string("2011-12-30T10:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(PayWeekTest)
#include "pay_week_test.moc"
