// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reconciliation.h"

#include "tests/core/analysis/payout_maker.h"

#include <QTest>

using namespace backpay;

namespace {

/** "payout>earning amount reason" of every part, rows counted from 0, parted by commas. */
std::string told(const Reconciliation &made)
{
    std::string text;
    for (const MatchPart &part : made.parts) {
        text += (text.empty() ? "" : ", ") + std::to_string(part.payout) + '>' + std::to_string(part.earning) + ' '
                + std::to_string(part.amount) + ' ' + std::string(matchReasonName(part.reason));
    }
    return text;
}

std::string totalsOf(const ReconciliationTotals &totals)
{
    std::string text;
    for (const std::int64_t amount :
         {totals.earned, totals.received, totals.overdue, totals.notYetDue, totals.unmatched, totals.clawedBack})
        text += (text.empty() ? "" : " ") + std::to_string(amount);
    return text;
}

std::string iso(const std::optional<DayNumber> &day) { return day ? isoDate(*day) : std::string("none"); }

}

class ReconciliationTest : public QObject
{
    Q_OBJECT

private slots:
    void anEarningOfTheSameAmountIsPaid();
    void ofEqualAmountsTheExpectedOneIsPaid();
    void theFeeIsPartOfAPayout();
    void aWholePayPeriodIsPaid();
    void aWeekIsCountedInThePayersZone();
    void halfMonthsAndMonthsArePeriods();
    void aRunOfDaysIsPaid();
    void aLumpSumPaysTheOldestAndTheLastPartly();
    void nothingDatedLaterIsPaid();
    void aConfirmedPairComesFirst();
    void aConfirmedPairMayBeDatedLater();
    void aBrokenPairIsNeverMadeAgain();
    void anAdjustmentDownCountsWithItsPayout();
    void anAdjustmentAfterTheMoneyLeavesSomeOver();
    void anAdjustmentThatNoPayoutMayCountStillBounds();
    void anOpenAdjustmentLessensWhatIsLate();
    void moreAdjustmentsThanEarnings();
    void aClawbackTakesBackTheLatest();
    void aClawbackOfAnAdjustmentTakesNothingElse();
    void aClawbackOfNothingKnownIsLeft();
    void whatWasTakenBackIsPaidAgain();
    void aConfirmedClawbackTakesFromItsEarning();
    void dueDaysComeFromTheContractFirst();
    void onRequestIsNeverDue();
    void nothingIsLateBeforeAPayoutIsRecorded();
    void ageingHasFourBuckets();
    void undatedRowsComeLast();
    void currenciesAndPlatformsNeverMix();
    void rowsWithoutAPlatformMatchNothing();
    void onlyEarnedRowsTakePart();
    void sumsOfASpan();
};

void ReconciliationTest::anEarningOfTheSameAmountIsPaid()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-04"), 2500).bonus = 500;
    maker.paid("Alpha", date("2025-03-10"), 3000);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>1 3000 same-amount"));
    QCOMPARE(made.earnings[1].received, 3000);
    QCOMPARE(iso(made.earnings[1].receivedOn), std::string("2025-03-10"));
    QCOMPARE(iso(made.earnings[0].receivedOn), std::string("none"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("4000 3000 0 1000 0 0"));
}

// Four weeks of the same pay, the second of which was never paid: it must not be taken for paid by the third's money.
void ReconciliationTest::ofEqualAmountsTheExpectedOneIsPaid()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    for (const char *day : {"2025-03-05", "2025-03-12", "2025-03-19", "2025-03-26"})
        maker.earned(alpha, date(day), 500);
    for (const char *day : {"2025-03-12", "2025-03-26", "2025-04-02"})
        maker.paid("Alpha", date(day), 500);
    QCOMPARE(told(maker.reconciled()), std::string("0>0 500 same-amount, 1>1 500 same-amount, 2>2 500 same-amount"));
    maker.calendars = {weeklyCalendar("Alpha")};
    const Reconciliation made = maker.reconciled("2025-04-10");
    QCOMPARE(told(made), std::string("0>0 500 same-amount, 1>2 500 same-amount, 2>3 500 same-amount"));
    QCOMPARE(made.earnings[1].overdue, 500);
}

void ReconciliationTest::theFeeIsPartOfAPayout()
{
    PayoutMaker maker;
    maker.earned(maker.contract("Alpha", "made up"), date("2025-03-03"), 10000);
    maker.paid("Alpha", date("2025-03-10"), 9750, 250);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>0 10000 same-amount"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("10000 10000 0 0 0 0"));
    QCOMPARE(made.totals[0].fees, 250);
}

void ReconciliationTest::aWholePayPeriodIsPaid()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    const auto other = maker.contract("Alpha", "another");
    maker.calendars = {weeklyCalendar("Alpha")};
    maker.earned(alpha, date("2025-03-03"), 1000); // Monday of one week
    maker.earned(other, date("2025-03-09"), 200);  // its Sunday
    maker.earned(alpha, date("2025-03-10"), 700);
    maker.earned(alpha, date("2025-03-11"), 500); // sums to as much
    maker.paid("Alpha", date("2025-03-19"), 1200);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>2 700 pay-period, 0>3 500 pay-period"));
    QCOMPARE(iso(made.earnings[1].due), std::string("2025-03-13"));
    QCOMPARE(made.totals[0].overdue, 1200);
}

// Sunday 20:00 in New York is Monday by UTC, and still of the old week.
void ReconciliationTest::aWeekIsCountedInThePayersZone()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.calendars = {weeklyCalendar("Alpha")};
    maker.calendars[0].calendar.week->fact.zone = "America/New_York";
    maker.earned(alpha, at("2026-01-12T01:00:00Z"), 1000);
    maker.earned(alpha, at("2026-01-12T06:00:00Z"), 1000);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(iso(made.earnings[0].due), std::string("2026-01-15"));
    QCOMPARE(iso(made.earnings[1].due), std::string("2026-01-22"));
}

void ReconciliationTest::halfMonthsAndMonthsArePeriods()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    const auto beta = maker.contract("Beta", "made up");
    PayCalendar half;
    half.payouts.push_back({PayoutRule{PayoutSchedule::SemiMonthly, {}, std::pair(20, 5), {}, ""}, {}, {}});
    PayCalendar month;
    month.payouts.push_back({PayoutRule{PayoutSchedule::Monthly, {}, std::pair(10, 12), {}, ""}, {}, {}});
    maker.calendars = {{"Alpha", half}, {"Beta", month}};
    for (const std::uint32_t contract : {alpha, beta}) {
        maker.earned(contract, date("2025-03-01"), 100);
        maker.earned(contract, date("2025-03-15"), 101);
        maker.earned(contract, date("2025-03-16"), 102);
        maker.earned(contract, date("2025-03-31"), 103);
    }
    maker.paid("Alpha", date("2025-04-05"), 205);
    maker.paid("Beta", date("2025-04-10"), 406);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>2 102 pay-period, 0>3 103 pay-period, 1>4 100 pay-period, 1>5 101 pay-period, "
                                     "1>6 102 pay-period, 1>7 103 pay-period"));
    QCOMPARE(iso(made.earnings[0].due), std::string("2025-03-20"));
    QCOMPARE(iso(made.earnings[3].due), std::string("2025-04-05"));
    QCOMPARE(iso(made.earnings[4].due), std::string("2025-04-12"));
}

void ReconciliationTest::aRunOfDaysIsPaid()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    for (const int amount : {310, 420, 530, 640})
        maker.earned(alpha, {WhenKind::Date, 20150 + static_cast<DayNumber>(amount) / 50, 0}, amount);
    maker.paid("Alpha", {WhenKind::Date, 20170, 0}, 950);
    QCOMPARE(told(maker.reconciled()), std::string("0>1 420 run-of-days, 0>2 530 run-of-days"));
    maker.books.payouts[0].when.day = 20300; // too late for it to be more than chance
    QCOMPARE(told(maker.reconciled()), std::string("0>0 310 lump-sum, 0>1 420 lump-sum, 0>2 220 lump-sum"));
}

void ReconciliationTest::aLumpSumPaysTheOldestAndTheLastPartly()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-05"), 700);
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-04"), 900);
    maker.paid("Alpha", date("2025-03-10"), 1950);
    maker.paid("Alpha", date("2025-03-12"), 990);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>1 1000 lump-sum, 0>2 900 lump-sum, 0>0 50 lump-sum, 1>0 650 lump-sum"));
    QCOMPARE(made.payoutLeft, (std::vector<std::int64_t>{0, 340}));
    QCOMPARE(iso(made.earnings[0].receivedOn), std::string("2025-03-12"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("2600 2600 0 0 340 0"));
}

void ReconciliationTest::nothingDatedLaterIsPaid()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-12"), 500);
    maker.paid("Alpha", date("2025-03-10"), 500);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string());
    QCOMPARE(made.payoutLeft[0], 500);
    maker.books.earnings[0].when = date("2025-03-11"); // the payer's zone may be a day behind
    QCOMPARE(told(maker.reconciled()), std::string("0>0 500 same-amount"));
}

void ReconciliationTest::aConfirmedPairComesFirst()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-04"), 600);
    maker.paid("Alpha", date("2025-03-10"), 1000);
    maker.decisions.matches = {{1, 2, true, 600}};
    QCOMPARE(told(maker.reconciled()), std::string("0>0 400 lump-sum, 0>1 600 confirmed"));
    maker.decisions.matches[0].amount = 5000; // never more than there is
    QCOMPARE(told(maker.reconciled()), std::string("0>0 400 lump-sum, 0>1 600 confirmed"));
    maker.decisions.matches.push_back({7, 8, true, 5}); // rows that are not of these books
    QCOMPARE(told(maker.reconciled()), std::string("0>0 400 lump-sum, 0>1 600 confirmed"));
}

void ReconciliationTest::aConfirmedPairMayBeDatedLater()
{
    PayoutMaker maker;
    maker.earned(maker.contract("Alpha", "made up"), date("2025-05-03"), 1000); // an advance
    maker.paid("Alpha", date("2025-03-10"), 1000);
    maker.decisions.matches = {{1, 1, true, 1000}};
    QCOMPARE(told(maker.reconciled()), std::string("0>0 1000 confirmed"));
}

void ReconciliationTest::aBrokenPairIsNeverMadeAgain()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.calendars = {weeklyCalendar("Alpha")};
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.paid("Alpha", date("2025-03-12"), 1000);
    maker.decisions.matches = {{1, 1, false, 0}};
    QCOMPARE(told(maker.reconciled()), std::string());
    // Neither by a period, a run or a lump sum that it would be in.
    maker.earned(alpha, date("2025-03-04"), 400);
    maker.books.payouts[0].amount = 1400;
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>1 400 lump-sum"));
    QCOMPARE(made.payoutLeft[0], 1000);
}

void ReconciliationTest::anAdjustmentDownCountsWithItsPayout()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-05"), -200);
    maker.paid("Alpha", date("2025-03-10"), 800);
    Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>0 1000 run-of-days, 0>1 -200 run-of-days"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("800 800 0 0 0 0"));
    maker.books.earnings[0].when = date("2024-03-03"); // too far apart for a run
    made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>0 1000 lump-sum, 0>1 -200 lump-sum"));
    QCOMPARE(made.earnings[1].received, -200);
}

void ReconciliationTest::anAdjustmentAfterTheMoneyLeavesSomeOver()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-20"), -200);
    maker.paid("Alpha", date("2025-03-10"), 1000);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>0 1000 same-amount, 0>1 -200 lump-sum"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("800 800 0 0 200 0"));
}

void ReconciliationTest::anAdjustmentThatNoPayoutMayCountStillBounds()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-20"), -200);
    maker.paid("Alpha", date("2025-03-10"), 1000);
    maker.decisions.matches = {{1, 2, false, 0}};
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>0 800 same-amount"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("800 800 0 0 200 0"));
}

void ReconciliationTest::anOpenAdjustmentLessensWhatIsLate()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.calendars = {weeklyCalendar("Alpha")};
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-10"), 900);
    maker.earned(alpha, date("2025-04-29"), -300);
    maker.paid("Alpha", date("2025-02-01"), 5);
    const Reconciliation made = maker.reconciled("2025-04-30");
    QCOMPARE(made.earnings[0].overdue, 700);
    QCOMPARE(made.earnings[1].overdue, 900);
    QCOMPARE(totalsOf(made.totals[0]), std::string("1600 0 1600 0 5 0"));
}

void ReconciliationTest::moreAdjustmentsThanEarnings()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 100);
    maker.earned(alpha, date("2025-03-20"), -300);
    maker.paid("Alpha", date("2025-03-10"), 100);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(totalsOf(made.totals[0]), std::string("-200 0 0 -200 100 0"));
}

void ReconciliationTest::aClawbackTakesBackTheLatest()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-04"), 600);
    maker.paid("Alpha", date("2025-03-12"), -700); // before the money of its day in the file, after it in time
    maker.paid("Alpha", date("2025-03-10"), 1000);
    maker.paid("Alpha", date("2025-03-12"), 600);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("1>0 1000 same-amount, 2>1 600 same-amount, 0>0 -100 lump-sum, "
                                     "0>1 -600 lump-sum"));
    QCOMPARE(made.earnings[0].received, 900);
    QCOMPARE(made.earnings[1].received, 0);
    QCOMPARE(iso(made.earnings[1].receivedOn), std::string("none"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("1600 900 0 700 0 700"));
}

void ReconciliationTest::aClawbackOfAnAdjustmentTakesNothingElse()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-20"), -250);
    maker.paid("Alpha", date("2025-03-10"), 1000);
    maker.paid("Alpha", date("2025-03-25"), -250);
    Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>0 1000 same-amount, 1>1 -250 same-amount"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("750 750 0 0 0 250"));
    maker.books.payouts[1].amount = -300;
    made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>0 1000 same-amount, 1>0 -50 lump-sum, 1>1 -250 lump-sum"));
}

void ReconciliationTest::aClawbackOfNothingKnownIsLeft()
{
    PayoutMaker maker;
    maker.earned(maker.contract("Alpha", "made up"), date("2025-03-03"), 100);
    maker.paid("Alpha", date("2025-03-10"), -700);
    maker.paid("Alpha", date("2025-03-11"), 100);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(made.payoutLeft, (std::vector<std::int64_t>{-700, 0}));
    QCOMPARE(totalsOf(made.totals[0]), std::string("100 100 0 0 0 700"));
}

// A transfer that bounced and was sent again; and one that was too much, of which the surplus went back.
void ReconciliationTest::whatWasTakenBackIsPaidAgain()
{
    PayoutMaker bounced;
    bounced.earned(bounced.contract("Alpha", "made up"), date("2025-03-03"), 1000);
    bounced.paid("Alpha", date("2025-03-10"), 1000);
    bounced.paid("Alpha", date("2025-03-11"), -1000);
    bounced.paid("Alpha", date("2025-03-14"), 1000);
    Reconciliation made = bounced.reconciled();
    QCOMPARE(told(made), std::string("0>0 1000 same-amount, 1>0 -1000 lump-sum, 2>0 1000 lump-sum"));
    QCOMPARE(iso(made.earnings[0].receivedOn), std::string("2025-03-14"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("1000 1000 0 0 0 1000"));

    PayoutMaker surplus;
    surplus.earned(surplus.contract("Alpha", "made up"), date("2025-03-03"), 1000);
    surplus.paid("Alpha", date("2025-03-10"), 1500);
    surplus.paid("Alpha", date("2025-03-11"), -500);
    made = surplus.reconciled();
    QCOMPARE(made.earnings[0].received, 1000);
    QCOMPARE(made.payoutLeft, (std::vector<std::int64_t>{0, 0}));
}

void ReconciliationTest::aConfirmedClawbackTakesFromItsEarning()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.earned(alpha, date("2025-03-04"), 600);
    maker.paid("Alpha", date("2025-03-10"), 1000);
    maker.paid("Alpha", date("2025-03-11"), 600);
    maker.paid("Alpha", date("2025-03-12"), -300);
    maker.decisions.matches = {{3, 1, true, -200}, {3, 2, false, 0}};
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>0 1000 same-amount, 1>1 600 same-amount, 2>0 -200 confirmed, "
                                     "2>0 -100 lump-sum"));
}

void ReconciliationTest::dueDaysComeFromTheContractFirst()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    const auto stated = maker.contract("Alpha", "on terms");
    const auto beta = maker.contract("Beta", "made up");
    maker.books.contracts[stated].payDueDays = 30;
    maker.calendars = {weeklyCalendar("Alpha")};
    maker.earned(alpha, date("2025-03-03"), 100);
    maker.earned(stated, date("2025-03-03"), 100);
    maker.earned(beta, date("2025-03-03"), 100);
    maker.paid("Alpha", date("2025-03-01"), 1);
    maker.paid("Beta", date("2025-03-01"), 1);
    const Reconciliation made = maker.reconciled("2025-04-02");
    QCOMPARE(iso(made.earnings[0].due), std::string("2025-03-13"));
    QCOMPARE(iso(made.earnings[1].due), std::string("2025-04-02"));
    QCOMPARE(iso(made.earnings[2].due), std::string("none"));
    QCOMPARE(made.earnings[0].overdue, 100);
    QCOMPARE(made.earnings[1].overdue, 0); // on its due day it is not late
    QCOMPARE(maker.reconciled("2025-04-03").earnings[1].overdue, 100);
    QCOMPARE(maker.reconciled("2099-01-01").earnings[2].overdue, 0);
}

void ReconciliationTest::onRequestIsNeverDue()
{
    PayoutMaker maker;
    PayCalendar asked;
    asked.payouts.push_back({PayoutRule{PayoutSchedule::OnRequest, {}, {}, PayoutLag{1, 3, true}, ""}, {}, {}});
    maker.calendars = {{"Alpha", asked}};
    maker.earned(maker.contract("Alpha", "made up"), date("2025-03-03"), 100);
    maker.paid("Alpha", date("2025-03-01"), 1);
    QVERIFY(!maker.reconciled().earnings[0].due);
}

void ReconciliationTest::nothingIsLateBeforeAPayoutIsRecorded()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.calendars = {weeklyCalendar("Alpha")};
    maker.earned(alpha, date("2025-03-03"), 100);
    maker.paid("Beta", date("2025-03-10"), 50);
    maker.paid("Alpha", date("2025-03-10"), 50).standing = Standing::Pending;
    Reconciliation made = maker.reconciled();
    QCOMPARE(totalsOf(made.totals[0]), std::string("100 0 0 100 0 0"));
    QVERIFY(!made.totals[0].payoutRecorded);
    maker.books.payouts[1].standing = Standing::Earned;
    made = maker.reconciled();
    QCOMPARE(totalsOf(made.totals[0]), std::string("100 50 50 0 0 0"));
    QVERIFY(made.totals[0].payoutRecorded);
}

void ReconciliationTest::ageingHasFourBuckets()
{
    QCOMPARE(ageingBucket(1), 0U);
    QCOMPARE(ageingBucket(7), 0U);
    QCOMPARE(ageingBucket(8), 1U);
    QCOMPARE(ageingBucket(30), 1U);
    QCOMPARE(ageingBucket(31), 2U);
    QCOMPARE(ageingBucket(90), 2U);
    QCOMPARE(ageingBucket(91), 3U);
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.books.contracts[alpha].payDueDays = 0;
    int amount = 1;
    for (const char *day : {"2025-12-30", "2025-12-20", "2025-11-01", "2024-11-01"})
        maker.earned(alpha, date(day), amount *= 10);
    maker.paid("Alpha", date("2020-01-01"), 1);
    QCOMPARE(maker.reconciled("2025-12-31").totals[0].ageing, (std::array<std::int64_t, 4>{10, 100, 1000, 10000}));
}

void ReconciliationTest::undatedRowsComeLast()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.books.contracts[alpha].payDueDays = 1;
    maker.earned(alpha, {}, 300);
    maker.earned(alpha, date("2025-03-03"), 1000);
    maker.paid("Alpha", {}, 500);
    maker.paid("Alpha", date("2025-03-10"), 700);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("1>1 700 lump-sum, 0>1 300 lump-sum, 0>0 200 lump-sum"));
    QCOMPARE(iso(made.earnings[1].receivedOn), std::string("2025-03-10"));
    QCOMPARE(iso(made.earnings[0].due), std::string("none"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("1300 1200 0 100 0 0"));
}

void ReconciliationTest::currenciesAndPlatformsNeverMix()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    const auto beta = maker.contract("Beta", "made up");
    maker.earned(alpha, date("2025-03-03"), 100, "USD");
    maker.earned(alpha, date("2025-03-03"), 100, "GBP");
    maker.earned(beta, date("2025-03-03"), 100, "USD");
    maker.paid("Alpha", date("2025-03-10"), 100, 0, "GBP");
    maker.paid("Beta", date("2025-03-10"), 100, 0, "EUR");
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string("0>1 100 same-amount"));
    QCOMPARE(made.totals.size(), 4U);
    QCOMPARE(made.totals[0].currency.code(), std::string_view("GBP"));
    QCOMPARE(totalsOf(made.totals[0]), std::string("100 100 0 0 0 0"));
    QCOMPARE(totalsOf(made.totals[1]), std::string("100 0 0 100 0 0"));
    QCOMPARE(totalsOf(made.totals[2]), std::string("0 0 0 0 100 0"));
}

void ReconciliationTest::rowsWithoutAPlatformMatchNothing()
{
    PayoutMaker maker;
    maker.earned(maker.contract("", "a project"), date("2025-03-03"), 100);
    maker.paid("", date("2025-03-10"), 100);
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string());
    QCOMPARE(totalsOf(made.totals[0]), std::string("100 0 0 100 100 0"));
}

void ReconciliationTest::onlyEarnedRowsTakePart()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    for (const Standing standing : {Standing::Pending, Standing::Lost, Standing::Cancelled})
        maker.earned(alpha, date("2025-03-03"), 100).standing = standing;
    maker.paid("Alpha", date("2025-03-10"), 100);
    maker.paid("Alpha", date("2025-03-10"), 100).standing = Standing::Lost;
    const Reconciliation made = maker.reconciled();
    QCOMPARE(told(made), std::string());
    QCOMPARE(made.payoutLeft, (std::vector<std::int64_t>{100, 0}));
    QCOMPARE(made.earnings, std::vector<EarningSettlement>(3));
}

void ReconciliationTest::sumsOfASpan()
{
    PayoutMaker maker;
    const auto alpha = maker.contract("Alpha", "made up");
    maker.earned(alpha, date("2025-03-03"), 100);
    maker.earned(alpha, date("2025-03-04"), 50);
    maker.earned(alpha, {}, 7);
    maker.paid("Alpha", date("2025-03-10"), 100);
    maker.paid("Alpha", date("2025-03-03"), 60);
    const Reconciliation made = maker.reconciled();
    const DayNumber day = *parseIsoDate("2025-03-03");
    const auto sums = backpay::totalsOf(maker.books, made, {{}, day, day}, FixedZones());
    QCOMPARE(sums.size(), 1U);
    QCOMPARE(totalsOf(sums[0]), std::string("100 100 0 0 3 0")); // the undated row took 7
    QVERIFY(backpay::totalsOf(maker.books, made, {"Beta", {}, {}}, FixedZones()).empty());
}

QTEST_GUILESS_MAIN(ReconciliationTest)
#include "reconciliation_test.moc"
