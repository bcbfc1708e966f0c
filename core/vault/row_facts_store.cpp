// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/row_facts_store.h"

#include "core/vault/snapshot_store.h"

#include <string>
#include <utility>

namespace backpay {

namespace {

// Of every kind: columns 0 to 5. What follows begins at column 6 with the contract, or the platform of a payout; the
// event stands last.
constexpr std::string_view commonColumns = "SELECT row.id, when_kind, day, second, import_id, line, ";
constexpr std::string_view eventColumns = ", row.key, occurrence";

std::string_view ownColumns(RowKind kind)
{
    switch (kind) {
    case RowKind::Earning:
        return "contract.name, standing, status, pay_type, currency, work_pay, bonus, seconds, item, "
               "row.rate_minor, row.rate_seconds";
    case RowKind::TimeEntry: return "contract.name, until_kind, until_day, until_second, kind, seconds, note, grade";
    case RowKind::Payout: return "coalesce(platform.name, ''), standing, status, currency, amount, fee, payer, note";
    case RowKind::StatedRate: return "contract.name, currency, row.rate_minor, row.rate_seconds";
    case RowKind::Cancellation: return "contract.name, cause, seconds_lost, currency, amount_lost, note";
    case RowKind::Expense: return "contract.name, currency, amount, note";
    }
    return "";
}

std::optional<Rate> rateFrom(const Statement &row, int column, const Currency &currency)
{
    if (row.isNull(column) || row.isNull(column + 1))
        return std::nullopt;
    return Rate{row.integer(column), row.integer(column + 1), currency};
}

void readEarning(RowFacts &facts, const Statement &row, const RowLookups &lookups)
{
    facts.standing = static_cast<Standing>(row.integer(7));
    facts.status = lookups.word(row.integer(8));
    facts.payType = lookups.word(row.integer(9));
    facts.currency = currencyFrom(row.text(10));
    facts.amount = row.integer(11);
    facts.bonus = row.integer(12);
    facts.seconds = row.optionalInteger(13);
    facts.item = row.text(14);
    facts.rate = rateFrom(row, 15, facts.currency);
}

void readEntry(RowFacts &facts, const Statement &row)
{
    facts.until = whenFrom(row, 7);
    facts.timeKind = static_cast<TimeKind>(row.integer(10));
    facts.seconds = row.integer(11);
    facts.note = row.text(12);
}

void readPayout(RowFacts &facts, const Statement &row, const RowLookups &lookups)
{
    facts.platform = std::string(row.text(6));
    facts.standing = static_cast<Standing>(row.integer(7));
    facts.status = lookups.word(row.integer(8));
    facts.currency = currencyFrom(row.text(9));
    facts.amount = row.integer(10);
    facts.fee = row.integer(11);
    facts.payer = row.text(12);
    facts.note = row.text(13);
}

void readCancellation(RowFacts &facts, const Statement &row, const RowLookups &lookups)
{
    facts.status = lookups.word(row.integer(7));
    facts.seconds = row.optionalInteger(8);
    facts.currency = currencyFrom(row.text(9));
    facts.amount = row.integer(10);
    facts.note = row.text(11);
}

RowFacts factsFrom(const Statement &row, RowKind kind, const RowLookups &lookups)
{
    RowFacts facts;
    facts.when = whenFrom(row, 1);
    if (kind != RowKind::Payout)
        facts.contract = std::string(row.text(6));
    switch (kind) {
    case RowKind::Earning: readEarning(facts, row, lookups); break;
    case RowKind::TimeEntry: readEntry(facts, row); break;
    case RowKind::Payout: readPayout(facts, row, lookups); break;
    case RowKind::StatedRate:
        facts.currency = currencyFrom(row.text(7));
        facts.rate = rateFrom(row, 8, facts.currency);
        break;
    case RowKind::Cancellation: readCancellation(facts, row, lookups); break;
    case RowKind::Expense:
        facts.currency = currencyFrom(row.text(7));
        facts.amount = row.integer(8);
        facts.note = row.text(9);
        break;
    }
    return facts;
}

}

RowFactsReader::RowFactsReader(Statement &&statement, const RowLookups &lookups, RowKind kind)
    : statement_(std::move(statement))
    , lookups_(&lookups)
    , kind_(kind)
{
}

Result<RowFactsReader> RowFactsReader::prepare(const Database &database, const RowLookups &lookups, RowKind kind)
{
    const std::string join = kind == RowKind::Payout ? " AS row LEFT JOIN platform ON platform.id = platform_id"
                                                     : " AS row LEFT JOIN contract ON contract.id = contract_id";
    auto statement =
        database.prepare(std::string(commonColumns) + std::string(ownColumns(kind)) + std::string(eventColumns)
                         + " FROM " + std::string(tableOf(kind)) + join + " WHERE row.id = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    return RowFactsReader(std::move(*statement), lookups, kind);
}

Result<std::optional<StoredRow>> RowFactsReader::read(std::int64_t revision)
{
    statement_.reset();
    statement_.bind(1, revision);
    const auto more = statement_.step();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return std::nullopt;
    const std::int64_t importId = statement_.integer(4);
    const int event = statement_.columns() - 2;
    StoredRow row{revision, factsFrom(statement_, kind_, *lookups_), lookups_->source(importId, statement_.integer(5)),
                  lookups_->importDay(importId), rowId(keyFrom(statement_.blob(event)), statement_.integer(event + 1))};
    if (kind_ == RowKind::TimeEntry) // an own entry has no import that could tell its grade
        row.source.grade = static_cast<RecordGrade>(statement_.integer(13));
    return row;
}

}
