// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/entry_line.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace backpay {

namespace {

constexpr std::string_view whatItTakes =
    "two times and what it was, \"14:10-15:05 reading guidelines\", or how long it took, \"1h 20m waiting\"";
constexpr std::int64_t secondsPerHour = 3600;
constexpr std::int64_t secondsPerMinute = 60;
constexpr std::int64_t hoursPerDay = 24;
constexpr std::int64_t longestSeconds = hoursPerDay * secondsPerHour;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSpaceOrTab(char c) { return c == ' ' || c == '\t'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/** What is left of the line; each take…() removes what it read, or nothing. */
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : text_(text)
    {
    }

    void skipBlanks()
    {
        while (!text_.empty() && isSpaceOrTab(text_.front()))
            text_.remove_prefix(1);
    }
    /** In any case of its letters, and not as the beginning of a longer word. */
    bool takeWord(std::string_view word)
    {
        const bool fits =
            text_.size() >= word.size()
            && std::equal(word.begin(), word.end(), text_.begin(), [](char a, char b) { return a == lower(b); })
            && (text_.size() == word.size() || !continuesWord(text_[word.size()]));
        if (fits)
            text_.remove_prefix(word.size());
        return fits;
    }
    bool takeText(std::string_view text)
    {
        const bool fits = text_.starts_with(text);
        if (fits)
            text_.remove_prefix(text.size());
        return fits;
    }
    std::optional<std::int64_t> takeNumber(std::size_t mostDigits)
    {
        std::size_t digits = 0;
        while (digits < text_.size() && isDigit(text_[digits]))
            ++digits;
        if (digits == 0 || digits > mostDigits)
            return std::nullopt;
        std::int64_t value = 0;
        std::from_chars(text_.data(), text_.data() + digits, value);
        text_.remove_prefix(digits);
        return value;
    }
    [[nodiscard]] std::string_view rest() const { return text_; }

private:
    static bool continuesWord(char c)
    {
        const char small = lower(c);
        return (small >= 'a' && small <= 'z') || isDigit(c) || static_cast<unsigned char>(c) > 127;
    }
    std::string_view text_;
};

/** A time of day, and whether it says which half of the day it is of. */
struct Clock12
{
    std::int64_t seconds = 0;
    bool hasHalf = false;
    bool afternoon = false;
};

std::optional<std::int64_t> inHalf(std::int64_t seconds, bool afternoon)
{
    const std::int64_t hour = seconds / secondsPerHour;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return seconds + ((afternoon ? 12 : 0) - (hour == 12 ? 12 : 0)) * secondsPerHour;
}

/** The two digits of minutes or of seconds, 00 to 59. */
std::optional<std::int64_t> takeSixtieth(Scanner &scanner)
{
    const std::size_t before = scanner.rest().size();
    const auto read = scanner.takeNumber(2);
    return read && before - scanner.rest().size() == 2 && *read <= 59 ? read : std::nullopt;
}

std::optional<Clock12> takeTime(Scanner &scanner)
{
    const auto hour = scanner.takeNumber(2);
    if (!hour)
        return std::nullopt;
    std::int64_t within = 0;
    const bool colon = scanner.takeText(":");
    if (colon || scanner.takeText(".")) {
        const auto minute = takeSixtieth(scanner);
        const auto second =
            minute && colon && scanner.takeText(":") ? takeSixtieth(scanner) : std::optional(std::int64_t(0));
        if (!minute || !second)
            return std::nullopt;
        within = *minute * secondsPerMinute + *second;
    }
    if (*hour > hoursPerDay || (*hour == hoursPerDay && within != 0))
        return std::nullopt;
    Clock12 time{*hour * secondsPerHour + within};
    Scanner ahead = scanner;
    ahead.skipBlanks();
    time.afternoon = ahead.takeWord("pm") || ahead.takeWord("p.m.");
    time.hasHalf = time.afternoon || ahead.takeWord("am") || ahead.takeWord("a.m.");
    if (!time.hasHalf)
        return time;
    scanner = ahead;
    const auto seconds = inHalf(time.seconds, time.afternoon);
    if (!seconds)
        return std::nullopt;
    time.seconds = *seconds;
    return time;
}

bool takeDash(Scanner &scanner)
{
    scanner.skipBlanks();
    const bool taken = scanner.takeText("-") || scanner.takeText("\u2013") || scanner.takeText("\u2014")
                       || scanner.takeText("\u2212") || scanner.takeWord("to");
    scanner.skipBlanks();
    return taken;
}

/** "9-10:30pm" is of one half of the day where that puts the first time before the second. */
std::int64_t firstOf(const Clock12 &from, const Clock12 &until)
{
    if (from.hasHalf || !until.hasHalf)
        return from.seconds;
    const auto same = inHalf(from.seconds, until.afternoon);
    return same && *same < until.seconds ? *same : from.seconds;
}

bool takeTimes(Scanner &scanner, EntryLine &line)
{
    const auto from = takeTime(scanner);
    if (!from || !takeDash(scanner))
        return false;
    const auto until = takeTime(scanner);
    if (!until || (!scanner.rest().empty() && !isSpaceOrTab(scanner.rest().front())))
        return false;
    const std::int64_t first = firstOf(*from, *until);
    if (first >= longestSeconds || first == until->seconds)
        return false;
    line.from = static_cast<std::int32_t>(first);
    line.until = static_cast<std::int32_t>(until->seconds % longestSeconds);
    return true;
}

/** One of the words, longest first so that "min" is not read as "m". */
template <std::size_t Count>
bool takeUnit(Scanner &scanner, const std::array<std::string_view, Count> &words)
{
    Scanner ahead = scanner;
    ahead.skipBlanks();
    const bool taken =
        std::any_of(words.begin(), words.end(), [&](std::string_view word) { return ahead.takeWord(word); });
    if (taken)
        scanner = ahead;
    return taken;
}

constexpr std::array<std::string_view, 5> hourWords = {"hours", "hour", "hrs", "hr", "h"};
constexpr std::array<std::string_view, 5> minuteWords = {"minutes", "minute", "mins", "min", "m"};
constexpr std::array<std::string_view, 5> secondWords = {"seconds", "second", "secs", "sec", "s"};

/** An hour's unit; "1h20m" goes on with a digit. */
bool takeHourMark(Scanner &scanner)
{
    if (takeUnit(scanner, hourWords))
        return true;
    Scanner ahead = scanner;
    if (!(ahead.takeText("h") || ahead.takeText("H")) || ahead.rest().empty() || !isDigit(ahead.rest().front()))
        return false;
    scanner = ahead;
    return true;
}

/** "20m" behind hours, "47s" behind those: adds it where it is there; false where it is there and 60 or more. */
template <std::size_t Count>
bool addPart(Scanner &scanner, const std::array<std::string_view, Count> &words, std::int64_t each,
             std::int64_t &seconds)
{
    Scanner ahead = scanner;
    ahead.skipBlanks();
    const auto number = ahead.takeNumber(2);
    if (!number || !takeUnit(ahead, words))
        return true;
    scanner = ahead;
    seconds += *number * each;
    return *number <= 59;
}

/** "1h 20m", "1h20m", "2 hours", "45 min", "1h 20m 47s": hours, minutes, seconds or any of them. */
bool takeLength(Scanner &scanner, EntryLine &line)
{
    const auto number = scanner.takeNumber(4);
    if (!number)
        return false;
    bool fits = true;
    if (takeHourMark(scanner)) {
        line.seconds = *number * secondsPerHour;
        fits = addPart(scanner, minuteWords, secondsPerMinute, line.seconds)
               && addPart(scanner, secondWords, 1, line.seconds);
    } else if (takeUnit(scanner, minuteWords)) {
        line.seconds = *number * secondsPerMinute;
        fits = addPart(scanner, secondWords, 1, line.seconds);
    } else if (takeUnit(scanner, secondWords)) {
        line.seconds = *number;
    }
    return fits && line.seconds > 0;
}

/** A kind at the beginning of the text; the rest is the note. */
void takeText(Scanner &scanner, EntryLine &line)
{
    scanner.skipBlanks();
    for (int i = 0; i < timeKindCount && !line.kind; ++i) {
        const auto kind = static_cast<TimeKind>(i);
        std::string spaced(timeKindName(kind));
        std::replace(spaced.begin(), spaced.end(), '-', ' ');
        if (scanner.takeWord(timeKindName(kind)) || scanner.takeWord(spaced))
            line.kind = kind;
    }
    if (line.kind && (scanner.takeText(":") || scanner.takeText(",")))
        scanner.skipBlanks();
    scanner.skipBlanks();
    line.note = scanner.rest();
    while (!line.note.empty() && isSpaceOrTab(line.note.back()))
        line.note.pop_back();
}

}

Result<EntryLine> readEntryLine(std::string_view line)
{
    EntryLine read;
    Scanner scanner(line);
    scanner.skipBlanks();
    Scanner length = scanner;
    if (takeTimes(scanner, read)) {
        takeText(scanner, read);
        return read;
    }
    if (takeLength(length, read)) {
        takeText(length, read);
        return read;
    }
    return fail(ErrorCode::LineNotRead, {std::string(line), std::string(whatItTakes)});
}

}
