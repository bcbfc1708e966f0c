// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

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
 * character is refused. Tokens: YYYY MM DD (fixed width), M D (one or two digits), MMM (English month, three letters,
 * any case), HH mm ss (fixed width), f (optional fraction of one to nine digits behind a point). All else stands for
 * itself. A 24:00 or a second 60 is refused.
 */
class DatePattern
{
public:
    /** Nothing where the pattern names a token twice or lacks a whole date while having part of one. */
    [[nodiscard]] static std::optional<DatePattern> compile(std::string_view pattern);

    [[nodiscard]] bool hasDate() const { return hasDate_; }
    [[nodiscard]] bool hasTime() const { return hasTime_; }
    /** The moment written; day is 0 for a pattern without a date. */
    [[nodiscard]] std::optional<ReadMoment> read(std::string_view text) const;

private:
    enum class Token : std::uint8_t { Literal, Year, Month, Day, ShortMonth, ShortDay, MonthName, Hour, Minute, Second, Fraction };
    struct Step
    {
        Token token;
        char literal;
    };
    std::vector<Step> steps_;
    bool hasDate_ = false;
    bool hasTime_ = false;
};

/** How a stretch of time is written in a cell. */
enum class DurationStyle {
    Words,        // "1h 15m 6s", any unit left out, a trailing space allowed
    Clock,        // "01:15:06", hours of any size
    DecimalHours, // "0.33333", a point as decimal mark
    Minutes,      // "75" or "75.5"
    Seconds,      // "4506" or "4506.25"
};

/** The duration in whole seconds, fractions rounded half up; nothing where the text is not exactly of that style or exceeds 10,000 hours. */
[[nodiscard]] std::optional<std::int64_t> readDuration(std::string_view text, DurationStyle style);

}
