// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/method_citations.h"

#include <algorithm>

namespace backpay {

namespace {

/** A section of 29 CFR part 778, at its place in the official text. */
Citation section(const std::string &number, const std::string &paragraph = {})
{
    return {"29 CFR " + number + paragraph, "https://www.ecfr.gov/current/title-29/section-" + number};
}

struct Lines
{
    bool hourly = false;
    bool twoRates = false;
    bool piece = false;
    bool dayRate = false;
    bool salary = false;
    bool salaryForAll = false;
    bool bonus = false;
    bool commission = false;
    bool deferred = false;
    bool premium = false;
};

Lines linesOf(const WeekFacts &week)
{
    Lines lines;
    const PayLine *firstHourly = nullptr;
    for (const PayLine &line : week.pay) {
        switch (line.kind) {
        case PayKind::Hourly:
            lines.hourly = true;
            lines.twoRates = lines.twoRates || (firstHourly != nullptr && firstHourly->rate != line.rate);
            firstHourly = &line;
            break;
        case PayKind::Piece:
        case PayKind::Waiting: lines.piece = true; break;
        case PayKind::DayRate: lines.dayRate = true; break;
        case PayKind::Salary:
            lines.salary = true;
            lines.salaryForAll = lines.salaryForAll || !line.coversHours;
            break;
        case PayKind::Bonus: lines.bonus = lines.bonus || line.basis != BonusBasis::Discretionary; break;
        case PayKind::Commission: lines.commission = true; break;
        case PayKind::Premium: lines.premium = true; break;
        case PayKind::Expense: break;
        }
        lines.deferred =
            lines.deferred
            || (line.per != PayInterval::Weeks && (line.kind == PayKind::Bonus || line.kind == PayKind::Commission));
    }
    return lines;
}

}

RateCitations rateCitations(const Regime &regime, const WeekFacts &week)
{
    RateCitations found{regime.citations, Certainty::Read};
    const Lines lines = linesOf(week);
    if (regime.dayRateByWorkday && lines.dayRate) {
        // Read in a guide only.
        found.citations.push_back(*regime.dayRateByWorkday);
        found.certainty = Certainty::Single;
    }
    if (regime.id != "us.flsa")
        return found;
    const auto add = [&](bool applies, const Citation &citation) {
        if (applies)
            found.citations.push_back(citation);
    };
    add(true, section("778.109"));
    add(lines.hourly && !lines.bonus, section("778.110", "(a)"));
    add(lines.hourly && lines.bonus, section("778.110", "(b)"));
    add(lines.twoRates, section("778.115"));
    add(lines.piece, section("778.111"));
    add(lines.dayRate, section("778.112"));
    add(lines.salary, section("778.113"));
    add(lines.salaryForAll, section("778.114"));
    add(lines.commission, section("778.117"));
    add(lines.deferred, section("778.120"));
    add(lines.premium, section("778.313"));
    // 778.112 was read in a quotation and in a state agency's guide only.
    if (lines.dayRate)
        found.certainty = Certainty::Single;
    return found;
}

const Citation &unpaidStraightTime()
{
    static const Citation citation = section("778.315");
    return citation;
}

const Citation &premiumFloor()
{
    static const Citation citation = section("778.5");
    return citation;
}

}
