// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clocking/timer.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

using std::chrono::floor;
using std::chrono::nanoseconds;
using std::chrono::seconds;

/** Steps of the wall clock up to this are its whole seconds and the slewing of a time service. */
constexpr seconds wallSlack(2);

constexpr std::array<std::string_view, gapReasonCount> gapReasonNames = {"idle",  "asleep",   "unseen",
                                                                         "ended", "rebooted", "forgotten"};

Instant instantAt(const RunningTimer &timer, std::int64_t position) { return timer.began + seconds(position); }

std::int64_t positionOf(const RunningTimer &timer, const Moment &now)
{
    const std::int64_t counted = now.boot == timer.seen.boot ? floor<seconds>(now.elapsed - timer.beganElapsed).count()
                                                             : timer.seenAt + (now.wall - timer.seen.wall).count();
    return std::max(timer.seenAt, counted);
}

Stretch stretchOf(const RunningTimer &timer, std::int64_t from, std::int64_t until)
{
    Stretch stretch;
    stretch.work = timer.work;
    if (timer.paused)
        stretch.work.kind = TimeKind::Break;
    stretch.from = instantAt(timer, from);
    stretch.until = instantAt(timer, until);
    stretch.seconds = until - from;
    stretch.marks = timer.marks | EntryMark::Timer;
    stretch.grade = has(timer.marks, EntryMark::Rebooted) ? RecordGrade::SameDayNote : RecordGrade::LiveTimer;
    return stretch;
}

void ask(const RunningTimer &timer, std::int64_t from, std::int64_t until, GapReason reason, Timed &timed)
{
    if (until > from)
        timed.gaps.push_back({timer.work, instantAt(timer, from), instantAt(timer, until), until - from, reason});
}

/** Ends the open stretch at a position, and begins the next there. */
void close(RunningTimer &timer, std::int64_t until, Timed &timed)
{
    std::int64_t from = timer.opened;
    for (; timer.paused && until - from > longestStretch.count(); from += longestStretch.count())
        timed.stretches.push_back(stretchOf(timer, from, from + longestStretch.count()));
    const std::int64_t end = std::min(until, from + longestStretch.count());
    if (end > from)
        timed.stretches.push_back(stretchOf(timer, from, end));
    ask(timer, end, until, GapReason::Forgotten, timed);
    timer.opened = until;
    timer.marks = 0;
}

/** Ends the open stretch where the gap begins; the next begins where the gap ends. */
void leaveGap(RunningTimer &timer, std::int64_t from, std::int64_t until, GapReason reason, Timed &timed)
{
    close(timer, std::max(from, timer.opened), timed);
    ask(timer, timer.opened, until, reason, timed);
    timer.opened = until;
    timer.idleSince.reset();
}

struct Silence
{
    std::int64_t from = 0;
    GapReason reason = GapReason::Asleep;
};

/** Whether the time since the timer was last seen is to be asked about, and from where on. */
std::optional<Silence> silenceUntil(const RunningTimer &timer, const Moment &now, std::int64_t position)
{
    if (timer.paused)
        return std::nullopt;
    if (now.boot != timer.seen.boot)
        return timer.watched ? std::optional(Silence{timer.seenAt, GapReason::Rebooted}) : std::nullopt;
    const nanoseconds passed = now.elapsed - timer.seen.elapsed;
    const seconds asleep = floor<seconds>(passed - (now.awake - timer.seen.awake));
    const bool slept = asleep >= longestSilence;
    if (timer.watched && passed > longestSilence)
        return Silence{timer.seenAt, slept ? GapReason::Asleep : GapReason::Unseen};
    if (slept)
        return Silence{std::max(timer.seenAt, position - asleep.count()), GapReason::Asleep};
    return std::nullopt;
}

/** Judges the time since the timer was last seen; gives the position of now. */
std::int64_t advance(RunningTimer &timer, const Moment &now, Timed &timed)
{
    const bool sameBoot = now.boot == timer.seen.boot;
    const std::int64_t position = positionOf(timer, now);
    const auto silence = silenceUntil(timer, now, position);
    if (!sameBoot && !silence)
        timer.marks = timer.marks | EntryMark::Rebooted;
    const auto wallStep = (now.wall - timer.seen.wall) - (now.elapsed - timer.seen.elapsed);
    if (sameBoot && (wallStep > wallSlack || wallStep < -wallSlack))
        timer.marks = timer.marks | EntryMark::ClockSet;
    if (silence)
        leaveGap(timer, std::min(silence->from, timer.idleSince.value_or(silence->from)), position, silence->reason,
                 timed);
    if (!sameBoot)
        timer.beganElapsed = now.elapsed - seconds(position);
    timer.seen = now;
    timer.seenAt = position;
    return position;
}

/** The same for an event, which is itself a sign of life: idle time ends at it. */
std::int64_t advanceToEvent(RunningTimer &timer, const Moment &now, Timed &timed)
{
    const std::int64_t position = advance(timer, now, timed);
    if (timer.idleSince)
        leaveGap(timer, *timer.idleSince, position, GapReason::Idle, timed);
    return position;
}

}

std::string_view gapReasonName(GapReason reason) { return gapReasonNames.at(static_cast<std::size_t>(reason)); }

RunningTimer beginTimer(const Moment &now, const Work &work, bool watched)
{
    RunningTimer timer;
    timer.work = work;
    timer.watched = watched;
    timer.began = now.wall;
    timer.beganElapsed = now.elapsed;
    timer.seen = now;
    return timer;
}

Timed tickTimer(RunningTimer &timer, const Moment &now, seconds idle)
{
    Timed timed;
    const std::int64_t position = advance(timer, now, timed);
    const std::int64_t input = position - idle.count();
    if (timer.idleSince && idle < idleLimit)
        leaveGap(timer, *timer.idleSince, std::max(input, *timer.idleSince), GapReason::Idle, timed);
    else if (!timer.paused && !timer.idleSince && idle >= idleLimit)
        timer.idleSince = std::max(input, timer.opened);
    timer.watched = true;
    return timed;
}

Timed switchTimer(RunningTimer &timer, const Moment &now, const Work &work)
{
    Timed timed;
    close(timer, advanceToEvent(timer, now, timed), timed);
    timer.work = work;
    timer.paused = false;
    return timed;
}

Timed pauseTimer(RunningTimer &timer, const Moment &now)
{
    if (timer.paused)
        return {};
    Timed timed;
    close(timer, advanceToEvent(timer, now, timed), timed);
    timer.paused = true;
    return timed;
}

Timed resumeTimer(RunningTimer &timer, const Moment &now)
{
    return timer.paused ? switchTimer(timer, now, timer.work) : Timed();
}

Timed stopTimer(RunningTimer &timer, const Moment &now)
{
    Timed timed;
    close(timer, advanceToEvent(timer, now, timed), timed);
    return timed;
}

Timed foldTimer(RunningTimer &timer, const std::vector<Watch> &watches)
{
    Timed timed;
    for (const Watch &watch : watches) {
        const bool sameBoot = watch.first.boot == timer.seen.boot && watch.last.boot == timer.seen.boot;
        if (!sameBoot || watch.last.elapsed <= timer.seen.elapsed || watch.last.elapsed < watch.first.elapsed)
            continue;
        if (watch.first.elapsed > timer.seen.elapsed)
            advance(timer, watch.first, timed);
        timer.watched = false; // no silence within: it was watched all along
        advance(timer, watch.last, timed);
        timer.watched = true;
    }
    return timed;
}

Timed leaveTimer(RunningTimer &timer, const Moment &now)
{
    Timed timed;
    advance(timer, now, timed);
    timer.watched = false;
    return timed;
}

Timed cutOffTimer(RunningTimer &timer)
{
    Timed timed;
    timer.marks = timer.marks | EntryMark::NoStop;
    if (timer.idleSince)
        leaveGap(timer, *timer.idleSince, timer.seenAt, GapReason::Idle, timed);
    close(timer, timer.seenAt, timed);
    timer.cutOff = true;
    return timed;
}

std::optional<Gap> gapAfter(const RunningTimer &timer, const Moment &now)
{
    Timed timed;
    const bool sameBoot = now.boot == timer.seen.boot;
    if (!timer.paused)
        ask(timer, timer.seenAt, positionOf(timer, now), sameBoot ? GapReason::Ended : GapReason::Rebooted, timed);
    return timed.gaps.empty() ? std::nullopt : std::optional(timed.gaps.front());
}

std::int64_t openSeconds(const RunningTimer &timer, const Moment &now) { return positionOf(timer, now) - timer.opened; }

Instant openedAt(const RunningTimer &timer) { return instantAt(timer, timer.opened); }

}
