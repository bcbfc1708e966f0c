// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/transit_text.h"

#include "core/time/civil.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace backpay {

namespace {

// The constants of the format.
constexpr std::size_t shortestCached = 4; // in UTF-16 units: the writers are JavaScript and Java
constexpr std::size_t codeDigits = 44;
constexpr char firstCodeDigit = '0';
constexpr std::size_t cacheSize = codeDigits * codeDigits;

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; }

bool longEnough(std::string_view text)
{
    std::size_t units = 0;
    for (std::size_t i = 0; i < text.size() && units < shortestCached; ++i) {
        const std::size_t own = static_cast<unsigned char>(text[i]) >= 0xf0U ? 2 : 1;
        units += isContinuation(text[i]) ? 0 : own;
    }
    return units >= shortestCached;
}

bool cacheable(std::string_view text, bool mapKey)
{
    const bool marked = text.starts_with("~:") || text.starts_with("~$") || text.starts_with("~#");
    return (mapKey || marked) && longEnough(text);
}

std::optional<std::size_t> codeIndex(std::string_view digits)
{
    std::size_t index = 0;
    for (const char digit : digits) {
        const auto value = static_cast<std::size_t>(static_cast<unsigned char>(digit)) - firstCodeDigit;
        if (value >= codeDigits)
            return std::nullopt;
        index = index * codeDigits + value;
    }
    return digits.size() <= 2 ? std::optional(index) : std::nullopt;
}

/** Whether JSON takes the text as a number: "-12", "0.5", "1e9". */
bool isNumber(std::string_view text)
{
    const auto takeDigits = [&text] {
        const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(end);
        return end;
    };
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool zero = text.starts_with('0');
    const std::size_t whole = takeDigits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (takeDigits() == 0)
            return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('-') || text.starts_with('+'))
            text.remove_prefix(1);
        if (takeDigits() == 0)
            return false;
    }
    return text.empty();
}

/** The instant of so many milliseconds since 1970, where it lies within the days the app works with. */
std::optional<std::string> instantText(std::string_view digits)
{
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (fault != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    const std::chrono::milliseconds since(count);
    const auto day = std::chrono::floor<std::chrono::days>(since).count();
    if (day < firstDay || day > lastDay)
        return std::nullopt;
    const auto second = std::chrono::floor<std::chrono::seconds>(since);
    std::string text = isoInstant(Instant(second));
    if (const auto rest = (since - second).count(); rest > 0)
        text.insert(text.size() - 1, '.' + std::to_string(1000 + rest).substr(1));
    return text;
}

}

std::optional<std::string> TransitCache::resolve(std::string_view text, bool mapKey)
{
    if (text.size() > 1 && text.front() == '^' && text[1] != ' ') {
        const auto index = codeIndex(text.substr(1));
        return index && *index < known_.size() ? std::optional(known_[*index]) : std::nullopt;
    }
    if (cacheable(text, mapKey)) {
        if (known_.size() == cacheSize)
            known_.clear(); // the writer starts over as well
        known_.emplace_back(text);
    }
    return std::string(text);
}

TransitText readTransitText(std::string_view written)
{
    if (written.size() < 2 || written.front() != '~')
        return {TransitKind::Text, std::string(written)};
    const std::string rest(written.substr(2));
    switch (written[1]) {
    case '#': return {TransitKind::Tag, rest};
    case '~':
    case '^':
    case '`': return {TransitKind::Text, std::string(written.substr(1))};
    case '_': return {TransitKind::Plain, "null"};
    case '?':
        if (rest == "t" || rest == "f")
            return {TransitKind::Plain, rest == "t" ? "true" : "false"};
        break;
    case 'i':
    case 'n':
    case 'd':
    case 'f': return {isNumber(rest) ? TransitKind::Plain : TransitKind::Text, rest};
    case 'm': return {TransitKind::Text, instantText(rest).value_or(rest)};
    case ':':
    case '$':
    case 't':
    case 'u':
    case 'r':
    case 'c':
    case 'b':
    case 'z': return {TransitKind::Text, rest};
    default: break;
    }
    return {TransitKind::Text, std::string(written)};
}

bool isMapTag(std::string_view tag)
{
    constexpr std::array<std::string_view, 3> tags = {"cmap", "iM", "iOM"};
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

void appendQuoted(std::string &out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out.append(1, '\\').append(1, c);
        else if (byte < 0x20U)
            out.append("\\u00").append(1, hex[byte >> 4U]).append(1, hex[byte & 0xfU]);
        else
            out += c;
    }
    out += '"';
}

}
