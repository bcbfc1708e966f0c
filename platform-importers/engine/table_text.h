// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

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
