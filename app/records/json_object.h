// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/json_value.h"
#include "core/money/exact.h"
#include "core/time/civil.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace backpay {

/**
 * Reads one JSON object strictly. The first fault is kept (ScenarioInvalid: file, path of the member, what it takes; at
 * its line) and everything asked for after it is empty, so that a reader asks for all it needs and looks once.
 */
class JsonObject
{
public:
    /** The fault is shared with the objects within; `value` must outlive this. */
    JsonObject(const JsonValue &value, std::string file, std::string path, std::optional<Error> &fault);

    [[nodiscard]] bool has(std::string_view key) const;
    /** The value, nothing where it is absent or null. */
    [[nodiscard]] const JsonValue *optional(std::string_view key);
    [[nodiscard]] std::string text(std::string_view key);         // must be there, not empty
    [[nodiscard]] std::string optionalText(std::string_view key); // "" where absent
    /** One of a list of words; `fallback` where absent. */
    [[nodiscard]] std::string word(std::string_view key, std::initializer_list<std::string_view> words,
                                   std::string_view fallback);
    [[nodiscard]] std::optional<bool> optionalFlag(std::string_view key);
    [[nodiscard]] std::optional<std::int32_t> optionalWhole(std::string_view key, std::int32_t most);
    /** An amount or a number of hours, not below zero: "46.00" or 46. */
    [[nodiscard]] std::optional<Exact> optionalNumber(std::string_view key);
    [[nodiscard]] Exact number(std::string_view key); // must be there
    [[nodiscard]] std::optional<DayNumber> optionalDay(std::string_view key);
    [[nodiscard]] DayNumber day(std::string_view key);                                // must be there
    void object(std::string_view key, const std::function<void(JsonObject &)> &read); // skipped where absent
    void each(std::string_view key, const std::function<void(JsonObject &)> &read);   // a list of objects
    void eachMember(std::string_view key, const std::function<void(const std::string &day, const Exact &)> &read);
    [[nodiscard]] std::vector<std::string> optionalTexts(std::string_view key);

    /** Notes a fault of a member; "" is the object itself. */
    void refuse(std::string_view key, std::string takes);
    /** Notes the first member nobody asked for. */
    void finish();
    [[nodiscard]] bool failed() const { return fault_.has_value(); }

private:
    [[nodiscard]] std::string pathOf(std::string_view key) const;
    void read(const JsonValue &value, std::string path, const std::function<void(JsonObject &)> &reader);

    const JsonValue &value_;
    std::string file_;
    std::string path_;
    std::set<std::string, std::less<>> asked_;
    std::optional<Error> &fault_;
};

/** The number a JSON string or number writes, exact; nothing for another text. */
[[nodiscard]] std::optional<Exact> exactOf(const JsonValue &value);

}
