// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/zip_reader.h"

#include "core/packet/limits.h"
#include "core/packet/member_path.h"

#include <algorithm>
#include <optional>
#include <set>

namespace backpay {

namespace {

std::uint32_t fieldAt(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    return value;
}

ZipTime timeAt(std::string_view bytes, std::size_t at)
{
    return {static_cast<std::uint16_t>(fieldAt(bytes, at + 2, 2)), static_cast<std::uint16_t>(fieldAt(bytes, at, 2))};
}

/** The files as one of the two places names them, not yet held against the other. */
struct Found
{
    std::vector<ZipEntry> entries;
    ZipTime time;
};

/** Reads the archive twice over: by its directory, and by the headers before each file. */
class Lister
{
public:
    explicit Lister(const ByteSource &source)
        : source_(source)
    {
    }

    Result<ZipListing> run()
    {
        auto found = fromDirectory();
        if (found && !*found && !tooMany_)
            found = fromHeaders();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found) {
            note("", tooMany_ ? "too-many" : "not-a-zip");
            return std::move(listing_);
        }
        listing_.time = (*found)->time;
        if (auto done = holdAgainst((*found)->entries); !done)
            return tl::unexpected(done.error());
        takeReadable(std::move((*found)->entries));
        return std::move(listing_);
    }

private:
    void note(const std::string &name, const char *what) { listing_.faults.push_back({name, what}); }

    /** Nothing where there is no directory at the end that can be walked and whose files lie before it. */
    Result<std::optional<Found>> fromDirectory()
    {
        const std::uint64_t size = source_.size();
        if (size < zipEndBytes || size > PacketLimits::archiveBytes)
            return std::nullopt;
        const auto end = source_.read(size - zipEndBytes, zipEndBytes);
        if (!end)
            return tl::unexpected(end.error());
        const std::uint32_t count = fieldAt(*end, 10, 2);
        const std::uint32_t bytes = fieldAt(*end, 12, 4);
        const std::uint32_t at = fieldAt(*end, 16, 4);
        if (fieldAt(*end, 0, 4) != 0x06054b50 || std::uint64_t{at} + bytes + zipEndBytes != size)
            return std::nullopt;
        tooMany_ = count > PacketLimits::members || bytes > PacketLimits::directoryBytes;
        if (tooMany_)
            return std::nullopt;
        const auto directory = source_.read(at, bytes);
        if (!directory)
            return tl::unexpected(directory.error());
        return walk(*directory, count, at);
    }

    static std::optional<Found> walk(std::string_view directory, std::uint32_t count, std::uint32_t directoryAt)
    {
        Found found;
        std::uint64_t filled = 0; // files that share bytes would make a small archive a large packet
        while (!directory.empty()) {
            if (directory.size() < ZipEntry::centralBytes || fieldAt(directory, 0, 4) != 0x02014b50)
                return std::nullopt;
            const std::size_t nameBytes = fieldAt(directory, 28, 2);
            const std::size_t whole =
                ZipEntry::centralBytes + nameBytes + fieldAt(directory, 30, 2) + fieldAt(directory, 32, 2);
            if (whole > directory.size())
                return std::nullopt;
            ZipEntry entry{std::string(directory.substr(ZipEntry::centralBytes, nameBytes)), fieldAt(directory, 24, 4),
                           fieldAt(directory, 16, 4), fieldAt(directory, 42, 4)};
            filled += entry.size;
            if (entry.end() > directoryAt || filled > directoryAt)
                return std::nullopt;
            if (found.entries.empty())
                found.time = timeAt(directory, 12);
            found.entries.push_back(std::move(entry));
            directory.remove_prefix(whole);
        }
        return found.entries.size() == count && count > 0 ? std::optional(std::move(found)) : std::nullopt;
    }

    /** Nothing where the archive does not begin with a file. Ends at what is no header of one. */
    Result<std::optional<Found>> fromHeaders()
    {
        Found found;
        std::uint64_t at = 0;
        while (at + ZipEntry::localBytes <= source_.size() && at <= PacketLimits::archiveBytes) {
            const auto header = source_.read(at, ZipEntry::localBytes);
            if (!header)
                return tl::unexpected(header.error());
            const std::size_t nameBytes = fieldAt(*header, 26, 2);
            if (fieldAt(*header, 0, 4) != 0x04034b50 || at + ZipEntry::localBytes + nameBytes > source_.size())
                break;
            const auto name = source_.read(at + ZipEntry::localBytes, nameBytes);
            if (!name)
                return tl::unexpected(name.error());
            ZipEntry entry{*name, fieldAt(*header, 22, 4), fieldAt(*header, 14, 4), static_cast<std::uint32_t>(at)};
            if (entry.end() > source_.size())
                break;
            tooMany_ = found.entries.size() == PacketLimits::members;
            if (tooMany_)
                return std::nullopt;
            if (found.entries.empty())
                found.time = timeAt(*header, 10);
            at = entry.end();
            found.entries.push_back(std::move(entry));
        }
        return found.entries.empty() ? std::nullopt : std::optional(std::move(found));
    }

    /** Whether these bytes stand there; false also where the archive ends before. */
    Result<bool> stands(const std::string &bytes, std::uint64_t at) const
    {
        if (at > source_.size() || bytes.size() > source_.size() - at)
            return false;
        return source_.read(at, bytes.size()).map([&](const std::string &there) { return there == bytes; });
    }

    Result<void> expect(const std::string &bytes, std::uint64_t at, const std::string &name, const char *otherwise)
    {
        return stands(bytes, at).map([&](bool same) {
            if (!same)
                note(name, otherwise);
        });
    }

    /** Notes every place where the archive is not what ZipWriter would have written for these files. */
    Result<void> holdAgainst(const std::vector<ZipEntry> &entries)
    {
        std::uint64_t at = 0;
        std::uint64_t directoryBytes = 0;
        std::string_view before; // no name is empty
        for (const ZipEntry &entry : entries) {
            if (entry.offset != at)
                note(entry.name, "gap");
            if (entry.name <= before)
                note(entry.name, "order");
            before = entry.name;
            if (auto done = expect(zipLocalHeader(entry, listing_.time), entry.offset, entry.name, "header"); !done)
                return done;
            at = entry.end();
            directoryBytes += ZipEntry::centralBytes + entry.name.size();
        }
        const std::uint64_t directoryAt = at;
        for (const ZipEntry &entry : entries) {
            const std::string header = zipCentralHeader(entry, listing_.time);
            if (auto done = expect(header, at, entry.name, "directory"); !done)
                return done;
            at += header.size();
        }
        if (at + zipEndBytes != source_.size())
            note("", "gap");
        return expect(
            zipEnd(entries.size(), static_cast<std::uint32_t>(directoryBytes), static_cast<std::uint32_t>(directoryAt)),
            at, "", "directory");
    }

    void takeReadable(std::vector<ZipEntry> &&entries)
    {
        std::set<std::string> seen;
        for (ZipEntry &entry : entries) {
            if (!isSafePath(entry.name))
                note(entry.name, "unsafe-name");
            else if (!seen.insert(foldedPath(entry.name)).second)
                note(entry.name, "duplicate");
            else
                listing_.entries.push_back(std::move(entry));
        }
    }

    const ByteSource &source_;
    ZipListing listing_;
    bool tooMany_ = false;
};

}

Result<ZipListing> listZip(const ByteSource &source) { return Lister(source).run(); }

}
