// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/private_copy.h"

#include <QDir>
#include <QFile>

namespace backpay {

namespace {

const QString beginning = QStringLiteral("copy-");

Error notWritten(const QString &path, const QString &reason)
{
    return {ErrorCode::FileWriteFailed, {path.toStdString(), reason.toStdString()}, std::nullopt};
}

}

PrivateCopy::PrivateCopy(const QString &folder)
    : folder_(folder + u'/' + beginning + QStringLiteral("XXXXXX")) // which only its owner may enter
{
}

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::begin(const std::string &folder, const QString &name)
{
    const QString place = QString::fromStdString(folder);
    if (place.isEmpty() || !QDir().mkpath(place))
        return tl::unexpected(notWritten(place, QStringLiteral("the folder cannot be made")));
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy(place));
    if (!copy->folder_.isValid())
        return tl::unexpected(notWritten(place, copy->folder_.errorString()));
    const QString plain = plainFileName(name);
    copy->path_ = copy->folder_.filePath(plain.isEmpty() ? QStringLiteral("file") : plain);
    return copy;
}

Result<std::unique_ptr<PrivateCopy>> takeOffered(const OfferedFile &offer, const std::string &folder,
                                                 std::uint64_t most)
{
    Result<std::unique_ptr<PrivateCopy>> copy = PrivateCopy::begin(folder, offer.name);
    if (!copy)
        return copy;
    QFile file((*copy)->path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(notWritten(file.fileName(), file.errorString()));
    const auto write = [&](std::string_view block) -> Result<void> {
        const auto size = static_cast<qint64>(block.size());
        return file.write(block.data(), size) == size ? Result<void>()
                                                      : tl::unexpected(notWritten(file.fileName(), file.errorString()));
    };
    if (const auto streamed = streamOffered(offer, most, write); !streamed)
        return tl::unexpected(streamed.error());
    file.close();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(notWritten(file.fileName(), file.errorString()));
    return copy;
}

void removeLeftCopies(const std::string &folder)
{
    const QDir place(QString::fromStdString(folder));
    for (const QString &left : place.entryList({beginning + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        QDir(place.filePath(left)).removeRecursively();
}

}
