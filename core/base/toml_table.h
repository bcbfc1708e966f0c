// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <toml++/toml.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backpay {

/** Whose document it is: how its faults are named, and how large it may be. */
struct TomlOwner
{
    std::string name; // of the file, the first argument of every fault
    ErrorCode fault;  // takes name, key, what the key takes
    std::size_t mostBytes;
};

/**
 * Reads one TOML table strictly. Getters note the first fault and hand back an empty value after it, so that a reader
 * asks for all its keys and looks at fault() once; finish() turns a key nobody asked for into a fault as well.
 */
class TomlTable
{
public:
    /** `path` names the table in messages; the table must outlive this. */
    TomlTable(const toml::table &table, TomlOwner owner, std::string path);

    [[nodiscard]] std::string text(std::string_view key);                       // must be there, not empty
    [[nodiscard]] std::string optionalText(std::string_view key);               // "" where absent
    [[nodiscard]] bool flag(std::string_view key);                              // false where absent
    [[nodiscard]] std::int32_t number(std::string_view key);                    // 1 to 9999
    [[nodiscard]] std::vector<std::string> optionalTexts(std::string_view key); // one text or a list of texts
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);         // at least one
    [[nodiscard]] bool has(std::string_view key) const { return table_->contains(key); }
    /** A whole number from `least` to `most`; nothing where absent. */
    [[nodiscard]] std::optional<std::int32_t> optionalWhole(std::string_view key, std::int32_t least,
                                                            std::int32_t most);
    /** Two of them as a list, the first not the greater one where `rising`; nothing where absent. */
    [[nodiscard]] std::optional<std::pair<std::int32_t, std::int32_t>>
    optionalPair(std::string_view key, std::int32_t least, std::int32_t most, bool rising);
    /** A text, or one of TOML's own dates as the text YYYY-MM-DD; "" where absent. Which of them are dates is for
     * core/time to say. */
    [[nodiscard]] std::string dateText(std::string_view key);
    /** The value of a word of a closed list; a refusal names the list. */
    template <class Value>
    [[nodiscard]] Value word(std::string_view key, std::span<const std::pair<std::string_view, Value>> words)
    {
        const std::string given = text(key);
        std::string all;
        for (const auto &[word, value] : words) {
            if (word == given)
                return value;
            all += (all.empty() ? "" : ", ") + std::string(word);
        }
        refuse(key, "one of " + all);
        return words.front().second;
    }
    /** Calls `read` for the table at `key`, if there is one. */
    void section(std::string_view key, const std::function<void(TomlTable &)> &read);
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
    void readTable(const std::string &path, const toml::node &node, const std::function<void(TomlTable &)> &read);

    const toml::table *table_;
    TomlOwner owner_;
    std::string path_;
    std::set<std::string, std::less<>> asked_;
    std::optional<Error> fault_;
};

/** The document's root table; a fault of syntax or size is the owner's, with the line as its place. */
[[nodiscard]] Result<toml::table> parseToml(const TomlOwner &owner, std::string_view toml);

}
