// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/ofx_tokens.h"

#include "platform-importers/engine/cell_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longestEntity = 12; // "&#x0010FFFF;" and every name that is known

bool startsName(char c) { return lowered(c) >= 'a' && lowered(c) <= 'z'; }
bool continuesName(char c) { return startsName(c) || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-'; }

void appendUtf8(std::uint32_t code, std::string &text)
{
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((code >> shift) & 0x3fU)); };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xc0U | (code >> 6U));
        tail(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xe0U | (code >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xf0U | (code >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

/** The character a numbered entity names, where text may hold it. */
std::optional<std::uint32_t> numbered(std::string_view digits)
{
    const bool hex = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(hex ? 1 : 0);
    std::uint32_t code = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    const bool whole = fault == std::errc() && end == digits.data() + digits.size();
    const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return whole && !control && !surrogate && code <= 0x10ffff ? std::optional(code) : std::nullopt;
}

/** Appends what the entity at the start of `text` stands for and gives its length; 0 where there is none. */
std::size_t decodeEntity(std::string_view text, std::string &decoded)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> known{
        {{"amp"sv, '&'}, {"lt"sv, '<'}, {"gt"sv, '>'}, {"quot"sv, '"'}, {"apos"sv, '\''}}};
    const std::size_t end = text.substr(0, longestEntity).find(';');
    if (end == std::string_view::npos)
        return 0;
    const std::string_view name = text.substr(1, end - 1);
    if (name.starts_with('#')) {
        const auto code = numbered(name.substr(1));
        if (!code)
            return 0;
        appendUtf8(*code, decoded);
        return end + 1;
    }
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto &one) { return one.first == name; });
    if (found == known.end())
        return 0;
    decoded += found->second;
    return end + 1;
}

}

OfxTokens::OfxTokens(const std::string &name, std::string_view text)
    : source_{name, "OFX"}
    , text_(text)
    , lines_(text)
{
}

Result<bool> OfxTokens::next(OfxToken &token)
{
    while (at_ < text_.size()) {
        const std::string_view rest = text_.substr(at_);
        token.line = line();
        token.text.clear();
        if (rest.starts_with("<!--"sv) || rest.starts_with("<?"sv)) {
            const bool comment = rest.starts_with("<!"sv);
            const auto skipped = readUntil(comment ? 4U : 2U, comment ? "-->"sv : "?>"sv);
            if (!skipped)
                return tl::unexpected(skipped.error());
            continue;
        }
        if (rest.starts_with("<![CDATA["sv)) {
            const auto read = readUntil(9, "]]>"sv);
            if (!read)
                return tl::unexpected(read.error());
            token.kind = OfxKind::Text;
            token.text = *read;
            return true;
        }
        if (rest.starts_with("<!"sv) && rest.size() > 2 && startsName(rest[2]))
            return source_.damaged(StructureFault::ForbiddenPart, token.line);
        if (!readTag(token)) {
            token.kind = OfxKind::Text;
            readText(token.text);
        }
        return true;
    }
    return false;
}

Result<std::string_view> OfxTokens::readUntil(std::size_t opening, std::string_view end)
{
    const std::size_t start = at_ + opening;
    const std::size_t found = text_.find(end, start);
    if (found == std::string_view::npos)
        return source_.damaged(StructureFault::EndsTooEarly, line());
    at_ = found + end.size();
    return text_.substr(start, found - start);
}

bool OfxTokens::readTag(OfxToken &token)
{
    if (text_[at_] != '<')
        return false;
    std::size_t at = at_ + 1;
    const bool closes = at < text_.size() && text_[at] == '/';
    at += closes ? 1 : 0;
    const std::size_t start = at;
    if (at == text_.size() || !startsName(text_[at]))
        return false;
    while (at < text_.size() && continuesName(text_[at]))
        ++at;
    const std::size_t nameEnd = at;
    if (at < text_.size() && text_[at] != '>' && text_[at] != '/' && !isBlank(text_[at]))
        return false;
    at = text_.find_first_of("<>"sv, at);
    if (at == std::string_view::npos || text_[at] == '<')
        return false;
    token.name = text_.substr(start, nameEnd - start);
    if (closes)
        token.kind = OfxKind::Close;
    else
        token.kind = text_[at - 1] == '/' ? OfxKind::Empty : OfxKind::Open;
    at_ = at + 1;
    return true;
}

// The first byte is text whatever it is: a `<` only comes here where it starts no tag.
void OfxTokens::readText(std::string &text)
{
    if (text_[at_] == '<')
        text += text_[at_++];
    while (at_ < text_.size() && text_[at_] != '<') {
        const std::size_t length = text_[at_] == '&' ? decodeEntity(text_.substr(at_), text) : 0;
        text += length == 0 ? text_.substr(at_, 1) : "";
        at_ += std::max<std::size_t>(length, 1);
    }
}

}
