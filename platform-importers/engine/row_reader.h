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
#include "platform-importers/engine/row_stamper.h"
#include "platform-importers/engine/word_table.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** The platform that a payer's name or a line of a statement belongs to; none for everybody else. */
using PayerLookup = std::function<std::optional<std::string>(std::string_view)>;

/** What becomes of a record, known before its cells are kept. */
enum class Verdict : std::uint8_t {
    Row,      // it is read by add()
    Filtered, // structure, or private life: counted, not kept
    Hidden,   // private life that cannot be read: counted as rejected by its place alone, not kept
};

/**
 * Turns records into the rows of a batch: each is accepted, rejected with its reason, or counted as filtered. Keeps
 * views of the cells' text, which must stay where it is while this lives. For every record behind the header call
 * judge(), then add() with its verdict; then look at the batch's questions: with one, the batch holds no rows.
 */
class RowReader
{
public:
    /** The batch's source, options and kind must be set; the currency in the options must be a known one. */
    RowReader(const Recognised &source, ImportBatch &batch, PayerLookup payers);

    /** Looks at the cells and keeps none of them. */
    [[nodiscard]] Verdict judge(const CsvRecord &record);
    /** `line` says where a hidden record starts; nothing else of it is looked at. */
    void add(const CsvRecord &record, Verdict verdict);
    /** Counts a record that is no row: the header once more. */
    void addStructure();
    /** Moves the open questions into the batch and lets go of rows that may not be relied on. */
    void finish();

private:
    /** What a pay type says of its row. */
    struct PayMeaning
    {
        bool bonus = false;
        bool item = false; // the row is one work item without a name
    };

    /** Everything read from one row. */
    struct Row
    {
        MomentValue when;
        MomentValue until;
        std::int64_t seconds = -1;
        std::string_view item;
        std::string_view note;
        std::string_view payer;
        std::uint32_t cause = 0; // index into the batch's texts
        std::string_view decidedBy;
        std::int32_t noticeDays = -1;
        ContractValue contract;
        WordValue<Standing> status;
        WordValue<PayMeaning> payType;
        MoneyValue money;
        TimeKind kind = TimeKind::Task;
    };

    [[nodiscard]] bool isStructure(const CsvRecord &record) const;
    [[nodiscard]] Verdict judgePayout(const CsvRecord &record);
    [[nodiscard]] std::optional<CellFault> shiftedCells(const CsvRecord &record) const;
    [[nodiscard]] std::optional<std::string> payingPlatform(const CsvRecord &record) const;
    void reject(const CsvRecord &record, const CellFault &fault);
    [[nodiscard]] bool rejectBroken(const CsvRecord &record);
    [[nodiscard]] std::optional<CellFault> readTimes(const CsvRecord &record, Row &row);
    [[nodiscard]] std::optional<CellFault> readWords(const CsvRecord &record, Row &row);
    void accept(const CsvRecord &record, const Row &row);
    void keepEarning(const Row &row);
    void keepPayout(const CsvRecord &record, const Row &row);
    void stamp(const CsvRecord &record, const Row &row);
    void digestField(RowDigest &digest, const BoundField &field, const CsvRecord &record, const Row &row,
                     bool identity) const;
    [[nodiscard]] Standing standingOf(std::string_view word);
    [[nodiscard]] PayMeaning meaningOf(std::string_view word);
    [[nodiscard]] bool takeTotal(const CsvRecord &record);
    [[nodiscard]] bool takeTimeTotal(const TotalRow &total, const CsvRecord &record);
    [[nodiscard]] std::int64_t sumOf(const TotalRow &total, const std::optional<Currency> &currency) const;
    [[nodiscard]] BoundField bound(FieldKind kind) const;

    const Recognised *source_;
    ImportBatch *batch_;
    PayerLookup payers_;
    std::vector<BoundField> fields_;      // all that the profile has, in its order
    std::vector<BoundField> identity_;    // those that name the row
    std::vector<std::size_t> filters_;    // where the columns of the profile's filters stand; nowhere for a missing one
    std::vector<std::size_t> neverEmpty_; // where the columns that every row fills stand
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
    BoundField payer_;
    BoundField flow_;
    BoundField cause_;
    BoundField decidedBy_;
    BoundField notice_;
    bool feeDeducted_ = false;
    bool elapsed_ = false;
    ContractTable contracts_;
    TextTable texts_;
    TextTable platforms_;
    WordTable<Standing> standings_;
    WordTable<PayMeaning> payTypes_;
    LastValue<TimeKind> kinds_;
    std::optional<CellFault> refused_; // what judge() last found: by the time of add() the cell may be cut
    std::optional<CellFault> hidden_;  // why the record that judge() last hid cannot be read
    RowDigest event_; // what keys begin with: the source alone, so that a row given to another contract stays one event
    RowDigest scope_; // what contents begin with: the platform and contract the person named
    // Of the row at hand, kept to reuse their memory.
    RowDigest identityDigest_;
    RowDigest valuesDigest_;
    RowStamper stamper_;
};

}
