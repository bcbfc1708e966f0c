// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/toml_table.h"
#include "core/law/citation.h"
#include "core/money/currency.h"
#include "core/money/exact.h"

#include <optional>
#include <string_view>

namespace backpay {

// The kinds of value that the tables of a pack share. Each notes its fault in the table and hands back an empty value.

/** A number in quotes, so that no binary fraction comes near it: "16.90". */
[[nodiscard]] Exact packNumber(TomlTable &table, std::string_view key);
[[nodiscard]] std::optional<Exact> optionalPackNumber(TomlTable &table, std::string_view key);
/** `cite`, and `url` where the text does not lead to it by itself. */
[[nodiscard]] Citation packCitation(TomlTable &table);
/** The citation of the table at `key`; nothing where there is none. */
[[nodiscard]] std::optional<Citation> optionalPackCitation(TomlTable &table, std::string_view key);
/** A list of texts at `citations`, at least one. */
[[nodiscard]] std::vector<Citation> packCitations(TomlTable &table);
/** `certainty`: "read" or "single"; absent is "read". */
[[nodiscard]] Certainty packCertainty(TomlTable &table);
[[nodiscard]] Currency packCurrency(TomlTable &table);

/** Calls `read` for every table of the array at `key`, if there is one. */
template <class Read>
void eachIfAny(TomlTable &table, std::string_view key, const Read &read)
{
    if (table.has(key))
        table.each(key, read);
}

}
