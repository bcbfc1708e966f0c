// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/backup_model.h"

#include "app/platform/passphrase_bytes.h"
#include "app/text/backup_text.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"
#include "core/vault/recovery_words.h"
#include "core/vault/restore.h"

#include <QDir>
#include <QFileInfo>

namespace backpay {

namespace {

/** Where a person finds a folder: below the home folder it begins with "~". */
QString homePath(const std::string &path)
{
    const QString text = QString::fromStdString(path);
    const QString home = QDir::homePath();
    return text.startsWith(home + u'/') ? u'~' + text.mid(home.size()) : text;
}

/** The path of a copy, or the address that another app offers one by. */
QUrl urlOf(const QString &file) { return QDir::isAbsolutePath(file) ? QUrl::fromLocalFile(file) : QUrl(file); }

}

BackupModel::BackupModel(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
{
    ticker_.setInterval(100);
    connect(&ticker_, &QTimer::timeout, this, &BackupModel::progressChanged);
    connect(&session, &Session::stateChanged, this, &BackupModel::follow);
    connect(&session, &Session::closing, this, &BackupModel::copyBeforeClosing);
}

BackupModel::~BackupModel() { copyBeforeClosing(); }

BackupModel *BackupModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).backups(); }

bool BackupModel::isAvailable() const { return session_.state() == Session::Open && !session_.isSampleData(); }

QString BackupModel::madeText(const BackupFile &file) const
{
    const When here = whenOf(file.madeAt + services_.zones.offsetAt(services_.zone, file.madeAt));
    return QStringLiteral("%1, %2:%3")
        .arg(dayText(here.day, services_.today()))
        .arg(here.second / 3600)
        .arg(here.second / 60 % 60, 2, 10, QLatin1Char('0'));
}

QVariantList BackupModel::rows() const
{
    QVariantList list;
    if (!found_)
        return list;
    for (const BackupFile &file : found_->files) {
        const QString path = QString::fromStdString(file.path);
        const auto tested = tested_.constFind(path);
        const QString text = tested == tested_.constEnd() ? tr("tested when it was made")
                             : *tested                    ? tr("opened and compared")
                                                          : tr("failed its test");
        const QString made = madeText(file);
        const QString size = fileSizeText(file.bytes);
        list += QVariantMap{{QStringLiteral("file"), path},
                            {QStringLiteral("made"), made},
                            {QStringLiteral("size"), size},
                            {QStringLiteral("testText"), text},
                            {QStringLiteral("tone"), tested == tested_.constEnd() ? QStringLiteral("none")
                                                     : *tested                    ? QStringLiteral("ok")
                                                                                  : QStringLiteral("risk")},
                            {QStringLiteral("sentence"), QStringLiteral("%1, %2, %3").arg(made, size, text)}};
    }
    return list;
}

QString BackupModel::keptText() const
{
    if (!found_)
        return {};
    return tr("%1 kept, in %2").arg(countText(static_cast<std::int64_t>(BackupFolder::kept)), homePath(found_->folder));
}

QString BackupModel::ageText() const
{
    if (!found_)
        return {};
    if (found_->files.empty())
        return tr("No backup yet.");
    const Instant made = found_->files.front().madeAt;
    const DayNumber day = whenOf(made + services_.zones.offsetAt(services_.zone, made)).day;
    return tr("Last backup %1.").arg(backupAgeText(day, services_.today()));
}

QString BackupModel::stateText() const
{
    if (!isAvailable() || !found_)
        return {};
    return failedAtClose_->load() ? tr("The last backup failed.") : ageText();
}

QVariantList BackupModel::notices() const
{
    QVariantList list;
    if (!found_ || !isAvailable())
        return list;
    const auto add = [&](const QString &text, bool older) {
        if (!text.isEmpty())
            list += QVariantMap{{QStringLiteral("text"), text}, {QStringLiteral("older"), older}};
    };
    add(olderVaultText(found_->seen), true);
    for (const Stray &stray : found_->strays) {
        if (stray.kind != StrayKind::Versions && stray.kind != StrayKind::Fork)
            add(strayText(stray), false);
    }
    add(networkFolderText(found_->vaultPath), false);
    return list;
}

double BackupModel::progress() const
{
    const std::int64_t total = copying_ ? copying_->total.load() : 0;
    return total > 0 ? static_cast<double>(copying_->done) / static_cast<double>(total) : -1;
}

BackupModel::Found BackupModel::lookBeside(const Vault &vault, const std::string &seenFolder)
{
    const BackupFolder folder(vault.path());
    Found found{folder.path(), folder.files(), straysBeside(vault.path()), {}, vault.path()};
    if (seenFolder.empty())
        return found;
    const SeenHeads heads(seenFolder);
    if (const auto seen = seenBefore(vault, heads))
        found.seen = *seen;
    static_cast<void>(noteSeen(vault, heads)); // a memory that cannot be kept loses no record
    return found;
}

void BackupModel::look()
{
    if (!isAvailable())
        return;
    whenDone(services_.lane.run([seenFolder = services_.seenFolder](OpenVault &open) -> std::optional<Found> {
        if (!open.vault)
            return std::nullopt;
        return lookBeside(*open.vault, seenFolder);
    }),
             this, [this](std::optional<Found> found) {
                 found_ = std::move(found);
                 Q_EMIT changed();
             });
}

void BackupModel::follow()
{
    found_.reset();
    tested_.clear();
    errorText_.clear();
    look();
    Q_EMIT changed();
}

void BackupModel::copyBeforeClosing()
{
    if (!isAvailable())
        return;
    static_cast<void>(services_.lane.run([seenFolder = services_.seenFolder, failed = failedAtClose_](OpenVault &open) {
        if (!open.vault)
            return;
        if (!seenFolder.empty())
            static_cast<void>(noteSeen(*open.vault, SeenHeads(seenFolder)));
        const BackupFolder folder(open.vault->path());
        const Result<bool> due = folder.isDue(*open.vault);
        if (due && *due)
            *failed = !folder.add(*open.vault).has_value();
    }));
}

void BackupModel::setBusy(const QString &text)
{
    busyText_ = text;
    text.isEmpty() ? ticker_.stop() : ticker_.start();
    if (text.isEmpty())
        copying_.reset();
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

void BackupModel::backUpNow()
{
    if (isBusy() || !isAvailable())
        return;
    errorText_.clear();
    copying_ = std::make_shared<Copying>();
    setBusy(tr("Copying the vault and testing the copy"));
    whenDone(services_.lane.run([copying = copying_, &lane = services_.lane](OpenVault &open) -> Result<BackupFile> {
        if (!open.vault)
            return vaultClosed();
        return BackupFolder(open.vault->path()).add(*open.vault, [&](std::int64_t pagesDone, std::int64_t pagesTotal) {
            copying->done = pagesDone;
            copying->total = pagesTotal;
            return !lane.stopping();
        });
    }),
             this, [this](const Result<BackupFile> &made) { wasCopied(made); });
}

void BackupModel::wasCopied(const Result<BackupFile> &made)
{
    setBusy({});
    if (!made) {
        if (session_.state() == Session::Open)
            errorText_ = backpay::errorText(made.error());
        Q_EMIT changed();
        return;
    }
    *failedAtClose_ = false;
    tested_.insert(QString::fromStdString(made->path), true);
    look();
    Q_EMIT done(tr("Backed up, opened and compared."));
}

QString BackupModel::fileOf(const QUrl &url) const
{
    return url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
}

QString BackupModel::nameOf(const QString &file) const
{
    return QString::fromStdString(ChosenFile(services_, urlOf(file)).name());
}

void BackupModel::testNewest()
{
    if (found_ && !found_->files.empty())
        test(QString::fromStdString(found_->files.front().path));
}

void BackupModel::test(const QString &file)
{
    if (isBusy() || !isAvailable())
        return;
    errorText_.clear();
    setBusy(tr("Opening the copy and comparing it with the vault"));
    whenDone(
        services_.lane.run([path = file.toStdString(), &lane = services_.lane](OpenVault &open) -> Result<BackupTest> {
            if (!open.vault)
                return vaultClosed();
            return testBackup(*open.vault, path, [&](const CheckStep &) { return !lane.stopping(); });
        }),
        this, [this, file](const Result<BackupTest> &test) { wasTested(file, test); });
}

void BackupModel::wasTested(const QString &file, const Result<BackupTest> &test)
{
    setBusy({});
    if (session_.state() != Session::Open)
        return;
    tested_.insert(file, test && test->holds());
    if (!test)
        errorText_ = backpay::errorText(test.error());
    else if (!test->holds())
        errorText_ = tr("The backup failed its test: %1. Make a new one, and keep this one until that has passed.")
                         .arg(shownText(test->copy.faults.front(), 200));
    else
        Q_EMIT done(tr("The backup opens and is whole: %1.").arg(backupStandingText(*test)));
    Q_EMIT changed();
}

void BackupModel::restore(const QString &file, const QString &passphrase)
{
    if (isBusy() || !isAvailable())
        return;
    errorText_.clear();
    setBusy(tr("Opening the copy. This takes a moment, so that guessing takes long."));
    whenDone(services_.lane.run([chosen = ChosenFile(services_, urlOf(file)),
                                 secret = preparePassphrase(passphrase)](OpenVault &) -> Result<OpenedCopy> {
        const Result<FileAtHand> copy = chosen.atHand();
        if (!copy)
            return tl::unexpected(copy.error());
        // 24 words of the list whose checksum holds are recovery words and nobody's passphrase.
        const auto words = RecoveryWords::read({reinterpret_cast<const char *>(secret.data()), secret.size()});
        Result<SecretBytes> key = words ? Vault::keyOf(copy->path, *words) : Vault::keyOf(copy->path, secret);
        if (!key)
            return tl::unexpected(key.error());
        return OpenedCopy{*copy, std::make_shared<SecretBytes>(std::move(*key))};
    }),
             this, [this](const Result<OpenedCopy> &copy) {
                 setBusy({});
                 if (copy)
                     putInPlace(*copy);
                 else
                     errorText_ = backpay::errorText(copy.error());
                 Q_EMIT changed();
             });
}

void BackupModel::putInPlace(const OpenedCopy &copy)
{
    const std::string vaultPath = found_ ? found_->vaultPath : std::string();
    if (vaultPath.empty() || !isAvailable())
        return;
    session_.lock(); // the lane closes the vault before it comes to what follows
    setBusy(tr("Restoring the copy"));
    whenDone(services_.lane.run([copy, vaultPath, &clock = services_.clock](OpenVault &open) {
        open.close();
        return restoreVault(copy.file.path, *copy.key, vaultPath, clock);
    }),
             this, [this](const Result<Restored> &restored) {
                 setBusy({});
                 if (!restored)
                     session_.report(restored.error());
                 else
                     Q_EMIT done(
                         restored->keptAs.empty()
                             ? tr("Restored. Unlock it with the passphrase of the copy.")
                             : tr("Restored. What was there before is kept as %1. Unlock it with the passphrase "
                                  "of the copy.")
                                   .arg(shownFileName(restored->keptAs)));
             });
}

void BackupModel::acceptOlder()
{
    if (!isAvailable() || services_.seenFolder.empty())
        return;
    whenDone(services_.lane.run([seenFolder = services_.seenFolder](OpenVault &open) -> Result<void> {
        if (!open.vault)
            return vaultClosed();
        return noteSeen(*open.vault, SeenHeads(seenFolder), true);
    }),
             this, [this](const Result<void> &noted) {
                 if (!noted)
                     errorText_ = backpay::errorText(noted.error());
                 look();
             });
}

}
