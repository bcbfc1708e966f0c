// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal_store.h"
#include "core/vault/ledger.h"

#include <nlohmann/json.hpp>

namespace backpay {

namespace {

Result<void> removeDays(const Database &database, DayNumber first, DayNumber last)
{
    auto statement = database.prepare("DELETE FROM reference_rate WHERE day BETWEEN ?1 AND ?2");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, std::int64_t{first});
    statement->bind(2, std::int64_t{last});
    return statement->run();
}

Result<void> insertRates(const Database &database, const std::vector<DayRate> &rates)
{
    auto statement = database.prepare("INSERT INTO reference_rate (day, currency, rate) VALUES (?1, ?2, ?3)");
    if (!statement)
        return tl::unexpected(statement.error());
    // The table lies in the order of its days, and the file goes back in time.
    for (auto rate = rates.rbegin(); rate != rates.rend(); ++rate) {
        const std::string text = euroRateText(rate->rate);
        statement->bind(1, std::int64_t{rate->day});
        statement->bindText(2, rate->currency.code());
        statement->bindText(3, text);
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

}

Result<void> Ledger::setReferenceRates(const RatesFile &file, const std::string &source, const Sha256 &sha256)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = removeDays(database, file.oldest, file.newest); !done)
        return done;
    if (auto done = insertRates(database, file.rates); !done)
        return done;
    const nlohmann::json payload = {{"newest", isoDate(file.newest)},
                                    {"oldest", isoDate(file.oldest)},
                                    {"rows", file.rates.size()},
                                    {"sha256", toHex(sha256)},
                                    {"source", source}};
    if (auto done = appendJournal(database, vault_.clock(), "edit", "reference-rates",
                                  payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        !done)
        return done;
    return transaction->commit();
}

Result<ReferenceRates> Ledger::referenceRates(DayNumber first, DayNumber last) const
{
    auto statement = vault_.database().prepare(
        "SELECT day, currency, rate FROM reference_rate WHERE day BETWEEN ?1 AND ?2 ORDER BY day, currency");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, std::int64_t{first} - rateReach);
    statement->bind(2, std::int64_t{last});
    std::vector<DayRate> rates;
    bool whole = true;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        const auto currency = Currency::fromCode(row.text(1));
        const auto rate = parseEuroRate(row.text(2));
        whole = whole && currency && rate;
        if (currency && rate)
            rates.push_back({static_cast<DayNumber>(row.integer(0)), *currency, *rate});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    if (!whole)
        return fail(ErrorCode::VaultDamaged, {vault_.path(), "reference_rate"});
    return ReferenceRates(rates);
}

Result<RatesHeld> Ledger::ratesHeld() const
{
    auto statement =
        vault_.database().prepare("SELECT count(*), count(DISTINCT day), min(day), max(day) FROM reference_rate");
    if (!statement)
        return tl::unexpected(statement.error());
    RatesHeld held;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        held.rates = row.integer(0);
        held.days = row.integer(1);
        held.oldest = static_cast<DayNumber>(row.integer(2));
        held.newest = static_cast<DayNumber>(row.integer(3));
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return held;
}

}
