// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/place_zone.h"

#include <array>
#include <utility>

namespace backpay {

namespace {

constexpr std::array zones = {
    std::pair<std::string_view, std::string_view>{"AU", "Australia/Sydney"},
    std::pair<std::string_view, std::string_view>{"CA-AB", "America/Edmonton"},
    std::pair<std::string_view, std::string_view>{"CA-BC", "America/Vancouver"},
    std::pair<std::string_view, std::string_view>{"CA-MB", "America/Winnipeg"},
    std::pair<std::string_view, std::string_view>{"CA-NB", "America/Moncton"},
    std::pair<std::string_view, std::string_view>{"CA-NS", "America/Halifax"},
    std::pair<std::string_view, std::string_view>{"CA-ON", "America/Toronto"},
    std::pair<std::string_view, std::string_view>{"CA-QC", "America/Toronto"},
    std::pair<std::string_view, std::string_view>{"DE", "Europe/Berlin"},
    std::pair<std::string_view, std::string_view>{"GB", "Europe/London"},
    std::pair<std::string_view, std::string_view>{"IE", "Europe/Dublin"},
    std::pair<std::string_view, std::string_view>{"US-AK", "America/Anchorage"},
    std::pair<std::string_view, std::string_view>{"US-AL", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-AR", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-AZ", "America/Phoenix"},
    std::pair<std::string_view, std::string_view>{"US-CA", "America/Los_Angeles"},
    std::pair<std::string_view, std::string_view>{"US-CO", "America/Denver"},
    std::pair<std::string_view, std::string_view>{"US-CT", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-DC", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-DE", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-FL", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-GA", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-HI", "Pacific/Honolulu"},
    std::pair<std::string_view, std::string_view>{"US-IA", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-ID", "America/Denver"},
    std::pair<std::string_view, std::string_view>{"US-IL", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-IN", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-KS", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-KY", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-LA", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-MA", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-MD", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-ME", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-MI", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-MN", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-MO", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-MS", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-MT", "America/Denver"},
    std::pair<std::string_view, std::string_view>{"US-NC", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-ND", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-NE", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-NH", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-NJ", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-NM", "America/Denver"},
    std::pair<std::string_view, std::string_view>{"US-NV", "America/Los_Angeles"},
    std::pair<std::string_view, std::string_view>{"US-NY", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-OH", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-OK", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-OR", "America/Los_Angeles"},
    std::pair<std::string_view, std::string_view>{"US-PA", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-RI", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-SC", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-SD", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-TN", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-TX", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-UT", "America/Denver"},
    std::pair<std::string_view, std::string_view>{"US-VA", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-VT", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-WA", "America/Los_Angeles"},
    std::pair<std::string_view, std::string_view>{"US-WI", "America/Chicago"},
    std::pair<std::string_view, std::string_view>{"US-WV", "America/New_York"},
    std::pair<std::string_view, std::string_view>{"US-WY", "America/Denver"},
};

}

std::string_view zoneOfPlace(std::string_view place)
{
    for (;;) {
        for (const auto &[code, zone] : zones) {
            if (code == place)
                return zone;
        }
        const std::size_t dash = place.rfind('-');
        if (dash == std::string_view::npos)
            return {};
        place = place.substr(0, dash);
    }
}

}
