// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/salary_equivalent.h"

namespace backpay {

namespace {

constexpr int weeksPerYear = 52;

int paymentsPerYear(PayInterval interval) { return interval == PayInterval::Month ? 12 : 24; }

}

Exact perWeek(const Exact &payment, const PayStretch &stretch)
{
    if (stretch.interval == PayInterval::Weeks)
        return payment / stretch.weeks;
    return payment * paymentsPerYear(stretch.interval) / weeksPerYear;
}

Step perWeekStep(const Exact &payment, const PayStretch &stretch)
{
    const std::string value = amountText(perWeek(payment, stretch));
    if (stretch.interval == PayInterval::Weeks)
        return {StepKind::WeeklyShare, {amountText(payment), std::to_string(stretch.weeks)}, value};
    return {
        StepKind::WeeklyEquivalent, {amountText(payment), std::to_string(paymentsPerYear(stretch.interval))}, value};
}

Figure salaryEquivalent(const Exact &salary, const PayStretch &stretch)
{
    return {perWeek(salary, stretch), {perWeekStep(salary, stretch)}, {{"29 CFR 778.113(b)", ""}}, {}, Certainty::Read};
}

Answer<Figure> salaryRate(const Exact &salary, const PayStretch &stretch, const Exact &coveredHours)
{
    if (coveredHours <= 0)
        return missing(MissingKind::CoveredHours);
    Figure figure = salaryEquivalent(salary, stretch);
    figure.amount /= coveredHours;
    figure.steps.push_back({StepKind::SalaryRate, {plainText(coveredHours)}, rateText(figure.amount)});
    figure.citations.push_back({"29 CFR 778.113(a)", ""});
    return figure;
}

}
