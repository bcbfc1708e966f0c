// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/timer_beat.h"

#include "core/base/digest.h"

#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sstream>
#include <unistd.h>

namespace backpay {

namespace {

constexpr mode_t ownBeatOnly = 0600;
constexpr std::size_t longestBeat = 1 << 20; // bytes; each sleep of a locked machine adds a line
constexpr std::size_t runDigits = 32;

std::string beatPath(const std::string &vault)
{
    std::error_code unresolved; // then the name as it is must do
    const auto real = std::filesystem::canonical(vault, unresolved);
    return (unresolved ? vault : real.string()) + "-beat";
}

/** Another one for every start and every boot. */
std::string runOf(const RunningTimer &timer)
{
    const std::string facts = std::to_string(timer.began.time_since_epoch().count()) + ' '
                              + std::to_string(timer.beganElapsed.count()) + ' ' + timer.seen.boot;
    return toHex(sha256(facts)).substr(0, runDigits);
}

void writeMoment(std::ostream &out, const Moment &moment)
{
    out << moment.wall.time_since_epoch().count() << ' ' << moment.elapsed.count() << ' ' << moment.awake.count();
}

/** The boot is that of the run. */
bool readMoment(std::istream &in, Moment &moment)
{
    std::int64_t wall = 0;
    std::int64_t elapsed = 0;
    std::int64_t awake = 0;
    in >> wall >> elapsed >> awake;
    moment.wall = Instant(std::chrono::seconds(wall));
    moment.elapsed = std::chrono::nanoseconds(elapsed);
    moment.awake = std::chrono::nanoseconds(awake);
    return !in.fail() && awake >= 0 && elapsed >= awake;
}

std::string readSmall(const std::string &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return {};
    std::string bytes(longestBeat + 1, '\0');
    std::size_t got = 0;
    for (ssize_t more = 1; more > 0 && got<bytes.size(); got += more> 0 ? static_cast<std::size_t>(more) : 0)
        more = ::read(file, bytes.data() + got, bytes.size() - got);
    close(file);
    bytes.resize(got > longestBeat ? 0 : got);
    return bytes;
}

bool writeInPlaceOf(const std::string &path, const std::string &bytes)
{
    const std::string fresh = path + "-new";
    unlink(fresh.c_str());
    const int file = open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownBeatOnly);
    if (file < 0)
        return false;
    const bool written =
        ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) && fdatasync(file) == 0;
    const bool whole = close(file) == 0 && written;
    if (whole && std::rename(fresh.c_str(), path.c_str()) == 0)
        return true;
    unlink(fresh.c_str());
    return false;
}

/** What lies there of that run; empty where it is not whole. */
std::vector<Watch> watchesIn(const std::string &bytes, const RunningTimer &timer)
{
    std::istringstream in(bytes);
    std::string run;
    if (!(in >> run) || run != runOf(timer))
        return {};
    std::vector<Watch> watches;
    while (!(in >> std::ws).eof()) {
        Watch watch;
        watch.first.boot = watch.last.boot = timer.seen.boot;
        if (!readMoment(in, watch.first) || !readMoment(in, watch.last))
            return {};
        watches.push_back(watch);
    }
    return watches;
}

}

TimerBeat::TimerBeat(const std::string &vault, const RunningTimer &timer)
    : path_(beatPath(vault))
    , run_(runOf(timer))
{
}

bool TimerBeat::beat(const Moment &now)
{
    const auto goesOn = [&](const Moment &last) {
        const auto passed = now.elapsed - last.elapsed;
        return now.boot == last.boot && passed <= longestSilence && passed - (now.awake - last.awake) < longestSilence;
    };
    if (!watches_.empty() && goesOn(watches_.back().last))
        watches_.back().last = now;
    else
        watches_.push_back({now, now});
    std::ostringstream text;
    text << run_ << '\n';
    for (const Watch &watch : watches_) {
        writeMoment(text, watch.first);
        text << ' ';
        writeMoment(text, watch.last);
        text << '\n';
    }
    return text.str().size() <= longestBeat && writeInPlaceOf(path_, text.str());
}

Result<TimerOutcome> foldBeats(TimerLedger &timer, const std::string &vault)
{
    const std::string bytes = readSmall(beatPath(vault));
    if (bytes.empty())
        return TimerOutcome{};
    const auto running = timer.running();
    if (!running)
        return tl::unexpected(running.error());
    TimerOutcome outcome;
    if (*running) {
        const std::vector<Watch> watches = watchesIn(bytes, **running);
        auto folded = watches.empty() ? Result<TimerOutcome>() : timer.fold(watches);
        if (!folded)
            return folded;
        outcome = std::move(*folded);
    }
    return outcome;
}

void removeBeats(const std::string &vault) { unlink(beatPath(vault).c_str()); }

}
