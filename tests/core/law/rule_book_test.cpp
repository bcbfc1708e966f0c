// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rule_book.h"

#include <QTest>

#include <algorithm>

using namespace backpay;

namespace {

const WageRate *rateOn(const char *place, const char *day, const WageTier &tier = {})
{
    const WageSeries *series = ruleBook().wagesOf(place);
    if (series == nullptr)
        return nullptr;
    const DayNumber number = parseIsoDate(day).value();
    for (const WageRate &rate : series->rates)
        if (rate.tier == tier && rate.from <= number && number <= rate.through)
            return &rate;
    return nullptr;
}

std::string amountOn(const char *place, const char *day, const WageTier &tier = {})
{
    const WageRate *rate = rateOn(place, day, tier);
    return rate == nullptr ? "none" : exactText(rate->amount, 2);
}

WageTier employees(std::optional<std::int32_t> from, std::optional<std::int32_t> to)
{
    WageTier tier;
    tier.employeesFrom = from;
    tier.employeesTo = to;
    return tier;
}

}

class RuleBookTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryKindOfRule()
    {
        const RuleBook &book = ruleBook();
        QVERIFY(book.wages.size() > 80);
        QVERIFY(book.regimes.size() > 50);
        QVERIFY(book.regime("us.flsa") != nullptr);
        QVERIFY(book.regime("us.nowhere") == nullptr);
        QVERIFY(book.wagesOf("US-CA-LA") != nullptr);
        QVERIFY(book.wagesOf("US-XX") == nullptr);
    }

    void listsStandInOrder()
    {
        const RuleBook &book = ruleBook();
        const auto byPlace = [](const WageSeries &a, const WageSeries &b) { return a.place < b.place; };
        const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
        QVERIFY(std::is_sorted(book.wages.begin(), book.wages.end(), byPlace));
        QVERIFY(std::is_sorted(book.regimes.begin(), book.regimes.end(), byId));
        QVERIFY(std::is_sorted(book.limitations.begin(), book.limitations.end(), byId));
        QVERIFY(std::is_sorted(book.acts.begin(), book.acts.end(), byId));
        QVERIFY(std::is_sorted(book.tests.begin(), book.tests.end(), byId));
    }

    // Figures that published tables get wrong, each at the day it went wrong there.
    void errorsOfPublishedTablesAreNotCopied()
    {
        QCOMPARE(amountOn("US-WA", "2021-06-01"), std::string("13.69"));
        QCOMPARE(amountOn("US-CA-LACO", "2020-08-01", employees({}, 25)), std::string("14.25"));
        QCOMPARE(amountOn("US-FL", "2021-03-01"), std::string("8.65"));
        QCOMPARE(amountOn("US-VA", "2025-01-01"), std::string("12.41"));
        QCOMPARE(amountOn("US-IL-CHI", "2022-07-01", employees(21, {})), std::string("15.40"));
        QCOMPARE(amountOn("US-IL-COOK", "2022-07-01"), std::string("13.35"));
        QCOMPARE(amountOn("US-MI", "2019-03-28"), std::string("9.25"));
        QCOMPARE(amountOn("US-MI", "2019-03-29"), std::string("9.45"));
        QCOMPARE(amountOn("US-OR-NONURBAN", "2021-07-01"), std::string("12.00"));
        QCOMPARE(amountOn("US-NJ", "2023-01-01", employees(6, {})), std::string("14.13"));
        QCOMPARE(amountOn("US-CA", "2020-01-01", employees(26, {})), std::string("13.00"));
    }

    void aLabelThatEndsOnADayIsTwoTiers()
    {
        QCOMPARE(amountOn("US-CA-LA", "2021-06-30", employees(26, {})), std::string("15.00"));
        QCOMPARE(amountOn("US-CA-LA", "2021-06-30"), std::string("none"));
        QCOMPARE(amountOn("US-CA-LA", "2021-07-01"), std::string("15.00"));
        QCOMPARE(amountOn("US-NY-NYC", "2019-12-30", employees(11, {})), std::string("15.00"));
        QCOMPARE(amountOn("US-NY-NYC", "2019-12-31"), std::string("15.00"));
        WageTier adult;
        adult.ageFrom = 23;
        QCOMPARE(amountOn("GB", "2023-04-01", adult), std::string("10.42"));
    }

    void nothingIsAnsweredBeyondWhatWasChecked()
    {
        QCOMPARE(amountOn("US-CA-SMO", "2026-06-30"), std::string("17.81"));
        QCOMPARE(amountOn("US-CA-SMO", "2026-07-01"), std::string("none"));
        QCOMPARE(amountOn("US-CA-MAL", "2026-07-01"), std::string("none"));
        QCOMPARE(amountOn("US-NY", "2027-01-01"), std::string("none"));
        QCOMPARE(amountOn("CA-NS", "2026-10-01"), std::string("none"));
        QCOMPARE(amountOn("US-CA", "2027-12-31"), std::string("17.40"));
        QCOMPARE(amountOn("US-CA", "2028-01-01"), std::string("none"));
    }

    void aSingleReadingIsMarked()
    {
        QVERIFY(rateOn("US-CO", "2027-01-01")->certainty == Certainty::Single);
        QVERIFY(rateOn("US-CO", "2026-12-31")->certainty == Certainty::Read);
        QVERIFY(rateOn("US-NY", "2026-06-01")->certainty == Certainty::Read); // the remark concerns 2027 alone
        std::ptrdiff_t single = 0;
        for (const WageSeries &series : ruleBook().wages)
            single += std::count_if(series.rates.begin(), series.rates.end(),
                                    [](const WageRate &rate) { return rate.certainty == Certainty::Single; });
        QCOMPARE(single, 10);
    }

    void placesAroundGoOutwards()
    {
        QCOMPARE(placesAround("US-CA-LA"), (std::vector<std::string>{"US-CA-LA", "US-CA", "US"}));
        QCOMPARE(placesAround("GB"), std::vector<std::string>{"GB"});
        QVERIFY(placesAround("").empty());
    }
};

QTEST_GUILESS_MAIN(RuleBookTest)
#include "rule_book_test.moc"
