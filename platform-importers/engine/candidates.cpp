// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/candidates.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/csv_pivot.h"
#include "platform-importers/engine/encoding_choice.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/archive.h"
#include "platform-importers/engine/structured/camt_rows.h"
#include "platform-importers/engine/structured/html_table.h"
#include "platform-importers/engine/structured/json_rows.h"
#include "platform-importers/engine/structured/json_transit.h"
#include "platform-importers/engine/structured/ofx_rows.h"
#include "platform-importers/engine/structured/qif_rows.h"
#include "platform-importers/engine/text_encoding.h"
#include "platform-importers/transforms/dataannotation_page.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace backpay {

namespace {

using Candidates = Result<std::vector<Candidate>>;

// The element in which DataAnnotation's projects page keeps what it shows.
constexpr std::string_view projectsRoot = "workers/WorkerProjectsTable-hybrid-root";

// The component that draws MTurk's table of transfers from what its element holds.
constexpr std::string_view transfersComponent = "TransferHistoryTable";

std::string_view behindBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

Candidates one(Result<TableText> &&table, SourceFormat format, const std::string &encoding = {})
{
    if (!table)
        return tl::unexpected(table.error());
    std::vector<Candidate> candidates;
    candidates.push_back(Candidate::of(std::move(*table), {format, {}, encoding}));
    return candidates;
}

/** Once for every place where a profile looks for rows and there are some. */
Candidates plainJsonCandidates(const std::string &name, std::string_view text, std::span<const Profile> profiles,
                               const std::string &encoding)
{
    std::set<std::string> places;
    for (const Profile &profile : profiles) {
        if (profile.format == SourceFormat::JsonText)
            places.insert(profile.rowsAt.begin(), profile.rowsAt.end());
    }
    std::vector<Candidate> candidates;
    std::optional<Error> fault;
    for (const std::string &rowsAt : places) {
        auto table = readJsonRows(name, text, rowsAt);
        if (table)
            candidates.push_back(Candidate::of(std::move(*table), {SourceFormat::JsonText, rowsAt, encoding}));
        else if (!fault || fault->arguments.back() == structureFaultName(StructureFault::NoTable))
            fault = table.error();
    }
    if (!candidates.empty())
        return candidates;
    if (fault)
        return tl::unexpected(std::move(*fault));
    return fail(ErrorCode::StructureDamaged, {name, "JSON", std::string(structureFaultName(StructureFault::NoTable))});
}

Candidates jsonCandidates(const std::string &name, std::string_view text, std::span<const Profile> profiles,
                          const std::string &encoding)
{
    if (!isTransit(text))
        return plainJsonCandidates(name, text, profiles, encoding);
    const auto plain = decodeTransit(name, text);
    return plain ? plainJsonCandidates(name, *plain, profiles, encoding) : tl::unexpected(plain.error());
}

Candidates pageCandidates(const std::string &name, std::string_view text, std::span<const Profile> profiles,
                          const std::string &encoding)
{
    if (isDataAnnotationPage(text)) {
        auto page = readDataAnnotationPage(name, text);
        if (!page)
            return tl::unexpected(page.error());
        return one(std::move(page->table), SourceFormat::DataAnnotationPage, encoding);
    }
    if (const auto props = htmlAttribute(name, text, projectsRoot, "data-props"))
        return jsonCandidates(name, *props, profiles, encoding);
    if (text.find(transfersComponent) != std::string_view::npos) {
        if (const auto props = reactProps(name, text, transfersComponent))
            return jsonCandidates(name, *props, profiles, encoding);
    }
    auto tables = readHtmlTables(name, text);
    if (!tables)
        return tl::unexpected(tables.error());
    std::vector<Candidate> candidates;
    for (TableText &table : *tables)
        candidates.push_back(Candidate::of(std::move(table), {SourceFormat::Html, {}, encoding}));
    return candidates;
}

/** `encoding`: what was converted where the bytes are no UTF-8, else "". */
Candidates textCandidates(const std::string &name, DecodedText &&decoded, std::span<const Profile> profiles,
                          const std::string &encoding)
{
    const std::string_view start = behindBlanks(decoded.text);
    const bool structured = start.starts_with('{') || start.starts_with('[') || start.starts_with('<');
    if (structured && decoded.text.size() > ImportLimits::structuredBytes)
        return fail(ErrorCode::FileTooLarge, {name, std::to_string(ImportLimits::structuredBytes >> 20)});
    if (start.starts_with('{') || start.starts_with('['))
        return jsonCandidates(name, decoded.text, profiles, encoding);
    if (start.starts_with('<'))
        return pageCandidates(name, decoded.text, profiles, encoding);
    if (looksLikeQif(start))
        return one(readQif(name, decoded.text), SourceFormat::Qif, encoding);
    if (auto pivoted = unpivot(name, decoded.text))
        return one(std::move(*pivoted), SourceFormat::CsvPivot, encoding);
    std::vector<Candidate> candidates;
    candidates.push_back(
        {std::move(decoded.text), {}, decoded.changed, {SourceFormat::Csv, {}, encoding}, std::nullopt});
    return candidates;
}

/** The bytes by whose words an encoding is told: of QIF without the letter before each of its values. */
std::string wordsOf(std::string_view bytes)
{
    std::string words;
    bool first = looksLikeQif(behindBlanks(bytes)); // of its line
    const bool coded = first;
    for (const char c : bytes) {
        if (!first)
            words += c;
        first = coded && (c == '\n' || c == '\r');
    }
    return words;
}

/** The encodings that profiles name: those that read every word of the text first, as encodingReadings() ranks them. */
std::vector<std::string> namedEncodings(std::span<const Profile> profiles, const std::vector<EncodingReading> &readings)
{
    std::set<std::string> named;
    for (const Profile &profile : profiles)
        named.insert(profile.encodings.begin(), profile.encodings.end());
    std::vector<std::string> ranked;
    for (const EncodingReading &reading : readings) {
        if (named.erase(reading.encoding) != 0)
            ranked.push_back(reading.encoding);
    }
    ranked.insert(ranked.end(), named.begin(), named.end());
    return ranked;
}

/** What a source that is never written so is refused with: the first byte that is no UTF-8, and what it may be. */
Error notUtf8(const std::string &name, const std::string &bytes, const std::vector<EncodingReading> &readings)
{
    Error error = decodeText(name, bytes).error();
    std::string mayBe;
    // Text that holds letters of UTF-8 as well is damaged: another encoding would read each of them as two.
    for (const EncodingReading &reading : holdsUtf8Letters(bytes) ? std::vector<EncodingReading>() : readings)
        mayBe += (mayBe.empty() ? "" : ", ") + reading.encoding;
    error.arguments.push_back(std::move(mayBe));
    return error;
}

/**
 * What bytes that are no UTF-8 may be: text in each encoding that a profile names, as far as all bytes are of it. A
 * byte stands for some letter in almost any encoding, so which of them it is, the header's names tell, and the words
 * where the header is of ASCII.
 */
Candidates legacyCandidates(const std::string &name, const std::string &bytes, std::span<const Profile> profiles)
{
    const std::vector<EncodingReading> readings = encodingReadings(wordsOf(bytes));
    const Error refusal = notUtf8(name, bytes, readings);
    std::vector<Candidate> candidates;
    for (const std::string &encoding : namedEncodings(profiles, readings)) {
        auto decoded = decodeTextAs(name, bytes, encoding);
        if (!decoded)
            continue;
        auto found = textCandidates(name, std::move(*decoded), profiles, encoding);
        if (!found)
            return found;
        for (Candidate &candidate : *found) {
            candidate.notUtf8 = refusal;
            candidates.push_back(std::move(candidate));
        }
    }
    if (candidates.empty())
        return tl::unexpected(refusal);
    return candidates;
}

}

Candidate tableCandidate(const std::string &name, TableText &&table)
{
    auto pivoted = unpivot(name, table.csv);
    if (pivoted && *pivoted)
        return Candidate::of(std::move(**pivoted), {SourceFormat::CsvPivot, {}, {}});
    return Candidate::of(std::move(table), {SourceFormat::Html, {}, {}});
}

bool mayLackLines(std::string_view head)
{
    const std::string_view start = behindBlanks(head);
    return looksLikeZip(head) || start.starts_with('{') || start.starts_with('[') || start.starts_with('<');
}

Result<std::vector<Candidate>> candidatesOf(const std::string &name, std::string bytes,
                                            std::span<const Profile> profiles)
{
    const std::string_view head = std::string_view(bytes).substr(0, ImportLimits::firstLineBytes);
    if (looksLikeZip(head))
        return fail(ErrorCode::FileIsOther, {name, "ZIP archive"});
    if (looksLikeOfx(head))
        return one(readOfx(name, bytes), SourceFormat::Ofx);
    if (looksLikeCamt(head))
        return one(readCamt(name, bytes), SourceFormat::Camt053);
    if (isLegacyText(bytes))
        return legacyCandidates(name, bytes, profiles);
    auto decoded = decodeText(name, std::move(bytes));
    if (!decoded)
        return tl::unexpected(decoded.error());
    return textCandidates(name, std::move(*decoded), profiles, {});
}

}
