// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/toml_table.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

std::optional<std::int32_t> wholeIn(const toml::node &node, std::int32_t least, std::int32_t most)
{
    const auto *value = node.as_integer();
    if (value == nullptr || value->get() < least || value->get() > most)
        return std::nullopt;
    return static_cast<std::int32_t>(value->get());
}

std::string spanText(std::int32_t least, std::int32_t most)
{
    return "from " + std::to_string(least) + " to " + std::to_string(most);
}

}

Result<toml::table> parseToml(const TomlOwner &owner, std::string_view toml)
{
    if (toml.size() > owner.mostBytes)
        return fail(owner.fault, {owner.name, "", "at most " + std::to_string(owner.mostBytes >> 10) + " KiB"});
    try {
        return toml::parse(toml, owner.name);
    } catch (const toml::parse_error &error) {
        // The library's own way of reporting; it goes no further than here.
        return failAt({static_cast<std::int64_t>(error.source().begin.line), {}}, owner.fault,
                      {owner.name, "", std::string(error.description())});
    }
}

TomlTable::TomlTable(const toml::table &table, TomlOwner owner, std::string path)
    : table_(&table)
    , owner_(std::move(owner))
    , path_(std::move(path))
{
}

std::string TomlTable::pathOf(std::string_view key) const
{
    return path_.empty() ? std::string(key) : path_ + '.' + std::string(key);
}

void TomlTable::refuse(std::string_view key, std::string takes)
{
    if (!fault_)
        fault_ = Error{owner_.fault, {owner_.name, pathOf(key), std::move(takes)}, std::nullopt};
}

const toml::node *TomlTable::find(std::string_view key)
{
    asked_.emplace(key);
    return table_->get(key);
}

std::string TomlTable::optionalText(std::string_view key)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return {};
    const auto *value = node->as_string();
    if (value == nullptr) {
        refuse(key, "a text");
        return {};
    }
    return value->get();
}

std::string TomlTable::text(std::string_view key)
{
    std::string value = optionalText(key);
    if (value.empty())
        refuse(key, "a text that is not empty");
    return value;
}

bool TomlTable::flag(std::string_view key)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return false;
    const auto *value = node->as_boolean();
    if (value == nullptr) {
        refuse(key, "true or false");
        return false;
    }
    return value->get();
}

std::int32_t TomlTable::number(std::string_view key)
{
    const toml::node *node = find(key);
    const auto *value = node == nullptr ? nullptr : node->as_integer();
    if (value == nullptr || value->get() < 1 || value->get() > 9999) {
        refuse(key, "a whole number from 1 to 9999");
        return 1;
    }
    return static_cast<std::int32_t>(value->get());
}

std::optional<std::int32_t> TomlTable::optionalWhole(std::string_view key, std::int32_t least, std::int32_t most)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const auto value = wholeIn(*node, least, most);
    if (!value)
        refuse(key, "a whole number " + spanText(least, most));
    return value;
}

std::optional<std::pair<std::int32_t, std::int32_t>> TomlTable::optionalPair(std::string_view key, std::int32_t least,
                                                                             std::int32_t most, bool rising)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const auto *list = node->as_array();
    if (list != nullptr && list->size() == 2) {
        const auto first = wholeIn(*list->get(0), least, most);
        const auto second = wholeIn(*list->get(1), least, most);
        if (first && second && !(rising && *first > *second))
            return std::pair(*first, *second);
    }
    refuse(key, "two whole numbers " + spanText(least, most) + (rising ? ", the smaller one first" : ""));
    return std::nullopt;
}

std::string TomlTable::dateText(std::string_view key)
{
    const toml::node *node = find(key);
    const auto *date = node == nullptr ? nullptr : node->as_date();
    if (date == nullptr)
        return optionalText(key);
    const toml::date value = date->get();
    const auto digits = [](int number, std::size_t width) {
        std::string text = std::to_string(number);
        return text.insert(0, width - std::min(width, text.size()), '0');
    };
    return digits(value.year, 4) + '-' + digits(value.month, 2) + '-' + digits(value.day, 2);
}

std::vector<std::string> TomlTable::optionalTexts(std::string_view key)
{
    const toml::node *node = find(key);
    if (node == nullptr)
        return {};
    if (const auto *single = node->as_string())
        return {single->get()};
    const auto *list = node->as_array();
    std::vector<std::string> values;
    if (list == nullptr) {
        refuse(key, "a text or a list of texts");
        return values;
    }
    for (const toml::node &entry : *list) {
        const auto *value = entry.as_string();
        if (value == nullptr) {
            refuse(key, "a list of texts only");
            return {};
        }
        values.push_back(value->get());
    }
    return values;
}

std::vector<std::string> TomlTable::texts(std::string_view key)
{
    std::vector<std::string> values = optionalTexts(key);
    if (values.empty())
        refuse(key, "a text or a list of texts");
    return values;
}

void TomlTable::each(std::string_view key, const std::function<void(TomlTable &)> &read)
{
    const toml::node *node = find(key);
    const auto *list = node == nullptr ? nullptr : node->as_array();
    if (list == nullptr || list->empty()) {
        refuse(key, "a list of tables");
        return;
    }
    for (std::size_t i = 0; i < list->size() && !fault_; ++i)
        readTable(std::string(key) + '[' + std::to_string(i) + ']', *list->get(i), read);
}

void TomlTable::section(std::string_view key, const std::function<void(TomlTable &)> &read)
{
    const toml::node *node = find(key);
    if (node != nullptr && !fault_)
        readTable(std::string(key), *node, read);
}

void TomlTable::readTable(const std::string &path, const toml::node &node, const std::function<void(TomlTable &)> &read)
{
    const auto *entry = node.as_table();
    if (entry == nullptr) {
        refuse(path, "a table");
        return;
    }
    TomlTable table(*entry, owner_, pathOf(path));
    read(table);
    table.finish();
    fault_ = table.fault();
}

void TomlTable::finish()
{
    for (const auto &[key, node] : *table_) {
        if (!asked_.contains(key.str()))
            refuse(key.str(), "not a known key");
    }
}

}
