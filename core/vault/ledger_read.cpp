// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/vault/contract_store.h"
#include "core/vault/import_store.h"
#include "core/vault/original_store.h"
#include "core/vault/own_entry_store.h"
#include "core/vault/row_lookups.h"
#include "core/vault/snapshot_store.h"

#include <algorithm>
#include <unordered_map>

namespace backpay {

namespace {

/** A WHERE clause over shown rows, and how they are ordered. */
std::string condition(const RowFilter &filter, const CountedContracts &counted)
{
    std::string sql = " WHERE shown = 1";
    if (filter.platform || filter.contract) {
        std::vector<std::int64_t> ids;
        for (const Contract &contract : counted.standing()) {
            if ((!filter.platform || contract.platform == *filter.platform)
                && (!filter.contract || contract.key == *filter.contract))
                ids.push_back(contract.id);
        }
        sql += " AND " + counted.rowsOf(ids);
    }
    if (filter.from)
        sql += " AND when_kind <> 0 AND day >= " + std::to_string(*filter.from);
    if (filter.to)
        sql += " AND when_kind <> 0 AND day <= " + std::to_string(*filter.to);
    return sql;
}

EarningRow earningFrom(const Statement &row, const RowLookups &lookups, const CountedIndex &contracts)
{
    EarningRow earning;
    earning.id = rowId(keyFrom(row.blob(0)), row.integer(1));
    earning.when = whenFrom(row, 2);
    earning.contract = contracts.at(row.integer(5), earning.when);
    earning.standing = static_cast<Standing>(row.integer(6));
    earning.status = lookups.word(row.integer(7));
    earning.payType = lookups.word(row.integer(8));
    earning.currency = currencyFrom(row.text(9));
    earning.workPay = row.integer(10);
    earning.bonus = row.integer(11);
    earning.seconds = row.optionalInteger(12);
    if (!row.isNull(13) && !row.isNull(14))
        earning.rate = Rate{row.integer(13), row.integer(14), earning.currency};
    earning.item = row.text(15);
    earning.source = lookups.source(row.integer(16), row.integer(17));
    return earning;
}

/** Runs a listing: `columns` of `table` under the filter, each row made by `make` and handed on; gives the total. */
template <class Make>
Result<std::int64_t> list(const Database &database, const std::string &table, const std::string &columns,
                          const RowFilter &filter, const std::vector<Contract> &contracts, Make make)
{
    const auto lookups = RowLookups::load(database);
    if (!lookups)
        return tl::unexpected(lookups.error());
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const std::string where = condition(filter, *counted);
    auto statement = database.prepare("SELECT " + columns + " FROM " + table + where + orderOf(filter));
    if (!statement)
        return tl::unexpected(statement.error());
    const CountedIndex index(*counted, contracts);
    const auto listed = eachRow(*statement, [&](const Statement &row) { make(row, *lookups, index); });
    if (!listed || !filter.limit || *listed < *filter.limit)
        return listed;
    return database.integer("SELECT count(*) FROM " + table + where);
}

}

std::string rowId(const RowKey &key, std::int64_t occurrence) { return toHex(key) + '.' + std::to_string(occurrence); }

Result<std::int64_t> Ledger::eachEarning(const RowFilter &filter, const std::vector<Contract> &contracts,
                                         const std::function<void(EarningRow &&)> &visit) const
{
    return list(vault_.database(), "earning",
                "key, occurrence, when_kind, day, second, contract_id, standing, status, pay_type, currency, work_pay, "
                "bonus, seconds, rate_minor, rate_seconds, item, import_id, line",
                filter, contracts, [&](const Statement &row, const RowLookups &lookups, const CountedIndex &index) {
                    visit(earningFrom(row, lookups, index));
                });
}

Result<std::int64_t> Ledger::eachEntry(const RowFilter &filter, const std::vector<Contract> &contracts,
                                       const std::function<void(TimeEntryRow &&)> &visit) const
{
    return list(vault_.database(), "time_entry", std::string(timeEntryColumns), filter, contracts,
                [&](const Statement &row, const RowLookups &lookups, const CountedIndex &index) {
                    visit(timeEntryFrom(row, lookups, index));
                });
}

Result<Listing<EarningRow>> Ledger::earnings(const RowFilter &filter) const
{
    Listing<EarningRow> listing;
    auto known = contracts();
    if (!known)
        return tl::unexpected(known.error());
    listing.contracts = std::move(*known);
    const auto total =
        eachEarning(filter, listing.contracts, [&](EarningRow &&row) { listing.rows.push_back(std::move(row)); });
    if (!total)
        return tl::unexpected(total.error());
    listing.total = *total;
    return listing;
}

Result<Listing<TimeEntryRow>> Ledger::entries(const RowFilter &filter) const
{
    Listing<TimeEntryRow> listing;
    auto known = contracts();
    if (!known)
        return tl::unexpected(known.error());
    listing.contracts = std::move(*known);
    const auto total =
        eachEntry(filter, listing.contracts, [&](TimeEntryRow &&row) { listing.rows.push_back(std::move(row)); });
    if (!total)
        return tl::unexpected(total.error());
    listing.total = *total;
    return listing;
}

Result<SourceLine> Ledger::sourceLine(const std::string &importUuid, std::int64_t line) const
{
    const Database &database = vault_.database();
    const auto import = findImportByUuid(database, importUuid);
    if (!import)
        return tl::unexpected(import.error());
    if (!*import)
        return fail(ErrorCode::ImportUnknown, {importUuid});
    const ImportRecord &record = (*import)->record;
    auto header = readOriginalRecord(database, (*import)->id, 1);
    auto text = readOriginalRecord(database, (*import)->id, line);
    if (!header || !text)
        return tl::unexpected(!header ? header.error() : text.error());
    const auto lookups = RowLookups::load(database);
    if (!lookups)
        return tl::unexpected(lookups.error());
    return SourceLine{lookups->source((*import)->id, line), std::move(*header), std::move(*text), record.filteredCopy};
}

}
