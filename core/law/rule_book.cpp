// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rule_book.h"

#include "core/law/pack_reader.h"
#include "packs_files.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace backpay {

namespace {

/** Without its rules the program has no business going on: a pack that does not read never leaves the tests. */
RuleBook builtInBook()
{
    auto book = readPacks(packs::files());
    if (book)
        return std::move(*book);
    for (const std::string &argument : book.error().arguments)
        std::fprintf(stderr, "%s\n", argument.c_str());
    std::abort();
}

}

const WageSeries *RuleBook::wagesOf(std::string_view place) const
{
    const auto found = std::find_if(wages.begin(), wages.end(), [&](const WageSeries &s) { return s.place == place; });
    return found == wages.end() ? nullptr : &*found;
}

const Regime *RuleBook::regime(std::string_view id) const
{
    const auto found = std::find_if(regimes.begin(), regimes.end(), [&](const Regime &r) { return r.id == id; });
    return found == regimes.end() ? nullptr : &*found;
}

const RuleBook &ruleBook()
{
    static const RuleBook book = builtInBook();
    return book;
}

std::vector<std::string> placesAround(std::string_view place)
{
    std::vector<std::string> places;
    while (!place.empty()) {
        places.emplace_back(place);
        const auto hyphen = place.rfind('-');
        place = hyphen == std::string_view::npos ? std::string_view{} : place.substr(0, hyphen);
    }
    return places;
}

}
