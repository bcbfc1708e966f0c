// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/header_file.h"

#include "core/vault/database.h"
#include "core/vault/shim_vfs.h"
#include "core/vault/vault_place.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::int64_t startBytes = vaultHeaderBytes + 16;
constexpr std::int64_t pageBytes = 4096;

}

/** One file opened in the base VFS as a main database, which is what makes it share SQLite's own lock keeping. */
class BaseFile
{
public:
    explicit BaseFile(std::string path)
        : path_(std::move(path))
    {
    }
    ~BaseFile()
    {
        if (file() != nullptr && file()->pMethods != nullptr)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(name_);
    }
    BaseFile(const BaseFile &) = delete;
    BaseFile &operator=(const BaseFile &) = delete;

    [[nodiscard]] Result<void> open(int access)
    {
        vfs_ = baseVfs();
        if (vfs_ == nullptr)
            return fail(ErrorCode::Internal, {"the database library has not been started"});
        std::string full(static_cast<std::size_t>(vfs_->mxPathname) + 1, '\0');
        if (const int code = vfs_->xFullPathname(vfs_, path_.c_str(), vfs_->mxPathname, full.data());
            (code & 0xff) != SQLITE_OK)
            return judged(code);
        name_ = sqlite3_create_filename(full.c_str(), "", "", 0, nullptr);
        if (name_ == nullptr)
            return judged(SQLITE_NOMEM);
        memory_ = std::make_unique<std::byte[]>(static_cast<std::size_t>(vfs_->szOsFile)); // zeroed
        return judged(vfs_->xOpen(vfs_, name_, file(), access | SQLITE_OPEN_MAIN_DB, nullptr));
    }

    [[nodiscard]] Result<std::int64_t> size()
    {
        sqlite3_int64 bytes = 0;
        if (Result<void> asked = judged(file()->pMethods->xFileSize(file(), &bytes)); !asked)
            return tl::unexpected<Error>(std::move(asked.error()));
        return bytes;
    }

    [[nodiscard]] Result<void> read(std::span<std::uint8_t> into, std::int64_t at)
    {
        return judged(file()->pMethods->xRead(file(), into.data(), static_cast<int>(into.size()), at));
    }

    [[nodiscard]] Result<void> write(std::span<const std::uint8_t> bytes, std::int64_t at)
    {
        return judged(file()->pMethods->xWrite(file(), bytes.data(), static_cast<int>(bytes.size()), at));
    }

    /** No lock level is skipped that SQLite would pass through; closing lets go of it. */
    [[nodiscard]] Result<void> lockAlone()
    {
        return judged(file()->pMethods->xLock(file(), SQLITE_LOCK_SHARED)).and_then([this] {
            return judged(file()->pMethods->xLock(file(), SQLITE_LOCK_EXCLUSIVE));
        });
    }
    void unlock() { file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE); }

    [[nodiscard]] Result<void> sync() { return judged(file()->pMethods->xSync(file(), SQLITE_SYNC_FULL)); }

private:
    [[nodiscard]] sqlite3_file *file() const { return reinterpret_cast<sqlite3_file *>(memory_.get()); }

    [[nodiscard]] Result<void> judged(int code) const
    {
        if (code == SQLITE_OK)
            return {};
        const int systemErrno = vfs_->xGetLastError == nullptr ? 0 : vfs_->xGetLastError(vfs_, 0, nullptr);
        return tl::unexpected<Error>(storageError(code, systemErrno, path_, sqlite3_errstr(code)));
    }

    std::string path_;
    sqlite3_vfs *vfs_ = nullptr;
    sqlite3_filename name_ = nullptr;
    std::unique_ptr<std::byte[]> memory_;
};

namespace {

/** The size is judged after the header, so that a foreign file is called foreign and not cut short. */
Result<void> checkSize(const FileStart &start, const std::string &path)
{
    const std::int64_t databaseBytes = start.fileBytes - vaultHeaderBytes;
    // While a log lies beside it, the last page may be half written: the log has it whole.
    const bool wholePages = databaseBytes % pageBytes == 0 || hasLog(path);
    if (databaseBytes < pageBytes || !wholePages)
        return fail(ErrorCode::VaultTruncated, {path});
    return {};
}

Result<void> proveNotPlain(const FileStart &start, const std::string &path)
{
    const std::string_view bytes(reinterpret_cast<const char *>(start.bytes.data()), start.bytes.size());
    if (bytes.substr(static_cast<std::size_t>(vaultHeaderBytes)).starts_with("SQLite format 3\0"sv))
        return fail(ErrorCode::VaultNotEncrypted, {path});
    return {};
}

}

Result<FileStart> readFileStart(const std::string &path)
{
    BaseFile file(path);
    if (Result<void> opened = file.open(SQLITE_OPEN_READONLY); !opened)
        return tl::unexpected<Error>(std::move(opened.error()));
    const Result<std::int64_t> size = file.size();
    if (!size)
        return tl::unexpected<Error>(size.error());
    FileStart start{std::vector<std::uint8_t>(static_cast<std::size_t>(std::min(*size, startBytes))), *size};
    if (Result<void> read = file.read(start.bytes, 0); !read)
        return tl::unexpected<Error>(std::move(read.error()));
    return start;
}

Result<VaultHeader> readVaultHeader(const std::string &path)
{
    Result<FileStart> start = readFileStart(path);
    if (!start)
        return tl::unexpected<Error>(std::move(start.error()));
    // A folder that syncs lazily shows a file whose bytes it has not fetched as empty or as zeros.
    if (std::ranges::all_of(start->bytes, [](std::uint8_t byte) { return byte == 0; }))
        return fail(ErrorCode::VaultPlaceholder, {path});
    Result<VaultHeader> header = VaultHeader::parse(start->bytes, path);
    if (!header)
        return header;
    if (Result<void> checked = checkSize(*start, path); !checked)
        return tl::unexpected<Error>(std::move(checked.error()));
    if (Result<void> checked = proveNotPlain(*start, path); !checked)
        return tl::unexpected<Error>(std::move(checked.error()));
    return header;
}

Result<void> writeNewHeader(const std::string &path, const VaultHeader &header)
{
    BaseFile file(path);
    const std::vector<std::uint8_t> bytes = serialise(header);
    return file.open(SQLITE_OPEN_READWRITE).and_then([&] { return file.write(bytes, 0); }).and_then([&] {
        return file.sync();
    });
}

Result<void> writeSlotArea(const std::string &path, const VaultHeader &header)
{
    BaseFile file(path);
    if (Result<void> opened = file.open(SQLITE_OPEN_READWRITE); !opened)
        return opened;
    const std::size_t current = header.currentCopy();
    for (const std::size_t copy : {1 - current, current}) {
        const auto offset = static_cast<std::int64_t>(slotAreaOffsets[copy]);
        Result<void> written = file.write(header.area(), offset).and_then([&] { return file.sync(); });
        if (!written)
            return written;
    }
    return {};
}

SoleUse::SoleUse(std::unique_ptr<BaseFile> file)
    : file_(std::move(file))
{
}

SoleUse::~SoleUse()
{
    if (file_)
        file_->unlock();
}

SoleUse::SoleUse(SoleUse &&other) noexcept = default;

Result<SoleUse> SoleUse::of(const std::string &path)
{
    auto file = std::make_unique<BaseFile>(path);
    if (Result<void> opened = file->open(SQLITE_OPEN_READWRITE); !opened)
        return tl::unexpected<Error>(std::move(opened.error()));
    Result<void> locked = file->lockAlone();
    if (!locked) {
        file->unlock();
        return tl::unexpected<Error>(std::move(locked.error()));
    }
    return SoleUse(std::move(file));
}

}
