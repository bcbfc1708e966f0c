// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace backpay {

/** How large such a page is, and how it is aligned, on the systems where this matters. */
constexpr std::size_t largePageBytes = 2 << 20;

/**
 * Asks the system to back a stretch of memory that is about to be filled with large pages. A million rows take half a
 * GiB; handed out by 4 KiB, that is a hundred thousand interruptions. A hint: nothing but time depends on it.
 */
void preferLargePages(void *memory, std::size_t bytes);

/** Reserves room that is about to be filled. */
template <class Container>
void reserveLarge(Container &container, std::size_t count)
{
    container.reserve(count);
    preferLargePages(container.data(), count * sizeof(typename Container::value_type));
}

}
