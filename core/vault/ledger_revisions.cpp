// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"
#include "core/vault/row_facts_store.h"

#include <utility>

namespace backpay {

Result<std::vector<StoredRow>> Ledger::revisions(RowKind kind, const std::vector<std::int64_t> &revisions) const
{
    std::vector<StoredRow> rows;
    if (revisions.empty())
        return rows;
    const auto lookups = RowLookups::load(vault_.database());
    if (!lookups)
        return tl::unexpected(lookups.error());
    auto reader = RowFactsReader::prepare(vault_.database(), *lookups, kind);
    if (!reader)
        return tl::unexpected(reader.error());
    rows.reserve(revisions.size());
    for (const std::int64_t revision : revisions) {
        auto row = reader->read(revision);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            rows.push_back(std::move(**row));
    }
    return rows;
}

}
