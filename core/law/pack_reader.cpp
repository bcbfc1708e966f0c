// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/pack_reader.h"

#include "core/law/pack_acts.h"
#include "core/law/pack_regimes.h"
#include "core/law/pack_tests.h"
#include "core/law/pack_values.h"
#include "core/law/pack_wages.h"

#include <algorithm>
#include <string>

namespace backpay {

namespace {

Result<void> readPack(const EmbeddedFile &pack, RuleBook &book)
{
    const TomlOwner owner{std::string(pack.name), ErrorCode::RulePackInvalid, rulePackBytes};
    const auto document = parseToml(owner, pack.bytes);
    if (!document)
        return tl::unexpected(document.error());
    TomlTable root(*document, owner, {});
    eachIfAny(root, "place", [&](TomlTable &table) { book.wages.push_back(readWageSeries(table)); });
    eachIfAny(root, "regime", [&](TomlTable &table) { book.regimes.push_back(readRegime(table)); });
    eachIfAny(root, "limitation", [&](TomlTable &table) { book.limitations.push_back(readLimitation(table)); });
    eachIfAny(root, "act", [&](TomlTable &table) { book.acts.push_back(readFreelanceAct(table)); });
    eachIfAny(root, "test", [&](TomlTable &table) { book.tests.push_back(readEmploymentTest(table)); });
    eachIfAny(root, "fact", [&](TomlTable &table) { book.facts.push_back(readClassificationFact(table)); });
    eachIfAny(root, "reference_rate",
              [&](TomlTable &table) { book.ukReferenceRates.push_back(readReferenceRate(table)); });
    root.finish();
    if (root.fault())
        return tl::unexpected(*root.fault());
    return {};
}

void sort(RuleBook &book)
{
    const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
    const auto byPlace = [](const WageSeries &a, const WageSeries &b) { return a.place < b.place; };
    std::stable_sort(book.wages.begin(), book.wages.end(), byPlace);
    std::stable_sort(book.regimes.begin(), book.regimes.end(), byId);
    std::stable_sort(book.limitations.begin(), book.limitations.end(), byId);
    std::stable_sort(book.acts.begin(), book.acts.end(), byId);
    std::stable_sort(book.tests.begin(), book.tests.end(), byId);
    std::stable_sort(book.ukReferenceRates.begin(), book.ukReferenceRates.end(),
                     [](const ReferenceRate &a, const ReferenceRate &b) { return a.from < b.from; });
}

}

Result<RuleBook> readPacks(std::span<const EmbeddedFile> packs)
{
    RuleBook book;
    for (const EmbeddedFile &pack : packs) {
        if (auto read = readPack(pack, book); !read)
            return tl::unexpected(read.error());
    }
    sort(book);
    return book;
}

}
