// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/date_text.h"

#include "core/base/int128.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

constexpr std::int64_t longestDuration = 36000000; // 10,000 hours
constexpr int firstShortYear = 70;                 // "70" is 1970, "69" is 2069

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/** What is left to read of a cell. Nothing here allocates: millions of cells pass through. */
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : at_(text.data())
        , end_(text.data() + text.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return at_ == end_; }
    [[nodiscard]] bool sees(char c) const { return at_ != end_ && *at_ == c; }
    [[nodiscard]] bool seesDigit() const { return at_ != end_ && isDigit(*at_); }
    bool take(char c)
    {
        if (!sees(c))
            return false;
        ++at_;
        return true;
    }
    [[nodiscard]] int takeDigit() { return *at_++ - '0'; }
    bool takeFixed(int width, int &value)
    {
        if (end_ - at_ < width)
            return false;
        value = 0;
        for (int i = 0; i < width; ++i) {
            if (!isDigit(*at_))
                return false;
            value = value * 10 + takeDigit();
        }
        return true;
    }
    bool takeOneOrTwo(int &value)
    {
        if (!seesDigit())
            return false;
        value = takeDigit();
        if (seesDigit())
            value = value * 10 + takeDigit();
        return true;
    }
    bool takeMonthName(int &value);
    bool takeHalfOfDay(std::optional<bool> &afternoon);
    bool takeRest()
    {
        at_ = end_;
        return true;
    }
    bool takeFraction(std::int64_t &microseconds);

private:
    const char *at_;
    const char *end_;
};

bool Cursor::takeMonthName(int &value)
{
    constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (end_ - at_ < 3)
        return false;
    std::array<char, 3> lower{};
    for (std::size_t i = 0; i < 3; ++i) {
        const char c = at_[i];
        lower[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    for (std::size_t month = 0; month < 12; ++month) {
        if (names.substr(month * 3, 3) == std::string_view(lower.data(), 3)) {
            value = static_cast<int>(month) + 1;
            at_ += 3;
            return true;
        }
    }
    return false;
}

bool Cursor::takeHalfOfDay(std::optional<bool> &afternoon)
{
    if (end_ - at_ < 2)
        return false;
    const bool isAfternoon = at_[0] == 'P' || at_[0] == 'p';
    if ((!isAfternoon && at_[0] != 'A' && at_[0] != 'a') || (at_[1] != 'M' && at_[1] != 'm'))
        return false;
    at_ += 2;
    afternoon = isAfternoon;
    return true;
}

bool Cursor::takeFraction(std::int64_t &microseconds)
{
    microseconds = 0;
    if (!take('.'))
        return true;
    int digits = 0;
    for (; seesDigit() && digits < 9; ++digits) {
        const int digit = takeDigit();
        if (digits < 6)
            microseconds = microseconds * 10 + digit;
    }
    for (int i = digits; i < 6; ++i)
        microseconds *= 10;
    return digits > 0;
}

/** Digits before a point; more than nine of them is no duration. */
bool takeWhole(Cursor &cursor, std::int64_t &value)
{
    int digits = 0;
    for (value = 0; cursor.seesDigit(); ++digits) {
        value = value * 10 + cursor.takeDigit();
        if (digits == 9)
            return false;
    }
    return digits > 0;
}

std::optional<std::int64_t> withinLimit(std::int64_t seconds)
{
    return seconds <= longestDuration ? std::optional(seconds) : std::nullopt;
}

std::optional<std::int64_t> readWords(Cursor cursor)
{
    constexpr std::array<std::pair<char, std::int64_t>, 3> units = {{{'h', 3600}, {'m', 60}, {'s', 1}}};
    constexpr std::size_t minutes = 1;
    std::int64_t total = 0;
    std::size_t next = 0;
    do {
        std::int64_t value = 0;
        if (!takeWhole(cursor, value))
            return std::nullopt;
        const bool apart = cursor.take(' '); // only "min" may stand apart from its number
        while (next < units.size() && !cursor.take(units[next].first))
            ++next;
        if (next == units.size())
            return std::nullopt;
        const bool spelled = next == minutes && cursor.take('i');
        if ((spelled && !cursor.take('n')) || (apart && !spelled))
            return std::nullopt;
        total += value * units[next].second;
        ++next;
        if (cursor.atEnd())
            return withinLimit(total);
    } while (cursor.take(' ') && !cursor.atEnd());
    return cursor.atEnd() ? withinLimit(total) : std::nullopt;
}

std::optional<std::int64_t> readClock(Cursor cursor)
{
    std::int64_t hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (!takeWhole(cursor, hours) || !cursor.take(':') || !cursor.takeFixed(2, minutes) || !cursor.take(':')
        || !cursor.takeFixed(2, seconds) || !cursor.atEnd() || minutes > 59 || seconds > 59)
        return std::nullopt;
    return withinLimit(hours * 3600 + minutes * 60 + seconds);
}

std::optional<std::int64_t> readHoursMinutes(Cursor cursor)
{
    std::int64_t hours = 0;
    int minutes = 0;
    if (!takeWhole(cursor, hours) || !cursor.take(':') || !cursor.takeFixed(2, minutes) || !cursor.atEnd()
        || minutes > 59)
        return std::nullopt;
    return withinLimit(hours * 3600 + minutes * 60);
}

std::optional<std::int64_t> readDecimal(Cursor cursor, std::int64_t secondsPerUnit, char point)
{
    std::int64_t whole = 0;
    if (!takeWhole(cursor, whole))
        return std::nullopt;
    Int128 scaled = whole;
    Int128 scale = 1;
    if (cursor.take(point)) {
        int decimals = 0;
        for (; cursor.seesDigit() && decimals < 18; ++decimals) {
            scaled = scaled * 10 + cursor.takeDigit();
            scale *= 10;
        }
        if (decimals == 0)
            return std::nullopt;
    }
    if (!cursor.atEnd())
        return std::nullopt;
    return withinLimit(static_cast<std::int64_t>(divideRounded(scaled * secondsPerUnit, scale)));
}

}

DatePattern::Spelling DatePattern::spellingAt(std::string_view pattern)
{
    // Longest first: "MMM" begins with "MM", which begins with "M".
    constexpr std::array<Spelling, 15> spellings = {{
        {"YYYY", Token::Year, Part::Year},
        {"YY", Token::ShortYear, Part::Year},
        {"MMM", Token::MonthName, Part::Month},
        {"MM", Token::Month, Part::Month},
        {"DD", Token::Day, Part::Day},
        {"HH", Token::Hour, Part::Hour},
        {"mm", Token::Minute, Part::Minute},
        {"ss", Token::Second, Part::Second},
        {".f", Token::Fraction, Part::Fraction},
        {"M", Token::ShortMonth, Part::Month},
        {"D", Token::ShortDay, Part::Day},
        {"H", Token::ShortHour, Part::Hour},
        {"h", Token::HalfHour, Part::Hour},
        {"A", Token::HalfOfDay, Part::HalfOfDay},
        {"*", Token::Rest, Part::None},
    }};
    for (const Spelling &spelling : spellings) {
        if (pattern.starts_with(spelling.text))
            return spelling;
    }
    return {pattern.substr(0, 1), Token::Literal, Part::None};
}

std::optional<DatePattern> DatePattern::compile(std::string_view pattern)
{
    DatePattern result;
    std::array<int, partCount> named{};
    const auto times = [&named](Part part) { return named[static_cast<std::size_t>(part)]; };
    while (!pattern.empty()) {
        const Spelling spelling = spellingAt(pattern);
        if (spelling.part != Part::None && ++named[static_cast<std::size_t>(spelling.part)] > 1)
            return std::nullopt;
        result.steps_.push_back({spelling.token, spelling.text.front()});
        pattern.remove_prefix(spelling.text.size());
    }
    const int dateParts = times(Part::Year) + times(Part::Month) + times(Part::Day);
    result.hasDate_ = dateParts == 3;
    result.hasTime_ = times(Part::Hour) == 1;
    // No minute without its hour, no second without its minute, no fraction without its second; a clock of twelve
    // hours and the half of the day only together.
    const auto uses = [&](Token token) {
        return std::any_of(result.steps_.begin(), result.steps_.end(), [&](Step step) { return step.token == token; });
    };
    const bool timeWhole = times(Part::Hour) >= times(Part::Minute) && times(Part::Minute) >= times(Part::Second)
                           && times(Part::Second) >= times(Part::Fraction)
                           && uses(Token::HalfHour) == uses(Token::HalfOfDay);
    if ((dateParts != 0 && !result.hasDate_) || !timeWhole || (!result.hasDate_ && !result.hasTime_))
        return std::nullopt;
    return result;
}

std::optional<ReadMoment> DatePattern::read(std::string_view text) const
{
    Cursor cursor(text);
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t fraction = 0;
    std::optional<bool> afternoon;
    for (const Step step : steps_) {
        bool matched = false;
        switch (step.token) {
        case Token::Literal: matched = cursor.take(step.literal); break;
        case Token::Year: matched = cursor.takeFixed(4, year); break;
        case Token::Month: matched = cursor.takeFixed(2, month); break;
        case Token::Day: matched = cursor.takeFixed(2, day); break;
        case Token::ShortMonth: matched = cursor.takeOneOrTwo(month); break;
        case Token::ShortDay: matched = cursor.takeOneOrTwo(day); break;
        case Token::MonthName: matched = cursor.takeMonthName(month); break;
        case Token::Hour: matched = cursor.takeFixed(2, hour); break;
        case Token::Minute: matched = cursor.takeFixed(2, minute); break;
        case Token::Second: matched = cursor.takeFixed(2, second); break;
        case Token::Fraction: matched = cursor.takeFraction(fraction); break;
        case Token::ShortYear:
            matched = cursor.takeFixed(2, year);
            year += year < firstShortYear ? 2000 : 1900;
            break;
        case Token::ShortHour:
        case Token::HalfHour: matched = cursor.takeOneOrTwo(hour); break;
        case Token::HalfOfDay: matched = cursor.takeHalfOfDay(afternoon); break;
        case Token::Rest: matched = cursor.takeRest(); break;
        }
        if (!matched)
            return std::nullopt;
    }
    if (afternoon) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (*afternoon ? 12 : 0);
    }
    if (!cursor.atEnd() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    ReadMoment moment{0, (hour * 3600 + minute * 60 + second) * std::int64_t{1000000} + fraction};
    if (hasDate_) {
        const auto number = dayNumber(year, month, day);
        if (!number)
            return std::nullopt;
        moment.day = *number;
    }
    return moment;
}

std::optional<std::int64_t> readDuration(std::string_view text, DurationStyle style, char point)
{
    const Cursor cursor(text);
    switch (style) {
    case DurationStyle::Words: return readWords(cursor);
    case DurationStyle::Clock: return readClock(cursor);
    case DurationStyle::HoursMinutes: return readHoursMinutes(cursor);
    case DurationStyle::DecimalHours: return readDecimal(cursor, 3600, point);
    case DurationStyle::Minutes: return readDecimal(cursor, 60, point);
    case DurationStyle::Seconds: return readDecimal(cursor, 1, point);
    }
    return std::nullopt;
}

}
