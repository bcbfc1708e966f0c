// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/structured_checks.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace backpay;
    if (!checkArchive(std::string(reinterpret_cast<const char *>(data), size)))
        std::abort();
    return 0;
}
