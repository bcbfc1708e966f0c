// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * One line of data/journal.jsonl, without its line end: the entry as JSON, keys sorted, from which anyone can compute
 * its hash anew (core/journal/journal.h says how).
 */
[[nodiscard]] std::string journalLine(const JournalEntry &entry);

/**
 * The same where what the entry says stays in the vault: its number, time, kind and the two hashes. That it follows the
 * entry before it can still be seen, and that nothing stands between them.
 */
[[nodiscard]] std::string withheldJournalLine(const JournalEntry &entry);

/** What is wrong at one place of an extract. */
struct JournalFault
{
    enum class Kind {
        NotALine, // it is not one that the two functions above write
        Gap,      // entries are missing before this one
        Broken    // its hash is not its own, or it does not follow the one before it
    };
    Kind kind = Kind::NotALine;
    std::int64_t line = 0; // from 1
    std::int64_t seq = 0;  // of the entry; 0 for no line
};

/** An extract of the chain, line by line. */
struct JournalCheck
{
    std::int64_t entries = 0;
    std::int64_t withheld = 0; // of them
    std::int64_t first = 0;    // sequence numbers; 0 where there is no entry
    std::int64_t last = 0;
    std::vector<JournalFault> faults; // at most PacketLimits::faults
};

/** Reads an extract fed in pieces of any size. */
class JournalExtractReader
{
public:
    void add(std::string_view bytes);
    /** What was found, the line that no line end closes included; call once, last. */
    [[nodiscard]] JournalCheck finish();

private:
    void take(std::string_view line);
    void note(JournalFault::Kind kind, std::int64_t seq);

    JournalCheck check_;
    std::int64_t line_ = 0;
    std::string rest_;     // the line at hand
    bool tooLong_ = false; // the line at hand is dropped until its end
    Sha256 last_{};        // hash of the entry before
};

}
