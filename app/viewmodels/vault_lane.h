// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/ledger.h"
#include "core/vault/vault.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace backpay {

/** What the lane holds: nothing, or an open vault and the ledger on it. Touched by the lane's thread only. */
struct OpenVault
{
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Ledger> ledger;

    void take(std::unique_ptr<Vault> opened);
    void close();
};

/**
 * The one thread that owns the vault. Work is posted to it, is done in the order of posting, and comes back as a
 * QFuture; whenDone() goes on in the receiver's thread, or not at all when the receiver is gone. Letting go of the lane
 * asks running work to stop, waits for it and closes the vault.
 */
class VaultLane
{
public:
    VaultLane();
    ~VaultLane();
    VaultLane(const VaultLane &) = delete;
    VaultLane &operator=(const VaultLane &) = delete;

    /**
     * `task` is called with the OpenVault; a task that fails says so in its result. The future comes from a promise,
     * not from QtConcurrent::run: waiting on one of those may run the task in the thread that waits, beside the lane's
     * own.
     */
    template <class Task>
    [[nodiscard]] auto run(Task task) -> QFuture<std::invoke_result_t<Task &, OpenVault &>>
    {
        using Value = std::invoke_result_t<Task &, OpenVault &>;
        auto promise = std::make_shared<QPromise<Value>>();
        auto kept = std::make_shared<Task>(std::move(task)); // tasks may own secrets, which cannot be copied
        promise->start();
        pool_.start([this, promise, kept] {
            if constexpr (std::is_void_v<Value>)
                (*kept)(open_);
            else
                promise->addResult((*kept)(open_));
            promise->finish();
        });
        return promise->future();
    }

    /** Whether long work should give up: the lane is being let go. */
    [[nodiscard]] bool stopping() const { return stopping_.load(); }
    /** Waits until all that was posted is done. */
    void waitUntilIdle() { pool_.waitForDone(); }

private:
    QThreadPool pool_;
    OpenVault open_;
    std::atomic<bool> stopping_ = false;
};

/** The error of work that needs an open vault when there is none: it was locked in the meantime. */
[[nodiscard]] tl::unexpected<Error> vaultClosed();

}
