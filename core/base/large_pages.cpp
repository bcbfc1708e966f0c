// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_pages.h"

#include <cstdint>
#include <sys/mman.h>

namespace backpay {

void preferLargePages([[maybe_unused]] void *memory, [[maybe_unused]] std::size_t bytes)
{
#ifdef MADV_HUGEPAGE
    // Whole large pages only: what lies beside them is somebody else's.
    const auto start = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t from = (start + largePageBytes - 1) / largePageBytes * largePageBytes;
    const std::uintptr_t to = (start + bytes) / largePageBytes * largePageBytes;
    if (from < to)
        madvise(reinterpret_cast<void *>(from), to - from, MADV_HUGEPAGE);
#endif
}

}
