// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"
#include "core/findings/record_findings.h"
#include "tests/core/findings/case_maker.h"

#include <QTest>

using namespace backpay;

namespace {

RowVersion version(std::int64_t revision, Standing standing, std::int64_t pay, std::int64_t seconds = 3600)
{
    return {revision, date("2026-11-01"), standing, pay, seconds, {}, RecordGrade::PayerFile};
}

ChangedEarning changed(std::uint32_t contract, const RowVersion &before, const RowVersion &after, std::int64_t snapshot)
{
    ChangedEarning row;
    row.contract = contract;
    row.currency = *Currency::fromCode("USD");
    row.before = before;
    row.after = after;
    row.snapshot = snapshot;
    row.noticedOn = *parseIsoDate("2026-11-09");
    return row;
}

std::int64_t total(const Case &found)
{
    std::int64_t sum = 0;
    for (const TrackTotal &of : recordTotals(recordFindings(found.facts)))
        sum += of.amount;
    return sum;
}

std::optional<std::int64_t> amountOf(const Case &found, std::string_view rule)
{
    for (const Finding &finding : recordFindings(found.facts)) {
        if (finding.rule == rule)
            return finding.amount;
    }
    return std::nullopt;
}

}

/** The same money is in the sum of the record track once, whatever rules look at it. */
class CountedOnceTest : public QObject
{
    Q_OBJECT

private slots:
    // 30.00 an hour promised and shown, then lowered to 20.00: ten are missing, not twenty.
    void aLoweredRowBelowTheStatedRate()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Upwork");
        maker.promise(contract, 3000);
        maker.earning(contract, date("2026-11-01"), 2000, 3600);
        maker.more.changed = {
            changed(contract, version(7, Standing::Earned, 3000), version(1, Standing::Earned, 2000), 2)};
        const Case found(maker);
        QCOMPARE(amountOf(found, "record.below-promised"), std::optional<std::int64_t>(1000));
        QCOMPARE(amountOf(found, "record.changed"), std::optional<std::int64_t>(0));
        QCOMPARE(total(found), 1000);
    }

    void aRowThatFellAndRoseLostWhatIsStillMissing()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Upwork");
        maker.earning(contract, date("2026-11-01"), 800, 3600);
        maker.more.changed = {
            changed(contract, version(7, Standing::Earned, 600), version(1, Standing::Earned, 800), 3),
            changed(contract, version(6, Standing::Earned, 1000), version(7, Standing::Earned, 600), 2)};
        QCOMPARE(total(Case(maker)), 200);
        // Back to what it said at first: the vault shows the first version again.
        maker.more.changed = {
            changed(contract, version(1, Standing::Earned, 1000), version(7, Standing::Earned, 600), 2),
            changed(contract, version(7, Standing::Earned, 600), version(1, Standing::Earned, 1000), 3)};
        QCOMPARE(total(Case(maker)), 0);
    }

    void aRowRejectedWithNothingIsWorthWhatItShowed()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Amazon Mechanical Turk");
        maker.earning(contract, date("2026-11-01"), 0, 600).standing = Standing::Lost;
        maker.more.changed = {changed(contract, version(7, Standing::Earned, 500), version(1, Standing::Lost, 0), 2)};
        const Case found(maker);
        QCOMPARE(amountOf(found, "record.rejected-work"), std::optional<std::int64_t>(500));
        QCOMPARE(total(found), 500);
    }

    void whatBecameOfAnApprovalDecidesWhereItCounts()
    {
        const auto after = [](Standing before, Standing now, std::int64_t pay) {
            RecordsMaker maker;
            const auto contract = maker.contract("Prolific");
            maker.earning(contract, date("2026-11-01"), pay, 600).standing = now;
            maker.more.changed = {changed(contract, version(7, before, 500), version(1, now, pay), 2)};
            return total(Case(maker));
        };
        QCOMPARE(after(Standing::Earned, Standing::Pending, 500), 0);
        QCOMPARE(after(Standing::Earned, Standing::Cancelled, 0), 500);
        QCOMPARE(after(Standing::Pending, Standing::Cancelled, 0), 0); // returned before anyone approved it
    }

    void aVanishedRowThatWasPaidIsNotMissing()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Upwork");
        maker.earning(contract, date("2026-11-01"), 3000, 3600);
        maker.earning(contract, date("2026-11-02"), 5000, 3600);
        maker.payout("Upwork", date("2026-11-10"), 6000); // 30.00 and 30.00 of the other
        VanishedEarning gone;
        gone.contract = contract;
        gone.currency = *Currency::fromCode("USD");
        gone.last = version(2, Standing::Earned, 5000);
        gone.snapshot = 2;
        maker.more.vanished = {gone};
        QCOMPARE(amountOf(Case(maker), "record.vanished"), std::optional<std::int64_t>(2000));
    }

    void aBalanceLostWithTheContractMayBeWhatIsOverdue()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).payDueDays = 7;
        maker.earning(contract, date("2026-10-01"), 100000, 3600);
        maker.payout("Outlier", date("2026-10-05"), 100);
        CancellationFact ended;
        ended.when = date("2026-11-01");
        ended.contract = contract;
        ended.cause = "deactivated";
        ended.currency = *Currency::fromCode("USD");
        ended.amountLost = 99900;
        maker.more.cancellations = {ended};
        const Case found(maker);
        QCOMPARE(amountOf(found, "record.cancelled"), std::optional<std::int64_t>(99900));
        QCOMPARE(amountOf(found, "record.overdue"), std::optional<std::int64_t>(99900));
        QCOMPARE(total(found), 99900);
    }

    // No row holds so much money, so no rule reckons with it; nothing overflows.
    void absurdRatesAreCountedWithoutAnAmount()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.promise(contract, 90'000'000'000);
        for (std::uint64_t item = 1; item <= 40; ++item) {
            maker.task(contract, date("2026-11-01"), item, 100, 36'000'000, 90'000'000'000);
            maker.task(contract, date("2026-11-01"), item, 100, 36'000'000, 0, "overtimePay");
        }
        const Case found(maker);
        QVERIFY(!amountOf(found, "record.over-cap"));
        QVERIFY(!amountOf(found, "record.below-promised"));
    }

    void aRateInAnotherCurrencySaysNothingOfARow()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.task(contract, date("2026-11-01"), 1, 3000, 3600, 3000).currency = *Currency::fromCode("EUR");
        maker.task(contract, date("2026-11-01"), 1, 100, 3600, 0, "overtimePay");
        QVERIFY(!amountOf(Case(maker), "record.over-cap"));
    }

    void aGapPastMidnightNamesItsEntry()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.earning(contract, date("2026-05-18"), 3000, 3600);
        maker.own(contract, *parseIsoWhen("2026-05-18T23:00"), TimeKind::Task, 3 * 3600);
        const Case found(maker);
        const auto findings = trackerGapFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().seconds, std::optional<std::int64_t>(7200));
        QCOMPARE(findings.front().records.size(), std::size_t{1});
        QCOMPARE(findings.front().grade, RecordGrade::SameDayNote);
    }

    // The timer writes instants, a line typed by hand the contract's clock.
    void clocksOfAKnownZoneAreCompared()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.own(contract, *parseIsoWhen("2026-01-18T12:00Z"), TimeKind::Task, 3600);
        maker.own(contract, *parseIsoWhen("2026-01-18T07:30"), TimeKind::Reading, 3600);
        QVERIFY(overlapFindings(Case(maker).facts).empty());
        maker.termsOf(contract).zone = "America/New_York";
        const auto findings = overlapFindings(Case(maker).facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().seconds, std::optional<std::int64_t>(1800));
    }
};

QTEST_GUILESS_MAIN(CountedOnceTest)
#include "counted_once_test.moc"
