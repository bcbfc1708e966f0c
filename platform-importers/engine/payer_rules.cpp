// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/payer_rules.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace backpay {

namespace {

constexpr char32_t notUtf8 = 0xffffffff;

struct Letter
{
    char32_t code = notUtf8;
    std::size_t size = 1; // bytes
};

/** The character at the start of a text that is not empty. Overlong forms need no care: nothing is decoded from it. */
Letter letterAt(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < size)
        return {};
    char32_t code = lead & (0x7fU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xc0U) != 0x80)
            return {};
        code = code << 6U | (next & 0x3fU);
    }
    return {code, size};
}

/** The character that ends a text that is not empty. */
Letter letterBefore(std::string_view text)
{
    std::size_t size = 1;
    while (size < 4 && size < text.size() && (static_cast<unsigned char>(text[text.size() - size]) & 0xc0U) == 0x80)
        ++size;
    const Letter letter = letterAt(text.substr(text.size() - size));
    return letter.size == size ? letter : Letter{};
}

bool isGap(char32_t code)
{
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xa0 || (code >= 0x2000 && code <= 0x200a)
           || code == 0x202f || code == 0x205f || code == 0x3000;
}

/** Marks and symbols; beyond ASCII everything else counts as a letter, so that a doubt never makes money a match. */
bool isWordPart(char32_t code)
{
    if (code < 0x80)
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9');
    if (code < 0xc0)
        return code == 0xaa || code == 0xb5 || code == 0xba; // ª µ º
    const auto within = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
    const bool mark = code == 0xd7 || code == 0xf7         // × ÷
                      || within(0x2000, 0x206f)            // blanks, dashes, quotation marks
                      || within(0x20a0, 0x20cf)            // currency signs
                      || code == 0x2122                    // trade mark
                      || within(0x2190, 0x2bff)            // arrows, signs, boxes, shapes
                      || within(0x3000, 0x3004)            // marks of East Asia
                      || within(0x3008, 0x3020)            // its brackets
                      || within(0xff00, 0xff0f)            // wide marks
                      || within(0xff1a, 0xff20)            //
                      || code == 0xfeff || code == 0xfffd; // byte order mark, a lost character
    return !mark;
}

/** ASCII in lower case, runs of blanks as one space, none at the ends. */
std::string folded(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool blank = false;
    while (!text.empty()) {
        const Letter letter = letterAt(text);
        if (isGap(letter.code)) {
            blank = true;
        } else {
            if (blank && !result.empty())
                result.push_back(' ');
            blank = false;
            const char first = text.front();
            if (first >= 'A' && first <= 'Z')
                result.push_back(static_cast<char>(first - 'A' + 'a'));
            else
                result.append(text.substr(0, letter.size));
        }
        text.remove_prefix(letter.size);
    }
    return result;
}

/** Whether a word of `text` could go on across `at`. */
bool joins(std::string_view text, std::size_t at)
{
    return at > 0 && at < text.size() && isWordPart(letterBefore(text.substr(0, at)).code)
           && isWordPart(letterAt(text.substr(at)).code);
}

bool holdsWords(std::string_view text, std::string_view words)
{
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        if (!joins(text, at) && !joins(text, at + words.size()))
            return true;
    }
    return false;
}

using RuleMap = std::map<std::string, std::string, std::less<>>; // folded text to platform

Result<void> add(RuleMap &rules, const std::string &owner, const std::string &text, const std::string &platform)
{
    std::string key = folded(text);
    if (key.empty() || platform.empty())
        return fail(ErrorCode::ProfileInvalid, {owner, "payers", "a text and the platform it belongs to"});
    const auto [rule, fresh] = rules.try_emplace(std::move(key), platform);
    if (!fresh && rule->second != platform)
        return fail(ErrorCode::ProfileInvalid,
                    {owner, "payers", "texts of one platform each; \"" + text + "\" belongs to " + rule->second});
    return {};
}

}

Result<PayerRules> PayerRules::of(std::span<const Platform> platforms, std::span<const PayerRule> own)
{
    RuleMap known;
    for (const Platform &platform : platforms) {
        for (const auto &group : platform.payers) {
            for (const std::string &text : group.fact) {
                if (const auto added = add(known, platform.id, text, platform.name); !added)
                    return tl::unexpected(added.error());
            }
        }
    }
    RuleMap mine;
    for (const PayerRule &rule : own) {
        if (const auto added = add(mine, rule.platform, rule.text, rule.platform); !added)
            return tl::unexpected(added.error());
    }
    PayerRules result;
    for (const RuleMap *rules : {&mine, &known}) {
        for (const auto &[text, platform] : *rules) {
            if (rules == &mine || !mine.contains(text))
                result.rules_.push_back({text, platform});
        }
    }
    std::stable_sort(result.rules_.begin(), result.rules_.end(),
                     [](const PayerRule &a, const PayerRule &b) { return a.text.size() > b.text.size(); });
    return result;
}

std::optional<std::string> PayerRules::platformOf(std::string_view payerOrDescription) const
{
    const std::string text = folded(payerOrDescription);
    const auto found =
        std::find_if(rules_.begin(), rules_.end(), [&](const PayerRule &rule) { return holdsWords(text, rule.text); });
    return found == rules_.end() ? std::nullopt : std::optional(found->platform);
}

}
