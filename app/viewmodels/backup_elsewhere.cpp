// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the vault at a place of the person's own.
#include "app/text/error_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/backup_model.h"
#include "app/viewmodels/when_done.h"

#include <QFile>
#include <QStandardPaths>
#include <QtConcurrent>

namespace backpay {

namespace {

/** The copy where it is to be, or on its way there, opened and compared; what fails that is not left. */
Result<FileForPlace> copyInto(const Vault &vault, const ChosenPlace &place, const CopyProgress &progress)
{
    Result<FileForPlace> file = place.begin();
    if (!file)
        return file;
    if (const Result<void> written = writeVaultCopy(vault, file->path(), progress); !written)
        return tl::unexpected(written.error());
    const Result<BackupTest> test = testBackup(vault, file->path());
    if (test && test->holds())
        return file;
    QFile::remove(QString::fromStdString(file->path()));
    if (!test)
        return tl::unexpected(test.error());
    return fail(ErrorCode::VaultDamaged, {vault.path(), test->copy.faults.front()});
}

}

QUrl BackupModel::suggestedCopy() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString day = QString::fromStdString(isoDate(services_.today()));
    return QUrl::fromLocalFile(QStringLiteral("%1/%2-%3.backpay").arg(folder, session_.vaultName(), day));
}

void BackupModel::copyTo(const QUrl &url)
{
    if (isBusy() || !isAvailable())
        return;
    errorText_.clear();
    copying_ = std::make_shared<Copying>();
    setBusy(tr("Copying the vault and testing the copy"));
    const ChosenPlace place(services_, url);
    whenDone(services_.lane.run(
                 [place, copying = copying_, &lane = services_.lane](OpenVault &open) -> Result<FileForPlace> {
                     if (!open.vault)
                         return vaultClosed();
                     return copyInto(*open.vault, place, [&](std::int64_t pagesDone, std::int64_t pagesTotal) {
                         copying->done = pagesDone;
                         copying->total = pagesTotal;
                         return !lane.stopping();
                     });
                 }),
             this, [this](const Result<FileForPlace> &made) {
                 if (made)
                     deliver(*made);
                 else
                     wasDelivered({}, tl::unexpected(made.error()));
             });
}

void BackupModel::deliver(const FileForPlace &copy)
{
    const auto send = [copy, copying = copying_, &lane = services_.lane] {
        return copy.deliver([&](std::uint64_t done, std::uint64_t total) {
            copying->done = static_cast<std::int64_t>(done);
            copying->total = static_cast<std::int64_t>(total);
            return !lane.stopping();
        });
    };
    whenDone(QtConcurrent::run(&services_.readers, send), this,
             [this, name = shownFileName(copy.path())](const Result<void> &sent) { wasDelivered(name, sent); });
}

void BackupModel::wasDelivered(const QString &name, const Result<void> &sent)
{
    setBusy({});
    // What lies half where others keep it is said even if the vault was locked meanwhile.
    if (sent)
        Q_EMIT done(tr("Copied as %1, opened and compared.").arg(name));
    else if (session_.state() == Session::Open || sent.error().code == ErrorCode::PlaceIncomplete)
        errorText_ = backpay::errorText(sent.error());
    Q_EMIT changed();
}

}
