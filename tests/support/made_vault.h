// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/ledger.h"
#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/made_batch.h"
#include "tests/support/scratch_folder.h"

#include <QtGlobal>

#include <memory>
#include <string>

namespace backpay {

/** A scratch vault with two contracts of one platform, Lighthouse and Sandpiper. */
class MadeVault
{
public:
    MadeVault()
    {
        auto made =
            Vault::create(folder_.file("v.backpay"), SecretBytes::copyOf("a passphrase"), clock, KdfCost::floor());
        if (!made)
            qFatal("%s", errorText(made).c_str());
        vault_ = std::move(*made);
        const auto imported = ledger().import(madeBatch({{"a", 1000}, {"b", 500, 20001, "paid", "Sandpiper"}}));
        if (!imported)
            qFatal("%s", errorText(imported).c_str());
        lighthouse = ledger().contract("Lighthouse")->key;
        sandpiper = ledger().contract("Sandpiper")->key;
    }

    [[nodiscard]] Vault &vault() { return *vault_; }
    [[nodiscard]] Ledger ledger() { return Ledger(*vault_); }
    [[nodiscard]] std::int64_t number(const std::string &sql) { return vault_->database().integer(sql).value_or(-1); }
    /** What `check` finds, in one line; "" when the vault is whole. */
    [[nodiscard]] std::string faults()
    {
        const auto report = ledger().check();
        if (!report)
            return errorText(report);
        std::string text;
        for (const std::string &fault : report->faults)
            text += fault + ' ';
        return text;
    }

    FixedClock clock;
    std::string lighthouse; // keys
    std::string sandpiper;

private:
    ScratchFolder folder_;
    std::unique_ptr<Vault> vault_;
};

}
