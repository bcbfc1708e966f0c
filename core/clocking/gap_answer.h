// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/clocking/timer.h"
#include "core/time/civil.h"

#include <string_view>

namespace backpay {

/** What the worker says a gap was. */
struct GapAnswer
{
    enum class Kind : std::uint8_t {
        Keep,    // the work that was being timed
        Discard, // no work
        Waiting, // waiting for work
        Split    // the work until `at`, no work from there on
    };
    Kind kind = Kind::Keep;
    Instant at = {};
};
/** "keep", "discard", "waiting", "split"; none for any other word. */
[[nodiscard]] std::optional<GapAnswer::Kind> gapAnswerNamed(std::string_view name);
[[nodiscard]] std::string_view gapAnswerName(GapAnswer::Kind kind);

/** The grade of what a person says about a day: C on that day, D later. Both are days of the same calendar. */
[[nodiscard]] RecordGrade gradeOfNote(DayNumber day, DayNumber today);

/**
 * The stretch the answer makes of a gap, none where it was no work. No program saw it, so its grade is that of a note,
 * and it is marked Answered. SpanInvalid for a split outside the gap and for more than 24 hours.
 */
[[nodiscard]] Result<std::optional<Stretch>> answerGap(const Gap &gap, const GapAnswer &answer, RecordGrade grade);

}
