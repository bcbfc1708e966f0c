// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/json_columns.h"

#include "platform-importers/engine/limits.h"

namespace backpay {

JsonColumns::JsonColumns()
    : entries_(1)
{
}

std::optional<JsonColumns::Node> JsonColumns::child(Node parent, std::string_view name)
{
    const auto &children = entries_[parent].children;
    if (const auto known = children.find(name); known != children.end())
        return known->second;
    if (entries_.size() > ImportLimits::columns)
        return std::nullopt;
    const auto node = static_cast<Node>(entries_.size());
    entries_[parent].children.emplace(name, node);
    entries_.push_back({parent, std::string(name), noColumn, {}});
    return node;
}

std::uint32_t JsonColumns::column(Node node)
{
    Entry &entry = entries_[node];
    if (entry.column == noColumn) {
        entry.column = static_cast<std::uint32_t>(named_.size());
        named_.push_back(node);
    }
    return entry.column;
}

std::optional<std::vector<std::string>> JsonColumns::names() const
{
    std::vector<std::string> names;
    std::size_t bytes = 0;
    for (const Node leaf : named_) {
        std::string name = entries_[leaf].name;
        for (Node node = entries_[leaf].parent; node != root && name.size() <= ImportLimits::recordBytes;
             node = entries_[node].parent)
            name.insert(0, entries_[node].name + '.');
        bytes += name.size();
        if (bytes > ImportLimits::recordBytes)
            return std::nullopt;
        names.push_back(std::move(name));
    }
    return names;
}

}
