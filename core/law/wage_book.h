// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/employer_weeks.h"
#include "core/law/week_wages.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace backpay {

/** One platform's weeks at one place, computed. `weeks` stand beside `employer.scenario.weeks`. */
struct EmployerWages
{
    EmployerWeeks employer;
    std::vector<WeekWages> weeks;
};

/**
 * The wages of all weeks of a vault, kept from one look to the next: a week is computed again only where its facts, the
 * facts of its employer or the rules changed. Not for use from two threads at once.
 */
class WageBook
{
public:
    /** `rules` outlives the book. */
    explicit WageBook(const RuleBook &rules)
        : rules_(rules)
    {
    }

    /** The wages the books show now, by platform and place; `computed()` then tells how many weeks were new. */
    [[nodiscard]] const std::vector<EmployerWages> &update(const Books &books, const ZoneResolver &zones);
    [[nodiscard]] std::size_t computed() const { return computed_; }

private:
    [[nodiscard]] EmployerWages wagesOf(EmployerWeeks employer, EmployerWages before);

    const RuleBook &rules_;
    std::vector<EmployerWages> wages_;
    std::size_t computed_ = 0;
};

}
