// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/html_nesting.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backpay {

/** An element of a page, or the text within one. */
struct HtmlNode
{
    HtmlTag tag = HtmlTag::Other;
    std::int64_t line = 0;                                       // in the page; 0 for text and what the page left out
    std::string text;                                            // of a text node, entities undone
    std::vector<std::pair<std::string, std::string>> attributes; // entities undone
    std::vector<HtmlNode> children;

    /** "" where it has none of that name. */
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    /** Whether one of its classes is that word. */
    [[nodiscard]] bool hasClass(std::string_view word) const;
    /** The text a person sees, blanks folded; that of tables inside it is theirs. */
    [[nodiscard]] std::string visibleText() const;
    /** Its element and those within it, in page order, until `visit` returns false. */
    bool walk(const std::function<bool(const HtmlNode &)> &visit) const;
    /** The rows of a table without those of tables in its cells. */
    [[nodiscard]] std::vector<const HtmlNode *> rows() const;
    /** The cells of a row. */
    [[nodiscard]] std::vector<const HtmlNode *> cells() const;
};

/** The page as a tree of the elements and attributes that reduceHtml keeps. Errors: those of reduceHtml. */
[[nodiscard]] Result<HtmlNode> parseHtml(const std::string &name, std::string_view text);

}
