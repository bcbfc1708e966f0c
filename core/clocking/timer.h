// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/moment.h"
#include "core/domain/entry_marks.h"
#include "core/domain/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** What the time is for. */
struct Work
{
    std::string contract; // key
    TimeKind kind = TimeKind::Task;
    std::string note;

    friend bool operator==(const Work &, const Work &) = default;
};

/** A program that ticks and is silent for longer than this was not there: that time is asked about. */
constexpr std::chrono::seconds longestSilence(60);
/** No input for this long is asked about. */
constexpr std::chrono::seconds idleLimit(300);
/** No entry is longer; what goes on beyond it was most likely forgotten, and is asked about. */
constexpr std::chrono::seconds longestStretch(24 * 3600);

/** A stretch to be written down: until − from = seconds, at least 1 and at most 24 hours. */
struct Stretch
{
    Work work; // of a pause: kind Break
    Instant from;
    Instant until;
    std::int64_t seconds = 0;
    RecordGrade grade = RecordGrade::LiveTimer;
    EntryMarks marks = 0;
};

/** Why a part of the time is asked about and not simply written down. The vault stores the number. */
enum class GapReason : std::uint8_t {
    Idle = 0,      // no input
    Asleep = 1,    // the machine slept
    Unseen = 2,    // the program ticks and did not
    Ended = 3,     // the program ended without a stop
    Rebooted = 4,  // the machine was started anew; measured by the wall clock
    Forgotten = 5, // beyond the first 24 hours without an event
};
constexpr int gapReasonCount = 6;
/** "idle", "asleep", "unseen", "ended", "rebooted", "forgotten". */
[[nodiscard]] std::string_view gapReasonName(GapReason reason);

/** Time the timer ran and nobody can vouch for: counted as nothing until it is answered, and never thrown away. */
struct Gap
{
    Work work; // what was being timed
    Instant from;
    Instant until; // from + seconds
    std::int64_t seconds = 0;
    GapReason reason = GapReason::Idle;
};

/** What an event yields, each in order of time. */
struct Timed
{
    std::vector<Stretch> stretches;
    std::vector<Gap> gaps;

    [[nodiscard]] bool empty() const { return stretches.empty() && gaps.empty(); }
};

/**
 * The timer while it runs: a value that the functions below carry from event to event and the vault keeps in between.
 * A position is whole seconds since the start by the clock that nobody can set.
 */
struct RunningTimer
{
    Work work;
    bool paused = false;
    bool watched = false;                     // a program ticks; else only events are seen
    bool cutOff = false;                      // the program ended without a stop: nothing runs, the rest is to be asked
    Instant began;                            // position 0 by the wall clock as it stood then
    std::chrono::nanoseconds beganElapsed{0}; // position 0 by Moment::elapsed of the boot of `seen`
    std::int64_t opened = 0;                  // position where the open stretch begins
    std::int64_t seenAt = 0;                  // position of `seen`
    std::optional<std::int64_t> idleSince;    // position of the last input, once that is idleLimit ago
    Moment seen;                              // the last event or tick
    EntryMarks marks = 0;                     // of the open stretch

    friend bool operator==(const RunningTimer &, const RunningTimer &) = default;
};

/*
 * What holds for every order of events within one start and stop:
 * - Stretches (pauses among them) and gaps follow each other without hole or overlap, and their seconds add up to the
 *   time between start and stop by the clock that counts on in sleep. Setting the wall clock changes none of them; the
 *   stretch is marked.
 * - Sleep of at least longestSilence is a gap. Where in between a machine that nobody watched slept is not known; the
 *   gap is put at the end. While paused nothing is asked.
 * - Across a reboot a timer that no program watched goes on by the wall clock, marked and of grade C; a clock set back
 *   counts as nothing. A watched one has a gap.
 */

/** Starts at position 0. */
[[nodiscard]] RunningTimer beginTimer(const Moment &now, const Work &work, bool watched);
/** A tick: what became certain since the last one; from here on ticks are expected. `idle` is how long ago the last
 * input was. */
[[nodiscard]] Timed tickTimer(RunningTimer &timer, const Moment &now, std::chrono::seconds idle = {});
/** Ends the open stretch and begins another with `work`; also the way out of a pause. */
[[nodiscard]] Timed switchTimer(RunningTimer &timer, const Moment &now, const Work &work);
/** From here on it is a break; nothing where it is one already. */
[[nodiscard]] Timed pauseTimer(RunningTimer &timer, const Moment &now);
/** Goes on with what was timed before the pause; nothing where there is none. */
[[nodiscard]] Timed resumeTimer(RunningTimer &timer, const Moment &now);
/** Ends the open stretch; the timer is of no use afterwards. */
[[nodiscard]] Timed stopTimer(RunningTimer &timer, const Moment &now);

/** Ticks that a program could not have saved: from `first` to `last` it was never silent for longer than allowed. */
struct Watch
{
    Moment first;
    Moment last;

    friend bool operator==(const Watch &, const Watch &) = default;
};
/**
 * Takes on what a program watched while it could not tick: each is as ticks from its first moment to its last, and what
 * lies between two of them is judged as between two ticks. What was before the timer was last seen, or in another boot,
 * is left out.
 */
[[nodiscard]] Timed foldTimer(RunningTimer &timer, const std::vector<Watch> &watches);

/** The program that ticks goes, and the work goes on: nobody watches until the next tick. */
[[nodiscard]] Timed leaveTimer(RunningTimer &timer, const Moment &now);

/**
 * The program that ticked is gone: ends the open stretch where it was last seen and marks it NoStop. What lies between
 * then and the next start is asked about there: gapAfter().
 */
[[nodiscard]] Timed cutOffTimer(RunningTimer &timer);
/** The time from where a cut-off timer was last seen until now; none after a pause. */
[[nodiscard]] std::optional<Gap> gapAfter(const RunningTimer &timer, const Moment &now);

/** Seconds of the open stretch as of now. */
[[nodiscard]] std::int64_t openSeconds(const RunningTimer &timer, const Moment &now);
/** When the open stretch began. */
[[nodiscard]] Instant openedAt(const RunningTimer &timer);

}
