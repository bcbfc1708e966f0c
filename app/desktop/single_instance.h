// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

class QLocalSocket;

namespace backpay {

/**
 * One window per vault: a second start hands its files to the program that runs and ends. They talk over a socket in
 * the user's own runtime folder that nobody else may open. What is said is a list of absolute paths and nothing else;
 * anything that is larger or different is dropped unread.
 */
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /** `folder` must belong to the user alone, else nothing is handed over and nobody is listened to. */
    SingleInstance(const QString &folder, const QString &vaultFile, QObject *parent = nullptr);

    /**
     * The folder the system gives each user for sockets; "" where there is none. Within Flatpak the one that all runs
     * of this app share, where it belongs to the user alone.
     */
    [[nodiscard]] static QString runtimeFolder();

    /** Gives files, maybe none, to the program that runs, which comes to the front; false where none answers. */
    [[nodiscard]] bool handOver(const QStringList &files) const;
    /** Listens for later starts; false where that cannot be. */
    bool listen();
    [[nodiscard]] QString socketPath() const { return path_; }

Q_SIGNALS:
    /** Another start asked for the window, and for these files to be looked at. */
    void called(const QList<QUrl> &files);

private:
    void accept();
    void read(QLocalSocket &caller);

    QString path_; // "" where the folder is not fit
    QLocalServer server_;
};

}
