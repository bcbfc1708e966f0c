// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace backpay {

/**
 * Numbers 64-bit keys 0, 1, 2, … in the order they come. Open addressing in one block: a million rows ask it, and a
 * node per key would cost more than the sums.
 */
class FlatIndex
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    [[nodiscard]] std::uint32_t find(std::uint64_t key) const
    {
        return slots_.empty() ? none : slots_[slotOf(key)].number;
    }

    /** The key's number; a key not seen before gets the next one. */
    [[nodiscard]] std::uint32_t number(std::uint64_t key)
    {
        if (count_ * 2 >= slots_.size())
            grow();
        Slot &slot = slots_[slotOf(key)];
        if (slot.number == none)
            slot = {key, count_++};
        return slot.number;
    }

    [[nodiscard]] std::uint32_t size() const { return count_; }

private:
    struct Slot
    {
        std::uint64_t key = 0;
        std::uint32_t number = none;
    };

    /** Where the key is, or the free place where it belongs. */
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const
    {
        const std::size_t mask = slots_.size() - 1;
        std::uint64_t hash = key * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 32;
        std::size_t at = static_cast<std::size_t>(hash) & mask;
        while (slots_[at].number != none && slots_[at].key != key)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
        old.swap(slots_);
        for (const Slot &slot : old) {
            if (slot.number != none)
                slots_[slotOf(slot.key)] = slot;
        }
    }

    std::vector<Slot> slots_;
    std::uint32_t count_ = 0;
};

}
