// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <string_view>
#include <variant>

namespace backpay {

/** Daylight saving is explicit: a wall-clock time names one instant, two, or none. */
struct Unique
{
    Instant instant;
};
struct Twice
{
    Instant first;
    Instant second;
};
struct Never
{
    Instant justAfter;
}; // the instant the clocks jumped to
using LocalLookup = std::variant<Unique, Twice, Never>;

/** The IANA zones, handed in by the program: core has no zone data of its own and never asks the machine's zone. */
class ZoneResolver
{
public:
    virtual ~ZoneResolver() = default;
    /** Whether `zone` is an IANA name this system knows ("America/New_York", "UTC"). */
    [[nodiscard]] virtual bool known(std::string_view zone) const = 0;
    /** Seconds to add to UTC at that instant; 0 for an unknown zone. */
    [[nodiscard]] virtual std::chrono::seconds offsetAt(std::string_view zone, Instant instant) const = 0;
    /** The instants at which the zone's clocks show `local` (a When of kind Local). */
    [[nodiscard]] virtual LocalLookup lookUp(std::string_view zone, const When &local) const = 0;
};

}
