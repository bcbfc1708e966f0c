// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/byte_stream.h"
#include "core/packet/zip_format.h"

#include <string>
#include <vector>

namespace backpay {

/** Something of an archive that is not as ZipWriter writes it. */
struct ZipFault
{
    std::string name; // of the file it is about; "" for the archive as a whole
    std::string what; // "not-a-zip", "header", "directory", "gap", "order", "unsafe-name", "duplicate", "too-many"
};

struct ZipListing
{
    std::vector<ZipEntry> entries; // those that can be read: safe names, each once, inside the archive
    ZipTime time;
    std::vector<ZipFault> faults; // empty when every byte outside the contents is as written
};

/**
 * Lists an untrusted archive. Nothing but stored files in the form of zip_format.h is taken, so nothing is unpacked;
 * what lies outside the files' contents is held against its own re-encoding byte by byte. Where the directory cannot be
 * used, the files' own headers are. Reads headers and directory only, within PacketLimits. Errors are those of the
 * source.
 */
[[nodiscard]] Result<ZipListing> listZip(const ByteSource &source);

}
