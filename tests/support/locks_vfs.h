// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace backpay {

/** A VFS for setBaseVfs() on a network folder: its locks are given always, never, or as the system gives them. */
class LocksVfs
{
public:
    static constexpr const char *name = "locks";

    enum Locks {
        Honest,
        Always,  // the server says yes to everyone
        Never,   // somebody else seems to hold them for ever
        Unknown, // the file system has none (ENOLCK)
    };
    static void behave(Locks locks) { state().locks = locks; }

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
        vfs.pAppData = system;
        vfs.xOpen = open;
        sqlite3_vfs_register(&vfs, 0);
    }

private:
    struct State
    {
        sqlite3_vfs vfs{};
        sqlite3_io_methods methods{};
        int (*lock)(sqlite3_file *, int) = nullptr; // the system's own
        Locks locks = Honest;
    };
    static State &state()
    {
        static State instance;
        return instance;
    }

    /** The system's file with another xLock. */
    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *const system = static_cast<sqlite3_vfs *>(vfs->pAppData);
        const int result = system->xOpen(system, path, file, flags, outFlags);
        if (result != SQLITE_OK || (flags & SQLITE_OPEN_MAIN_DB) == 0)
            return result;
        state().methods = *file->pMethods;
        state().lock = file->pMethods->xLock;
        state().methods.xLock = lock;
        file->pMethods = &state().methods;
        return result;
    }
    static int lock(sqlite3_file *file, int level)
    {
        switch (state().locks) {
        case Always: return SQLITE_OK;
        case Never: return SQLITE_BUSY;
        case Unknown: return SQLITE_IOERR_LOCK;
        case Honest: break;
        }
        return state().lock(file, level);
    }
};

}
