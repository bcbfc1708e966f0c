// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rate_store.h"

#include "core/vault/row_lookups.h"

#include <algorithm>
#include <tuple>

namespace backpay {

namespace {

/** How far a rate is trusted where several are of one day. */
int strength(RateKnownFrom knownFrom)
{
    switch (knownFrom) {
    case RateKnownFrom::Agreement: return 4;
    case RateKnownFrom::Offer: return 3;
    case RateKnownFrom::Message: return 2;
    case RateKnownFrom::Import: return 1;
    case RateKnownFrom::Set: break;
    }
    return 0;
}

Result<void> loadStated(const Database &database, std::vector<StoredRate> &rates)
{
    auto statement = database.prepare("SELECT contract_id, when_kind, day, coalesce(imported_at, 0), currency, "
                                      "rate_minor, rate_seconds, stated_rate.id, import_id, line FROM stated_rate "
                                      "LEFT JOIN import ON import.id = import_id WHERE shown = 1");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        StoredRate rate;
        rate.contract = row.integer(0);
        const bool written = static_cast<WhenKind>(row.integer(1)) != WhenKind::Undated;
        rate.from =
            written ? static_cast<DayNumber>(row.integer(2)) : dayNumber(Instant(std::chrono::seconds(row.integer(3))));
        rate.dayWritten = written;
        rate.rate = {row.integer(5), row.integer(6), currencyFrom(row.text(4))};
        rate.revision = row.integer(7);
        rate.importId = row.integer(8);
        rate.line = row.integer(9);
        rates.push_back(std::move(rate));
    });
    return listed ? Result<void>() : tl::unexpected(listed.error());
}

Result<void> loadTold(const Database &database, std::vector<StoredRate> &rates)
{
    auto statement = database.prepare(
        "SELECT contract_id, from_day, known_from, rate_minor, rate_seconds, currency, note FROM contract_rate");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        StoredRate rate;
        rate.contract = row.integer(0);
        rate.from = static_cast<DayNumber>(row.integer(1));
        rate.knownFrom = static_cast<RateKnownFrom>(row.integer(2));
        rate.rate = {row.integer(3), row.integer(4), currencyFrom(row.text(5))};
        rate.note = row.text(6);
        rates.push_back(std::move(rate));
    });
    return listed ? Result<void>() : tl::unexpected(listed.error());
}

}

Result<std::vector<StoredRate>> loadRates(const Database &database)
{
    std::vector<StoredRate> rates;
    if (auto done = loadStated(database, rates).and_then([&] { return loadTold(database, rates); }); !done)
        return tl::unexpected(done.error());
    return rates;
}

std::vector<StoredRate> ratesFor(std::int64_t standing, const std::vector<StoredRate> &rates,
                                 const CountedContracts &counted)
{
    std::vector<StoredRate> found;
    for (const StoredRate &rate : rates) {
        const ContractRoute *route = counted.routeOf(rate.contract);
        const bool told = rate.knownFrom != RateKnownFrom::Import;
        if ((told && rate.contract == standing) || (route != nullptr && route->leadsTo(standing)))
            found.push_back(rate);
    }
    const auto order = [standing](const StoredRate &rate) {
        return std::tuple(rate.from, rate.contract == standing, strength(rate.knownFrom), rate.contract, rate.revision);
    };
    std::sort(found.begin(), found.end(),
              [&](const StoredRate &a, const StoredRate &b) { return order(a) < order(b); });
    return found;
}

Result<std::vector<StatedRateFact>> loadRateFacts(const Database &database, const CountedContracts &counted)
{
    const auto rates = loadRates(database);
    if (!rates)
        return tl::unexpected(rates.error());
    std::vector<StatedRateFact> facts;
    for (std::uint32_t i = 0; i < counted.standing().size(); ++i) {
        const Contract &contract = counted.standing()[i];
        if (contract.advertisedRate)
            facts.push_back({i, firstDay, *contract.advertisedRate, RateKnownFrom::Set, 0});
        for (const StoredRate &rate : ratesFor(contract.id, *rates, counted))
            facts.push_back({i, rate.from, rate.rate, rate.knownFrom, rate.revision});
    }
    return facts;
}

}
