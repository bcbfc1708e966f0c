// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/key_store.h"

#ifdef BACKPAY_KEY_STORE

#include <qt6keychain/keychain.h>

#include <QByteArray>

#include <cstring>
#include <string_view>

namespace backpay {

namespace {

using QKeychain::Job;

template <class Operation>
Operation *keyStoreJob(const std::string &vaultId)
{
    auto *const job = new Operation(QStringLiteral("Backpay")); // deletes itself when it has answered
    job->setKey(QString::fromStdString(vaultId));
    job->setInsecureFallback(false); // else it would write the secret to a plain file
    return job;
}

/** What a job says went wrong, in the key store's own words; ours where it has none. */
Error keyStoreError(const Job &job)
{
    // Where nothing answers at all, the library knows no more than "Unknown error".
    const bool silent = job.error() == QKeychain::OtherError || job.errorString().isEmpty();
    return Error{ErrorCode::KeyStoreFailed,
                 {silent ? std::string("it does not answer") : job.errorString().toStdString()},
                 std::nullopt};
}

template <class Take>
void startKeyStoreJob(Job *job, const KeyStoreAnswer &done, Take take)
{
    QObject::connect(job, &Job::finished, job, [done, take](Job *finished) {
        if (finished->error() != QKeychain::NoError)
            done(tl::unexpected<Error>(keyStoreError(*finished)));
        else
            done(take(*finished));
    });
    job->start();
}

}

bool knowsKeyStore() { return true; }

void storeInKeyStore(const std::string &vaultId, const SecretBytes &secret, const KeyStoreAnswer &done)
{
    auto *const job = keyStoreJob<QKeychain::WritePasswordJob>(vaultId);
    job->setBinaryData(
        QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())));
    startKeyStoreJob(job, done, [](Job &) { return SecretBytes(); });
}

void readFromKeyStore(const std::string &vaultId, const KeyStoreAnswer &done)
{
    startKeyStoreJob(keyStoreJob<QKeychain::ReadPasswordJob>(vaultId), done, [](Job &job) -> Result<SecretBytes> {
        QByteArray bytes = static_cast<QKeychain::ReadPasswordJob &>(job).binaryData();
        SecretBytes secret = SecretBytes::copyOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        wipeBytes(bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (secret.size() != 32)
            return fail(ErrorCode::KeyStoreFailed, {"its entry for this vault is not one of Backpay"});
        return secret;
    });
}

void forgetInKeyStore(const std::string &vaultId, const KeyStoreAnswer &done)
{
    startKeyStoreJob(keyStoreJob<QKeychain::DeletePasswordJob>(vaultId), done, [](Job &) { return SecretBytes(); });
}

}

#else

namespace backpay {

namespace {

void noKeyStore(const KeyStoreAnswer &done)
{
    done(fail(ErrorCode::KeyStoreFailed, {"this program was built without one"}));
}

}

bool knowsKeyStore() { return false; }

void storeInKeyStore(const std::string &, const SecretBytes &, const KeyStoreAnswer &done) { noKeyStore(done); }
void readFromKeyStore(const std::string &, const KeyStoreAnswer &done) { noKeyStore(done); }
void forgetInKeyStore(const std::string &, const KeyStoreAnswer &done) { noKeyStore(done); }

}

#endif
