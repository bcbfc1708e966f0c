// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/record_findings.h"

#include "core/findings/findings.h"
#include "tests/core/findings/case_maker.h"

#include <QStringList>
#include <QTest>

using namespace backpay;

namespace {

/** "time-over-cap(2)=0:30:00": the working in one line. */
QStringList working(const Finding &finding)
{
    QStringList lines;
    for (const FindingStep &step : finding.steps) {
        const auto &of = std::get<RecordStep>(step.line);
        QStringList arguments;
        for (const std::string &argument : of.arguments)
            arguments += QString::fromStdString(argument);
        lines += QStringLiteral("%1(%2)=%3")
                     .arg(static_cast<int>(of.kind))
                     .arg(arguments.join(u','), QString::fromStdString(of.value));
    }
    return lines;
}

QString line(RecordStepKind kind, const char *rest)
{
    return QString::number(static_cast<int>(kind)) + QString::fromLatin1(rest);
}

/** The sum of what the records bring to the amount. */
std::int64_t shares(const Finding &finding)
{
    std::int64_t sum = 0;
    for (const FoundRecord &record : finding.records)
        sum += record.amount.value_or(0);
    return sum;
}

}

class RecordFindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsFoundInNothing()
    {
        const Case empty{RecordsMaker()};
        QVERIFY(recordFindings(empty.facts).empty());
    }

    // 27.50 an hour up to the cap, 8.25 beyond it: the row of 0:20:00 paid 2.75 instead of 9.17 (9.1667, half up).
    void overCapIsTheTasksRateLessWhatWasPaid()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.task(contract, date("2026-03-02"), 1, 4125, 5400, 2750);
        maker.task(contract, date("2026-03-02"), 1, 275, 1200, 825, "overtimePay");
        // Its task states less than the row itself: counted, not priced.
        maker.task(contract, date("2026-03-03"), 2, 300, 3600, 300);
        maker.task(contract, date("2026-03-03"), 2, 165, 1200, 495, "overtimePay");
        // No row says what its task pays.
        maker.task(contract, date("2026-03-04"), 3, 100, 600, 600, "overtimePay");
        const Case found(maker);
        const auto findings = overCapFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        const Finding &finding = findings.front();
        QCOMPARE(finding.rule, std::string("record.over-cap"));
        QCOMPARE(finding.amount, std::optional<std::int64_t>(917 - 275));
        QCOMPARE(finding.seconds, std::optional<std::int64_t>(3000));
        QCOMPARE(finding.records.size(), std::size_t{3});
        QCOMPARE(shares(finding), *finding.amount);
        QCOMPARE(working(finding), QStringList({line(RecordStepKind::TimeOverCap, "(3)=0:50:00"),
                                                line(RecordStepKind::AtTaskRate, "(1)=9.17"),
                                                line(RecordStepKind::PaidOverCap, "(1)=2.75"),
                                                line(RecordStepKind::OverCapNotPriced, "(2)=0:30:00")}));
    }

    void overCapOfTheOwnClockHasNoAmount()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.earning(contract, date("2026-03-02"), 5000, 3600);
        maker.own(contract, at("2026-03-02T09:00"), TimeKind::Task, 3600);
        maker.own(contract, at("2026-03-02T10:00"), TimeKind::OverCap, 900);
        const Case found(maker);
        const auto findings = overCapFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QVERIFY(!findings.front().amount);
        QCOMPARE(findings.front().seconds, std::optional<std::int64_t>(900));
        QCOMPARE(findings.front().grade, RecordGrade::SameDayNote);
    }

    void rejectedOverCapRowsAreRejectedWorkOnly()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.task(contract, date("2026-03-02"), 1, 4125, 5400, 2750);
        maker.task(contract, date("2026-03-02"), 1, 275, 1200, 825, "overtimePay").standing = Standing::Lost;
        const Case found(maker);
        QVERIFY(overCapFindings(found.facts).empty());
        const auto rejected = rejectedWorkFindings(found.facts);
        QCOMPARE(rejected.size(), std::size_t{1});
        QCOMPARE(rejected.front().amount, std::optional<std::int64_t>(275));
    }

    void aRateCutNamesDayRatesAndNumbers()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier", "project_sandpiper");
        const std::vector<std::string> days = {"2026-10-20", "2026-10-21", "2026-10-22",
                                               "2026-10-26", "2026-10-27", "2026-10-28"};
        for (std::size_t i = 0; i < days.size(); ++i) {
            const std::int64_t rate = i < 3 ? 3000 : 2550;
            maker.task(contract, date(days[i].c_str()), i + 1, rate, 3600, rate);
            // Pay over the cap and for training says nothing of the rate of the work.
            maker.task(contract, date(days[i].c_str()), i + 1, 100, 1200, 300, "overtimePay");
            maker.task(contract, date(days[i].c_str()), 90 + i, 525, 1800, 1050, "trainingTask");
        }
        const Case found(maker);
        const auto findings = rateCutFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        const Finding &finding = findings.front();
        QVERIFY(!finding.amount);
        QCOMPARE(finding.from, parseIsoDate("2026-10-26"));
        QCOMPARE(finding.records.size(), std::size_t{6});
        QCOMPARE(
            working(finding),
            QStringList({line(RecordStepKind::RateBefore, "(key-0,3,2026-10-20,2026-10-22,30.0000,30.0000)=30.0000"),
                         line(RecordStepKind::RateAfter, "(key-0,3,2026-10-26,2026-10-28,25.5000,25.5000)=25.5000"),
                         line(RecordStepKind::RateLowered, "(2026-10-26)=15.0")}));
    }

    // 2:00 at 28.00 is 56.00; 48.00 was paid. The item that was topped up later, and the cent of rounding, are whole.
    void belowPromisedIsByItem()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.promise(contract, 2800);
        maker.task(contract, date("2026-09-14"), 1, 4800, 7200, 2400);
        maker.task(contract, date("2026-09-15"), 2, 2000, 3600, 2800);
        maker.task(contract, date("2026-09-21"), 2, 800, 0, 0, "payAdjustment");
        maker.task(contract, date("2026-09-16"), 3, 2799, 3600, 2800);
        maker.task(contract, date("2026-09-16"), 4, 3000, 3600, 2800); // what is above makes up for nothing
        maker.task(contract, date("2026-09-17"), 5, 100, 3600, 100, "trainingTask");
        const Case found(maker);
        const auto findings = belowPromisedFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().amount, std::optional<std::int64_t>(800));
        QCOMPARE(shares(findings.front()), std::int64_t{800});
        QCOMPARE(working(findings.front()),
                 QStringList({line(RecordStepKind::PromisedForTime, "(key-0,28.0000,1,2:00:00)=56.00"),
                              line(RecordStepKind::PaidForTime, "(key-0,1)=48.00")}));
    }

    void aContractThatStatesNoRateIsNeverBelowIt()
    {
        RecordsMaker maker;
        maker.earning(maker.contract("Outlier"), date("2026-09-14"), 1, 36'000);
        const Case found(maker);
        QVERIFY(belowPromisedFindings(found.facts).empty());
    }

    void unpaidTimeStandsByKind()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Alignerr");
        maker.own(contract, at("2026-03-02T09:00"), TimeKind::Onboarding, 7200);
        maker.own(contract, at("2026-03-03T09:00"), TimeKind::Waiting, 600);
        maker.own(contract, at("2026-03-04T09:00"), TimeKind::Waiting, 300);
        maker.own(contract, at("2026-03-05T09:00"), TimeKind::Break, 900);
        maker.own(contract, at("2026-03-06T09:00"), TimeKind::Task, 900);
        const Case found(maker);
        const auto findings = unpaidTimeFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().seconds, std::optional<std::int64_t>(8100));
        QVERIFY(!findings.front().amount);
        QCOMPARE(working(findings.front()), QStringList({line(RecordStepKind::UnpaidKind, "(onboarding,1)=2:00:00"),
                                                         line(RecordStepKind::UnpaidKind, "(waiting,2)=0:15:00"),
                                                         line(RecordStepKind::UnpaidSum, "()=2:15:00")}));
    }

    void ownTimeOfNoPlatformIsNobodysToPay()
    {
        RecordsMaker maker;
        maker.own(maker.contract(""), at("2026-03-02T09:00"), TimeKind::Onboarding, 7200);
        const Case found(maker);
        QVERIFY(recordFindings(found.facts).empty());
    }

    void clocksThatDifferByLessThanAQuarterOfAnHourAreNoFinding()
    {
        for (const std::int64_t longer : {899, 900}) {
            RecordsMaker maker;
            const auto contract = maker.contract("Handshake AI");
            maker.earning(contract, date("2026-03-02"), 5000, 3600);
            maker.own(contract, at("2026-03-02T09:00"), TimeKind::Task, 3600 + longer);
            const Case found(maker);
            const auto findings = trackerGapFindings(found.facts);
            QCOMPARE(findings.size(), std::size_t{longer == 900 ? 1U : 0U});
            if (!findings.empty()) {
                QCOMPARE(findings.front().seconds, std::optional<std::int64_t>(900));
                QCOMPARE(working(findings.front()),
                         QStringList({line(RecordStepKind::OwnClock, "(1)=1:15:00"),
                                      line(RecordStepKind::PlatformClock, "(1)=1:00:00"),
                                      line(RecordStepKind::ClockGap, "()=0:15:00"),
                                      line(RecordStepKind::LargestGap, "(2026-03-02)=0:15:00")}));
            }
        }
    }

    void aPlatformWithoutAClockHasNoGap()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Amazon Mechanical Turk");
        maker.earning(contract, date("2026-03-02"), 50);
        maker.own(contract, at("2026-03-02T09:00"), TimeKind::Task, 7200);
        const Case found(maker);
        QVERIFY(trackerGapFindings(found.facts).empty());
    }

    void twoClocksAtOnceAreOneRun()
    {
        RecordsMaker maker;
        const auto one = maker.contract("Mercor");
        const auto two = maker.contract("Outlier");
        maker.own(one, at("2026-03-02T09:00"), TimeKind::Task, 3600);
        maker.own(two, at("2026-03-02T09:30"), TimeKind::Task, 3600); // half an hour twice
        maker.own(two, at("2026-03-02T10:20"), TimeKind::Task, 1200); // ten minutes twice
        maker.own(two, at("2026-03-02T10:40"), TimeKind::Task, 600);  // touches only
        maker.own(one, at("2026-03-02T09:10"), TimeKind::Break, 60);  // a break runs beside work
        const Case found(maker);
        const auto findings = overlapFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().seconds, std::optional<std::int64_t>(2400));
        QCOMPARE(findings.front().records.size(), std::size_t{3});
        QCOMPARE(findings.front().contracts.size(), std::size_t{2});
    }

    void instantsAndWallClocksAreNotCompared()
    {
        RecordsMaker maker;
        const auto one = maker.contract("Mercor");
        maker.own(one, at("2026-03-02T09:00"), TimeKind::Task, 3600);
        maker.own(one, at("2026-03-02T09:00Z"), TimeKind::Task, 3600);
        const Case found(maker);
        QVERIFY(overlapFindings(found.facts).empty());
    }

    void anEndedProjectSaysWhoWhenAndWithWhatNotice()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Mercor");
        CancellationFact ended;
        ended.when = date("2026-11-12");
        ended.contract = contract;
        ended.cause = "project-ended";
        ended.decidedBy = "the client";
        ended.secondsLost = 5400;
        ended.currency = *Currency::fromCode("USD");
        ended.amountLost = 4500;
        ended.revision = 9;
        maker.more.cancellations.push_back(ended);
        ended.noticeDays = 3;
        ended.amountLost = 0;
        maker.more.cancellations.push_back(ended);
        const Case found(maker);
        const auto findings = cancelledFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{2});
        QCOMPARE(findings[0].amount, std::optional<std::int64_t>(4500));
        QCOMPARE(working(findings[0]),
                 QStringList({line(RecordStepKind::WorkEnded, "(2026-11-12,project-ended,the client)="),
                              line(RecordStepKind::NoticeNotGiven, "()="), line(RecordStepKind::TimeLost, "()=1:30:00"),
                              line(RecordStepKind::MoneyLost, "()=45.00")}));
        QVERIFY(!findings[1].amount);
        QCOMPARE(working(findings[1])[1], line(RecordStepKind::NoticeGiven, "(3)="));
    }

    void returnedWorkIsToldWithItsTimeAndNoMoney()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Prolific");
        maker.earning(contract, date("2026-11-12"), 180, 343).standing = Standing::Cancelled;
        const Case found(maker);
        const auto findings = cancelledFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QVERIFY(!findings.front().amount);
        QCOMPARE(findings.front().seconds, std::optional<std::int64_t>(343));
        QVERIFY(rejectedWorkFindings(found.facts).empty());
    }

    void aLoweredRowIsToldByItsExport()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("DataAnnotation");
        ChangedEarning row;
        row.contract = contract;
        row.currency = *Currency::fromCode("USD");
        row.before = {1, date("2026-11-01"), Standing::Pending, 4050, 5400, {}, RecordGrade::PayerFile};
        row.after = {2, date("2026-11-01"), Standing::Earned, 2700, 3600, {}, RecordGrade::PayerFile};
        row.snapshot = 5;
        row.noticedOn = *parseIsoDate("2026-11-09");
        maker.more.changed.push_back(row);
        row.before.pay = 100; // went up: no finding
        row.before.seconds = 10;
        maker.more.changed.push_back(row);
        const Case found(maker);
        const auto findings = changedFindings(found.facts, {});
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().amount, std::optional<std::int64_t>(1350));
        QCOMPARE(shares(findings.front()), std::int64_t{1350});
        QCOMPARE(findings.front().seconds, std::optional<std::int64_t>(1800));
        QCOMPARE(findings.front().records.size(), std::size_t{2});
        QCOMPARE(working(findings.front()), QStringList({line(RecordStepKind::PayLowered, "(2026-11-09,1)=13.50"),
                                                         line(RecordStepKind::TimeLowered, "(2026-11-09,1)=0:30:00")}));
    }

    // Approved and then rejected: the money is in rejected work, once.
    void moneyOfAWithdrawnApprovalIsCountedOnce()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Prolific");
        EarningFact &lost = maker.earning(contract, date("2026-11-01"), 500, 600);
        lost.standing = Standing::Lost;
        ChangedEarning row;
        row.contract = contract;
        row.currency = *Currency::fromCode("USD");
        row.before = {7, date("2026-11-01"), Standing::Earned, 500, 600, {}, RecordGrade::PayerFile};
        row.after = {1, date("2026-11-01"), Standing::Lost, 500, 600, {}, RecordGrade::PayerFile};
        maker.more.changed.push_back(row);
        const Case found(maker);
        const std::vector<Finding> findings = recordFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{2});
        const auto totals = recordTotals(findings);
        QCOMPARE(totals.size(), std::size_t{1});
        QCOMPARE(totals.front().amount, std::int64_t{500});
    }

    void vanishedRowsAreOneFindingAnExport()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier", "project_heron");
        for (const auto &[snapshot, standing, pay] :
             {std::tuple(2, Standing::Pending, 4800), std::tuple(2, Standing::Earned, 144),
              std::tuple(2, Standing::Lost, 900), std::tuple(3, Standing::Earned, 10)}) {
            VanishedEarning row;
            row.contract = contract;
            row.currency = *Currency::fromCode("USD");
            row.last = {1, date("2026-06-12"), standing, pay, 3600, {}, RecordGrade::PayerFile};
            row.snapshot = snapshot;
            row.noticedOn = *parseIsoDate("2026-11-20");
            maker.more.vanished.push_back(row);
        }
        const Case found(maker);
        const auto findings = vanishedFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{2});
        QCOMPARE(findings[0].amount, std::optional<std::int64_t>(4944));
        QCOMPARE(shares(findings[0]), std::int64_t{4944});
        QCOMPARE(findings[1].amount, std::optional<std::int64_t>(10));
    }

    void whatIsDueAndNotThereIsOneFindingAPlatform()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.termsOf(contract).payDueDays = 14;
        maker.earning(contract, date("2026-10-01"), 20000); // due 15 October, paid on the 10th
        maker.earning(contract, date("2026-10-20"), 31200); // due 3 November
        maker.earning(contract, date("2026-10-20"), 100);
        maker.earning(contract, date("2026-11-20"), 5000); // due 4 December
        maker.payout("Handshake AI", date("2026-10-10"), 20000);
        const Case found(maker);
        const auto findings = overdueFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().amount, std::optional<std::int64_t>(31300));
        QCOMPARE(shares(findings.front()), std::int64_t{31300});
        QVERIFY(findings.front().inTotal);
        QCOMPARE(working(findings.front()), QStringList({line(RecordStepKind::DueUnpaid, "(2026-11-03,2,23)=313.00"),
                                                         line(RecordStepKind::DueUnpaidSum, "()=313.00")}));
    }

    void nothingIsOverdueBeforeAPayoutIsRecorded()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.termsOf(contract).payDueDays = 14;
        maker.earning(contract, date("2025-10-20"), 31200);
        const Case found(maker);
        QVERIFY(overdueFindings(found.facts).empty());
    }

    void whatArrivedLateIsToldButInNoTotal()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.termsOf(contract).payDueDays = 14;
        maker.earning(contract, date("2026-10-01"), 20000);
        maker.payout("Handshake AI", date("2026-10-27"), 20000);
        const Case found(maker);
        const auto findings = overdueFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().amount, std::optional<std::int64_t>(20000));
        QCOMPARE(findings.front().settledOn, parseIsoDate("2026-10-27"));
        QCOMPARE(working(findings.front()),
                 QStringList({line(RecordStepKind::ArrivedLate, "(2026-10-27,2026-10-15,12,1)=200.00")}));
        QVERIFY(recordTotals(findings).empty());
    }

    void aPayoutForNothingKnownIsOneFinding()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.earning(contract, date("2026-10-01"), 20000);
        maker.payout("Handshake AI", date("2026-10-05"), 24900, 100);
        maker.payout("", date("2026-10-05"), 700); // of a payer that belongs to no platform
        const Case found(maker);
        const auto findings = unmatchedFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().amount, std::optional<std::int64_t>(5000));
        QVERIFY(!findings.front().inTotal);
        QCOMPARE(working(findings.front()),
                 QStringList({line(RecordStepKind::PayoutArrived, "(2026-10-05,1.00)=250.00"),
                              line(RecordStepKind::PayoutMatched, "(1)=200.00"),
                              line(RecordStepKind::PayoutLeft, "()=50.00")}));
    }

    void rowsThatVanishedAreNotOverdueAsWell()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.termsOf(contract).payDueDays = 14;
        const std::int64_t revision = maker.earning(contract, date("2026-10-20"), 31200).revision;
        maker.earning(contract, date("2026-11-25"), 1);
        maker.payout("Handshake AI", date("2026-11-25"), 1);
        VanishedEarning row;
        row.contract = contract;
        row.currency = *Currency::fromCode("USD");
        row.last = {revision, date("2026-10-20"), Standing::Earned, 31200, 0, {}, RecordGrade::PayerFile};
        maker.more.vanished.push_back(row);
        const Case found(maker);
        const std::vector<Finding> findings = recordFindings(found.facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().rule, std::string("record.vanished"));
    }

    void historyIsAboutToLeaveTwoWeeksBefore()
    {
        // 45 days are shown: what follows an export on 26 October leaves on 10 December.
        const auto found = [](const char *exported) {
            RecordsMaker maker;
            maker.more.sources = {{"mturk.hit-database-csv", *parseIsoDate(exported)},
                                  {"mturk.suite-json", *parseIsoDate("2026-01-01")}};
            const Case of(maker);
            return historyExpiringFindings(of.facts).size();
        };
        QCOMPARE(found("2026-10-26"), std::size_t{1});
        QCOMPARE(found("2026-10-27"), std::size_t{0});
        QCOMPARE(found("2026-09-12"), std::size_t{1}); // gone since 27 October, 30 days ago
        QCOMPARE(found("2026-09-11"), std::size_t{0});
    }

    void filtersLeaveTheFindingsAsTheyAre()
    {
        RecordsMaker maker;
        const auto one = maker.contract("Outlier");
        const auto two = maker.contract("Prolific");
        maker.earning(one, date("2026-03-02"), 275).standing = Standing::Lost;
        maker.earning(two, date("2026-03-02"), 100).standing = Standing::Lost;
        const Case found(maker);
        const std::vector<Finding> all = recordFindings(found.facts);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(filtered(all, {"Prolific", std::nullopt, std::nullopt}).front().amount,
                 std::optional<std::int64_t>(100));
        QCOMPARE(filtered(all, {std::nullopt, "key-0", std::nullopt}).front().platform, std::string("Outlier"));
        QVERIFY(filtered(all, {std::nullopt, std::nullopt, Track::Employee}).empty());
    }
};

QTEST_GUILESS_MAIN(RecordFindingsTest)
#include "record_findings_test.moc"
