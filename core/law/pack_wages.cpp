// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/pack_wages.h"

#include "core/law/pack_values.h"
#include "core/time/toml_date.h"

#include <utility>

namespace backpay {

namespace {

constexpr std::int32_t mostEmployeesOfTier = 100'000;
constexpr std::int32_t mostAge = 120;

WageTier readTier(TomlTable &table)
{
    WageTier tier;
    tier.employeesFrom = table.optionalWhole("employees_from", 1, mostEmployeesOfTier);
    tier.employeesTo = table.optionalWhole("employees_to", 1, mostEmployeesOfTier);
    if (table.has("health_benefits"))
        tier.healthBenefits = table.flag("health_benefits");
    tier.receiptsFrom = optionalPackNumber(table, "receipts_from");
    tier.receiptsBelow = optionalPackNumber(table, "receipts_below");
    tier.receiptsThresholdUnread = table.flag("receipts_threshold_unread");
    tier.ageFrom = table.optionalWhole("age_from", 1, mostAge);
    tier.ageTo = table.optionalWhole("age_to", 1, mostAge);
    tier.apprentice = table.flag("apprentice");
    tier.sector = table.optionalText("sector");
    return tier;
}

WageRate readRate(TomlTable &table)
{
    WageRate rate;
    rate.from = tomlDate(table, "from");
    rate.through = tomlDate(table, "through");
    rate.amount = packNumber(table, "amount");
    rate.tier = readTier(table);
    rate.citation = packCitation(table);
    rate.secondSource = table.optionalText("second_source");
    rate.seen = optionalTomlDate(table, "seen").value_or(0);
    rate.certainty = packCertainty(table);
    return rate;
}

}

WageSeries readWageSeries(TomlTable &table)
{
    WageSeries series;
    series.place = table.text("code");
    series.name = table.text("name");
    series.currency = packCurrency(table);
    series.checkedThrough = tomlDate(table, "checked_through");
    series.cadence = table.text("cadence");
    // Written as what is out of the ordinary, so that a pack that says nothing answers less, not more.
    series.tiersCoverAll = !table.flag("none_outside_tiers");
    series.outsideKnownFrom = optionalTomlDate(table, "none_outside_tiers_from").value_or(firstDay);
    series.insteadOfOuter = table.flag("instead_of_outer");
    series.notes = table.optionalTexts("notes");
    table.each("rate", [&](TomlTable &inner) { series.rates.push_back(readRate(inner)); });
    return series;
}

}
