// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace backpay {

/** The part of a stretch of time that falls on one day; no day when the stretch is undated. */
struct DayPart
{
    std::optional<DayNumber> day;
    std::int64_t seconds = 0;
};

/** The day a row belongs to on its contract's calendar: instants in the contract's zone (UTC where unset), all else as
 * written; none for undated. */
[[nodiscard]] std::optional<DayNumber> dayOf(const When &when, const Contract &contract, const ZoneResolver &zones);

/** dayOf for many rows: remembers each zone's offset day by day, because asking for an offset costs more than a sum. */
class ContractCalendar
{
public:
    /** Both outlive the calendar. */
    ContractCalendar(std::span<const Contract> contracts, const ZoneResolver &zones);

    /** As the free function, for the contract with that index. */
    [[nodiscard]] std::optional<DayNumber> dayOf(const When &when, std::uint32_t contract);

    /**
     * The entry by calendar day, split where the clocks of its contract's zone show midnight (a wall-clock entry: its
     * own clock). The entry's seconds are authoritative: the last part takes what is left. `parts` is overwritten.
     */
    void split(const TimeFact &entry, std::vector<DayPart> &parts);

private:
    struct DayOffset
    {
        DayNumber day = 0;
        std::int32_t first = 0; // at the day's first second, UTC
        std::int32_t last = 0;  // at its last
        bool known = false;
    };
    struct Zone
    {
        std::string_view name;
        std::array<DayOffset, 1024> days;
    };
    static constexpr std::int32_t utc = -1;

    [[nodiscard]] std::chrono::seconds offset(std::int32_t zone, Instant instant);
    [[nodiscard]] Instant midnight(std::int32_t zone, DayNumber day, std::chrono::seconds offsetBefore);

    const ZoneResolver &zones_;
    std::vector<Zone> known_;
    std::vector<std::int32_t> zoneOf_; // by contract: index into known_, or utc
};

}
