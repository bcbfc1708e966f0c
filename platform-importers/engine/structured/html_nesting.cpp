// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/html_nesting.h"

#include <algorithm>

namespace backpay {

bool HtmlNesting::isCell(HtmlTag tag)
{
    return tag == HtmlTag::Cell || tag == HtmlTag::HeaderCell || tag == HtmlTag::Caption;
}

std::size_t HtmlNesting::innermostTable() const
{
    const auto found = std::find(open_.rbegin(), open_.rend(), HtmlTag::Table);
    return found == open_.rend() ? nowhere : static_cast<std::size_t>(open_.rend() - found) - 1;
}

std::size_t HtmlNesting::lastBehind(std::size_t table, HtmlTag tag) const
{
    for (std::size_t i = open_.size(); i > table + 1; --i) {
        if (open_[i - 1] == tag)
            return i - 1;
    }
    return nowhere;
}

void HtmlNesting::start(HtmlTag tag)
{
    const std::size_t table = innermostTable();
    switch (tag) {
    case HtmlTag::Table:
        // Outside a cell a table cannot hold another: the new one ends it.
        if (table != nowhere && std::none_of(open_.begin() + static_cast<std::ptrdiff_t>(table), open_.end(), isCell))
            open_.resize(table);
        open_.push_back(tag);
        break;
    case HtmlTag::Caption:
    case HtmlTag::Cell:
    case HtmlTag::HeaderCell:
        if (table == nowhere)
            break;
        open_.resize(table + 1);
        open_.push_back(tag);
        break;
    case HtmlTag::Head:
    case HtmlTag::Body:
    case HtmlTag::Foot:
    case HtmlTag::Row:
        if (table != nowhere)
            open_.resize(table + 1);
        break;
    case HtmlTag::Div:
    case HtmlTag::Time: open_.push_back(tag); break;
    case HtmlTag::Other: break;
    }
}

void HtmlNesting::end(HtmlTag tag)
{
    if (tag == HtmlTag::Time) {
        if (!open_.empty() && open_.back() == HtmlTag::Time)
            open_.pop_back();
        return;
    }
    if (tag == HtmlTag::Div) {
        const auto stops = [](HtmlTag open) { return open == HtmlTag::Div || open == HtmlTag::Table || isCell(open); };
        const auto found = std::find_if(open_.rbegin(), open_.rend(), stops);
        if (found != open_.rend() && *found == HtmlTag::Div)
            open_.resize(static_cast<std::size_t>(open_.rend() - found) - 1);
        return;
    }
    const std::size_t table = innermostTable();
    if (table == nowhere)
        return;
    if (tag == HtmlTag::Table)
        open_.resize(table);
    else if (const std::size_t cell = isCell(tag) ? lastBehind(table, tag) : nowhere; cell != nowhere)
        open_.resize(cell);
}

}
