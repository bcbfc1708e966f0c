// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/counted_contracts.h"
#include "core/vault/database.h"
#include "core/vault/ledger.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace backpay {

/** What rows refer to by number: words, and the imports with the places of their rows. */
class RowLookups
{
public:
    [[nodiscard]] static Result<RowLookups> load(const Database &database);

    /** "" for a number there is no word for. */
    [[nodiscard]] std::string word(std::int64_t id) const;
    [[nodiscard]] RowSource source(std::int64_t importId, std::int64_t line) const;
    /** The day an import was made, by UTC. */
    [[nodiscard]] DayNumber importDay(std::int64_t importId) const;

private:
    Result<void> loadImports(const Database &database);
    Result<void> loadPlaces(const Database &database);

    struct Import
    {
        RowSource source;
        DayNumber day = 0;
    };
    std::unordered_map<std::int64_t, std::string> words_;
    std::unordered_map<std::int64_t, Import> imports_;
    std::map<std::pair<std::int64_t, std::int64_t>, RowPlace> places_; // of files that are no plain tables
};

/** Where in a list of standing contracts the one stands that a row counts under. */
class CountedIndex
{
public:
    CountedIndex(const CountedContracts &counted, const std::vector<Contract> &contracts);

    /** The place for a row that names `contract` (the vault's number); 0 where the list does not hold it. */
    [[nodiscard]] std::uint32_t at(std::int64_t contract, const When &when) const;
    /** The same for all rows that name it, whatever their time; none where that decides. */
    [[nodiscard]] std::optional<std::uint32_t> always(std::int64_t contract) const;
    /** The place of a standing contract. */
    [[nodiscard]] std::uint32_t placeOf(std::int64_t standing) const;

private:
    const CountedContracts *counted_;
    std::unordered_map<std::int64_t, std::uint32_t> places_; // vault id → index
};

/** Three columns from `column` on: kind, day, second. */
[[nodiscard]] When whenFrom(const Statement &row, int column);
[[nodiscard]] Currency currencyFrom(std::string_view code);
/** ORDER BY and LIMIT of a listing. */
[[nodiscard]] std::string orderOf(const RowFilter &filter);

}
