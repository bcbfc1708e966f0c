// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/pack_values.h"

#include <array>
#include <utility>

namespace backpay {

namespace {

constexpr std::array<std::pair<std::string_view, Certainty>, 2> certaintyWords = {
    {{"read", Certainty::Read}, {"single", Certainty::Single}}};

}

Exact packNumber(TomlTable &table, std::string_view key)
{
    const auto number = parseExact(table.text(key));
    if (!number)
        table.refuse(key, "a number in quotes, as \"16.90\"");
    return number.value_or(Exact(0));
}

std::optional<Exact> optionalPackNumber(TomlTable &table, std::string_view key)
{
    return table.has(key) ? std::optional(packNumber(table, key)) : std::nullopt;
}

Citation packCitation(TomlTable &table) { return {table.text("cite"), table.optionalText("url")}; }

std::optional<Citation> optionalPackCitation(TomlTable &table, std::string_view key)
{
    std::optional<Citation> citation;
    table.section(key, [&](TomlTable &inner) { citation = packCitation(inner); });
    return citation;
}

std::vector<Citation> packCitations(TomlTable &table)
{
    std::vector<Citation> citations;
    for (std::string &text : table.texts("citations"))
        citations.push_back({std::move(text), {}});
    return citations;
}

Certainty packCertainty(TomlTable &table)
{
    return table.has("certainty") ? table.word<Certainty>("certainty", certaintyWords) : Certainty::Read;
}

Currency packCurrency(TomlTable &table)
{
    const auto currency = Currency::fromCode(table.text("currency"));
    if (!currency)
        table.refuse("currency", "an ISO 4217 code");
    return currency.value_or(Currency{});
}

}
