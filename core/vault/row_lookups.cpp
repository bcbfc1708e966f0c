// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/row_lookups.h"

#include <algorithm>
#include <chrono>

namespace backpay {

Result<RowLookups> RowLookups::load(const Database &database)
{
    RowLookups lookups;
    auto words = database.prepare("SELECT id, text FROM word");
    if (!words)
        return tl::unexpected(words.error());
    const auto done =
        eachRow(*words, [&](const Statement &row) { lookups.words_.emplace(row.integer(0), row.text(1)); });
    if (!done)
        return tl::unexpected(done.error());
    if (auto loaded = lookups.loadImports(database); !loaded)
        return tl::unexpected(loaded.error());
    if (auto loaded = lookups.loadPlaces(database); !loaded)
        return tl::unexpected(loaded.error());
    return lookups;
}

Result<void> RowLookups::loadImports(const Database &database)
{
    auto imports =
        database.prepare("SELECT import.id, uuid, file_name, sha256, profile, grade, imported_at FROM import "
                         "JOIN source ON source.id = source_id");
    if (!imports)
        return tl::unexpected(imports.error());
    const auto done = eachRow(*imports, [&](const Statement &row) {
        Import import;
        import.source.importUuid = row.text(1);
        import.source.fileName = row.text(2);
        import.source.profile = row.text(4);
        import.source.grade = static_cast<RecordGrade>(row.integer(5));
        const auto digest = row.blob(3);
        if (digest.size() == import.source.sha256.size())
            std::copy(digest.begin(), digest.end(), import.source.sha256.begin());
        import.day = dayNumber(Instant(std::chrono::seconds(row.integer(6))));
        imports_.emplace(row.integer(0), std::move(import));
    });
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> RowLookups::loadPlaces(const Database &database)
{
    auto places = database.prepare("SELECT import_id, line, file_line, place FROM row_place ORDER BY import_id, line");
    if (!places)
        return tl::unexpected(places.error());
    const auto done = eachRow(*places, [&](const Statement &row) {
        places_.emplace_hint(places_.end(), std::pair(row.integer(0), row.integer(1)),
                             RowPlace{row.integer(2), std::string(row.text(3))});
    });
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

std::string RowLookups::word(std::int64_t id) const
{
    const auto found = words_.find(id);
    return found == words_.end() ? std::string() : found->second;
}

RowSource RowLookups::source(std::int64_t importId, std::int64_t line) const
{
    const auto found = imports_.find(importId);
    RowSource source = found == imports_.end() ? RowSource{} : found->second.source;
    source.line = line;
    const auto place = places_.find({importId, line});
    source.place = place == places_.end() ? RowPlace::atLine(line) : place->second;
    return source;
}

DayNumber RowLookups::importDay(std::int64_t importId) const
{
    const auto found = imports_.find(importId);
    return found == imports_.end() ? 0 : found->second.day;
}

CountedIndex::CountedIndex(const CountedContracts &counted, const std::vector<Contract> &contracts)
    : counted_(&counted)
{
    for (std::size_t i = 0; i < contracts.size(); ++i)
        places_.emplace(contracts[i].id, static_cast<std::uint32_t>(i));
}

std::uint32_t CountedIndex::at(std::int64_t contract, const When &when) const
{
    const ContractRoute *route = counted_->routeOf(contract);
    return route == nullptr ? 0 : placeOf(route->contractOf(when));
}

std::optional<std::uint32_t> CountedIndex::always(std::int64_t contract) const
{
    const ContractRoute *route = counted_->routeOf(contract);
    if (route == nullptr)
        return 0;
    return route->fixed() ? std::optional(placeOf(route->undated)) : std::nullopt;
}

std::uint32_t CountedIndex::placeOf(std::int64_t standing) const
{
    const auto found = places_.find(standing);
    return found == places_.end() ? 0 : found->second;
}

When whenFrom(const Statement &row, int column)
{
    return {static_cast<WhenKind>(row.integer(column)), static_cast<DayNumber>(row.integer(column + 1)),
            static_cast<std::int32_t>(row.integer(column + 2))};
}

Currency currencyFrom(std::string_view code) { return Currency::fromCode(code).value_or(Currency()); }

std::string orderOf(const RowFilter &filter)
{
    if (!filter.limit)
        return " ORDER BY when_kind = 0, day, second, import_id, line";
    return " ORDER BY when_kind = 0, day DESC, second DESC, import_id DESC, line LIMIT "
           + std::to_string(*filter.limit);
}

}
