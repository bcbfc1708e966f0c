// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reference_rates.h"

#include "core/money/exact_money.h"
#include "core/money/money.h"

namespace backpay {

namespace {

constexpr std::size_t mostWholeDigits = 9;
constexpr std::size_t mostDecimals = 8;
constexpr int rateDecimals = 6;
constexpr EuroRate one;

const Currency &euro()
{
    static const Currency currency = *Currency::fromCode("EUR");
    return currency;
}

Exact exactRate(const EuroRate &rate)
{
    std::int64_t power = 1;
    for (int i = 0; i < rate.decimals; ++i)
        power *= 10;
    return {rate.scaled, power};
}

tl::unexpected<Error> missing(const Currency &currency, DayNumber day)
{
    return fail(ErrorCode::RatesMissing, {std::string(currency.code()), isoDate(day)});
}

}

std::optional<EuroRate> parseEuroRate(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() || whole.size() > mostWholeDigits || fraction.size() > mostDecimals
        || (point != std::string_view::npos && fraction.empty()))
        return std::nullopt;
    EuroRate rate{0, static_cast<int>(fraction.size())};
    for (const std::string_view part : {whole, fraction}) {
        for (const char digit : part) {
            if (digit < '0' || digit > '9')
                return std::nullopt;
            rate.scaled = rate.scaled * 10 + (digit - '0');
        }
    }
    return rate.scaled == 0 ? std::nullopt : std::optional(rate);
}

std::string euroRateText(const EuroRate &rate) { return amountText(rate.scaled, rate.decimals); }

ReferenceRates::ReferenceRates(const std::vector<DayRate> &rates)
{
    for (const DayRate &rate : rates)
        byCurrency_[rate.currency].insert_or_assign(rate.day, rate.rate);
}

const EuroRate *ReferenceRates::find(const Currency &currency, DayNumber day) const
{
    if (currency == euro())
        return &one;
    const auto days = byCurrency_.find(currency);
    if (days == byCurrency_.end())
        return nullptr;
    const auto found = days->second.find(day);
    return found == days->second.end() ? nullptr : &found->second;
}

Result<DayRate> ReferenceRates::rateOn(const Currency &currency, DayNumber day) const
{
    for (DayNumber at = day; at >= day - rateReach; --at) {
        if (const EuroRate *rate = find(currency, at))
            return DayRate{at, currency, *rate};
    }
    return missing(currency, day);
}

std::vector<DayRate> ReferenceRates::ratesOn(DayNumber day) const
{
    std::vector<DayRate> all;
    for (const auto &[currency, days] : byCurrency_) {
        if (const auto rate = rateOn(currency, day))
            all.push_back(*rate);
    }
    return all;
}

Result<CrossRate> ReferenceRates::cross(const Currency &from, const Currency &to, DayNumber day) const
{
    if (from == to)
        return CrossRate{Exact(1), day};
    for (DayNumber at = day; at >= day - rateReach; --at) {
        const EuroRate *fromRate = find(from, at);
        const EuroRate *toRate = find(to, at);
        if (fromRate != nullptr && toRate != nullptr)
            return CrossRate{exactRate(*toRate) / exactRate(*fromRate), at};
    }
    return missing(rateOn(from, day) && !rateOn(to, day) ? to : from, day);
}

Result<Converted> ReferenceRates::convert(std::int64_t minorUnits, const Currency &from, const Currency &to,
                                          DayNumber day) const
{
    const auto rate = cross(from, to, day);
    if (!rate)
        return tl::unexpected(rate.error());
    const auto amount = backpay::minorUnits(majorUnits(minorUnits, from) * rate->ratio, to);
    if (!amount)
        return fail(ErrorCode::Internal, {"a converted amount leaves 64 bits"});
    return Converted{*amount, exactText(rate->ratio, rateDecimals), rate->day};
}

}
