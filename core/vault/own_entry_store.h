// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/database.h"
#include "core/vault/ledger.h"
#include "core/vault/row_lookups.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/** The columns that timeEntryFrom() reads, in its order. */
constexpr std::string_view timeEntryColumns =
    "key, occurrence, when_kind, day, second, until_kind, until_day, until_second, contract_id, kind, seconds, note, "
    "grade, recorded_at, import_id, line, marks";
[[nodiscard]] TimeEntryRow timeEntryFrom(const Statement &row, const RowLookups &lookups,
                                         const CountedIndex &contracts);

/** An entry as an event of the vault: a key and which of equal events it is. */
struct EntryEvent
{
    RowKey key;
    std::int64_t occurrence = 0;
};

/** The event a new own entry makes: its key is its contract and its two ends. */
[[nodiscard]] Result<EntryEvent> newEntryEvent(const Database &database, const NewTimeEntry &entry);

/** Writes a revision of an own entry and shows it; what was shown of the event before is not any more. */
[[nodiscard]] Result<TimeEntryRow> writeOwnEntry(const Database &database, const EntryEvent &event,
                                                 const NewTimeEntry &entry, std::int64_t contractId, Instant now);

/** SpanInvalid unless it lasts between 1 second and 24 hours. */
[[nodiscard]] Result<void> checkLength(const NewTimeEntry &entry);

/** The event an id, or a unique prefix of 4 or more digits, means: RowUnknown, RowAmbiguous. */
[[nodiscard]] Result<EntryEvent> findEntryEvent(const Database &database, const std::string &named);

/** What the journal holds of an own entry. */
[[nodiscard]] nlohmann::json entryPayload(const NewTimeEntry &entry);

}
