// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/importer.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/column_cutter.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/recognise.h"
#include "platform-importers/engine/row_reader.h"
#include "platform-importers/engine/text_encoding.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace backpay {

namespace {

constexpr std::int64_t rowsPerReport = 8192;
constexpr std::size_t tooLongForInline = 64; // a string of that capacity keeps its characters outside itself
constexpr std::size_t shortestUsualRow = 32; // bytes; bounds what is reserved for a file of short lines

Result<void> checkOptions(const ImportOptions &options)
{
    const auto refuse = [](std::string_view option, const std::string &value, std::string_view takes) {
        return fail(ErrorCode::OptionInvalid, {std::string(option), value, std::string(takes)});
    };
    if (options.dateOrder && *options.dateOrder != "day-month" && *options.dateOrder != "month-day")
        return refuse("--date-order", *options.dateOrder, "day-month or month-day");
    if (options.decimal && *options.decimal != "point" && *options.decimal != "comma")
        return refuse("--decimal", *options.decimal, "point or comma");
    if (options.currency && !Currency::fromCode(*options.currency))
        return refuse("--currency", *options.currency, "an ISO 4217 code in capitals");
    if (options.platform && trimmed(*options.platform).empty())
        return refuse("--platform", *options.platform, "a name");
    if (options.contract && trimmed(*options.contract).empty())
        return refuse("--contract", *options.contract, "a name");
    return {};
}

void describe(ImportBatch &batch, const Recognised &source)
{
    const Profile &profile = *source.profile;
    batch.source = profile.id;
    batch.profileVersion = profile.version;
    batch.kind = profile.kind;
    batch.grade = profile.grade;
    batch.columnsMatched = source.matched;
    for (const std::size_t column : source.confidentialColumns())
        batch.cutColumns.push_back(source.header[column]);
}

/** Room for every row at once, so that millions of them are never moved; a file of bare line ends gets no more. */
void reserveRows(ImportBatch &batch, std::string_view text)
{
    const auto ends = std::count(text.begin(), text.end(), '\n');
    const std::size_t rows = std::min(static_cast<std::size_t>(ends) + 1, text.size() / shortestUsualRow + 1);
    batch.stamps.reserve(rows);
    if (batch.kind == RowKind::Earning)
        batch.earnings.reserve(rows);
    else
        batch.entries.reserve(rows);
}

bool repeatsHeader(const CsvRecord &record, const std::vector<std::string> &header)
{
    return std::equal(record.cells.begin(), record.cells.end(), header.begin(), header.end(),
                      [](const CsvCell &cell, const std::string &name) { return trimmed(cell.text) == name; });
}

/** One pass over the records of a recognised text. */
class RowPass
{
public:
    RowPass(const std::string &name, std::string_view text, const Recognised &source, ImportBatch &batch,
            const ReadProgress &progress)
        : name_(name)
        , text_(text)
        , source_(source)
        , batch_(batch)
        , progress_(progress)
        , reader_(text, source.delimiter, CellArena(*batch.arena))
        , rows_(source, batch)
    {
        if (std::vector<std::size_t> columns = source.confidentialColumns(); !columns.empty())
            cutter_.emplace(text, std::move(columns));
    }

    [[nodiscard]] Result<void> run()
    {
        CsvRecord record;
        const bool headed = reader_.next(record);
        while (headed && reader_.next(record)) {
            take(record);
            if (batch_.rejects.size() > ImportLimits::rejects)
                return refused(ErrorCode::TooManyRejects, ImportLimits::rejects);
            if (progress_ && batch_.read % rowsPerReport == 0
                && !progress_(reader_.offset(), text_.size(), batch_.read))
                return fail(ErrorCode::Cancelled);
        }
        if (reader_.broken())
            return tl::unexpected(breakError(name_, *reader_.broken(), source_.header));
        rows_.finish();
        if (!batch_.rejects.empty() && batch_.stamps.empty())
            return refused(ErrorCode::EveryRowRejected, batch_.rejects.size());
        if (progress_ && !progress_(text_.size(), text_.size(), batch_.read))
            return fail(ErrorCode::Cancelled);
        return {};
    }

    /** The copy that the rows' views point into, where columns were cut. */
    [[nodiscard]] std::optional<std::string> cutCopy()
    {
        return cutter_ ? std::optional(cutter_->finish()) : std::nullopt;
    }

private:
    void take(CsvRecord &record)
    {
        const bool columnsKnown = record.fault == RecordFault::None && record.cells.size() == source_.header.size();
        if (columnsKnown && repeatsHeader(record, source_.header)) {
            rows_.addStructure();
            return;
        }
        if (cutter_)
            cutter_->take(record, columnsKnown);
        rows_.add(record);
    }

    [[nodiscard]] tl::unexpected<Error> refused(ErrorCode code, std::size_t number) const
    {
        const Reject &first = batch_.rejects.front();
        return failAt({first.line, first.column}, code, {name_, std::to_string(number)});
    }

    const std::string &name_;
    std::string_view text_;
    const Recognised &source_;
    ImportBatch &batch_;
    const ReadProgress &progress_;
    CsvReader reader_;
    std::optional<ColumnCutter> cutter_;
    RowReader rows_;
};

Result<void> readRows(const std::string &name, DecodedText decoded, const Recognised &source, ImportBatch &batch,
                      const ReadProgress &progress)
{
    batch.bytes = std::move(decoded.text);
    batch.filteredCopy = decoded.changed;
    batch.arena = std::make_unique<std::vector<std::string>>();
    reserveRows(batch, batch.bytes);
    RowPass pass(name, batch.bytes, source, batch, progress);
    if (auto read = pass.run(); !read)
        return read;
    if (auto copy = pass.cutCopy()) {
        batch.filteredCopy = batch.filteredCopy || *copy != batch.bytes;
        batch.bytes = std::move(*copy);
    }
    return {};
}

}

Result<ImportBatch> readBytes(const std::string &name, std::string bytes, const SourceCatalogue &catalogue,
                              const ImportOptions &options, const ReadProgress &progress)
{
    if (const auto checked = checkOptions(options); !checked)
        return tl::unexpected(checked.error());
    if (const auto guarded = guardContent(name, bytes, bytes.size()); !guarded)
        return tl::unexpected(guarded.error());
    ImportBatch batch;
    batch.fileName = baseName(name);
    batch.options = options;
    batch.fileBytes = bytes.size();
    batch.sha256 = sha256(bytes);
    auto decoded = decodeText(name, std::move(bytes));
    if (!decoded)
        return tl::unexpected(decoded.error());
    // Views into the text must survive its being moved, so even a tiny one must not live inside the string object.
    decoded->text.reserve(tooLongForInline);
    const auto source = recognise(name, decoded->text, catalogue.profiles(), options.source);
    if (!source)
        return tl::unexpected(source.error());
    describe(batch, *source);
    if (const auto read = readRows(name, std::move(*decoded), *source, batch, progress); !read)
        return tl::unexpected(read.error());
    return batch;
}

Result<ImportBatch> readFile(const std::string &path, const SourceCatalogue &catalogue, const ImportOptions &options,
                             const ReadProgress &progress)
{
    const ByteProgress whileReading = [&progress](std::uint64_t done, std::uint64_t total) {
        return !progress || progress(done, total, 0);
    };
    auto bytes = readWholeFile(path, whileReading);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readBytes(path, std::move(*bytes), catalogue, options, progress);
}

}
