// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace backpay {

/** Takes the bytes of a file for the app that has the place for it. FileWriteFailed with its name and the reason. */
class OfferedSink
{
public:
    virtual ~OfferedSink() = default;
    [[nodiscard]] virtual Result<void> write(std::string_view bytes) = 0;
    /** Closes it, and says what only then turns out; call once, last. */
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/**
 * A file that has no path here: another app has it, gives its bytes as a stream ("content:" on Android) and may take
 * others in their place. Its name and its length are what that app says of them, and neither is trusted.
 */
struct OfferedFile
{
    QUrl address;                           // of the offer, to tell one from another
    QString name;                           // never a path, never empty
    std::optional<std::uint64_t> announced; // bytes; none where nothing was said
    /** A device open for reading, or one that says in its errorString() why not. Asked in any thread, at most once at
     * a time. */
    std::function<std::unique_ptr<QIODevice>()> open;
    /** What is there goes, and others may be written; asked as open() is. None where it is only to be read. */
    std::function<Result<std::unique_ptr<OfferedSink>>()> openEmptied = {};
    int settles = 0; // milliseconds until what was written there may be read
};

/** Knows what stands behind addresses that are no files of this machine. */
class OfferSource
{
public:
    virtual ~OfferSource() = default;
    /** Nothing for an address that nobody offers. */
    [[nodiscard]] virtual std::optional<OfferedFile> offered(const QUrl &address) const = 0;
};

/**
 * The last part of what another app calls a file, without what a file system or a reader would stumble over: no
 * separators, no control characters, no leading dots, at most 120 characters of which the ending is kept. "" where
 * nothing is left.
 */
[[nodiscard]] QString plainFileName(const QString &said);

/** What was announced, where it may be believed to be meant: providers say 0 or less where they do not know. */
[[nodiscard]] std::optional<std::uint64_t> announcedBytes(qint64 said);

}
