// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fact_answer.h"

#include <array>

namespace backpay {

namespace {

constexpr std::array<std::string_view, 3> names = {"unknown", "yes", "no"};

}

std::string_view factStateName(FactState state) { return names[static_cast<std::size_t>(state)]; }

std::optional<FactState> factStateNamed(std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<FactState>(i);
    }
    return std::nullopt;
}

}
