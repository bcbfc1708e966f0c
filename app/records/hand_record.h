// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/ledger.h"
#include "platform-importers/engine/importer.h"

#include <optional>
#include <string>

namespace backpay {

/** A record the person writes down, as typed; which members count depends on its kind. */
struct HandRecord
{
    RowKind kind = RowKind::Earning; // earning, payout, cancellation or expense
    std::string contract;            // key, alias or name; not for a payout
    std::string platform;            // of a payout
    std::string date;                // YYYY-MM-DD
    std::string amount;              // with a point; may be empty for a cancellation
    std::string currency;            // ISO 4217; may be empty where there is no amount
    std::string time;                // H:MM worked (earning) or lost (cancellation); may be empty
    std::string item;                // of an earning
    std::string type;                // of an earning: "work-pay" or "bonus"; "" is work pay
    std::string status = "earned";   // of an earning: "earned", "pending" or "lost"
    std::string payer;               // of a payout, as it stands in the statement
    std::string fee;                 // of a payout
    std::string cause;               // of a cancellation, one word
    std::string decidedBy;           // of a cancellation: who ended it; may be empty
    std::string notice;              // of a cancellation: days between being told and the end; may be empty
    std::string note;                // what it was
    bool estimate = false;           // grade E, whenever it is written
};

/**
 * Writes the record as a table of one row and stores it like any other import, so that it has its place, its digest and
 * its undo. `now` is when it is recorded; the grade is C where the date is `today` or later, else D, and E for an
 * estimate. Errors: ContractUnknown and its kin, FieldInvalid with the field at fault (a date after `today` included).
 */
[[nodiscard]] Result<ImportOutcome> addByHand(const HandRecord &record, Ledger &ledger, Instant now, DayNumber today);

/** Whether an import is such a record and no export of a history. */
[[nodiscard]] bool isByHand(const ImportRecord &record);

}
