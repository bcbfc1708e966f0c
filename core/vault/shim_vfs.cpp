// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/shim_vfs.h"

#include "core/vault/memory_file.h"
#include "core/vault/vault.h"
#include "core/vault/wiping_allocator.h"

#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <new>

namespace backpay {

namespace {

static_assert(vaultHeaderBytes % 4096 == 0, "pages must stay aligned to the disk's blocks");

// What SQLite keeps beside a database for a while only. No key seals it, so it stays in memory.
constexpr int temporaryKinds =
    SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_SUBJOURNAL;

/** What SQLite's file memory holds for a main database; the base VFS's own file follows directly behind it. */
struct alignas(16) ShimFile
{
    sqlite3_file head;
};

sqlite3_file *base(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<ShimFile *>(file) + 1);
}

int closeFile(sqlite3_file *file) { return base(file)->pMethods->xClose(base(file)); }

int readFile(sqlite3_file *file, void *into, int bytes, sqlite3_int64 at)
{
    return base(file)->pMethods->xRead(base(file), into, bytes, at + vaultHeaderBytes);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    return base(file)->pMethods->xWrite(base(file), from, bytes, at + vaultHeaderBytes);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return base(file)->pMethods->xTruncate(base(file), size + vaultHeaderBytes);
}

int syncFile(sqlite3_file *file, int flags) { return base(file)->pMethods->xSync(base(file), flags); }

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int result = base(file)->pMethods->xFileSize(base(file), size);
    *size = *size > vaultHeaderBytes ? *size - vaultHeaderBytes : 0;
    return result;
}

int lockFile(sqlite3_file *file, int level) { return base(file)->pMethods->xLock(base(file), level); }

int unlockFile(sqlite3_file *file, int level) { return base(file)->pMethods->xUnlock(base(file), level); }

int checkReserved(sqlite3_file *file, int *held) { return base(file)->pMethods->xCheckReservedLock(base(file), held); }

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    switch (operation) {
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_OVERWRITE: {
        sqlite3_int64 size = *static_cast<sqlite3_int64 *>(argument) + vaultHeaderBytes;
        return base(file)->pMethods->xFileControl(base(file), operation, &size);
    }
    case SQLITE_FCNTL_MMAP_SIZE: // a map would start at the header, not at the database
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    default: return base(file)->pMethods->xFileControl(base(file), operation, argument);
    }
}

int sectorSize(sqlite3_file *file) { return base(file)->pMethods->xSectorSize(base(file)); }

int deviceCharacteristics(sqlite3_file *file) { return base(file)->pMethods->xDeviceCharacteristics(base(file)); }

int mapShared(sqlite3_file *file, int region, int bytes, int extend, void volatile **at)
{
    return base(file)->pMethods->xShmMap(base(file), region, bytes, extend, at);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return base(file)->pMethods->xShmLock(base(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file) { base(file)->pMethods->xShmBarrier(base(file)); }

int unmapShared(sqlite3_file *file, int remove) { return base(file)->pMethods->xShmUnmap(base(file), remove); }

constexpr sqlite3_io_methods shimMethods = {
    2,           closeFile,     readFile,    writeFile,  truncateFile,          syncFile,  fileSize,   lockFile,
    unlockFile,  checkReserved, fileControl, sectorSize, deviceCharacteristics, mapShared, lockShared, barrierShared,
    unmapShared, nullptr,       nullptr,
};

sqlite3_vfs *baseOf(sqlite3_vfs *shim) { return static_cast<sqlite3_vfs *>(shim->pAppData); }

int openFile(sqlite3_vfs *shim, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *const below = baseOf(shim);
    if ((flags & temporaryKinds) != 0) {
        if (outFlags != nullptr)
            *outFlags = flags;
        return openMemoryFile(file);
    }
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return below->xOpen(below, name, file, flags, outFlags);
    file->pMethods = nullptr;
    sqlite3_file *const inner = base(file);
    inner->pMethods = nullptr;
    const int result = below->xOpen(below, name, inner, flags, outFlags);
    if (result == SQLITE_OK)
        file->pMethods = &shimMethods;
    else if (inner->pMethods != nullptr) // SQLite would close it, had it opened it itself
        inner->pMethods->xClose(inner);
    return result;
}

int deleteFile(sqlite3_vfs *shim, const char *name, int syncFolder)
{
    return baseOf(shim)->xDelete(baseOf(shim), name, syncFolder);
}

int accessFile(sqlite3_vfs *shim, const char *name, int flags, int *result)
{
    return baseOf(shim)->xAccess(baseOf(shim), name, flags, result);
}

int fullPathname(sqlite3_vfs *shim, const char *name, int bytes, char *out)
{
    return baseOf(shim)->xFullPathname(baseOf(shim), name, bytes, out);
}

int randomness(sqlite3_vfs *shim, int bytes, char *out) { return baseOf(shim)->xRandomness(baseOf(shim), bytes, out); }

int sleepFor(sqlite3_vfs *shim, int microseconds) { return baseOf(shim)->xSleep(baseOf(shim), microseconds); }

int currentTime(sqlite3_vfs *shim, double *days) { return baseOf(shim)->xCurrentTime(baseOf(shim), days); }

int systemError(sqlite3_vfs *shim, int bytes, char *out)
{
    return baseOf(shim)->xGetLastError(baseOf(shim), bytes, out);
}

struct Shim
{
    std::mutex mutex;
    std::string baseName;
    bool started = false;
    sqlite3_vfs vfs{};
};

Shim &shim()
{
    static Shim instance;
    return instance;
}

/** Puts the shim on top of the named VFS; files that are open keep the one they were opened with. */
int placeOnBase(Shim &instance)
{
    sqlite3_vfs *const below = sqlite3_vfs_find(instance.baseName.empty() ? nullptr : instance.baseName.c_str());
    if (below == nullptr)
        return SQLITE_NOTFOUND;
    sqlite3_vfs &vfs = instance.vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = std::max(static_cast<int>(sizeof(ShimFile)) + below->szOsFile, memoryFileBytes());
    vfs.mxPathname = below->mxPathname;
    vfs.zName = shimVfsName;
    vfs.pAppData = below;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPathname;
    vfs.xRandomness = randomness; // extensions are never loaded: the xDl… entries stay empty
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = systemError;
    return sqlite3_vfs_register(&vfs, 0);
}

}

void setBaseVfs(std::string name)
{
    Shim &instance = shim();
    const std::scoped_lock lock(instance.mutex);
    instance.baseName = std::move(name);
    instance.started = false;
}

Result<void> startStorage()
{
    Shim &instance = shim();
    const std::scoped_lock lock(instance.mutex);
    if (instance.started)
        return {};
    int result = installWipingAllocator();
    if (result == SQLITE_OK)
        result = sqlite3_initialize();
    if (result == SQLITE_OK)
        result = placeOnBase(instance);
    if (result != SQLITE_OK)
        return fail(ErrorCode::Internal, {std::string("starting the database library: ") + sqlite3_errstr(result)});
    instance.started = true;
    return {};
}

sqlite3_vfs *baseVfs()
{
    Shim &instance = shim();
    const std::scoped_lock lock(instance.mutex);
    return instance.started ? baseOf(&instance.vfs) : nullptr;
}

}
