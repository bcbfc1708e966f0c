// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace backpay {

/** The blocks of the pool: SQLite's page of 4096 bytes and what it keeps beside each. */
constexpr std::size_t smallestPageBlock = 4096;
constexpr std::size_t largestPageBlock = 4600;

/**
 * A block for one page of a page cache, of `largestPageBlock` bytes, aligned to 16; null when there is no memory. The
 * blocks lie side by side in large pages, which go back to the system once all their blocks have come back.
 */
[[nodiscard]] void *takePageBlock();
/** Takes a block back; the caller has wiped it. */
void returnPageBlock(void *block);

}
