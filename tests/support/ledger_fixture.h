// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/ledger.h"
#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/made_batch.h"
#include "tests/support/scratch_folder.h"

#include <QtGlobal>

#include <chrono>
#include <memory>
#include <optional>

namespace backpay {

/** A new vault in a folder of its own, its ledger, and a clock that moves a day with every import. */
struct LedgerFixture
{
    LedgerFixture()
    {
        auto made =
            Vault::create(folder.file("v.backpay"), SecretBytes::copyOf("a passphrase"), clock, KdfCost::floor());
        if (!made)
            qFatal("%s", errorText(made).c_str());
        vault = std::move(*made);
        ledger.emplace(*vault);
    }

    ImportRecord import(ImportBatch &&batch)
    {
        clock.advance(std::chrono::hours(24));
        auto outcome = ledger->import(std::move(batch));
        if (!outcome)
            qFatal("%s", errorText(outcome).c_str());
        return outcome->record;
    }

    FixedClock clock;
    ScratchFolder folder;
    std::unique_ptr<Vault> vault;
    std::optional<Ledger> ledger;
};

}
