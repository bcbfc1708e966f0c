// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/citation.h"

#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** One thing a test of employment looks at. */
struct TestFactor
{
    std::string id;   // "us.ca.abc.control"
    std::string text; // "free from control and direction, under the contract and in fact"
    Citation citation;
};

/** A test of employment as one law has it. It has no result here: facts are laid beside its factors. */
struct EmploymentTest
{
    std::string id; // "us.ca.abc"
    std::string place;
    std::string name;
    std::string burden; // who must prove what; "" where it was not read
    std::string status; // "in force", "proposed 2026-02-26, not final"
    std::optional<DayNumber> from;
    std::optional<DayNumber> through;
    std::vector<TestFactor> factors;
    std::vector<Citation> citations;
    Certainty certainty = Certainty::Read;
};

/** Which side a fact speaks for, as courts have read it. */
enum class FactSide {
    Employee,
    Contractor,
    Neutral,
};

/** A fact of a worker's record that courts weigh. */
struct ClassificationFact
{
    std::string id;   // "mandatory-tracker"
    std::string text; // "a tracker, screenshots or an idle cut-off is required"
    FactSide side = FactSide::Employee;
    std::vector<std::string> factors; // ids of the factors it bears on
    std::string note;                 // "only in New Jersey and Illinois"
};

}
