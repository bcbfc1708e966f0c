// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace backpay {

/** The attribute in which a reduced page carries the source line of each element. */
constexpr const char *lineAttribute = "data-line";

/**
 * What of a page its tables are made of, as HTML again: text, and the elements table, caption, thead, tbody, tfoot, tr,
 * td, th, div and time, with class, id, datetime, colspan, rowspan, data-testid, data-column-id, data-props,
 * data-react-class, data-react-props and their line. Scripts, styles, comments and all else of a page that is no text
 * never reach the parser; what marks up letters leaves nothing behind, any other element a blank. The text is split
 * into tags as HTML prescribes.
 *
 * So little is left that the depth the parser will see can be counted here: a page deeper than ImportLimits::depth is
 * StructureTooLarge with Depth, since the parser's time grows with the square of it; one of more elements than
 * ImportLimits::pageElements is StructureTooLarge with Cells.
 */
[[nodiscard]] Result<std::string> reduceHtml(const std::string &name, std::string_view text);

}
