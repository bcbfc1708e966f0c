// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace backpay {

/**
 * Says to other programs that this one ticks the timer of a vault: a lock on an empty file beside it, which the system
 * lets go however the program ends. Not a lock on the vault itself: closing a second descriptor of it would drop those
 * of SQLite. Where no such file can be made or locked, nobody seems to hold it.
 */
class TimerHold
{
public:
    /** Takes the lock where it is free. */
    explicit TimerHold(const std::string &vault);
    /** Lets go and takes the file away. */
    ~TimerHold();
    TimerHold(const TimerHold &) = delete;
    TimerHold &operator=(const TimerHold &) = delete;

    [[nodiscard]] bool taken() const { return file_ >= 0; }
    /** Whether a holder, in this process or another, has it. */
    [[nodiscard]] static bool takenByAny(const std::string &vault);

private:
    std::string path_;
    int file_ = -1;
};

}
