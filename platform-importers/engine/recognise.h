// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/file_habits.h"
#include "platform-importers/engine/profile.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** Which source a text is, and where its columns stand. */
struct Recognised
{
    const Profile *profile = nullptr;
    char delimiter = ',';
    std::size_t headerRecord = 0;    // records that stand above the header
    std::vector<std::string> header; // names as the file writes them, without blanks around
    std::size_t matched = 0;         // columns of the profile that the header has
    FileHabits habits;               // what the profile leaves to the file; settleHabits() fills it

    [[nodiscard]] CsvForm csvForm() const { return {delimiter, profile->lenientQuotes}; }
    /** Index of a column in the header: by each of its names exactly, then without regard to ASCII case. */
    [[nodiscard]] std::optional<std::size_t> columnOf(const ColumnNames &names) const;
    /**
     * Indices of all columns whose cells are not kept, in rising order: those named like a confidential one in any
     * case, members of an object named so that nothing reads, and of a file of private life every one that nothing
     * reads.
     */
    [[nodiscard]] std::vector<std::size_t> confidentialColumns() const;
};

/**
 * Which profiles a text may be of: those of one format (a table of a page may be of a CSV export as well), for JSON
 * those that look for rows in one place, and for text that is no UTF-8 those that name its encoding.
 */
struct FormatChoice
{
    SourceFormat format = SourceFormat::Csv;
    std::string rowsAt;
    std::string encoding;

    [[nodiscard]] bool admits(const Profile &profile) const;
};

/**
 * Recognises a table by its first line that is not blank (of sources with a preamble by one of its first lines), never
 * by its file name: the source whose required columns are all there wins, and among several the one with the most
 * columns matched. `wanted` names one source to the exclusion of the rest; companions are only found by it. Errors:
 * SourceUnknown with what was found and what the nearest source misses, SourceMismatch, SourceAmbiguous,
 * SourceIdUnknown, HeaderRepeats, FileNotText for the header of a source that is never written in the encoding of the
 * choice, and what breaks the first line itself.
 */
[[nodiscard]] Result<Recognised> recognise(const std::string &name, std::string_view text,
                                           std::span<const Profile> profiles, const std::optional<std::string> &wanted,
                                           const FormatChoice &choice = {});

/** Whether these may be the column names of a table that a person describes: at least two, each once. */
[[nodiscard]] bool nameColumns(const std::vector<std::string> &names);

/** The Error of a text that broke off; `header` gives the column its name. */
[[nodiscard]] Error breakError(const std::string &name, const CsvBreak &broken, const std::vector<std::string> &header);

}
