// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/contract.h"
#include "core/time/civil.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace backpay {

enum class ContractChangeKind : std::uint8_t {
    Merge = 0,        // all that counts under `from` counts under `into`
    SplitProject = 1, // of what counts under `from`, the rows whose file calls the contract `project`
    SplitSpan = 2,    // of what counts under `from`, the rows of some days
};

/**
 * Which rows a person made count under another contract. Rows are not touched by it: they keep the contract that their
 * file names, and where they count follows from the changes that stand (routesOf).
 */
struct ContractChange
{
    ContractChangeKind kind = ContractChangeKind::Merge;
    std::int64_t into = 0;          // the vault's number of a contract
    std::vector<std::int64_t> from; // likewise; one where it is a split
    std::string project;            // of a split by project; "" for rows whose file names none
    // Of a split by span, both days included and open where there is none. A row of an instant is of the day that the
    // zone of the contract made of it when it was split: from the second on, before the other one (UTC).
    std::optional<DayNumber> firstDay;
    std::optional<DayNumber> lastDay;
    std::optional<std::int64_t> firstSecond;
    std::optional<std::int64_t> endSecond;
};

/** A merge or split that stands. */
struct ContractChangeRecord
{
    std::string uuid;
    Instant madeAt;
    ContractChangeKind kind = ContractChangeKind::Merge;
    Contract into;
    std::vector<Contract> from; // one where it is a split
    std::string project;        // of a split by project
    std::optional<DayNumber> firstDay;
    std::optional<DayNumber> lastDay;
};

/** From this day, or second of UTC, on rows count under this contract (the vault's number), until the next step. */
struct RouteStep
{
    std::int64_t from = 0;
    std::int64_t contract = 0;

    friend bool operator==(const RouteStep &, const RouteStep &) = default;
};

/** Under which contract the rows of one contract, as files name it, count: by day, by instant, or undated. */
struct ContractRoute
{
    std::vector<RouteStep> days;    // never empty, ascending, the first from the beginning of time
    std::vector<RouteStep> seconds; // likewise, for rows of an instant
    std::int64_t undated = 0;

    [[nodiscard]] std::int64_t contractOf(const When &when) const;
    /** Whether all its rows count under one contract. */
    [[nodiscard]] bool fixed() const;
    [[nodiscard]] bool leadsTo(std::int64_t contract) const;
};

/** By the vault's number of the contract that files name. */
using ContractRoutes = std::map<std::int64_t, ContractRoute>;

/**
 * Every contract's route under the changes that stand, the oldest first: each moves what counts under its `from` when
 * its turn comes. So a change can be taken away at any time, and what was made after it still holds for the rows it
 * meets.
 */
[[nodiscard]] ContractRoutes routesOf(std::span<const Contract> contracts, std::span<const ContractChange> changes);

}
