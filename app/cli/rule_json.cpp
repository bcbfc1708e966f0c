// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rule_json.h"

namespace backpay {

namespace {

Json money(const std::optional<Exact> &amount) { return amount ? Json(exactText(*amount, 2)) : Json(nullptr); }
Json share(const std::optional<Exact> &amount) { return amount ? Json(exactText(*amount, 4)) : Json(nullptr); }
Json certaintyJson(Certainty certainty) { return certainty == Certainty::Read ? "read" : "single"; }

Json citationJson(const Citation &citation) { return {{"text", citation.text}, {"url", textOrNull(citation.url)}}; }

template <class Value, class Make>
Json listOf(const std::vector<Value> &values, Make make)
{
    Json list = Json::array();
    for (const Value &value : values)
        list.push_back(make(value));
    return list;
}

Json rateJson(const WageRate &rate)
{
    return {{"from", isoDate(rate.from)},
            {"through", isoDate(rate.through)},
            {"amount", exactText(rate.amount, 4)},
            {"tier", tierJson(rate.tier)},
            {"citation", citationJson(rate.citation)},
            {"second_source", textOrNull(rate.secondSource)},
            {"seen", rate.seen == 0 ? Json(nullptr) : Json(isoDate(rate.seen))},
            {"certainty", certaintyJson(rate.certainty)}};
}

const char *unitName(MinimumUnit unit)
{
    switch (unit) {
    case MinimumUnit::Week: return "week";
    case MinimumUnit::Hour: return "hour";
    case MinimumUnit::PayUnit: return "pay-unit";
    case MinimumUnit::PayPeriod: return "pay-period";
    case MinimumUnit::PayPeriodUnlessHourly: return "pay-period-unless-hourly";
    }
    return "week";
}

const char *baseName(RemedyBase base)
{
    switch (base) {
    case RemedyBase::Shortfall: return "shortfall";
    case RemedyBase::MinimumWage: return "minimum-wage";
    case RemedyBase::MinimumAndInterest: return "minimum-and-interest";
    }
    return "shortfall";
}

Json ruleRemedyJson(const Remedy &remedy)
{
    return {{"name", remedy.name},
            {"base", baseName(remedy.base)},
            {"times", share(remedy.times)},
            {"rate_per_month", share(remedy.ratePerMonth)},
            {"rate_per_year", share(remedy.ratePerYear)},
            {"at_least", money(remedy.atLeast)},
            {"at_most", money(remedy.atMost)},
            {"up_to", remedy.upTo},
            {"condition", remedy.condition},
            {"to", remedy.recipient == Recipient::Worker ? "worker" : "state"},
            {"certainty", certaintyJson(remedy.certainty)},
            {"citation", citationJson(remedy.citation)}};
}

Json periodJson(const std::optional<LawPeriod> &period)
{
    if (!period)
        return nullptr;
    return {{"years", period->years},
            {"months", period->months},
            {"days", period->days},
            {"less_one_day", period->lessOneDay}};
}

const char *windowName(ThresholdWindow window)
{
    switch (window) {
    case ThresholdWindow::PrecedingDays: return "preceding-days";
    case ThresholdWindow::ConsecutiveDays: return "consecutive-days";
    case ThresholdWindow::CalendarYear: return "calendar-year";
    }
    return "calendar-year";
}

const char *scopeName(FreelanceScope scope)
{
    switch (scope) {
    case FreelanceScope::WorkPlace: return "work-place";
    case FreelanceScope::HiringParty: return "hiring-party";
    case FreelanceScope::WorkPlaceOrHiringParty: return "work-place-or-hiring-party";
    }
    return "work-place";
}

Json thresholdJson(const FreelanceThreshold &threshold)
{
    return {{"amount", money(threshold.amount)},
            {"window", windowName(threshold.window)},
            {"days", threshold.days == 0 ? Json(nullptr) : Json(threshold.days)},
            {"citation", citationJson(threshold.citation)}};
}

Json actRemedyJson(const FreelanceRemedy &remedy)
{
    return {{"name", remedy.name},
            {"times_unpaid", share(remedy.timesUnpaid)},
            {"amount", money(remedy.fixedAmount)},
            {"debt_from", money(remedy.debtFrom)},
            {"debt_below", money(remedy.debtBelow)},
            {"percent_over_reference", share(remedy.percentOverReference)},
            {"contract_value", remedy.contractValue},
            {"amount_not_read", remedy.amountNotRead},
            {"condition", textOrNull(remedy.condition)},
            {"certainty", certaintyJson(remedy.certainty)},
            {"citation", citationJson(remedy.citation)}};
}

}

Json citationsJson(const std::vector<Citation> &citations)
{
    Json list = Json::array();
    for (const Citation &citation : citations)
        list.push_back(citationJson(citation));
    return list;
}

Json tierJson(const WageTier &tier)
{
    return {{"employees_from", nullable(tier.employeesFrom)},
            {"employees_to", nullable(tier.employeesTo)},
            {"health_benefits", nullable(tier.healthBenefits)},
            {"receipts_from", money(tier.receiptsFrom)},
            {"receipts_below", money(tier.receiptsBelow)},
            {"receipts_threshold_unread", tier.receiptsThresholdUnread},
            {"age_from", nullable(tier.ageFrom)},
            {"age_to", nullable(tier.ageTo)},
            {"apprentice", tier.apprentice},
            {"sector", textOrNull(tier.sector)}};
}

Json wagesJson(const WageSeries &series)
{
    return {{"id", series.place},
            {"kind", "wages"},
            {"name", series.name},
            {"currency", series.currency.code()},
            {"cadence", series.cadence},
            {"checked_through", isoDate(series.checkedThrough)},
            {"tiers_cover_all", series.tiersCoverAll},
            {"instead_of_outer", series.insteadOfOuter},
            {"notes", series.notes},
            {"rates", listOf(series.rates, rateJson)}};
}

Json regimeJson(const Regime &regime)
{
    Json json = {{"id", regime.id},
                 {"kind", "regime"},
                 {"place", regime.place},
                 {"name", regime.name},
                 {"checked_through", isoDate(regime.checkedThrough)},
                 {"citations", citationsJson(regime.citations)},
                 {"certainty", certaintyJson(regime.certainty)},
                 {"overtime_read", regime.overtimeRead},
                 {"employees_from", nullable(regime.employeesFrom)}};
    for (const RegimeHours &each : regimeHours(regime))
        json[each.key] = *each.value ? Json{{"hours", exactText((*each.value)->hours, 2)},
                                            {"citation", citationJson((*each.value)->citation)}}
                                     : Json(nullptr);
    for (const RegimeRule &each : regimeRules(regime))
        json[each.key] = *each.value ? Json{{"citation", citationJson(**each.value)}} : Json(nullptr);
    json["greatest_of"] = regime.greatestOf;
    json["minimum_unit"] = unitName(regime.minimumUnit);
    json["remedies"] = listOf(regime.remedies, ruleRemedyJson);
    json["notes"] = regime.notes;
    return json;
}

Json limitationJson(const Limitation &limit)
{
    return {{"id", limit.id},
            {"kind", "limitation"},
            {"place", limit.place},
            {"regime", textOrNull(limit.regime)},
            {"claim", limit.claim},
            {"period", periodJson(limit.period)},
            {"extended", periodJson(limit.extended)},
            {"extended_if", textOrNull(limit.extendedIf)},
            {"trigger", textOrNull(limit.trigger)},
            {"note", textOrNull(limit.note)},
            {"certainty", certaintyJson(limit.certainty)},
            {"citation", citationJson(limit.citation)}};
}

Json actJson(const FreelanceAct &act)
{
    return {{"id", act.id},
            {"kind", "act"},
            {"place", act.place},
            {"name", act.name},
            {"from", isoDate(act.from)},
            {"checked_through", isoDate(act.checkedThrough)},
            {"currency", act.currency.code()},
            {"scope", scopeName(act.scope)},
            {"due_days", act.dueDaysRead ? Json(act.dueDays) : Json(nullptr)},
            {"thresholds", listOf(act.thresholds, thresholdJson)},
            {"remedies", listOf(act.remedies, actRemedyJson)},
            {"limits", listOf(act.limits, limitationJson)},
            {"notes", act.notes},
            {"citations", citationsJson(act.citations)},
            {"certainty", certaintyJson(act.certainty)}};
}

Json testJson(const EmploymentTest &test)
{
    const auto factorJson = [](const TestFactor &factor) -> Json {
        return {{"id", factor.id}, {"text", factor.text}, {"citation", citationJson(factor.citation)}};
    };
    return {{"id", test.id},
            {"kind", "test"},
            {"place", test.place},
            {"name", test.name},
            {"burden", textOrNull(test.burden)},
            {"status", test.status},
            {"from", dayJson(test.from)},
            {"through", dayJson(test.through)},
            {"factors", listOf(test.factors, factorJson)},
            {"citations", citationsJson(test.citations)},
            {"certainty", certaintyJson(test.certainty)}};
}

}
