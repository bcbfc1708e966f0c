// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/pack_regimes.h"

#include "core/law/pack_values.h"
#include "core/time/toml_date.h"

#include <array>
#include <utility>

namespace backpay {

namespace {

constexpr std::array<std::pair<std::string_view, MinimumUnit>, 5> unitWords = {
    {{"week", MinimumUnit::Week},
     {"hour", MinimumUnit::Hour},
     {"pay-unit", MinimumUnit::PayUnit},
     {"pay-period", MinimumUnit::PayPeriod},
     {"pay-period-unless-hourly", MinimumUnit::PayPeriodUnlessHourly}}};
constexpr std::array<std::pair<std::string_view, RemedyBase>, 3> baseWords = {
    {{"shortfall", RemedyBase::Shortfall},
     {"minimum-wage", RemedyBase::MinimumWage},
     {"minimum-and-interest", RemedyBase::MinimumAndInterest}}};
constexpr std::array<std::pair<std::string_view, Recipient>, 2> recipientWords = {
    {{"worker", Recipient::Worker}, {"state", Recipient::State}}};
constexpr std::int32_t mostEmployees = 100'000;

std::optional<CitedHours> readHours(TomlTable &table, std::string_view key)
{
    std::optional<CitedHours> hours;
    table.section(key, [&](TomlTable &inner) { hours = CitedHours{packNumber(inner, "hours"), packCitation(inner)}; });
    return hours;
}

Remedy readRemedy(TomlTable &table)
{
    Remedy remedy;
    remedy.name = table.text("name");
    remedy.base = table.word<RemedyBase>("base", baseWords);
    remedy.times = optionalPackNumber(table, "times").value_or(Exact(0));
    remedy.ratePerMonth = optionalPackNumber(table, "rate_per_month");
    remedy.ratePerYear = optionalPackNumber(table, "rate_per_year");
    remedy.upTo = table.flag("up_to");
    remedy.condition = table.text("condition");
    remedy.recipient = table.word<Recipient>("recipient", recipientWords);
    remedy.certainty = packCertainty(table);
    remedy.citation = packCitation(table);
    remedy.atLeast = optionalPackNumber(table, "at_least");
    remedy.atMost = optionalPackNumber(table, "at_most");
    if (remedy.times == 0 && !remedy.ratePerMonth && !remedy.ratePerYear)
        table.refuse("times", "how often the base, here or as a rate");
    return remedy;
}

void readOvertime(TomlTable &table, Regime &regime)
{
    regime.weekly = readHours(table, "weekly");
    regime.daily = readHours(table, "daily");
    regime.dailyDouble = readHours(table, "daily_double");
    regime.consecutive = readHours(table, "consecutive");
    regime.greatestOf = table.flag("greatest_of");
    regime.seventhDay = optionalPackCitation(table, "seventh_day");
    regime.dailyBelowTimesMinimum = readHours(table, "daily_below_times_minimum");
    regime.leavesOutIncentives = optionalPackCitation(table, "leaves_out_incentives");
    regime.salaryCovers = readHours(table, "salary_covers");
    regime.salaryCoversUnlessFixed = table.flag("salary_covers_unless_fixed");
    regime.flatBonusByStraightHours = optionalPackCitation(table, "flat_bonus_by_straight_hours");
    regime.pieceRestPaidApart = optionalPackCitation(table, "piece_rest_paid_apart");
    regime.reportingTime = optionalPackCitation(table, "reporting_time");
    regime.spreadOfHours = readHours(table, "spread_of_hours");
    regime.dayRateByWorkday = optionalPackCitation(table, "day_rate_by_workday");
}

}

Regime readRegime(TomlTable &table)
{
    Regime regime;
    regime.id = table.text("id");
    regime.place = table.text("place");
    regime.name = table.text("name");
    regime.checkedThrough = tomlDate(table, "checked_through");
    regime.citations = packCitations(table);
    regime.overtimeRead = !table.flag("overtime_not_read");
    regime.employeesFrom = table.optionalWhole("employees_from", 1, mostEmployees);
    regime.employeesFromCitation = optionalPackCitation(table, "employees_from_source");
    readOvertime(table, regime);
    table.section("minimum", [&](TomlTable &inner) {
        regime.minimumUnit = inner.word<MinimumUnit>("unit", unitWords);
        regime.minimumUnitCitation = packCitation(inner);
    });
    eachIfAny(table, "remedy", [&](TomlTable &inner) { regime.remedies.push_back(readRemedy(inner)); });
    regime.certainty = packCertainty(table);
    regime.notes = table.optionalTexts("notes");
    return regime;
}

}
