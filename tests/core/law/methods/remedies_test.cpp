// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/remedies.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

namespace {

Remedy remedy(const char *name, RemedyBase base, const char *times)
{
    Remedy made;
    made.name = name;
    made.base = base;
    made.times = typed(times);
    made.citation = {name, ""};
    return made;
}

Regime california()
{
    Remedy interest = remedy("interest", RemedyBase::Shortfall, "0");
    interest.ratePerYear = typed("0.10");
    Regime regime;
    regime.id = "us.ca";
    regime.remedies = {interest, remedy("liquidated damages", RemedyBase::MinimumAndInterest, "1")};
    return regime;
}

Regime illinois()
{
    Remedy treble = remedy("treble", RemedyBase::Shortfall, "2"); // three times with the underpayment itself
    treble.ratePerMonth = typed("0.05");
    Regime regime;
    regime.id = "us.il";
    regime.remedies = {treble};
    return regime;
}

Regime federal()
{
    Regime regime;
    regime.id = "us.flsa";
    regime.remedies = {remedy("liquidated damages", RemedyBase::Shortfall, "1")};
    return regime;
}

const DayNumber due = day("2025-03-01");
const DayNumber yearLater = day("2026-03-01");

}

class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEqualAmount()
    {
        const auto found = possibleRemedies(federal(), {typed("10"), typed("39"), typed("1")}, {}, {});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].base, typed("50"));
        QCOMPARE(found[0].addition->amount, typed("50"));
        QCOMPARE(found[0].addition->steps, (std::vector<Step>{{StepKind::BaseShortfall, {}, "50.00"},
                                                              {StepKind::TimesBase, {"50.00", "1"}, "50.00"},
                                                              {StepKind::RemedyAmount, {}, "50.00"}}));
        QCOMPARE(found[0].addition->citations.front().text, std::string("liquidated damages"));
    }

    /** Cal. Lab. Code 1194.2: minimum wages and the interest on them, that interest once. */
    void interestIsInLiquidatedDamagesOnce()
    {
        const auto found = possibleRemedies(california(), {typed("1000"), typed("500"), 0}, due, yearLater);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].addition->amount, typed("150")); // 10 % of all that is unpaid
        QCOMPARE(found[1].base, typed("1100"));
        QCOMPARE(found[1].addition->amount, typed("1100")); // not 1,200: no interest on the interest
        QCOMPARE(found[1].addition->steps,
                 (std::vector<Step>{{StepKind::BaseMinimumWage, {}, "1000.00"},
                                    {StepKind::BaseInterestOnMinimum, {"10", "2025-03-01", "2026-03-01"}, "100.00"},
                                    {StepKind::TimesBase, {"1100.00", "1"}, "1100.00"},
                                    {StepKind::RemedyAmount, {}, "1100.00"}}));
        QCOMPARE(found[1].addition->citations.size(), std::size_t(2));
    }

    void overtimeBearsNoLiquidatedDamagesInCalifornia()
    {
        const auto found = possibleRemedies(california(), {0, typed("500"), 0}, due, yearLater);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].remedy.name, std::string("interest"));
        QVERIFY(possibleRemedies(california(), {}, due, yearLater).empty());
    }

    /** il-imwl-formula: 3 U + 0.05 U m, the underpayment among the three. */
    void illinoisFormula_data()
    {
        QTest::addColumn<QString>("underpaid");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("months");
        QTest::newRow("at once") << "200.00"
                                 << "2025-03-01" << 0;
        QTest::newRow("a month less a day") << "200.00"
                                            << "2025-03-31" << 0;
        QTest::newRow("a month") << "200.00"
                                 << "2025-04-01" << 1;
        QTest::newRow("20 months") << "123.45"
                                   << "2026-11-21" << 20;
    }

    void illinoisFormula()
    {
        QFETCH(QString, underpaid);
        QFETCH(QString, asOf);
        QFETCH(int, months);
        const Exact unpaid = typed(underpaid.toStdString());
        const auto found = possibleRemedies(illinois(), {0, unpaid, 0}, due, day(asOf.toStdString()));
        QCOMPARE(Exact(unpaid + found.at(0).addition->amount), Exact(3 * unpaid + Exact(5, 100) * unpaid * months));
        QCOMPARE(found[0].addition->steps.size(), std::size_t(5));
    }

    void surenessIsThatOfTheLeastSure()
    {
        Regime regime = california();
        regime.remedies[0].certainty = Certainty::Single;
        const auto found = possibleRemedies(regime, {1, 0, 0}, due, yearLater);
        QCOMPARE(found[1].addition->certainty, Certainty::Single);
        QCOMPARE(possibleRemedies(california(), {1, 0, 0}, due, yearLater)[1].addition->certainty, Certainty::Read);
    }

    void saysWhatIsMissing()
    {
        const ShortfallParts parts{typed("10"), 0, 0};
        const auto noDue = possibleRemedies(california(), parts, {}, yearLater);
        QCOMPARE(noDue[0].addition.error().kind, MissingKind::Payday);
        QCOMPARE(noDue[1].addition.error().kind, MissingKind::Payday);
        QCOMPARE(possibleRemedies(illinois(), parts, due, {})[0].addition.error().kind, MissingKind::AsOf);
        Regime regime = california();
        regime.remedies.erase(regime.remedies.begin());
        QCOMPARE(possibleRemedies(regime, parts, due, yearLater)[0].addition.error(),
                 (Missing{MissingKind::InterestRate, {"us.ca"}}));
    }
};

}

QTEST_GUILESS_MAIN(backpay::RemediesTest)
#include "remedies_test.moc"
