// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/cell_arena.h"

#include <algorithm>

namespace backpay {

std::string &CellArena::blockFor(std::size_t size)
{
    if (blocks_->empty() || blocks_->back().capacity() - blocks_->back().size() < size)
        blocks_->emplace_back().reserve(std::max(size, blockBytes));
    return blocks_->back();
}

std::string_view CellArena::unescape(std::string_view inside)
{
    std::string &block = blockFor(inside.size());
    const std::size_t start = block.size();
    for (std::size_t i = 0; i < inside.size(); ++i) {
        block.push_back(inside[i]);
        if (inside[i] == '"')
            ++i;
    }
    return std::string_view(block).substr(start);
}

}
