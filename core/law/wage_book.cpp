// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/wage_book.h"

#include <algorithm>

namespace backpay {

namespace {

bool sameEmployer(const WageScenario &a, const WageScenario &b)
{
    return a.place == b.place && a.currency == b.currency && a.workweekStart == b.workweekStart && a.facts == b.facts
           && a.regimes == b.regimes;
}

}

EmployerWages WageBook::wagesOf(EmployerWeeks employer, EmployerWages before)
{
    EmployerWages wages{std::move(employer), {}};
    const std::vector<WeekFacts> &weeks = wages.employer.scenario.weeks;
    std::vector<WeekFacts> &known = before.employer.scenario.weeks;
    const bool keep = sameEmployer(wages.employer.scenario, before.employer.scenario);
    WageScenario changed = wages.employer.scenario;
    changed.weeks.clear();
    std::vector<std::size_t> at; // where in `wages.weeks` each changed week belongs
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const auto old = std::lower_bound(known.begin(), known.end(), weeks[i].start,
                                          [](const WeekFacts &week, DayNumber start) { return week.start < start; });
        if (keep && old != known.end() && *old == weeks[i]) {
            wages.weeks.push_back(std::move(before.weeks[static_cast<std::size_t>(old - known.begin())]));
            continue;
        }
        at.push_back(i);
        wages.weeks.push_back({});
        changed.weeks.push_back(weeks[i]);
    }
    computed_ += at.size();
    std::vector<WeekWages> fresh = weekWages(rules_, changed);
    for (std::size_t i = 0; i < at.size(); ++i)
        wages.weeks[at[i]] = std::move(fresh[i]);
    return wages;
}

const std::vector<EmployerWages> &WageBook::update(const Books &books, const ZoneResolver &zones)
{
    computed_ = 0;
    std::vector<EmployerWages> before = std::exchange(wages_, {});
    for (EmployerWeeks &employer : employerWeeks(books, rules_, zones)) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const EmployerWages &one) {
            return one.employer.platform == employer.platform && one.employer.scenario.place == employer.scenario.place;
        });
        EmployerWages kept = old == before.end() ? EmployerWages{} : std::move(*old);
        wages_.push_back(wagesOf(std::move(employer), std::move(kept)));
    }
    return wages_;
}

}
