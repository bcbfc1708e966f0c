// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/** An instant as part of a file's name, in order by name: "20261117T210400Z". */
[[nodiscard]] std::string utcName(Instant instant);

/** The instant that such a text says; nothing for any other text. */
[[nodiscard]] std::optional<Instant> instantNamed(std::string_view text);

}
