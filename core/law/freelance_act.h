// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/citation.h"
#include "core/law/limitation.h"
#include "core/money/currency.h"
#include "core/money/exact.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** Which contracts with one hiring party are added up to the threshold. */
enum class ThresholdWindow {
    PrecedingDays,   // this contract and those of so many days before it
    ConsecutiveDays, // any so many days on end, this contract's day among them
    CalendarYear,
};

struct FreelanceThreshold
{
    Exact amount; // major units
    ThresholdWindow window = ThresholdWindow::PrecedingDays;
    std::int32_t days = 0; // of PrecedingDays and ConsecutiveDays
    Citation citation;
};

/** Where the work or the hiring party must be. */
enum class FreelanceScope {
    WorkPlace,   // the worker works there
    HiringParty, // the hiring party is there
    WorkPlaceOrHiringParty,
};

/** What is on record about a written contract. */
enum class WrittenContract {
    Unknown,
    Given,
    NotGiven,
    RefusedOnRequest, // the worker asked for one before the work began, and got none
};

/** What may be had on proof, beside the unpaid amount itself. */
struct FreelanceRemedy
{
    std::string name;
    std::optional<Exact> timesUnpaid;                  // of what was unpaid when due, the most
    std::optional<Exact> fixedAmount;                  // major units
    bool contractValue = false;                        // the value of the contract
    bool amountNotRead = false;                        // named without a number: its amount is known only from memory
    WrittenContract onlyIf = WrittenContract::Unknown; // the record of the contract it needs; Unknown: it needs none
    std::string condition;
    Certainty certainty = Certainty::Read;
    Citation citation;
    std::optional<Exact> debtFrom;             // major units: only of a debt of so much or more
    std::optional<Exact> debtBelow;            // and of less than this
    std::optional<Exact> percentOverReference; // yearly interest, so many percent over the reference rate
};

/** A law that says when a contractor must be paid, for people who really are contractors. */
struct FreelanceAct
{
    std::string id;    // "us.ca.freelance"
    std::string place; // "US-CA"
    std::string name;
    DayNumber from = 0; // contracts made or renewed on or after
    DayNumber checkedThrough = 0;
    Currency currency;
    FreelanceScope scope = FreelanceScope::WorkPlace;
    std::vector<FreelanceThreshold> thresholds; // one of them is enough
    std::int32_t dueDays = 30;                  // after completion, where the contract names no day
    std::vector<FreelanceRemedy> remedies;
    std::vector<Limitation> limits; // complaint and suit
    std::vector<std::string> notes; // exceptions and traps, in words
    std::vector<Citation> citations;
    Certainty certainty = Certainty::Read;
    bool dueDaysRead = true; // false: when payment is due without an agreed day was not read; dueDays says nothing
};

}
