// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/byte_stream.h"
#include "core/packet/journal_extract.h"
#include "core/packet/payload_digest.h"
#include "core/packet/zip_reader.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** A file of a packet, read once. */
struct PacketFile
{
    ContentFacts facts;
    bool crcHolds = true;
    std::optional<std::string> text; // of files that are looked into and are not too large for what they are
};

/** All files of a packet by their path below the bag's folder. */
struct PacketContents
{
    std::string name; // of the folder: the one that most files lie in
    std::map<std::string, PacketFile> files;
    std::vector<std::string> outside; // whole paths of files in no such folder
    std::optional<JournalCheck> journal;

    [[nodiscard]] const PacketFile *file(std::string_view path) const;
    /** "" where there is no such file or it was not kept. */
    [[nodiscard]] std::string_view text(std::string_view path) const;
};

/** Reads every file of the listing in pieces. Errors are those of the source. */
[[nodiscard]] Result<PacketContents> readContents(const ByteSource &source, const ZipListing &listing);

}
