// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** A date, and the time of day if one was written, to the microsecond so that differences can be rounded once. */
struct ReadMoment
{
    DayNumber day = 0;
    std::int64_t microsecond = 0; // since midnight
};

/**
 * A way of writing dates or times, compiled once and applied to whole cells; a cell that does not match to its last
 * character is refused. Tokens: YYYY MM DD (fixed width), YY (70 to 99 are of the twentieth century), M D (one or two
 * digits), MMM (English month, three letters, any case), HH mm ss (fixed width), H (one or two digits), h with A (a
 * clock of twelve hours with AM or PM in any case), .f (a point and one to nine digits, or neither; what is finer than
 * a microsecond is dropped), * (whatever follows, unread). All else stands for itself. A 24:00 or a second 60 is
 * refused.
 */
class DatePattern
{
public:
    /**
     * Nothing where the pattern names a part twice, has neither a date nor an hour, has part of a date but no whole
     * one, or a minute, second or fraction without what stands before it.
     */
    [[nodiscard]] static std::optional<DatePattern> compile(std::string_view pattern);

    [[nodiscard]] bool hasDate() const { return hasDate_; }
    [[nodiscard]] bool hasTime() const { return hasTime_; }
    /** The moment written; day is 0 for a pattern without a date. */
    [[nodiscard]] std::optional<ReadMoment> read(std::string_view text) const;

private:
    enum class Token : std::uint8_t {
        Literal,
        Year,
        Month,
        Day,
        ShortMonth,
        ShortDay,
        MonthName,
        Hour,
        Minute,
        Second,
        Fraction,
        ShortYear,
        ShortHour,
        HalfHour,
        HalfOfDay,
        Rest
    };
    enum class Part : std::uint8_t {
        Year,
        Month,
        Day,
        Hour,
        Minute,
        Second,
        Fraction,
        HalfOfDay,
        None
    };
    static constexpr std::size_t partCount = 8;
    struct Spelling
    {
        std::string_view text;
        Token token;
        Part part;
    };
    struct Step
    {
        Token token;
        char literal;
    };
    [[nodiscard]] static Spelling spellingAt(std::string_view pattern);

    std::vector<Step> steps_;
    bool hasDate_ = false;
    bool hasTime_ = false;
};

/** How a stretch of time is written in a cell. */
enum class DurationStyle {
    Words,        // "1h 15m 6s", any unit left out, one trailing space allowed; minutes also as "15min" and "15 min"
    Clock,        // "01:15:06", hours of any size
    HoursMinutes, // "1:15", hours of any size
    DecimalHours, // "0.33333", at most 18 decimals
    Minutes,      // "75" or "75.5"
    Seconds,      // "4506" or "4506.25"
};

/** The duration in whole seconds, fractions rounded half up; nothing where the text is not exactly of that style or
 * exceeds 10,000 hours. `point` is the decimal mark. */
[[nodiscard]] std::optional<std::int64_t> readDuration(std::string_view text, DurationStyle style, char point = '.');

}
