// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/mapping/mapped_table.h"
#include "platform-importers/engine/profile.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

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

/** What each column may be, by its heading and by what its cells read as; a proposal for a person to check. */
[[nodiscard]] ColumnMapping proposeMapping(const MappedTable &table);

/** The kinds that columns of rows of this kind may be given, in the order to offer them. */
[[nodiscard]] std::vector<FieldKind> mappableKinds(RowKind rows);

/** The cells of one column that hold anything. */
[[nodiscard]] std::vector<std::string_view> filledCells(const MappedTable &table, std::size_t column);

/** Whether a heading has the word in it, without regard to ASCII case. */
[[nodiscard]] bool mentions(std::string_view heading, std::string_view word);

}
