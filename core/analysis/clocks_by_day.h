// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** Which days are compared; both ends of a span included. */
struct ClocksFilter
{
    std::optional<std::string> platform;
    std::optional<std::string> contract; // key
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;
};

/** What two clocks say of one contract's day: the worker's, of work the platform could count, and the platform's. */
struct ClockDay
{
    std::optional<DayNumber> day; // none: undated rows
    std::uint32_t contract = 0;   // index into Books::contracts
    std::int64_t taskSeconds = 0;
    std::int64_t overCapSeconds = 0;
    std::int64_t reworkSeconds = 0;
    std::int64_t platformSeconds = 0;

    [[nodiscard]] std::int64_t ownSeconds() const { return taskSeconds + overCapSeconds + reworkSeconds; }
    /** Above 0 where the worker's clock shows more. */
    [[nodiscard]] std::int64_t difference() const { return ownSeconds() - platformSeconds; }
};

/**
 * Every day, by date and then contract, undated last, on which a contract with own task, over-cap or rework time has
 * time by either clock. Other kinds of own time have no counterpart and are left out, and so are contracts on which
 * only the platform's clock ever ran. Days are the contract's calendar; stretches are split at its midnights.
 */
[[nodiscard]] std::vector<ClockDay> clocksByDay(const Books &books, const ClocksFilter &filter,
                                                const ZoneResolver &zones);

}
