// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/platform.h"
#include "platform-importers/engine/profile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace backpay;
    const std::string_view toml(reinterpret_cast<const char *>(data), size);
    const auto profile = parseProfile("fuzz", toml);
    if (!profile && profile.error().code != ErrorCode::ProfileInvalid)
        std::abort();
    const auto platform = parsePlatform("fuzz", toml);
    if (!platform && platform.error().code != ErrorCode::ProfileInvalid)
        std::abort();
    return 0;
}
