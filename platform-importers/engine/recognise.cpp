// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/recognise.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/limits.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace backpay {

namespace {

// In the order in which real exports use them.
constexpr std::size_t listBytes = 1000; // of column names in a message

/** How a line that may be the header reads under one delimiter. */
struct HeaderReading
{
    char delimiter = ',';
    std::size_t record = 0;
    std::vector<std::string> names;
    std::optional<CsvBreak> broken;
};

/** How well one profile fits one reading. */
struct Fit
{
    Recognised source;
    std::vector<std::string> missing;
};

/** The first `records` records under one delimiter; always one, though it may have no names. */
void readHeaders(std::string_view text, char delimiter, std::size_t records, std::vector<HeaderReading> &readings)
{
    std::vector<std::string> blocks;
    CsvReader reader(text, delimiter, CellArena(blocks));
    CsvRecord record;
    for (std::size_t i = 0; i < records; ++i) {
        HeaderReading reading{delimiter, i, {}, {}};
        const bool found = reader.next(record);
        if (found) {
            for (const CsvCell &cell : record.cells)
                reading.names.emplace_back(trimmed(cell.text));
        }
        reading.broken = reader.broken();
        if (i == 0 || found)
            readings.push_back(std::move(reading));
        if (!found)
            return;
    }
}

Fit fitOf(const Profile &profile, const HeaderReading &reading)
{
    Fit fit{{&profile, reading.delimiter, reading.record, reading.names, 0, {}}, {}};
    std::vector<ColumnNames> required = profile.requiredColumns();
    if (!profile.marks.empty())
        required.push_back(profile.marks);
    for (const ColumnNames &column : required) {
        if (fit.source.columnOf(column))
            ++fit.source.matched;
        else
            fit.missing.push_back(column.front());
    }
    for (const ColumnNames &column : profile.optionalColumns()) {
        if (fit.source.columnOf(column))
            ++fit.source.matched;
    }
    return fit;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names) {
        if (!all.empty())
            all += ", ";
        all += cutToBytes(name, ImportLimits::rejectTextBytes);
        if (all.size() > listBytes)
            return std::string(cutToBytes(all, listBytes)) + "…";
    }
    return all;
}

/** Best first: whole fits before partial ones, then by columns matched. */
bool fitsBetter(const Fit &a, const Fit &b)
{
    if (a.missing.empty() != b.missing.empty())
        return a.missing.empty();
    return a.source.matched > b.source.matched;
}

/** Whether a person's own profile may be of such a text, as far as its column names go. */
std::string mayBeDescribed(const FormatChoice &choice, const std::vector<std::string> &names)
{
    const bool plain = choice.format == SourceFormat::Csv || choice.format == SourceFormat::Html;
    return plain && nameColumns(names) ? "columns" : "";
}

// The nearest source is named only where the header has more of its columns than it misses.
tl::unexpected<Error> unknown(const std::string &name, const std::vector<Fit> &fits,
                              const std::vector<HeaderReading> &readings, const FormatChoice &choice)
{
    if (!fits.empty() && fits.front().source.matched > fits.front().missing.size()) {
        const Recognised &nearest = fits.front().source;
        return fail(ErrorCode::SourceUnknown, {name, joined(nearest.header), nearest.profile->id,
                                               joined(fits.front().missing), mayBeDescribed(choice, nearest.header)});
    }
    const auto widest = std::max_element(readings.begin(), readings.end(), [](const auto &a, const auto &b) {
        return (a.record == 0) == (b.record == 0) ? a.names.size() < b.names.size() : b.record == 0;
    });
    return fail(ErrorCode::SourceUnknown, {name, joined(widest->names), "", "", mayBeDescribed(choice, widest->names)});
}

/** A column that is read may stand in the header once only: of two, nothing says which one counts. */
Result<void> checkRepeats(const std::string &name, const Recognised &source)
{
    std::vector<ColumnNames> columns;
    for (const FieldSpec &field : source.profile->fields)
        columns.insert(columns.end(), {field.column, field.timeColumn, field.refColumn});
    for (const ColumnNames &column : columns) {
        const auto chosen = column.empty() ? std::nullopt : source.columnOf(column);
        if (!chosen)
            continue;
        const std::string &written = source.header[*chosen];
        const bool exact = std::find(column.begin(), column.end(), written) != column.end();
        const auto equals = [&](const std::string &other) {
            return exact ? other == written : equalIgnoringCase(other, written);
        };
        if (std::count_if(source.header.begin(), source.header.end(), equals) > 1)
            return fail(ErrorCode::HeaderRepeats, {name, written});
    }
    return {};
}

std::vector<Fit> allFits(std::span<const Profile> profiles, const std::vector<HeaderReading> &readings,
                         const std::optional<std::string> &wanted, const FormatChoice &choice)
{
    std::vector<Fit> fits;
    for (const Profile &profile : profiles) {
        if (!choice.admits(profile) || (wanted ? profile.id != *wanted : !profile.companionOf.empty()))
            continue;
        for (const HeaderReading &reading : readings) {
            if (reading.record == 0 || profile.preamble)
                fits.push_back(fitOf(profile, reading));
        }
    }
    std::stable_sort(fits.begin(), fits.end(), fitsBetter);
    return fits;
}

bool fitsWhole(const std::vector<Fit> &fits) { return !fits.empty() && fits.front().missing.empty(); }

}

bool FormatChoice::admits(const Profile &profile) const
{
    const auto &encodings = profile.encodings;
    if (!encoding.empty() && std::find(encodings.begin(), encodings.end(), encoding) == encodings.end())
        return false;
    const bool sameForm =
        profile.format == format || (format == SourceFormat::Html && profile.format == SourceFormat::Csv);
    const bool samePlace = profile.format != SourceFormat::JsonText
                           || std::find(profile.rowsAt.begin(), profile.rowsAt.end(), rowsAt) != profile.rowsAt.end();
    return sameForm && samePlace;
}

std::vector<std::size_t> Recognised::confidentialColumns() const
{
    std::vector<bool> read(header.size(), false);
    std::vector<ColumnNames> columns = profile->requiredColumns();
    for (const ColumnNames &column : profile->optionalColumns()) {
        const auto same = [&](const std::string &name) { return column.size() == 1 && column.front() == name; };
        if (std::none_of(profile->confidential.begin(), profile->confidential.end(), same))
            columns.push_back(column);
    }
    for (const ColumnNames &column : columns) {
        if (const auto at = columnOf(column))
            read[*at] = true;
    }
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < header.size(); ++i) {
        // A member of a confidential object goes with it ("answer.text"), unless it is read.
        const auto named = [&](const std::string &column) {
            const bool member = header[i].size() > column.size() && header[i][column.size()] == '.' && !read[i];
            return equalIgnoringCase(column,
                                     std::string_view(header[i]).substr(0, member ? column.size() : header[i].size()));
        };
        const bool confidential = std::any_of(profile->confidential.begin(), profile->confidential.end(), named);
        if (confidential || (profile->privateLife && !read[i] && !header[i].empty()))
            indices.push_back(i);
    }
    return indices;
}

std::optional<std::size_t> Recognised::columnOf(const ColumnNames &names) const
{
    const auto find = [&](const auto &same) -> std::optional<std::size_t> {
        for (const std::string &name : names) {
            const auto found = std::find_if(header.begin(), header.end(), [&](const auto &h) { return same(h, name); });
            if (found != header.end())
                return static_cast<std::size_t>(found - header.begin());
        }
        return std::nullopt;
    };
    const auto exact = find([](const std::string &a, const std::string &b) { return a == b; });
    return exact ? exact : find(equalIgnoringCase);
}

bool nameColumns(const std::vector<std::string> &names)
{
    std::set<std::string_view> once;
    for (const std::string &name : names) {
        if (!name.empty() && !once.insert(name).second)
            return false;
    }
    return once.size() >= 2;
}

Error breakError(const std::string &name, const CsvBreak &broken, const std::vector<std::string> &header)
{
    const SourcePlace place{broken.line,
                            broken.cell < header.size() ? header[broken.cell] : std::to_string(broken.cell + 1)};
    switch (broken.kind) {
    case BreakKind::QuoteNeverCloses: return {ErrorCode::QuoteNeverCloses, {name}, place};
    case BreakKind::RecordTooLong:
        return {ErrorCode::RecordTooLong, {name, std::to_string(ImportLimits::recordBytes >> 10)}, place};
    case BreakKind::TooManyColumns:
        return {ErrorCode::TooManyColumns, {name, std::to_string(ImportLimits::columns)}, place};
    }
    return {};
}

Result<Recognised> recognise(const std::string &name, std::string_view text, std::span<const Profile> profiles,
                             const std::optional<std::string> &wanted, const FormatChoice &choice)
{
    const auto isWanted = [&](const Profile &profile) { return profile.id == *wanted; };
    if (wanted && std::none_of(profiles.begin(), profiles.end(), isWanted))
        return fail(ErrorCode::SourceIdUnknown, {*wanted});
    const bool preambles =
        std::any_of(profiles.begin(), profiles.end(), [&](const Profile &p) { return p.preamble && choice.admits(p); });
    std::vector<HeaderReading> readings;
    for (const char delimiter : csvDelimiters)
        readHeaders(text, delimiter, preambles ? ImportLimits::preambleRecords : 1, readings);
    std::vector<Fit> fits = allFits(profiles, readings, wanted, choice);
    if (!fitsWhole(fits) && !choice.encoding.empty()
        && fitsWhole(allFits(profiles, readings, wanted, {choice.format, choice.rowsAt, {}})))
        return fail(ErrorCode::FileNotText, {name, "UTF-8"});
    if (fits.empty()) {
        if (wanted)
            return fail(ErrorCode::SourceMismatch, {name, *wanted, joined(readings.front().names)});
        return unknown(name, fits, readings, choice);
    }
    Fit &best = fits.front();
    if (!best.missing.empty()) {
        for (const HeaderReading &reading : readings) {
            if (reading.broken && reading.record == 0)
                return tl::unexpected(breakError(name, *reading.broken, reading.names));
        }
        if (wanted)
            return fail(ErrorCode::SourceMismatch, {name, *wanted, joined(best.missing)});
        return unknown(name, fits, readings, choice);
    }
    if (fits.size() > 1 && fits[1].missing.empty() && fits[1].source.matched == best.source.matched
        && fits[1].source.profile != best.source.profile)
        return fail(ErrorCode::SourceAmbiguous, {name, best.source.profile->id + ", " + fits[1].source.profile->id});
    if (const auto once = checkRepeats(name, best.source); !once)
        return tl::unexpected(once.error());
    return std::move(best.source);
}

}
