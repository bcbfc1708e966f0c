// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/packet_contents.h"

#include "core/packet/limits.h"
#include "core/packet/packet_layout.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr std::size_t chunkBytes = std::size_t{256} << 10;

/** How large a file that is looked into may be; 0 for all others. */
std::size_t keptBytes(std::string_view path)
{
    if (path == layout::manifest256 || path == layout::manifest512 || path == layout::tagManifest)
        return PacketLimits::manifestBytes;
    if (path == layout::declaration || path == layout::info)
        return PacketLimits::tagFileBytes;
    return path.starts_with("sig/") ? PacketLimits::sealBytes : 0;
}

/** The folder that most files lie in: one changed name among them does not make it another one. */
std::string bagName(const std::vector<ZipEntry> &entries)
{
    std::map<std::string, std::size_t> counts;
    for (const ZipEntry &entry : entries) {
        if (const std::size_t slash = entry.name.find('/'); slash != std::string::npos)
            ++counts[entry.name.substr(0, slash)];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::string() : most->first;
}

/** Hands the content of one file to `take`, piece by piece. */
template <class Take>
Result<void> eachPiece(const ByteSource &source, const ZipEntry &entry, Take take)
{
    for (std::uint64_t at = entry.contentAt(); at < entry.end();) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(chunkBytes, entry.end() - at));
        const auto piece = source.read(at, count);
        if (!piece)
            return tl::unexpected(piece.error());
        take(std::string_view(*piece));
        at += count;
    }
    return {};
}

}

const PacketFile *PacketContents::file(std::string_view path) const
{
    const auto found = files.find(std::string(path));
    return found == files.end() ? nullptr : &found->second;
}

std::string_view PacketContents::text(std::string_view path) const
{
    const PacketFile *found = file(path);
    return found == nullptr || !found->text ? std::string_view() : std::string_view(*found->text);
}

Result<PacketContents> readContents(const ByteSource &source, const ZipListing &listing)
{
    PacketContents contents;
    contents.name = bagName(listing.entries);
    for (const ZipEntry &entry : listing.entries) {
        if (contents.name.empty() || !entry.name.starts_with(contents.name + '/')) {
            contents.outside.push_back(entry.name);
            continue;
        }
        const std::string path = entry.name.substr(contents.name.size() + 1);
        PacketFile file;
        if (entry.size <= keptBytes(path))
            file.text.emplace();
        ContentDigest digest;
        JournalExtractReader journal;
        const bool isJournal = path == layout::journal;
        const auto done = eachPiece(source, entry, [&](std::string_view piece) {
            digest.add(piece);
            if (file.text)
                *file.text += piece;
            if (isJournal)
                journal.add(piece);
        });
        if (!done)
            return tl::unexpected(done.error());
        file.facts = digest.finish();
        file.crcHolds = file.facts.crc == entry.crc;
        if (isJournal)
            contents.journal = journal.finish();
        contents.files.emplace(path, std::move(file));
    }
    return contents;
}

}
