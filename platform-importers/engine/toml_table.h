// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <toml++/toml.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * Reads one TOML table strictly. Getters note the first fault and hand back an empty value after it, so that a reader
 * asks for all its keys and looks at fault() once; finish() turns a key nobody asked for into a fault as well.
 */
class TomlTable
{
public:
    /** `owner` names the profile and `path` the table in messages; the table must outlive this. */
    TomlTable(const toml::table &table, std::string owner, std::string path);

    [[nodiscard]] std::string text(std::string_view key);                       // must be there, not empty
    [[nodiscard]] std::string optionalText(std::string_view key);               // "" where absent
    [[nodiscard]] bool flag(std::string_view key);                              // false where absent
    [[nodiscard]] std::int32_t number(std::string_view key);                    // 1 to 9999
    [[nodiscard]] std::vector<std::string> optionalTexts(std::string_view key); // one text or a list of texts
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);         // at least one
    [[nodiscard]] bool has(std::string_view key) const { return table_->contains(key); }
    /** Calls `read` for every table of an array of tables, which must hold at least one. */
    void each(std::string_view key, const std::function<void(TomlTable &)> &read);

    /** Notes a fault at `key`, unless there is one already. */
    void refuse(std::string_view key, std::string takes);
    /** Notes the first key that no getter asked for. */
    void finish();
    [[nodiscard]] const std::optional<Error> &fault() const { return fault_; }

private:
    const toml::node *find(std::string_view key);
    [[nodiscard]] std::string pathOf(std::string_view key) const;

    const toml::table *table_;
    std::string owner_;
    std::string path_;
    std::set<std::string, std::less<>> asked_;
    std::optional<Error> fault_;
};

/** The document's root table; a fault of syntax or size is ProfileInvalid with the line as its place. */
[[nodiscard]] Result<toml::table> parseToml(const std::string &owner, std::string_view toml);

}
