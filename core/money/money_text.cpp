// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money_text.h"

#include <array>
#include <limits>
#include <numeric>

namespace backpay {

namespace {

constexpr int mostDigits = 15;
constexpr int mostDecimals = 9;
constexpr std::size_t longestMark = 8;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/** Length of the currency letter or symbol that `text` begins with; 0 where it begins with something else. */
std::size_t markLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const char c = text.front();
    if (c == '$' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
        return 1;
    if (byte(0) == 0xC2 && (byte(1) == 0xA3 || byte(1) == 0xA5)) // £ ¥
        return 2;
    if ((byte(0) == 0xC4 && byte(1) == 0x8D) || (byte(0) == 0xC5 && byte(1) == 0x82)) // the č of Kč, the ł of zł
        return 2;
    // U+20A0 to U+20CF, the block of currency symbols
    if (byte(0) == 0xE2
        && ((byte(1) == 0x82 && byte(2) >= 0xA0) || (byte(1) == 0x83 && byte(2) >= 0x80 && byte(2) <= 0x8F)))
        return 3;
    return 0;
}

/** Length of the space that `text` begins with (space, NBSP or narrow NBSP); 0 where there is none. */
std::size_t spaceLength(std::string_view text)
{
    if (text.starts_with(' '))
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    return text.starts_with("\xE2\x80\xAF") ? 3 : 0;
}

/** Length of what may part groups of three digits; 0 where `text` begins with something else. */
std::size_t groupLength(std::string_view text, char groupMark)
{
    if (text.starts_with(groupMark) || text.starts_with('\''))
        return 1;
    if (text.starts_with("\xE2\x80\x99")) // ’
        return 3;
    return spaceLength(text);
}

void skipSpaces(std::string_view &text)
{
    while (const std::size_t length = spaceLength(text))
        text.remove_prefix(length);
}

bool takeMinus(std::string_view &text)
{
    const std::size_t length = text.starts_with('-') ? 1 : text.starts_with("\xE2\x88\x92") ? 3 : 0; // also U+2212
    text.remove_prefix(length);
    return length != 0;
}

std::string_view takeMark(std::string_view &text)
{
    std::size_t length = 0;
    while (const std::size_t step = markLength(text.substr(length)))
        length += step;
    const std::string_view mark = text.substr(0, length);
    text.remove_prefix(length);
    return mark;
}

/** Takes digits into `scaled` and counts them; stops before anything else. */
int takeDigits(std::string_view &text, std::int64_t &scaled, int room)
{
    int taken = 0;
    while (!text.empty() && isDigit(text.front()) && taken < room) {
        scaled = scaled * 10 + (text.front() - '0');
        text.remove_prefix(1);
        ++taken;
    }
    return taken;
}

/** Takes "1234", "1,234" or "1 234 567": every group after the first is of three digits and parted alike. */
bool takeWhole(std::string_view &text, char groupMark, std::int64_t &scaled, int &digits)
{
    const bool zeroFirst = text.starts_with('0');
    digits = takeDigits(text, scaled, mostDigits);
    if (digits == 0)
        return false;
    std::string_view separator;
    for (;;) {
        const std::size_t length = groupLength(text, groupMark);
        if (length == 0 || text.size() <= length || !isDigit(text[length]))
            return true;
        // "0,123" is a fraction by someone else's decimal mark, not a number in groups.
        if (separator.empty() ? (digits > 3 || zeroFirst) : text.substr(0, length) != separator)
            return false;
        separator = text.substr(0, length);
        text.remove_prefix(length);
        if (takeDigits(text, scaled, 3) != 3 || (!text.empty() && isDigit(text.front())))
            return false;
        digits += 3;
        if (digits > mostDigits)
            return false;
    }
}

bool takeNumber(std::string_view &text, DecimalMark mark, ReadAmount &amount)
{
    const char point = mark == DecimalMark::Point ? '.' : ',';
    int digits = 0;
    if (!takeWhole(text, mark == DecimalMark::Point ? ',' : '.', amount.scaled, digits))
        return false;
    if (text.starts_with(point)) {
        text.remove_prefix(1);
        amount.decimals = takeDigits(text, amount.scaled, std::min(mostDecimals, mostDigits - digits));
        if (amount.decimals == 0)
            return false;
    }
    return true;
}

/** Seconds of "hr", "hour", "min" and their kin; 0 for any other word. */
std::int64_t secondsOfUnit(std::string_view unit)
{
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 12> units = {{
        {"hr", 3600},
        {"hour", 3600},
        {"h", 3600},
        {"hrs", 3600},
        {"hours", 3600},
        {"min", 60},
        {"minute", 60},
        {"m", 60},
        {"mins", 60},
        {"minutes", 60},
        {"sec", 1},
        {"second", 1},
    }};
    for (const auto &[name, seconds] : units) {
        if (name == unit)
            return seconds;
    }
    return 0;
}

std::optional<Currency> currencyOf(std::string_view mark, std::optional<Currency> fallback)
{
    if (mark.empty())
        return fallback;
    if (const auto currency = currencyMarked(mark))
        return currency;
    // An open mark ("kr") is settled by the fallback where that is one of its meanings.
    for (const Currency &currency : currenciesMarked(mark)) {
        if (fallback == currency)
            return fallback;
    }
    return std::nullopt;
}

}

std::optional<ReadAmount> readAmount(std::string_view text, DecimalMark mark)
{
    ReadAmount amount;
    bool minus = false;
    bool plus = false;
    bool bracket = false;
    for (bool taken = true; taken;) {
        taken = false;
        if (!minus && !bracket && text.starts_with('(')) {
            text.remove_prefix(1);
            taken = bracket = true;
        } else if (!minus && !bracket && !plus && takeMinus(text)) {
            taken = minus = true;
        } else if (!minus && !bracket && !plus && text.starts_with('+')) {
            text.remove_prefix(1);
            taken = plus = true;
        } else if (amount.mark.empty()) {
            amount.mark = takeMark(text);
            taken = !amount.mark.empty();
        }
        skipSpaces(text);
    }
    if (!takeNumber(text, mark, amount))
        return std::nullopt;
    skipSpaces(text);
    if (amount.mark.empty()) {
        amount.mark = takeMark(text);
        skipSpaces(text);
    }
    if (bracket) {
        if (!text.starts_with(')'))
            return std::nullopt;
        text.remove_prefix(1);
    }
    if (!text.empty() || amount.mark.size() > longestMark)
        return std::nullopt;
    if (minus || bracket)
        amount.scaled = -amount.scaled;
    return amount;
}

std::optional<std::int64_t> toMinorUnits(const ReadAmount &amount, int digits)
{
    std::int64_t value = amount.scaled;
    for (int i = amount.decimals; i > digits; --i) {
        if (value % 10 != 0)
            return std::nullopt;
        value /= 10;
    }
    for (int i = amount.decimals; i < digits; ++i) {
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value))
            return std::nullopt;
    }
    return value;
}

std::optional<Rate> readRate(std::string_view text, DecimalMark mark, std::optional<Currency> fallback)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    std::string_view unit = text.substr(slash + 1);
    skipSpaces(unit);
    const std::int64_t seconds = secondsOfUnit(unit);
    auto amount = readAmount(text.substr(0, slash), mark);
    if (!amount || amount->scaled < 0 || seconds == 0)
        return std::nullopt;
    const auto currency = currencyOf(amount->mark, fallback);
    if (!currency)
        return std::nullopt;
    // "$27.505/hr" is 27505 cents per ten hours: the ratio stays exact, the amount whole.
    Rate rate{0, seconds, *currency};
    for (; amount->decimals > currency->digits(); --amount->decimals) {
        if (amount->scaled % 10 == 0)
            amount->scaled /= 10;
        else
            rate.seconds *= 10;
    }
    if (rate.seconds > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    const auto minorUnits = toMinorUnits(*amount, currency->digits());
    if (!minorUnits)
        return std::nullopt;
    rate.minorUnits = *minorUnits;
    return rate;
}

}
