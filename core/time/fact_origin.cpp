// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/fact_origin.h"

#include <array>

namespace backpay {

std::string_view certaintyName(FactCertainty certainty)
{
    constexpr std::array<std::string_view, 4> names = {"documented", "seen-in-code", "hearsay", "not-verified"};
    return names[static_cast<std::size_t>(certainty)];
}

}
