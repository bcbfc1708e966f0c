// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/contract_row.h"
#include "core/vault/contract_store.h"
#include "core/vault/journal_store.h"
#include "core/vault/ledger.h"
#include "core/vault/rate_store.h"
#include "core/vault/row_lookups.h"
#include "core/vault/snapshot_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace backpay {

namespace {

/** A stated rate beside the contract that its file names. */
struct StatedRow
{
    std::int64_t contract = 0;
    StatedRateRow row;
};

Result<std::vector<StatedRow>> loadStatedRows(const Database &database)
{
    const auto lookups = RowLookups::load(database);
    if (!lookups)
        return tl::unexpected(lookups.error());
    auto statement = database.prepare("SELECT key, occurrence, when_kind, day, second, contract_id, currency, "
                                      "rate_minor, rate_seconds, import_id, line FROM stated_rate WHERE shown = 1");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<StatedRow> rows;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        StatedRow stated;
        stated.contract = row.integer(5);
        StatedRateRow &rate = stated.row;
        rate.id = rowId(keyFrom(row.blob(0)), row.integer(1));
        const When when = whenFrom(row, 2);
        rate.written = when.kind != WhenKind::Undated;
        rate.from = rate.written ? when.day : lookups->importDay(row.integer(9));
        rate.rate = {row.integer(7), row.integer(8), currencyFrom(row.text(6))};
        rate.source = lookups->source(row.integer(9), row.integer(10));
        rows.push_back(std::move(stated));
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return rows;
}

std::string toldId(DayNumber from, RateKnownFrom knownFrom)
{
    return isoDate(from) + ' ' + std::string(rateKnownFromName(knownFrom));
}

std::string dumpedRates(const nlohmann::json &payload)
{
    return payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<void> storeRate(const Database &database, std::int64_t contract, const NewRate &rate)
{
    auto insert = database.prepare(
        "INSERT INTO contract_rate (contract_id, from_day, known_from, rate_minor, rate_seconds, currency, note) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (contract_id, from_day, known_from) DO UPDATE SET "
        "rate_minor = excluded.rate_minor, rate_seconds = excluded.rate_seconds, currency = excluded.currency, "
        "note = excluded.note");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(1, contract);
    insert->bind(2, std::int64_t{rate.from});
    insert->bind(3, static_cast<std::int64_t>(rate.knownFrom));
    insert->bind(4, rate.rate.minorUnits);
    insert->bind(5, rate.rate.seconds);
    insert->bindText(6, rate.rate.currency.code());
    insert->bindText(7, rate.note);
    return insert->run().and_then([&] { return markEdited(database, contract); });
}

/** The contract that the rate to take away was told of: the last that counts of those that hold for `standing`. */
Result<std::int64_t> toldOf(const Database &database, const CountedContracts &counted, const Contract &standing,
                            DayNumber from, RateKnownFrom knownFrom)
{
    const auto rates = loadRates(database);
    if (!rates)
        return tl::unexpected(rates.error());
    const std::vector<StoredRate> held = ratesFor(standing.id, *rates, counted);
    const auto found = std::find_if(held.rbegin(), held.rend(), [&](const StoredRate &rate) {
        return rate.from == from && rate.knownFrom == knownFrom && rate.revision == 0;
    });
    if (found == held.rend())
        return fail(ErrorCode::RowUnknown, {"rate", toldId(from, knownFrom)});
    return found->contract;
}

}

Result<std::vector<StatedRateRow>> Ledger::statedRates(const std::string &contract) const
{
    const Database &database = vault_.database();
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const auto rows = loadStatedRows(database);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StatedRateRow> rates;
    for (const Contract &standing : counted->standing()) {
        if (!contract.empty() && standing.key != contract)
            continue;
        for (const StatedRow &stated : *rows) {
            const ContractRoute *route = counted->routeOf(stated.contract);
            if (route == nullptr || !route->leadsTo(standing.id))
                continue;
            rates.push_back(stated.row);
            rates.back().contract = standing.key;
        }
    }
    std::sort(rates.begin(), rates.end(), [](const StatedRateRow &a, const StatedRateRow &b) {
        return std::tie(a.contract, a.from, a.id) < std::tie(b.contract, b.from, b.id);
    });
    return rates;
}

Result<std::vector<KnownRateRow>> Ledger::rates(const std::string &contract) const
{
    const Database &database = vault_.database();
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const auto standing = findStanding(*counted, contract);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto stored = loadRates(database);
    const auto lookups = RowLookups::load(database);
    if (!stored || !lookups)
        return tl::unexpected(!stored ? stored.error() : lookups.error());
    std::vector<KnownRateRow> rows;
    for (const StoredRate &rate : ratesFor(standing->id, *stored, *counted)) {
        rows.push_back({rate.from, rate.rate, rate.knownFrom, rate.note, std::nullopt, rate.dayWritten});
        if (rate.revision != 0)
            rows.back().source = lookups->source(rate.importId, rate.line);
    }
    return rows;
}

Result<void> Ledger::setRate(const NewRate &rate)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto standing = contract(rate.contract);
    if (!standing)
        return tl::unexpected(standing.error());
    if (auto done = storeRate(database, standing->id, rate); !done)
        return done;
    const nlohmann::json payload = {{"from", isoDate(rate.from)},
                                    {"knownFrom", rateKnownFromName(rate.knownFrom)},
                                    {"minorUnits", rate.rate.minorUnits},
                                    {"seconds", rate.rate.seconds},
                                    {"currency", rate.rate.currency.code()},
                                    {"note", rate.note}};
    if (auto done =
            appendJournal(database, vault_.clock(), "set-rate", "contract " + standing->key, dumpedRates(payload));
        !done)
        return done;
    return transaction->commit();
}

Result<void> Ledger::removeRate(const std::string &named, DayNumber from, RateKnownFrom knownFrom)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const auto standing = findStanding(*counted, named);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto owner = toldOf(database, *counted, *standing, from, knownFrom);
    if (!owner)
        return tl::unexpected(owner.error());
    auto remove =
        database.prepare("DELETE FROM contract_rate WHERE contract_id = ?1 AND from_day = ?2 AND known_from = ?3");
    if (!remove)
        return tl::unexpected(remove.error());
    remove->bind(1, *owner);
    remove->bind(2, std::int64_t{from});
    remove->bind(3, static_cast<std::int64_t>(knownFrom));
    if (auto done = remove->run(); !done)
        return done;
    const nlohmann::json payload = {{"from", isoDate(from)}, {"knownFrom", rateKnownFromName(knownFrom)}};
    if (auto done =
            appendJournal(database, vault_.clock(), "remove-rate", "contract " + standing->key, dumpedRates(payload));
        !done)
        return done;
    return transaction->commit();
}

}
