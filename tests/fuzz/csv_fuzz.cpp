// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/importer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace backpay;
    static const bool started = startCrypto();
    static const auto catalogue = SourceCatalogue::builtIn();
    if (!started || !catalogue)
        std::abort();
    const auto batch = readBytes("fuzz", std::string(reinterpret_cast<const char *>(data), size), *catalogue, {});
    if (!batch || !batch->questions.empty())
        return 0;
    if (batch->read != static_cast<std::int64_t>(batch->stamps.size() + batch->rejects.size()) + batch->filtered)
        std::abort();
    std::size_t sum = 0;
    for (const EarningDraft &row : batch->earnings) {
        for (const char c : row.item)
            sum += static_cast<unsigned char>(c);
    }
    for (const TimeEntryDraft &row : batch->entries) {
        for (const char c : row.note)
            sum += static_cast<unsigned char>(c);
    }
    return sum == static_cast<std::size_t>(-1) ? 1 : 0;
}
