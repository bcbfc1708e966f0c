// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/extra_pay.h"

#include <algorithm>

namespace backpay {

namespace {

const Exact &larger(const Exact &a, const Exact &b) { return a < b ? b : a; }

/** One time a worker came to work on a day: what was worked, and whether he was told to come. */
struct Report
{
    Exact hours;
    bool told = false;
};

std::vector<Report> reportsOf(const WeekFacts &week, const DayHours &day)
{
    std::vector<Report> reports;
    for (const WorkSpan &span : week.spans) {
        if (span.day != day.day)
            continue;
        if (span.continues && span.begin > 0 && !reports.empty())
            reports.back().hours += hoursOf(span.seconds);
        else if (!span.continues)
            reports.push_back({hoursOf(span.seconds), span.report});
    }
    if (week.spans.empty())
        reports.push_back({day.hours, false});
    return reports;
}

/** Hours that are paid for the first report of a day beyond those worked. */
Exact guaranteed(const Exact &scheduled, const Exact &worked)
{
    const Exact half = scheduled / 2;
    if (worked >= half)
        return 0;
    const Exact paid = half < 2 ? Exact(2) : half > 4 ? Exact(4) : half;
    return paid > worked ? Exact(paid - worked) : Exact(0);
}

}

ExtraPay restPay(const WeekFacts &week, const PayBasis &basis, const Exact &minimum)
{
    ExtraPay pay;
    if (basis.restApart == 0)
        return pay;
    const Exact others = week.hours - basis.restApart;
    const Exact average = others > 0 ? Exact(basis.remuneration / others) : Exact(0);
    const Exact &rate = larger(average, minimum);
    pay.amount = basis.restApart * rate;
    pay.steps.push_back(
        {StepKind::RestPay, {exactText(basis.restApart, 2), exactText(rate, 4)}, exactText(pay.amount, 2)});
    return pay;
}

ExtraPay nonproductivePay(const WeekFacts &week, const PayBasis &basis, const Exact &minimum)
{
    ExtraPay pay;
    if (basis.nonproductiveApart == 0)
        return pay;
    Exact hourly = 0;
    bool reaches = true;
    for (const PayLine &line : week.pay) {
        if (line.kind != PayKind::Hourly)
            continue;
        hourly += line.hours.value_or(Exact(0));
        reaches = reaches && line.rate >= minimum;
    }
    if (hourly >= week.hours && reaches) {
        pay.steps.push_back({StepKind::NonproductivePaidHourly, {}, ""});
        return pay;
    }
    pay.amount = basis.nonproductiveApart * minimum;
    pay.steps.push_back({StepKind::NonproductivePay,
                         {exactText(basis.nonproductiveApart, 2), exactText(minimum, 4)},
                         exactText(pay.amount, 2)});
    return pay;
}

tl::expected<ExtraPay, Missing> reportingPay(const WeekFacts &week, const Exact &rate)
{
    ExtraPay pay;
    for (const DayHours &day : week.days) {
        const auto scheduled = week.scheduled.find(day.day);
        const std::vector<Report> reports = reportsOf(week, day);
        Exact unworked = 0;
        for (std::size_t i = 0; i < reports.size(); ++i) {
            const Report &report = reports[i];
            if (i > 0) {
                if (report.told && report.hours < 2)
                    unworked += 2 - report.hours;
            } else if (scheduled != week.scheduled.end()) {
                unworked += guaranteed(scheduled->second, report.hours);
            } else if (report.told && report.hours < 4) {
                return tl::unexpected(Missing{MissingKind::ScheduledHours, {isoDate(day.day)}});
            }
        }
        if (unworked == 0)
            continue;
        const Exact amount = unworked * rate;
        pay.amount += amount;
        pay.steps.push_back({StepKind::ReportingPay,
                             {isoDate(day.day), exactText(unworked, 2), exactText(rate, 4)},
                             exactText(amount, 2)});
    }
    return pay;
}

ExtraPay spreadPay(const WeekFacts &week, const PayBasis &basis, const Exact &limit, const Exact &minimum)
{
    ExtraPay pay;
    Exact days = 0;
    Exact broken = 0;
    for (const DayHours &day : week.days) {
        std::int32_t first = 86'400;
        std::int32_t last = 0;
        bool breaks = false;
        for (const WorkSpan &span : week.spans) {
            if (span.day != day.day)
                continue;
            breaks = breaks || (last > 0 && span.begin > last);
            first = std::min(first, span.begin);
            last = std::max(last, span.end);
        }
        if (last > first && hoursOf(last - first) > limit)
            days += 1;
        else if (breaks)
            broken += 1;
    }
    if (broken > 0)
        pay.steps.push_back({StepKind::SplitShiftLeftOut, {exactText(broken, 0)}, ""});
    if (days == 0)
        return pay;
    const Exact owed = minimum * (week.hours + days);
    const Exact counted = larger(basis.remuneration, minimum * week.hours);
    pay.amount = owed > counted ? Exact(owed - counted) : Exact(0);
    if (pay.amount > 0)
        pay.steps.push_back(
            {StepKind::SpreadPay, {exactText(days, 0), exactText(minimum, 4)}, exactText(pay.amount, 2)});
    else
        pay.steps.push_back({StepKind::SpreadPayCovered, {exactText(days, 0)}, ""});
    return pay;
}

}
