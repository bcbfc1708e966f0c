// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/** What is known of one fact of how the work was done. */
enum class FactState : std::uint8_t {
    Unknown = 0,
    Yes = 1,
    No = 2,
};
[[nodiscard]] std::string_view factStateName(FactState state); // "unknown", "yes", "no"
[[nodiscard]] std::optional<FactState> factStateNamed(std::string_view name);

/** What the worker says of a fact of one contract. */
struct FactAnswer
{
    std::string fact; // id in the rule book's list: "mandatory-tracker"
    FactState state = FactState::Unknown;
    std::string evidence; // where it shows, in the worker's words; "" where that is not said
    Instant answeredAt;
};

}
