// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** What lies beside a vault and is not it, by the names that programs give. */
enum class StrayKind {
    Conflict, // a sync program set it aside: two computers changed the vault ("*.sync-conflict-*", "(conflicted copy)")
    HalfWritten, // a sync program or a download has not finished it, or never will
    Versions,    // earlier versions that a sync program keeps (".stversions")
    Fork,        // what a Mac keeps beside files of other file systems ("._*")
    BeforeUpdate // the copy from before an update that was not finished or not found whole
};

struct Stray
{
    StrayKind kind = StrayKind::Conflict;
    std::string path;
};

/** What lies beside the vault and tells of it, in order of names. Reads names only. */
[[nodiscard]] std::vector<Stray> straysBeside(const std::string &vaultPath);

/** Whether a program set this file aside or keeps it for itself: it is never opened as a vault under such a name. */
[[nodiscard]] bool isSetAside(const std::string &path);

}
