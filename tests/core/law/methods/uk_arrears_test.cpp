// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/uk_arrears.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

class UkArrearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void riseWithTheRate()
    {
        const auto figure = ukArrears(typed("114.40"), typed("11.44"), typed("12.21"));
        QVERIFY(figure);
        QCOMPARE(figure->amount, typed("122.10"));
        QCOMPARE(figure->steps, (std::vector<Step>{{StepKind::ArrearsAtOldRate, {}, "114.40"},
                                                   {StepKind::ArrearsAtNewRate, {"11.4400", "12.2100"}, "122.10"},
                                                   {StepKind::ArrearsHigher, {}, "122.10"}}));
        QCOMPARE(figure->citations.front().text, std::string("National Minimum Wage Act 1998 s.17"));
    }

    void neverFallBelowTheShortfall()
    {
        QCOMPARE(ukArrears(typed("100"), typed("12.21"), typed("10.00"))->amount, typed("100"));
        QCOMPARE(ukArrears(typed("100"), typed("12.21"), typed("12.21"))->amount, typed("100"));
        QCOMPARE(ukArrears(0, typed("11.44"), typed("12.21"))->amount, Exact(0));
        QCOMPARE(ukArrears(typed("-5"), typed("11.44"), typed("12.21"))->amount, Exact(0));
    }

    void needTheRateThen() { QCOMPARE(ukArrears(100, 0, 12).error().kind, MissingKind::RateThen); }
};

}

QTEST_GUILESS_MAIN(backpay::UkArrearsTest)
#include "uk_arrears_test.moc"
