// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/sheet_number.h"

#include "core/base/int128.h"
#include "core/time/civil.h"
#include "platform-importers/engine/cell_text.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t shownDigits = 15;
constexpr std::int64_t longestPlain = 40; // digits of a number written out
constexpr std::int64_t largestExponent = 100'000'000;
constexpr std::int64_t daySeconds = 86400;
constexpr std::int64_t lastSerial = 2'958'465; // 9999-12-31
constexpr std::int64_t epoch1900 = -25569;     // serial 0 as a DayNumber, for serials from 61 on
constexpr std::int64_t epoch1904 = -24107;
constexpr std::int64_t yearDays = 366;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/** ± digits × 10^exponent. */
struct Decimal
{
    bool negative = false;
    std::string digits; // no leading zero; "" for zero
    std::int64_t exponent = 0;
    bool scientific = false;
};

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    return number;
}

/** Takes the digits at the front. */
std::string_view takeDigits(std::string_view &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    return digits;
}

bool take(std::string_view &text, char c)
{
    const bool there = text.starts_with(c);
    text.remove_prefix(there ? 1 : 0);
    return there;
}

std::optional<Decimal> parseDecimal(std::string_view text)
{
    Decimal number;
    number.negative = take(text, '-');
    const std::string_view whole = takeDigits(text);
    const std::string_view fraction = take(text, '.') ? takeDigits(text) : ""sv;
    if (whole.empty() && fraction.empty())
        return std::nullopt;
    number.digits.append(whole).append(fraction);
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    number.exponent = -static_cast<std::int64_t>(fraction.size());
    if (take(text, 'E') || take(text, 'e')) {
        take(text, '+');
        const auto exponent = wholeNumber(text);
        if (!exponent || *exponent > largestExponent || *exponent < -largestExponent)
            return std::nullopt;
        number.exponent += *exponent;
        number.scientific = true;
        text = {};
    }
    return text.empty() ? std::optional(number) : std::nullopt;
}

/** Half up; trailing zeros behind the point go. */
void roundToShown(Decimal &number)
{
    const std::size_t cut = number.digits.size() - shownDigits;
    const bool up = number.digits[shownDigits] >= '5';
    number.digits.resize(shownDigits);
    number.exponent += static_cast<std::int64_t>(cut);
    std::size_t at = up ? shownDigits : 0;
    while (at > 0 && number.digits[at - 1] == '9')
        number.digits[--at] = '0';
    if (at > 0)
        ++number.digits[at - 1];
    else if (up)
        number.digits.insert(0, 1, '1');
}

void dropTrailingZeros(Decimal &number)
{
    while (number.exponent < 0 && number.digits.ends_with('0')) {
        number.digits.pop_back();
        ++number.exponent;
    }
}

std::string plainText(const Decimal &number)
{
    std::string text = number.digits;
    if (number.exponent >= 0) {
        text.append(static_cast<std::size_t>(number.exponent), '0');
    } else {
        const auto behind = static_cast<std::size_t>(-number.exponent);
        if (text.size() <= behind)
            text.insert(0, behind + 1 - text.size(), '0');
        text.insert(text.size() - behind, 1, '.');
    }
    return (number.negative ? "-" : "") + text;
}

std::string padded(std::int64_t number)
{
    const std::string digits = std::to_string(number);
    return digits.size() < 2 ? '0' + digits : digits;
}

std::string clockText(std::int64_t seconds)
{
    return padded(seconds / 3600) + ':' + padded(seconds / 60 % 60) + ':' + padded(seconds % 60);
}

std::string momentText(const std::string &date, std::int64_t second) { return date + ' ' + clockText(second); }

/** Whole days and the second of the day; nothing for a number that is no date. */
struct Serial
{
    std::int64_t day = 0;
    std::int64_t second = 0;
};

std::optional<Serial> serialOf(std::string_view written)
{
    constexpr std::size_t keptDecimals = 18;
    auto number = parseDecimal(written);
    if (!number || number->negative || number->exponent > 0 || number->exponent < -longestPlain)
        return std::nullopt;
    const auto behind = static_cast<std::size_t>(-number->exponent);
    if (number->digits.size() < behind)
        number->digits.insert(0, behind - number->digits.size(), '0');
    const std::string_view digits = number->digits;
    const std::string_view whole = digits.substr(0, digits.size() - behind);
    const std::string_view fraction = digits.substr(whole.size()).substr(0, keptDecimals);
    const auto day = whole.empty() ? std::optional<std::int64_t>(0) : wholeNumber(whole);
    const auto parts = fraction.empty() ? std::optional<std::int64_t>(0) : wholeNumber(fraction);
    if (!day || !parts || *day > lastSerial)
        return std::nullopt;
    Int128 scale = 1;
    for (std::size_t i = 0; i < fraction.size(); ++i)
        scale *= 10;
    const auto seconds = static_cast<std::int64_t>(divideRounded(Int128{*parts} * daySeconds, scale));
    const Serial serial{*day + seconds / daySeconds, seconds % daySeconds};
    return serial.day > lastSerial ? std::nullopt : std::optional(serial);
}

std::string dateOf(std::int64_t serialDay, bool from1904)
{
    constexpr std::int64_t noSuchDay = 60; // the 29 February 1900 that Lotus 1-2-3 had
    if (from1904)
        return isoDate(static_cast<DayNumber>(serialDay + epoch1904));
    if (serialDay == noSuchDay)
        return "1900-02-29";
    return isoDate(static_cast<DayNumber>(serialDay + epoch1900 + (serialDay < noSuchDay ? 1 : 0)));
}

/** Which letters a format code has outside quotes and brackets. */
struct FormatLetters
{
    bool day = false;   // or year, or a month by name
    bool month = false; // or minute: the others tell
    bool time = false;
    bool duration = false;
};

bool isDurationPart(std::string_view inBrackets)
{
    const char first = inBrackets.empty() ? ' ' : lowered(inBrackets.front());
    return (first == 'h' || first == 'm' || first == 's')
           && std::all_of(inBrackets.begin(), inBrackets.end(), [&](char c) { return lowered(c) == first; });
}

/** Takes what stands for itself at the front of a format: quoted text, an escaped character, brackets. */
bool takeLiteral(std::string_view &code, FormatLetters &letters)
{
    const char first = code.front();
    if (first == '\\' || first == '_' || first == '*') {
        code.remove_prefix(std::min<std::size_t>(code.size(), 2));
        return true;
    }
    if (first != '"' && first != '[')
        return false;
    const std::size_t end = std::min(code.find(first == '"' ? '"' : ']', 1), code.size());
    if (first == '[' && isDurationPart(code.substr(1, end - 1)))
        letters.duration = true;
    code.remove_prefix(std::min(end + 1, code.size()));
    return true;
}

bool takeHalfOfDay(std::string_view &code)
{
    for (const std::string_view mark : {"AM/PM"sv, "A/P"sv}) {
        if (equalIgnoringCase(code.substr(0, mark.size()), mark)) {
            code.remove_prefix(mark.size());
            return true;
        }
    }
    return false;
}

FormatLetters lettersOf(std::string_view code)
{
    FormatLetters letters;
    // Behind the first semicolon stands how negative numbers look.
    while (!code.empty() && code.front() != ';') {
        if (takeLiteral(code, letters))
            continue;
        if (takeHalfOfDay(code)) {
            letters.time = true;
            continue;
        }
        const char letter = lowered(code.front());
        const auto end = std::find_if(code.begin(), code.end(), [&](char c) { return lowered(c) != letter; });
        const auto run = static_cast<std::size_t>(end - code.begin());
        letters.day = letters.day || letter == 'y' || letter == 'd' || (letter == 'm' && run >= 3);
        letters.month = letters.month || letter == 'm';
        letters.time = letters.time || letter == 'h' || letter == 's';
        code.remove_prefix(run);
    }
    return letters;
}

/** Takes "26H" from the front where it is so; the number may have decimals where `half` takes whether to round up. */
std::optional<std::int64_t> takePart(std::string_view &text, char unit, bool *half = nullptr)
{
    constexpr std::size_t mostDigits = 9;
    std::string_view rest = text;
    const std::string_view digits = takeDigits(rest);
    if (half != nullptr && (take(rest, '.') || take(rest, ','))) {
        const std::string_view fraction = takeDigits(rest);
        *half = !fraction.empty() && fraction.front() >= '5';
    }
    if (digits.empty() || digits.size() > mostDigits || !take(rest, unit))
        return std::nullopt;
    text = rest;
    return wholeNumber(digits);
}

}

NumberKind kindOfFormat(std::string_view code)
{
    const FormatLetters letters = lettersOf(code);
    if (letters.duration)
        return NumberKind::Duration;
    const bool date = letters.day || (letters.month && !letters.time);
    if (date)
        return letters.time ? NumberKind::DateTime : NumberKind::Date;
    return letters.time ? NumberKind::Time : NumberKind::Plain;
}

NumberKind kindOfBuiltInFormat(std::int64_t id)
{
    if (id >= 14 && id <= 17)
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return NumberKind::Time;
    if (id == 22)
        return NumberKind::DateTime;
    return id == 46 ? NumberKind::Duration : NumberKind::Plain;
}

std::string numberText(std::string_view written)
{
    auto number = parseDecimal(written);
    if (!number || (!number->scientific && (number->digits.size() <= shownDigits || number->exponent == 0)))
        return std::string(written);
    if (number->digits.empty())
        return "0";
    if (number->exponent < 0 && number->digits.size() > shownDigits)
        roundToShown(*number);
    dropTrailingZeros(*number);
    const auto digits = static_cast<std::int64_t>(number->digits.size());
    if (number->exponent < -longestPlain || number->exponent + digits > longestPlain)
        return std::string(written);
    return plainText(*number);
}

std::string serialText(std::string_view written, NumberKind kind, bool from1904)
{
    const auto serial = kind == NumberKind::Plain ? std::nullopt : serialOf(written);
    if (!serial)
        return numberText(written);
    const std::int64_t seconds = serial->day * daySeconds + serial->second;
    if (kind == NumberKind::Duration || (kind == NumberKind::Time && serial->day < yearDays))
        return clockText(seconds);
    if (serial->day == 0 && !from1904) // the 1900 epoch begins with day 1
        return kind == NumberKind::Date && serial->second == 0 ? numberText(written) : clockText(seconds);
    const std::string date = dateOf(serial->day, from1904);
    const bool dateOnly = kind == NumberKind::Date && serial->second == 0;
    return dateOnly ? date : momentText(date, serial->second);
}

std::string isoMomentText(std::string_view written)
{
    constexpr std::size_t dateLength = 10;
    const auto moment = parseIsoWhen(written.substr(0, dateLength + "T00:00:00"sv.size()));
    if (!moment || moment->kind != WhenKind::Local || written.size() < dateLength + "T00:00:00"sv.size())
        return std::string(written);
    std::string_view rest = written.substr(dateLength + "T00:00:00"sv.size());
    std::int64_t second = moment->second;
    if (take(rest, '.') || take(rest, ',')) {
        const std::string_view fraction = takeDigits(rest);
        second += !fraction.empty() && fraction.front() >= '5' ? 1 : 0;
    }
    if (!rest.empty())
        return std::string(written);
    const auto day = static_cast<DayNumber>(moment->day + second / daySeconds);
    return momentText(isoDate(day), second % daySeconds);
}

std::string isoDurationText(std::string_view written)
{
    std::string_view rest = written;
    const bool negative = take(rest, '-');
    if (!take(rest, 'P'))
        return std::string(written);
    const auto days = takePart(rest, 'D');
    const bool timed = take(rest, 'T');
    const auto hours = timed ? takePart(rest, 'H') : std::nullopt;
    const auto minutes = timed ? takePart(rest, 'M') : std::nullopt;
    bool up = false;
    const auto seconds = timed ? takePart(rest, 'S', &up) : std::nullopt;
    if (!rest.empty() || (!days && !hours && !minutes && !seconds))
        return std::string(written);
    const std::int64_t all = days.value_or(0) * daySeconds + hours.value_or(0) * 3600 + minutes.value_or(0) * 60
                             + seconds.value_or(0) + (up ? 1 : 0);
    return (negative ? "-" : "") + clockText(all);
}

}
