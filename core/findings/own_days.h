// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/own_time.h"
#include "core/findings/case_facts.h"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace backpay {

/** Own time of one kind on one platform that no row of the platform covers. */
struct OwnTimeOf
{
    std::int64_t seconds = 0;
    /** All of that kind on the days where some of it is uncovered, each with what of it is. */
    std::vector<std::pair<std::size_t, std::int64_t>> entries;
};

/** Own time by contract and day beside the platform's, as summary counts it. */
[[nodiscard]] OwnTime ownTimeOf(const CaseFacts &facts);

using OwnTimeByKind = std::array<OwnTimeOf, timeKindCount>;

/** Uncovered own time by platform and kind; platforms without any are left out, and so is time of no platform. */
[[nodiscard]] std::map<std::string, OwnTimeByKind> unpaidOwnTime(const CaseFacts &facts);

}
