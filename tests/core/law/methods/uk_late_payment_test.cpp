// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/uk_late_payment.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

namespace {

ReferenceRate half(const char *from, const char *through, const char *percent)
{
    return {day(from), day(through), typed(percent), {"Bank of England", ""}, Certainty::Read};
}

/** Made up, but for the two that the examples use: 0.5 and 4.25. */
std::vector<ReferenceRate> rates()
{
    return {half("2020-01-01", "2020-06-30", "0.5"), half("2025-01-01", "2025-06-30", "4.75"),
            half("2025-07-01", "2025-12-31", "4.25")};
}

}

class UkLatePaymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** uk-latepay-1000: 85.00 a year, 0.23 a day. */
    void latepay1000()
    {
        const auto found = latePayment({typed("1000.00"), day("2020-01-31"), {}}, rates(), day("2021-01-30"));
        QVERIFY(found);
        QCOMPARE(found->sharePerYear, typed("0.085"));
        QCOMPARE(found->interest.amount, typed("85.00")); // 365 days
        QCOMPARE(found->perDay, Exact(85, 365));
        QVERIFY(prints(found->perDay, "0.23"));
        QCOMPARE(found->fixedSum.amount, typed("70"));
    }

    /** uk-latepay-5000: the source rounds the day to 1.68 first, half a penny too little or too much for each day. */
    void latepay5000()
    {
        const auto found = latePayment({typed("5000.00"), day("2025-07-10"), {}}, rates(), day("2025-10-19"));
        QVERIFY(found);
        QCOMPARE(found->sharePerYear, typed("0.1225"));
        QCOMPARE(found->interest.amount, Exact(typed("612.50") * 101 / 365));
        QVERIFY(prints(found->interest.amount, "169.49"));
        QVERIFY(prints(found->perDay, "1.68"));
        QVERIFY(prints(found->interest.amount, "169.68", "0.505"));
        QCOMPARE(found->fixedSum.amount, typed("70.00"));
        QVERIFY(prints(found->total(), "239.49"));
        QVERIFY(prints(found->total(), "239.68", "0.505"));
        QCOMPARE(found->interest.steps,
                 (std::vector<Step>{
                     {StepKind::ReferenceRate, {"2025-07-11"}, "4.25"},
                     {StepKind::StatutoryRate, {"8", "4.25"}, "12.25"},
                     {StepKind::BalanceInterest, {"5000.00", "12.25", "2025-07-10", "2025-10-19", "101"}, "169.49"}}));
        QCOMPARE(found->interest.certainty, Certainty::Single);
    }

    void rateIsThatOfTheHalfYearItStartsIn()
    {
        // Due on 30 June: interest runs from 1 July, by the rate of 30 June.
        QCOMPARE(latePayment({100, day("2025-06-29"), {}}, rates(), day("2025-08-01"))->sharePerYear, typed("0.1275"));
        QCOMPARE(latePayment({100, day("2025-06-30"), {}}, rates(), day("2025-08-01"))->sharePerYear, typed("0.1225"));
        // And stays, however long it takes.
        QCOMPARE(latePayment({100, day("2025-06-29"), {}}, rates(), day("2026-10-01"))->sharePerYear, typed("0.1275"));
        QCOMPARE(latePayment({100, day("2025-12-31"), {}}, rates(), day("2026-02-01")).error(),
                 (Missing{MissingKind::NoReferenceRate, {"2026-01-01"}}));
    }

    void fixedSum()
    {
        QCOMPARE(latePaymentFixedSum(typed("999.99")), Exact(40));
        QCOMPARE(latePaymentFixedSum(typed("1000")), Exact(70));
        QCOMPARE(latePaymentFixedSum(typed("9999.99")), Exact(70));
        QCOMPARE(latePaymentFixedSum(typed("10000")), Exact(100));
    }

    void fixedSumNeedsALateDebt()
    {
        const LateDebt debt{typed("1000"), day("2025-07-10"), {{day("2025-07-10"), typed("0.01")}}};
        QCOMPARE(lateFixedSum(debt, day("2025-07-10")).amount, Exact(0));
        QCOMPARE(lateFixedSum(debt, day("2025-07-11")).amount, Exact(40));
        QCOMPARE(lateFixedSum({100, day("2025-07-10"), {{day("2025-07-10"), 100}}}, day("2025-12-01")).amount,
                 Exact(0));
    }

    void paymentsLowerTheBalance()
    {
        const LateDebt debt{
            typed("7300"), day("2025-07-10"), {{day("2025-07-30"), typed("3650")}, {day("2025-07-01"), typed("3650")}}};
        const auto found = latePayment(debt, rates(), day("2025-09-01"));
        QCOMPARE(found->interest.amount, Exact(typed("3650") * typed("0.1225") * 20 / 365));
        QCOMPARE(found->perDay, Exact(0));
        QCOMPARE(found->fixedSum.amount, typed("70")); // 3,650 was unpaid when due
        const auto partly = latePayment({typed("3650"), day("2025-07-10"), {{day("2025-07-20"), typed("1825")}}},
                                        rates(), day("2025-07-30"));
        QCOMPARE(partly->interest.amount, typed("18.375")); // 10 days of 1.225 and 10 of 0.6125
        // What is paid after the day counted to is not known then.
        QCOMPARE(latePayment({typed("3650"), day("2025-07-10"), {{day("2025-08-20"), typed("1825")}}}, rates(),
                             day("2025-07-20"))
                     ->interest.amount,
                 typed("12.25"));
    }

    void paidInTimeBearsNothing()
    {
        const LateDebt paid{100, day("2025-07-10"), {{day("2025-07-10"), 100}}};
        QCOMPARE(latePayment(paid, rates(), day("2025-12-01"))->total(), Exact(0));
        QCOMPARE(latePayment({100, day("2025-07-10"), {}}, rates(), day("2025-07-10"))->total(), Exact(0));
    }
};

}

QTEST_GUILESS_MAIN(backpay::UkLatePaymentTest)
#include "uk_late_payment_test.moc"
