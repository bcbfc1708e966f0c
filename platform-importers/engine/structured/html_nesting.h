// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace backpay {

/** The elements a reduced page is made of. */
enum class HtmlTag : std::uint8_t {
    Table,
    Caption,
    Head,
    Body,
    Foot,
    Row,
    Cell,
    HeaderCell,
    Div,
    Time,
    Other // left out
};

/**
 * Which of those elements are open, by the rules of HTML's tree construction for just these tags: an end tag without
 * its element in the innermost table is ignored, a cell brings the section and the row it lacks, and a new cell, row,
 * section or table closes what the last one left open. All of them are counted, the ones no tag names too.
 */
class HtmlNesting
{
public:
    void start(HtmlTag tag);
    void end(HtmlTag tag);
    [[nodiscard]] std::size_t depth() const { return open_.size(); }

private:
    using Position = std::vector<HtmlTag>::iterator;
    [[nodiscard]] Position innermostTable();
    void keepThrough(Position last) { open_.erase(last + 1, open_.end()); }
    void startInTable(Position table, HtmlTag tag);

    std::vector<HtmlTag> open_;
};

}
