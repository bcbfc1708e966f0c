// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/law/law_maker.h"

#include "core/law/minimum_wage.h"

#include <QTest>

namespace backpay {

namespace {

std::string rateOn(const char *place, const char *on, const TierFacts &facts = {})
{
    const auto wage = minimumWageOn(ruleBook(), place, day(on), facts);
    if (!wage)
        return "none";
    if (wage->open)
        return exactText(wage->least.amount, 2) + " to " + exactText(wage->most.amount, 2);
    return exactText(wage->most.amount, 2);
}

TierFacts employees(int count)
{
    TierFacts facts;
    facts.employees = count;
    return facts;
}

TierFacts age(int years)
{
    TierFacts facts;
    facts.age = years;
    return facts;
}

}

class MinimumWageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localOverStateOverFederal()
    {
        QCOMPARE(rateOn("US-CA-LA", "2025-07-01"), std::string("17.87"));
        QCOMPARE(rateOn("US-CA", "2025-07-01"), std::string("16.50"));
        QCOMPARE(rateOn("US-GA", "2025-07-01"), std::string("7.25"));
        QCOMPARE(rateOn("US-NY-NYC", "2025-03-03"), std::string("16.50"));
    }

    void tiersNeedTheirFacts()
    {
        QCOMPARE(rateOn("US-CA", "2021-03-01", employees(26)), std::string("14.00"));
        QCOMPARE(rateOn("US-CA", "2021-03-01", employees(25)), std::string("13.00"));
        QCOMPARE(rateOn("US-CA", "2021-03-01"), std::string("13.00 to 14.00"));
        const auto open = minimumWageOn(ruleBook(), "US-CA", day("2021-03-01"), {});
        QCOMPARE(open->open->kind, MissingKind::Employees);
        // From 2023 on there is one rate for all.
        QCOMPARE(rateOn("US-CA", "2023-03-01"), std::string("15.50"));
    }

    void ageBands()
    {
        QCOMPARE(rateOn("GB", "2025-06-02", age(18)), std::string("10.00"));
        QCOMPARE(rateOn("GB", "2025-06-02", age(20)), std::string("10.00"));
        QCOMPARE(rateOn("GB", "2025-06-02", age(21)), std::string("12.21"));
        QCOMPARE(rateOn("GB", "2021-03-31", age(24)), std::string("8.20"));
        QCOMPARE(rateOn("GB", "2021-04-01", age(24)), std::string("8.91"));
        QCOMPARE(rateOn("GB", "2021-04-01", age(22)), std::string("8.36"));
        TierFacts apprentice = age(19);
        apprentice.apprentice = true;
        QCOMPARE(rateOn("GB", "2025-06-02", apprentice), std::string("7.55"));
        QCOMPARE(minimumWageOn(ruleBook(), "GB", day("2025-06-02"), {})->open->kind, MissingKind::Age);
    }

    void nothingBeyondWhatIsChecked()
    {
        QCOMPARE(rateOn("US-CA-SMO", "2026-06-30"), rateOn("US-CA-SMO", "2026-06-01"));
        QCOMPARE(rateOn("US-CA-SMO", "2026-07-01"), std::string("none"));
        QCOMPARE(rateOn("US", "2026-12-31"), std::string("7.25"));
        QCOMPARE(rateOn("US", "2027-01-01"), std::string("none"));
        // An announced state rate holds, though the federal one is not checked for that year.
        QCOMPARE(rateOn("US-CA", "2027-01-01"), std::string("17.40"));
        QCOMPARE(rateOn("US-CA", "2028-01-01"), std::string("none"));
        QCOMPARE(rateOn("US-CA", "2012-03-05"), std::string("none"));
        const auto missing = minimumWageOn(ruleBook(), "US-CA", day("2012-03-05"), {});
        QCOMPARE(missing.error(), (Missing{MissingKind::NoMinimumWage, {"US-CA", "2012-03-05"}}));
        QCOMPARE(rateOn("FR", "2025-03-03"), std::string("none"));
    }

    /** What the sources leave open is open here as well: no second source for Nova Scotia from October 2026, no agreed
     * receipts threshold for Ohio in 2023. */
    void whatTheSourcesLeaveOpenHasNoAnswer()
    {
        QCOMPARE(rateOn("CA-NS", "2026-09-30"), std::string("16.75"));
        QCOMPARE(rateOn("CA-NS", "2026-10-01"), std::string("none"));
        const auto novaScotia = minimumWageOn(ruleBook(), "CA-NS", day("2026-10-01"), {});
        QVERIFY(!novaScotia);
        QCOMPARE(novaScotia.error(), (Missing{MissingKind::NoMinimumWage, {"CA-NS", "2026-10-01"}}));

        TierFacts large;
        large.receipts = Exact(10'000'000);
        QCOMPARE(rateOn("US-OH", "2022-12-31", large), std::string("9.30"));
        QCOMPARE(rateOn("US-OH", "2023-01-01", large), std::string("7.25 to 10.10"));
        QCOMPARE(rateOn("US-OH", "2023-12-31", large), std::string("7.25 to 10.10"));
        QCOMPARE(rateOn("US-OH", "2024-01-01", large), std::string("10.45"));
        const auto ohio = minimumWageOn(ruleBook(), "US-OH", day("2023-06-01"), large);
        QVERIFY(ohio && ohio->open);
        QCOMPARE(*ohio->open, (Missing{MissingKind::ReceiptsThreshold, {"US-OH", "2023"}}));
    }

    void changesOnItsDay()
    {
        QCOMPARE(rateOn("US-MI", "2025-02-20"), std::string("10.56"));
        QCOMPARE(rateOn("US-MI", "2025-02-21"), std::string("12.48"));
        QCOMPARE(rateOn("US-NY", "2018-12-31"), std::string("11.10"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::MinimumWageTest)
#include "minimum_wage_test.moc"
