// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/record/row_chains.h"

#include <algorithm>
#include <numeric>

namespace backpay {

namespace {

std::int64_t shownPay(const RowVersion &version) { return isOpen(version.standing) ? version.pay : 0; }

/** The changes of each row, in the order of exports. A row may return to an earlier version: numbers alone are no
 * order. */
std::vector<std::vector<std::size_t>> chainsOf(const std::vector<ChangedEarning> &changed)
{
    std::vector<std::size_t> order(changed.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return changed[a].snapshot < changed[b].snapshot; });
    std::vector<std::vector<std::size_t>> chains;
    std::unordered_map<std::int64_t, std::size_t> byLast; // number of the version a chain ends with, so far
    for (const std::size_t change : order) {
        const auto found = byLast.find(changed[change].before.revision);
        const std::size_t chain = found == byLast.end() ? chains.size() : found->second;
        if (found == byLast.end())
            chains.emplace_back();
        else
            byLast.erase(found);
        chains[chain].push_back(change);
        byLast[changed[change].after.revision] = chain;
    }
    return chains;
}

}

bool isOpen(Standing standing) { return standing == Standing::Earned || standing == Standing::Pending; }

RowChains::RowChains(const std::vector<ChangedEarning> &changed)
    : gone_(changed.size(), 0)
{
    for (const auto &chain : chainsOf(changed)) {
        const ChangedEarning &last = changed[chain.back()];
        std::int64_t highest = 0;
        for (const std::size_t change : chain)
            highest = std::max(highest, shownPay(changed[change].before));
        highest_[last.after.revision] = std::max(highest, shownPay(last.after));
        const bool returned = last.after.standing == Standing::Cancelled && last.before.standing != Standing::Earned;
        if (last.after.standing == Standing::Lost || returned)
            continue;
        std::int64_t level = shownPay(last.after);
        for (auto change = chain.rbegin(); change != chain.rend(); ++change) {
            const std::int64_t before = shownPay(changed[*change].before);
            gone_[*change] = std::max<std::int64_t>(before - level, 0);
            level = std::max(level, before);
        }
    }
}

std::int64_t RowChains::highestPay(std::int64_t lastRevision) const
{
    const auto found = highest_.find(lastRevision);
    return found == highest_.end() ? 0 : found->second;
}

}
