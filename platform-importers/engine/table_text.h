// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** Where a row stands in the file a person has: a line where the file has lines, and words in any case. */
struct RowPlace
{
    std::int64_t line = 0; // from 1; 0 where the file has no lines that mean anything
    std::string text;      // "line 47", "hits[3]", "Sheet1!A12"

    [[nodiscard]] static RowPlace atLine(std::int64_t line) { return {line, "line " + std::to_string(line)}; }

    friend bool operator==(const RowPlace &, const RowPlace &) = default;
};

/**
 * A structured file (JSON, a saved page, OFX, a workbook, …) as the table its rows make. From here on it is read like
 * any CSV export: recognised by its header, typed by a profile, and this text is what the vault keeps of the file.
 */
struct TableText
{
    std::string csv;              // UTF-8, comma, RFC 4180 quoting, LF; the header first, then one record a row
    std::vector<RowPlace> places; // parallel to the records behind the header
};

/**
 * Writes a TableText. Cells are kept as they are, line breaks included; NUL never reaches here. A row has as many cells
 * as the header.
 */
class TableWriter
{
public:
    explicit TableWriter(std::span<const std::string> header);

    void add(std::span<const std::string_view> cells, RowPlace place);
    void add(std::span<const std::string> cells, RowPlace place);

    [[nodiscard]] std::size_t bytes() const { return table_.csv.size(); }
    [[nodiscard]] std::size_t rows() const { return table_.places.size(); }
    [[nodiscard]] TableText finish() && { return std::move(table_); }

private:
    void addCell(std::string_view cell, bool first);
    TableText table_;
};

}
