// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/factor_list.h"
#include "core/law/freelance_act.h"
#include "core/law/limitation.h"
#include "core/law/regime.h"
#include "core/law/wage_series.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** The rate at which late payment of a debt between businesses bears interest, fixed for a half-year. */
struct ReferenceRate
{
    DayNumber from = 0; // interest that starts to run from this day
    DayNumber through = 0;
    Exact percentPerYear; // the official rate, without the statutory addition
    Citation citation;
    Certainty certainty = Certainty::Read;
};

/** All law the program knows, as data. */
struct RuleBook
{
    std::vector<WageSeries> wages;               // by place
    std::vector<Regime> regimes;                 // by id
    std::vector<Limitation> limitations;         // by id
    std::vector<FreelanceAct> acts;              // by id
    std::vector<EmploymentTest> tests;           // by id
    std::vector<ClassificationFact> facts;       // in the order to ask for them
    std::vector<ReferenceRate> ukReferenceRates; // by day

    [[nodiscard]] const WageSeries *wagesOf(std::string_view place) const; // null where there are none
    [[nodiscard]] const Regime *regime(std::string_view id) const;         // null where there is none
};

/** The packs compiled into the program. They are tested to be readable: a fault here is a programmer's. */
[[nodiscard]] const RuleBook &ruleBook();

/**
 * The place and those around it, the most local first: "US-CA-LA" gives itself, "US-CA" and "US". Codes are those of
 * the packs.
 */
[[nodiscard]] std::vector<std::string> placesAround(std::string_view place);

}
