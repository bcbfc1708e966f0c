// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * The dotted columns of JSON rows as a tree, so that looking one up costs the length of its last name only, however
 * deep it lies. At most ImportLimits::columns names, those of inner objects included.
 */
class JsonColumns
{
public:
    using Node = std::uint32_t;
    static constexpr Node root = 0;

    JsonColumns();

    /** The node of a name below another; nothing where that would be one too many. */
    [[nodiscard]] std::optional<Node> child(Node parent, std::string_view name);
    /** The column of a node, given out in order of first asking. */
    [[nodiscard]] std::uint32_t column(Node node);
    [[nodiscard]] std::size_t count() const { return named_.size(); }
    /** The dotted names; nothing where they are longer than a record may be. */
    [[nodiscard]] std::optional<std::vector<std::string>> names() const;

private:
    static constexpr std::uint32_t noColumn = static_cast<std::uint32_t>(-1);
    struct Entry
    {
        Node parent = root;
        std::string name;
        std::uint32_t column = noColumn;
        std::map<std::string, Node, std::less<>> children;
    };

    std::vector<Entry> entries_;
    std::vector<Node> named_; // by column
};

}
