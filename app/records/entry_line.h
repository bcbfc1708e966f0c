// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/** A stretch of own time as a person writes it in one line. */
struct EntryLine
{
    std::optional<std::int32_t> from;  // seconds since midnight; none: only how long it took
    std::optional<std::int32_t> until; // the same; before or at `from`: on the next day
    std::int64_t seconds = 0;          // where there is no `from`
    std::optional<TimeKind> kind;      // the first word of the text, where it is one
    std::string note;                  // the rest of the text
};

/**
 * Reads "14:10-15:05 reading guidelines", "9.30 - 10", "2:10pm-3:05pm", "9-10:30pm", "14:10:05-15:05:52", "1h 20m
 * waiting", "45 min", "1h 20m 47s". Hours are of 24, or of 12 with am or pm; one mark at the end holds for both times
 * where the first is then not later. A dash of any length or the word "to" stands between. A kind is written as on the
 * command line, "over-cap" also as "over cap". LineNotRead with the line and what it takes.
 */
[[nodiscard]] Result<EntryLine> readEntryLine(std::string_view line);

}
