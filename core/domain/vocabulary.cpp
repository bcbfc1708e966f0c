// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vocabulary.h"

#include <array>
#include <cstddef>

namespace backpay {

namespace {

constexpr std::array<std::string_view, timeKindCount> timeKindNames = {
    "task",    "over-cap", "onboarding", "qualification", "training",      "reading",
    "meeting", "waiting",  "rework",     "dispute",       "payment-admin", "break",
};
constexpr std::array<std::string_view, 4> standingNames = {"earned", "pending", "lost", "cancelled"};
constexpr std::array<std::string_view, rowKindCount> rowKindNames = {"earning",     "time_entry",   "payout",
                                                                     "stated_rate", "cancellation", "expense"};

constexpr std::array<std::string_view, 5> rateKnownFromNames = {"offer", "message", "agreement", "import", "set"};

template <class Value, std::size_t Size>
std::optional<Value> named(const std::array<std::string_view, Size> &names, std::string_view name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

}

std::string_view timeKindName(TimeKind kind) { return timeKindNames[static_cast<std::size_t>(kind)]; }

std::optional<TimeKind> timeKindNamed(std::string_view name) { return named<TimeKind>(timeKindNames, name); }

std::string_view standingName(Standing standing) { return standingNames[static_cast<std::size_t>(standing)]; }

std::optional<Standing> standingNamed(std::string_view name) { return named<Standing>(standingNames, name); }

char gradeLetter(RecordGrade grade) { return static_cast<char>('A' + static_cast<int>(grade)); }

std::string_view rateKnownFromName(RateKnownFrom knownFrom)
{
    return rateKnownFromNames[static_cast<std::size_t>(knownFrom)];
}

std::optional<RateKnownFrom> rateKnownFromNamed(std::string_view name)
{
    return named<RateKnownFrom>(rateKnownFromNames, name);
}

std::string_view rowKindName(RowKind kind) { return rowKindNames[static_cast<std::size_t>(kind)]; }

}
