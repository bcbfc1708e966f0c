// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/session.h"

#include "app/platform/data_folder.h"
#include "app/platform/key_store.h"
#include "app/platform/offered_vault.h"
#include "app/platform/passphrase_bytes.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/passphrase_strength.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"
#include "core/base/process_secrecy.h"
#include "core/vault/key_slots.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

const char *const lastVaultKey = "vault/last";
const char *const recentVaultsKey = "vault/recent";
constexpr qsizetype mostRecent = 8;

/** Below the home folder a path begins with "~". */
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

/** A path from a path or a "file:" URL. */
QString pathOf(const QString &fileOrUrl)
{
    const QUrl url(fileOrUrl);
    return url.isLocalFile() ? url.toLocalFile() : fileOrUrl;
}

}

Session::Session(const Services &services, QObject *parent)
    : QObject(parent)
    , services_(services)
{
    path_ = services.vaultFile;
    if (path_.isEmpty())
        path_ = services.settings.value(QLatin1String(lastVaultKey)).toString();
    if (path_.isEmpty() || !QFileInfo::exists(path_))
        path_ = defaultVaultFile();
    state_ = QFileInfo::exists(path_) ? Locked : FirstRun;
    lookForKeyStore();
}

Session::~Session()
{
    if (!sample_)
        return;
    // The lane holds the file of the sample vault: it is closed before its folder goes.
    services_.lane.run([](OpenVault &open) { open.close(); }).waitForFinished();
}

Session *Session::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).session(); }

QString Session::vaultName() const { return isSampleData() ? tr("Sample vault") : QFileInfo(path_).completeBaseName(); }

QString Session::vaultFile() const { return shortPath(path_); }

QString Session::todayText() const { return longDayText(services_.today()); }

QVariantList Session::recentVaults() const
{
    QVariantList vaults;
    for (const QString &path : services_.settings.value(QLatin1String(recentVaultsKey)).toStringList()) {
        if (QFileInfo::exists(path))
            vaults += QVariantMap{{QStringLiteral("file"), path},
                                  {QStringLiteral("name"), QFileInfo(path).completeBaseName()},
                                  {QStringLiteral("text"), shortPath(path)},
                                  {QStringLiteral("current"), path == path_}};
    }
    return vaults;
}

void Session::noteRecent(const QString &path)
{
    QStringList recent = services_.settings.value(QLatin1String(recentVaultsKey)).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    services_.settings.setValue(QLatin1String(recentVaultsKey), QStringList(recent.mid(0, mostRecent)));
}

void Session::openRecent(const QString &file) { openFile(QUrl::fromLocalFile(file)); }

void Session::forgetRecent()
{
    services_.settings.remove(QLatin1String(recentVaultsKey));
    Q_EMIT vaultChanged();
}

QString Session::defaultVaultFile() const
{
    if (!services_.vaultFile.isEmpty())
        return services_.vaultFile;
    return QString::fromStdString(dataFolder()) + QStringLiteral("/ledger.backpay");
}

void Session::lookForKeyStore()
{
    keyStoreOpens_ = false;
    Q_EMIT waysChanged();
    if (state_ != Locked || !knowsKeyStore())
        return;
    whenDone(services_.lane.run([path = path_.toStdString()](OpenVault &) { return KeySlots::ofFile(path); }), this,
             [this, path = path_](const Result<std::vector<SlotInfo>> &read) {
                 if (!read || path != path_)
                     return; // what is wrong with the file is said when it is opened
                 keyStoreOpens_ =
                     std::ranges::any_of(*read, [](const SlotInfo &slot) { return slot.is(SlotType::Device); });
                 Q_EMIT waysChanged();
             });
}

int Session::minimumPassphrase() const { return minimumPassphraseLength; }

void Session::createVault(const QString &file, const QString &passphrase, const QString &again)
{
    if (isBusy() || !canCreate(passphrase, again))
        return;
    clearError();
    setBusy(tr("Making the vault. This takes a moment, so that guessing takes long."));
    const QString path = pathOf(file);
    const bool isDefault = path == defaultVaultFile();
    whenDone(services_.lane.run([services = services_, path, isDefault,
                                 secret = preparePassphrase(passphrase)](OpenVault &open) -> Result<void> {
        if (isDefault)
            QDir().mkpath(QFileInfo(path).absolutePath());
        Result<std::unique_ptr<Vault>> vault =
            Vault::create(path.toStdString(), secret, services.clock, services.passphraseCost());
        if (!vault)
            return tl::unexpected(vault.error());
        open.take(std::move(*vault));
        return {};
    }),
             this, [this, path](const Result<void> &made) { wasOpened(made, path); });
}

void Session::unlock(const QString &passphrase)
{
    if (isBusy() || state_ != Locked)
        return;
    clearError();
    openWith([services = services_, path = path_.toStdString(), secret = preparePassphrase(passphrase)] {
        return Vault::open(path, secret, services.clock);
    });
}

void Session::unlockWithWords(const QString &words)
{
    if (isBusy() || state_ != Locked)
        return;
    clearError();
    const SecretBytes text = preparePassphrase(words);
    Result<RecoveryWords> read = RecoveryWords::read({reinterpret_cast<const char *>(text.data()), text.size()});
    if (!read)
        return report(read.error());
    openWith([services = services_, path = path_.toStdString(), kept = std::move(*read)] {
        return Vault::open(path, kept, services.clock);
    });
}

void Session::unlockWithKeyStore()
{
    if (isBusy() || state_ != Locked)
        return;
    clearError();
    setBusy(tr("Asking the key store."));
    whenDone(services_.lane.run([path = path_.toStdString()](OpenVault &) { return KeySlots::idOfFile(path); }), this,
             [this](const Result<std::string> &id) {
                 setBusy({});
                 if (!id)
                     return report(id.error());
                 const QPointer<Session> self(this);
                 readFromKeyStore(*id, [self](Result<SecretBytes> secret) {
                     if (!self || self->isBusy() || self->state_ != Locked)
                         return;
                     if (!secret)
                         return self->report(secret.error());
                     self->openWith(
                         [services = self->services_, path = self->path_.toStdString(), kept = std::move(*secret)] {
                             return Vault::openOnDevice(path, kept, services.clock);
                         });
                 });
             });
}

template <class OpenIt>
void Session::openWith(OpenIt openIt)
{
    setBusy(tr("Unlocking. This takes a moment, so that guessing takes long."));
    whenDone(services_.lane.run([openIt = std::move(openIt)](OpenVault &open) -> Result<void> {
        Result<std::unique_ptr<Vault>> vault = openIt();
        if (!vault)
            return tl::unexpected(vault.error());
        open.take(std::move(*vault));
        return {};
    }),
             this, [this, path = path_](const Result<void> &opened) { wasOpened(opened, path); });
}

void Session::wasOpened(const Result<void> &opened, const QString &path)
{
    setBusy({});
    const bool lockAtOnce = std::exchange(lockOnceOpen_, false);
    if (!opened) {
        report(opened.error());
        return;
    }
    path_ = path;
    services_.settings.setValue(QLatin1String(lastVaultKey), path);
    noteRecent(path);
    noteSaved();
    setState(Open);
    if (lockAtOnce)
        lock();
    else
        Q_EMIT booksChanged();
}

void Session::lock()
{
    if (state_ != Open) {
        lockOnceOpen_ = isBusy();
        return;
    }
    clearError(); // it may name what is in the vault
    Q_EMIT closing();
    const std::shared_ptr<SampleVault> sample = std::move(sample_);
    sample_.reset();
    // The sample's folder goes when the lane has closed its file and lets go of this copy.
    static_cast<void>(services_.lane.run([sample](OpenVault &open) { open.close(); }));
    if (sample)
        path_ = ownPath_;
    vaultState_.clear();
    Q_EMIT vaultChanged();
    setState(sample && !QFileInfo::exists(path_) ? FirstRun : Locked);
    lookForKeyStore();
    // Behind what the threads are still doing with it.
    services_.readers.start(wipeLeftStack);
    QTimer::singleShot(0, this, wipeLeftStack);
}

void Session::openFile(const QUrl &url)
{
    if (isBusy())
        return;
    clearError();
    setBusy(tr("Looking at the file."));
    const QString path = url.isLocalFile() ? url.toLocalFile() : url.path();
    const std::optional<OfferedFile> offer = offered(url);
    whenDone(services_.lane.run(
                 [path, offer, folder = QFileInfo(defaultVaultFile()).absolutePath()](OpenVault &) -> Result<QString> {
                     if (offer)
                         return takeOfferedVault(*offer, folder);
                     return Vault::recognise(path.toStdString()).map([&] { return path; });
                 }),
             this, [this](const Result<QString> &recognised) { wasRecognised(recognised); });
}

void Session::wasRecognised(const Result<QString> &path)
{
    setBusy({});
    lockOnceOpen_ = false;
    if (!path) {
        report(path.error());
        return;
    }
    lock();
    path_ = *path;
    Q_EMIT vaultChanged();
    setState(Locked);
    lookForKeyStore();
}

std::optional<OfferedFile> Session::offered(const QUrl &url) const
{
    return services_.offers != nullptr ? services_.offers->offered(url) : std::nullopt;
}

bool Session::namesVault(const QUrl &url) const
{
    const std::optional<OfferedFile> offer = offered(url);
    return (offer ? offer->name : url.toString()).endsWith(QLatin1String(".backpay"));
}

void Session::backToFirstRun()
{
    if (isBusy() || state_ == Open)
        return;
    clearError();
    setState(FirstRun);
}

void Session::trySample()
{
    if (isBusy() || isSampleData())
        return;
    lock();
    ownPath_ = path_;
    clearError();
    setBusy(tr("Making a vault of made-up histories."));
    auto sample = std::make_shared<SampleVault>();
    if (!sample->folder.isValid()) {
        setBusy({});
        report(Error{ErrorCode::VaultReadOnly, {QDir::tempPath().toStdString()}, std::nullopt});
        return;
    }
    whenDone(services_.lane.run([services = services_, sample](OpenVault &open) {
        Result<void> filled = fillSampleVault(open, sample->path(), services);
        if (!filled)
            open.close();
        return filled;
    }),
             this, [this, sample](const Result<void> &filled) {
                 setBusy({});
                 lockOnceOpen_ = false; // made up: nothing of it is to be kept from anybody
                 if (!filled) {
                     report(filled.error());
                     return;
                 }
                 sample_ = sample;
                 path_ = sample->path();
                 noteSaved();
                 setState(Open);
                 Q_EMIT booksChanged();
             });
}

void Session::clearError()
{
    if (errorText_.isEmpty())
        return;
    errorText_.clear();
    Q_EMIT errorTextChanged();
}

QVariantMap Session::strength(const QString &passphrase) const
{
    const PassphraseStrength strength = passphraseStrength(passphrase);
    return {{QStringLiteral("bars"), strength.bars}, {QStringLiteral("text"), strength.text}};
}

bool Session::canCreate(const QString &passphrase, const QString &again) const
{
    return passphrase.size() >= minimumPassphraseLength && passphrase == again;
}

void Session::booksWereChanged()
{
    noteSaved();
    Q_EMIT booksChanged();
}

void Session::setState(State state)
{
    if (state_ == state)
        return;
    state_ = state;
    Q_EMIT stateChanged();
}

void Session::setBusy(const QString &text)
{
    busyText_ = text;
    Q_EMIT busyChanged();
}

void Session::report(const Error &error)
{
    errorText_ = backpay::errorText(error);
    Q_EMIT errorTextChanged();
}

void Session::noteSaved()
{
    vaultState_ = tr("Saved here %1").arg(services_.timeOfDay());
    Q_EMIT vaultChanged();
}

}
