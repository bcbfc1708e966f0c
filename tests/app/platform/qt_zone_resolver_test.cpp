// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/qt_zone_resolver.h"

#include <QTest>

namespace backpay {

namespace {

/** The look-up of "YYYY-MM-DDTHH:MM:SS" in a zone, printed so that a test can say it in one line. */
QString lookedUp(const char *zone, const char *local)
{
    const QtZoneResolver zones;
    const LocalLookup found = zones.lookUp(zone, parseIsoWhen(local).value());
    if (const auto *unique = std::get_if<Unique>(&found))
        return QString::fromStdString(isoInstant(unique->instant));
    if (const auto *twice = std::get_if<Twice>(&found))
        return QString::fromStdString(isoInstant(twice->first) + " or " + isoInstant(twice->second));
    return QString::fromStdString("never, then " + isoInstant(std::get<Never>(found).justAfter));
}

}

class QtZoneResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localTimesOfDaylightSaving_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<QString>("found");
        const QByteArray newYork = "America/New_York";
        QTest::newRow("winter") << newYork << QByteArray("2025-01-15T12:00:00")
                                << QStringLiteral("2025-01-15T17:00:00Z");
        QTest::newRow("summer") << newYork << QByteArray("2025-07-15T12:00:00")
                                << QStringLiteral("2025-07-15T16:00:00Z");
        QTest::newRow("before the gap") << newYork << QByteArray("2025-03-09T01:59:59")
                                        << QStringLiteral("2025-03-09T06:59:59Z");
        QTest::newRow("the gap begins") << newYork << QByteArray("2025-03-09T02:00:00")
                                        << QStringLiteral("never, then 2025-03-09T07:00:00Z");
        QTest::newRow("the gap ends") << newYork << QByteArray("2025-03-09T02:59:59")
                                      << QStringLiteral("never, then 2025-03-09T07:00:00Z");
        QTest::newRow("behind the gap") << newYork << QByteArray("2025-03-09T03:00:00")
                                        << QStringLiteral("2025-03-09T07:00:00Z");
        QTest::newRow("before the fold") << newYork << QByteArray("2025-11-02T00:59:59")
                                         << QStringLiteral("2025-11-02T04:59:59Z");
        QTest::newRow("the fold begins") << newYork << QByteArray("2025-11-02T01:00:00")
                                         << QStringLiteral("2025-11-02T05:00:00Z or 2025-11-02T06:00:00Z");
        QTest::newRow("the fold ends") << newYork << QByteArray("2025-11-02T01:59:59")
                                       << QStringLiteral("2025-11-02T05:59:59Z or 2025-11-02T06:59:59Z");
        QTest::newRow("behind the fold") << newYork << QByteArray("2025-11-02T02:00:00")
                                         << QStringLiteral("2025-11-02T07:00:00Z");
        // Lord Howe moves by half an hour.
        const QByteArray lordHowe = "Australia/Lord_Howe";
        QTest::newRow("half-hour gap") << lordHowe << QByteArray("2025-10-05T02:15:00")
                                       << QStringLiteral("never, then 2025-10-04T15:30:00Z");
        QTest::newRow("behind the half-hour gap")
            << lordHowe << QByteArray("2025-10-05T02:30:00") << QStringLiteral("2025-10-04T15:30:00Z");
        QTest::newRow("half-hour fold") << lordHowe << QByteArray("2025-04-06T01:45:00")
                                        << QStringLiteral("2025-04-05T14:45:00Z or 2025-04-05T15:15:00Z");
        QTest::newRow("behind the half-hour fold")
            << lordHowe << QByteArray("2025-04-06T02:00:00") << QStringLiteral("2025-04-05T15:30:00Z");
        QTest::newRow("no daylight saving") << QByteArray("Asia/Kolkata") << QByteArray("2025-03-09T02:30:00")
                                            << QStringLiteral("2025-03-08T21:00:00Z");
        QTest::newRow("UTC") << QByteArray("UTC") << QByteArray("2025-03-09T02:30:00")
                             << QStringLiteral("2025-03-09T02:30:00Z");
        // Samoa skipped a whole day.
        QTest::newRow("a day that was not") << QByteArray("Pacific/Apia") << QByteArray("2011-12-30T12:00:00")
                                            << QStringLiteral("never, then 2011-12-30T10:00:00Z");
    }

    void localTimesOfDaylightSaving()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, local);
        QFETCH(QString, found);
        QCOMPARE(lookedUp(zone.constData(), local.constData()), found);
    }

    void offsetsFollowTheInstant()
    {
        const QtZoneResolver zones;
        const Instant before{std::chrono::seconds(1762063199)}; // 2025-11-02T05:59:59Z
        QCOMPARE(zones.offsetAt("America/New_York", before).count(), -4 * 3600);
        QCOMPARE(zones.offsetAt("America/New_York", before + std::chrono::seconds(1)).count(), -5 * 3600);
        QCOMPARE(zones.offsetAt("Nowhere/At_All", before).count(), 0);
    }

    void knowsOnlyIanaNames()
    {
        const QtZoneResolver zones;
        QVERIFY(zones.known("America/New_York"));
        QVERIFY(zones.known("UTC"));
        for (const char *name : {"", "Mars/Olympus", "UTC+05:00", "../../etc/passwd", "America/New_York "})
            QVERIFY2(!zones.known(name), name);
    }
};

}

QTEST_GUILESS_MAIN(backpay::QtZoneResolverTest)
#include "qt_zone_resolver_test.moc"
