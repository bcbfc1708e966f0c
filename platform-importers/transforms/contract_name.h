// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace backpay {

/** What one contract cell names. Views into the cell. */
struct NamedContract
{
    std::string_view name;
    std::string_view ref; // the platform's own id, "" where the cell holds none
};

using ContractTransform = NamedContract (*)(std::string_view cell);

/** The transform a profile names; null where there is none of that name. "" is the cell as it stands. */
[[nodiscard]] ContractTransform findContractTransform(std::string_view name);

}
