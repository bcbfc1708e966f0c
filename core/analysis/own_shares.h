// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace backpay {

/** What one stretch of own time counts with on the days that are taken. */
struct OwnShare
{
    std::int64_t seconds = 0; // of it on these days
    std::int64_t unpaid = 0;  // of those, what the platform's time does not cover; of a break none
};

/** What of a stretch of own time falls on one day of its contract's calendar. */
struct OwnPart
{
    std::uint32_t entry = 0;      // index into Books::entries
    std::optional<DayNumber> day; // none: it is undated
    std::int64_t seconds = 0;
    std::int64_t unpaid = 0; // of those, what the platform's time does not cover; of a break none
};

/** Whether a contract's day is taken; no day stands for its undated rows. */
using DayFilter = std::function<bool(std::uint32_t contract, std::optional<DayNumber> day)>;

/**
 * The share of every entry, parallel to Books::entries. The shares sum to what summarise() counts: a stretch is split
 * at its contract's midnights, and the platform's time of a contract's day covers task, then over-cap, then rework
 * time, of each kind the earliest stretch first (OwnDay::unpaid).
 */
[[nodiscard]] std::vector<OwnShare> ownShares(const Books &books, const DayFilter &takes, const ZoneResolver &zones);

/** The same of all days, day by day: by entry, then day. */
[[nodiscard]] std::vector<OwnPart> ownParts(const Books &books, const ZoneResolver &zones);

}
