// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/vault/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** The text an import read, compressed in frames that begin at line starts. */
struct PackedOriginal
{
    struct Frame
    {
        std::int64_t firstLine = 0; // from 1
        std::int64_t bytes = 0;     // unpacked
        std::vector<std::uint8_t> packed;
    };
    Sha256 digest{}; // of the whole text
    std::int64_t bytes = 0;
    std::vector<Frame> frames;
};

/** Needs no vault, so that another thread may do it. Lines end at LF, CRLF or a lone CR. */
[[nodiscard]] Result<PackedOriginal> packOriginal(std::string_view bytes);

[[nodiscard]] Result<void> writeOriginal(const Database &database, std::int64_t importId, const PackedOriginal &packed,
                                         bool filteredCopy);

/**
 * Empties the CSV records that start on these lines (from 1); their line breaks stay, so that every line keeps its
 * number.
 */
void emptyRecords(std::string &bytes, std::vector<std::int64_t> lines);

/** The CSV record that starts on `line` (from 1): further lines while a quoted cell is open, at most 64 KiB; without
 * its line end. */
[[nodiscard]] Result<std::string> readOriginalRecord(const Database &database, std::int64_t importId,
                                                     std::int64_t line);

/** What is kept of an import's file: digest, size, whether cells were emptied before; nothing where none is kept. */
struct OriginalHead
{
    Sha256 digest{};
    std::int64_t bytes = 0;
    bool filteredCopy = false;
};
[[nodiscard]] Result<std::optional<OriginalHead>> originalHead(const Database &database, std::int64_t importId);

/** Hands over the kept bytes in pieces, from the first to the last, until `visit` fails. */
[[nodiscard]] Result<void> readOriginal(const Database &database, std::int64_t importId,
                                        const std::function<Result<void>(std::string_view)> &visit);

/** Whether the frames still give the bytes whose SHA-256 was noted when they were stored. */
[[nodiscard]] Result<bool> originalHolds(const Database &database, std::int64_t importId);

}
