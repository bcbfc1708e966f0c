// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contract_terms.h"

#include "core/money/money_text.h"
#include "core/time/date_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace backpay {

namespace {

constexpr std::size_t longestText = 200;
constexpr std::size_t longestChain = 1000;
constexpr std::int64_t secondsOfWeek = 7 * 24 * 3600;
constexpr std::int64_t mostReceipts = 1'000'000'000'000'000; // minor units
constexpr std::string_view link = " > ";
constexpr std::string_view rateTakes = "an amount with its currency, per hour unless a unit is given: 30.00 USD";

std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t least, std::int64_t most)
{
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most)
        return std::nullopt;
    return value;
}

bool placeLike(const std::string &text)
{
    return text.size() >= 2 && text.size() <= 24
           && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == std::string::npos;
}

std::optional<Rate> rateFrom(const std::string &text)
{
    // "30.00 USD" means an hour; any other unit is written out.
    const bool unitGiven = text.find('/') != std::string::npos;
    const auto rate = readRate(unitGiven ? text : text + "/hr", DecimalMark::Point, std::nullopt);
    return rate && rate->minorUnits >= 0 && rate->minorUnits <= largestRowAmount ? rate : std::nullopt;
}

std::string rateText(const std::optional<Rate> &rate)
{
    if (!rate)
        return {};
    return hourlyText(rate->minorUnits, rate->seconds, rate->currency.digits()).value_or("") + ' '
           + std::string(rate->currency.code());
}

std::optional<Money> moneyFrom(const std::string &text)
{
    const auto amount = readAmount(text, DecimalMark::Point);
    const auto currency = amount ? currencyMarked(amount->mark) : std::nullopt;
    if (!currency)
        return std::nullopt;
    const auto minorUnits = toMinorUnits(*amount, currency->digits());
    if (!minorUnits || *minorUnits < 0 || *minorUnits > mostReceipts)
        return std::nullopt;
    return Money{*minorUnits, *currency};
}

/** H:MM of at least a minute and at most `most` seconds. */
std::optional<std::int64_t> hoursFrom(const std::string &text, std::int64_t most)
{
    const auto seconds = readDuration(text, DurationStyle::HoursMinutes);
    return seconds && *seconds > 0 && *seconds <= most ? seconds : std::nullopt;
}

std::string hoursMinutes(const std::optional<std::int64_t> &seconds)
{
    if (!seconds)
        return {};
    const std::int64_t minutes = *seconds / 60 % 60;
    return std::to_string(*seconds / 3600) + (minutes < 10 ? ":0" : ":") + std::to_string(minutes);
}

std::optional<bool> yesNoFrom(std::string_view text)
{
    return text == "yes" ? std::optional(true) : text == "no" ? std::optional(false) : std::nullopt;
}

std::string yesNo(const std::optional<bool> &value) { return !value ? "" : *value ? "yes" : "no"; }

/** The names without blanks around them, parted by " > "; nothing where one is empty. */
std::optional<std::string> chainFrom(std::string_view text)
{
    std::string chain;
    for (bool more = true; more;) {
        const std::size_t end = text.find('>');
        std::string_view name = text.substr(0, end);
        more = end != std::string_view::npos;
        text.remove_prefix(more ? end + 1 : text.size());
        name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
        name = name.substr(0, name.find_last_not_of(' ') + 1);
        if (name.empty())
            return std::nullopt;
        chain += (chain.empty() ? "" : std::string(link)) + std::string(name);
    }
    return chain.size() <= longestChain ? std::optional(chain) : std::nullopt;
}

std::optional<Agreement> agreementFrom(std::string_view text)
{
    Agreement agreement;
    const std::size_t hex = agreement.sha256.size() * 2;
    const std::size_t end = text.find(' ', hex + 1);
    if (text.size() <= hex || text[hex] != ' ' || end == std::string_view::npos)
        return std::nullopt;
    for (std::size_t i = 0; i < agreement.sha256.size(); ++i) {
        const auto [last, error] =
            std::from_chars(text.data() + 2 * i, text.data() + 2 * i + 2, agreement.sha256[i], 16);
        if (error != std::errc{} || last != text.data() + 2 * i + 2)
            return std::nullopt;
    }
    const auto bytes = wholeNumber(text.substr(hex + 1, end - hex - 1), 0, INT64_MAX);
    agreement.fileName = text.substr(end + 1);
    if (!bytes || agreement.fileName.empty() || agreement.fileName.size() > longestText)
        return std::nullopt;
    agreement.bytes = *bytes;
    return agreement;
}

template <class Value>
bool put(std::optional<Value> &term, std::optional<Value> value)
{
    term = std::move(value);
    return term.has_value();
}

/** One term. `set` is not asked for "", which leaves the term as in a contract nothing was set of. */
struct Term
{
    std::string_view name;
    std::string_view takes;
    bool (*set)(Contract &, const std::string &, const ZoneResolver &);
    void (*clear)(Contract &);
    std::string (*read)(const Contract &);
};

using Zones = const ZoneResolver &;
using Text = const std::string &;

const std::array<Term, 18> terms{{
    {"alias", "a name of at most 200 characters",
     [](Contract &c, Text v, Zones) {
         c.alias = v;
         return v.size() <= longestText;
     },
     [](Contract &c) { c.alias.clear(); }, [](const Contract &c) { return c.alias; }},
    {"place", "a code such as US-CA or GB",
     [](Contract &c, Text v, Zones) {
         c.place = v;
         return placeLike(v);
     },
     [](Contract &c) { c.place.clear(); }, [](const Contract &c) { return c.place; }},
    {"hiring_place", "a code such as US-CA or GB",
     [](Contract &c, Text v, Zones) {
         c.hiringPlace = v;
         return placeLike(v);
     },
     [](Contract &c) { c.hiringPlace.clear(); }, [](const Contract &c) { return c.hiringPlace; }},
    {"zone", "an IANA zone such as America/New_York",
     [](Contract &c, Text v, Zones zones) {
         c.zone = v;
         return zones.known(v);
     },
     [](Contract &c) { c.zone.clear(); }, [](const Contract &c) { return c.zone; }},
    {"workweek_start", "a weekday such as monday",
     [](Contract &c, Text v, Zones) {
         const auto day = weekdayNamed(v);
         c.workweekStart = day.value_or(Weekday::Monday);
         return day.has_value();
     },
     [](Contract &c) { c.workweekStart = Weekday::Monday; },
     [](const Contract &c) { return std::string(weekdayName(c.workweekStart)); }},
    {"advertised_rate", rateTakes, [](Contract &c, Text v, Zones) { return put(c.advertisedRate, rateFrom(v)); },
     [](Contract &c) { c.advertisedRate.reset(); }, [](const Contract &c) { return rateText(c.advertisedRate); }},
    {"task_cap", "hours and minutes as H:MM, such as 1:30",
     [](Contract &c, Text v, Zones) { return put(c.taskCapSeconds, hoursFrom(v, INT64_MAX)); },
     [](Contract &c) { c.taskCapSeconds.reset(); }, [](const Contract &c) { return hoursMinutes(c.taskCapSeconds); }},
    {"weekly_cap", "hours and minutes as H:MM, at most 168:00",
     [](Contract &c, Text v, Zones) { return put(c.weeklyCapSeconds, hoursFrom(v, secondsOfWeek)); },
     [](Contract &c) { c.weeklyCapSeconds.reset(); },
     [](const Contract &c) { return hoursMinutes(c.weeklyCapSeconds); }},
    {"promised_until", "a day written YYYY-MM-DD",
     [](Contract &c, Text v, Zones) { return put(c.promisedUntil, parseIsoDate(v)); },
     [](Contract &c) { c.promisedUntil.reset(); },
     [](const Contract &c) { return c.promisedUntil ? isoDate(*c.promisedUntil) : std::string(); }},
    {"promised_weeks", "a number of weeks from 1 to 520",
     [](Contract &c, Text v, Zones) {
         const auto weeks = wholeNumber(v, 1, 520);
         return put(c.promisedWeeks, weeks ? std::optional(static_cast<int>(*weeks)) : std::nullopt);
     },
     [](Contract &c) { c.promisedWeeks.reset(); },
     [](const Contract &c) { return c.promisedWeeks ? std::to_string(*c.promisedWeeks) : std::string(); }},
    {"promised_hours", "hours and minutes a week as H:MM, at most 168:00",
     [](Contract &c, Text v, Zones) { return put(c.promisedSeconds, hoursFrom(v, secondsOfWeek)); },
     [](Contract &c) { c.promisedSeconds.reset(); }, [](const Contract &c) { return hoursMinutes(c.promisedSeconds); }},
    {"pay_due_days", "a number of days from 0 to 366",
     [](Contract &c, Text v, Zones) {
         const auto days = wholeNumber(v, 0, 366);
         return put(c.payDueDays, days ? std::optional(static_cast<int>(*days)) : std::nullopt);
     },
     [](Contract &c) { c.payDueDays.reset(); },
     [](const Contract &c) { return c.payDueDays ? std::to_string(*c.payDueDays) : std::string(); }},
    {"tracker_required", "yes or no", [](Contract &c, Text v, Zones) { return put(c.trackerRequired, yesNoFrom(v)); },
     [](Contract &c) { c.trackerRequired.reset(); }, [](const Contract &c) { return yesNo(c.trackerRequired); }},
    {"intermediary", "names from who assigns the work to who pays, parted by \" > \"",
     [](Contract &c, Text v, Zones) {
         const auto chain = chainFrom(v);
         c.intermediary = chain.value_or("");
         return chain.has_value();
     },
     [](Contract &c) { c.intermediary.clear(); }, [](const Contract &c) { return c.intermediary; }},
    {"agreement", "the agreement's file, or nothing",
     [](Contract &c, Text v, Zones) { return put(c.agreement, agreementFrom(v)); },
     [](Contract &c) { c.agreement.reset(); },
     [](const Contract &c) { return c.agreement ? agreementText(*c.agreement) : std::string(); }},
    {"employees", "a whole number",
     [](Contract &c, Text v, Zones) { return put(c.employees, wholeNumber(v, 0, 100'000'000)); },
     [](Contract &c) { c.employees.reset(); },
     [](const Contract &c) { return c.employees ? std::to_string(*c.employees) : std::string(); }},
    {"health_benefits", "yes or no", [](Contract &c, Text v, Zones) { return put(c.healthBenefits, yesNoFrom(v)); },
     [](Contract &c) { c.healthBenefits.reset(); }, [](const Contract &c) { return yesNo(c.healthBenefits); }},
    {"receipts", "an amount with its currency, such as 500000 USD",
     [](Contract &c, Text v, Zones) { return put(c.receipts, moneyFrom(v)); }, [](Contract &c) { c.receipts.reset(); },
     [](const Contract &c) {
         return c.receipts ? amountText(*c.receipts) + ' ' + std::string(c.receipts->currency.code()) : std::string();
     }},
}};

const Term *termNamed(std::string_view name)
{
    const auto found = std::find_if(terms.begin(), terms.end(), [name](const Term &term) { return term.name == name; });
    return found == terms.end() ? nullptr : &*found;
}

std::string joinedNames()
{
    std::string names;
    for (const Term &term : terms)
        names += (names.empty() ? "" : ", ") + std::string(term.name);
    return names;
}

}

std::vector<std::string_view> termNames()
{
    std::vector<std::string_view> names;
    for (const Term &term : terms)
        names.push_back(term.name);
    return names;
}

Result<void> setTerm(Contract &contract, std::string_view name, const std::string &value, const ZoneResolver &zones)
{
    const Term *term = termNamed(name);
    if (term == nullptr)
        return fail(ErrorCode::FieldUnknown, {std::string(name), joinedNames()});
    if (value.empty()) {
        term->clear(contract);
        return {};
    }
    Contract changed = contract;
    if (!term->set(changed, value, zones))
        return fail(ErrorCode::FieldInvalid, {std::string(name), value, std::string(term->takes)});
    contract = std::move(changed);
    return {};
}

std::string termText(const Contract &contract, std::string_view name)
{
    const Term *term = termNamed(name);
    return term == nullptr ? std::string() : term->read(contract);
}

Result<Rate> hourlyRateFrom(const std::string &field, const std::string &text)
{
    const auto rate = rateFrom(text);
    if (!rate)
        return fail(ErrorCode::FieldInvalid, {field, text, std::string(rateTakes)});
    return *rate;
}

std::string agreementText(const Agreement &agreement)
{
    return toHex(agreement.sha256) + ' ' + std::to_string(agreement.bytes) + ' ' + agreement.fileName;
}

}
