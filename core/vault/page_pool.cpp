// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/page_pool.h"

#include "core/base/large_pages.h"

#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <new>

namespace backpay {

namespace {

constexpr std::size_t stride = (largestPageBlock + 15) / 16 * 16;

struct FreeBlock
{
    FreeBlock *next = nullptr;
};

/** The front of one large page; its blocks follow. Those not handed out yet are not touched. */
struct alignas(16) Slab
{
    Slab *previous = nullptr; // among the slabs that have room
    Slab *next = nullptr;
    FreeBlock *returned = nullptr;
    std::size_t fresh = 0; // how many were ever handed out
    std::size_t taken = 0; // how many are out
};

constexpr std::size_t blocksPerSlab = (largePageBytes - sizeof(Slab)) / stride;

Slab *slabOf(void *block)
{
    return reinterpret_cast<Slab *>(reinterpret_cast<std::uintptr_t>(block) / largePageBytes * largePageBytes);
}

class Pool
{
public:
    void *take()
    {
        const std::scoped_lock lock(mutex_);
        if (open_ == nullptr && !addSlab())
            return nullptr;
        Slab *const slab = open_;
        void *block = slab->returned;
        if (block != nullptr)
            slab->returned = slab->returned->next;
        else
            block = reinterpret_cast<std::byte *>(slab + 1) + stride * slab->fresh++;
        if (++slab->taken == blocksPerSlab)
            close(slab);
        return block;
    }

    void giveBack(void *block)
    {
        const std::scoped_lock lock(mutex_);
        Slab *const slab = slabOf(block);
        if (slab->taken == blocksPerSlab)
            open(slab);
        if (--slab->taken == 0) {
            close(slab);
            std::free(slab);
            return;
        }
        slab->returned = new (block) FreeBlock{slab->returned};
    }

private:
    bool addSlab()
    {
        void *const memory = std::aligned_alloc(largePageBytes, largePageBytes);
        if (memory == nullptr)
            return false;
        preferLargePages(memory, largePageBytes);
        open(new (memory) Slab);
        return true;
    }

    void open(Slab *slab)
    {
        slab->previous = nullptr;
        slab->next = open_;
        if (open_ != nullptr)
            open_->previous = slab;
        open_ = slab;
    }

    void close(Slab *slab)
    {
        if (slab->next != nullptr)
            slab->next->previous = slab->previous;
        (slab->previous != nullptr ? slab->previous->next : open_) = slab->next;
    }

    std::mutex mutex_;
    Slab *open_ = nullptr; // the slabs that have room
};

// Never destroyed: SQLite frees its last blocks after the statics are gone.
Pool &pool()
{
    static auto *const instance = new Pool;
    return *instance;
}

}

void *takePageBlock() { return pool().take(); }

void returnPageBlock(void *block) { pool().giveBack(block); }

}
