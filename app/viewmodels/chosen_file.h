// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/private_copy.h"
#include "app/viewmodels/services.h"
#include "core/base/result.h"

#include <QUrl>

#include <memory>
#include <optional>
#include <string>

namespace backpay {

/** A file that has a path here for as long as this or a copy of it is kept. */
struct FileAtHand
{
    std::string path;
    std::shared_ptr<PrivateCopy> copy; // none where the file is of this machine
};

/** What a file dialog gave, to be read whole in another thread: a file of this machine, or one that another app offers.
 */
class ChosenFile
{
public:
    ChosenFile(const Services &services, const QUrl &url);

    /** Its path, or the name that the other app gives it. */
    [[nodiscard]] const std::string &name() const { return name_; }
    /** Whole or not at all; the errors of readWholeFile() and readOffered(). */
    [[nodiscard]] Result<std::string> read() const;
    /** For what reads a file at any place, or by its path: what another app offers comes into a folder that nobody else
     * looks into, whole or not at all. The errors of takeOffered(). */
    [[nodiscard]] Result<FileAtHand> atHand() const;

private:
    std::optional<OfferedFile> offer_;
    std::string name_;
    std::string folder_; // where files pass through
};

}
