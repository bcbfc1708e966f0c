// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/freelance.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

namespace {

/** An act of the shape of California's, its numbers as its pack would hold them. */
FreelanceAct act()
{
    FreelanceAct made;
    made.id = "us.ca.freelance";
    made.currency = *Currency::fromCode("USD");
    made.place = "US-CA";
    made.from = day("2025-01-01");
    made.checkedThrough = day("2026-12-31");
    made.scope = FreelanceScope::WorkPlace;
    made.thresholds = {{typed("250"), ThresholdWindow::PrecedingDays, 120, {"threshold", ""}}};
    made.dueDays = 30;
    FreelanceRemedy twice;
    twice.name = "damages";
    twice.timesUnpaid = 2;
    FreelanceRemedy refused;
    refused.name = "no written contract";
    refused.fixedAmount = 1000;
    refused.onlyIf = WrittenContract::RefusedOnRequest;
    FreelanceRemedy retaliation;
    retaliation.name = "retaliation";
    retaliation.contractValue = true;
    FreelanceRemedy unread;
    unread.name = "penalty";
    unread.amountNotRead = true;
    made.remedies = {twice, refused, retaliation, unread};
    Limitation suit;
    suit.id = "suit";
    suit.period = LawPeriod{2, 0, 0, false};
    Limitation unknown;
    unknown.id = "unknown";
    made.limits = {suit, unknown};
    return made;
}

FreelanceFacts facts()
{
    FreelanceFacts made;
    made.workPlace = "US-CA-LA";
    made.hiringPlace = "US-NY-NYC";
    made.made = day("2025-03-01");
    made.value = 1000;
    made.currency = *Currency::fromCode("USD");
    made.completed = day("2025-04-01");
    made.payments = {{day("2025-05-20"), 300}, {day("2025-04-20"), 200}};
    made.asOf = day("2025-06-01");
    return made;
}

std::optional<ActOutside> outside(const FreelanceAct &act, const FreelanceFacts &facts)
{
    return freelanceClaim(act, facts).value().outside;
}

}

class FreelanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrder()
    {
        const auto claim = freelanceClaim(act(), facts());
        QVERIFY(claim);
        QVERIFY(!claim->outside);
        QCOMPARE(claim->due, day("2025-05-01"));
        QVERIFY(claim->duePassed);
        QCOMPARE(claim->unpaidWhenDue, typed("800"));
        QCOMPARE(claim->paidLate, typed("300"));
        QCOMPARE(claim->stillUnpaid, typed("500"));
        QCOMPARE(claim->steps, (std::vector<Step>{{StepKind::ValueOfPrecedingDays, {"120", "250.00"}, "1000.00"},
                                                  {StepKind::PaymentDueByAct, {"2025-04-01", "30"}, "2025-05-01"},
                                                  {StepKind::AgreedValue, {}, "1000.00"},
                                                  {StepKind::PaidByDueDay, {"2025-05-01"}, "200.00"},
                                                  {StepKind::UnpaidWhenDue, {"2025-05-01"}, "800.00"},
                                                  {StepKind::PaidLate, {}, "300.00"}}));
    }

    void remediesAreTheMostOnProof()
    {
        const auto claim = freelanceClaim(act(), facts());
        QCOMPARE(claim->remedies.size(), std::size_t(4));
        QCOMPARE(*claim->remedies[0].amount, typed("1600")); // of what was unpaid when due, though part was paid since
        QCOMPARE(claim->remedies[0].steps, (std::vector<Step>{{StepKind::TimesUnpaid, {"800.00", "2"}, "1600.00"}}));
        QCOMPARE(*claim->remedies[1].amount, typed("1000"));
        QCOMPARE(*claim->remedies[2].amount, typed("1000"));
        QVERIFY(!claim->remedies[3].amount); // named without a number
    }

    void aContractThatWasGivenIsNotMissing_data()
    {
        QTest::addColumn<int>("needs");
        QTest::addColumn<int>("record");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char *name, WrittenContract needs, WrittenContract record, bool kept) {
            QTest::newRow(name) << int(needs) << int(record) << kept;
        };
        using W = WrittenContract;
        row("not known", W::RefusedOnRequest, W::Unknown, true);
        row("refused", W::RefusedOnRequest, W::RefusedOnRequest, true);
        row("not asked for", W::RefusedOnRequest, W::NotGiven, false);
        row("given", W::RefusedOnRequest, W::Given, false);
        row("none needed, given", W::NotGiven, W::Given, false);
        row("none given", W::NotGiven, W::NotGiven, true);
        row("none given, refused", W::NotGiven, W::RefusedOnRequest, true);
        row("of something else", W::Unknown, W::Given, true);
    }

    void aContractThatWasGivenIsNotMissing()
    {
        QFETCH(int, needs);
        QFETCH(int, record);
        QFETCH(bool, kept);
        FreelanceAct one = act();
        one.remedies = {one.remedies[1]};
        one.remedies[0].onlyIf = static_cast<WrittenContract>(needs);
        FreelanceFacts contract = facts();
        contract.written = static_cast<WrittenContract>(record);
        QCOMPARE(freelanceClaim(one, contract)->remedies.size(), std::size_t(kept ? 1 : 0));
    }

    void dayByDayAroundTheDueDay()
    {
        FreelanceFacts contract = facts();
        contract.payments = {{day("2025-05-01"), 1000}};
        contract.asOf = day("2025-05-02");
        QCOMPARE(freelanceClaim(act(), contract)->unpaidWhenDue, Exact(0));         // paid on the day
        QCOMPARE(freelanceClaim(act(), contract)->remedies.size(), std::size_t(3)); // and nothing to double
        contract.payments = {{day("2025-05-02"), 1000}};
        const auto late = freelanceClaim(act(), contract);
        QCOMPARE(late->unpaidWhenDue, typed("1000"));
        QCOMPARE(late->paidLate, typed("1000"));
        QCOMPARE(late->stillUnpaid, Exact(0));
        contract.asOf = day("2025-05-01");
        const auto early = freelanceClaim(act(), contract);
        QVERIFY(!early->duePassed);
        QCOMPARE(early->unpaidWhenDue, Exact(0));
    }

    void agreedDayComesFirst()
    {
        FreelanceFacts contract = facts();
        contract.agreedPayDay = day("2025-04-15");
        const auto claim = freelanceClaim(act(), contract);
        QCOMPARE(claim->due, day("2025-04-15"));
        QCOMPARE(claim->unpaidWhenDue, typed("1000"));
        QCOMPARE(claim->steps[1], (Step{StepKind::PaymentDueAsAgreed, {}, "2025-04-15"}));
    }

    void deadlineIsTheDueDayAndTheLimit()
    {
        const auto claim = freelanceClaim(act(), facts());
        QCOMPARE(claim->deadlines.size(), std::size_t(2));
        QCOMPARE(*claim->deadlines[0].lastDay, day("2027-05-01"));
        QVERIFY(!claim->deadlines[1].lastDay);
    }

    void beforeTheAct()
    {
        FreelanceFacts contract = facts();
        contract.made = day("2024-12-31");
        QCOMPARE(outside(act(), contract), ActOutside::BeforeAct);
        contract.made = day("2025-01-01");
        QCOMPARE(outside(act(), contract), std::nullopt);
    }

    void placeByScope_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("work");
        QTest::addColumn<QString>("party");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *name, FreelanceScope scope, const char *work, const char *party, bool inside) {
            QTest::newRow(name) << int(scope) << QString(work) << QString(party) << inside;
        };
        using S = FreelanceScope;
        row("work there", S::WorkPlace, "US-CA", "US-TX", true);
        row("work in a city of it", S::WorkPlace, "US-CA-LA", "US-TX", true);
        row("work elsewhere", S::WorkPlace, "US-TX", "US-CA", false);
        row("a code that only begins alike", S::WorkPlace, "US-CAX", "US-CA", false);
        row("the country alone", S::WorkPlace, "US", "US-CA", false);
        row("party there", S::HiringParty, "US-TX", "US-CA", true);
        row("party elsewhere", S::HiringParty, "US-CA", "US-TX", false);
        row("either, work", S::WorkPlaceOrHiringParty, "US-CA", "", true);
        row("either, party", S::WorkPlaceOrHiringParty, "US-TX", "US-CA", true);
        row("neither", S::WorkPlaceOrHiringParty, "US-TX", "US-TX", false);
    }

    void placeByScope()
    {
        QFETCH(int, scope);
        QFETCH(QString, work);
        QFETCH(QString, party);
        QFETCH(bool, inside);
        FreelanceAct one = act();
        one.scope = static_cast<FreelanceScope>(scope);
        FreelanceFacts contract = facts();
        contract.workPlace = work.toStdString();
        contract.hiringPlace = party.toStdString();
        QCOMPARE(!outside(one, contract), inside);
    }

    void windowsDiffer()
    {
        FreelanceFacts contract = facts(); // made 2025-03-01
        contract.value = 100;
        contract.others = {{day("2024-11-01"), 1}, {day("2024-10-31"), 2},  {day("2025-03-07"), 4},
                           {day("2025-03-08"), 8}, {day("2025-12-31"), 16}, {day("2026-01-01"), 32},
                           {day("2025-02-23"), 64}};
        const auto value = [&](ThresholdWindow window, std::int32_t days) {
            return thresholdValue({1, window, days, {}}, contract);
        };
        QCOMPARE(value(ThresholdWindow::PrecedingDays, 120), Exact(100 + 1 + 64)); // 1 November is 120 days before
        QCOMPARE(value(ThresholdWindow::CalendarYear, 0), Exact(100 + 4 + 8 + 16 + 64));
        QCOMPARE(value(ThresholdWindow::ConsecutiveDays, 7), Exact(100 + 64)); // 23 February to 1 March
        contract.others.pop_back();
        QCOMPARE(value(ThresholdWindow::ConsecutiveDays, 7), Exact(100 + 4)); // 1 to 7 March
    }

    void oneThresholdIsEnough()
    {
        FreelanceAct one = act();
        one.thresholds = {{typed("5000"), ThresholdWindow::CalendarYear, 0, {}},
                          {typed("1000"), ThresholdWindow::ConsecutiveDays, 7, {}}};
        QCOMPARE(outside(one, facts()), std::nullopt);
        one.thresholds[1].amount = typed("1000.01");
        QCOMPARE(outside(one, facts()), ActOutside::BelowThreshold);
        QCOMPARE(freelanceClaim(one, facts())->steps.size(), std::size_t(2));
        one.thresholds.clear();
        QCOMPARE(outside(one, facts()), std::nullopt);
    }

    void saysWhatIsMissing()
    {
        FreelanceFacts contract = facts();
        contract.completed.reset();
        QCOMPARE(freelanceClaim(act(), contract).error().kind, MissingKind::CompletionDay);
        contract.workPlace.clear();
        QCOMPARE(freelanceClaim(act(), contract).error(), (Missing{MissingKind::WorkPlace, {"us.ca.freelance"}}));
        FreelanceAct party = act();
        party.scope = FreelanceScope::HiringParty;
        contract.hiringPlace.clear();
        QCOMPARE(freelanceClaim(party, contract).error(), (Missing{MissingKind::HiringPlace, {"us.ca.freelance"}}));
        FreelanceFacts euros = facts();
        euros.currency = *Currency::fromCode("EUR");
        QCOMPARE(freelanceClaim(act(), euros).error(),
                 (Missing{MissingKind::OtherCurrency, {"EUR", "us.ca.freelance"}}));
        FreelanceFacts later = facts();
        later.made = day("2027-01-01");
        QCOMPARE(freelanceClaim(act(), later).error(),
                 (Missing{MissingKind::ActUnchecked, {"us.ca.freelance", "2027-01-01"}}));
        FreelanceAct silent = act();
        silent.dueDaysRead = false;
        FreelanceFacts noDay = facts();
        noDay.agreedPayDay.reset();
        QCOMPARE(freelanceClaim(silent, noDay).error(), (Missing{MissingKind::DueDays, {"us.ca.freelance"}}));
    }

    /** The British act: interest over a reference rate, and a fixed sum by the size of the debt. */
    void interestAndSumsBySizeOfDebt()
    {
        FreelanceRemedy interest;
        interest.percentOverReference = 8;
        FreelanceRemedy small;
        small.fixedAmount = 40;
        small.debtBelow = 800;
        FreelanceRemedy larger;
        larger.fixedAmount = 70;
        larger.debtFrom = 800;
        larger.debtBelow = 10000;
        FreelanceAct one = act();
        one.remedies = {interest, small, larger};
        FreelanceFacts contract = facts(); // 800 unpaid on 1 May, 300 paid on 20 May
        contract.asOf = day("2025-06-08");
        const std::vector<ReferenceRate> rates = {
            {day("2025-01-01"), day("2025-06-30"), typed("4.75"), {}, Certainty::Read}};
        const auto claim = freelanceClaim(one, contract, rates);
        QCOMPARE(claim->remedies.size(), std::size_t(2));
        QCOMPARE(*claim->remedies[0].amount, Exact((800 * 19 + 500 * 19) * typed("0.1275") / 365));
        QCOMPARE(claim->remedies[0].steps.size(), std::size_t(4));
        QCOMPARE(*claim->remedies[1].amount, typed("70"));
        const auto without = freelanceClaim(one, contract);
        QVERIFY(!without->remedies[0].amount);
        QCOMPARE(*without->remedies[0].lacks, (Missing{MissingKind::NoReferenceRate, {"2025-05-02"}}));
        contract.payments = {{day("2025-05-01"), 1000}};
        QVERIFY(freelanceClaim(one, contract, rates)->remedies.empty());
    }

    void actsStandSideBySide()
    {
        FreelanceAct second = act();
        second.id = "us.ca.la.freelance";
        second.place = "US-CA-LA";
        second.remedies.clear();
        const auto claims = freelanceClaims({act(), second}, facts());
        QCOMPARE(claims.size(), std::size_t(2));
        QCOMPARE(claims[0]->unpaidWhenDue, claims[1]->unpaidWhenDue);
        QVERIFY(claims[1]->remedies.empty());
    }
};

}

QTEST_GUILESS_MAIN(backpay::FreelanceTest)
#include "freelance_test.moc"
