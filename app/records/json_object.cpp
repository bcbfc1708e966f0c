// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/json_object.h"

#include <algorithm>
#include <charconv>

namespace backpay {

std::optional<Exact> exactOf(const JsonValue &value)
{
    if (value.kind != JsonValue::Kind::String && value.kind != JsonValue::Kind::Number)
        return std::nullopt;
    return parseExact(value.text);
}

JsonObject::JsonObject(const JsonValue &value, std::string file, std::string path, std::optional<Error> &fault)
    : value_(value)
    , file_(std::move(file))
    , path_(std::move(path))
    , fault_(fault)
{
    if (value.kind != JsonValue::Kind::Object)
        refuse("", "an object");
    std::set<std::string, std::less<>> seen;
    for (const auto &[key, member] : value.members) {
        if (!seen.insert(key).second)
            refuse(key, "to stand once");
    }
}

std::string JsonObject::pathOf(std::string_view key) const
{
    if (key.empty())
        return path_;
    return path_.empty() ? std::string(key) : path_ + '.' + std::string(key);
}

bool JsonObject::has(std::string_view key) const
{
    return std::any_of(value_.members.begin(), value_.members.end(),
                       [&](const auto &member) { return member.first == key; });
}

void JsonObject::refuse(std::string_view key, std::string takes)
{
    if (fault_)
        return;
    const auto member =
        std::find_if(value_.members.begin(), value_.members.end(), [&](const auto &one) { return one.first == key; });
    const std::int64_t line = member == value_.members.end() ? value_.line : member->second.line;
    fault_ = Error{ErrorCode::ScenarioInvalid, {file_, pathOf(key), std::move(takes)}, SourcePlace{line, {}}};
}

const JsonValue *JsonObject::optional(std::string_view key)
{
    asked_.emplace(key);
    const auto member =
        std::find_if(value_.members.begin(), value_.members.end(), [&](const auto &one) { return one.first == key; });
    if (member == value_.members.end() || member->second.kind == JsonValue::Kind::Null)
        return nullptr;
    return &member->second;
}

std::string JsonObject::optionalText(std::string_view key)
{
    const JsonValue *value = optional(key);
    if (value == nullptr)
        return {};
    if (value->kind != JsonValue::Kind::String || value->text.empty()) {
        refuse(key, "a text that is not empty");
        return {};
    }
    return value->text;
}

std::string JsonObject::text(std::string_view key)
{
    std::string value = optionalText(key);
    if (value.empty())
        refuse(key, "a text that is not empty");
    return value;
}

std::string JsonObject::word(std::string_view key, std::initializer_list<std::string_view> words,
                             std::string_view fallback)
{
    std::string given = optionalText(key);
    if (given.empty())
        return std::string(fallback);
    std::string all;
    for (const std::string_view each : words) {
        if (each == given)
            return given;
        all += (all.empty() ? "" : ", ") + std::string(each);
    }
    refuse(key, "one of " + all);
    return std::string(fallback);
}

std::optional<bool> JsonObject::optionalFlag(std::string_view key)
{
    const JsonValue *value = optional(key);
    if (value == nullptr)
        return std::nullopt;
    if (value->kind != JsonValue::Kind::Flag)
        refuse(key, "true or false");
    return value->text == "true";
}

std::optional<std::int32_t> JsonObject::optionalWhole(std::string_view key, std::int32_t most)
{
    const JsonValue *value = optional(key);
    if (value == nullptr)
        return std::nullopt;
    std::int32_t whole = -1;
    const char *end = value->text.data() + value->text.size();
    const bool written = value->kind == JsonValue::Kind::Number || value->kind == JsonValue::Kind::String;
    const auto read = std::from_chars(value->text.data(), end, whole);
    if (!written || read.ec != std::errc{} || read.ptr != end || whole < 0 || whole > most) {
        refuse(key, "a whole number from 0 to " + std::to_string(most));
        return std::nullopt;
    }
    return whole;
}

std::optional<Exact> JsonObject::optionalNumber(std::string_view key)
{
    const JsonValue *value = optional(key);
    if (value == nullptr)
        return std::nullopt;
    const auto number = exactOf(*value);
    if (!number || *number < 0) {
        refuse(key, "a number not below zero, as \"12.50\"");
        return std::nullopt;
    }
    return number;
}

Exact JsonObject::number(std::string_view key)
{
    const auto value = optionalNumber(key);
    if (!value)
        refuse(key, "a number not below zero, as \"12.50\"");
    return value.value_or(Exact(0));
}

std::optional<DayNumber> JsonObject::optionalDay(std::string_view key)
{
    const JsonValue *value = optional(key);
    if (value == nullptr)
        return std::nullopt;
    const auto day = value->kind == JsonValue::Kind::String ? parseIsoDate(value->text) : std::nullopt;
    if (!day)
        refuse(key, "a day as \"2025-03-03\"");
    return day;
}

DayNumber JsonObject::day(std::string_view key)
{
    const auto day = optionalDay(key);
    if (!day)
        refuse(key, "a day as \"2025-03-03\"");
    return day.value_or(0);
}

void JsonObject::read(const JsonValue &value, std::string path, const std::function<void(JsonObject &)> &reader)
{
    JsonObject object(value, file_, std::move(path), fault_);
    if (fault_)
        return;
    reader(object);
    object.finish();
}

void JsonObject::object(std::string_view key, const std::function<void(JsonObject &)> &reader)
{
    if (const JsonValue *value = optional(key); value != nullptr && !fault_)
        read(*value, pathOf(key), reader);
}

void JsonObject::each(std::string_view key, const std::function<void(JsonObject &)> &reader)
{
    const JsonValue *value = optional(key);
    if (value == nullptr || fault_)
        return;
    if (value->kind != JsonValue::Kind::Array) {
        refuse(key, "a list");
        return;
    }
    for (std::size_t i = 0; i < value->items.size() && !fault_; ++i)
        read(value->items[i], pathOf(key) + '[' + std::to_string(i) + ']', reader);
}

void JsonObject::eachMember(std::string_view key, const std::function<void(const std::string &, const Exact &)> &reader)
{
    object(key, [&](JsonObject &members) {
        for (const auto &[name, value] : members.value_.members) {
            const auto number = members.optionalNumber(name);
            if (!number) {
                members.refuse(name, "a number not below zero, as \"12.50\"");
                return;
            }
            reader(name, *number);
        }
    });
}

std::vector<std::string> JsonObject::optionalTexts(std::string_view key)
{
    std::vector<std::string> texts;
    const JsonValue *value = optional(key);
    if (value == nullptr)
        return texts;
    if (value->kind != JsonValue::Kind::Array)
        refuse(key, "a list of texts");
    for (const JsonValue &item : value->items) {
        if (item.kind != JsonValue::Kind::String || item.text.empty())
            refuse(key, "a list of texts");
        texts.push_back(item.text);
    }
    return texts;
}

void JsonObject::finish()
{
    for (const auto &[key, value] : value_.members) {
        if (!asked_.contains(key))
            refuse(key, "to be left out: no member is called so");
    }
}

}
