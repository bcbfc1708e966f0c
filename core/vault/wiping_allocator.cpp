// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/wiping_allocator.h"

#include "core/base/secret.h"
#include "core/vault/page_pool.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace backpay {

namespace {

// The size stands in front of each block: SQLite asks for it often, and wiping must know it on every system.
using SizeField = std::int64_t;
static_assert(sizeof(SizeField) == 8, "SQLite needs blocks aligned to 8 bytes");

SizeField *fieldOf(void *block) { return static_cast<SizeField *>(block) - 1; }

int sizeOf(void *block) { return block == nullptr ? 0 : static_cast<int>(*fieldOf(block)); }

/** Whether a block of so many bytes comes from the pool; by the size alone, so that it finds its way back. */
bool isPageBlock(std::size_t bytes) { return bytes >= smallestPageBlock && bytes <= largestPageBlock; }

void *allocate(int bytes)
{
    const std::size_t whole = static_cast<std::size_t>(bytes) + sizeof(SizeField);
    auto *const field = static_cast<SizeField *>(isPageBlock(whole) ? takePageBlock() : std::malloc(whole));
    if (field == nullptr)
        return nullptr;
    *field = bytes;
    return field + 1;
}

void release(void *block)
{
    if (block == nullptr)
        return;
    const auto bytes = static_cast<std::size_t>(sizeOf(block));
    wipeBytes(block, bytes);
    if (isPageBlock(bytes + sizeof(SizeField)))
        returnPageBlock(fieldOf(block));
    else
        std::free(fieldOf(block));
}

void *resize(void *block, int bytes)
{
    void *const moved = allocate(bytes);
    if (moved == nullptr) // the old block stays valid, as SQLite expects
        return nullptr;
    std::memcpy(moved, block, static_cast<std::size_t>(std::min(bytes, sizeOf(block))));
    release(block);
    return moved;
}

int roundUp(int bytes) { return (bytes + 7) & ~7; }

int start(void *) { return SQLITE_OK; }

void stop(void *) {}

constexpr sqlite3_mem_methods methods = {allocate, release, resize, sizeOf, roundUp, start, stop, nullptr};

}

const sqlite3_mem_methods &wipingAllocator() { return methods; }

int installWipingAllocator()
{
    static const int result = sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
    return result;
}

}
