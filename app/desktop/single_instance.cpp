// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <optional>

#include <unistd.h>

namespace backpay {

namespace {

constexpr qint64 mostBytes = 64 * 1024;
constexpr qsizetype mostFiles = 500;
constexpr qsizetype longestPath = 4096;
constexpr int patience = 3000; // milliseconds
const char *const answer = "ok\n";

bool isOwn(const QString &folder)
{
    const QFileInfo info(folder);
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return info.isDir() && info.ownerId() == ::getuid() && !(info.permissions() & others);
}

bool isPath(const QJsonValue &value)
{
    const QString path = value.toString();
    return value.isString() && path.size() <= longestPath && QDir::isAbsolutePath(path) && !path.contains(QChar(0));
}

/** The files of a message; nothing where it is anything but a list of absolute paths. */
std::optional<QList<QUrl>> filesIn(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    const QJsonArray paths = document.array();
    if (!document.isArray() || paths.size() > mostFiles || !std::all_of(paths.begin(), paths.end(), isPath))
        return std::nullopt;
    QList<QUrl> files;
    for (const QJsonValue &path : paths)
        files += QUrl::fromLocalFile(path.toString());
    return files;
}

}

SingleInstance::SingleInstance(const QString &folder, const QString &vaultFile, QObject *parent)
    : QObject(parent)
{
    const QByteArray digest = QCryptographicHash::hash(vaultFile.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (!folder.isEmpty() && isOwn(folder))
        path_ = folder + QStringLiteral("/backpay-") + QString::fromLatin1(digest.first(16));
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    server_.setMaxPendingConnections(8);
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QString SingleInstance::runtimeFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString sandboxed = qEnvironmentVariable("FLATPAK_ID");
    if (folder.isEmpty() || sandboxed.isEmpty() || sandboxed.contains(u'/'))
        return folder;
    // Within Flatpak the folder itself is another one in each run; this one below it is the same for all runs of an
    // app.
    const QString shared = folder + QStringLiteral("/app/") + sandboxed;
    return isOwn(shared) ? shared : folder;
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    if (path_.isEmpty())
        return false;
    socket.connectToServer(path_);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact) + '\n');
    if (!socket.waitForBytesWritten(patience) || !socket.waitForReadyRead(patience))
        return false;
    return socket.readAll() == answer;
}

bool SingleInstance::listen()
{
    if (path_.isEmpty())
        return false;
    if (server_.listen(path_))
        return true;
    // Left behind by a program that was killed: one that runs would have answered handOver().
    return QLocalServer::removeServer(path_) && server_.listen(path_);
}

void SingleInstance::accept()
{
    while (QLocalSocket *caller = server_.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(*caller); });
        QTimer::singleShot(patience, caller, [caller] { caller->abort(); });
        read(*caller);
    }
}

void SingleInstance::read(QLocalSocket &caller)
{
    if (caller.bytesAvailable() > mostBytes) {
        caller.abort();
        return;
    }
    if (!caller.canReadLine())
        return;
    const auto files = filesIn(caller.readLine());
    if (!files) {
        caller.abort();
        return;
    }
    caller.write(answer);
    caller.disconnectFromServer();
    Q_EMIT called(*files);
}

}
