// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/importer.h"

#include "core/base/large_pages.h"
#include "platform-importers/engine/candidates.h"
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

/** The source that stands for all that tell of the same pay. */
const std::string &payOf(const Profile &profile)
{
    return profile.sameMoneyAs.empty() ? profile.id : profile.sameMoneyAs;
}

void describe(ImportBatch &batch, const Recognised &source, std::span<const Profile> profiles)
{
    const Profile &profile = *source.profile;
    batch.source = profile.id;
    batch.profileVersion = profile.version;
    batch.kind = profile.kind;
    batch.grade = profile.grade;
    batch.privateLife = profile.privateLife;
    batch.columnsMatched = source.matched;
    batch.cutColumns.clear();
    for (const std::size_t column : source.confidentialColumns())
        batch.cutColumns.push_back(source.header[column]);
    batch.samePay.clear();
    for (const Profile &other : profiles) {
        if (other.id != profile.id && payOf(other) == payOf(profile))
            batch.samePay.push_back(other.id);
    }
}

/** Room for every row at once, so that millions of them are never moved; a file of bare line ends gets no more. */
void reserveRows(ImportBatch &batch, std::string_view text)
{
    const auto ends = std::count(text.begin(), text.end(), '\n');
    const std::size_t rows = std::min(static_cast<std::size_t>(ends) + 1, text.size() / shortestUsualRow + 1);
    reserveLarge(batch.stamps, rows);
    if (batch.kind == RowKind::Earning)
        reserveLarge(batch.earnings, rows);
    else if (batch.kind == RowKind::TimeEntry)
        reserveLarge(batch.entries, rows);
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
            const PayerLookup &payers, const ReadProgress &progress)
        : name_(name)
        , text_(text)
        , source_(source)
        , batch_(batch)
        , progress_(progress)
        , reader_(text, source.csvForm(), CellArena(*batch.arena))
        , rows_(source, batch, payers)
    {
        std::vector<std::size_t> columns = source.confidentialColumns();
        if (!columns.empty() || source.profile->privateLife)
            cutter_.emplace(text, std::move(columns));
    }

    [[nodiscard]] Result<void> run()
    {
        CsvRecord record;
        bool headed = reader_.next(record);
        for (std::size_t above = 0; headed && above < source_.headerRecord; ++above) {
            if (cutter_)
                cutter_->take(record, false); // names and numbers of an account
            headed = reader_.next(record);
        }
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
        if (!batch_.rejects.empty() && batch_.stamps.empty() && batch_.filtered == 0)
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
        const Verdict verdict = rows_.judge(record);
        if (cutter_)
            cutter_->take(record, columnsKnown && (verdict == Verdict::Row || !source_.profile->privateLife));
        rows_.add(record, verdict);
    }

    [[nodiscard]] tl::unexpected<Error> refused(ErrorCode code, std::size_t number) const
    {
        const Reject &first = batch_.rejects.front();
        const RowPlace place = batch_.placeOf(first.line);
        return failAt({place.line, first.column, batch_.places.empty() ? std::string() : place.text}, code,
                      {name_, std::to_string(number), std::string(rejectReasonName(first.reason)), first.text});
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

/** Pairs the places of a table's rows with the lines on which they stand in its text. */
void placeRows(std::vector<RowPlace> &&places, const Recognised &source, ImportBatch &batch)
{
    std::vector<std::string> blocks;
    CsvReader reader(batch.bytes, source.csvForm(), CellArena(blocks));
    CsvRecord record;
    bool found = reader.next(record); // the header
    batch.places.reserve(places.size());
    for (RowPlace &place : places) {
        found = found && reader.next(record);
        if (!found)
            return;
        batch.places.emplace_back(record.line, std::move(place));
    }
}

class Reading
{
public:
    Reading(const std::string &name, const SourceCatalogue &catalogue, const ReadProgress &progress)
        : name_(name)
        , catalogue_(catalogue)
        , progress_(progress)
    {
    }

    /** Reads a candidate into a batch that has its file's name, digest and options. */
    [[nodiscard]] Result<void> into(ImportBatch &batch, Candidate &&candidate) const
    {
        // Views into the text must survive its being moved, so even a tiny one must not live inside the string object.
        candidate.text.reserve(tooLongForInline);
        auto source = recognise(name_, candidate.text, catalogue_.profiles(), batch.options.source, candidate.choice);
        if (!source)
            return tl::unexpected(source.error());
        const RememberedAnswers *known = catalogue_.answersFor(source->profile->id);
        if (known == nullptr)
            return read(batch, std::move(candidate), *source);
        ImportBatch unanswered;
        unanswered.options = batch.options;
        if (auto done = read(unanswered, Candidate(candidate), *source); !done)
            return done;
        // Only an open question takes the remembered answer, so that the same file stays the same import.
        for (const ImportQuestion &question : unanswered.questions)
            known->answer(question.option, batch.options);
        return read(batch, std::move(candidate), *source);
    }

private:
    [[nodiscard]] Result<void> read(ImportBatch &batch, Candidate &&candidate, Recognised &source) const
    {
        describe(batch, source, catalogue_.profiles());
        batch.bytes = std::move(candidate.text);
        batch.filteredCopy = candidate.changed;
        batch.arena = std::make_unique<std::vector<std::string>>();
        batch.questions = settleHabits(batch.bytes, batch.options, source);
        if (!batch.questions.empty())
            return {};
        placeRows(std::move(candidate.places), source, batch);
        reserveRows(batch, batch.bytes);
        RowPass pass(name_, batch.bytes, source, batch, catalogue_.payers(), progress_);
        if (auto done = pass.run(); !done)
            return done;
        if (auto copy = pass.cutCopy()) {
            batch.filteredCopy = batch.filteredCopy || *copy != batch.bytes;
            batch.bytes = std::move(*copy);
        }
        return {};
    }

    const std::string &name_;
    const SourceCatalogue &catalogue_;
    const ReadProgress &progress_;
};

}

namespace {

/** Whether another candidate may still be what the file is. */
bool isOtherSource(const Error &error)
{
    return error.code == ErrorCode::SourceUnknown || error.code == ErrorCode::SourceMismatch
           || error.code == ErrorCode::FileNotText; // in one encoding; the next may be right
}

/** Reads the first candidate that is of a known source; where none is, the first one's error says so. */
Result<ImportBatch> readFirst(const std::string &name, ImportBatch &&head, std::vector<Candidate> &&candidates,
                              const SourceCatalogue &catalogue, const ReadProgress &progress)
{
    const Reading reading(name, catalogue, progress);
    std::optional<Error> fault;
    for (Candidate &candidate : candidates) {
        ImportBatch batch;
        batch.fileName = head.fileName;
        batch.options = head.options;
        batch.fileBytes = head.fileBytes;
        batch.sha256 = head.sha256;
        const std::optional<Error> notUtf8 = std::move(candidate.notUtf8);
        const auto done = reading.into(batch, std::move(candidate));
        if (done)
            return batch;
        if (!isOtherSource(done.error()))
            return tl::unexpected(done.error());
        // A known header in another encoding than its source's says more than a header that is not known.
        if (notUtf8 && done.error().code == ErrorCode::FileNotText)
            fault = notUtf8;
        else if (!fault)
            fault = done.error();
    }
    return tl::unexpected(fault.value_or(Error{ErrorCode::SourceUnknown, {name, "", "", "", ""}, std::nullopt}));
}

ImportBatch headOf(const std::string &name, std::string_view bytes, const ImportOptions &options)
{
    ImportBatch batch;
    batch.fileName = baseName(name);
    batch.options = options;
    batch.fileBytes = bytes.size();
    batch.sha256 = sha256(bytes);
    return batch;
}

}

Result<ImportBatch> readBytes(const std::string &name, std::string bytes, const SourceCatalogue &catalogue,
                              const ImportOptions &options, const ReadProgress &progress)
{
    if (const auto checked = checkOptions(options); !checked)
        return tl::unexpected(checked.error());
    if (const auto guarded = guardContent(name, bytes, bytes.size()); !guarded)
        return tl::unexpected(guarded.error());
    ImportBatch head = headOf(name, bytes, options);
    auto candidates = candidatesOf(name, std::move(bytes), catalogue.profiles());
    if (!candidates)
        return tl::unexpected(candidates.error());
    return readFirst(name, std::move(head), std::move(*candidates), catalogue, progress);
}

Result<ImportBatch> readTables(const std::string &name, std::string_view bytes, std::vector<TableText> tables,
                               const SourceCatalogue &catalogue, const ImportOptions &options,
                               const ReadProgress &progress)
{
    if (const auto checked = checkOptions(options); !checked)
        return tl::unexpected(checked.error());
    std::vector<Candidate> candidates;
    for (TableText &table : tables)
        candidates.push_back(tableCandidate(name, std::move(table)));
    return readFirst(name, headOf(name, bytes, options), std::move(candidates), catalogue, progress);
}

Result<ImportBatch> readFile(const std::string &path, const SourceCatalogue &catalogue, const ImportOptions &options,
                             const ReadProgress &progress)
{
    auto bytes = readWholeFile(path, byteProgress(progress));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readBytes(path, std::move(*bytes), catalogue, options, progress);
}

ByteProgress byteProgress(const ReadProgress &progress)
{
    return [&progress](std::uint64_t done, std::uint64_t total) { return !progress || progress(done, total, 0); };
}

}
