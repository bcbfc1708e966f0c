// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <cstddef>
#include <vector>

namespace backpay {

/** A finding as people count them: one, or the weeks of one rule and employer, which are different weeks of one law. */
using FindingGroup = std::vector<std::size_t>; // indices into the findings, by week

/**
 * Findings by group, in the order of each group's first: findings of one rule, platform, currency and certainty on the
 * employee's track that have an amount are one group. Every finding is in exactly one; whatever counts findings counts
 * these.
 */
[[nodiscard]] std::vector<FindingGroup> findingGroups(const std::vector<Finding> &findings);

}
