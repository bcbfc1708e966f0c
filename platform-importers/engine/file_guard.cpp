// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/file_guard.h"

#include "core/base/large_pages.h"
#include "platform-importers/engine/candidates.h"
#include "platform-importers/engine/limits.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace backpay {

namespace {

using namespace std::string_view_literals;

struct Magic
{
    std::string_view bytes;
    std::string_view name;
};

constexpr std::array<Magic, 6> magics = {{
    {"\x89PNG\r\n\x1a\n"sv, "PNG picture"},
    {"\xff\xd8\xff"sv, "JPEG picture"},
    {"%PDF-"sv, "PDF document"},
    {"\x1f\x8b"sv, "gzip archive"},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, "old Excel workbook (XLS)"},
    {"SQLite format 3\0"sv, "SQLite database"},
}};

/** An open file that closes itself. */
class Descriptor
{
public:
    explicit Descriptor(int number)
        : number_(number)
    {
    }
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

tl::unexpected<Error> systemFault(const std::string &path, int fault)
{
    if (fault == ENOENT || fault == ENOTDIR)
        return fail(ErrorCode::FileMissing, {path});
    return fail(ErrorCode::FileUnreadable, {path, std::system_category().message(fault)});
}

bool sameState(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

/** Reads until `size` bytes are there or the file ends; returns how many came. */
Result<std::size_t> readFully(const Descriptor &file, const std::string &path, char *into, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(file.number(), into + done, size - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFault(path, errno);
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

Result<std::string> readBlocks(const Descriptor &file, const std::string &path, std::size_t size,
                               const ByteProgress &progress)
{
    std::string bytes;
    std::size_t done = 0;
    while (done < size) {
        const std::size_t block = std::min(ImportLimits::firstLineBytes, size - done);
        bytes.resize(done + block);
        const auto got = readFully(file, path, bytes.data() + done, block);
        if (!got)
            return tl::unexpected(got.error());
        if (*got < block)
            return fail(ErrorCode::FileChanged, {path});
        if (done == 0) {
            if (const auto guarded = guardContent(path, bytes, size); !guarded)
                return tl::unexpected(guarded.error());
            reserveLarge(bytes, size); // only once the first block has shown that the rest is worth the memory
        }
        done += block;
        if (progress && !progress(done, size))
            return fail(ErrorCode::Cancelled);
    }
    return bytes;
}

}

Result<void> guardContent(const std::string &name, std::string_view head, std::uint64_t total)
{
    if (total == 0)
        return fail(ErrorCode::FileEmpty, {name});
    if (total > ImportLimits::fileBytes)
        return fail(ErrorCode::FileTooLarge, {name, std::to_string(ImportLimits::fileBytes >> 20)});
    for (const Magic &magic : magics) {
        if (head.starts_with(magic.bytes))
            return fail(ErrorCode::FileIsOther, {name, std::string(magic.name)});
    }
    const std::string_view front = head.substr(0, ImportLimits::firstLineBytes);
    if (total > front.size() && !mayLackLines(front) && front.find_first_of("\r\n"sv) == std::string_view::npos)
        return failAt({1, {}}, ErrorCode::RecordTooLong, {name, std::to_string(ImportLimits::firstLineBytes >> 10)});
    return {};
}

Result<std::string> readWholeFile(const std::string &path, const ByteProgress &progress)
{
    if (path.empty() || path.find('\0') != std::string::npos)
        return fail(ErrorCode::FileMissing, {path});
    // Non-blocking, so that opening a pipe without a writer returns instead of waiting.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0)
        return systemFault(path, errno);
    struct stat before
    {
    };
    if (::fstat(file.number(), &before) != 0)
        return systemFault(path, errno);
    if (!S_ISREG(before.st_mode))
        return fail(ErrorCode::FileNotRegular, {path});
    const auto size = static_cast<std::uint64_t>(before.st_size);
    if (size == 0 || size > ImportLimits::fileBytes)
        return tl::unexpected(guardContent(path, {}, size).error());
    auto bytes = readBlocks(file, path, static_cast<std::size_t>(size), progress);
    if (!bytes)
        return bytes;
    struct stat after
    {
    };
    if (::fstat(file.number(), &after) != 0)
        return systemFault(path, errno);
    if (!sameState(before, after))
        return fail(ErrorCode::FileChanged, {path});
    return bytes;
}

std::string baseName(std::string_view path)
{
    const std::size_t slash = path.find_last_of('/');
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

}
