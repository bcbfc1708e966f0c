// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/vault/database.h"

#include <cstdint>

namespace backpay {

/** The last entry of a journal: which one it is and its hash, which stands for all entries before it. */
struct JournalHead
{
    std::int64_t seq = 0; // 0 where there is no entry
    Sha256 hash{};

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

[[nodiscard]] Result<JournalHead> journalHead(const Database &database);

/** How a journal stands to a head that was seen somewhere else. */
enum class HeadStanding {
    Same,
    Further, // the seen entry is in it, and later ones
    Behind,  // it ends before the seen entry
    Apart    // it has another entry in the seen one's place: the two went separate ways
};
[[nodiscard]] Result<HeadStanding> standingTo(const JournalHead &seen, const Database &database);

}
