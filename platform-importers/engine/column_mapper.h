// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/profile.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** A table as it is shown to be mapped: its headings, and its first rows with cells as written. */
struct MappedTable
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; // at most mappedRows, each as wide as the header
};
constexpr std::size_t mappedRows = 200;

/** What a person says of a table that no source reads. */
struct ColumnMapping
{
    std::string id;       // of the profile: "own.harbour-payments"
    std::string title;    // what the person calls it
    std::string platform; // who pays; "" for a tracker's file, and for a bank's, where the payer rules tell
    RowKind kind = RowKind::Earning;
    std::vector<std::optional<FieldKind>> columns; // parallel to the header; nothing: never kept
    std::optional<Currency> currency;              // of amounts without a mark
};

/**
 * The first table in what a person has: a text of any delimiter, a page, a pasted piece of either. The delimiter is the
 * one that gives the first line most columns. Errors: those of candidatesOf, and SourceUnknown where no table has a
 * first line of at least two names, each once.
 */
[[nodiscard]] Result<MappedTable> readMappedTable(const std::string &name, const std::string &bytes);

/** What each column may be, by its heading and by what its cells read as; a proposal for a person to check. */
[[nodiscard]] ColumnMapping proposeMapping(const MappedTable &table);

/** The kinds that columns of rows of this kind may be given, in the order to offer them. */
[[nodiscard]] std::vector<FieldKind> mappableKinds(RowKind rows);

/** "own." and the title as an id may be: "own.harbour-payments"; "own.table" where nothing of it is left. */
[[nodiscard]] std::string mappedId(std::string_view title);

/**
 * The mapping as a profile, the same TOML that every source is written in. How dates and times are written is told by
 * the rows; what the rows leave open is left to the whole file. Columns that were given no kind are confidential: they
 * are emptied before anything is kept. The text always is TOML; parseProfile says what a mapping still lacks.
 * `day` is written as the day it was checked, YYYY-MM-DD.
 */
[[nodiscard]] std::string mappedProfile(const ColumnMapping &mapping, const MappedTable &table, const std::string &day);

}
