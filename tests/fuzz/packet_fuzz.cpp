// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/packet_verifier.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace backpay;
    const MemorySource source(std::string_view(reinterpret_cast<const char *>(data), size));
    const auto report = verifyPacket(source);
    // Bytes in memory can always be read, and what holds is signed.
    if (!report || (report->holds() && report->rawSignature != SealState::Holds))
        std::abort();
    return 0;
}
