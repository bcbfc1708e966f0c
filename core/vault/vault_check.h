// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/ledger.h"

#include <functional>

namespace backpay {

/** What a check is at; counts mean something for rows alone. */
struct CheckStep
{
    enum class Part {
        Pages,
        Journal,
        Rows
    };
    Part part = Part::Pages;
    std::int64_t rowsDone = 0;
    std::int64_t rowsTotal = 0;
};

/** Told as a check goes on; returning false gives it up. */
using CheckProgress = std::function<bool(const CheckStep &)>;

/**
 * What Ledger::check() does, with a word on how far it is; Cancelled where it was given up. The pages are looked at by
 * SQLite in one go, which cannot be given up. Nothing is written.
 */
[[nodiscard]] Result<CheckReport> checkVault(const Vault &vault, const CheckProgress &progress = {});

}
