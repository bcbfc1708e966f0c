// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "core/money/money_text.h"
#include "platform-importers/engine/field_value.h"
#include "platform-importers/engine/profile.h"

#include <optional>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * What a row pays, in one currency; minor units. `amount` is of the Amount column, less what stands in the AmountOut
 * column; `bonus` of the Bonus column; `fee` what was kept back, never negative and not taken off `amount`.
 */
struct MoneyValue
{
    Currency currency;
    std::int64_t amount = 0;
    std::int64_t bonus = 0;
    std::int64_t fee = 0;
    std::int64_t rateMinorUnits = 0;
    std::int32_t rateSeconds = 0;
};

/** How the reading of a row's money ended. */
struct MoneyOutcome
{
    std::optional<CellFault> fault;
    bool open = false; // its currency is a question to the person
};

/**
 * Reads the money columns of a row. The row's currency column decides the currency, else the mark in the cell; without
 * either the person's --currency does, then the profile. A mark with several meanings, or no mark and no answer, is a
 * question for the whole file.
 */
class MoneyReader
{
public:
    MoneyReader(const Recognised &source, std::optional<Currency> answer);

    [[nodiscard]] MoneyOutcome read(const CsvRecord &record, MoneyValue &value);
    /** The first of its cells that is no amount; asks nothing and settles no currency. */
    [[nodiscard]] std::optional<CellFault> check(const CsvRecord &record) const;
    /** At most one: the answer to the first settles the file. */
    [[nodiscard]] const std::vector<ImportQuestion> &questions() const { return questions_; }

private:
    struct Cell
    {
        ReadAmount amount;
        std::string_view text;
        bool empty = true;
    };
    struct Meaning
    {
        std::optional<Currency> currency;
        bool open = false;
    };
    [[nodiscard]] std::optional<ReadAmount> readBy(std::string_view text) const;
    [[nodiscard]] std::optional<CellFault> readCell(const BoundField &field, const CsvRecord &record, Cell &cell) const;
    [[nodiscard]] std::optional<CellFault> readCurrency(const CsvRecord &record);
    [[nodiscard]] std::optional<CellFault> readOut(const CsvRecord &record, MoneyValue &value) const;
    [[nodiscard]] std::optional<CellFault> readFee(const CsvRecord &record, MoneyValue &value) const;
    [[nodiscard]] std::optional<Rate> readRateText(std::string_view text, Currency currency) const;
    [[nodiscard]] const Meaning &meaningOf(const Cell &cell);
    [[nodiscard]] Meaning markMeaning(std::string_view mark) const;
    [[nodiscard]] MoneyOutcome settle(const Cell &amount, const Cell &bonus, MoneyValue &value);
    [[nodiscard]] std::optional<CellFault> readRateCell(const CsvRecord &record, MoneyValue &value) const;
    [[nodiscard]] std::optional<std::int64_t> minorUnits(const BoundField &field, const Cell &cell,
                                                         Currency currency) const;
    [[nodiscard]] CellFault amountFault(const BoundField &field, const Cell &cell, Currency currency) const;
    void ask(const Cell &cell);

    BoundField amount_;
    BoundField bonus_;
    BoundField out_;
    BoundField fee_;
    BoundField rate_;
    BoundField code_;
    bool either_; // the decimal mark differs by row
    bool plain_;  // no marks in amounts
    DecimalMark decimal_;
    std::optional<Currency> row_; // of the row at hand, by its currency column
    std::optional<Currency> answer_;
    std::optional<Currency> fallback_;
    LastValue<Meaning> lastMark_;
    Meaning rowMeaning_; // of the mark at hand where the row names its currency
    std::vector<ImportQuestion> questions_;
};

}
