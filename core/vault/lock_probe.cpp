// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/lock_probe.h"

#include "core/vault/file_steps.h"
#include "core/vault/header_file.h"
#include "core/vault/vault_place.h"

#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cstdint>

namespace backpay {

namespace {

/** What statfs(2) calls the file systems that other computers serve. FUSE is not among them: most of it is local. */
constexpr std::array<std::uint32_t, 8> networkKinds{
    0x6969,     // NFS
    0x517b,     // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB2
    0x01021997, // 9P
    0x73757245, // Coda
    0x5346414f, // AFS
    0x00c36400  // Ceph
};

/** Two descriptions of one file, locked one after the other as two programs would: the kernel and the file system
 * decide. */
bool descriptionsExclude(const std::string &probe)
{
    const int one = ::open(probe.c_str(), O_RDWR | O_CLOEXEC);
    const int other = ::open(probe.c_str(), O_RDWR | O_CLOEXEC);
    struct flock whole
    {
    };
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    const bool first = one >= 0 && ::fcntl(one, F_OFD_SETLK, &whole) == 0;
    const bool second = other >= 0 && ::fcntl(other, F_OFD_SETLK, &whole) == 0;
    for (const int descriptor : {one, other}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return first && !second;
}

}

Result<void> probeLocks(const std::string &vaultPath)
{
    const std::string probe = partName(vaultPath);
    NewFiles files(probe);
    if (Result<void> made = files.make(); !made)
        return made;
    // The kernel's first: such locks stand against those of SQLite, also within one process.
    const bool kernelExcludes = descriptionsExclude(probe);
    const Result<SoleUse> first = SoleUse::of(probe);
    if (!kernelExcludes || !first || SoleUse::of(probe))
        return fail(ErrorCode::VaultWithoutLocks, {vaultPath});
    return {};
}

bool liesOnNetwork(const std::string &path)
{
    struct statfs about
    {
    };
    if (::statfs(path.c_str(), &about) != 0)
        return false;
    for (const std::uint32_t kind : networkKinds) {
        if (static_cast<std::uint32_t>(about.f_type) == kind)
            return true;
    }
    return false;
}

}
