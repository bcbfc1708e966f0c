// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/database.h"
#include "core/vault/ledger.h"
#include "core/vault/row_lookups.h"

#include <cstdint>
#include <optional>

namespace backpay {

/** Reads single revisions of one kind, each by its number. */
class RowFactsReader
{
public:
    /** Both must outlive it. */
    [[nodiscard]] static Result<RowFactsReader> prepare(const Database &database, const RowLookups &lookups,
                                                        RowKind kind);

    /** Nothing where there is no such revision. */
    [[nodiscard]] Result<std::optional<StoredRow>> read(std::int64_t revision);

private:
    RowFactsReader(Statement &&statement, const RowLookups &lookups, RowKind kind);

    Statement statement_;
    const RowLookups *lookups_;
    RowKind kind_;
};

}
