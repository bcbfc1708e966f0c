// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace backpay {

using Json = nlohmann::ordered_json; // keys in the order people read them

/** null where there is no value. */
template <class Value>
[[nodiscard]] Json nullable(const std::optional<Value> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

/** null for text that is empty where it was not set. */
[[nodiscard]] Json textOrNull(const std::string &text);
/** "2026-07-01", null where there is no day. */
[[nodiscard]] Json dayJson(const std::optional<DayNumber> &day);

}
