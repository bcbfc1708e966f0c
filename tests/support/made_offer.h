// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/offered_file.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <map>
#include <string>

namespace backpay {

/** How a made-up app gives its bytes. */
struct MadeStream
{
    std::string bytes;
    std::size_t piece = 7; // at most so many at a time, as a pipe gives them
    std::ptrdiff_t failsAfter = -1;
};

/** A stream that gives short pieces and fails where it is told to. */
class MadeDevice : public QIODevice
{
public:
    explicit MadeDevice(MadeStream stream)
        : stream_(std::move(stream))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        if (stream_.failsAfter >= 0 && done_ >= static_cast<std::size_t>(stream_.failsAfter)) {
            setErrorString(QStringLiteral("the provider died"));
            return -1;
        }
        std::size_t size = std::min({static_cast<std::size_t>(most), stream_.piece, stream_.bytes.size() - done_});
        if (stream_.failsAfter >= 0)
            size = std::min(size, static_cast<std::size_t>(stream_.failsAfter) - done_);
        std::memcpy(into, stream_.bytes.data() + done_, size);
        done_ += size;
        return static_cast<qint64>(size);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    MadeStream stream_;
    std::size_t done_ = 0;
};

inline OfferedFile madeOffer(const QString &name, MadeStream stream, std::optional<std::uint64_t> announced = {})
{
    return {QUrl(QStringLiteral("content://made.up/") + name), name, announced,
            [stream = std::move(stream)] { return std::make_unique<MadeDevice>(stream); }};
}

/** Offers what it was given, each by its address. */
class MadeOffers : public OfferSource
{
public:
    /** The address to offer it by. */
    QUrl add(const QString &name, MadeStream stream, std::optional<std::uint64_t> announced = {})
    {
        return take(madeOffer(name, std::move(stream), announced));
    }
    QUrl take(OfferedFile file)
    {
        file.address = QUrl(QStringLiteral("content://made.up/%1").arg(files_.size()));
        file.open = [this, open = file.open] {
            ++opened;
            return open();
        };
        files_[file.address.toString()] = file;
        return file.address;
    }
    [[nodiscard]] std::optional<OfferedFile> offered(const QUrl &address) const override
    {
        const auto found = files_.find(address.toString());
        return found == files_.end() ? std::nullopt : std::optional(found->second);
    }

    int opened = 0;

private:
    std::map<QString, OfferedFile> files_;
};

}
