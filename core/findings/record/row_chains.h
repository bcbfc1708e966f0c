// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace backpay {

/** Whether the pay that a row shows may still come: earned or not yet decided. */
[[nodiscard]] bool isOpen(Standing standing);

/**
 * What became of each row's pay over all exports: by its first to its last version. A row that fell and rose again lost
 * only what is still missing, and each cent of that is of one change.
 */
class RowChains
{
public:
    explicit RowChains(const std::vector<ChangedEarning> &changed);

    /**
     * The pay that went by a change (by its place in the list) and did not come back. 0 for a row that is rejected in
     * the end, which record.rejected-work holds whole, and for one that was returned before it was ever approved.
     */
    [[nodiscard]] std::int64_t payGone(std::size_t change) const { return gone_[change]; }
    /** The highest pay that a row, by the number of its last version, ever showed as open; 0 where it never changed. */
    [[nodiscard]] std::int64_t highestPay(std::int64_t lastRevision) const;

private:
    std::vector<std::int64_t> gone_;
    std::unordered_map<std::int64_t, std::int64_t> highest_;
};

}
