// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/candidates.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/csv_pivot.h"
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
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace backpay {

namespace {

using Candidates = Result<std::vector<Candidate>>;

// The element in which DataAnnotation's projects page keeps what it shows.
constexpr std::string_view projectsRoot = "workers/WorkerProjectsTable-hybrid-root";

std::string_view behindBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

Candidates one(Result<TableText> &&table, SourceFormat format)
{
    if (!table)
        return tl::unexpected(table.error());
    std::vector<Candidate> candidates;
    candidates.push_back(Candidate::of(std::move(*table), {format, {}, {}}));
    return candidates;
}

/** Once for every place where a profile looks for rows and there are some. */
Candidates plainJsonCandidates(const std::string &name, std::string_view text, std::span<const Profile> profiles)
{
    std::set<std::string> places;
    for (const Profile &profile : profiles) {
        if (profile.format == SourceFormat::Json)
            places.insert(profile.rowsAt.begin(), profile.rowsAt.end());
    }
    std::vector<Candidate> candidates;
    std::optional<Error> fault;
    for (const std::string &rowsAt : places) {
        auto table = readJsonRows(name, text, rowsAt);
        if (table)
            candidates.push_back(Candidate::of(std::move(*table), {SourceFormat::Json, rowsAt, {}}));
        else if (!fault || fault->arguments.back() == structureFaultName(StructureFault::NoTable))
            fault = table.error();
    }
    if (!candidates.empty())
        return candidates;
    if (fault)
        return tl::unexpected(std::move(*fault));
    return fail(ErrorCode::StructureDamaged, {name, "JSON", std::string(structureFaultName(StructureFault::NoTable))});
}

Candidates jsonCandidates(const std::string &name, std::string_view text, std::span<const Profile> profiles)
{
    if (!isTransit(text))
        return plainJsonCandidates(name, text, profiles);
    const auto plain = decodeTransit(name, text);
    return plain ? plainJsonCandidates(name, *plain, profiles) : tl::unexpected(plain.error());
}

Candidates pageCandidates(const std::string &name, std::string_view text, std::span<const Profile> profiles)
{
    if (isDataAnnotationPage(text)) {
        auto page = readDataAnnotationPage(name, text);
        if (!page)
            return tl::unexpected(page.error());
        return one(std::move(page->table), SourceFormat::DataAnnotationPage);
    }
    if (const auto props = htmlAttribute(name, text, projectsRoot, "data-props"))
        return jsonCandidates(name, *props, profiles);
    auto tables = readHtmlTables(name, text);
    if (!tables)
        return tl::unexpected(tables.error());
    std::vector<Candidate> candidates;
    for (TableText &table : *tables)
        candidates.push_back(Candidate::of(std::move(table), {SourceFormat::Html, {}, {}}));
    return candidates;
}

Candidates textCandidates(const std::string &name, DecodedText &&decoded, std::span<const Profile> profiles,
                          const std::string &encoding)
{
    const std::string_view start = behindBlanks(decoded.text);
    const bool structured = start.starts_with('{') || start.starts_with('[') || start.starts_with('<');
    if (structured && decoded.text.size() > ImportLimits::structuredBytes)
        return fail(ErrorCode::FileTooLarge, {name, std::to_string(ImportLimits::structuredBytes >> 20)});
    if (start.starts_with('{') || start.starts_with('['))
        return jsonCandidates(name, decoded.text, profiles);
    if (start.starts_with('<'))
        return pageCandidates(name, decoded.text, profiles);
    if (looksLikeQif(start))
        return one(readQif(name, decoded.text), SourceFormat::Qif);
    if (auto pivoted = unpivot(name, decoded.text))
        return one(std::move(*pivoted), SourceFormat::CsvPivot);
    std::vector<Candidate> candidates;
    candidates.push_back({std::move(decoded.text), {}, decoded.changed, {SourceFormat::Csv, {}, encoding}});
    return candidates;
}

/**
 * What bytes that are no UTF-8 may be: text in each encoding that a profile names, as far as all bytes are of it. A
 * byte stands for some letter in almost any encoding, so which of them it is, the header's names tell.
 */
Candidates legacyCandidates(const std::string &name, const std::string &bytes, std::span<const Profile> profiles)
{
    std::set<std::string> encodings;
    for (const Profile &profile : profiles)
        encodings.insert(profile.encodings.begin(), profile.encodings.end());
    std::vector<Candidate> candidates;
    for (const std::string &encoding : encodings) {
        auto decoded = decodeTextAs(name, bytes, encoding);
        if (!decoded)
            continue;
        auto found = textCandidates(name, std::move(*decoded), profiles, encoding);
        if (!found)
            return found;
        std::move(found->begin(), found->end(), std::back_inserter(candidates));
    }
    if (candidates.empty())
        return tl::unexpected(decodeText(name, bytes).error());
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
