// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace backpay {

/** The rows of each contract day by day, to find those of a week. */
class WeekRows
{
public:
    explicit WeekRows(const CaseFacts &facts);

    struct Row
    {
        DayNumber day = 0;
        RowKind kind = RowKind::Earning;
        std::size_t index = 0;   // into Books::earnings or Books::entries
        std::int64_t unpaid = 0; // of own time: seconds of it on this day that no row of the platform covers
    };
    /** Those of the days in [from, to]; own time over midnight is there once for each day. None for an unknown key. */
    [[nodiscard]] std::span<const Row> of(const std::string &contract, DayNumber from, DayNumber to) const;

private:
    std::unordered_map<std::string, std::vector<Row>> rows_; // by the contract's key
};

}
