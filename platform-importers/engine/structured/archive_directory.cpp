// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/archive_directory.h"

#include "platform-importers/engine/structured/structure_error.h"
#include "platform-importers/engine/structured/utf8_walk.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace backpay {

namespace {

using namespace std::string_view_literals;

// PKWARE APPNOTE 4.3.12 to 4.3.16: what stands where in the records, all numbers with the lowest byte first.
constexpr std::size_t endBytes = 22;
constexpr std::size_t end64Bytes = 56;
constexpr std::size_t locatorBytes = 20;
constexpr std::size_t memberBytes = 46;
constexpr std::size_t commentBytes = 0xffff;
constexpr std::size_t nameBytes = 4096;

std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint64_t number = 0;
    for (std::size_t i = width; i > 0; --i)
        number = number << 8U | static_cast<unsigned char>(bytes[at + i - 1]);
    return number;
}

/** Where the directory stands and how many members it claims. */
struct DirectoryClaim
{
    std::uint64_t members = 0;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0;
};

/** The end record nearest the end whose comment reaches it. */
std::optional<std::size_t> endRecord(std::string_view bytes)
{
    if (bytes.size() < endBytes)
        return std::nullopt;
    const std::size_t first = bytes.size() - std::min(bytes.size(), endBytes + commentBytes);
    for (std::size_t at = bytes.size() - endBytes;; --at) {
        if (bytes.substr(at).starts_with("PK\x05\x06"sv) && at + endBytes + numberAt(bytes, at + 20, 2) == bytes.size())
            return at;
        if (at == first)
            return std::nullopt;
    }
}

/** Nothing where a record that must be followed leads nowhere. */
std::optional<DirectoryClaim> claimOf(std::string_view bytes, std::size_t end)
{
    DirectoryClaim claim{numberAt(bytes, end + 10, 2), numberAt(bytes, end + 12, 4), numberAt(bytes, end + 16, 4)};
    if (end < locatorBytes || !bytes.substr(end - locatorBytes).starts_with("PK\x06\x07"sv))
        return claim;
    const std::uint64_t at = numberAt(bytes, end - locatorBytes + 8, 8);
    if (end - locatorBytes < end64Bytes || at > end - locatorBytes - end64Bytes
        || !bytes.substr(at).starts_with("PK\x06\x06"sv))
        return std::nullopt;
    return DirectoryClaim{numberAt(bytes, at + 32, 8), numberAt(bytes, at + 40, 8), numberAt(bytes, at + 48, 8)};
}

bool isForbidden(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
    const bool bidirectional =
        c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return control || bidirectional || c == U'\\';
}

bool hasUpwardPart(std::string_view member)
{
    while (!member.empty()) {
        const std::size_t slash = std::min(member.find('/'), member.size());
        if (member.substr(0, slash) == ".."sv)
            return true;
        member.remove_prefix(std::min(slash + 1, member.size()));
    }
    return false;
}

}

Result<std::vector<std::string_view>> archiveNames(const std::string &name, std::string_view bytes)
{
    const StructureSource source{name, "ZIP"};
    const auto end = endRecord(bytes);
    if (!end)
        return source.damaged(StructureFault::EndsTooEarly);
    const auto claim = claimOf(bytes, *end);
    if (!claim || claim->offset > *end || claim->bytes > *end - claim->offset)
        return source.damaged(StructureFault::BadSyntax);
    if (claim->members > ImportLimits::archiveMembers)
        return source.tooLarge(StructureLimit::Members, ImportLimits::archiveMembers);
    std::string_view directory = bytes.substr(claim->offset, claim->bytes);
    std::vector<std::string_view> names;
    while (!directory.empty()) {
        if (names.size() == claim->members || directory.size() < memberBytes || !directory.starts_with("PK\x01\x02"sv))
            return source.damaged(StructureFault::BadSyntax);
        const std::size_t nameSize = numberAt(directory, 28, 2);
        const std::size_t size = memberBytes + nameSize + numberAt(directory, 30, 2) + numberAt(directory, 32, 2);
        if (size > directory.size())
            return source.damaged(StructureFault::BadSyntax);
        names.push_back(directory.substr(memberBytes, nameSize));
        directory.remove_prefix(size);
    }
    if (names.size() != claim->members)
        return source.damaged(StructureFault::BadSyntax);
    return names;
}

bool isSafeMemberName(std::string_view member)
{
    if (member.empty() || member.size() > nameBytes || member.front() == '/' || hasUpwardPart(member))
        return false;
    if (member.size() > 1 && member[1] == ':')
        return false;
    return walkUtf8(member, [](char32_t c) { return !isForbidden(c); });
}

}
