// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/private_copy.h"
#include "app/viewmodels/services.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <optional>
#include <string>

namespace backpay {

class FileForPlace;

/**
 * What a save dialog gave: a file of this machine, or a place that another app keeps. There the bytes arrive when they
 * are whole here, and are read back; see sendOffered(). That waits for the other app, so it is not for the window's
 * thread.
 */
class ChosenPlace
{
public:
    ChosenPlace(const Services &services, const QUrl &url);

    [[nodiscard]] bool isOffered() const { return offer_.has_value(); }
    /** Its path, or the name that the other app gives it. */
    [[nodiscard]] const std::string &name() const { return name_; }
    /** PlaceNotHere where neither this machine nor another app takes files there. */
    [[nodiscard]] Result<void> reachable() const;
    /** Puts bytes there in place of what was there: all of them, or what was there stays where it is a file of this
     * machine. The errors of sendOffered(), PlaceKeptNothing for both. */
    [[nodiscard]] Result<void> write(const QByteArray &bytes) const;
    /** For a file that is made by its path. FileWriteFailed, PlaceNotHere. */
    [[nodiscard]] Result<FileForPlace> begin() const;

private:
    std::optional<OfferedFile> offer_;
    std::string name_; // "" where neither this machine nor another app has it
    std::string address_;
    std::string folder_; // where files pass through
};

/** A file on its way to a chosen place. */
class FileForPlace
{
public:
    /** Where it is to be made, under the name it is to have: the place itself, or a folder that nobody else looks into.
     * There is no file of that name in the latter. */
    [[nodiscard]] const std::string &path() const { return path_; }
    [[nodiscard]] bool isOffered() const { return offer_.has_value(); }
    /** Sends the file, once it is whole, where another app keeps it. The errors of sendOffered(), FileUnreadable. */
    [[nodiscard]] Result<void> deliver(const StreamProgress &progress = {}) const;

private:
    friend class ChosenPlace;
    std::string path_;
    std::optional<OfferedFile> offer_;
    std::shared_ptr<PrivateCopy> copy_; // goes with the last of these
};

}
