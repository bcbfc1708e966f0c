// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contract_change.h"

#include <algorithm>
#include <limits>
#include <set>

namespace backpay {

namespace {

constexpr std::int64_t beginning = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t secondsPerDay = 86400;

/** What a span asks of a row: nothing, its day, or its instant. */
enum class Scale {
    Undated,
    Day,
    Second
};

bool within(const ContractChange &change, Scale scale, std::int64_t at)
{
    if (scale == Scale::Undated)
        return false;
    if (scale == Scale::Day)
        return (!change.firstDay || at >= *change.firstDay) && (!change.lastDay || at <= *change.lastDay);
    return (!change.firstSecond || at >= *change.firstSecond) && (!change.endSecond || at < *change.endSecond);
}

/** Where rows of `contract` at that point of that scale count, by playing the changes one after the other. */
std::int64_t played(const Contract &contract, std::span<const ContractChange> changes, Scale scale, std::int64_t at)
{
    std::int64_t now = contract.id;
    for (const ContractChange &change : changes) {
        if (std::find(change.from.begin(), change.from.end(), now) == change.from.end())
            continue;
        const bool meets =
            change.kind == ContractChangeKind::Merge
            || (change.kind == ContractChangeKind::SplitProject ? !contract.bySplit && contract.name == change.project
                                                                : within(change, scale, at));
        if (meets)
            now = change.into;
    }
    return now;
}

/** The points at which a span may begin or end. */
std::set<std::int64_t> boundsOf(std::span<const ContractChange> changes, Scale scale)
{
    std::set<std::int64_t> bounds{beginning};
    for (const ContractChange &change : changes) {
        if (change.kind != ContractChangeKind::SplitSpan)
            continue;
        const auto first = scale == Scale::Day ? std::optional<std::int64_t>(change.firstDay) : change.firstSecond;
        const auto end =
            scale == Scale::Day
                ? (change.lastDay ? std::optional<std::int64_t>(std::int64_t{*change.lastDay} + 1) : std::nullopt)
                : change.endSecond;
        if (first)
            bounds.insert(*first);
        if (end)
            bounds.insert(*end);
    }
    return bounds;
}

std::vector<RouteStep> stepsOf(const Contract &contract, std::span<const ContractChange> changes, Scale scale,
                               const std::set<std::int64_t> &bounds)
{
    std::vector<RouteStep> steps;
    for (const std::int64_t bound : bounds) {
        const std::int64_t target = played(contract, changes, scale, bound);
        if (steps.empty() || steps.back().contract != target)
            steps.push_back({bound, target});
    }
    return steps;
}

std::int64_t stepAt(const std::vector<RouteStep> &steps, std::int64_t at)
{
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), at, [](std::int64_t x, const RouteStep &s) { return x < s.from; });
    return std::prev(after)->contract;
}

}

std::int64_t ContractRoute::contractOf(const When &when) const
{
    switch (when.kind) {
    case WhenKind::Undated: break;
    case WhenKind::Date:
    case WhenKind::Local: return stepAt(days, when.day);
    case WhenKind::Utc: return stepAt(seconds, when.day * secondsPerDay + when.second);
    }
    return undated;
}

bool ContractRoute::fixed() const
{
    return days.size() == 1 && seconds.size() == 1 && days.front().contract == undated
           && seconds.front().contract == undated;
}

bool ContractRoute::leadsTo(std::int64_t contract) const
{
    const auto there = [contract](const RouteStep &step) { return step.contract == contract; };
    return undated == contract || std::any_of(days.begin(), days.end(), there)
           || std::any_of(seconds.begin(), seconds.end(), there);
}

ContractRoutes routesOf(std::span<const Contract> contracts, std::span<const ContractChange> changes)
{
    const std::set<std::int64_t> days = boundsOf(changes, Scale::Day);
    const std::set<std::int64_t> seconds = boundsOf(changes, Scale::Second);
    ContractRoutes routes;
    for (const Contract &contract : contracts)
        routes[contract.id] = {stepsOf(contract, changes, Scale::Day, days),
                               stepsOf(contract, changes, Scale::Second, seconds),
                               played(contract, changes, Scale::Undated, 0)};
    return routes;
}

}
