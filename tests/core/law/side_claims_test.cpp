// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/side_claims.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

namespace {

const Currency dollars = *Currency::fromCode("USD");
const Currency pounds = *Currency::fromCode("GBP");

FinalPay discharged(const char *lastDay, const char *paidDay)
{
    FinalPay pay;
    pay.dailyWage = typed("160.00");
    pay.wagesLate = typed("480.00");
    pay.end = EndOfWork::Discharge;
    pay.lastDay = day(lastDay);
    pay.paidDay = day(paidDay);
    return pay;
}

FinalPayClaim californian(const FinalPay &pay) { return finalPayClaim(ruleBook(), "US-CA-LA", dollars, pay); }

/** Wages are the hours at that rate, with half as much again beyond 40. */
StatedWeek atRate(const char *start, const char *hours, const char *rate)
{
    const Exact worked = typed(hours);
    const Exact beyond = worked > 40 ? Exact(worked - 40) : Exact(0);
    return {day(start), worked, typed(rate), (worked + beyond / 2) * typed(rate), 0};
}

LateDebtFacts debtOf(const char *amount, const char *due)
{
    LateDebtFacts debt;
    debt.amount = typed(amount);
    debt.agreedPayDay = day(due);
    return debt;
}

Answer<LateDebtClaim> british(const LateDebtFacts &debt, const char *asOf)
{
    return lateDebtClaim(ruleBook(), "GB", pounds, debt, day(asOf));
}

}

class SideClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** ca-203-rule: D × min(d, 30). */
    void finalPayInCalifornia()
    {
        const FinalPayClaim claim = californian(discharged("2025-03-07", "2025-03-10"));
        QVERIFY(claim.due && claim.penalty);
        QCOMPARE(*claim.due, day("2025-03-07"));
        QCOMPARE(claim.penalty->amount, typed("480.00"));
    }

    void finalPayOnlyWhereTheRuleIs()
    {
        const FinalPay pay = discharged("2025-03-07", "2025-03-10");
        const FinalPayClaim elsewhere = finalPayClaim(ruleBook(), "US-NV", dollars, pay);
        QVERIFY(!elsewhere.due && !elsewhere.penalty);
        QCOMPARE(elsewhere.penalty.error(), (Missing{MissingKind::NoFinalPayRule, {"US-NV"}}));
        const FinalPayClaim euros = finalPayClaim(ruleBook(), "US-CA", *Currency::fromCode("EUR"), pay);
        QVERIFY(!euros.penalty);
        QCOMPARE(euros.penalty.error().kind, MissingKind::Currency);
    }

    /** The regime is checked through 31 December 2026: the last day that counts may be that day. */
    void finalPayNotBeyondWhatIsChecked()
    {
        QVERIFY(californian(discharged("2026-12-20", "2026-12-31")).penalty.has_value());
        const FinalPayClaim beyond = californian(discharged("2026-12-20", "2027-01-01"));
        QVERIFY(!beyond.penalty);
        QCOMPARE(beyond.penalty.error(), (Missing{MissingKind::RegimePast, {"us.ca", "2027-01-01"}}));
        // 30 days after 1 December are over on the 31st, whenever it was paid.
        const FinalPayClaim full = californian(discharged("2026-12-01", "2027-06-01"));
        QVERIFY(full.penalty.has_value());
        QCOMPARE(full.penalty->amount, typed("4800.00"));
        QVERIFY(!californian(discharged("2026-12-02", "2027-06-01")).penalty);
    }

    void finalPaySaysWhatIsMissing()
    {
        FinalPay pay = discharged("2025-03-07", "2025-03-10");
        pay.end.reset();
        const FinalPayClaim noEnd = californian(pay);
        QVERIFY(!noEnd.due && !noEnd.penalty);
        QCOMPARE(noEnd.due.error().kind, MissingKind::LastDay);
        pay.end = EndOfWork::Discharge;
        pay.dailyWage.reset();
        const FinalPayClaim noWage = californian(pay);
        QVERIFY(noWage.due && !noWage.penalty);
        QCOMPARE(noWage.penalty.error().kind, MissingKind::DailyWage);
    }

    /** 29 CFR 778.327(b): 330.00 for 50 hours at 6.00, 328.95 for 42 at 7.65. */
    void signsOfRates()
    {
        const std::vector<StatedWeek> weeks = {atRate("2025-03-10", "42", "7.65"), atRate("2025-03-03", "50", "6.00")};
        const RateCheck check = checkRates(ruleBook(), "US-GA", weeks);
        QVERIFY(check.signs.has_value());
        QCOMPARE(check.signs->size(), std::size_t(1));
        QCOMPARE(check.signs->front().sign, ShamSign::SumStays);
        QVERIFY(check.cuts.empty()); // by time the rate rose
    }

    /** lit-mercor-nova: 21.00 to 16.00 is 23.81 %. */
    void cutsOfRates()
    {
        StatedWeek between = atRate("2025-11-10", "40", "21.00");
        between.rate.reset();
        const RateCheck check = checkRates(
            ruleBook(), "GB", {atRate("2025-11-17", "40", "16.00"), between, atRate("2025-11-03", "40", "21.00")});
        QCOMPARE(check.cuts.size(), std::size_t(1));
        QCOMPARE(check.cuts[0].before, day("2025-11-03"));
        QCOMPARE(check.cuts[0].after, day("2025-11-17"));
        QVERIFY(prints(check.cuts[0].percent.amount, "23.81"));
        QVERIFY(!check.signs);
        QCOMPARE(check.signs.error(), (Missing{MissingKind::RegimeElsewhere, {"us.flsa", "GB"}}));
    }

    void ratesSayWhatIsMissing()
    {
        const auto lack = [](std::vector<StatedWeek> weeks) {
            const RateCheck check = checkRates(ruleBook(), "US-GA", std::move(weeks));
            return check.signs ? MissingKind::AsOf : check.signs.error().kind;
        };
        QCOMPARE(lack({atRate("2025-03-03", "50", "6.00")}), MissingKind::WeeksToCompare);
        QCOMPARE(lack({atRate("2025-03-03", "50", "6.00"), atRate("2025-03-10", "50", "5.00")}),
                 MissingKind::WeeksToCompare);
        StatedWeek bare = atRate("2025-03-10", "40", "6.00");
        bare.rate.reset();
        QCOMPARE(lack({atRate("2025-03-03", "50", "6.00"), bare}), MissingKind::WeeksToCompare);
        // The federal regime is checked through 31 December 2026, a Thursday: the week to the 27th is the last whole
        // one.
        QCOMPARE(lack({atRate("2026-12-14", "50", "6.00"), atRate("2026-12-21", "42", "7.65")}), MissingKind::AsOf);
        QCOMPARE(lack({atRate("2026-12-21", "50", "6.00"), atRate("2026-12-28", "42", "7.65")}),
                 MissingKind::RegimePast);
    }

    /** uk-latepay-5000 by the reference rates of the book: 4.25 on 30 June 2025. */
    void lateDebt()
    {
        const auto claim = british(debtOf("5000.00", "2025-06-30"), "2025-10-09");
        QVERIFY(claim && claim->interest);
        QVERIFY(claim->duePassed);
        QCOMPARE(claim->unpaidWhenDue, typed("5000"));
        QCOMPARE(claim->interest->sharePerYear, typed("0.1225"));
        QCOMPARE(claim->interest->interest.amount, Exact(typed("612.50") * 101 / 365));
        QCOMPARE(claim->fixedSum.amount, typed("70"));
        QCOMPARE(claim->dueStep, (Step{StepKind::PaymentDueAsAgreed, {}, "2025-06-30"}));
        // A day earlier, and the rate of 31 December 2024 holds: 4.75.
        const auto before = british(debtOf("5000.00", "2025-06-29"), "2025-10-09");
        QVERIFY(before && before->interest);
        QCOMPARE(before->interest->sharePerYear, typed("0.1275"));
    }

    void lateDebtWithoutAnAgreedDay()
    {
        LateDebtFacts debt;
        debt.amount = typed("800");
        debt.completed = day("2025-06-01");
        const auto onTheDay = british(debt, "2025-07-01");
        QVERIFY(onTheDay.has_value());
        QCOMPARE(onTheDay->due, day("2025-07-01"));
        QVERIFY(!onTheDay->duePassed);
        QCOMPARE(onTheDay->unpaidWhenDue, Exact(0));
        QCOMPARE(onTheDay->fixedSum.amount, Exact(0));
        const auto after = british(debt, "2025-07-02");
        QVERIFY(after && after->interest);
        QCOMPARE(after->unpaidWhenDue, typed("800"));
        QCOMPARE(after->interest->interest.amount, Exact(typed("800") * typed("0.1225") / 365));
        QCOMPARE(after->fixedSum.amount, typed("40"));
        debt.completed.reset();
        const auto unknown = british(debt, "2025-07-02");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, MissingKind::CompletionDay);
    }

    void lateDebtOnlyWhereAndWhenItIsChecked()
    {
        const LateDebtFacts debt = debtOf("5000.00", "2025-06-30");
        const auto elsewhere = lateDebtClaim(ruleBook(), "IE", pounds, debt, day("2025-10-09"));
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error(), (Missing{MissingKind::RegimeElsewhere, {"uk.late-payment", "IE"}}));
        const auto euros = lateDebtClaim(ruleBook(), "GB", *Currency::fromCode("EUR"), debt, day("2025-10-09"));
        QVERIFY(!euros);
        QCOMPARE(euros.error().kind, MissingKind::OtherCurrency);
        QVERIFY(british(debtOf("100", "2026-12-31"), "2027-02-01").has_value());
        const auto beyond = british(debtOf("100", "2027-01-01"), "2027-02-01");
        QVERIFY(!beyond);
        QCOMPARE(beyond.error(), (Missing{MissingKind::ActUnchecked, {"uk.late-payment", "2027-01-01"}}));
    }

    /** No reference rate before 2019 was read: the fixed sum stands without one. */
    void aMissingReferenceRateLeavesTheFixedSum()
    {
        const auto claim = british(debtOf("1000", "2018-12-30"), "2019-03-01");
        QVERIFY(claim && !claim->interest);
        QCOMPARE(claim->interest.error(), (Missing{MissingKind::NoReferenceRate, {"2018-12-31"}}));
        QCOMPARE(claim->fixedSum.amount, typed("70"));
        const auto dayAfter = british(debtOf("1000", "2018-12-31"), "2019-03-01");
        QVERIFY(dayAfter && dayAfter->interest);
        QCOMPARE(dayAfter->interest->sharePerYear, typed("0.0875"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::SideClaimsTest)
#include "side_claims_test.moc"
