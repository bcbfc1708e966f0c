// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/table_text.h"

#include <string>
#include <string_view>

namespace backpay {

/**
 * The rows that stand at one path of a JSON text. `rowsAt` is a path of names and `*` parted by points; `*` is every
 * element of an array and every value of an object: "hits.*", "*", "buckets.*.events.*", "reward".
 *
 * A row is an object. Objects inside it become columns "reward.amount_in_dollars"; an array of plain values is one cell
 * parted by ", "; arrays of anything else are left out. The plain values of the objects on the way to it are columns as
 * well: "^.type" of the nearest one that the path enters by name, "^^.type" of the next. The row's own columns come
 * first, in order of first appearance. A number is as written, true and false are words, null and absent are empty.
 * What stands where `*` looks for a row and is no object is an empty row, so that it is counted and refused.
 *
 * Each row's place is the line where its object starts and its path with indices from 0: "hits[3]". Errors: those of
 * walkJson; StructureDamaged with NoTable where the path leads to no object with a member, with BadSyntax where one
 * object names a member twice; StructureTooLarge with Rows, Cells or UnpackedBytes; TooManyColumns.
 */
[[nodiscard]] Result<TableText> readJsonRows(const std::string &name, std::string_view text, std::string_view rowsAt);

/** Whether there is an object at that path, as far as the text is JSON; stops at the first. */
[[nodiscard]] bool jsonHasRowsAt(std::string_view text, std::string_view rowsAt);

}
