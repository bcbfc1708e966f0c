// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/pack_tests.h"

#include "core/law/pack_values.h"
#include "core/time/toml_date.h"

#include <array>
#include <utility>

namespace backpay {

namespace {

constexpr std::array<std::pair<std::string_view, FactSide>, 3> sideWords = {
    {{"employee", FactSide::Employee}, {"contractor", FactSide::Contractor}, {"neutral", FactSide::Neutral}}};

}

EmploymentTest readEmploymentTest(TomlTable &table)
{
    EmploymentTest test;
    test.id = table.text("id");
    test.place = table.text("place");
    test.name = table.text("name");
    test.burden = table.optionalText("burden");
    test.status = table.text("status");
    test.from = optionalTomlDate(table, "from");
    test.through = optionalTomlDate(table, "through");
    table.each("factor", [&](TomlTable &inner) {
        test.factors.push_back({inner.text("id"), inner.text("text"), packCitation(inner)});
    });
    test.citations = packCitations(table);
    test.certainty = packCertainty(table);
    return test;
}

ClassificationFact readClassificationFact(TomlTable &table)
{
    ClassificationFact fact;
    fact.id = table.text("id");
    fact.text = table.text("text");
    fact.side = table.word<FactSide>("side", sideWords);
    fact.factors = table.optionalTexts("factors");
    fact.note = table.optionalText("note");
    return fact;
}

}
