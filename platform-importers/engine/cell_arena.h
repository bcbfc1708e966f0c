// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * Keeps text that stands in no buffer as it is needed: cells whose doubled quotes were undone. Views stay good until
 * the strings are let go, however many follow and however the vector grows: a block is never appended to beyond the
 * capacity it was born with, and is always too large for the string object itself.
 */
class CellArena
{
public:
    explicit CellArena(std::vector<std::string> &blocks)
        : blocks_(&blocks)
    {
    }

    /** The inside of a quoted cell with every doubled quote made one. */
    [[nodiscard]] std::string_view unescape(std::string_view inside);

private:
    static constexpr std::size_t blockBytes = 4096;
    std::string &blockFor(std::size_t size);
    std::vector<std::string> *blocks_;
};

}
