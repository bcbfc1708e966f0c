// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** How sure a fact about a platform is. */
enum class FactCertainty : std::uint8_t {
    Documented,  // its owner says so in public
    SeenInCode,  // a program that works with it relies on it
    Hearsay,     // people say so
    NotVerified, // assumed; nobody said so
};
/** "documented", "seen-in-code", "hearsay", "not-verified". */
[[nodiscard]] std::string_view certaintyName(FactCertainty certainty);

/** Who says so, and when that was last looked up. */
struct FactOrigin
{
    std::string source; // site, page or program, in words
    DayNumber checked = 0;
    FactCertainty certainty = FactCertainty::NotVerified;
};

/** A fact with its origin, and what is known besides that no rule can say. */
template <class Fact>
struct Sourced
{
    Fact fact;
    FactOrigin origin;
    std::vector<std::string> notes;
};

}
