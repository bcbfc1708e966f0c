// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/uk_output_work.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

class UkOutputWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** uk-output-shirts: 12 pieces ÷ 1.2 = 10, the rate ÷ 10, rounded up. */
    void shirts_data()
    {
        QTest::addColumn<QString>("minimumWage");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("wholePenny");
        QTest::newRow("12.21, computed") << "12.21"
                                         << "1.221"
                                         << "1.23";
        QTest::newRow("6.31, printed as 64p by the page of 2014") << "6.31"
                                                                  << "0.631"
                                                                  << "0.64";
        QTest::newRow("nothing to round") << "6.50"
                                          << "0.65"
                                          << "0.65";
    }

    void shirts()
    {
        QFETCH(QString, minimumWage);
        QFETCH(QString, exact);
        QFETCH(QString, wholePenny);
        const auto rate = fairPieceRate(typed(minimumWage.toStdString()), 12);
        QVERIFY(rate);
        QCOMPARE(rate->exact.amount, typed(exact.toStdString()));
        QCOMPARE(rate->wholePenny, typed(wholePenny.toStdString()));
        QCOMPARE(rate->exact.steps.front(), (Step{StepKind::PiecesForRate, {"12"}, "10"}));
        QCOMPARE(rate->exact.steps.back().value, wholePenny.toStdString());
        QCOMPARE(rate->exact.conditions.size(), std::size_t(2));
    }

    void neverRoundsDown()
    {
        const auto rate = fairPieceRate(typed("12.21"), typed("1000"));
        QCOMPARE(rate->exact.amount, typed("0.014652"));
        QCOMPARE(rate->wholePenny, typed("0.02"));
    }

    void needsPieces() { QCOMPARE(fairPieceRate(12, 0).error().kind, MissingKind::PiecesPerHour); }
};

}

QTEST_GUILESS_MAIN(backpay::UkOutputWorkTest)
#include "uk_output_work_test.moc"
