// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/byte_stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace backpay {

namespace {

std::string systemReason(int number) { return std::string(std::strerror(number)); }

/** What kept `path` from being written. */
tl::unexpected<Error> notWritten(const std::string &path, int number)
{
    return number == EEXIST ? fail(ErrorCode::FileExists, {path})
                            : fail(ErrorCode::FileWriteFailed, {path, systemReason(number)});
}

}

Result<std::unique_ptr<FileSink>> FileSink::create(const std::string &path)
{
    struct stat about
    {
    };
    if (::lstat(path.c_str(), &about) == 0)
        return fail(ErrorCode::FileExists, {path});
#ifndef __ANDROID__ // where no app may give an unnamed file its name
    const std::string folder = std::filesystem::path(path).parent_path().string();
    if (const int unnamed = ::open(folder.empty() ? "." : folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600);
        unnamed >= 0)
        return std::unique_ptr<FileSink>(new FileSink(path, unnamed, false));
#endif
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return notWritten(path, errno);
    return std::unique_ptr<FileSink>(new FileSink(path, descriptor, true));
}

FileSink::FileSink(std::string path, int descriptor, bool named)
    : path_(std::move(path))
    , descriptor_(descriptor)
    , named_(named)
{
}

FileSink::~FileSink()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
    if (named_ && !kept_)
        ::unlink(path_.c_str());
}

Result<void> FileSink::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return notWritten(path_, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> FileSink::finish()
{
    const bool whole = ::fsync(descriptor_) == 0;
    const int synced = errno;
    if (whole && !named_) {
        const std::string opened = "/proc/self/fd/" + std::to_string(descriptor_);
        if (::linkat(AT_FDCWD, opened.c_str(), AT_FDCWD, path_.c_str(), AT_SYMLINK_FOLLOW) != 0)
            return notWritten(path_, errno);
        named_ = true;
    }
    const bool closed = ::close(std::exchange(descriptor_, -1)) == 0;
    if (!whole || !closed)
        return notWritten(path_, whole ? errno : synced);
    kept_ = true;
    return {};
}

Result<std::string> MemorySource::read(std::uint64_t from, std::size_t count) const
{
    if (from > bytes_.size() || count > bytes_.size() - from)
        return fail(ErrorCode::Internal, {"read beyond the end"});
    return std::string(bytes_.substr(static_cast<std::size_t>(from), count));
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return fail(errno == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, {path, systemReason(errno)});
    struct stat status
    {
    };
    const bool known = ::fstat(descriptor, &status) == 0;
    std::unique_ptr<FileSource> source(
        new FileSource(path, descriptor, known ? static_cast<std::uint64_t>(status.st_size) : 0));
    if (!known || !S_ISREG(status.st_mode))
        return fail(ErrorCode::FileNotRegular, {path});
    return source;
}

FileSource::FileSource(std::string path, int descriptor, std::uint64_t size)
    : path_(std::move(path))
    , descriptor_(descriptor)
    , size_(size)
{
}

FileSource::~FileSource() { ::close(descriptor_); }

Result<std::string> FileSource::read(std::uint64_t from, std::size_t count) const
{
    std::string bytes(count, '\0');
    std::size_t done = 0;
    while (done < count) {
        const ssize_t got = ::pread(descriptor_, bytes.data() + done, count - done, static_cast<off_t>(from + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, {path_, systemReason(errno)});
        if (got == 0) // it was longer when it was opened
            return fail(ErrorCode::FileChanged, {path_});
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

}
