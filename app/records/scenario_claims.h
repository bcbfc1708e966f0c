// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/json_object.h"
#include "core/law/methods/freelance.h"
#include "core/law/side_claims.h"

#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** What a scenario asks beside its weeks; what it does not ask is absent. The as-of days are the scenario's. */
struct ScenarioClaims
{
    std::optional<FinalPay> finalPay;
    std::optional<std::vector<StatedWeek>> rates;
    std::optional<FreelanceFacts> freelance;
    std::optional<LateDebtFacts> latePayment;

    [[nodiscard]] bool any() const { return finalPay || rates || freelance || latePayment; }
};

/** Whether it is written like the code of a place: "US", "US-CA", "US-CA-LA". */
[[nodiscard]] bool isPlaceCode(const std::string &place);

/**
 * Reads `final_pay`, `rates`, `freelance` and `late_payment` of a scenario at that place, in that currency; faults are
 * noted in the object. A fact that is left out is absent and never guessed; only the work place is the scenario's.
 */
[[nodiscard]] ScenarioClaims readScenarioClaims(JsonObject &root, const std::string &place, const Currency &currency);

}
