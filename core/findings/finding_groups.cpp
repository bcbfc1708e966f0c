// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_groups.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace backpay {

std::vector<FindingGroup> findingGroups(const std::vector<Finding> &findings)
{
    std::vector<FindingGroup> groups;
    std::map<std::tuple<std::string, std::string, std::optional<Currency>, FindingCertainty>, std::size_t> known;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        if (finding.track != Track::Employee || !finding.amount) {
            groups.push_back({i});
            continue;
        }
        // Which contracts had rows differs from week to week: the employer is what makes them one group.
        const auto [place, fresh] =
            known.try_emplace({finding.rule, finding.platform, finding.currency, finding.certainty}, groups.size());
        if (fresh)
            groups.emplace_back();
        groups[place->second].push_back(i);
    }
    for (FindingGroup &group : groups)
        std::sort(group.begin(), group.end(),
                  [&](std::size_t a, std::size_t b) { return findings[a].from < findings[b].from; });
    return groups;
}

}
