// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/sample_data.h"
#include "app/viewmodels/services.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace backpay {

/** Which vault is open, and the ways in and out. See README.md. */
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString busyText READ busyText NOTIFY busyChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(QString vaultName READ vaultName NOTIFY vaultChanged)
    Q_PROPERTY(QString vaultFile READ vaultFile NOTIFY vaultChanged)
    Q_PROPERTY(QString vaultState READ vaultState NOTIFY vaultChanged)
    Q_PROPERTY(QString defaultVaultFile READ defaultVaultFile CONSTANT)
    Q_PROPERTY(bool sampleData READ isSampleData NOTIFY vaultChanged)
    Q_PROPERTY(QVariantList recentVaults READ recentVaults NOTIFY vaultChanged)
    Q_PROPERTY(QString zoneText READ zoneText CONSTANT)
    Q_PROPERTY(QString todayText READ todayText NOTIFY vaultChanged)
    Q_PROPERTY(int minimumPassphrase READ minimumPassphrase CONSTANT)
    Q_PROPERTY(bool keyStoreOpens READ keyStoreOpens NOTIFY waysChanged)

public:
    enum State {
        FirstRun,
        Locked,
        Open
    };
    Q_ENUM(State)

    explicit Session(const Services &services, QObject *parent = nullptr);
    ~Session() override;
    [[nodiscard]] static Session *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] bool isBusy() const { return !busyText_.isEmpty(); }
    [[nodiscard]] QString busyText() const { return busyText_; }
    [[nodiscard]] QString errorText() const { return errorText_; }
    [[nodiscard]] QString vaultName() const;
    [[nodiscard]] QString vaultFile() const;
    [[nodiscard]] QString vaultState() const { return vaultState_; }
    [[nodiscard]] QString defaultVaultFile() const;
    [[nodiscard]] bool isSampleData() const { return sample_ != nullptr; }
    /** The vaults that were opened on this computer and are still there, the last one first. */
    [[nodiscard]] QVariantList recentVaults() const;
    [[nodiscard]] QString zoneText() const { return QString::fromStdString(services_.zone); }
    [[nodiscard]] QString todayText() const;
    [[nodiscard]] int minimumPassphrase() const;
    /** Whether the vault that waits was set to open by this computer's key store, or by another's. */
    [[nodiscard]] bool keyStoreOpens() const { return keyStoreOpens_; }

    Q_INVOKABLE void createVault(const QString &file, const QString &passphrase, const QString &again);
    Q_INVOKABLE void unlock(const QString &passphrase);
    Q_INVOKABLE void unlockWithWords(const QString &words);
    Q_INVOKABLE void unlockWithKeyStore();
    /** A vault that is being opened is locked as soon as it is open. */
    Q_INVOKABLE void lock();
    /**
     * Asks for the passphrase of another vault; what was open is locked once the file is known to be one. A vault that
     * another app offers is first copied into the app's own folder, whole and as it is, under a name that nothing has.
     */
    Q_INVOKABLE void openFile(const QUrl &url);
    /** Whether what was chosen or offered is called as vaults are. */
    Q_INVOKABLE [[nodiscard]] bool namesVault(const QUrl &url) const;
    Q_INVOKABLE void openRecent(const QString &file);
    Q_INVOKABLE void forgetRecent();
    Q_INVOKABLE void backToFirstRun();
    /** Opens the made-up histories, in place of what was open; locking them leads back to it and leaves nothing. */
    Q_INVOKABLE void trySample();
    Q_INVOKABLE void clearError();
    Q_INVOKABLE [[nodiscard]] QVariantMap strength(const QString &passphrase) const;
    Q_INVOKABLE [[nodiscard]] bool canCreate(const QString &passphrase, const QString &again) const;

    /** Called by whoever changed rows on the lane: the pages are made anew. */
    void booksWereChanged();
    /** Shows what went wrong on the lane where no page of its own says it. */
    void report(const Error &error);

Q_SIGNALS:
    void stateChanged();
    void busyChanged();
    void errorTextChanged();
    void vaultChanged();
    void waysChanged();
    void booksChanged();
    /** The vault is about to be closed: what is posted to the lane now still finds it open. */
    void closing();

private:
    void setState(State state);
    void setBusy(const QString &text);
    void wasOpened(const Result<void> &opened, const QString &path);
    [[nodiscard]] std::optional<OfferedFile> offered(const QUrl &url) const;
    void wasRecognised(const Result<QString> &path);
    /** Opens the vault that waits, on the lane. */
    template <class OpenIt>
    void openWith(OpenIt openIt);
    /** Asks the file of the vault that waits for what opens it. */
    void lookForKeyStore();
    void noteSaved();
    void noteRecent(const QString &path);

    const Services &services_;
    State state_ = FirstRun;
    QString path_;    // of the vault that is open or waits for its passphrase
    QString ownPath_; // where the way out of the sample leads
    QString busyText_;
    QString errorText_;
    QString vaultState_;
    std::shared_ptr<SampleVault> sample_;
    bool keyStoreOpens_ = false;
    bool lockOnceOpen_ = false; // it was to be locked while it was being opened
};

}
