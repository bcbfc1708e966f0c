// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/time/civil.h"

#include <cstdint>
#include <optional>
#include <string>

namespace backpay {

/** One engagement with one platform, on stated terms. Unset terms are empty: the app never assumes one. */
struct Contract
{
    std::int64_t id = 0;  // the vault's own number
    std::string key;      // 12 hex digits, stable across vaults: what people and programs name it by
    std::string platform; // "" for a tracker's project that belongs to no platform yet
    std::string name;     // as the file writes it; "" where it names none
    std::string ref;      // the platform's own id, "" where none
    std::string alias;    // the user's name for it; shown instead of `name` when set
    std::string place;    // place of work: a code of law/minimum_wage.csv ("US-CA"), "" when not set
    std::string zone;     // IANA; "" means UTC for weeks and days of instants
    Weekday workweekStart = Weekday::Monday;
    std::optional<int> payDueDays;
    std::optional<Rate> advertisedRate;
    std::optional<bool> trackerRequired;
    std::optional<std::int64_t> employees; // of the platform, for tiers in the law

    /** Alias, else name, else platform: never empty for a contract made by an import. */
    [[nodiscard]] const std::string &shownName() const;
};

/** The stable key of a contract: from platform and, where there is one, the platform's own id, else the name. */
[[nodiscard]] std::string contractKey(const std::string &platform, const std::string &name, const std::string &ref);

}
