// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/money/money.h"
#include "core/time/civil.h"

#include <cstdint>
#include <optional>
#include <string>

namespace backpay {

/** Which file an agreement is: never its text, which stays with the person. */
struct Agreement
{
    Sha256 sha256{};
    std::int64_t bytes = 0;
    std::string fileName; // base name only

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/** One engagement with one platform, on stated terms. Unset terms are empty: the app never assumes one. */
struct Contract
{
    std::int64_t id = 0;     // the vault's own number
    std::string key;         // 12 hex digits, stable across vaults: what people and programs name it by
    std::string platform;    // "" for a tracker's project that belongs to no platform yet
    std::string name;        // as the file writes it; "" where it names none
    std::string ref;         // the platform's own id, "" where none
    std::string alias;       // the user's name for it; shown instead of `name` when set
    std::string place;       // place of work: a code of law/minimum_wage.csv ("US-CA"), "" when not set
    std::string hiringPlace; // where who hires is, in the same codes: freelance acts look at it; "" when not set
    std::string zone;        // IANA; "" means UTC for weeks and days of instants
    Weekday workweekStart = Weekday::Monday;
    std::optional<int> payDueDays;
    std::optional<Rate> advertisedRate;
    std::optional<bool> trackerRequired;
    std::optional<std::int64_t> employees;        // of the platform, for tiers in the law
    std::optional<bool> healthBenefits;           // whether the platform offers qualifying ones, for the same
    std::optional<Money> receipts;                // of the platform in a year, for the same
    std::optional<std::int64_t> taskCapSeconds;   // what one task may take and be paid for
    std::optional<std::int64_t> weeklyCapSeconds; // what a workweek may take and be paid for
    std::optional<DayNumber> promisedUntil;       // the last day that work was promised for
    std::optional<int> promisedWeeks;             // how many weeks of work were promised
    std::optional<std::int64_t> promisedSeconds;  // work promised for each week
    std::string intermediary; // names from who assigns the work to who pays, parted by " > "; "" when not set
    std::optional<Agreement> agreement;
    bool bySplit = false; // made by hand out of another contract: no file names it

    /** Alias, else name, else platform: never empty for a contract made by an import. */
    [[nodiscard]] const std::string &shownName() const;
};

/** The stable key of a contract: from platform and, where there is one, the platform's own id, else the name. */
[[nodiscard]] std::string contractKey(const std::string &platform, const std::string &name, const std::string &ref);

}
