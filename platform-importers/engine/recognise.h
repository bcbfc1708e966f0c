// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/csv_reader.h"
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
    std::vector<std::string> header; // names as the file writes them, without blanks around
    std::size_t matched = 0;         // columns of the profile that the header has

    /** Index of a profile's column in the header: exact spelling first, then without regard to ASCII case. */
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string_view name) const;
    /** Indices of all columns that are named like a confidential one in any case, in rising order. */
    [[nodiscard]] std::vector<std::size_t> confidentialColumns() const;
};

/**
 * Recognises a table by its first line that is not blank, never by its file name: the source whose required columns are
 * all there wins, and among several the one with the most columns matched. `wanted` names one source to the exclusion
 * of the rest. Errors: SourceUnknown with what was found and what the nearest source misses, SourceMismatch,
 * SourceAmbiguous, SourceIdUnknown, HeaderRepeats, and what breaks the first line itself.
 */
[[nodiscard]] Result<Recognised> recognise(const std::string &name, std::string_view text,
                                           std::span<const Profile> profiles, const std::optional<std::string> &wanted);

/** The Error of a text that broke off; `header` gives the column its name. */
[[nodiscard]] Error breakError(const std::string &name, const CsvBreak &broken, const std::vector<std::string> &header);

}
