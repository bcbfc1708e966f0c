// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace backpay {

constexpr std::uint8_t hidingMask = 0x5c;

/**
 * Bytes that a test looks for in memory, kept so that they do not stand in the test itself: literals are masked by the
 * compiler, and the search compares without ever putting them together.
 */
class HiddenBytes
{
public:
    template <std::size_t Size>
    consteval explicit HiddenBytes(const char (&text)[Size])
    {
        static_assert(Size - 1 <= most);
        for (std::size_t at = 0; at + 1 < Size; ++at)
            masked_[at] = static_cast<std::uint8_t>(static_cast<std::uint8_t>(text[at]) ^ hidingMask);
        size_ = Size - 1;
    }
    /** Takes over what is secret already; the caller wipes its own. */
    static HiddenBytes of(const std::uint8_t *bytes, std::size_t size)
    {
        HiddenBytes hidden;
        hidden.size_ = std::min(size, most);
        for (std::size_t at = 0; at < hidden.size_; ++at)
            hidden.masked_[at] = static_cast<std::uint8_t>(bytes[at] ^ hidingMask);
        return hidden;
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::uint8_t at(std::size_t place) const
    {
        return static_cast<std::uint8_t>(masked_[place] ^ hidingMask);
    }
    /** Into memory that the caller wipes or that is wiped as it is given back. */
    void reveal(std::uint8_t *into) const
    {
        for (std::size_t place = 0; place < size_; ++place)
            into[place] = at(place);
    }
    [[nodiscard]] std::string text() const
    {
        std::string text(size_, '\0');
        reveal(reinterpret_cast<std::uint8_t *>(text.data()));
        return text;
    }
    [[nodiscard]] QString wideText() const
    {
        QString text(static_cast<qsizetype>(size_), Qt::Uninitialized);
        for (std::size_t place = 0; place < size_; ++place)
            text[static_cast<qsizetype>(place)] = QChar(at(place));
        return text;
    }

private:
    HiddenBytes() = default;
    static constexpr std::size_t most = 64;
    std::array<std::uint8_t, most> masked_{};
    std::size_t size_ = 0;
};

/** How often something stands in this process's memory, and in which parts of it. */
struct MemoryFinds
{
    int plain = 0; // byte for byte
    int wide = 0;  // as UTF-16
    std::map<std::string, int> where;

    [[nodiscard]] int all() const { return plain + wide; }
    [[nodiscard]] std::string text() const
    {
        std::string text = std::to_string(plain) + " plain, " + std::to_string(wide) + " wide:";
        for (const auto &[part, count] : where)
            text += ' ' + part + " x" + std::to_string(count);
        return text;
    }
};

/** Reads all of this process's writable memory, but for a sanitizer's own. */
class MemoryScan
{
public:
    MemoryScan()
        : memory_(open("/proc/self/mem", O_RDONLY | O_CLOEXEC))
        // A mapping of its own, which is not looked at: it holds what is read.
        , buffer_(static_cast<std::uint8_t *>(
              mmap(nullptr, bufferBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~MemoryScan()
    {
        std::memset(buffer_, 0, bufferBytes);
        munmap(buffer_, bufferBytes);
        close(memory_);
    }
    MemoryScan(const MemoryScan &) = delete;
    MemoryScan &operator=(const MemoryScan &) = delete;

    [[nodiscard]] std::vector<MemoryFinds> find(const std::vector<HiddenBytes> &wanted)
    {
        std::vector<MemoryFinds> finds(wanted.size());
        std::ifstream maps("/proc/self/maps");
        static const std::regex shape("([0-9a-f]+)-([0-9a-f]+) rw.. \\S+ \\S+ \\S+ *(.*)");
        searched = 0;
        for (std::string line; std::getline(maps, line);) {
            std::smatch parts;
            if (!std::regex_match(line, parts, shape))
                continue;
            const auto from = std::stoull(parts[1], nullptr, 16);
            const auto to = std::stoull(parts[2], nullptr, 16);
            const std::string name = parts[3].str().empty() ? "anonymous" : parts[3].str();
            if (to - from > (1ULL << 32)) // a sanitizer's shadow
                continue;
            scan(from, to, name, wanted, finds);
        }
        return finds;
    }
    [[nodiscard]] MemoryFinds find(const HiddenBytes &wanted) { return find(std::vector{wanted}).front(); }

    std::uint64_t searched = 0; // bytes, by the last find

private:
    static constexpr std::size_t bufferBytes = 1 << 20;
    static constexpr std::size_t overlap = 128;

    void scan(std::uint64_t from, std::uint64_t to, const std::string &name, const std::vector<HiddenBytes> &wanted,
              std::vector<MemoryFinds> &finds)
    {
        const auto own = reinterpret_cast<std::uint64_t>(buffer_);
        for (std::uint64_t at = from; at < to; at += bufferBytes - overlap) {
            if (at < own + bufferBytes && own < at + bufferBytes && at >= own) {
                at = own + bufferBytes - (bufferBytes - overlap);
                continue;
            }
            std::size_t size = std::min<std::uint64_t>(bufferBytes, to - at);
            if (at < own)
                size = std::min<std::uint64_t>(size, own - at);
            const ssize_t got = pread(memory_, buffer_, size, static_cast<off_t>(at));
            if (got <= 0)
                continue;
            searched += static_cast<std::uint64_t>(got);
            const std::size_t fresh = at + size < to ? std::min<std::size_t>(size, bufferBytes - overlap) : size;
            for (std::size_t each = 0; each < wanted.size(); ++each)
                count(static_cast<std::size_t>(got), fresh, name, wanted[each], finds[each]);
        }
    }
    /** Those that begin within the first `fresh` bytes: the rest is read again. */
    void count(std::size_t size, std::size_t fresh, const std::string &name, const HiddenBytes &wanted,
               MemoryFinds &finds) const
    {
        const std::uint8_t *const end = buffer_ + size;
        for (const std::uint8_t *at = buffer_; at < buffer_ + std::min(size, fresh); ++at) {
            at = static_cast<const std::uint8_t *>(
                std::memchr(at, wanted.at(0), static_cast<std::size_t>(buffer_ + std::min(size, fresh) - at)));
            if (at == nullptr)
                return;
            const bool plain = holds(at, end, wanted, 1);
            const bool wide = holds(at, end, wanted, 2);
            finds.plain += plain ? 1 : 0;
            finds.wide += wide ? 1 : 0;
            if (plain || wide)
                ++finds.where[name];
        }
    }
    static bool holds(const std::uint8_t *at, const std::uint8_t *end, const HiddenBytes &wanted, std::size_t step)
    {
        if (static_cast<std::size_t>(end - at) < wanted.size() * step)
            return false;
        for (std::size_t place = 0; place < wanted.size(); ++place) {
            if (at[place * step] != wanted.at(place) || (step == 2 && at[place * step + 1] != 0))
                return false;
        }
        return true;
    }

    int memory_;
    std::uint8_t *buffer_;
};

}
