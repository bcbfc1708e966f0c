// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/structured/archive.h"

#include <zip.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** How a member made for a test differs from an ordinary one. */
struct ZipOddity
{
    bool encrypted = false;
    zip_uint32_t unixMode = 0;
    zip_int32_t method = ZIP_CM_DEFLATE;
};

/** A ZIP archive of these members, made in memory; "" where libzip refuses, so that a test that needs it fails. */
inline std::string makeZip(const std::vector<ArchiveMember> &members, const ZipOddity &oddity = {})
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, &error);
    zip_source_keep(buffer);
    bool sound = true;
    for (const ArchiveMember &member : members) {
        zip_source_t *content = zip_source_buffer(archive, member.bytes.data(), member.bytes.size(), 0);
        const zip_int64_t index = member.name.ends_with('/')
                                      ? zip_dir_add(archive, member.name.c_str(), ZIP_FL_ENC_UTF_8)
                                      : zip_file_add(archive, member.name.c_str(), content, ZIP_FL_ENC_UTF_8);
        if (member.name.ends_with('/'))
            zip_source_free(content);
        sound = sound && index >= 0;
        const auto at = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive, at, oddity.method, 0);
        zip_file_set_mtime(archive, at, 1767225600, 0);
        if (oddity.encrypted)
            sound = sound && zip_file_set_encryption(archive, at, ZIP_EM_AES_256, "secret") == 0;
        if (oddity.unixMode != 0)
            zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, oddity.unixMode << 16U);
    }
    std::string bytes;
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        sound = false;
    } else if (zip_source_open(buffer) == 0) {
        zip_stat_t stat;
        zip_source_stat(buffer, &stat);
        bytes.resize(stat.size);
        zip_source_read(buffer, bytes.data(), bytes.size());
        zip_source_close(buffer);
    }
    zip_source_free(buffer);
    zip_error_fini(&error);
    return sound ? bytes : std::string();
}

/** Every occurrence replaced by as many bytes. */
inline std::string patched(std::string bytes, std::string_view from, std::string_view to)
{
    for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()))
        bytes.replace(at, from.size(), to);
    return bytes;
}

/** Writes a number, lowest byte first, at an offset from the n-th record of this signature, counted from 0. */
inline std::string withNumber(std::string bytes, std::string_view signature, std::size_t n, std::size_t offset,
                              std::size_t width, std::size_t value)
{
    std::size_t at = bytes.find(signature);
    for (; n > 0; --n)
        at = bytes.find(signature, at + 1);
    for (std::size_t i = 0; i < width; ++i)
        bytes.at(at + offset + i) = static_cast<char>(value >> (8 * i) & 0xffU);
    return bytes;
}

}
