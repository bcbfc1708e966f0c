// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_place.h"

#include "core/vault/database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

namespace backpay {

namespace {

constexpr std::array sidecars{"-wal", "-shm", "-journal"};

std::string folderOf(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

bool exists(const std::string &path)
{
    struct stat about
    {
    };
    return lstat(path.c_str(), &about) == 0; // a dangling link is something, too
}

}

Result<void> checkReadable(const std::string &path)
{
    struct stat about
    {
    };
    // A path with a NUL would be cut there by the system and name another file.
    if (path.empty() || path.find('\0') != std::string::npos || stat(path.c_str(), &about) != 0)
        return fail(ErrorCode::VaultMissing, {path});
    if (!S_ISREG(about.st_mode))
        return fail(ErrorCode::VaultNotAVault, {path});
    if (access(path.c_str(), R_OK) != 0)
        return fail(ErrorCode::FileUnreadable, {path, std::generic_category().message(errno)});
    return {};
}

Result<void> checkWritable(const std::string &path)
{
    if (access(path.c_str(), W_OK) != 0 || access(folderOf(path).c_str(), W_OK | X_OK) != 0)
        return fail(ErrorCode::VaultReadOnly, {path});
    return {};
}

Result<void> checkFree(const std::string &path)
{
    const std::string folder = folderOf(path);
    struct stat about
    {
    };
    if (path.empty() || path.find('\0') != std::string::npos || stat(folder.c_str(), &about) != 0
        || !S_ISDIR(about.st_mode))
        return fail(ErrorCode::FileMissing, {folder});
    if (exists(path))
        return fail(ErrorCode::VaultExists, {path});
    for (const char *const ending : sidecars) {
        // SQLite would delete a log that seems to belong to an empty database: it may hold someone's last entries.
        if (exists(path + ending))
            return fail(ErrorCode::VaultExists, {path + ending});
    }
    if (access(folder.c_str(), W_OK | X_OK) != 0)
        return fail(ErrorCode::VaultReadOnly, {path});
    return {};
}

Result<std::string> absolutePath(const std::string &path)
{
    std::error_code fault;
    const std::filesystem::path absolute = std::filesystem::absolute(path, fault);
    if (fault)
        return fail(ErrorCode::FileUnreadable, {path, fault.message()});
    return absolute.string();
}

bool hasLog(const std::string &path)
{
    struct stat about
    {
    };
    return stat((path + "-wal").c_str(), &about) == 0 && about.st_size > 0;
}

NewFiles::NewFiles(std::string path)
    : path_(std::move(path))
{
}

NewFiles::~NewFiles()
{
    if (!made_)
        return;
    unlink(path_.c_str());
    for (const char *const ending : sidecars)
        unlink((path_ + ending).c_str());
}

Result<void> NewFiles::make()
{
    const int descriptor = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0 && errno == EEXIST)
        return fail(ErrorCode::VaultExists, {path_});
    if (descriptor < 0)
        return tl::unexpected<Error>(storageError(SQLITE_CANTOPEN, errno, path_, {}));
    made_ = true;
    ::close(descriptor);
    return {};
}

}
