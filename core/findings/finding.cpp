// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"

namespace backpay {

std::string_view trackName(Track track)
{
    switch (track) {
    case Track::Record: return "record";
    case Track::Employee: return "employee";
    case Track::Contractor: return "contractor";
    }
    return "record";
}

const std::string &FindingStep::value() const
{
    return std::visit([](const auto &each) -> const std::string & { return each.value; }, line);
}

std::string_view findingCertaintyName(FindingCertainty certainty)
{
    switch (certainty) {
    case FindingCertainty::Computed: return "computed";
    case FindingCertainty::Unverified: return "unverified";
    case FindingCertainty::CannotCompute: return "cannot-compute";
    }
    return "cannot-compute";
}

}
