// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/import_batch.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

// From the first reason on; the numbers are stored, so that the order never changes.
constexpr std::array<std::string_view, 14> reasonNames = {
    "not-an-amount",  "too-many-decimals", "amount-too-large", "not-a-date",       "not-a-time",
    "not-a-duration", "ends-before-start", "currency-unknown", "two-currencies",   "cell-missing",
    "cell-count",     "text-after-quote",  "cell-too-long",    "platform-missing",
};
constexpr auto firstReason = static_cast<std::size_t>(RejectReason::NotAnAmount);
static_assert(firstReason + reasonNames.size() == static_cast<std::size_t>(RejectReason::PlatformMissing) + 1);

}

std::string_view rejectReasonName(RejectReason reason)
{
    return reasonNames[static_cast<std::size_t>(reason) - firstReason];
}

std::optional<RejectReason> rejectReasonNamed(std::string_view name)
{
    for (std::size_t i = 0; i < reasonNames.size(); ++i) {
        if (reasonNames[i] == name)
            return static_cast<RejectReason>(i + firstReason);
    }
    return std::nullopt;
}

RowPlace ImportBatch::placeOf(std::int64_t line) const
{
    const auto found = std::lower_bound(places.begin(), places.end(), line,
                                        [](const auto &place, std::int64_t wanted) { return place.first < wanted; });
    return found == places.end() || found->first != line ? RowPlace::atLine(line) : found->second;
}

}
