// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/vault/contract_store.h"
#include "core/vault/import_store.h"
#include "core/vault/original_store.h"
#include "core/vault/row_lookups.h"
#include "core/vault/snapshot_store.h"

#include <sodium.h>

#include <algorithm>
#include <unordered_map>

namespace backpay {

namespace {

/**
 * Names work items within this process only: SipHash-128 with a key of its own per run, so that no file can be made to
 * count two items as one.
 */
class ItemNames
{
public:
    ItemNames() { randombytes_buf(key_.data(), key_.size()); }

    [[nodiscard]] RowKey name(std::uint32_t platform, std::string_view item)
    {
        // The rows of one item mostly stand together.
        if (platform == lastPlatform_ && item == lastItem_)
            return last_;
        lastPlatform_ = platform;
        lastItem_ = item;
        buffer_.assign(reinterpret_cast<const char *>(&platform), sizeof platform);
        buffer_.append(item);
        std::array<std::uint8_t, crypto_shorthash_siphashx24_BYTES> out{};
        crypto_shorthash_siphashx24(out.data(), reinterpret_cast<const unsigned char *>(buffer_.data()), buffer_.size(),
                                    key_.data());
        last_ = keyFrom(out);
        return last_;
    }

private:
    std::array<unsigned char, crypto_shorthash_siphashx24_KEYBYTES> key_{};
    std::string buffer_;
    std::uint32_t lastPlatform_ = 0;
    std::string lastItem_;
    RowKey last_;
};

/** For each contract a number of its platform; contracts of one platform share it. */
std::vector<std::uint32_t> platformNumbers(const std::vector<Contract> &contracts)
{
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::vector<std::uint32_t> of;
    of.reserve(contracts.size());
    for (const Contract &contract : contracts)
        of.push_back(numbers.emplace(contract.platform, static_cast<std::uint32_t>(numbers.size())).first->second);
    return of;
}

/** A WHERE clause over shown rows, and how they are ordered. */
std::string condition(const RowFilter &filter, const std::vector<Contract> &contracts)
{
    std::string sql = " WHERE shown = 1";
    if (filter.platform || filter.contract) {
        std::string ids;
        for (const Contract &contract : contracts) {
            if ((!filter.platform || contract.platform == *filter.platform)
                && (!filter.contract || contract.key == *filter.contract))
                ids += (ids.empty() ? "" : ",") + std::to_string(contract.id);
        }
        sql += " AND contract_id IN (" + ids + ')';
    }
    if (filter.from)
        sql += " AND when_kind <> 0 AND day >= " + std::to_string(*filter.from);
    if (filter.to)
        sql += " AND when_kind <> 0 AND day <= " + std::to_string(*filter.to);
    return sql;
}

EarningRow earningFrom(const Statement &row, const RowLookups &lookups, const ContractIndex &contracts)
{
    EarningRow earning;
    earning.id = rowId(keyFrom(row.blob(0)), row.integer(1));
    earning.when = whenFrom(row, 2);
    const auto contract = contracts.find(row.integer(5));
    earning.contract = contract == contracts.end() ? 0 : contract->second;
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

TimeEntryRow entryFrom(const Statement &row, const RowLookups &lookups, const ContractIndex &contracts)
{
    TimeEntryRow entry;
    entry.id = rowId(keyFrom(row.blob(0)), row.integer(1));
    entry.when = whenFrom(row, 2);
    entry.until = whenFrom(row, 5);
    const auto contract = contracts.find(row.integer(8));
    entry.contract = contract == contracts.end() ? 0 : contract->second;
    entry.kind = static_cast<TimeKind>(row.integer(9));
    entry.seconds = row.integer(10);
    entry.note = row.text(11);
    if (row.isNull(14))
        entry.recordedAt = Instant(std::chrono::seconds(row.integer(13)));
    else
        entry.source = lookups.source(row.integer(14), row.integer(15));
    entry.source.grade = static_cast<RecordGrade>(row.integer(12));
    return entry;
}

/** Runs a listing: `columns` of `table` under the filter, each row made by `make` and handed on; gives the total. */
template <class Make>
Result<std::int64_t> list(const Database &database, const std::string &table, const std::string &columns,
                          const RowFilter &filter, const std::vector<Contract> &contracts, Make make)
{
    const auto lookups = RowLookups::load(database);
    if (!lookups)
        return tl::unexpected(lookups.error());
    const std::string where = condition(filter, contracts);
    auto statement = database.prepare("SELECT " + columns + " FROM " + table + where + orderOf(filter));
    if (!statement)
        return tl::unexpected(statement.error());
    const ContractIndex index = indexOf(contracts);
    const auto listed = eachRow(*statement, [&](const Statement &row) { make(row, *lookups, index); });
    if (!listed || !filter.limit || *listed < *filter.limit)
        return listed;
    return database.integer("SELECT count(*) FROM " + table + where);
}

}

std::string rowId(const RowKey &key, std::int64_t occurrence) { return toHex(key) + '.' + std::to_string(occurrence); }

Result<Books> Ledger::books() const
{
    const Database &database = vault_.database();
    auto contracts = loadContracts(database);
    if (!contracts)
        return tl::unexpected(contracts.error());
    Books books;
    books.contracts = std::move(*contracts);
    const std::vector<std::uint32_t> platforms = platformNumbers(books.contracts);
    // Neighbouring rows mostly share their contract and currency: both are looked up once per change.
    auto contractAt = [index = indexOf(books.contracts), lastId = std::int64_t{-1},
                       last = 0U](std::int64_t id) mutable {
        if (id != lastId) {
            const auto found = index.find(id);
            last = found == index.end() ? 0 : found->second;
            lastId = id;
        }
        return last;
    };
    Currency currency;
    const auto currencyAt = [&](std::string_view code) {
        if (code != currency.code())
            currency = currencyFrom(code);
        return currency;
    };
    const auto rows = database.integer("SELECT coalesce(max(id), 0) FROM earning");
    if (!rows)
        return tl::unexpected(rows.error());
    books.earnings.reserve(static_cast<std::size_t>(std::min<std::int64_t>(*rows, 1 << 24)));

    auto earnings = database.prepare("SELECT when_kind, day, second, contract_id, currency, standing, work_pay, bonus, "
                                     "seconds, own_item, item, id FROM earning WHERE shown = 1");
    if (!earnings)
        return tl::unexpected(earnings.error());
    ItemNames names;
    auto done = eachRow(*earnings, [&](const Statement &row) {
        EarningFact fact;
        fact.when = whenFrom(row, 0);
        fact.contract = contractAt(row.integer(3));
        fact.currency = currencyAt(row.text(4));
        fact.standing = static_cast<Standing>(row.integer(5));
        fact.workPay = row.integer(6);
        fact.bonus = row.integer(7);
        fact.seconds = row.integer(8); // NULL reads as 0
        if (row.integer(9) != 0) {
            fact.hasItem = true;
            fact.item = {~std::uint64_t{0}, static_cast<std::uint64_t>(row.integer(11))};
        } else if (const std::string_view item = row.text(10); !item.empty()) {
            fact.hasItem = true;
            fact.item = names.name(platforms[fact.contract], item);
        }
        books.earnings.push_back(fact);
    });
    if (!done)
        return tl::unexpected(done.error());

    auto entries =
        database.prepare("SELECT when_kind, day, second, contract_id, kind, seconds FROM time_entry WHERE shown = 1");
    if (!entries)
        return tl::unexpected(entries.error());
    done = eachRow(*entries, [&](const Statement &row) {
        books.entries.push_back(
            {whenFrom(row, 0), contractAt(row.integer(3)), static_cast<TimeKind>(row.integer(4)), row.integer(5)});
    });
    if (!done)
        return tl::unexpected(done.error());
    return books;
}

Result<std::int64_t> Ledger::eachEarning(const RowFilter &filter, const std::vector<Contract> &contracts,
                                         const std::function<void(EarningRow &&)> &visit) const
{
    return list(vault_.database(), "earning",
                "key, occurrence, when_kind, day, second, contract_id, standing, status, pay_type, currency, work_pay, "
                "bonus, seconds, rate_minor, rate_seconds, item, import_id, line",
                filter, contracts, [&](const Statement &row, const RowLookups &lookups, const ContractIndex &index) {
                    visit(earningFrom(row, lookups, index));
                });
}

Result<std::int64_t> Ledger::eachEntry(const RowFilter &filter, const std::vector<Contract> &contracts,
                                       const std::function<void(TimeEntryRow &&)> &visit) const
{
    return list(
        vault_.database(), "time_entry",
        "key, occurrence, when_kind, day, second, until_kind, until_day, until_second, contract_id, kind, seconds, "
        "note, grade, recorded_at, import_id, line",
        filter, contracts, [&](const Statement &row, const RowLookups &lookups, const ContractIndex &index) {
            visit(entryFrom(row, lookups, index));
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
