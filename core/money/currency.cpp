// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"

#include <algorithm>

namespace backpay {

namespace {

// ISO 4217 list one as published by SIX, funds codes included; codes without a minor unit (gold, XDR, XTS, XXX) left
// out.
constexpr std::string_view twoDigits =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY "
    "COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS "
    "INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR "
    "MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
    "STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG ";
constexpr std::string_view noDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr std::string_view threeDigits = "BHD IQD JOD KWD LYD OMR TND ";
constexpr std::string_view fourDigits = "CLF UYW ";
// Withdrawn since 2015: histories of those years still hold them.
constexpr std::string_view withdrawnTwoDigits = "ANG BGN CUC HRK LTL MRO SLL STD VEF ZWL ";
constexpr std::string_view withdrawnNoDigits = "BYR ";

constexpr std::size_t codes = 26 * 26 * 26;

constexpr std::size_t indexOf(std::string_view code)
{
    const auto letter = [](char c) { return static_cast<std::size_t>(c - 'A'); };
    return (letter(code[0]) * 26 + letter(code[1])) * 26 + letter(code[2]);
}

/** Digits of every three-letter code, -1 where it is no currency: a look-up per cell must cost nothing. */
constexpr std::array<std::int8_t, codes> digitTable = [] {
    std::array<std::int8_t, codes> table{};
    table.fill(-1);
    const auto enter = [&table](std::string_view list, std::int8_t digits) {
        for (; !list.empty(); list.remove_prefix(4))
            table[indexOf(list)] = digits;
    };
    enter(twoDigits, 2);
    enter(noDigits, 0);
    enter(threeDigits, 3);
    enter(fourDigits, 4);
    enter(withdrawnTwoDigits, 2);
    enter(withdrawnNoDigits, 0);
    return table;
}();

struct Mark
{
    std::string_view text;
    std::string_view codes; // each followed by a space
};

constexpr std::array<Mark, 27> marks = {{
    {"$", "USD "},  {"US$", "USD "}, {"£", "GBP "},   {"€", "EUR "},   {"CA$", "CAD "},   {"C$", "CAD "},
    {"A$", "AUD "}, {"AU$", "AUD "}, {"NZ$", "NZD "}, {"HK$", "HKD "}, {"S$", "SGD "},    {"SG$", "SGD "},
    {"R$", "BRL "}, {"MX$", "MXN "}, {"NT$", "TWD "}, {"₹", "INR "},   {"¥", "JPY CNY "}, {"kr", "SEK NOK DKK ISK "},
    {"zł", "PLN "}, {"Kč", "CZK "},  {"₱", "PHP "},   {"₦", "NGN "},   {"₪", "ILS "},     {"₩", "KRW "},
    {"₫", "VND "},  {"₺", "TRY "},   {"₴", "UAH "},
}};

std::string_view codesOf(std::string_view mark)
{
    const auto *found = std::find_if(marks.begin(), marks.end(), [mark](const Mark &m) { return m.text == mark; });
    return found == marks.end() ? std::string_view{} : found->codes;
}

}

std::optional<Currency> Currency::fromCode(std::string_view code)
{
    if (code.size() != 3 || std::any_of(code.begin(), code.end(), [](char c) { return c < 'A' || c > 'Z'; })
        || digitTable[indexOf(code)] < 0)
        return std::nullopt;
    Currency currency;
    std::copy(code.begin(), code.end(), currency.letters_.begin());
    return currency;
}

int Currency::digits() const { return std::max<int>(digitTable[indexOf(code())], 0); }

std::vector<Currency> currenciesMarked(std::string_view mark)
{
    if (const auto currency = Currency::fromCode(mark))
        return {*currency};
    std::vector<Currency> found;
    for (std::string_view list = codesOf(mark); !list.empty(); list.remove_prefix(4))
        found.push_back(*Currency::fromCode(list.substr(0, 3)));
    return found;
}

std::optional<Currency> currencyMarked(std::string_view mark)
{
    if (const auto currency = Currency::fromCode(mark))
        return currency;
    const std::string_view list = codesOf(mark);
    return list.size() == 4 ? Currency::fromCode(list.substr(0, 3)) : std::nullopt;
}

}
