// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/scenario_claims.h"
#include "core/base/result.h"
#include "core/law/week_facts.h"
#include "core/time/zone_resolver.h"

#include <string>
#include <string_view>

namespace backpay {

/** All that `calc` is asked: the weeks, which may be none where something beside them is asked. */
struct CalcScenario : WageScenario
{
    ScenarioClaims claims;
};

/**
 * Reads a scenario: JSON as `calc` takes it. Nothing is guessed: a member nobody knows, a number that is none, a
 * day outside its week is ScenarioInvalid (file, path of the member, what it takes) at its line; text that is no JSON
 * has the errors of walkJson. Clock times without a zone are those of the scenario's `zone`, or of the place; they are
 * split at midnight and at the workweek's start, and count what really passed where the clocks change.
 */
[[nodiscard]] Result<CalcScenario> readScenario(const std::string &file, std::string_view json,
                                                const ZoneResolver &zones);

}
