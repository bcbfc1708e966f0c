// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"
#include "core/findings/freelance_findings.h"
#include "core/findings/wage_findings.h"
#include "tests/core/findings/case_maker.h"

#include <QTest>

using namespace backpay;

namespace {

std::vector<Finding> wagesOf(const Case &of)
{
    WageBook wages(ruleBook());
    return wageFindings(of.facts, wages.update(of.facts.books(), of.zones()), ruleBook());
}

std::vector<Finding> named(const std::vector<Finding> &findings, const char *rule)
{
    std::vector<Finding> found;
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            found.push_back(finding);
    }
    return found;
}

std::string valueOf(const Finding &finding, StepKind kind)
{
    for (const FindingStep &each : finding.steps) {
        const auto *step = std::get_if<Step>(&each.line);
        if (step != nullptr && step->kind == kind)
            return step->value;
    }
    return {};
}

/** Five days of the week from Monday 3 March 2025, each so long, at 13.00 an hour. */
std::uint32_t weekAtThirteen(RecordsMaker &maker, const char *place, std::int64_t secondsADay)
{
    const auto contract = maker.contract("Outlier");
    maker.termsOf(contract).place = place;
    maker.promise(contract, 1300);
    for (const char *day : {"2025-03-03", "2025-03-04", "2025-03-05", "2025-03-06", "2025-03-07"})
        maker.earning(contract, date(day), secondsADay * 1300 / 3600, secondsADay);
    return contract;
}

/** 1,000.00 paid in time, and 312.00 that was due on 3 November and is not there. */
void latePay(RecordsMaker &maker, const char *place)
{
    const auto contract = maker.contract("Handshake AI");
    maker.termsOf(contract).place = place;
    maker.termsOf(contract).payDueDays = 14;
    maker.earning(contract, date("2026-09-01"), 100'000);
    maker.payout("Handshake AI", date("2026-09-10"), 100'000);
    maker.earning(contract, date("2026-10-20"), 31'200);
}

}

class LawFindingsTest : public QObject
{
    Q_OBJECT

private slots:
    // 46 hours at 13.00: 6 hours over 40 at half of 13.00 (29 CFR 778.110).
    void overtimeOfAWeekIsOneFindingOfItsEmployer()
    {
        RecordsMaker maker;
        weekAtThirteen(maker, "US-TX", 33'120); // 9:12 a day
        const Case of(maker);
        const auto findings = wagesOf(of);
        const auto overtime = named(findings, "us.flsa.overtime");
        QCOMPARE(overtime.size(), std::size_t{1});
        const Finding &finding = overtime.front();
        QCOMPARE(finding.track, Track::Employee);
        QCOMPARE(finding.amount, std::optional<std::int64_t>(3900));
        QVERIFY(!finding.inTotal);
        QCOMPARE(finding.from, parseIsoDate("2025-03-03"));
        QCOMPARE(finding.to, parseIsoDate("2025-03-09"));
        QCOMPARE(finding.records.size(), std::size_t{5});
        QCOMPARE(valueOf(finding, StepKind::OvertimePremium), std::string("39.00"));
        QVERIFY(!finding.citations.empty());
        QVERIFY(finding.deadline.has_value());
        QVERIFY(!finding.ifProven.empty());
        QVERIFY(recordTotals(findings).empty());
    }

    // 12 hours of waiting in California: each unpaid hour at the minimum of 16.50, whatever the paid ones bring.
    void unpaidHoursInCaliforniaAreAtTheMinimum()
    {
        RecordsMaker maker;
        const auto contract = weekAtThirteen(maker, "US-CA", 14'400);
        maker.own(contract, at("2025-03-04T14:00"), TimeKind::Waiting, 3'600);
        const Case of(maker);
        const auto state = named(wagesOf(of), "us.ca.minimum-wage");
        QCOMPARE(state.size(), std::size_t{1});
        // The paid hours are at 13.00, below 16.50: 3.50 for each of the 20, and 16.50 for the one unpaid.
        QCOMPARE(state.front().amount, std::optional<std::int64_t>(20 * 350 + 1650));
        QCOMPARE(state.front().grade, RecordGrade::SameDayNote);
        QCOMPARE(state.front().records.size(), std::size_t{6});
    }

    void aWeekPaidInFullIsNoFinding()
    {
        RecordsMaker maker;
        weekAtThirteen(maker, "US-TX", 14'400);
        const Case of(maker);
        QVERIFY(wagesOf(of).empty());
    }

    void twoPlatformsAreTwoEmployers()
    {
        RecordsMaker maker;
        weekAtThirteen(maker, "US-TX", 18'000); // 25 hours each
        const auto other = maker.contract("Mercor");
        maker.termsOf(other).place = "US-TX";
        maker.earning(other, date("2025-03-04"), 32'500, 90'000);
        const Case of(maker);
        QVERIFY(named(wagesOf(of), "us.flsa.overtime").empty());
    }

    // Nobody checked the federal rate so far ahead: one finding for both weeks, and no amount.
    void weeksThatCannotBeComputedAreOneFindingThatSaysWhy()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).place = "US-TX";
        maker.earning(contract, date("2031-03-04"), 100, 3600);
        maker.earning(contract, date("2031-03-11"), 100, 3600);
        const Case of(maker);
        const auto findings = wagesOf(of);
        QVERIFY(!findings.empty());
        for (const Finding &finding : findings) {
            QCOMPARE(finding.certainty, FindingCertainty::CannotCompute);
            QVERIFY(!finding.amount);
            QVERIFY(finding.missing.has_value());
        }
        QCOMPARE(named(findings, "us.flsa.wages").size(), std::size_t{1});
        QCOMPARE(named(findings, "us.flsa.wages").front().records.size(), std::size_t{2});
    }

    void aFindingOfSeveralWeeksNamesTheContractsOfAll()
    {
        RecordsMaker maker;
        for (const char *day : {"2031-03-04", "2031-03-11"}) {
            const auto contract = maker.contract("Outlier", day);
            maker.termsOf(contract).place = "US-TX";
            maker.earning(contract, date(day), 100, 3600);
        }
        const Case of(maker);
        const auto findings = named(wagesOf(of), "us.flsa.wages");
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().contracts, (std::vector<std::string>{"key-0", "key-1"}));
    }

    // Paid too late and then taken back: late once, and never more than was earned.
    void aClawbackOfLatePayIsNoSecondDelay()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.termsOf(contract).place = "US-IL";
        maker.termsOf(contract).payDueDays = 10;
        maker.earning(contract, date("2026-05-18"), 100'000);
        maker.payout("Handshake AI", date("2026-07-20"), 100'000);
        maker.payout("Handshake AI", date("2026-07-25"), -100'000);
        const Case of(maker);
        const auto findings = freelanceFindings(of.facts, ruleBook());
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().amount, std::optional<std::int64_t>(100'000));
    }

    void contractsWithoutAPlaceAreNamed()
    {
        RecordsMaker maker;
        maker.earning(maker.contract("Outlier"), date("2025-03-04"), 100, 3600);
        maker.contract("Mercor"); // no rows: nothing to ask for
        const Case of(maker);
        QVERIFY(wagesOf(of).empty());
        QCOMPARE(contractsWithoutPlace(of.facts), std::vector<std::string>{"key-0"});
    }

    void latePayIsTheSameMoneyOnTheContractorsTrack()
    {
        RecordsMaker maker;
        latePay(maker, "US-IL");
        const Case of(maker);
        const auto findings = freelanceFindings(of.facts, ruleBook());
        QCOMPARE(findings.size(), std::size_t{1}); // no act of another place
        QCOMPARE(findings.front().rule, std::string("us.il.freelance"));
        QCOMPARE(findings.front().track, Track::Contractor);
        QCOMPARE(findings.front().amount, std::optional<std::int64_t>(31'200));
        QVERIFY(!findings.front().inTotal);
        QVERIFY(!findings.front().actRemedies.empty());
    }

    // California's act reaches hiring parties there: where this one is, is not on record.
    void anActThatLooksAtTheHiringPartySaysWhatIsMissing()
    {
        RecordsMaker maker;
        latePay(maker, "US-CA");
        const Case of(maker);
        const auto findings = freelanceFindings(of.facts, ruleBook());
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().certainty, FindingCertainty::CannotCompute);
        QVERIFY(!findings.front().amount);
        QCOMPARE(findings.front().missing, (std::optional<Missing>({MissingKind::HiringPlace, {"us.ca.freelance"}})));
    }

    void withTheHiringPartysPlaceItIsComputed()
    {
        RecordsMaker maker;
        latePay(maker, "US-CA");
        maker.termsOf(0).hiringPlace = "US-CA";
        const Case of(maker);
        const auto findings = freelanceFindings(of.facts, ruleBook());
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().amount, std::optional<std::int64_t>(31'200));
    }

    void paidInTimeIsNothingToAnAct()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Handshake AI");
        maker.termsOf(contract).place = "US-CA";
        maker.termsOf(contract).payDueDays = 14;
        maker.earning(contract, date("2026-09-01"), 100'000);
        maker.payout("Handshake AI", date("2026-09-10"), 100'000);
        const Case of(maker);
        QVERIFY(freelanceFindings(of.facts, ruleBook()).empty());
    }
};

QTEST_GUILESS_MAIN(LawFindingsTest)
#include "law_findings_test.moc"
