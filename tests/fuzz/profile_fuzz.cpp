// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/profile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace backpay;
    const auto profile = parseProfile("fuzz", std::string_view(reinterpret_cast<const char *>(data), size));
    if (!profile && profile.error().code != ErrorCode::ProfileInvalid)
        std::abort();
    return 0;
}
