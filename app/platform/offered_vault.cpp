// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/offered_vault.h"

#include "app/platform/streamed_bytes.h"
#include "core/vault/file_steps.h"
#include "core/vault/strays.h"
#include "core/vault/vault.h"
#include "core/vault/vault_header.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cstdint>
#include <span>
#include <utility>

namespace backpay {

namespace {

constexpr std::uint64_t mostBytes = std::uint64_t{4} << 30; // more than a vault holds in a working life
constexpr int mostNames = 1000;
const QString ending = QStringLiteral(".backpay");

/** What the vault would be called here: as it was there, where a vault of that name would be opened. */
QString stemOf(const OfferedFile &offer)
{
    const QString name = plainFileName(offer.name);
    const QString stem = name.endsWith(ending) ? name.chopped(ending.size()) : name;
    const bool fits = !stem.isEmpty() && !isSetAside((stem + ending).toStdString());
    return fits ? stem : QStringLiteral("ledger");
}

Error notWritten(const QFile &file, const QString &path)
{
    return {ErrorCode::VaultWriteFailed, {path.toStdString(), file.errorString().toStdString()}, std::nullopt};
}

/** Streams the offer into a new file that only its owner may read, once its beginning has shown a vault's header. */
Result<void> streamInto(QFile &part, const OfferedFile &offer)
{
    bool first = true;
    const auto write = [&](std::string_view block) -> Result<void> {
        if (std::exchange(first, false)) {
            const std::span head(reinterpret_cast<const std::uint8_t *>(block.data()), block.size());
            if (const auto header = VaultHeader::parse(head, offer.name.toStdString()); !header)
                return tl::unexpected(header.error());
            if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner))
                return tl::unexpected(notWritten(part, part.fileName()));
        }
        const auto size = static_cast<qint64>(block.size());
        return part.write(block.data(), size) == size ? Result<void>()
                                                      : tl::unexpected(notWritten(part, part.fileName()));
    };
    const Result<std::uint64_t> streamed = streamOffered(offer, mostBytes, write);
    if (!streamed)
        return tl::unexpected(streamed.error());
    if (*streamed == 0)
        return fail(ErrorCode::FileEmpty, {offer.name.toStdString()});
    if (::fsync(part.handle()) != 0)
        return tl::unexpected(notWritten(part, part.fileName()));
    part.close();
    return {};
}

/** Gives the part the first name that nothing has. */
Result<QString> publish(const std::string &part, const QDir &folder, const QString &stem)
{
    Result<void> published = fail(ErrorCode::VaultExists, {});
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = number == 1 ? stem : stem + u'-' + QString::number(number);
        const QString path = folder.filePath(name + ending);
        published = publishFile(part, path.toStdString());
        if (published)
            return path;
        if (published.error().code != ErrorCode::VaultExists)
            break;
    }
    return tl::unexpected(published.error());
}

}

Result<QString> takeOfferedVault(const OfferedFile &offer, const QString &folder)
{
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::VaultReadOnly, {folder.toStdString()});
    const QString stem = stemOf(offer);
    removeLeftParts(folder.toStdString(), stem.toStdString());
    QFile part(QString::fromStdString(partName(place.filePath(stem + ending).toStdString())));
    Result<QString> path =
        streamInto(part, offer).and_then([&] { return publish(part.fileName().toStdString(), place, stem); });
    if (path) {
        if (const Result<void> recognised = Vault::recognise(path->toStdString()); !recognised) {
            removeFile(path->toStdString());
            path = tl::unexpected(recognised.error());
        }
    } else if (part.exists()) {
        part.remove();
    }
    return path;
}

}
