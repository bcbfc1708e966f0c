// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/file_steps.h"

#include "core/vault/database.h"

#include <fcntl.h>
#include <sodium.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <vector>

namespace backpay {

namespace {

constexpr std::string_view partMark = ".part-";

tl::unexpected<Error> stepFailed(const std::string &path, int systemErrno)
{
    if (systemErrno == EEXIST)
        return fail(ErrorCode::VaultExists, {path});
    return tl::unexpected<Error>(storageError(SQLITE_IOERR_WRITE, systemErrno, path, {}));
}

/** A file descriptor that is let go at the end. */
class OpenedFile
{
public:
    OpenedFile(const std::string &path, int flags)
        : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
    }
    ~OpenedFile()
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    OpenedFile(const OpenedFile &) = delete;
    OpenedFile &operator=(const OpenedFile &) = delete;

    [[nodiscard]] bool opened() const { return descriptor_ >= 0; }
    [[nodiscard]] int descriptor() const { return descriptor_; }

private:
    int descriptor_;
};

/** A name is on the disk once its folder is. Some file systems cannot sync a folder, and keep names in order anyway. */
void syncFolderOf(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const OpenedFile opened(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
    if (opened.opened())
        ::fsync(opened.descriptor());
}

Result<void> writeAll(const OpenedFile &out, const std::string &path, const char *bytes, std::size_t length)
{
    for (std::size_t done = 0; done < length;) {
        const ssize_t written = ::write(out.descriptor(), bytes + done, length - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return stepFailed(path, written == 0 ? EIO : errno);
        done += static_cast<std::size_t>(written);
    }
    return {};
}

Result<void> copyBetween(const OpenedFile &in, const std::string &from, const OpenedFile &out, const std::string &to)
{
    std::vector<char> piece(1 << 20);
    for (;;) {
        const ssize_t got = ::read(in.descriptor(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected<Error>(storageError(SQLITE_IOERR_READ, errno, from, {}));
        if (got == 0)
            return ::fsync(out.descriptor()) == 0 ? Result<void>() : stepFailed(to, errno);
        if (Result<void> written = writeAll(out, to, piece.data(), static_cast<std::size_t>(got)); !written)
            return written;
    }
}

}

std::string partName(const std::string &path)
{
    std::array<char, 17> suffix{};
    std::snprintf(suffix.data(), suffix.size(), "%08x%08x", static_cast<unsigned>(::getpid()), randombytes_random());
    return path + std::string(partMark) + suffix.data();
}

bool isPart(const std::string &name)
{
    return name.size() > partMark.size() + 16 && name.substr(name.size() - partMark.size() - 16).starts_with(partMark);
}

void removeLeftParts(const std::string &folder, const std::string &start)
{
    std::error_code fault;
    const std::filesystem::path place(folder.empty() ? "." : folder);
    for (std::filesystem::directory_iterator at(place, fault), end; !fault && at != end; at.increment(fault)) {
        const std::string name = at->path().filename().string();
        if (!isPart(name) || !name.starts_with(start))
            continue;
        pid_t process = 0;
        const char *const digits = name.data() + name.size() - 16;
        const auto [stop, wrong] = std::from_chars(digits, digits + 8, process, 16);
        if (wrong == std::errc() && stop == digits + 8 && ::kill(process, 0) != 0 && errno == ESRCH)
            removeFile(at->path().string());
    }
}

Result<void> copyWholeFile(const std::string &from, const std::string &to)
{
    const OpenedFile in(from, O_RDONLY);
    if (!in.opened())
        return fail(ErrorCode::FileUnreadable, {from, std::generic_category().message(errno)});
    const OpenedFile out(to, O_WRONLY | O_CREAT | O_EXCL);
    if (!out.opened())
        return stepFailed(to, errno);
    Result<void> copied = copyBetween(in, from, out, to);
    if (!copied)
        removeFile(to);
    return copied;
}

Result<void> publishFile(const std::string &part, const std::string &path)
{
    int failed = ::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE);
    if (failed != 0 && (errno == EINVAL || errno == ENOSYS)) { // a file system without it: look first, then rename
        if (::access(path.c_str(), F_OK) == 0)
            return fail(ErrorCode::VaultExists, {path});
        failed = ::rename(part.c_str(), path.c_str());
    }
    if (failed != 0)
        return stepFailed(path, errno);
    syncFolderOf(path);
    return {};
}

Result<void> replaceFile(const std::string &part, const std::string &path)
{
    if (::rename(part.c_str(), path.c_str()) != 0)
        return stepFailed(path, errno);
    syncFolderOf(path);
    return {};
}

Result<void> keepUnderAnotherName(const std::string &path, const std::string &other)
{
    if (::link(path.c_str(), other.c_str()) == 0) {
        syncFolderOf(other);
        return {};
    }
    if (errno == EEXIST)
        return fail(ErrorCode::VaultExists, {other});
    return copyWholeFile(path, other);
}

Result<void> writeSmallFile(const std::string &path, const std::string &bytes)
{
    const std::string part = partName(path);
    Result<void> written;
    {
        const OpenedFile out(part, O_WRONLY | O_CREAT | O_EXCL);
        if (!out.opened())
            return stepFailed(path, errno);
        written = writeAll(out, path, bytes.data(), bytes.size());
        if (written && ::fsync(out.descriptor()) != 0)
            written = stepFailed(path, errno);
    }
    if (written)
        written = replaceFile(part, path);
    if (!written)
        removeFile(part);
    return written;
}

void removeFile(const std::string &path) { ::unlink(path.c_str()); }

}
