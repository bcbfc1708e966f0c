// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/citation.h"
#include "core/money/currency.h"
#include "core/money/exact.h"
#include "core/time/civil.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace backpay {

/** Whom a minimum wage is for. A bound that is absent does not limit; both ends are included. */
struct WageTier
{
    std::optional<std::int32_t> employeesFrom;
    std::optional<std::int32_t> employeesTo;
    std::optional<bool> healthBenefits;   // whether the employer offers qualifying ones
    std::optional<Exact> receiptsFrom;    // yearly gross receipts of the employer, major units of the series' currency
    std::optional<Exact> receiptsBelow;   // not included
    bool receiptsThresholdUnread = false; // depends on a receipts threshold of that year that was not read
    std::optional<std::int32_t> ageFrom;
    std::optional<std::int32_t> ageTo;
    bool apprentice = false;
    std::string sector; // "" for every sector; else whom alone it reaches, in words

    friend bool operator==(const WageTier &, const WageTier &) = default;
};

/** One minimum wage an hour, from the day it took effect to the last day it is known to hold. Both are included. */
struct WageRate
{
    DayNumber from = 0;
    DayNumber through = 0;
    Exact amount; // major units an hour
    WageTier tier;
    Citation citation;
    std::string secondSource; // another source that shows the same rate; "" where none was found
    DayNumber seen = 0;       // day of the newest source that showed it; 0 where a later rate of its tier is known
    Certainty certainty = Certainty::Read;
};

/** All minimum wages of one place, by the code of the place. */
struct WageSeries
{
    std::string place; // "US", "US-CA", "US-CA-LA", "GB"
    std::string name;  // "Los Angeles (city)"
    Currency currency;
    bool tiersCoverAll = true;    // false: an employer outside every tier has no rate here; true: its rate was not read
    DayNumber checkedThrough = 0; // no day beyond it has an answer
    std::vector<WageRate> rates;  // by tier, then by day
    /** Where tiers do not cover all: before this day the rate of an employer outside them was not read either. */
    DayNumber outsideKnownFrom = firstDay;
    bool insteadOfOuter = false;    // its rates stand in the place of those around it, also where they are lower
    std::string cadence;            // the months its rates can change in: "january", "april october"
    std::vector<std::string> notes; // what no tier says: "seasonal employers pay the lower rate"
};

/** What is known of employer and worker; an absent fact is not known. */
struct TierFacts
{
    std::optional<std::int32_t> employees;
    std::optional<bool> healthBenefits;
    std::optional<Exact> receipts;
    std::optional<std::int32_t> age;
    std::optional<bool> apprentice;
    std::string sector;

    friend bool operator==(const TierFacts &, const TierFacts &) = default;
};

/** The fact an answer needs. */
enum class TierFact {
    Employees,
    HealthBenefits,
    Receipts,
    Age,
    Apprentice,
    Sector,
};

}
