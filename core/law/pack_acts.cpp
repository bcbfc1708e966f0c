// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/pack_acts.h"

#include "core/law/pack_values.h"
#include "core/time/toml_date.h"

#include <array>
#include <utility>

namespace backpay {

namespace {

constexpr std::array<std::pair<std::string_view, ThresholdWindow>, 3> windowWords = {
    {{"preceding-days", ThresholdWindow::PrecedingDays},
     {"consecutive-days", ThresholdWindow::ConsecutiveDays},
     {"calendar-year", ThresholdWindow::CalendarYear}}};
constexpr std::array<std::pair<std::string_view, FreelanceScope>, 3> scopeWords = {
    {{"work-place", FreelanceScope::WorkPlace},
     {"hiring-party", FreelanceScope::HiringParty},
     {"work-place-or-hiring-party", FreelanceScope::WorkPlaceOrHiringParty}}};
constexpr std::array<std::pair<std::string_view, WrittenContract>, 3> contractWords = {
    {{"given", WrittenContract::Given},
     {"not-given", WrittenContract::NotGiven},
     {"refused-on-request", WrittenContract::RefusedOnRequest}}};
constexpr std::int32_t mostYears = 50;
constexpr std::int32_t mostDays = 3660;

std::optional<LawPeriod> readPeriod(TomlTable &table, std::string_view key)
{
    std::optional<LawPeriod> period;
    table.section(key, [&](TomlTable &inner) {
        period = LawPeriod{inner.optionalWhole("years", 1, mostYears).value_or(0),
                           inner.optionalWhole("months", 1, mostDays).value_or(0),
                           inner.optionalWhole("days", 1, mostDays).value_or(0), inner.flag("less_one_day")};
        if (period->years == 0 && period->months == 0 && period->days == 0)
            inner.refuse("years", "years, months or days");
    });
    return period;
}

FreelanceThreshold readThreshold(TomlTable &table)
{
    FreelanceThreshold threshold;
    threshold.amount = packNumber(table, "amount");
    threshold.window = table.word<ThresholdWindow>("window", windowWords);
    const auto days = table.optionalWhole("days", 1, mostDays);
    if (days.has_value() == (threshold.window == ThresholdWindow::CalendarYear))
        table.refuse("days", "how many days, where the window is one of days");
    threshold.days = days.value_or(0);
    threshold.citation = packCitation(table);
    return threshold;
}

FreelanceRemedy readFreelanceRemedy(TomlTable &table)
{
    FreelanceRemedy remedy;
    remedy.name = table.text("name");
    remedy.timesUnpaid = optionalPackNumber(table, "times_unpaid");
    remedy.fixedAmount = optionalPackNumber(table, "amount");
    remedy.contractValue = table.flag("contract_value");
    remedy.amountNotRead = table.flag("amount_not_read");
    if (table.has("only_if"))
        remedy.onlyIf = table.word<WrittenContract>("only_if", contractWords);
    remedy.condition = table.optionalText("condition");
    remedy.certainty = packCertainty(table);
    remedy.citation = packCitation(table);
    remedy.debtFrom = optionalPackNumber(table, "debt_from");
    remedy.debtBelow = optionalPackNumber(table, "debt_below");
    remedy.percentOverReference = optionalPackNumber(table, "percent_over_reference");
    const bool amount = remedy.percentOverReference || remedy.timesUnpaid || remedy.fixedAmount || remedy.contractValue;
    if (amount == remedy.amountNotRead)
        table.refuse("amount_not_read", "true where no amount stands, and only there");
    return remedy;
}

}

Limitation readLimitation(TomlTable &table)
{
    Limitation limit;
    limit.id = table.text("id");
    limit.place = table.text("place");
    limit.regime = table.optionalText("regime");
    limit.claim = table.text("claim");
    limit.period = readPeriod(table, "period");
    limit.extended = readPeriod(table, "extended");
    limit.extendedIf = table.optionalText("extended_if");
    if (limit.extended.has_value() == limit.extendedIf.empty())
        table.refuse("extended_if", "when the longer period holds, where there is one");
    limit.trigger = table.optionalText("trigger");
    limit.note = table.optionalText("note");
    limit.certainty = packCertainty(table);
    limit.citation = packCitation(table);
    return limit;
}

FreelanceAct readFreelanceAct(TomlTable &table)
{
    FreelanceAct act;
    act.id = table.text("id");
    act.place = table.text("place");
    act.name = table.text("name");
    act.from = tomlDate(table, "from");
    act.checkedThrough = tomlDate(table, "checked_through");
    act.currency = packCurrency(table);
    act.scope = table.word<FreelanceScope>("scope", scopeWords);
    eachIfAny(table, "threshold", [&](TomlTable &inner) { act.thresholds.push_back(readThreshold(inner)); });
    act.dueDaysRead = !table.flag("due_days_not_read");
    if (act.dueDaysRead)
        act.dueDays = table.number("due_days");
    eachIfAny(table, "remedy", [&](TomlTable &inner) { act.remedies.push_back(readFreelanceRemedy(inner)); });
    eachIfAny(table, "limit", [&](TomlTable &inner) { act.limits.push_back(readLimitation(inner)); });
    act.notes = table.optionalTexts("notes");
    act.citations = packCitations(table);
    act.certainty = packCertainty(table);
    return act;
}

ReferenceRate readReferenceRate(TomlTable &table)
{
    ReferenceRate rate;
    rate.from = tomlDate(table, "from");
    rate.through = tomlDate(table, "through");
    rate.percentPerYear = packNumber(table, "percent_per_year");
    rate.citation = packCitation(table);
    rate.certainty = packCertainty(table);
    return rate;
}

}
