// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone_resolver.h"

namespace backpay {

/** Two zones that need no system data: UTC, and America/New_York with the changes of 2026 (8 March, 1 November). */
class FixedZones final : public ZoneResolver
{
public:
    [[nodiscard]] bool known(std::string_view zone) const override
    {
        return zone == "UTC" || zone == "America/New_York";
    }

    [[nodiscard]] std::chrono::seconds offsetAt(std::string_view zone, Instant instant) const override
    {
        ++asked_;
        if (zone != "America/New_York")
            return std::chrono::seconds(0);
        return instant >= summerBegins && instant < summerEnds ? summer : winter;
    }

    [[nodiscard]] LocalLookup lookUp(std::string_view zone, const When &local) const override
    {
        const Instant written(std::chrono::days(local.day) + std::chrono::seconds(local.second));
        if (zone != "America/New_York")
            return Unique{written};
        const bool fitsSummer = offsetAt(zone, written - summer) == summer;
        const bool fitsWinter = offsetAt(zone, written - winter) == winter;
        if (fitsSummer && fitsWinter)
            return Twice{written - summer, written - winter};
        if (fitsSummer || fitsWinter)
            return Unique{written - (fitsSummer ? summer : winter)};
        return Never{summerBegins};
    }

    /** How often an offset was asked for. */
    [[nodiscard]] int asked() const { return asked_; }

private:
    static constexpr std::chrono::seconds summer{-4 * 3600};
    static constexpr std::chrono::seconds winter{-5 * 3600};
    static constexpr Instant summerBegins{std::chrono::seconds(1772953200)}; // 2026-03-08T07:00:00Z
    static constexpr Instant summerEnds{std::chrono::seconds(1793512800)};   // 2026-11-01T06:00:00Z
    mutable int asked_ = 0;
};

}
