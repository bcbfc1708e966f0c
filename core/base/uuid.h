// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <string>

namespace backpay {

/** A new UUIDv7 (RFC 9562) in its 36-character lower-case form: sorts by `now`, the rest is random. */
[[nodiscard]] std::string newUuidV7(Instant now);

}
