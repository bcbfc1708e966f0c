// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace backpay {

/**
 * The IANA zone most people of a place live in, for clock times that came without one; "" for a place not known here.
 * A state that lies in two zones has the one of its larger part: whoever knows better says so.
 */
[[nodiscard]] std::string_view zoneOfPlace(std::string_view place);

}
