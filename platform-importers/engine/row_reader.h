// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "platform-importers/engine/contract_table.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/field_value.h"
#include "platform-importers/engine/money_field.h"
#include "platform-importers/engine/recognise.h"
#include "platform-importers/engine/row_digest.h"
#include "platform-importers/engine/word_table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * Turns records into the rows of a batch: each is accepted, rejected with its reason, or counted as structure. Keeps
 * views of the cells' text, which must stay where it is while this lives. Call add() for every record behind the
 * header, then look at the batch's questions: with one, the batch holds no rows.
 */
class RowReader
{
public:
    /** The batch's source, options and kind must be set; the currency in the options must be a known one. */
    RowReader(const Recognised &source, ImportBatch &batch);

    void add(const CsvRecord &record);
    /** Counts a record that is no row: the header once more. */
    void addStructure();
    /** Moves the open questions into the batch and lets go of rows that may not be relied on. */
    void finish();

private:
    /** Everything read from one row. */
    struct Row
    {
        MomentValue when;
        MomentValue until;
        std::int64_t seconds = -1;
        std::string_view item;
        std::string_view note;
        ContractValue contract;
        WordValue<Standing> status;
        WordValue<bool> payType; // true for a bonus
        MoneyValue money;
        TimeKind kind = TimeKind::Task;
    };

    void reject(const CsvRecord &record, const CellFault &fault);
    [[nodiscard]] bool rejectBroken(const CsvRecord &record);
    [[nodiscard]] std::optional<CellFault> readTimes(const CsvRecord &record, Row &row);
    [[nodiscard]] std::optional<CellFault> readWords(const CsvRecord &record, Row &row);
    void accept(const CsvRecord &record, const Row &row);
    void keepEarning(const Row &row);
    void keepEntry(const Row &row);
    [[nodiscard]] RowStamp stamp(const CsvRecord &record, const Row &row);
    void digestField(const BoundField &field, const CsvRecord &record, const Row &row, bool identity);
    [[nodiscard]] Standing standingOf(std::string_view word);
    [[nodiscard]] bool isBonus(std::string_view word);
    [[nodiscard]] BoundField bound(FieldKind kind) const;

    const Recognised *source_;
    ImportBatch *batch_;
    std::vector<BoundField> fields_;   // all that the profile has, in its order
    std::vector<BoundField> identity_; // those that name the row
    MomentReader when_;
    MomentReader until_;
    MoneyReader money_;
    BoundField duration_;
    BoundField item_;
    BoundField contract_;
    BoundField status_;
    BoundField payType_;
    BoundField note_;
    BoundField tags_;
    bool elapsed_ = false;
    ContractTable contracts_;
    TextTable texts_;
    WordTable<Standing> standings_;
    WordTable<bool> payTypes_;
    LastValue<TimeKind> kinds_;
    RowDigest event_; // what keys begin with: the source alone, so that a row given to another contract stays one event
    RowDigest scope_; // what contents begin with: the platform and contract the person named
    RowDigest digest_;
};

}
