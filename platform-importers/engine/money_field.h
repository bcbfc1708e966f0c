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

/** What a row pays, in one currency. `amount` is of the Amount column, `bonus` of the Bonus column; minor units. */
struct MoneyValue
{
    Currency currency;
    std::int64_t amount = 0;
    std::int64_t bonus = 0;
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
 * Reads the money columns of a row. The mark in the cell decides the currency; without one the person's --currency
 * does, then the profile. A mark with several meanings, or no mark and no answer, is a question for the whole file.
 */
class MoneyReader
{
public:
    MoneyReader(const Recognised &source, std::optional<Currency> answer);

    [[nodiscard]] MoneyOutcome read(const CsvRecord &record, MoneyValue &value);
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
    [[nodiscard]] std::optional<CellFault> readCell(const BoundField &field, const CsvRecord &record, Cell &cell) const;
    [[nodiscard]] const Meaning &meaningOf(const Cell &cell);
    [[nodiscard]] Meaning markMeaning(std::string_view mark) const;
    [[nodiscard]] MoneyOutcome settle(const Cell &amount, const Cell &bonus, MoneyValue &value);
    [[nodiscard]] std::optional<CellFault> readRateCell(const CsvRecord &record, MoneyValue &value) const;
    [[nodiscard]] std::optional<std::int64_t> minorUnits(const Cell &cell, Currency currency) const;
    [[nodiscard]] CellFault amountFault(const BoundField &field, const Cell &cell, Currency currency) const;
    void ask(const Cell &cell);

    BoundField amount_;
    BoundField bonus_;
    BoundField rate_;
    ProfileDecimal decimal_;
    std::optional<Currency> answer_;
    std::optional<Currency> fallback_;
    LastValue<Meaning> lastMark_;
    std::vector<ImportQuestion> questions_;
};

}
