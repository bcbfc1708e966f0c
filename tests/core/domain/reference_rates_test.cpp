// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reference_rates.h"
#include "core/money/money.h"

#include <QTest>

#include <rapidcheck.h>

using namespace backpay;

namespace {

Currency of(const char *code) { return *Currency::fromCode(code); }
DayNumber on(const char *day) { return *parseIsoDate(day); }
DayRate rate(const char *day, const char *code, const char *text) { return {on(day), of(code), *parseEuroRate(text)}; }

/** Two Fridays and the Monday between them; the rupee has no rate on that Monday. */
ReferenceRates made()
{
    return ReferenceRates({rate("2025-11-21", "USD", "1.1520"), rate("2025-11-24", "USD", "1.1550"),
                           rate("2025-11-28", "USD", "1.1566"), rate("2025-11-21", "JPY", "180.50"),
                           rate("2025-11-28", "JPY", "181.02"), rate("2025-11-28", "KWD", "0.35505"),
                           rate("2025-11-21", "INR", "103.10"), rate("2025-11-28", "GBP", "0.8763")});
}

QString said(const Result<Converted> &converted, const char *code)
{
    if (!converted)
        return QString::fromStdString(std::string(errorName(converted.error().code)) + ' '
                                      + converted.error().arguments[0]);
    const std::string amount = amountText({converted->minorUnits, of(code)});
    return QString::fromStdString(amount + " at " + converted->rate + " of " + isoDate(converted->day));
}

}

class ReferenceRatesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsRates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // "" where it is refused
        for (const char *text : {"1.0777", "16719.01", "1", "0.85690", "999999999.99999999", "0.00000001"})
            QTest::newRow(text) << text << text;
        for (const char *text : {"", "0", "0.0000", ".5", "1.", "-1.2", "+1.2", "1,2", "1e3", "1.2.3", "NaN", " 1",
                                 "1 ", "1000000000", "1.123456789", "0x1", "１"})
            QTest::newRow(text) << text << QString();
    }

    void readsRates()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const auto read = parseEuroRate(text.toStdString());
        QCOMPARE(read ? QString::fromStdString(euroRateText(*read)) : QString(), again);
    }

    void converts_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("result");
        // 100 / 1.1566 = 86.4603…; 1 / 1.1566 = 0.86460314…
        QTest::newRow("into euro") << qint64{10000} << "USD"
                                   << "EUR"
                                   << "2025-11-28"
                                   << "86.46 at 0.864603 of 2025-11-28";
        QTest::newRow("from euro") << qint64{10000} << "EUR"
                                   << "USD"
                                   << "2025-11-28"
                                   << "115.66 at 1.156600 of 2025-11-28";
        // 100 × 0.8763 / 1.1566 = 75.7651…
        QTest::newRow("across") << qint64{10000} << "USD"
                                << "GBP"
                                << "2025-11-28"
                                << "75.77 at 0.757652 of 2025-11-28";
        // 12.34 × 181.02 / 1.1566 = 1931.33…
        QTest::newRow("no digits") << qint64{1234} << "USD"
                                   << "JPY"
                                   << "2025-11-28"
                                   << "1931 at 156.510462 of 2025-11-28";
        QTest::newRow("from no digits") << qint64{1931} << "JPY"
                                        << "USD"
                                        << "2025-11-28"
                                        << "12.34 at 0.006389 of 2025-11-28";
        // 100 × 0.35505 / 1.1566 = 30.69774…
        QTest::newRow("three digits") << qint64{10000} << "USD"
                                      << "KWD"
                                      << "2025-11-28"
                                      << "30.698 at 0.306977 of 2025-11-28";
        QTest::newRow("below nothing") << qint64{-10000} << "USD"
                                       << "GBP"
                                       << "2025-11-28"
                                       << "-75.77 at 0.757652 of 2025-11-28";
        QTest::newRow("half away from zero") << qint64{50} << "EUR"
                                             << "JPY"
                                             << "2025-11-21"
                                             << "90 at 180.500000 of 2025-11-21"; // 90.25
        QTest::newRow("Sunday takes Friday's") << qint64{10000} << "EUR"
                                               << "USD"
                                               << "2025-11-23"
                                               << "115.20 at 1.152000 of 2025-11-21";
        // On Monday only the dollar has a rate: both are taken of the Friday before, never of two days.
        QTest::newRow("both of one day") << qint64{10000} << "USD"
                                         << "JPY"
                                         << "2025-11-24"
                                         << "15668 at 156.684028 of 2025-11-21";
        QTest::newRow("seven days back") << qint64{10000} << "EUR"
                                         << "INR"
                                         << "2025-11-28"
                                         << "10310.00 at 103.100000 of 2025-11-21";
        QTest::newRow("eight days back") << qint64{10000} << "EUR"
                                         << "INR"
                                         << "2025-11-29"
                                         << "rates-missing INR";
        QTest::newRow("never after") << qint64{10000} << "EUR"
                                     << "USD"
                                     << "2025-11-20"
                                     << "rates-missing USD";
        QTest::newRow("unknown from") << qint64{1} << "KES"
                                      << "USD"
                                      << "2025-11-28"
                                      << "rates-missing KES";
        QTest::newRow("unknown to") << qint64{1} << "USD"
                                    << "KES"
                                    << "2025-11-28"
                                    << "rates-missing KES";
        QTest::newRow("never on one day") << qint64{1} << "INR"
                                          << "GBP"
                                          << "2025-11-28"
                                          << "rates-missing INR";
        QTest::newRow("into itself") << qint64{1234} << "KES"
                                     << "KES"
                                     << "2025-11-23"
                                     << "12.34 at 1.000000 of 2025-11-23";
        QTest::newRow("leaves 64 bits") << std::numeric_limits<qint64>::max() << "EUR"
                                        << "USD"
                                        << "2025-11-28"
                                        << "internal a converted amount leaves 64 bits";
    }

    void converts()
    {
        QFETCH(qint64, amount);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, day);
        QFETCH(QString, result);
        const auto code = to.toStdString();
        QCOMPARE(said(made().convert(amount, of(from.toStdString().c_str()), of(code.c_str()),
                                     on(day.toStdString().c_str())),
                      code.c_str()),
                 result);
    }

    void saysWhichDayARateIsOf()
    {
        QCOMPARE(made().rateOn(of("JPY"), on("2025-11-24")).value(), rate("2025-11-21", "JPY", "180.50"));
        QCOMPARE(made().rateOn(of("EUR"), on("2025-11-23")).value(), rate("2025-11-23", "EUR", "1"));
        const auto none = made().rateOn(of("INR"), on("2025-12-01"));
        QVERIFY(!none);
        QCOMPARE(none.error(), (Error{ErrorCode::RatesMissing, {"INR", "2025-12-01"}, std::nullopt}));
    }

    void listsEveryCurrencyThatHasARateThen()
    {
        QCOMPARE(made().ratesOn(on("2025-11-24")),
                 (std::vector<DayRate>{rate("2025-11-21", "INR", "103.10"), rate("2025-11-21", "JPY", "180.50"),
                                       rate("2025-11-24", "USD", "1.1550")}));
        QVERIFY(made().ratesOn(on("2025-11-20")).empty());
    }

    // There and back by exact ratios loses at most what the first rounding lost.
    void comesBackFromACurrencyWithFinerUnits()
    {
        QVERIFY(rc::check([] {
            const auto cents = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
            const EuroRate dear{*rc::gen::inRange<std::int64_t>(1, 100'000'000), *rc::gen::inRange(0, 8)};
            const DayNumber day = on("2025-11-28");
            const ReferenceRates rates({{day, of("USD"), dear}, {day, of("JPY"), {dear.scaled * 1000, dear.decimals}}});
            const auto yen = rates.convert(cents, of("USD"), of("JPY"), day);
            RC_ASSERT(yen.has_value());
            RC_ASSERT(yen->minorUnits == cents * 10); // 1000 yen a dollar, ten a cent, whatever a euro is worth
            RC_ASSERT(rates.convert(yen->minorUnits, of("JPY"), of("USD"), day)->minorUnits == cents);
        }));
    }
};

QTEST_GUILESS_MAIN(ReferenceRatesTest)
#include "reference_rates_test.moc"
