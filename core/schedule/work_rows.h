// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/case_file.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace backpay {

/** A row of the schedule of work before it is written. */
struct WorkRow
{
    std::optional<DayNumber> day; // by the contract's calendar
    std::uint32_t contract = 0;
    std::int64_t revision = 0;
    bool own = false;      // own time, else a row of the platform
    std::size_t index = 0; // into Books::entries or Books::earnings
};

/** The rows of the scope in the schedule's order: by day, undated last, then contract, then as the vault has them. */
[[nodiscard]] std::vector<WorkRow> workRows(const CaseFile &file);

}
