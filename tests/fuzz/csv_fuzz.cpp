// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/importer.h"
#include "platform-importers/engine/mapping/mapped_profile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

/** Whatever the columns of any text may be, what is proposed of them is read as a profile or refused as one. */
void describe(const std::string &bytes)
{
    using namespace backpay;
    const auto tables = readMappedTables("fuzz", bytes);
    if (!tables)
        return;
    for (const MappedTable &table : *tables) {
        ColumnMapping mapping = proposeMapping(table);
        mapping.id = mappedId(table.header.front());
        mapping.title = table.header.front();
        const auto profile = parseProfile("fuzz", mappedProfile(mapping, table, "2026-11-25"));
        if (!profile && profile.error().code != ErrorCode::ProfileInvalid)
            std::abort();
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace backpay;
    static const bool started = startCrypto();
    static const auto catalogue = SourceCatalogue::builtIn();
    if (!started || !catalogue)
        std::abort();
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    describe(bytes);
    const auto batch = readBytes("fuzz", bytes, *catalogue, {});
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
