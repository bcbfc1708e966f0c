// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace backpay {

/** What a number in a cell is shown as. */
enum class NumberKind : std::uint8_t {
    Plain,
    Date,
    DateTime,
    Time,    // of day
    Duration // "[h]:mm"
};

/** The kind that a number format's code gives; y, m, d, h and s count outside quotes and brackets. */
[[nodiscard]] NumberKind kindOfFormat(std::string_view code);
/** The kind of a format that files name by its number only (ECMA-376 part 1, 18.8.30). */
[[nodiscard]] NumberKind kindOfBuiltInFormat(std::int64_t id);

/**
 * A number as a person reads it. Workbooks keep numbers as binary floating point and write 12.3 as 12.300000000000001,
 * so a number with decimals and more than 15 digits is rounded to 15, which is all that a spreadsheet program shows or
 * takes. It is done on the digits as they are written. An exponent is written out. All else stays as it is: 12.50,
 * whole numbers of any length, and what is no number.
 */
[[nodiscard]] std::string numberText(std::string_view written);

/**
 * The days since the epoch that a workbook writes for a date, as "2026-03-02", "2026-03-02 14:05:00" or "26:30:00", in
 * whole seconds, half up. Nothing is left out: a date with a time of day shows it although its format does not, and a
 * time beyond a day counts its hours on, up to a year, from where on it is a date. What is no such number, or lies
 * outside 1900 (1904) to 9999, is numberText(). The 1900 epoch has its 29 February 1900.
 */
[[nodiscard]] std::string serialText(std::string_view written, NumberKind kind, bool from1904);

/** The office:date-value "2026-03-02T14:05:00.2" as serialText() has it; what is none stays as it is. */
[[nodiscard]] std::string isoMomentText(std::string_view written);
/** The office:time-value "PT26H30M0S" as "26:30:00"; what is none stays as it is. */
[[nodiscard]] std::string isoDurationText(std::string_view written);

}
