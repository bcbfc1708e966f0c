// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/vault_lane.h"

#include "core/base/process_secrecy.h"

namespace backpay {

void OpenVault::take(std::unique_ptr<Vault> opened)
{
    close();
    vault = std::move(opened);
    ledger = std::make_unique<Ledger>(*vault);
}

void OpenVault::close()
{
    ledger.reset();
    vault.reset();
    wipeLeftStack(); // the lane's thread has read all of it
}

VaultLane::VaultLane()
{
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1); // one and the same thread for the lane's whole life
    pool_.setObjectName(QStringLiteral("vault lane"));
}

VaultLane::~VaultLane()
{
    stopping_ = true;
    run([](OpenVault &open) { open.close(); }).waitForFinished();
    pool_.waitForDone();
}

tl::unexpected<Error> vaultClosed() { return fail(ErrorCode::Cancelled); }

}
