// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/key_checks.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace backpay;
    static const bool started = startCrypto();
    if (!started || !headerHolds(std::string_view(reinterpret_cast<const char *>(data), size)))
        std::abort();
    return 0;
}
