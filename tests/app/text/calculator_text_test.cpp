// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/calculator_text.h"

#include "app/text/calculator_field_text.h"

#include <QLocale>
#include <QTest>

namespace backpay {

class CalculatorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void onePossibleShortfall()
    {
        QCOMPARE(
            calculatorLede({{federal, QStringLiteral("$637.00"), QStringLiteral("$39.00")}}, QStringLiteral("$598.00")),
            QStringLiteral("This week should have paid $637.00 under federal law. It paid $598.00: "
                           "possible\u00a0shortfall\u00a0$39.00."));
        QCOMPARE(calculatorLede({{federal, QStringLiteral("$598.00"), {}}}, QStringLiteral("$598.00")),
                 QStringLiteral("This week should have paid $598.00 under federal law. It paid $598.00: no shortfall "
                                "found."));
    }

    void lawsStandSideBySide()
    {
        const LawAnswer first{federal, QStringLiteral("$637.00"), QStringLiteral("$39.00")};
        const LawAnswer second{state, QStringLiteral("$700.00"), QStringLiteral("$102.00")};
        QCOMPARE(calculatorLede({first, second}, QStringLiteral("$598.00")),
                 QStringLiteral("This week should have paid $637.00 under federal law or $700.00 under Ohio law. It "
                                "paid $598.00: possible\u00a0shortfall\u00a0$39.00 or $102.00."));
        QCOMPARE(calculatorLede({{federal, QStringLiteral("$598.00"), {}}, second}, QStringLiteral("$598.00")),
                 QStringLiteral("This week should have paid $598.00 under federal law or $700.00 under Ohio law. It "
                                "paid $598.00: possible\u00a0shortfall\u00a0$102.00 under Ohio law."));
        QCOMPARE(calculatorLede({first, {state, {}, {}}}, QStringLiteral("$598.00")),
                 QStringLiteral("This week should have paid $637.00 under federal law. It paid $598.00: "
                                "possible\u00a0shortfall\u00a0$39.00. What Ohio law asks for cannot be computed yet."));
    }

    void whatIsNotKnownIsNoZero()
    {
        QCOMPARE(calculatorLede({{federal, QStringLiteral("$290.00"), QStringLiteral("$290.00")}}, {}),
                 QStringLiteral("This week should have paid $290.00 under federal law. No pay is entered yet."));
        QCOMPARE(calculatorLede({{federal, {}, {}}}, QStringLiteral("$598.00")),
                 QStringLiteral("This week paid $598.00. What federal law asks for cannot be computed yet."));
    }

    void placesStandAlone()
    {
        QCOMPARE(placeText(ruleBook(), "US"), QStringLiteral("United States, federal law only"));
        QCOMPARE(placeText(ruleBook(), "US-CA"), QStringLiteral("California"));
        QCOMPARE(placeText(ruleBook(), "US-CA-OAK"), QStringLiteral("Oakland, California"));
        QCOMPARE(placeText(ruleBook(), "CA-ON"), QStringLiteral("Ontario, Canada"));
        QCOMPARE(placeText(ruleBook(), "GB"), QStringLiteral("United Kingdom"));
    }

    void lawsAreCalledByTheirPlace()
    {
        const auto name = [](const char *id) { return lawText(*ruleBook().regime(id)); };
        QCOMPARE(name("us.flsa"), federal);
        QCOMPARE(name("us.ca"), QStringLiteral("California law"));
        QCOMPARE(name("uk.nmw"), QStringLiteral("UK law"));
        QCOMPARE(name("ca.on"), QStringLiteral("the law of Ontario"));
    }

    void everyFieldOfALineHasAName()
    {
        QCOMPARE(lineFieldName(PayKind::DayRate, QStringLiteral("rate")), QStringLiteral("Rate a day"));
        QCOMPARE(lineFieldName(PayKind::Hourly, QStringLiteral("rate")), QStringLiteral("Rate an hour"));
        QCOMPARE(FieldText::hoursOn(Weekday::Sunday), QStringLiteral("Hours on Sunday"));
        QCOMPARE(FieldText::dayName(20150), QStringLiteral("Mon 3")); // 2025-03-03
        for (const PayKind kind : {PayKind::Hourly, PayKind::Piece, PayKind::Waiting, PayKind::DayRate, PayKind::Salary,
                                   PayKind::Bonus, PayKind::Commission, PayKind::Premium, PayKind::Expense})
            QVERIFY(!payKindText(kind).isEmpty());
    }

private:
    const QString federal = QStringLiteral("federal law");
    const QString state = QStringLiteral("Ohio law");
};

}

QTEST_GUILESS_MAIN(backpay::CalculatorTextTest)
#include "calculator_text_test.moc"
