// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/html_nesting.h"

#include <algorithm>

namespace backpay {

namespace {

/** What a table within a table stands in, and an end tag does not reach out of. */
bool holdsContent(HtmlTag tag) { return tag == HtmlTag::Cell || tag == HtmlTag::HeaderCell || tag == HtmlTag::Caption; }

bool isSection(HtmlTag tag) { return tag == HtmlTag::Head || tag == HtmlTag::Body || tag == HtmlTag::Foot; }

}

HtmlNesting::Position HtmlNesting::innermostTable()
{
    const auto found = std::find(open_.rbegin(), open_.rend(), HtmlTag::Table);
    return found == open_.rend() ? open_.end() : found.base() - 1;
}

void HtmlNesting::startInTable(Position table, HtmlTag tag)
{
    if (tag == HtmlTag::Caption || isSection(tag)) {
        keepThrough(table);
        open_.push_back(tag);
        return;
    }
    const Position section = std::find_if(table, open_.end(), isSection);
    const Position row = std::find(table, open_.end(), HtmlTag::Row);
    if (tag != HtmlTag::Row && row != open_.end()) {
        keepThrough(row);
        open_.push_back(tag);
        return;
    }
    if (section != open_.end()) {
        keepThrough(section);
    } else {
        keepThrough(table);
        open_.push_back(HtmlTag::Body);
    }
    if (tag != HtmlTag::Row)
        open_.push_back(HtmlTag::Row);
    open_.push_back(tag);
}

void HtmlNesting::start(HtmlTag tag)
{
    const Position table = innermostTable();
    switch (tag) {
    case HtmlTag::Table:
        // Outside a cell a table cannot hold another: the new one ends it.
        if (std::none_of(table, open_.end(), holdsContent))
            open_.erase(table, open_.end());
        open_.push_back(tag);
        break;
    case HtmlTag::Caption:
    case HtmlTag::Head:
    case HtmlTag::Body:
    case HtmlTag::Foot:
    case HtmlTag::Row:
    case HtmlTag::Cell:
    case HtmlTag::HeaderCell:
        if (table != open_.end())
            startInTable(table, tag);
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
        const auto stops = [](HtmlTag open) {
            return open == HtmlTag::Div || open == HtmlTag::Table || holdsContent(open);
        };
        const auto found = std::find_if(open_.rbegin(), open_.rend(), stops);
        if (found != open_.rend() && *found == HtmlTag::Div)
            open_.erase(found.base() - 1, open_.end());
        return;
    }
    open_.erase(std::find(innermostTable(), open_.end(), tag), open_.end());
}

}
