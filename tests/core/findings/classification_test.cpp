// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/classification.h"

#include "tests/core/findings/case_maker.h"

#include <QTest>

#include <algorithm>

using namespace backpay;

namespace {

const ContractFact &factCalled(const ContractFacts &facts, std::string_view id)
{
    const auto found = std::find_if(facts.facts.begin(), facts.facts.end(),
                                    [&](const ContractFact &fact) { return fact.fact->id == id; });
    if (found == facts.facts.end())
        qFatal("no such fact");
    return *found;
}

ContractFacts factsOf(const RecordsMaker &maker, const std::vector<FactAnswer> &answers = {})
{
    const Case of(maker);
    return contractFacts(of.facts, 0, answers, ruleBook());
}

}

class ClassificationTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutRecordsEverythingIsOpen()
    {
        RecordsMaker maker;
        maker.contract("Outlier");
        const ContractFacts facts = factsOf(maker);
        QCOMPARE(facts.facts.size(), ruleBook().facts.size());
        for (const ContractFact &fact : facts.facts)
            QCOMPARE(fact.state(), FactState::Unknown);
        QVERIFY(!facts.placeKnown);
        QVERIFY(facts.tests.empty());
    }

    void recordsSpeakWhereTheyCan()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).trackerRequired = true;
        for (int i = 0; i < 6; ++i)
            maker.task(contract, date(("2026-10-2" + std::to_string(i)).c_str()), static_cast<std::uint64_t>(i), 3000,
                       3600, i < 3 ? 3000 : 2550);
        maker.task(contract, date("2026-10-25"), 1, 10, 60, 900, "overtimePay");
        maker.own(contract, at("2026-10-19T09:00"), TimeKind::Onboarding, 7200);
        maker.own(contract, at("2026-10-20T09:00"), TimeKind::Reading, 1800);
        CancellationFact ended;
        ended.when = date("2026-11-12");
        ended.cause = "project-ended";
        ended.decidedBy = "the client";
        ended.noticeDays = 0;
        maker.more.cancellations.push_back(ended);
        const ContractFacts facts = factsOf(maker);
        for (const char *id : {"rate-set-alone", "mandatory-tracker", "fixed-times", "detailed-guidelines",
                               "unpaid-training", "deactivation-at-will"}) {
            QVERIFY2(factCalled(facts, id).state() == FactState::Yes, id);
            QVERIFY2(factCalled(facts, id).evidence != FactEvidence::None, id);
        }
        QCOMPARE(factCalled(facts, "rate-set-alone").arguments,
                 (std::vector<std::string>{"2026-10-23", "30.0000", "25.5000"}));
        QCOMPARE(factCalled(facts, "unpaid-training").arguments, std::vector<std::string>{"2.00"});
        QCOMPARE(factCalled(facts, "exclusivity").state(), FactState::Unknown);
    }

    void whatTheWorkerEndedIsNoDeactivation()
    {
        RecordsMaker maker;
        maker.contract("Outlier");
        CancellationFact ended;
        ended.when = date("2026-11-12");
        ended.noticeDays = 0;
        ended.decidedBy = "me";
        maker.more.cancellations.push_back(ended);
        QCOMPARE(factCalled(factsOf(maker), "deactivation-at-will").state(), FactState::Unknown);
    }

    void theWorkersAnswerGoesBeforeTheRecords()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).trackerRequired = true;
        const ContractFacts facts = factsOf(maker, {{"mandatory-tracker", FactState::No, "switched off in May", {}}});
        const ContractFact &fact = factCalled(facts, "mandatory-tracker");
        QCOMPARE(fact.state(), FactState::No);
        QCOMPARE(fact.shown, FactState::Yes); // both stay in sight
    }

    void longWorkAndSeveralPlatformsShowInTheWeeks()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        const auto other = maker.contract("Mercor");
        const DayNumber monday = *parseIsoDate("2026-01-05");
        for (DayNumber week = 0; week < 26; ++week) {
            maker.earning(contract, {WhenKind::Date, monday + 7 * week, 0}, 100, 3600);
            if (week < 4)
                maker.earning(other, {WhenKind::Date, monday + 7 * week, 0}, 100, 3600);
        }
        const ContractFacts facts = factsOf(maker);
        QCOMPARE(factCalled(facts, "long-continuous").arguments,
                 (std::vector<std::string>{"26", "2026-01-05", "2026-06-29"}));
        QCOMPARE(factCalled(facts, "several-clients").arguments, (std::vector<std::string>{"2", "4"}));
    }

    void factsLieBesideTheFactorsOfThePlacesTests()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).place = "US-CA";
        const ContractFacts facts = factsOf(maker, {{"mandatory-tracker", FactState::Yes, "", {}},
                                                    {"several-clients", FactState::Yes, "", {}},
                                                    {"exclusivity", FactState::No, "", {}}});
        QVERIFY(facts.placeKnown);
        QCOMPARE(facts.tests.front().test->place, std::string("US-CA"));
        QVERIFY(facts.tests.back().test->place == "US");
        std::size_t employee = 0;
        std::size_t contractor = 0;
        std::size_t denied = 0;
        std::size_t open = 0;
        for (const TestFacts &test : facts.tests) {
            for (const FactorFacts &factor : test.factors) {
                employee += factor.employee.size();
                contractor += factor.contractor.size();
                denied += factor.denied.size();
                open += factor.unanswered.size();
            }
        }
        QVERIFY(employee > 0 && contractor > 0 && denied > 0 && open > 0);
        QVERIFY(!facts.tests.front().test->burden.empty());
    }

    void theUnionsTestIsShownInItsStates()
    {
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).place = "DE";
        const ContractFacts facts = factsOf(maker);
        QCOMPARE(facts.tests.size(), std::size_t{1});
        QCOMPARE(facts.tests.front().test->id, std::string("eu.platform"));
    }
};

QTEST_GUILESS_MAIN(ClassificationTest)
#include "classification_test.moc"
