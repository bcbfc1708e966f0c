// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/chosen_file.h"
#include "app/viewmodels/chosen_place.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "core/vault/backup.h"
#include "core/vault/seen_heads.h"
#include "core/vault/strays.h"

#include <QHash>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QUrl>
#include <QVariantList>

#include <atomic>
#include <memory>
#include <optional>

namespace backpay {

/** The copies of the open vault, and whether it is the one that was last open here. See README.md. */
class BackupModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Backups)
    QML_SINGLETON
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed)
    Q_PROPERTY(QString ageText READ ageText NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QVariantList notices READ notices NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString busyText READ busyText NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    BackupModel(const Services &services, Session &session, QObject *parent = nullptr);
    /** A vault that is still open is copied as if it were locked now. */
    ~BackupModel() override;
    [[nodiscard]] static BackupModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] QString keptText() const;
    [[nodiscard]] QString ageText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QVariantList notices() const;
    [[nodiscard]] bool isBusy() const { return !busyText_.isEmpty(); }
    [[nodiscard]] QString busyText() const { return busyText_; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString errorText() const { return errorText_; }

    /** Makes the next copy in the folder of copies. */
    Q_INVOKABLE void backUpNow();
    /** Opens a copy as it is and compares it with the vault. */
    Q_INVOKABLE void test(const QString &file);
    Q_INVOKABLE void testNewest();
    /**
     * Puts the copy in the vault's place, which is kept under another name. A wrong passphrase changes nothing; else
     * the vault is locked then.
     */
    Q_INVOKABLE void restore(const QString &file, const QString &passphrase);
    /** What a file dialog gave, as restore() takes it: a path, or the address that another app offers it by. */
    Q_INVOKABLE [[nodiscard]] QString fileOf(const QUrl &url) const;
    /** What of that is shown: the path, or the name that the other app gives it. */
    Q_INVOKABLE [[nodiscard]] QString nameOf(const QString &file) const;
    /** Makes a copy at a place of one's own, opens it and compares it; no file of this machine is overwritten. */
    Q_INVOKABLE void copyTo(const QUrl &url);
    Q_INVOKABLE [[nodiscard]] QUrl suggestedCopy() const;
    /** The person knows that the vault is older than the one last open here. */
    Q_INVOKABLE void acceptOlder();

Q_SIGNALS:
    void changed();
    void progressChanged();
    /** What was done, in a sentence. */
    void done(const QString &text);

private:
    /** What was found beside the vault and of its past when it was last looked at. */
    struct Found
    {
        std::string folder;
        std::vector<BackupFile> files;
        std::vector<Stray> strays;
        SeenBefore seen;
        std::string vaultPath;
    };
    struct Copying
    {
        std::atomic<std::int64_t> done = 0;
        std::atomic<std::int64_t> total = 0;
    };

    /** A copy whose passphrase was right. */
    struct OpenedCopy
    {
        FileAtHand file;
        std::shared_ptr<SecretBytes> key;
    };

    [[nodiscard]] static Found lookBeside(const Vault &vault, const std::string &seenFolder);
    void look();
    void follow();
    void copyBeforeClosing();
    void setBusy(const QString &text);
    void wasCopied(const Result<BackupFile> &made);
    void wasTested(const QString &file, const Result<BackupTest> &test);
    void putInPlace(const OpenedCopy &copy);
    void deliver(const FileForPlace &copy);
    void wasDelivered(const QString &name, const Result<void> &sent);
    [[nodiscard]] QString madeText(const BackupFile &file) const;

    const Services &services_;
    Session &session_;
    std::optional<Found> found_;
    QHash<QString, bool> tested_; // by path, in this session: whether it passed
    std::shared_ptr<Copying> copying_;
    std::shared_ptr<std::atomic<bool>> failedAtClose_ = std::make_shared<std::atomic<bool>>(false);
    QTimer ticker_;
    QString busyText_;
    QString errorText_;
};

}
