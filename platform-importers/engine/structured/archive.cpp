// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/archive.h"

#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/archive_directory.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <zip.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <set>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t chunkBytes = std::size_t{256} << 10;
constexpr std::uint64_t ratioFromBytes = std::uint64_t{1} << 20;

struct DiscardArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, CloseFile>;

/** The error with the member at fault as its place. */
tl::unexpected<Error> ofMember(tl::unexpected<Error> error, const std::string &member)
{
    error.value().place = SourcePlace{0, {}, member};
    return error;
}

StructureFault faultOf(zip_error_t &error)
{
    switch (zip_error_code_zip(&error)) {
    case ZIP_ER_CRC: return StructureFault::WrongChecksum;
    case ZIP_ER_EOF: return StructureFault::EndsTooEarly;
    case ZIP_ER_COMPNOTSUPP: return StructureFault::NotThisVersion;
    default: return StructureFault::BadSyntax;
    }
}

Result<Archive> openArchive(const StructureSource &source, std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = buffer == nullptr ? nullptr : zip_open_from_source(buffer, ZIP_RDONLY, &error);
    if (archive == nullptr && buffer != nullptr)
        zip_source_free(buffer);
    const StructureFault fault = faultOf(error);
    zip_error_fini(&error);
    if (archive == nullptr)
        return source.damaged(fault);
    return Archive(archive);
}

struct Member
{
    zip_uint64_t index = 0;
    std::string name;
    std::uint64_t size = 0;   // as stated
    std::uint64_t packed = 0; // as stated
    bool leftOut = false;
};

bool isLeftOut(std::string_view member)
{
    const std::string file = baseName(member);
    return member.ends_with('/') || member.starts_with("__MACOSX/"sv) || file == ".DS_Store"sv || file == "Thumbs.db"sv;
}

// The upper half is a Unix mode. It is looked at whatever system the archive claims to come from: unpackers that honour
// links do not all ask either. No mode at all is a plain file.
bool isSpecialFile(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return true;
    const zip_uint32_t type = attributes >> 16U & 0170000U;
    return type != 0 && type != 0100000U && type != 0040000U;
}

Result<Member> describe(const StructureSource &source, zip_t *archive, zip_uint64_t index, std::string_view rawName)
{
    Member member;
    member.index = index;
    const char *decoded = zip_get_name(archive, index, ZIP_FL_ENC_GUESS);
    member.name = decoded == nullptr ? std::string() : std::string(decoded);
    if (rawName.find('\0') != std::string_view::npos || !isSafeMemberName(member.name) || isSpecialFile(archive, index))
        return ofMember(fail(ErrorCode::ArchiveNameUnsafe, {source.name, member.name}), member.name);
    // Two directories in one file would let two programs read two archives; this one reads none.
    const char *raw = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    if (raw == nullptr || raw != rawName)
        return source.damaged(StructureFault::BadSyntax);
    member.leftOut = isLeftOut(member.name);
    if (member.leftOut)
        return member;
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & needed) != needed)
        return ofMember(source.damaged(StructureFault::BadSyntax), member.name);
    if (stat.encryption_method != ZIP_EM_NONE)
        return ofMember(fail(ErrorCode::ArchiveLocked, {source.name, member.name}), member.name);
    // Other compressions may ask for gibibytes of working memory before their first byte.
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return ofMember(source.damaged(StructureFault::NotThisVersion), member.name);
    member.size = stat.size;
    member.packed = stat.comp_size;
    return member;
}

/** Holds what the archive states against the limits. */
Result<void> checkSizes(const StructureSource &source, const std::vector<Member> &members, std::size_t archiveBytes)
{
    std::uint64_t size = 0;
    std::uint64_t packed = 0;
    for (const Member &member : members) {
        if (member.size > ImportLimits::fileBytes)
            return ofMember(fail(ErrorCode::FileTooLarge, {member.name, std::to_string(ImportLimits::fileBytes >> 20)}),
                            member.name);
        // Members that share packed bytes are the way to a bomb whose every member looks modest.
        if (member.packed > archiveBytes - packed)
            return ofMember(source.damaged(StructureFault::BadSyntax), member.name);
        size += member.size;
        packed += member.packed;
    }
    if (size > ImportLimits::unpackedBytes)
        return source.tooLarge(StructureLimit::UnpackedBytes, ImportLimits::unpackedBytes);
    for (const Member &member : members) {
        if (member.size > ratioFromBytes && member.size / ImportLimits::unpackRatio >= member.packed)
            return ofMember(source.tooLarge(StructureLimit::Ratio, ImportLimits::unpackRatio), member.name);
    }
    return {};
}

Result<std::string> unpack(const StructureSource &source, zip_t *archive, const Member &member)
{
    const File file(zip_fopen_index(archive, member.index, 0));
    if (!file)
        return ofMember(source.damaged(faultOf(*zip_get_error(archive))), member.name);
    std::string bytes;
    for (;;) {
        // One byte more than is left tells a member that holds more than was stated.
        const std::size_t done = bytes.size();
        const std::size_t wanted = std::min<std::size_t>(chunkBytes, member.size - done + 1);
        bytes.resize(done + wanted);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + done, wanted);
        if (got < 0)
            return ofMember(source.damaged(faultOf(*zip_file_get_error(file.get()))), member.name);
        bytes.resize(done + static_cast<std::size_t>(got));
        if (bytes.size() > member.size)
            return ofMember(source.damaged(StructureFault::BadSyntax), member.name);
        if (got == 0)
            break;
    }
    if (bytes.size() < member.size)
        return ofMember(source.damaged(StructureFault::EndsTooEarly), member.name);
    bytes.shrink_to_fit();
    return bytes;
}

}

bool looksLikeZip(std::string_view head)
{
    return head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv);
}

Result<std::vector<ArchiveMember>> readArchive(const std::string &name, std::string_view bytes)
{
    const StructureSource source{name, "ZIP"};
    if (bytes.size() > ImportLimits::fileBytes)
        return fail(ErrorCode::FileTooLarge, {name, std::to_string(ImportLimits::fileBytes >> 20)});
    const auto names = archiveNames(name, bytes);
    if (!names)
        return tl::unexpected(names.error());
    const auto archive = openArchive(source, bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    if (static_cast<std::uint64_t>(zip_get_num_entries(archive->get(), 0)) != names->size())
        return source.damaged(StructureFault::BadSyntax);
    std::vector<Member> members;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < names->size(); ++i) {
        auto member = describe(source, archive->get(), i, (*names)[i]);
        if (!member)
            return tl::unexpected(member.error());
        if (!seen.insert(member->name).second)
            return ofMember(fail(ErrorCode::ArchiveNameUnsafe, {name, member->name}), member->name);
        if (!member->leftOut)
            members.push_back(*std::move(member));
    }
    if (const auto fits = checkSizes(source, members, bytes.size()); !fits)
        return tl::unexpected(fits.error());
    std::vector<ArchiveMember> unpacked;
    for (Member &member : members) {
        auto content = unpack(source, archive->get(), member);
        if (!content)
            return tl::unexpected(content.error());
        unpacked.push_back({std::move(member.name), *std::move(content)});
    }
    return unpacked;
}

}
