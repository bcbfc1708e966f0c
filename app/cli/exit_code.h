// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>

namespace backpay {

/** What the process answers with; other programs rely on the numbers. */
enum class ExitCode {
    Done = 0,
    Fault = 1,
    Usage = 2, // or an input file that cannot be opened
    NeedsAnswer = 3,
    Refused = 4, // not recognised, damaged structure, every row rejected
    SomeRejected = 5,
    VaultRefused = 6, // wrong passphrase, damaged, foreign, missing or too new
    CheckFailed = 7,
    NetworkFailed = 8,
    CannotWrite = 9,
};

[[nodiscard]] ExitCode exitCode(const Error &error);

/** Of several files, the one that matters most: the first of 1, 6, 9, 2, 4, 3, 5 that occurred. */
[[nodiscard]] ExitCode worstOf(std::span<const ExitCode> codes);

}
