// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/traced_rows.h"
#include "core/findings/week_rows.h"
#include "core/law/employer_weeks.h"
#include "core/law/step.h"

#include <memory>
#include <vector>

namespace backpay {

/** The rows behind the figures of one employer's week, as core/law/employer_weeks.h makes them of the books. */
class WeekTrace
{
public:
    /** `week` is one of the employer's. */
    WeekTrace(const CaseFacts &facts, const WeekRows &rows, const EmployerWeeks &employer, const WeekFacts &week);

    /** Every row of the week once, own time that runs into it among them. */
    [[nodiscard]] const std::vector<WeekRows::Row> &rows() const { return rows_; }

    /**
     * What a step of the week adds up; null for one that is reckoned from other steps. Steps print hours and amounts
     * with two decimals, rounded half up from the exact sum of these rows.
     */
    [[nodiscard]] std::shared_ptr<const TracedRows> of(const Step &step) const;

private:
    std::vector<WeekRows::Row> rows_;
    bool paidForNothing_ = false; // no pay at all: then no hour is paid for
    std::shared_ptr<const TracedRows> worked_;
    std::shared_ptr<const TracedRows> paidFor_;
    std::shared_ptr<const TracedRows> unpaid_;
    std::shared_ptr<const TracedRows> pay_;
    std::shared_ptr<const TracedRows> bonus_;
};

}
