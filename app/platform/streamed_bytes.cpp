// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/streamed_bytes.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr int waitForMore = 30000; // milliseconds that a stream may stand still
constexpr qsizetype longestName = 120;
constexpr qsizetype longestEnding = 20;

Error lengthDiffers(const OfferedFile &file, const std::string &came)
{
    return {ErrorCode::FileLengthDiffers,
            {file.name.toStdString(), std::to_string(file.announced.value_or(0)), came},
            std::nullopt};
}

Error tooLarge(const OfferedFile &file, std::uint64_t most)
{
    return {ErrorCode::FileTooLarge, {file.name.toStdString(), std::to_string(most >> 20)}, std::nullopt};
}

Error unreadable(const OfferedFile &file, const QIODevice *device)
{
    const std::string reason = device == nullptr ? "it is not there any more" : device->errorString().toStdString();
    return {ErrorCode::FileUnreadable, {file.name.toStdString(), reason}, std::nullopt};
}

/** Fills the block as far as the stream goes; how much of it, or −1 for a fault. */
qint64 fill(QIODevice &device, std::string &block)
{
    qint64 have = 0;
    const auto size = static_cast<qint64>(block.size());
    while (have < size) {
        const qint64 got = device.read(block.data() + have, size - have);
        if (got < 0)
            return -1;
        // A pipe or socket has nothing at times and still goes on; a file says at once that nothing comes.
        if (got == 0 && !device.waitForReadyRead(waitForMore))
            break;
        have += got;
    }
    return have;
}

}

QString plainFileName(const QString &said)
{
    QString name = said.mid(std::max(said.lastIndexOf(u'/'), said.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.size() > longestName) {
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
        name = name.left(longestName - ending.size()) + ending;
    }
    return name;
}

std::optional<std::uint64_t> announcedBytes(qint64 said)
{
    return said > 0 ? std::optional(static_cast<std::uint64_t>(said)) : std::nullopt;
}

Result<std::uint64_t> streamOffered(const OfferedFile &file, std::uint64_t most, const StreamSink &sink,
                                    const StreamProgress &progress)
{
    if (file.announced && *file.announced > most)
        return tl::unexpected(tooLarge(file, most));
    const std::unique_ptr<QIODevice> device = file.open ? file.open() : nullptr;
    if (!device || !device->isReadable())
        return tl::unexpected(unreadable(file, device.get()));
    std::string block(streamBlock, '\0');
    std::uint64_t done = 0;
    for (bool more = true; more;) {
        const qint64 got = fill(*device, block);
        if (got < 0)
            return tl::unexpected(unreadable(file, device.get()));
        done += static_cast<std::uint64_t>(got);
        if (done > most)
            return tl::unexpected(tooLarge(file, most));
        if (file.announced && done > *file.announced)
            return tl::unexpected(lengthDiffers(file, {}));
        if (got > 0) {
            if (Result<void> taken = sink(std::string_view(block).substr(0, static_cast<std::size_t>(got))); !taken)
                return tl::unexpected(std::move(taken.error()));
        }
        if (progress && !progress(done, file.announced.value_or(0)))
            return fail(ErrorCode::Cancelled);
        more = static_cast<std::size_t>(got) == block.size();
    }
    if (file.announced && done < *file.announced)
        return tl::unexpected(lengthDiffers(file, std::to_string(done)));
    return done;
}

Result<std::string> readOffered(const OfferedFile &file, std::uint64_t most, const StreamSink &look,
                                const StreamProgress &progress)
{
    std::string bytes;
    const auto keep = [&](std::string_view block) -> Result<void> {
        if (look) {
            if (Result<void> seen = look(block); !seen)
                return seen;
        }
        bytes.append(block);
        return {};
    };
    const Result<std::uint64_t> read = streamOffered(file, most, keep, progress);
    if (!read)
        return tl::unexpected(read.error());
    return bytes;
}

}
