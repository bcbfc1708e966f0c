// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/table_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * Every table of a saved page or a copied part of one, in page order: those with a header row and a row below it. The
 * header is the last row of the head, or the first row with a header cell, or the first row. A cell is the text a
 * person sees, blanks folded; a cell that spans several columns or rows leaves the rest of them empty; a row of nothing
 * but empty cells is none. Tables in cells stand by themselves.
 *
 * A row's place is its line and "table 1, row 5", tables and rows counted from 1, header included. Nothing of the page
 * is run, and nothing is fetched. Errors: those of reduceHtml; StructureDamaged with NoTable; StructureTooLarge with
 * Rows or Cells; TooManyColumns.
 */
[[nodiscard]] Result<std::vector<TableText>> readHtmlTables(const std::string &name, std::string_view text);

/**
 * The value of an attribute of the first element whose id is `root` or that has it as a class, entities undone: how a
 * page carries the data its scripts draw from ("data-props"). Only elements and attributes that reduceHtml keeps.
 * Errors: those of reduceHtml; StructureDamaged with NoTable where the page has none such.
 */
[[nodiscard]] Result<std::string> htmlAttribute(const std::string &name, std::string_view text, std::string_view root,
                                                std::string_view attribute);

/**
 * The data-react-props of the first element whose data-react-class names that component: the same where a page names
 * what draws it. Errors as above.
 */
[[nodiscard]] Result<std::string> reactProps(const std::string &name, std::string_view text,
                                             std::string_view component);

}
