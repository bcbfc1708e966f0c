// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/memory_file.h"

#include "core/base/large_pages.h"
#include "core/base/secret.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

namespace backpay {

namespace {

// Nothing small comes here: SQLite keeps it in memory by itself.
constexpr std::int64_t blockBytes = largePageBytes;

struct Release
{
    void operator()(std::byte *block) const
    {
        wipeBytes(block, blockBytes);
        std::free(block);
    }
};
using Block = std::unique_ptr<std::byte, Release>;

class Content
{
public:
    [[nodiscard]] std::int64_t size() const { return size_; }

    int read(std::byte *into, std::int64_t bytes, std::int64_t at) const
    {
        const std::int64_t there = std::clamp(size_ - at, std::int64_t{0}, bytes);
        eachPiece(there, at, [&](std::byte *piece, std::int64_t done, std::size_t length) {
            std::memcpy(into + done, piece, length);
        });
        std::fill(into + there, into + bytes, std::byte{0}); // as SQLite wants it of a short read
        return there == bytes ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }

    int write(const std::byte *from, std::int64_t bytes, std::int64_t at)
    {
        if (!grow(at + bytes))
            return SQLITE_IOERR_NOMEM;
        eachPiece(bytes, at, [&](std::byte *piece, std::int64_t done, std::size_t length) {
            std::memcpy(piece, from + done, length);
        });
        return SQLITE_OK;
    }

    void truncate(std::int64_t size)
    {
        if (size >= size_)
            return;
        blocks_.resize(blocksFor(size));
        size_ = size;
        if (const std::int64_t tail = size % blockBytes; tail != 0) // what comes back by growing again is empty
            std::fill(blocks_.back().get() + tail, blocks_.back().get() + blockBytes, std::byte{0});
    }

private:
    static std::size_t blocksFor(std::int64_t size)
    {
        return static_cast<std::size_t>((size + blockBytes - 1) / blockBytes);
    }

    bool grow(std::int64_t size)
    {
        while (blocks_.size() < blocksFor(size)) {
            Block block(static_cast<std::byte *>(std::aligned_alloc(largePageBytes, blockBytes)));
            if (!block)
                return false;
            preferLargePages(block.get(), blockBytes);
            std::fill(block.get(), block.get() + blockBytes, std::byte{0});
            blocks_.push_back(std::move(block));
        }
        size_ = std::max(size_, size);
        return true;
    }

    /** Hands over the pieces of the blocks that make up a stretch, each with how much of the stretch is before it. */
    template <class Take>
    void eachPiece(std::int64_t bytes, std::int64_t at, Take take) const
    {
        for (std::int64_t done = 0; done < bytes;) {
            const std::int64_t inside = (at + done) % blockBytes;
            const std::int64_t length = std::min(bytes - done, blockBytes - inside);
            take(blocks_[static_cast<std::size_t>((at + done) / blockBytes)].get() + inside, done,
                 static_cast<std::size_t>(length));
            done += length;
        }
    }

    std::vector<Block> blocks_;
    std::int64_t size_ = 0;
};

struct MemoryFile
{
    sqlite3_file head;
    Content *content; // SQLite copies files about as plain bytes and frees them without a word
};

Content &contentOf(sqlite3_file *file) { return *reinterpret_cast<MemoryFile *>(file)->content; }

int closeFile(sqlite3_file *file)
{
    delete reinterpret_cast<MemoryFile *>(file)->content;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int bytes, sqlite3_int64 at)
{
    return contentOf(file).read(static_cast<std::byte *>(into), bytes, at);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    return contentOf(file).write(static_cast<const std::byte *>(from), bytes, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    contentOf(file).truncate(size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file *, int) { return SQLITE_OK; }

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = contentOf(file).size();
    return SQLITE_OK;
}

// Only the connection that made it knows of it.
int lockFile(sqlite3_file *, int) { return SQLITE_OK; }

int checkReserved(sqlite3_file *, int *held)
{
    *held = 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }

int sectorSize(sqlite3_file *) { return 4096; }

int deviceCharacteristics(sqlite3_file *) { return 0; }

constexpr sqlite3_io_methods methods = {
    1,        closeFile,     readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    lockFile, checkReserved, fileControl, sectorSize, deviceCharacteristics, nullptr,  nullptr,  nullptr,
    nullptr,  nullptr,       nullptr,
};

}

int memoryFileBytes() { return static_cast<int>(sizeof(MemoryFile)); }

int openMemoryFile(sqlite3_file *file)
{
    auto *const opened = reinterpret_cast<MemoryFile *>(file);
    opened->head.pMethods = nullptr;
    opened->content = new (std::nothrow) Content;
    if (opened->content == nullptr)
        return SQLITE_NOMEM;
    opened->head.pMethods = &methods;
    return SQLITE_OK;
}

}
