// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/html_tree.h"

#include "platform-importers/engine/structured/fold_blanks.h"
#include "platform-importers/engine/structured/html_reduce.h"

#include <gumbo.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <span>

namespace backpay {

namespace {

HtmlTag tagOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_TABLE: return HtmlTag::Table;
    case GUMBO_TAG_CAPTION: return HtmlTag::Caption;
    case GUMBO_TAG_THEAD: return HtmlTag::Head;
    case GUMBO_TAG_TBODY: return HtmlTag::Body;
    case GUMBO_TAG_TFOOT: return HtmlTag::Foot;
    case GUMBO_TAG_TR: return HtmlTag::Row;
    case GUMBO_TAG_TD: return HtmlTag::Cell;
    case GUMBO_TAG_TH: return HtmlTag::HeaderCell;
    case GUMBO_TAG_DIV: return HtmlTag::Div;
    case GUMBO_TAG_TIME: return HtmlTag::Time;
    default: return HtmlTag::Other;
    }
}

template <class T>
std::span<T *const> itemsOf(const GumboVector &vector)
{
    return {reinterpret_cast<T *const *>(vector.data), vector.length};
}

HtmlNode copyOf(const GumboNode &node)
{
    HtmlNode copy;
    if (node.type != GUMBO_NODE_ELEMENT) {
        if (node.type != GUMBO_NODE_COMMENT)
            copy.text = node.v.text.text;
        return copy;
    }
    const GumboElement &element = node.v.element;
    copy.tag = tagOf(element.tag);
    for (const GumboAttribute *attribute : itemsOf<GumboAttribute>(element.attributes)) {
        const std::string_view value = attribute->value;
        if (std::string_view(attribute->name) == lineAttribute)
            std::from_chars(value.data(), value.data() + value.size(), copy.line);
        else
            copy.attributes.emplace_back(attribute->name, value);
    }
    copy.children.reserve(element.children.length);
    for (const GumboNode *child : itemsOf<GumboNode>(element.children))
        copy.children.push_back(copyOf(*child));
    return copy;
}

void appendText(const HtmlNode &node, std::string &text)
{
    const bool apart = node.tag != HtmlTag::Time && node.tag != HtmlTag::Other;
    text += node.text;
    text += apart ? " " : "";
    for (const HtmlNode &child : node.children) {
        if (child.tag != HtmlTag::Table)
            appendText(child, text);
        else
            text += ' ';
    }
    text += apart ? " " : "";
}

}

std::string_view HtmlNode::attribute(std::string_view name) const
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [name](const auto &each) { return each.first == name; });
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

bool HtmlNode::hasClass(std::string_view word) const
{
    std::string_view classes = attribute("class");
    while (!classes.empty()) {
        const std::size_t end = std::min(classes.find_first_of(" \t\r\n\f"), classes.size());
        if (classes.substr(0, end) == word)
            return true;
        classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    return false;
}

std::string HtmlNode::visibleText() const
{
    std::string all;
    appendText(*this, all);
    return foldBlanks(all);
}

bool HtmlNode::walk(const std::function<bool(const HtmlNode &)> &visit) const
{
    return visit(*this)
           && std::all_of(children.begin(), children.end(), [&](const HtmlNode &child) { return child.walk(visit); });
}

std::vector<const HtmlNode *> HtmlNode::rows() const
{
    std::vector<const HtmlNode *> found;
    for (const HtmlNode &child : children) {
        if (child.tag == HtmlTag::Row)
            found.push_back(&child);
        const bool section = child.tag == HtmlTag::Head || child.tag == HtmlTag::Body || child.tag == HtmlTag::Foot;
        for (const HtmlNode &row : child.children) {
            if (section && row.tag == HtmlTag::Row)
                found.push_back(&row);
        }
    }
    return found;
}

std::vector<const HtmlNode *> HtmlNode::cells() const
{
    std::vector<const HtmlNode *> found;
    for (const HtmlNode &child : children) {
        if (child.tag == HtmlTag::Cell || child.tag == HtmlTag::HeaderCell)
            found.push_back(&child);
    }
    return found;
}

Result<HtmlNode> parseHtml(const std::string &name, std::string_view text)
{
    const auto reduced = reduceHtml(name, text);
    if (!reduced)
        return tl::unexpected(reduced.error());
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // a page's mistakes are no concern of ours, and a list of them has no bound
    const auto destroy = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> parsed(
        gumbo_parse_with_options(&options, reduced->data(), reduced->size()), destroy);
    return copyOf(*parsed->root);
}

}
