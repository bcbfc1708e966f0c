// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/timer.h"
#include "core/vault/timer_ledger.h"

#include <string>
#include <vector>

namespace backpay {

/**
 * The heartbeat of a timer whose vault is locked: a small file beside the vault that says which run it is of (a digest,
 * which tells nothing of it) and from when to when the program was there, and nothing else. It is replaced as a whole,
 * so that a crash leaves the last beat or the one before. foldBeats() takes it into the vault.
 */
class TimerBeat
{
public:
    /** Begins one for a timer as the vault holds it; nothing is written before the first beat(). */
    TimerBeat(const std::string &vault, const RunningTimer &timer);

    /** The program is there. False where the file cannot be written: the time is asked about later, unless a later beat
     * succeeds within longestSilence. */
    bool beat(const Moment &now);

private:
    std::string path_;
    std::string run_;
    std::vector<Watch> watches_;
};

/**
 * Takes what lies beside the vault into the timer, which may have been stopped since; what is in already counts once.
 * Nothing where nothing lies there. A file that is none of ours, damaged, or of another run counts as none.
 */
[[nodiscard]] Result<TimerOutcome> foldBeats(TimerLedger &timer, const std::string &vault);

/** Takes the file away, once it is folded in and nobody beats any more. */
void removeBeats(const std::string &vault);

}
