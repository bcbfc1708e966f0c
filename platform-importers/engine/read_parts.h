// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/importer.h"

#include <string>
#include <vector>

namespace backpay {

/** One readable part of what a person chose, each on its own. */
struct ReadPart
{
    std::string name; // of the file; "history.zip/march.csv" for a member, "pay.xlsx/March" for a sheet
    Result<ImportBatch> batch;
};

/**
 * Reads whatever a person chose: a file of a known form, a workbook (a part for each sheet that holds a table), or a
 * ZIP archive of such (a part for each member). A hidden sheet of no known source is no part, unless there is no other.
 * Where another source reads the other rows of the same file (a companion) and finds some, that is a part as well.
 * Never empty: a file that cannot be read is one part that says why.
 */
[[nodiscard]] std::vector<ReadPart> readParts(const std::string &path, const SourceCatalogue &catalogue,
                                              const ImportOptions &options, const ReadProgress &progress = {});

/**
 * The same for the bytes of a file that has no path on this machine, as another app gives it. `name` stands for the
 * path.
 */
[[nodiscard]] std::vector<ReadPart> readNamed(const std::string &name, std::string bytes,
                                              const SourceCatalogue &catalogue, const ImportOptions &options,
                                              const ReadProgress &progress = {});

/** The same for a table from the clipboard: text, or a piece of HTML. `name` stands for the path. */
[[nodiscard]] std::vector<ReadPart> readPasted(const std::string &name, const std::string &text,
                                               const SourceCatalogue &catalogue, const ImportOptions &options,
                                               const ReadProgress &progress = {});

}
