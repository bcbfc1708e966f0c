// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/interest.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

namespace {

const Citation california{"Cal. Lab. Code 218.6", ""};
const Citation illinois{"820 ILCS 105/12(a)", ""};

}

class InterestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearIsTheRate()
    {
        const auto figure =
            yearlyInterest({{typed("1000"), day("2025-03-01")}}, Exact(1, 10), day("2026-03-01"), california);
        QCOMPARE(figure.amount, typed("100.00"));
        QCOMPARE(
            figure.steps,
            (std::vector<Step>{{StepKind::YearlyInterest, {"1000.00", "10", "2025-03-01", "2026-03-01"}, "100.00"}}));
        QCOMPARE(figure.citations, std::vector<Citation>{california});
    }

    void aLeapYearHasADayMore()
    {
        const auto figure =
            yearlyInterest({{typed("365"), day("2024-01-01")}}, Exact(9, 100), day("2025-01-01"), california);
        QCOMPARE(figure.amount, typed("32.94")); // 366 days of 0.09
    }

    void theDayItIsDueBearsNothing()
    {
        const Exact sum = 365;
        QCOMPARE(simpleInterest(sum, Exact(1, 10), day("2025-03-01"), day("2025-03-01")), Exact(0));
        QCOMPARE(simpleInterest(sum, Exact(1, 10), day("2025-03-01"), day("2025-02-01")), Exact(0));
        QCOMPARE(simpleInterest(sum, Exact(1, 10), day("2025-03-01"), day("2025-03-02")), Exact(1, 10));
    }

    void eachSumRunsFromItsOwnDay()
    {
        const auto figure = yearlyInterest({{typed("100"), day("2025-01-01")}, {typed("200"), day("2025-07-01")}},
                                           Exact(1, 10), day("2026-01-01"), california);
        QCOMPARE(figure.amount, Exact(10 + Exact(200 * 184, 3650)));
        QCOMPARE(figure.steps.size(), std::size_t(2));
    }

    /** 0.05 × U × m of il-imwl-formula. */
    void monthlyOnWholeMonths_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("months");
        QTest::newRow("the day before a month") << "2025-02-14" << 0;
        QTest::newRow("a month") << "2025-02-15" << 1;
        QTest::newRow("begun") << "2025-03-14" << 1;
        QTest::newRow("a year") << "2026-01-15" << 12;
    }

    void monthlyOnWholeMonths()
    {
        QFETCH(QString, asOf);
        QFETCH(int, months);
        const Exact underpaid = typed("123.45");
        const auto figure =
            monthlyInterest({{underpaid, day("2025-01-15")}}, Exact(5, 100), day(asOf.toStdString()), illinois);
        QCOMPARE(figure.amount, Exact(underpaid * months * Exact(5, 100)));
        QCOMPARE(figure.steps[0],
                 (Step{StepKind::MonthsUnpaid, {"2025-01-15", asOf.toStdString()}, std::to_string(months)}));
        QCOMPARE(figure.steps[1].arguments, (std::vector<std::string>{"123.45", "5", std::to_string(months)}));
    }
};

}

QTEST_GUILESS_MAIN(backpay::InterestTest)
#include "interest_test.moc"
