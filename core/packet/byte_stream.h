// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace backpay {

/** Where bytes go, in order. After a fault nothing more may be written. */
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    [[nodiscard]] virtual Result<void> write(std::string_view bytes) = 0;
};

/** Keeps all of it in memory. */
class StringSink final : public ByteSink
{
public:
    [[nodiscard]] Result<void> write(std::string_view bytes) override
    {
        bytes_ += bytes;
        return {};
    }
    [[nodiscard]] const std::string &bytes() const { return bytes_; }

private:
    std::string bytes_;
};

/**
 * A new file that only its owner may read. Never overwrites: FileWriteFailed where there is one already. It has no name
 * until finish() succeeded, so that a program that is killed leaves nothing; where the file system knows no files
 * without names it has its own from the start, and goes away again unless finish() succeeded.
 */
class FileSink final : public ByteSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FileSink>> create(const std::string &path);
    ~FileSink() override;
    FileSink(const FileSink &) = delete;
    FileSink &operator=(const FileSink &) = delete;

    [[nodiscard]] Result<void> write(std::string_view bytes) override;
    /** Moves all of it to the disk; call once, last. */
    [[nodiscard]] Result<void> finish();

private:
    FileSink(std::string path, int descriptor, bool named);
    std::string path_;
    int descriptor_;
    bool named_;
    bool kept_ = false;
};

/** Bytes that may be read at any place. */
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /** Exactly that many bytes from there; an error where there are fewer. */
    [[nodiscard]] virtual Result<std::string> read(std::uint64_t from, std::size_t count) const = 0;
};

/** A view of bytes in memory, which must outlive it. */
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string_view bytes)
        : bytes_(bytes)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
    [[nodiscard]] Result<std::string> read(std::uint64_t from, std::size_t count) const override;

private:
    std::string_view bytes_;
};

/**
 * A regular file, opened once: what stands in its place later is not read, and no pipe or device is waited on.
 * FileMissing, FileUnreadable, FileNotRegular.
 */
class FileSource final : public ByteSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const std::string &path);
    ~FileSource() override;
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

    [[nodiscard]] std::uint64_t size() const override { return size_; }
    [[nodiscard]] Result<std::string> read(std::uint64_t from, std::size_t count) const override;

private:
    FileSource(std::string path, int descriptor, std::uint64_t size);
    std::string path_;
    int descriptor_;
    std::uint64_t size_;
};

}
