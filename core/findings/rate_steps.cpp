// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rate_steps.h"

#include "core/base/int128.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <optional>

namespace backpay {

namespace {

constexpr std::size_t fewStill = 3;
constexpr std::size_t fewMoving = 20;
constexpr std::int64_t stillPercent = 2;
constexpr std::int64_t stillChangePercent = 1;
constexpr std::int64_t movingChangePercent = 10;
// A history with more changes than that is no history of a rate.
constexpr int deepest = 32;
constexpr std::size_t mostSpans = 200;

RateSpan spanOf(std::span<const RatePoint> points, std::size_t first, std::size_t last)
{
    std::vector<std::int64_t> rates;
    rates.reserve(last - first);
    for (std::size_t i = first; i < last; ++i)
        rates.push_back(points[i].rate);
    std::sort(rates.begin(), rates.end());
    const std::size_t top = rates.size() - 1;
    return {first, last, rates.front(), rates[top / 4], rates[top / 2], rates[top - top / 4], rates.back()};
}

bool standsStill(const RateSpan &span)
{
    return (span.threeQuarters - span.quarter) * 100 <= span.middle * stillPercent;
}

bool halvesApart(const RateSpan &a, const RateSpan &b)
{
    return a.quarter > b.threeQuarters || b.quarter > a.threeQuarters;
}

/** Whether two neighbouring stretches differ plainly. */
bool plain(const RateSpan &before, const RateSpan &after)
{
    const bool still = standsStill(before) && standsStill(after);
    const std::size_t few = still ? fewStill : fewMoving;
    const std::int64_t change = std::abs(before.middle - after.middle);
    return before.count() >= few && after.count() >= few && halvesApart(before, after)
           && change * 100 >= before.middle * (still ? stillChangePercent : movingChangePercent);
}

/** Whether there may be a change, so that both sides are worth a look: a side that holds two rates does not stand
 * still. */
bool worthParting(const RateSpan &before, const RateSpan &after)
{
    return before.count() >= fewStill && after.count() >= fewStill && halvesApart(before, after);
}

/** Twice the rank of each rate among all, equal ones in the middle of theirs: one row far off moves no average. */
std::vector<std::int64_t> ranksOf(std::span<const RatePoint> points)
{
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return points[a].rate < points[b].rate; });
    std::vector<std::int64_t> ranks(points.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && points[order[to]].rate == points[order[from]].rate)
            ++to;
        for (std::size_t at = from; at < to; ++at)
            ranks[order[at]] = static_cast<std::int64_t>(from + to + 1);
        from = to;
    }
    return ranks;
}

class Parter
{
public:
    explicit Parter(std::span<const RatePoint> points)
        : points_(points)
    {
        sums_.reserve(points.size() + 1);
        sums_.push_back(0);
        for (const std::int64_t rank : ranksOf(points))
            sums_.push_back(sums_.back() + rank);
    }

    void part(std::size_t first, std::size_t last, int depth = 0)
    {
        const bool deeper = depth < deepest && spans_.size() < mostSpans;
        const auto cut = deeper ? bestCut(first, last) : std::nullopt;
        if (!cut || !worthParting(spanOf(points_, first, *cut), spanOf(points_, *cut, last))) {
            spans_.push_back(spanOf(points_, first, last));
            return;
        }
        part(first, *cut, depth + 1);
        part(*cut, last, depth + 1);
    }

    /** Neighbours that do not differ plainly are one stretch, those that differ least first. */
    std::vector<RateSpan> joined()
    {
        while (const auto pair = closestNotPlain()) {
            spans_[*pair] = spanOf(points_, spans_[*pair].first, spans_[*pair + 1].last);
            spans_.erase(spans_.begin() + static_cast<std::ptrdiff_t>(*pair) + 1);
        }
        return std::move(spans_);
    }

private:
    [[nodiscard]] std::optional<std::size_t> closestNotPlain() const
    {
        std::optional<std::size_t> closest;
        const auto distance = [&](std::size_t i) { return std::abs(spans_[i].middle - spans_[i + 1].middle); };
        for (std::size_t i = 0; i + 1 < spans_.size(); ++i) {
            if (!plain(spans_[i], spans_[i + 1]) && (!closest || distance(i) < distance(*closest)))
                closest = i;
        }
        return closest;
    }

    /**
     * The cut between two days, with rows enough on both sides, where the average ranks before and after are furthest
     * apart for their numbers of rows.
     */
    [[nodiscard]] std::optional<std::size_t> bestCut(std::size_t first, std::size_t last) const
    {
        std::optional<std::size_t> best;
        Int128 bestScore = 0;
        const auto count = static_cast<std::int64_t>(last - first);
        const std::int64_t sum = sums_[last] - sums_[first];
        for (std::size_t at = first + fewStill; at + fewStill <= last; ++at) {
            if (points_[at].day == points_[at - 1].day)
                continue;
            const auto before = static_cast<std::int64_t>(at - first);
            const Int128 away = (Int128(sums_[at] - sums_[first]) * count - Int128(sum) * before) / count;
            // The square of the distance for the numbers of rows; 1024 keeps small ones apart from nothing.
            const Int128 score = away * away * 1024 / (Int128(before) * (count - before));
            if (score > bestScore) {
                bestScore = score;
                best = at;
            }
        }
        return best;
    }

    std::span<const RatePoint> points_;
    std::vector<std::int64_t> sums_;
    std::vector<RateSpan> spans_;
};

}

std::vector<RateSpan> rateSpans(std::span<const RatePoint> points)
{
    if (points.empty())
        return {};
    Parter parter(points);
    parter.part(0, points.size());
    return parter.joined();
}

}
