// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact_answer.h"
#include "core/findings/case_facts.h"
#include "core/findings/finding.h"
#include "core/law/rule_book.h"

#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** What the records show of a fact; in words of app/text, with `arguments` in the order the comment lists. */
enum class FactEvidence : std::uint8_t {
    None,
    RateCut,          // day of the cut, rate before, rate after
    TrackerTerm,      // - : the contract's own term says so
    NoTrackerTerm,    // - : the contract's own term says there is none
    TimeCap,          // rows paid as time over a cap
    Guidelines,       // hours of own time spent on reading guidelines or on rework
    UnpaidTraining,   // hours of own time on onboarding, tests and training that no row of the platform holds
    EndedWithout,     // day, cause
    LongWork,         // weeks with work, first day, last day
    SeveralPlatforms, // number of platforms with work in the same weeks, weeks
};

/** One fact of one contract: what the records show, what the worker says, and what holds. */
struct ContractFact
{
    const ClassificationFact *fact = nullptr; // stays in the rule book
    FactEvidence evidence = FactEvidence::None;
    std::vector<std::string> arguments;
    std::optional<DayNumber> day;         // of the evidence, its latest
    std::vector<FoundRecord> records;     // behind it
    FactState shown = FactState::Unknown; // by the records
    std::optional<FactAnswer> answer;     // by the worker: it goes before what the records show

    [[nodiscard]] FactState state() const { return answer ? answer->state : shown; }
};

/** A factor of a test with the facts that bear on it, by the side they speak for. Indices into ContractFacts::facts. */
struct FactorFacts
{
    const TestFactor *factor = nullptr;
    std::vector<std::size_t> employee;
    std::vector<std::size_t> contractor;
    std::vector<std::size_t> neutral;
    std::vector<std::size_t> unanswered; // facts on either side that nobody has answered
    std::vector<std::size_t> denied;     // answered with no: they speak for neither side here
};

struct TestFacts
{
    const EmploymentTest *test = nullptr;
    std::vector<FactorFacts> factors;
};

/** All facts of a contract and the tests that look at them. No result, no score: facts are laid beside factors. */
struct ContractFacts
{
    std::vector<ContractFact> facts; // in the order of the rule book
    std::vector<TestFacts> tests;    // that apply at the contract's place, the most local first
    bool placeKnown = false;         // false: the place of work is not set, and no test is chosen
};

/**
 * The facts of one contract (index into the books) as the records and the worker tell them. `answers` are the worker's
 * for this contract. Long work is 26 weeks with rows and no gap of more than four; several platforms are two or more
 * with work in at least four of the contract's weeks.
 */
[[nodiscard]] ContractFacts contractFacts(const CaseFacts &facts, std::uint32_t contract,
                                          const std::vector<FactAnswer> &answers, const RuleBook &rules);

}
