// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/import_batch.h"
#include "platform-importers/engine/encoding_choice.h"
#include "platform-importers/engine/importer.h"
#include "platform-importers/engine/table_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** One part of a file, of which the columns are to be named: a text or a page as it is, or a sheet as its table. */
struct MappedPart
{
    std::string name;               // as ReadPart has it: "pay.xlsx/March"
    std::string bytes;              // of a text or a page
    std::optional<TableText> sheet; // of a workbook
    bool hidden = false;            // a sheet that the workbook does not show
};

/** A table as it is shown to be mapped: its headings, and its first rows with cells as written. */
struct MappedTable
{
    std::string part;    // whose table it is
    bool hidden = false; // as in MappedPart
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; // at most mappedRows, each as wide as the header
    std::vector<EncodingReading> readings;      // of text that is no UTF-8: the encodings it may be in, likeliest first
    std::string encoding;                       // the one it is in; "" for UTF-8, and while several may be

    /** "--encoding" with a sample of each reading, while several may be. */
    [[nodiscard]] std::optional<ImportQuestion> encodingQuestion() const;
};
constexpr std::size_t mappedRows = 200;

/**
 * The first table in a part: a sheet, a text of any delimiter, a page, a pasted piece of either. The delimiter is the
 * one that gives the first line most columns. `encoding` is the person's answer where text that is no UTF-8 leaves it
 * open; without one such text shows as the likeliest. Errors: those of candidatesOf and decodeTextAs, and
 * ColumnsUnnamed where no table has a first line of at least two names, each once.
 */
[[nodiscard]] Result<MappedTable> readMappedTable(const MappedPart &part,
                                                  const std::optional<std::string> &encoding = {});

/** The part of a file that readParts gave this name; FileChanged where there is none such any more. */
[[nodiscard]] Result<MappedPart> readMappedPart(const std::string &path, std::string bytes, const std::string &part);

/**
 * The tables of all parts of a file of which the columns may be named, in its order. Never empty: without any it is
 * the error of the first part.
 */
[[nodiscard]] Result<std::vector<MappedTable>> readMappedTables(const std::string &path, std::string bytes,
                                                                const std::optional<std::string> &encoding = {});

/** A part read as an import of it would be, for a preview. */
[[nodiscard]] Result<ImportBatch> readMapped(const MappedPart &part, const SourceCatalogue &catalogue);

}
