// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/text_encoding.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

namespace backpay {

namespace {

using namespace std::string_view_literals;

std::int64_t lineAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    std::int64_t line = 1;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool loneReturn = before[i] == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n');
        if (before[i] == '\n' || loneReturn)
            ++line;
    }
    return line;
}

std::uint8_t byteAt(std::string_view text, std::size_t offset)
{
    return offset < text.size() ? static_cast<std::uint8_t>(text[offset]) : std::uint8_t{0};
}

bool isContinuation(std::uint8_t byte) { return (byte & 0xc0U) == 0x80U; }

/** Length of the well-formed sequence at `offset` (Unicode table 3-7), or 0. */
std::size_t sequenceLength(std::string_view text, std::size_t offset)
{
    const std::uint8_t first = byteAt(text, offset);
    const std::uint8_t second = byteAt(text, offset + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return isContinuation(second) ? 2 : 0;
    if (!isContinuation(second) || !isContinuation(byteAt(text, offset + 2)))
        return 0;
    if ((first & 0xf0U) == 0xe0U) {
        const bool overlong = first == 0xe0 && second < 0xa0;
        const bool surrogate = first == 0xed && second > 0x9f;
        return overlong || surrogate ? 0 : 3;
    }
    if (first < 0xf0 || first > 0xf4 || !isContinuation(byteAt(text, offset + 3)))
        return 0;
    const bool overlong = first == 0xf0 && second < 0x90;
    const bool tooHigh = first == 0xf4 && second > 0x8f;
    return overlong || tooHigh ? 0 : 4;
}

/** Offset of the first byte that is not well-formed UTF-8, or npos. */
std::size_t firstBadByte(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t offset = 0;
    while (offset < text.size()) {
        std::uint64_t eight = 0;
        while (offset + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + offset, sizeof eight);
            if ((eight & highBits) != 0)
                break;
            offset += sizeof eight;
        }
        if (offset >= text.size())
            break;
        const std::size_t length = sequenceLength(text, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return std::string_view::npos;
}

/** Whole-buffer conversion to UTF-8. */
class Converter
{
public:
    explicit Converter(const char *encoding)
        : handle_(::iconv_open("UTF-8", encoding))
    {
    }
    ~Converter()
    {
        if (usable())
            ::iconv_close(handle_);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    [[nodiscard]] bool usable() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

    /** Appends to `text` what converts; false at the first fault. */
    [[nodiscard]] bool convert(std::string_view bytes, std::string &text) const
    {
        auto *in = const_cast<char *>(bytes.data()); // iconv's signature; it does not write there
        std::size_t left = bytes.size();
        std::array<char, 65536> block{};
        while (left > 0) {
            char *out = block.data();
            std::size_t room = block.size();
            const std::size_t converted = ::iconv(handle_, &in, &left, &out, &room);
            text.append(block.data(), block.size() - room);
            if (converted == static_cast<std::size_t>(-1) && errno != E2BIG)
                return false;
        }
        return true;
    }

private:
    iconv_t handle_;
};

Result<std::string> toUtf8(const std::string &name, std::string_view bytes, const std::string &encoding)
{
    const Converter converter(encoding.c_str());
    std::string text;
    if (!converter.usable())
        return fail(ErrorCode::Internal, {"no converter for " + encoding});
    if (!converter.convert(bytes, text))
        return failAt({lineAt(text, text.size()), {}}, ErrorCode::FileNotText, {name, encoding});
    return text;
}

bool isMarkedUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xff\xfe"sv) || bytes.starts_with("\xfe\xff"sv);
}

/**
 * Which wider encoding without its mark the first bytes of a text are of, told by where the zero bytes stand that
 * letters of ASCII have in it; "" for none.
 */
std::string wideEncoding(std::string_view text)
{
    constexpr std::size_t unit = 4;
    constexpr std::size_t most = 4096;
    const std::size_t looked = std::min(text.size(), most) / unit * unit;
    std::array<std::size_t, unit> zeros{};
    for (std::size_t i = 0; i < looked; ++i)
        zeros[i % unit] += text[i] == '\0' ? 1U : 0U;
    const std::size_t units = looked / unit;
    const auto mostly = [&](std::size_t at) { return units > 0 && zeros[at] * 2 > units; };
    if (mostly(2) && mostly(3) && !mostly(0))
        return "UTF-32LE";
    if (mostly(0) && mostly(1) && !mostly(3))
        return "UTF-32BE";
    if (mostly(1) && mostly(3) && zeros[0] + zeros[2] == 0)
        return "UTF-16LE";
    return mostly(0) && mostly(2) && zeros[1] + zeros[3] == 0 ? "UTF-16BE" : "";
}

Result<void> checkText(const std::string &name, std::string_view text)
{
    if (const std::size_t bad = firstBadByte(text); bad != std::string_view::npos && text.find('\0') > bad)
        return failAt({lineAt(text, bad), {}}, ErrorCode::FileNotText, {name, "UTF-8"});
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return failAt({lineAt(text, nul), {}}, ErrorCode::FileHasNul, {name, wideEncoding(text)});
    if (text.find_first_not_of(" \t\r\n"sv) == std::string_view::npos)
        return fail(ErrorCode::FileEmpty, {name});
    return {};
}

}

Result<DecodedText> decodeText(const std::string &name, std::string bytes)
{
    DecodedText decoded;
    const std::string_view view = bytes;
    if (view.starts_with("\xff\xfe\0\0"sv))
        return failAt({1, {}}, ErrorCode::FileHasNul, {name, "UTF-32LE"});
    if (isMarkedUtf16(view)) {
        auto text = toUtf8(name, view.substr(2), view.starts_with("\xff"sv) ? "UTF-16LE" : "UTF-16BE");
        if (!text)
            return tl::unexpected(text.error());
        decoded = {std::move(*text), true};
    } else {
        const bool marked = view.starts_with("\xef\xbb\xbf"sv);
        if (marked)
            bytes.erase(0, 3);
        decoded = {std::move(bytes), marked};
    }
    if (const auto checked = checkText(name, decoded.text); !checked)
        return tl::unexpected(checked.error());
    return decoded;
}

bool isLegacyText(std::string_view bytes)
{
    return !isMarkedUtf16(bytes) && firstBadByte(bytes) != std::string_view::npos
           && bytes.find('\0') == std::string_view::npos;
}

bool holdsUtf8Letters(std::string_view bytes)
{
    std::size_t offset = 0;
    while (offset < bytes.size()) {
        const std::size_t length = sequenceLength(bytes, offset);
        if (length > 1)
            return true;
        ++offset;
    }
    return false;
}

Result<DecodedText> decodeTextAs(const std::string &name, std::string bytes, std::string_view encoding)
{
    if (std::find(olderEncodings.begin(), olderEncodings.end(), encoding) == olderEncodings.end())
        return fail(ErrorCode::Internal, {"no converter for " + std::string(encoding)});
    auto text = toUtf8(name, bytes, std::string(encoding));
    if (!text)
        return tl::unexpected(text.error());
    if (const auto checked = checkText(name, *text); !checked)
        return tl::unexpected(checked.error());
    const bool changed = *text != bytes;
    return DecodedText{std::move(*text), changed};
}

}
