// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rate_history.h"

#include "tests/core/analysis/books_maker.h"

#include <QTest>

using namespace backpay;

namespace {

Rate dollars(std::int64_t cents) { return {cents, 3600, *Currency::fromCode("USD")}; }

StatedRateFact told(std::uint32_t contract, const char *from, std::int64_t cents, RateKnownFrom knownFrom)
{
    return {contract, *parseIsoDate(from), dollars(cents), knownFrom, 0};
}

/** The promise of a contract on a day in cents; -1 where there is none. */
std::int64_t promised(const Books &books, std::uint32_t contract, const char *day)
{
    const auto rate = promisedRate(contract, books.rates, *parseIsoDate(day));
    return rate ? rate->rate.minorUnits : -1;
}

}

class RateHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void theRateInForceIsTheLastFromThatDayOrBefore()
    {
        BooksMaker maker;
        maker.contract("Testwork", "A");
        maker.contract("Testwork", "B");
        maker.contract("Testwork", "C");
        maker.books.rates = {
            told(0, "2026-01-10", 3000, RateKnownFrom::Offer), told(0, "2026-03-01", 2000, RateKnownFrom::Import),
            told(0, "2026-03-01", 2500, RateKnownFrom::Agreement), told(1, "2026-02-01", 4000, RateKnownFrom::Message)};
        QCOMPARE(promised(maker.books, 0, "2026-01-09"), -1); // never carried back
        QCOMPARE(promised(maker.books, 0, "2026-01-10"), 3000);
        QCOMPARE(promised(maker.books, 0, "2026-02-28"), 3000);
        QCOMPARE(promised(maker.books, 0, "2026-03-01"), 2500); // of one day the last one counts
        QCOMPARE(promised(maker.books, 0, "2027-01-01"), 2500);
        QCOMPARE(promised(maker.books, 1, "2026-01-31"), -1);
        QCOMPARE(promised(maker.books, 1, "2026-02-01"), 4000);
        QCOMPARE(promised(maker.books, 2, "2026-02-01"), -1);
        QCOMPARE(promisedRate(1, maker.books.rates, *parseIsoDate("2026-02-01"))->knownFrom, RateKnownFrom::Message);
    }

    void anOfferIsAdvertisedBeforeAnEarlierWord()
    {
        BooksMaker maker;
        maker.contract("Testwork", "offered");
        maker.contract("Testwork", "told");
        maker.contract("Testwork", "set");
        maker.contract("Testwork", "silent");
        maker.books.contracts[2].advertisedRate = dollars(900);
        maker.books.rates = {
            told(0, "2026-01-01", 1000, RateKnownFrom::Message),   told(0, "2026-02-01", 2000, RateKnownFrom::Offer),
            told(0, "2026-03-01", 3000, RateKnownFrom::Offer),     told(1, "2026-01-01", 1500, RateKnownFrom::Import),
            told(1, "2026-02-01", 1200, RateKnownFrom::Agreement), told(2, "2026-02-01", 5000, RateKnownFrom::Offer)};
        const auto rates = advertisedRates(maker.books);
        QCOMPARE(rates.size(), 4U);
        QCOMPARE(rates[0]->minorUnits, 2000);
        QCOMPARE(rates[1]->minorUnits, 1500);
        QCOMPARE(rates[2]->minorUnits, 900);
        QVERIFY(!rates[3].has_value());
    }
};

QTEST_GUILESS_MAIN(RateHistoryTest)
#include "rate_history_test.moc"
