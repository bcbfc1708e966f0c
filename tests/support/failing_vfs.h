// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <unistd.h>
#include <utility>

namespace backpay {

/**
 * A VFS for setBaseVfs() that works like the system's until its n-th writing call (write, truncate or sync, counted
 * over all files), which fails, or at which the process is killed. A write that fails on a full disk or is killed
 * leaves half of its bytes behind, as a real one may.
 */
class FailingVfs
{
public:
    static constexpr const char *name = "failing";

    /** Registers it; call again at will. */
    static void install()
    {
        sqlite3_vfs &vfs = state().vfs;
        if (vfs.zName != nullptr)
            return;
        sqlite3_vfs *const system = sqlite3_vfs_find(nullptr);
        vfs = *system;
        vfs.iVersion = 1;
        vfs.zName = name;
        vfs.szOsFile += static_cast<int>(sizeof(File));
        vfs.pAppData = system;
        vfs.xOpen = open;
        vfs.xGetLastError = [](sqlite3_vfs *, int, char *) { return state().code == SQLITE_FULL ? ENOSPC : EIO; };
        sqlite3_vfs_register(&vfs, 0);
    }

    /** The call number `at` from now fails with `code`; with `lasting`, so does every later one. */
    static void failAt(int at, int code, bool lasting)
    {
        state().left = at;
        state().code = code;
        state().lasting = lasting;
        state().failed = false;
    }
    /** The process dies by SIGKILL in the call number `at` from now. */
    static void killAt(int at)
    {
        failAt(at, SQLITE_FULL, false);
        state().kills = true;
    }
    static void heal()
    {
        state().left = 0;
        state().kills = false;
    }
    /** How many writing calls there were since the last call of this function. */
    [[nodiscard]] static int takeCalls() { return std::exchange(state().calls, 0); }
    /** Whether a call failed since failAt(). */
    [[nodiscard]] static bool hasFailed() { return state().failed; }

private:
    struct alignas(16) File
    {
        sqlite3_file head;
    };
    struct State
    {
        sqlite3_vfs vfs{};
        int left = 0; // calls until the one that fails; 0 never fails
        int code = SQLITE_FULL;
        bool lasting = false;
        bool failed = false;
        bool kills = false;
        int calls = 0;
    };
    static State &state()
    {
        static State instance;
        return instance;
    }

    static bool failsNow()
    {
        State &now = state();
        ++now.calls;
        if (now.left == 0 || --now.left > 0)
            return false;
        now.failed = true;
        now.left = now.lasting ? 1 : 0;
        return true;
    }
    static int result()
    {
        if (state().kills)
            kill(getpid(), SIGKILL);
        return state().code;
    }

    static sqlite3_file *inner(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
    }
    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *const system = static_cast<sqlite3_vfs *>(vfs->pAppData);
        file->pMethods = nullptr;
        inner(file)->pMethods = nullptr;
        const int result = system->xOpen(system, path, inner(file), flags, outFlags);
        if (result == SQLITE_OK)
            file->pMethods = &methods;
        return result;
    }
    static int write(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
    {
        if (!failsNow())
            return inner(file)->pMethods->xWrite(inner(file), from, bytes, at);
        if (state().code == SQLITE_FULL)
            inner(file)->pMethods->xWrite(inner(file), from, bytes / 2, at);
        return result();
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        return failsNow() ? result() : inner(file)->pMethods->xTruncate(inner(file), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        return failsNow() ? result() : inner(file)->pMethods->xSync(inner(file), flags);
    }

    // clang-format off
    static constexpr sqlite3_io_methods methods = {
        2,
        [](sqlite3_file *f) { return inner(f)->pMethods->xClose(inner(f)); },
        [](sqlite3_file *f, void *into, int n, sqlite3_int64 at) { return inner(f)->pMethods->xRead(inner(f), into, n, at); },
        write,
        truncate,
        sync,
        [](sqlite3_file *f, sqlite3_int64 *size) { return inner(f)->pMethods->xFileSize(inner(f), size); },
        [](sqlite3_file *f, int level) { return inner(f)->pMethods->xLock(inner(f), level); },
        [](sqlite3_file *f, int level) { return inner(f)->pMethods->xUnlock(inner(f), level); },
        [](sqlite3_file *f, int *held) { return inner(f)->pMethods->xCheckReservedLock(inner(f), held); },
        [](sqlite3_file *f, int what, void *arg) { return inner(f)->pMethods->xFileControl(inner(f), what, arg); },
        [](sqlite3_file *f) { return inner(f)->pMethods->xSectorSize(inner(f)); },
        [](sqlite3_file *f) { return inner(f)->pMethods->xDeviceCharacteristics(inner(f)); },
        [](sqlite3_file *f, int region, int n, int extend, void volatile **at) { return inner(f)->pMethods->xShmMap(inner(f), region, n, extend, at); },
        [](sqlite3_file *f, int at, int n, int flags) { return inner(f)->pMethods->xShmLock(inner(f), at, n, flags); },
        [](sqlite3_file *f) { inner(f)->pMethods->xShmBarrier(inner(f)); },
        [](sqlite3_file *f, int remove) { return inner(f)->pMethods->xShmUnmap(inner(f), remove); },
        nullptr,
        nullptr,
    };
    // clang-format on
};

}
