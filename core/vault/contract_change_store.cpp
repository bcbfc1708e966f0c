// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/contract_change_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace backpay {

namespace {

std::optional<DayNumber> dayFrom(const Statement &row, int column)
{
    const auto day = row.optionalInteger(column);
    return day ? std::optional(static_cast<DayNumber>(*day)) : std::nullopt;
}

StoredChange changeFrom(const Statement &row)
{
    StoredChange stored;
    stored.id = row.integer(0);
    stored.uuid = row.text(1);
    stored.madeAt = Instant(std::chrono::seconds(row.integer(2)));
    ContractChange &change = stored.change;
    change.kind = static_cast<ContractChangeKind>(row.integer(3));
    change.into = row.integer(4);
    change.project = row.text(5);
    change.firstDay = dayFrom(row, 6);
    change.lastDay = dayFrom(row, 7);
    change.firstSecond = row.optionalInteger(8);
    change.endSecond = row.optionalInteger(9);
    return stored;
}

std::optional<std::int64_t> wide(const std::optional<DayNumber> &day)
{
    return day ? std::optional<std::int64_t>(*day) : std::nullopt;
}

Result<void> insertSources(const Database &database, std::int64_t id, const std::vector<std::int64_t> &contracts)
{
    auto insert = database.prepare("INSERT INTO contract_change_from (change_id, contract_id) VALUES (?1, ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const std::int64_t contract : contracts) {
        insert->bind(1, id);
        insert->bind(2, contract);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

}

Result<std::vector<StoredChange>> loadChanges(const Database &database)
{
    auto changes = database.prepare("SELECT id, uuid, made_at, kind, into_id, project, first_day, last_day, "
                                    "first_second, end_second FROM contract_change ORDER BY id");
    auto sources = database.prepare("SELECT contract_id FROM contract_change_from WHERE change_id = ?1 ORDER BY 1");
    if (!changes || !sources)
        return tl::unexpected(!changes ? changes.error() : sources.error());
    std::vector<StoredChange> stored;
    const auto listed = eachRow(*changes, [&](const Statement &row) { stored.push_back(changeFrom(row)); });
    if (!listed)
        return tl::unexpected(listed.error());
    for (StoredChange &change : stored) {
        sources->bind(1, change.id);
        const auto found =
            eachRow(*sources, [&](const Statement &row) { change.change.from.push_back(row.integer(0)); });
        if (!found)
            return tl::unexpected(found.error());
        sources->reset();
    }
    return stored;
}

Result<void> insertChange(const Database &database, const StoredChange &stored)
{
    auto insert = database.prepare("INSERT INTO contract_change (uuid, made_at, kind, into_id, project, first_day, "
                                   "last_day, first_second, end_second) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert)
        return tl::unexpected(insert.error());
    const ContractChange &change = stored.change;
    insert->bindText(1, stored.uuid);
    insert->bind(2, std::int64_t{stored.madeAt.time_since_epoch().count()});
    insert->bind(3, static_cast<std::int64_t>(change.kind));
    insert->bind(4, change.into);
    insert->bindText(5, change.project);
    insert->bind(6, wide(change.firstDay));
    insert->bind(7, wide(change.lastDay));
    insert->bind(8, change.firstSecond);
    insert->bind(9, change.endSecond);
    if (auto done = insert->run(); !done)
        return done;
    return insertSources(database, database.lastInsertId(), change.from);
}

Result<void> deleteChange(const Database &database, std::int64_t id)
{
    for (const std::string_view sql :
         {"DELETE FROM contract_change_from WHERE change_id = ?1", "DELETE FROM contract_change WHERE id = ?1"}) {
        auto remove = database.prepare(sql);
        if (!remove)
            return tl::unexpected(remove.error());
        remove->bind(1, id);
        if (auto done = remove->run(); !done)
            return done;
    }
    return {};
}

std::string changePayload(const ContractChange &change, const std::vector<Contract> &contracts)
{
    const auto keyOf = [&](std::int64_t id) {
        const auto found =
            std::find_if(contracts.begin(), contracts.end(), [id](const Contract &c) { return c.id == id; });
        return found == contracts.end() ? std::string() : found->key;
    };
    nlohmann::json payload = {{"into", keyOf(change.into)}, {"from", nlohmann::json::array()}};
    for (const std::int64_t id : change.from)
        payload["from"].push_back(keyOf(id));
    std::sort(payload["from"].begin(), payload["from"].end());
    if (change.kind == ContractChangeKind::SplitProject)
        payload["project"] = change.project;
    if (change.firstDay) {
        payload["firstDay"] = isoDate(*change.firstDay);
        payload["firstSecond"] = change.firstSecond.value_or(0);
    }
    if (change.lastDay) {
        payload["lastDay"] = isoDate(*change.lastDay);
        payload["endSecond"] = change.endSecond.value_or(0);
    }
    return payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}
