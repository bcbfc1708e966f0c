// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/own_time.h"

#include <algorithm>
#include <limits>

namespace backpay {

namespace {

constexpr std::array<TimeKind, 3> coveredFirst = {TimeKind::Task, TimeKind::OverCap, TimeKind::Rework};

std::uint64_t keyOf(std::uint32_t contract, std::optional<DayNumber> day)
{
    const DayNumber shown = day.value_or(std::numeric_limits<DayNumber>::min());
    return static_cast<std::uint64_t>(contract) << 32 | static_cast<std::uint32_t>(shown);
}

}

SecondsByKind OwnDay::unpaid() const
{
    SecondsByKind left = own;
    left[static_cast<std::size_t>(TimeKind::Break)] = 0;
    std::int64_t cover = platformSeconds;
    for (const TimeKind kind : coveredFirst) {
        std::int64_t &seconds = left[static_cast<std::size_t>(kind)];
        const std::int64_t covered = std::min(seconds, cover);
        seconds -= covered;
        cover -= covered;
    }
    return left;
}

void OwnTime::add(std::uint32_t contract, std::optional<DayNumber> day, TimeKind kind, std::int64_t seconds)
{
    const std::uint32_t at = index_.number(keyOf(contract, day));
    if (at == days_.size())
        days_.push_back({contract, day, {}, 0});
    days_[at].own[static_cast<std::size_t>(kind)] += seconds;
    hasOwn_[contract] = true;
}

void OwnTime::addPlatformTime(std::uint32_t contract, std::optional<DayNumber> day, std::int64_t seconds)
{
    const std::uint32_t at = index_.find(keyOf(contract, day));
    if (at != FlatIndex::none)
        days_[at].platformSeconds += seconds;
}

}
