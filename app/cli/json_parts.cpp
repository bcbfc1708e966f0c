// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_parts.h"

namespace backpay {

Json textOrNull(const std::string &text) { return text.empty() ? Json(nullptr) : Json(text); }

Json dayJson(const std::optional<DayNumber> &day) { return day ? Json(isoDate(*day)) : Json(nullptr); }

}
