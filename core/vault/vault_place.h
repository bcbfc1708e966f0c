// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace backpay {

/** Whether `path` is a regular file that may be read: VaultMissing, VaultNotAVault (a folder, pipe or device),
 * FileUnreadable. */
[[nodiscard]] Result<void> checkReadable(const std::string &path);

/** Whether the file and its folder, where the log is kept, may be written: VaultReadOnly. */
[[nodiscard]] Result<void> checkWritable(const std::string &path);

/** Whether a vault can be made at `path`: FileMissing for its folder, VaultReadOnly, VaultExists for it or a log beside
 * it. */
[[nodiscard]] Result<void> checkFree(const std::string &path);

/** The same place as an absolute path, so that no name is taken for a URI or a memory database. */
[[nodiscard]] Result<std::string> absolutePath(const std::string &path);

/** Whether a log with content lies beside the vault: another program has it open, or it was not closed in order. */
[[nodiscard]] bool hasLog(const std::string &path);

/** The files of a vault that is being made; removes them again unless keep() is called. */
class NewFiles
{
public:
    explicit NewFiles(std::string path);
    ~NewFiles();
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;

    /** Makes the empty file, readable and writable by its owner only; never opens one that exists (VaultExists). */
    [[nodiscard]] Result<void> make();
    void keep() { made_ = false; }

private:
    std::string path_;
    bool made_ = false;
};

}
