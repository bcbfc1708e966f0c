// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/wage_book.h"

#include "tests/core/analysis/books_maker.h"
#include "tests/core/law/law_maker.h"
#include "tests/support/fixed_zones.h"

#include <QTest>

#include <algorithm>

namespace backpay {

namespace {

constexpr std::int64_t hour = 3600;

std::uint32_t contractAt(BooksMaker &maker, const char *platform, const char *name, const char *place)
{
    const std::uint32_t index = maker.contract(platform, name);
    maker.books.contracts[index].place = place;
    maker.books.contracts[index].employees = 50;
    return index;
}

const EmployerWages *find(const std::vector<EmployerWages> &all, const char *platform, const char *place)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const EmployerWages &one) {
        return one.employer.platform == platform && one.employer.scenario.place == place;
    });
    return found == all.end() ? nullptr : &*found;
}

}

class EmployerWeeksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsOfOnePlatformAreAddedPlatformsNever()
    {
        BooksMaker maker;
        const auto a = contractAt(maker, "One", "A", "US-GA");
        const auto b = contractAt(maker, "One", "B", "US-GA");
        const auto c = contractAt(maker, "Two", "C", "US-GA");
        for (const auto contract : {a, b, c})
            maker.earning(contract, date("2025-03-04"), 50000, 25 * hour);
        WageBook wages(ruleBook());
        const FixedZones zones;
        const auto &all = wages.update(maker.books, zones);
        const RegimeWeek &one = find(all, "One", "US")->weeks.front().regimes.front();
        QCOMPARE(shown(one, WageField::Hours), std::string("50.00"));
        QCOMPARE(shown(one, WageField::OvertimeHours), std::string("10.00"));
        QCOMPARE(shown(one, WageField::Shortfall), std::string("100.00"));
        const RegimeWeek &two = find(all, "Two", "US")->weeks.front().regimes.front();
        QCOMPARE(shown(two, WageField::OvertimeHours), std::string("0.00"));
    }

    void whatContractsSayOfTheEmployerReachesTheScenario()
    {
        BooksMaker maker;
        const auto a = contractAt(maker, "One", "A", "US-CA");
        const auto b = contractAt(maker, "One", "B", "US-CA");
        maker.books.contracts[a].healthBenefits = true;
        maker.books.contracts[a].receipts = Money{100, *Currency::fromCode("EUR")}; // not the place's currency
        maker.books.contracts[b].receipts = Money{50'000'050, *Currency::fromCode("USD")};
        maker.earning(a, date("2025-03-04"), 30000, 10 * hour);
        maker.earning(b, date("2025-03-04"), 30000, 10 * hour);
        const FixedZones zones;
        for (const EmployerWeeks &employer : employerWeeks(maker.books, ruleBook(), zones)) {
            QCOMPARE(employer.scenario.facts.employees, std::optional(50));
            QCOMPARE(employer.scenario.facts.healthBenefits, std::optional(true));
            QVERIFY(employer.scenario.facts.receipts == Exact(1'000'001, 2));
        }
    }

    void aRateThatIsKnownMakesPayHourly()
    {
        BooksMaker maker;
        const auto a = contractAt(maker, "One", "A", "US-CA");
        maker.earning(a, date("2025-03-04"), 30000, 10 * hour);
        const FixedZones zones;
        const auto kind = [&] {
            return employerWeeks(maker.books, ruleBook(), zones).front().scenario.weeks.front().pay.front().kind;
        };
        QCOMPARE(kind(), PayKind::Piece);
        maker.books.rates = {{a, firstDay, {3000, 3600, *Currency::fromCode("USD")}, RateKnownFrom::Offer, 0}};
        QCOMPARE(kind(), PayKind::Hourly);
    }

    void ownTimeThatThePlatformDoesNotPayIsUnpaid()
    {
        BooksMaker maker;
        const auto a = contractAt(maker, "One", "A", "US-CA");
        maker.earning(a, date("2025-03-04"), 30000, 10 * hour);
        maker.own(a, date("2025-03-05"), TimeKind::Onboarding, 5 * hour);
        maker.own(a, date("2025-03-05"), TimeKind::Break, hour);
        WageBook wages(ruleBook());
        const FixedZones zones;
        const auto &all = wages.update(maker.books, zones);
        const RegimeWeek &california = find(all, "One", "US-CA")->weeks.front().regimes.front();
        QCOMPARE(california.regime, std::string("us.ca"));
        QCOMPARE(shown(california, WageField::Hours), std::string("15.00"));
        // The day of ten hours brings overtime, so the unpaid ones are owed at the agreed rate of 30.
        QCOMPARE(shown(california, WageField::StraightTimeDue), std::string("150.00"));
        QCOMPARE(shown(california, WageField::OvertimePremium), std::string("30.00"));
    }

    void lostPayDoesNotCountButItsTimeDoes()
    {
        BooksMaker maker;
        const auto a = contractAt(maker, "One", "A", "US-GA");
        maker.earning(a, date("2025-03-04"), 10000, 10 * hour);
        maker.earning(a, date("2025-03-05"), 10000, 10 * hour).standing = Standing::Lost;
        WageBook wages(ruleBook());
        const FixedZones zones;
        const RegimeWeek &week = wages.update(maker.books, zones).front().weeks.front().regimes.front();
        QCOMPARE(shown(week, WageField::Hours), std::string("20.00"));
        QCOMPARE(shown(week, WageField::Remuneration), std::string("100.00"));
        QCOMPARE(shown(week, WageField::MinimumWageShortfall), std::string("45.00"));
    }

    void onlyWeeksThatChangedAreComputedAgain()
    {
        BooksMaker maker;
        const auto a = contractAt(maker, "One", "A", "US-GA");
        maker.earning(a, date("2025-03-04"), 10000, 10 * hour);
        maker.earning(a, date("2025-03-11"), 10000, 10 * hour);
        maker.earning(a, date("2025-03-18"), 10000, 10 * hour);
        WageBook wages(ruleBook());
        const FixedZones zones;
        const std::vector<EmployerWages> *all = &wages.update(maker.books, zones);
        const std::size_t whole = wages.computed();
        QCOMPARE(whole, std::size_t(3) * all->size());
        QVERIFY(!wages.update(maker.books, zones).empty());
        QCOMPARE(wages.computed(), std::size_t(0));
        maker.books.earnings[1].workPay = 20000;
        all = &wages.update(maker.books, zones);
        QCOMPARE(wages.computed(), all->size());
        QCOMPARE(shown(all->front().weeks[1].regimes.front(), WageField::Remuneration), std::string("200.00"));
        QCOMPARE(shown(all->front().weeks[2].regimes.front(), WageField::Remuneration), std::string("100.00"));
        maker.books.contracts[a].employees = 2;
        QVERIFY(!wages.update(maker.books, zones).empty());
        QCOMPARE(wages.computed(), whole);
    }

    void orderOfRowsChangesNothing()
    {
        BooksMaker maker;
        const auto a = contractAt(maker, "One", "A", "US-CA");
        const auto b = contractAt(maker, "One", "B", "US-CA");
        for (int i = 0; i < 40; ++i)
            maker.earning(i % 2 == 0 ? a : b, {WhenKind::Date, day("2025-03-03") + i * 3 % 20, 0}, 1000 + i * 37,
                          2000 + i * 311);
        const FixedZones zones;
        WageBook forward(ruleBook());
        const auto first = forward.update(maker.books, zones);
        std::reverse(maker.books.earnings.begin(), maker.books.earnings.end());
        WageBook backward(ruleBook());
        const auto second = backward.update(maker.books, zones);
        QCOMPARE(first.size(), second.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            for (std::size_t week = 0; week < first[i].weeks.size(); ++week)
                QCOMPARE(first[i].weeks[week].regimes.front().values, second[i].weeks[week].regimes.front().values);
        }
    }

    void withoutAPlaceNoLawIsAsked()
    {
        BooksMaker maker;
        const auto a = maker.contract("One", "A");
        maker.earning(a, date("2025-03-04"), 10000, 10 * hour);
        WageBook wages(ruleBook());
        const FixedZones zones;
        QVERIFY(wages.update(maker.books, zones).empty());
    }
};

}

QTEST_GUILESS_MAIN(backpay::EmployerWeeksTest)
#include "employer_weeks_test.moc"
