// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a working know the rows they add up. That these come to the line's value is checked by Case, of every
// finding in every test that makes one.
#include "core/findings/freelance_findings.h"
#include "core/findings/record_findings.h"
#include "core/findings/wage_findings.h"
#include "tests/core/findings/case_maker.h"

#include <set>

using namespace backpay;

namespace {

using Rows = std::vector<TracedRow>;

TracedRow earning(std::int64_t revision, std::int64_t share) { return {RowKind::Earning, revision, share}; }
TracedRow entry(std::int64_t revision, std::int64_t share) { return {RowKind::TimeEntry, revision, share}; }

/** The rows of the first step of a kind over all findings; none where it is closed. */
template <class Line, class Kind>
std::optional<Rows> rowsOf(const std::vector<Finding> &findings, Kind kind)
{
    for (const Finding &finding : findings) {
        for (const FindingStep &step : finding.steps) {
            const auto *line = std::get_if<Line>(&step.line);
            if (line != nullptr && line->kind == kind)
                return step.rows ? std::optional(step.rows->rows()) : std::nullopt;
        }
    }
    qFatal("no such step");
}
std::optional<Rows> opened(const std::vector<Finding> &findings, RecordStepKind kind)
{
    return rowsOf<RecordStep>(findings, kind);
}
std::optional<Rows> opened(const std::vector<Finding> &findings, StepKind kind) { return rowsOf<Step>(findings, kind); }

std::vector<Finding> wagesOf(const Case &of)
{
    WageBook wages(ruleBook());
    return wageFindings(of.facts, wages.update(of.facts.books(), of.zones()), ruleBook());
}

RowVersion version(std::int64_t revision, Standing standing, std::int64_t pay)
{
    return {revision, date("2026-11-01"), standing, pay, 3600, {}, RecordGrade::PayerFile};
}

VanishedEarning gone(std::uint32_t contract, const RowVersion &last)
{
    return {contract, *Currency::fromCode("USD"), last, 2, *parseIsoDate("2026-11-09")};
}

}

class StepRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void overTheCapOpensTimeAndPayAndNoReckoning()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.task(contract, date("2026-03-02"), 1, 4125, 5400, 2750);
        maker.task(contract, date("2026-03-02"), 1, 275, 1200, 825, "overtimePay");
        maker.task(contract, date("2026-03-04"), 3, 100, 600, 600, "overtimePay"); // its task's rate is not known
        const Case found(maker);
        const auto findings = overCapFindings(found.facts);
        QCOMPARE(opened(findings, RecordStepKind::TimeOverCap), (Rows{earning(2, 1200), earning(3, 600)}));
        QCOMPARE(opened(findings, RecordStepKind::PaidOverCap), (Rows{earning(2, 275)}));
        QCOMPARE(opened(findings, RecordStepKind::OverCapNotPriced), (Rows{earning(3, 600)}));
        QVERIFY(!opened(findings, RecordStepKind::AtTaskRate));
    }

    // 0:40 of the platform's cover the first stretch and a part of the second.
    void ownTimeCountsWithWhatNoRowCovers()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.earning(contract, date("2026-03-02"), 5000, 2400);
        maker.own(contract, at("2026-03-02T10:00"), TimeKind::OverCap, 1800);
        maker.own(contract, at("2026-03-02T09:00"), TimeKind::OverCap, 1200);
        maker.own(contract, at("2026-03-02T23:30"), TimeKind::Waiting, 3600); // runs into the next day
        maker.own(contract, at("2026-03-03T12:00"), TimeKind::Reading, 600);
        const Case found(maker);
        QCOMPARE(opened(overCapFindings(found.facts), RecordStepKind::OwnTimeOverCap),
                 (Rows{entry(1, 600), entry(2, 0)}));
        const auto unpaid = unpaidTimeFindings(found.facts);
        QCOMPARE(opened(unpaid, RecordStepKind::UnpaidKind), (Rows{entry(4, 600)}));
        QCOMPARE(opened(unpaid, RecordStepKind::UnpaidSum), (Rows{entry(3, 3600), entry(4, 600)}));
    }

    void eachClockOpensItsOwnRows()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.earning(contract, date("2026-03-02"), 3000, 3600);
        maker.earning(contract, date("2026-03-03"), 3000, 3600);
        maker.own(contract, at("2026-03-02T21:30"), TimeKind::Task, 10'800); // 2:30 of it on the first day
        const Case found(maker);
        const auto findings = trackerGapFindings(found.facts);
        QCOMPARE(opened(findings, RecordStepKind::OwnClock), (Rows{entry(1, 9000)}));
        QCOMPARE(opened(findings, RecordStepKind::PlatformClock), (Rows{earning(1, 3600)}));
        QVERIFY(!opened(findings, RecordStepKind::ClockGap));
        QVERIFY(!opened(findings, RecordStepKind::LargestGap));
    }

    void whatWasPaidOpensAndWhatWasPromisedIsReckoned()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.promise(contract, 2800);
        maker.task(contract, date("2026-09-14"), 1, 4000, 7200, 2400);
        maker.task(contract, date("2026-09-21"), 1, 800, 0, 0, "payAdjustment");
        const Case found(maker);
        const auto findings = belowPromisedFindings(found.facts);
        QCOMPARE(opened(findings, RecordStepKind::PaidForTime), (Rows{earning(1, 4000), earning(2, 800)}));
        QVERIFY(!opened(findings, RecordStepKind::PromisedForTime));
    }

    void rejectedWorkOpensWhereTheRowsSayWhatIsCounted()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.earning(contract, date("2026-11-01"), 3000, 3600).standing = Standing::Lost;
        maker.earning(contract, date("2026-11-02"), 10, 60).standing = Standing::Cancelled;
        {
            const Case found(maker);
            QCOMPARE(opened(rejectedWorkFindings(found.facts), RecordStepKind::Rejected), (Rows{earning(1, 3000)}));
            QCOMPARE(opened(cancelledFindings(found.facts), RecordStepKind::Returned), (Rows{earning(2, 60)}));
        }
        // An earlier export said 45.00 of it: what the row says now is not what is counted.
        ChangedEarning changed{
            contract, *Currency::fromCode("USD"), version(9, Standing::Earned, 4500), version(1, Standing::Lost, 3000),
            2,        *parseIsoDate("2026-11-09")};
        maker.more.changed.push_back(changed);
        const Case found(maker);
        const auto findings = rejectedWorkFindings(found.facts);
        QVERIFY(!opened(findings, RecordStepKind::Rejected));
        QVERIFY(!opened(findings, RecordStepKind::TakenBackLater));
    }

    void vanishedRowsOpenAsLongAsTheVaultShowsThem()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.earning(contract, date("2026-11-01"), 3000, 3600);
        maker.earning(contract, date("2026-11-01"), 500, 3600).standing = Standing::Lost;
        maker.payout("Outlier", date("2026-11-05"), 2000);
        maker.more.vanished = {gone(contract, version(1, Standing::Earned, 3000)),
                               gone(contract, version(2, Standing::Lost, 500))};
        {
            const Case found(maker);
            const auto findings = vanishedFindings(found.facts);
            QCOMPARE(opened(findings, RecordStepKind::RowsGone), (Rows{earning(1, 3000)}));
            QCOMPARE(opened(findings, RecordStepKind::RowsGoneRejected), (Rows{earning(2, 500)}));
            for (const FindingStep &step : findings.front().steps) // only where some of it arrived
                QVERIFY(step.rows != nullptr);
        }
        maker.more.vanished.push_back(gone(contract, version(7, Standing::Earned, 100)));
        const Case found(maker);
        QVERIFY(!opened(vanishedFindings(found.facts), RecordStepKind::RowsGone));
    }

    void latePaymentsOpenWhatIsLateOfEachRow()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.termsOf(contract).payDueDays = 14;
        maker.earning(contract, date("2026-09-01"), 100'000);
        maker.earning(contract, date("2026-10-20"), 31'200);
        maker.payout("Handshake AI", date("2026-10-10"), 100'000);
        CancellationFact ended;
        ended.when = date("2026-11-01");
        ended.contract = contract;
        ended.currency = *Currency::fromCode("USD");
        ended.amountLost = 5000;
        ended.secondsLost = 600;
        maker.more.cancellations.push_back(ended);
        const Case found(maker);
        const auto late = overdueFindings(found.facts);
        QCOMPARE(opened(late, RecordStepKind::DueUnpaid), (Rows{earning(2, 31'200)}));
        QCOMPARE(opened(late, RecordStepKind::DueUnpaidSum), (Rows{earning(2, 31'200)}));
        QCOMPARE(opened(late, RecordStepKind::ArrivedLate), (Rows{earning(1, 100'000)}));
        const auto cancelled = cancelledFindings(found.facts);
        QCOMPARE(opened(cancelled, RecordStepKind::MayBeOverdue), (Rows{earning(2, 31'200)}));
        // One record says it, and that record is listed: it adds up nothing.
        QVERIFY(!opened(cancelled, RecordStepKind::MoneyLost) && !opened(cancelled, RecordStepKind::TimeLost));
    }

    void aPayoutOpensWhatArrivedAndWhatItPaysFor()
    {
        for (const std::int64_t fee : {0, 100}) {
            RecordsMaker maker;
            const auto contract = maker.contract("Handshake AI");
            maker.termsOf(contract).payDueDays = 14;
            maker.earning(contract, date("2026-11-01"), 10'000);
            maker.payout("Handshake AI", date("2026-11-10"), 15'000 - fee, fee);
            const Case found(maker);
            const auto findings = unmatchedFindings(found.facts);
            const auto arrived = opened(findings, RecordStepKind::PayoutArrived);
            QCOMPARE(arrived.has_value(), fee == 0); // the row says what arrived, without the fee
            if (arrived)
                QCOMPARE(*arrived, (Rows{{RowKind::Payout, 1, 15'000}}));
            QVERIFY(!opened(findings, RecordStepKind::PayoutLeft));
        }
    }

    // 46:12 with 0:12 of waiting; the last stretch runs over the week's end, and 0:30 of it is of this week.
    void aWeekOpensItsHoursAndItsPay()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).place = "US-TX";
        maker.promise(contract, 1300);
        for (const char *day : {"2025-03-03", "2025-03-04", "2025-03-05", "2025-03-06", "2025-03-07"})
            maker.earning(contract, date(day), 11'960, 33'120);
        maker.earning(contract, date("2025-03-08"), 900, 60).standing = Standing::Lost; // its time counts, its pay not
        maker.earning(contract, date("2025-03-09"), 0).bonus = 1000;
        maker.own(contract, at("2025-03-04T19:00"), TimeKind::Waiting, 720);
        maker.own(contract, at("2025-03-09T23:30"), TimeKind::Waiting, 5400);
        maker.own(contract, at("2025-03-02T23:30"), TimeKind::Waiting, 5400); // an hour of it is of this week
        const Case found(maker);
        std::vector<Finding> week;
        for (const Finding &finding : wagesOf(found)) {
            if (finding.from == parseIsoDate("2025-03-03") && finding.rule.starts_with("us.flsa.") && finding.amount)
                week.push_back(finding);
        }
        QCOMPARE(week.size(), std::size_t{1});
        const Rows time = {earning(1, 33'120), earning(2, 33'120), earning(3, 33'120),
                           earning(4, 33'120), earning(5, 33'120), earning(6, 60)};
        const Rows own = {entry(1, 720), entry(2, 1800), entry(3, 3600)};
        Rows worked = time;
        worked.insert(worked.end(), own.begin(), own.end());
        const Rows pay = {earning(1, 11'960), earning(2, 11'960), earning(3, 11'960),
                          earning(4, 11'960), earning(5, 11'960), earning(7, 1000)};
        QCOMPARE(opened(week, StepKind::HoursWorked), worked);
        QCOMPARE(opened(week, StepKind::HoursPaidFor), time);
        QCOMPARE(opened(week, StepKind::UnpaidHours), own);
        QCOMPARE(opened(week, StepKind::Remuneration), pay);
        QCOMPARE(opened(week, StepKind::Paid), pay);
        for (const StepKind reckoned : {StepKind::WeeklyOvertime, StepKind::RegularRate, StepKind::OvertimePremium,
                                        StepKind::MinimumWage, StepKind::TotalDue})
            QVERIFY(!opened(week, reckoned));
        // What runs into the week is one of its records, and stands there once.
        std::set<std::int64_t> entries;
        for (const FoundRecord &record : week.front().records) {
            if (record.kind == RowKind::TimeEntry)
                QVERIFY(entries.insert(record.revision).second);
        }
        QCOMPARE(entries, (std::set<std::int64_t>{1, 2, 3}));
    }

    // Without any pay no hour is paid for, the platform's neither.
    void aWeekWithoutPayIsUnpaidAsAWhole()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).place = "US-TX";
        maker.earning(contract, date("2025-03-04"), 900, 3600).standing = Standing::Lost;
        maker.own(contract, at("2025-03-05T19:00"), TimeKind::Waiting, 720);
        const Case found(maker);
        const auto week = wagesOf(found);
        QCOMPARE(opened(week, StepKind::UnpaidHours), (Rows{earning(1, 3600), entry(1, 720)}));
        QVERIFY(!opened(week, StepKind::HoursPaidFor));
        QVERIFY(!opened(week, StepKind::Paid)); // 0.00 is no sum of anything
    }

    void anActOpensWhatItsThresholdAndTheLatePayAddUp()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.termsOf(contract).place = "US-IL";
        maker.termsOf(contract).payDueDays = 14;
        const auto other = maker.contract("Handshake AI", "other");
        maker.termsOf(other).payDueDays = 90;
        const auto older = maker.contract("Handshake AI", "older");
        maker.termsOf(older).payDueDays = 900;
        maker.earning(contract, date("2026-09-01"), 100'000);
        maker.earning(contract, date("2026-10-20"), 31'200);
        maker.earning(other, date("2026-08-25"), 5000);
        maker.earning(older, date("2025-01-10"), 700); // outside every window
        maker.payout("Handshake AI", date("2026-10-10"), 60'000);
        const Case found(maker);
        const auto act = freelanceFindings(found.facts, ruleBook());
        QCOMPARE(act.size(), std::size_t{1});
        QCOMPARE(opened(act, StepKind::AgreedValue), (Rows{earning(1, 100'000), earning(2, 31'200)}));
        std::int64_t arrived = 0; // what of the payout matching gives to the first row, which was due by then
        for (const MatchPart &part : found.facts.reconciliation().parts)
            arrived += part.earning == 0 ? part.amount : 0;
        QVERIFY(arrived > 0);
        QCOMPARE(opened(act, StepKind::PaidLate), (Rows{earning(1, arrived)}));
        QVERIFY(!opened(act, StepKind::PaidByDueDay) && !opened(act, StepKind::UnpaidWhenDue));
        const FindingStep &threshold = act.front().steps.front();
        QVERIFY(threshold.rows != nullptr);
        for (const TracedRow &row : threshold.rows->rows())
            QVERIFY(row.revision != 4);
        QCOMPARE(threshold.rows->rows().size(), std::size_t{3});
    }

    void aRowIsCountedOnceHoweverOftenItIsGiven()
    {
        const TracedRows rows(TracedUnit::Seconds, {entry(2, 5), earning(2, 7), entry(1, 1), entry(2, 10)});
        QCOMPARE(rows.rows(), (Rows{earning(2, 7), entry(1, 1), entry(2, 15)}));
        QCOMPARE(rows.sum(), std::int64_t{23});
        QCOMPARE(rows.shareOf(RowKind::TimeEntry, 2), std::optional<std::int64_t>(15));
        QCOMPARE(rows.shareOf(RowKind::TimeEntry, 3), std::nullopt);
        QCOMPARE(rows.shareOf(RowKind::Payout, 2), std::nullopt);
        QVERIFY(rows.hold(RowKind::Earning) && !rows.hold(RowKind::Payout));
        QCOMPARE(TracedRows().sum(), std::int64_t{0});
    }
};

QTEST_GUILESS_MAIN(StepRowsTest)
#include "step_rows_test.moc"
