// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/read_parts.h"

#include "platform-importers/engine/file_parts.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/pasted_text.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

class PartReader : private FileParts
{
public:
    PartReader(const SourceCatalogue &catalogue, const ImportOptions &options, const ReadProgress &progress)
        : catalogue_(catalogue)
        , options_(options)
        , progress_(progress)
    {
    }

    void file(const std::string &path)
    {
        auto bytes = readWholeFile(path, byteProgress(progress_));
        if (bytes)
            split(path, std::move(*bytes));
        else
            unreadable(path, std::move(bytes.error()));
    }

    void named(const std::string &name, std::string bytes) { split(name, std::move(bytes)); }

    void pasted(const std::string &name, const std::string &text)
    {
        auto asFile = readBytes(name, text, catalogue_, options_, progress_);
        if (asFile || asFile.error().code != ErrorCode::SourceUnknown) {
            parts_.push_back({name, std::move(asFile)});
            return;
        }
        auto table = readPastedText(name, text);
        if (!table) {
            parts_.push_back({name, std::move(asFile)});
            return;
        }
        std::vector<TableText> tables;
        tables.push_back(std::move(*table));
        parts_.push_back({name, readTables(name, text, std::move(tables), catalogue_, options_, progress_)});
    }

    [[nodiscard]] std::vector<ReadPart> take() { return std::move(parts_); }

private:
    void text(const std::string &name, std::string bytes) override
    {
        const bool mayHaveCompanion = std::any_of(catalogue_.profiles().begin(), catalogue_.profiles().end(),
                                                  [](const Profile &profile) { return !profile.companionOf.empty(); });
        // A file large enough to matter here is of a source without one: the copy is let go at once.
        std::string copy = mayHaveCompanion && bytes.size() <= ImportLimits::structuredBytes ? bytes : std::string();
        auto batch = readBytes(name, std::move(bytes), catalogue_, options_, progress_);
        const std::string source = batch ? batch->source : std::string();
        parts_.push_back({name, std::move(batch)});
        if (!source.empty() && !copy.empty())
            companions(name, source, [&](const ImportOptions &options) {
                return readBytes(name, copy, catalogue_, options, progress_);
            });
    }

    /**
     * A hidden sheet may be what a program computed for itself or what a person put out of sight, so it is read where
     * it is of a known source, and is no part where it is not.
     */
    void sheets(const std::string &workbook, std::vector<SheetTable> tables) override
    {
        const std::size_t before = parts_.size();
        std::vector<ReadPart> hidden;
        for (const SheetTable &sheet : tables) {
            const std::string file = baseName(workbook) + (tables.size() > 1 ? " (" + sheet.sheet + ')' : "");
            const std::string name = sheetName(workbook, sheet);
            ReadPart part{name, readSheet(name, file, sheet, options_)};
            if (sheet.hidden && !part.batch && isOtherSource(part.batch.error()))
                hidden.push_back(std::move(part));
            else
                addSheet(std::move(part), file, sheet);
        }
        if (parts_.size() == before)
            parts_.push_back(std::move(hidden.front()));
    }

    void unreadable(const std::string &name, Error error) override
    {
        parts_.push_back({name, tl::unexpected(std::move(error))});
    }

    /** Whether an error means that nothing known was found, rather than something that cannot be read. */
    static bool isOtherSource(const Error &error)
    {
        return error.code == ErrorCode::SourceUnknown || error.code == ErrorCode::SourceMismatch;
    }

    /**
     * The sheets of a workbook are imports of their own, so each goes by the digest of its own table: by the
     * workbook's, the second sheet of one source would pass for the first one read again, and its rows would be lost.
     */
    Result<ImportBatch> readSheet(const std::string &name, const std::string &file, const SheetTable &sheet,
                                  const ImportOptions &options)
    {
        auto batch = readTables(name, sheet.table.csv, {sheet.table}, catalogue_, options, progress_);
        if (batch)
            batch->fileName = file;
        return batch;
    }

    void addSheet(ReadPart &&part, const std::string &file, const SheetTable &sheet)
    {
        const std::string name = part.name;
        const std::string source = part.batch ? part.batch->source : std::string();
        parts_.push_back(std::move(part));
        if (!source.empty())
            companions(name, source,
                       [&](const ImportOptions &options) { return readSheet(name, file, sheet, options); });
    }

    /** Sources that read the other rows of the same file; one that finds none is no part. */
    template <class Read>
    void companions(const std::string &name, const std::string &source, const Read &read)
    {
        for (const Profile &profile : catalogue_.profiles()) {
            if (profile.companionOf != source)
                continue;
            ImportOptions options = options_;
            options.source = profile.id;
            Result<ImportBatch> batch = read(options);
            if (!batch && isOtherSource(batch.error()))
                continue; // in a JSON text the place where it looks for rows may be empty
            if (batch)
                batch->options.source = options_.source;
            if (!batch || !batch->stamps.empty() || !batch->questions.empty())
                parts_.push_back({name, std::move(batch)});
        }
    }

    const SourceCatalogue &catalogue_;
    const ImportOptions &options_;
    const ReadProgress &progress_;
    std::vector<ReadPart> parts_;
};

}

std::vector<ReadPart> readParts(const std::string &path, const SourceCatalogue &catalogue, const ImportOptions &options,
                                const ReadProgress &progress)
{
    PartReader reader(catalogue, options, progress);
    reader.file(path);
    return reader.take();
}

std::vector<ReadPart> readNamed(const std::string &name, std::string bytes, const SourceCatalogue &catalogue,
                                const ImportOptions &options, const ReadProgress &progress)
{
    PartReader reader(catalogue, options, progress);
    reader.named(name, std::move(bytes));
    return reader.take();
}

std::vector<ReadPart> readPasted(const std::string &name, const std::string &text, const SourceCatalogue &catalogue,
                                 const ImportOptions &options, const ReadProgress &progress)
{
    PartReader reader(catalogue, options, progress);
    reader.pasted(name, text);
    return reader.take();
}

}
