// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/import_store.h"

#include "core/vault/row_lookups.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace backpay {

namespace {

constexpr std::string_view importColumns =
    "SELECT import.id, uuid, profile, source_id, file_name, sha256, columns_matched, imported_at, row_kind, rows_read, "
    "rows_new, rows_changed, rows_known, rows_filtered, rows_rejected, vanished, cut_columns, first_day, last_day, "
    "rows_digest, coalesce(filtered_copy, 0), grade FROM import JOIN source ON source.id = source_id "
    "LEFT JOIN original ON original.import_id = import.id ";

void copyDigest(std::span<const std::uint8_t> from, Sha256 &to)
{
    if (from.size() == to.size())
        std::copy(from.begin(), from.end(), to.begin());
}

std::optional<DayNumber> importDay(const Statement &row, int column)
{
    const auto day = row.optionalInteger(column);
    return day ? std::optional(static_cast<DayNumber>(*day)) : std::nullopt;
}

StoredImport importFrom(const Statement &row)
{
    StoredImport stored;
    ImportRecord &record = stored.record;
    stored.id = row.integer(0);
    record.uuid = row.text(1);
    record.source = row.text(2);
    stored.sourceId = row.integer(3);
    record.fileName = row.text(4);
    copyDigest(row.blob(5), record.sha256);
    record.columnsMatched = row.integer(6);
    record.importedAt = Instant(std::chrono::seconds(row.integer(7)));
    record.kind = static_cast<RowKind>(row.integer(8));
    record.counts = {row.integer(9),  row.integer(10), row.integer(11), row.integer(12),
                     row.integer(13), row.integer(14), row.integer(15)};
    const auto cut = nlohmann::json::parse(row.text(16), nullptr, false);
    for (const auto &column : cut) {
        if (column.is_string())
            record.cutColumns.push_back(column.get<std::string>());
    }
    record.firstDay = importDay(row, 17);
    record.lastDay = importDay(row, 18);
    copyDigest(row.blob(19), stored.rowsDigest);
    record.filteredCopy = row.integer(20) != 0;
    record.grade = static_cast<RecordGrade>(row.integer(21));
    return stored;
}

Result<void> loadRejects(const Database &database, StoredImport &stored)
{
    auto statement = database.prepare("SELECT line, \"column\", text, reason, file_line, place FROM reject LEFT JOIN "
                                      "row_place USING (import_id, line) "
                                      "WHERE import_id = ?1 ORDER BY line");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, stored.id);
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        stored.record.rejects.push_back({row.integer(0), std::string(row.text(1)), std::string(row.text(2)),
                                         rejectReasonNamed(row.text(3)).value_or(RejectReason::NotAnAmount)});
        stored.record.rejectPlaces.push_back(row.isNull(5) ? RowPlace::atLine(row.integer(0))
                                                           : RowPlace{row.integer(4), std::string(row.text(5))});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return {};
}

Result<void> loadTotals(const Database &database, StoredImport &stored)
{
    auto statement = database.prepare(
        "SELECT name, currency, stated, read FROM stated_total WHERE import_id = ?1 ORDER BY position");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, stored.id);
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        const auto currency = row.isNull(1) ? std::nullopt : std::optional(currencyFrom(row.text(1)));
        stored.record.totals.push_back({std::string(row.text(0)), currency, row.integer(2), row.integer(3)});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return {};
}

Result<std::vector<StoredImport>> collect(const Database &database, Statement &statement)
{
    std::vector<StoredImport> imports;
    const auto listed = eachRow(statement, [&](const Statement &row) { imports.push_back(importFrom(row)); });
    if (!listed)
        return tl::unexpected(listed.error());
    for (StoredImport &stored : imports) {
        if (auto done = loadRejects(database, stored).and_then([&] { return loadTotals(database, stored); }); !done)
            return tl::unexpected(done.error());
    }
    return imports;
}

Result<std::optional<StoredImport>> firstOf(Result<std::vector<StoredImport>> imports)
{
    if (!imports)
        return tl::unexpected(imports.error());
    return imports->empty() ? std::nullopt : std::optional(std::move(imports->front()));
}

Result<void> insertPlaces(const Database &database, std::int64_t importId, const ImportBatch &batch)
{
    auto statement =
        database.prepare("INSERT INTO row_place (import_id, line, file_line, place) VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const auto &[line, place] : batch.places) {
        statement->bind(1, importId);
        statement->bind(2, line);
        statement->bind(3, place.line);
        statement->bindText(4, place.text);
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<void> insertRejects(const Database &database, std::int64_t importId, const std::vector<Reject> &rejects)
{
    auto statement =
        database.prepare("INSERT INTO reject (import_id, line, \"column\", text, reason) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const Reject &reject : rejects) {
        statement->bind(1, importId);
        statement->bind(2, reject.line);
        statement->bindText(3, reject.column);
        statement->bindText(4, reject.text);
        statement->bindText(5, rejectReasonName(reject.reason));
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<void> insertTotals(const Database &database, std::int64_t importId, const std::vector<StatedTotal> &totals)
{
    auto statement = database.prepare("INSERT INTO stated_total (import_id, position, name, currency, stated, read) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!statement)
        return tl::unexpected(statement.error());
    std::int64_t position = 0;
    for (const StatedTotal &total : totals) {
        statement->bind(1, importId);
        statement->bind(2, ++position);
        statement->bindText(3, total.name);
        if (total.currency)
            statement->bindText(4, total.currency->code());
        else
            statement->bindNull(4);
        statement->bind(5, total.stated);
        statement->bind(6, total.read);
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

}

std::string optionsText(const ImportOptions &options)
{
    nlohmann::json json = nlohmann::json::object();
    const auto set = [&](const char *name, const std::optional<std::string> &value) {
        if (value)
            json[name] = *value;
    };
    set("platform", options.platform);
    set("contract", options.contract);
    set("zone", options.zone);
    set("dateOrder", options.dateOrder);
    set("decimal", options.decimal);
    set("currency", options.currency);
    if (options.includeAll)
        json["include"] = "all";
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string totalsText(const std::vector<StatedTotal> &totals)
{
    nlohmann::json list = nlohmann::json::array();
    for (const StatedTotal &total : totals) {
        list.push_back({{"name", total.name},
                        {"currency", total.currency ? nlohmann::json(total.currency->code()) : nlohmann::json(nullptr)},
                        {"stated", total.stated},
                        {"read", total.read}});
    }
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string scopeText(const ImportOptions &options)
{
    ImportOptions scope;
    scope.platform = options.platform;
    scope.contract = options.contract;
    return optionsText(scope);
}

Result<std::int64_t> findSource(const Database &database, std::string_view profile, std::string_view scope)
{
    auto statement = database.prepare("SELECT id FROM source WHERE profile = ?1 AND scope = ?2");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindText(1, profile);
    statement->bindText(2, scope);
    const auto more = statement->step();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? statement->integer(0) : 0;
}

Result<std::int64_t> settleSource(const Database &database, std::string_view profile, std::string_view scope)
{
    const auto known = findSource(database, profile, scope);
    if (!known || *known != 0)
        return known;
    auto insert = database.prepare("INSERT INTO source (profile, scope) VALUES (?1, ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bindText(1, profile);
    insert->bindText(2, scope);
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    return database.lastInsertId();
}

Result<std::vector<StoredImport>> loadImports(const Database &database)
{
    auto statement = database.prepare(std::string(importColumns) + "ORDER BY import.id DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    return collect(database, *statement);
}

Result<std::optional<StoredImport>> findImportByUuid(const Database &database, const std::string &uuid)
{
    auto statement = database.prepare(std::string(importColumns) + "WHERE uuid = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindText(1, uuid);
    return firstOf(collect(database, *statement));
}

Result<std::optional<StoredImport>> findImportOf(const Database &database, const ImportBatch &batch)
{
    auto statement =
        database.prepare(std::string(importColumns) + "WHERE sha256 = ?1 AND options = ?2 AND profile = ?3");
    if (!statement)
        return tl::unexpected(statement.error());
    const std::string options = optionsText(batch.options);
    statement->bindBlob(1, batch.sha256);
    statement->bindText(2, options);
    statement->bindText(3, batch.source);
    return firstOf(collect(database, *statement));
}

Result<std::int64_t> insertImport(const Database &database, const StoredImport &stored, const ImportBatch &batch)
{
    auto insert = database.prepare(
        "INSERT INTO import (uuid, source_id, file_name, sha256, file_bytes, options, profile_version, imported_at, "
        "columns_matched, cut_columns, row_kind, grade, rows_read, rows_new, rows_changed, rows_known, rows_filtered, "
        "rows_rejected, vanished, first_day, last_day, rows_digest) VALUES "
        "(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22)");
    if (!insert)
        return tl::unexpected(insert.error());
    const ImportRecord &record = stored.record;
    const std::string options = optionsText(batch.options);
    const std::string cut =
        nlohmann::json(record.cutColumns).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const auto day = [](std::optional<DayNumber> value) {
        return value ? std::optional<std::int64_t>(*value) : std::nullopt;
    };
    insert->bindText(1, record.uuid);
    insert->bind(2, stored.sourceId);
    insert->bindText(3, record.fileName);
    insert->bindBlob(4, record.sha256);
    insert->bind(5, static_cast<std::int64_t>(batch.fileBytes));
    insert->bindText(6, options);
    insert->bind(7, std::int64_t{batch.profileVersion});
    insert->bind(8, std::int64_t{record.importedAt.time_since_epoch().count()});
    insert->bind(9, record.columnsMatched);
    insert->bindText(10, cut);
    insert->bind(11, static_cast<std::int64_t>(record.kind));
    insert->bind(12, static_cast<std::int64_t>(record.grade));
    insert->bind(13, record.counts.read);
    insert->bind(14, record.counts.fresh);
    insert->bind(15, record.counts.changed);
    insert->bind(16, record.counts.known);
    insert->bind(17, record.counts.filtered);
    insert->bind(18, record.counts.rejected);
    insert->bind(19, record.counts.vanished);
    insert->bind(20, day(record.firstDay));
    insert->bind(21, day(record.lastDay));
    insert->bindBlob(22, stored.rowsDigest);
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    const std::int64_t id = database.lastInsertId();
    if (auto done = insertRejects(database, id, record.rejects); !done)
        return tl::unexpected(done.error());
    if (auto done = insertPlaces(database, id, batch); !done)
        return tl::unexpected(done.error());
    if (auto done = insertTotals(database, id, record.totals); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> rememberAnswers(const Database &database, const ImportBatch &batch)
{
    auto statement = database.prepare("INSERT INTO source_answer (profile, option, answer) VALUES (?1, ?2, ?3) "
                                      "ON CONFLICT (profile, option) DO UPDATE SET answer = excluded.answer");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const auto &[option, answer] :
         {std::pair("--date-order", &batch.options.dateOrder), std::pair("--decimal", &batch.options.decimal),
          std::pair("--currency", &batch.options.currency)}) {
        if (!*answer)
            continue;
        statement->bindText(1, batch.source);
        statement->bindText(2, option);
        statement->bindText(3, **answer);
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

}
