// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/classification.h"

#include "core/findings/finding_builder.h"
#include "core/findings/own_days.h"
#include "core/findings/record_findings.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace backpay {

namespace {

constexpr std::size_t longWeeks = 26;
constexpr DayNumber longestGap = 4 * 7;
constexpr std::size_t sharedWeeks = 4;

/** What the records of one contract show of the facts that records can show. */
class RecordedFacts
{
public:
    RecordedFacts(const CaseFacts &facts, std::uint32_t contract)
        : facts_(facts)
        , index_(contract)
        , contract_(facts.contract(contract))
    {
    }

    void fill(ContractFact &fact) const
    {
        using Reader = void (RecordedFacts::*)(ContractFact &) const;
        struct Known
        {
            std::string_view id;
            Reader read;
        };
        static constexpr std::array<Known, 8> known = {{
            {"rate-set-alone", &RecordedFacts::rateCut},
            {"mandatory-tracker", &RecordedFacts::tracker},
            {"fixed-times", &RecordedFacts::timeCap},
            {"detailed-guidelines", &RecordedFacts::guidelines},
            {"unpaid-training", &RecordedFacts::unpaidTraining},
            {"deactivation-at-will", &RecordedFacts::ended},
            {"long-continuous", &RecordedFacts::longWork},
            {"several-clients", &RecordedFacts::severalPlatforms},
        }};
        for (const Known &each : known) {
            if (each.id == fact.fact->id)
                (this->*each.read)(fact);
        }
    }

private:
    static void show(ContractFact &fact, FactEvidence evidence, std::vector<std::string> arguments = {})
    {
        fact.shown = FactState::Yes;
        fact.evidence = evidence;
        fact.arguments = std::move(arguments);
    }

    void rateCut(ContractFact &fact) const
    {
        for (const Finding &cut : rateCutFindings(facts_)) {
            if (cut.contracts != std::vector<std::string>{contract_.key})
                continue;
            const auto value = [&](std::size_t step) { return cut.steps[step].value(); };
            show(fact, FactEvidence::RateCut, {dayStep(*cut.from), value(0), value(1)});
            fact.day = cut.from;
            fact.records = cut.records;
        }
    }

    void tracker(ContractFact &fact) const
    {
        if (!contract_.trackerRequired)
            return;
        show(fact, *contract_.trackerRequired ? FactEvidence::TrackerTerm : FactEvidence::NoTrackerTerm);
        fact.shown = *contract_.trackerRequired ? FactState::Yes : FactState::No;
    }

    void timeCap(ContractFact &fact) const
    {
        const Books &books = facts_.books();
        for (std::size_t i = 0; i < books.earnings.size(); ++i) {
            if (books.earnings[i].contract != index_ || facts_.classOf(i) != CaseFacts::PayClass::OverCap)
                continue;
            fact.records.push_back({RowKind::Earning, books.earnings[i].revision, std::nullopt});
            note(fact, facts_.dayOf(i));
        }
        if (!fact.records.empty())
            show(fact, FactEvidence::TimeCap, {std::to_string(fact.records.size())});
    }

    void guidelines(ContractFact &fact) const
    {
        ownTime(fact, FactEvidence::Guidelines, {TimeKind::Reading, TimeKind::Rework});
    }

    void unpaidTraining(ContractFact &fact) const
    {
        ownTime(fact, FactEvidence::UnpaidTraining,
                {TimeKind::Onboarding, TimeKind::Qualification, TimeKind::Training});
    }

    /** Own time of these kinds; onboarding and its like are in no row of a platform. */
    void ownTime(ContractFact &fact, FactEvidence evidence, const std::set<TimeKind> &kinds) const
    {
        const Books &books = facts_.books();
        std::int64_t seconds = 0;
        for (std::size_t i = 0; i < books.entries.size(); ++i) {
            const TimeFact &entry = books.entries[i];
            if (entry.contract != index_ || !kinds.contains(entry.kind))
                continue;
            seconds += entry.seconds;
            fact.records.push_back({RowKind::TimeEntry, entry.revision, std::nullopt});
            if (entry.when.kind != WhenKind::Undated)
                note(fact, entry.when.day);
        }
        if (seconds > 0)
            show(fact, evidence, {hoursText(seconds)});
    }

    void ended(ContractFact &fact) const
    {
        for (const CancellationFact &ended : facts_.records().cancellations) {
            const bool own = ended.decidedBy == "me" || ended.decidedBy == "you" || ended.decidedBy == "worker";
            if (ended.contract != index_ || ended.noticeDays != 0 || own)
                continue;
            show(fact, FactEvidence::EndedWithout, {dayStep(ended.when.day), ended.cause});
            fact.records.push_back({RowKind::Cancellation, ended.revision, std::nullopt});
            note(fact, ended.when.day);
        }
    }

    void longWork(ContractFact &fact) const
    {
        const std::set<DayNumber> weeks = weeksOf([&](std::uint32_t contract) { return contract == index_; });
        if (weeks.size() < longWeeks)
            return;
        for (auto week = std::next(weeks.begin()); week != weeks.end(); ++week) {
            if (*week - *std::prev(week) > longestGap)
                return;
        }
        show(fact, FactEvidence::LongWork,
             {std::to_string(weeks.size()), dayStep(*weeks.begin()), dayStep(*weeks.rbegin())});
        fact.day = *weeks.rbegin();
    }

    void severalPlatforms(ContractFact &fact) const
    {
        const std::set<DayNumber> own = weeksOf([&](std::uint32_t contract) { return contract == index_; });
        std::map<std::string_view, std::set<DayNumber>> weeks; // of every other platform
        const Books &books = facts_.books();
        for (std::size_t i = 0; i < books.earnings.size(); ++i) {
            const std::string &platform = facts_.contract(books.earnings[i].contract).platform;
            if (facts_.dayOf(i) && !platform.empty() && platform != contract_.platform)
                weeks[platform].insert(weekStart(*facts_.dayOf(i), contract_.workweekStart));
        }
        std::size_t platforms = 0;
        std::set<DayNumber> shared;
        for (const auto &[platform, theirs] : weeks) {
            std::set<DayNumber> both;
            std::set_intersection(own.begin(), own.end(), theirs.begin(), theirs.end(),
                                  std::inserter(both, both.end()));
            if (both.size() < sharedWeeks)
                continue;
            ++platforms;
            shared.merge(both);
        }
        if (platforms == 0)
            return;
        show(fact, FactEvidence::SeveralPlatforms, {std::to_string(platforms + 1), std::to_string(shared.size())});
        fact.day = *shared.rbegin();
    }

    /** The first days of the weeks with a row of the contracts that `counts` takes. */
    template <class Counts>
    [[nodiscard]] std::set<DayNumber> weeksOf(Counts counts) const
    {
        std::set<DayNumber> weeks;
        const Books &books = facts_.books();
        for (std::size_t i = 0; i < books.earnings.size(); ++i) {
            if (facts_.dayOf(i) && counts(books.earnings[i].contract))
                weeks.insert(weekStart(*facts_.dayOf(i), contract_.workweekStart));
        }
        return weeks;
    }

    static void note(ContractFact &fact, const std::optional<DayNumber> &day)
    {
        if (day)
            fact.day = fact.day ? std::max(*fact.day, *day) : *day;
    }

    const CaseFacts &facts_;
    std::uint32_t index_;
    const Contract &contract_;
};

bool inUnion(std::string_view place)
{
    constexpr std::array<std::string_view, 2> members = {"DE", "IE"}; // those that the packs hold
    return std::find(members.begin(), members.end(), place) != members.end();
}

std::vector<const EmploymentTest *> testsAt(const RuleBook &rules, const std::string &place)
{
    std::vector<const EmploymentTest *> tests;
    std::vector<std::string> places = placesAround(place);
    if (!places.empty() && inUnion(places.back()))
        places.emplace_back("EU");
    for (const std::string &around : places) {
        for (const EmploymentTest &test : rules.tests) {
            if (test.place == around)
                tests.push_back(&test);
        }
    }
    return tests;
}

void addTo(FactorFacts &factor, std::size_t index, const ContractFact &fact)
{
    if (fact.state() == FactState::Unknown) {
        factor.unanswered.push_back(index);
    } else if (fact.state() == FactState::No) {
        factor.denied.push_back(index);
    } else {
        switch (fact.fact->side) {
        case FactSide::Employee: factor.employee.push_back(index); break;
        case FactSide::Contractor: factor.contractor.push_back(index); break;
        case FactSide::Neutral: factor.neutral.push_back(index); break;
        }
    }
}

}

ContractFacts contractFacts(const CaseFacts &facts, std::uint32_t contract, const std::vector<FactAnswer> &answers,
                            const RuleBook &rules)
{
    ContractFacts result;
    const RecordedFacts recorded(facts, contract);
    for (const ClassificationFact &known : rules.facts) {
        ContractFact fact;
        fact.fact = &known;
        recorded.fill(fact);
        const auto answer =
            std::find_if(answers.begin(), answers.end(), [&](const FactAnswer &each) { return each.fact == known.id; });
        if (answer != answers.end())
            fact.answer = *answer;
        result.facts.push_back(std::move(fact));
    }
    const std::string &place = facts.contract(contract).place;
    result.placeKnown = !place.empty();
    for (const EmploymentTest *test : testsAt(rules, place)) {
        TestFacts of{test, {}};
        for (const TestFactor &factor : test->factors) {
            FactorFacts bearing;
            bearing.factor = &factor;
            for (std::size_t i = 0; i < result.facts.size(); ++i) {
                const std::vector<std::string> &bears = result.facts[i].fact->factors;
                if (std::find(bears.begin(), bears.end(), factor.id) != bears.end())
                    addTo(bearing, i, result.facts[i]);
            }
            of.factors.push_back(std::move(bearing));
        }
        result.tests.push_back(std::move(of));
    }
    return result;
}

}
