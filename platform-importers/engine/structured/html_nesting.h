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
 * its element is ignored, one within a cell closes nothing outside it, and a new cell, row or table closes what the
 * last one left open. Rows and sections are not counted: a table adds at most two of them.
 */
class HtmlNesting
{
public:
    void start(HtmlTag tag);
    void end(HtmlTag tag);
    [[nodiscard]] std::size_t depth() const { return open_.size(); }

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    [[nodiscard]] static bool isCell(HtmlTag tag);
    [[nodiscard]] std::size_t innermostTable() const;
    [[nodiscard]] std::size_t lastBehind(std::size_t table, HtmlTag tag) const;

    std::vector<HtmlTag> open_;
};

}
