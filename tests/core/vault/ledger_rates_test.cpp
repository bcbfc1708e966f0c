// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace backpay;

namespace {

RatesFile fileOf(const std::string &lines)
{
    auto file = parseRatesFile("made-up.csv", "Date,USD,JPY,\n" + lines);
    if (!file)
        qFatal("%s", errorText(file).c_str());
    return *file;
}

DayNumber on(const char *day) { return *parseIsoDate(day); }

}

class LedgerRatesTest : public QObject
{
    Q_OBJECT

    std::optional<LedgerFixture> vault_;

    void set(const std::string &lines)
    {
        const auto done = vault_->ledger->setReferenceRates(fileOf(lines), "made-up.csv", sha256(lines));
        QVERIFY2(done.has_value(), errorText(done).c_str());
    }

    /** "2025-11-28 1.1566", or the error's name. */
    QString dollar(const char *day)
    {
        const auto rates = vault_->ledger->referenceRates(on(day), on(day));
        if (!rates)
            return QString::fromStdString(errorText(rates));
        const auto rate = rates->rateOn(*Currency::fromCode("USD"), on(day));
        return QString::fromStdString(rate ? isoDate(rate->day) + ' ' + euroRateText(rate->rate)
                                           : std::string(errorName(rate.error().code)));
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init() { vault_.emplace(); }

    void keepsRatesAsWritten()
    {
        const std::int64_t before = vault_->ledger->check()->journalEntries;
        set("2025-11-28,1.1560,181.02,\n2025-11-27,1.1566,N/A,\n");
        QCOMPARE(vault_->ledger->check()->journalEntries, before + 1);
        QVERIFY(vault_->ledger->check()->faults.empty());
        QCOMPARE(dollar("2025-11-28"), QStringLiteral("2025-11-28 1.1560"));
        QCOMPARE(dollar("2025-11-27"), QStringLiteral("2025-11-27 1.1566"));
        QCOMPARE(dollar("2025-12-05"), QStringLiteral("2025-11-28 1.1560")); // the week before is read as well
        QCOMPARE(dollar("2025-12-06"), QStringLiteral("rates-missing"));
        QCOMPARE(dollar("2025-11-26"), QStringLiteral("rates-missing"));
        const auto held = vault_->ledger->ratesHeld();
        QCOMPARE(held->rates, 3);
        QCOMPARE(held->days, 2);
        QCOMPARE(isoDate(held->oldest), std::string("2025-11-27"));
        QCOMPARE(isoDate(held->newest), std::string("2025-11-28"));
    }

    void anEmptyVaultHoldsNone()
    {
        QCOMPARE(vault_->ledger->ratesHeld()->rates, 0);
        QCOMPARE(dollar("2025-11-28"), QStringLiteral("rates-missing"));
    }

    // A file takes the place of what is held of its days, and of no other: the daily file leaves the history there.
    void replacesTheDaysItReachesOver()
    {
        set("2025-11-28,1.1560,181.02,\n2025-11-27,1.1566,181.00,\n2025-11-26,1.1,180,\n2025-11-25,1.2,180,\n");
        set("2025-11-28,1.3,N/A,\n2025-11-26,1.4,N/A,\n");
        QCOMPARE(vault_->ledger->ratesHeld()->rates, 4);
        QCOMPARE(dollar("2025-11-28"), QStringLiteral("2025-11-28 1.3"));
        QCOMPARE(dollar("2025-11-27"), QStringLiteral("2025-11-26 1.4"));
        QCOMPARE(dollar("2025-11-25"), QStringLiteral("2025-11-25 1.2"));
        set("2025-12-01,1.5,N/A,\n");
        QCOMPARE(vault_->ledger->ratesHeld()->rates, 5);
        QCOMPARE(dollar("2025-11-28"), QStringLiteral("2025-11-28 1.3"));
    }

    void theJournalNamesTheFile()
    {
        set("2025-11-28,1.1560,181.02,\n");
        auto statement =
            vault_->vault->database().prepare("SELECT kind, entity, payload FROM journal ORDER BY seq DESC LIMIT 1");
        QVERIFY(statement.has_value());
        QVERIFY(statement->step().value());
        QCOMPARE(std::string(statement->text(0)), std::string("edit"));
        QCOMPARE(std::string(statement->text(1)), std::string("reference-rates"));
        QCOMPARE(std::string(statement->text(2)), R"({"newest":"2025-11-28","oldest":"2025-11-28","rows":2,"sha256":")"
                                                      + toHex(sha256("2025-11-28,1.1560,181.02,\n"))
                                                      + R"(","source":"made-up.csv"})");
    }

    void aFailureLeavesWhatWasThere()
    {
        set("2025-11-28,1.1560,181.02,\n");
        RatesFile twice = fileOf("2025-11-28,1.3,181.02,\n");
        twice.rates.push_back(twice.rates.front());
        const std::int64_t before = vault_->ledger->check()->journalEntries;
        QVERIFY(!vault_->ledger->setReferenceRates(twice, "made-up.csv", {}));
        QCOMPARE(dollar("2025-11-28"), QStringLiteral("2025-11-28 1.1560"));
        QCOMPARE(vault_->ledger->check()->journalEntries, before);
    }

    void aRateThatIsNoneIsDamage()
    {
        set("2025-11-28,1.1560,181.02,\n");
        QVERIFY(vault_->vault->database().execute("UPDATE reference_rate SET rate = 'x' WHERE currency = 'JPY'"));
        QVERIFY(dollar("2025-11-28").startsWith(QStringLiteral("vault-damaged")));
    }
};

QTEST_GUILESS_MAIN(LedgerRatesTest)
#include "ledger_rates_test.moc"
