// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/vault_header.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace backpay {

/** The first bytes of a file, at most the header and 16 bytes of the database, and how long the file is. */
struct FileStart
{
    std::vector<std::uint8_t> bytes;
    std::int64_t fileBytes = 0;
};

/*
 * The header is read and written through the VFS below the shim, never through a file descriptor of our own: closing
 * one would drop the POSIX locks that an open database of this process holds on the same file. startStorage() comes
 * first.
 */

[[nodiscard]] Result<FileStart> readFileStart(const std::string &path);

/** Everything about a vault's file that needs no key: its header, its size, and that the database is not plain. */
[[nodiscard]] Result<VaultHeader> readVaultHeader(const std::string &path);

/** Fills the front of a new, empty file with the whole header; returns when it is on the disk. */
[[nodiscard]] Result<void> writeNewHeader(const std::string &path, const VaultHeader &header);

/**
 * Writes the slot area of an existing vault: the copy that was not read first, and when that is on the disk the other,
 * so that one whole copy exists at any moment.
 */
[[nodiscard]] Result<void> writeSlotArea(const std::string &path, const VaultHeader &header);

class BaseFile;

/** Holds a vault's file so that no connection of any process can use it; VaultLocked where one does. */
class SoleUse
{
public:
    [[nodiscard]] static Result<SoleUse> of(const std::string &path);
    ~SoleUse();
    SoleUse(SoleUse &&other) noexcept;
    SoleUse &operator=(SoleUse &&) = delete;
    SoleUse(const SoleUse &) = delete;
    SoleUse &operator=(const SoleUse &) = delete;

private:
    explicit SoleUse(std::unique_ptr<BaseFile> file);
    std::unique_ptr<BaseFile> file_;
};

}
