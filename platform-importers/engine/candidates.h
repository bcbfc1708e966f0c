// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/recognise.h"
#include "platform-importers/engine/table_text.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** A text that may be recognised: a file as it is, or a table made of one. */
struct Candidate
{
    std::string text;
    std::vector<RowPlace> places; // of its rows in the file; empty where the text is the file
    bool changed = false;         // the text is not the file's own bytes
    FormatChoice choice;          // which profiles it may be of
    std::optional<Error> notUtf8; // of bytes that are none: what a source that is never written so is refused with

    [[nodiscard]] static Candidate of(TableText &&table, FormatChoice choice)
    {
        return {std::move(table.csv), std::move(table.places), true, std::move(choice), std::nullopt};
    }
};

/** A table already made of a file, such as a sheet; one with a column per day as a row per day. */
[[nodiscard]] Candidate tableCandidate(const std::string &name, TableText &&table);

/** Whether bytes begin like a form that may go on for megabytes without a line end: JSON, a page, an archive. */
[[nodiscard]] bool mayLackLines(std::string_view head);

/**
 * The ways in which a file's bytes may be read, told by what they begin with: OFX, QIF and camt as their transactions,
 * JSON once for every place where a profile looks for rows, a saved page as its known layout or as each of its tables,
 * a table with a column per day as a row per day, and all else as text, in the encodings that profiles name where it is
 * no UTF-8. Never empty. Errors: those of the readers, of decodeText, FileIsOther for an archive, which readParts
 * unpacks, and FileTooLarge for a structured file beyond ImportLimits::structuredBytes.
 */
[[nodiscard]] Result<std::vector<Candidate>> candidatesOf(const std::string &name, std::string bytes,
                                                          std::span<const Profile> profiles);

}
