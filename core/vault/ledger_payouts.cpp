// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"
#include "core/vault/row_lookups.h"
#include "core/vault/snapshot_store.h"

namespace backpay {

namespace {

PayoutRow payoutFrom(const Statement &row, const RowLookups &lookups)
{
    PayoutRow payout;
    payout.id = rowId(keyFrom(row.blob(0)), row.integer(1));
    payout.when = whenFrom(row, 2);
    payout.platform = row.text(5);
    payout.status = lookups.word(row.integer(6));
    payout.standing = static_cast<Standing>(row.integer(7));
    payout.currency = currencyFrom(row.text(8));
    payout.amount = row.integer(9);
    payout.fee = row.integer(10);
    payout.payer = row.text(11);
    payout.note = row.text(12);
    payout.source = lookups.source(row.integer(13), row.integer(14));
    return payout;
}

}

Result<Listing<PayoutRow>> Ledger::payouts(const RowFilter &filter) const
{
    const Database &database = vault_.database();
    Listing<PayoutRow> listing;
    if (filter.contract) // a payout is of a platform, and pays for whatever it owes
        return listing;
    const auto lookups = RowLookups::load(database);
    if (!lookups)
        return tl::unexpected(lookups.error());
    std::string from = " FROM payout LEFT JOIN platform ON platform.id = platform_id WHERE shown = 1";
    if (filter.platform)
        from += " AND platform.name = ?1";
    if (filter.from)
        from += " AND when_kind <> 0 AND day >= " + std::to_string(*filter.from);
    if (filter.to)
        from += " AND when_kind <> 0 AND day <= " + std::to_string(*filter.to);
    auto statement = database.prepare("SELECT key, occurrence, when_kind, day, second, coalesce(platform.name, ''), "
                                      "status, standing, currency, amount, fee, payer, note, import_id, line"
                                      + from + orderOf(filter));
    auto count = database.prepare("SELECT count(*)" + from);
    if (!statement || !count)
        return tl::unexpected(!statement ? statement.error() : count.error());
    if (filter.platform) {
        statement->bindText(1, *filter.platform);
        count->bindText(1, *filter.platform);
    }
    const auto listed =
        eachRow(*statement, [&](const Statement &row) { listing.rows.push_back(payoutFrom(row, *lookups)); });
    if (!listed)
        return tl::unexpected(listed.error());
    const auto counted = eachRow(*count, [&](const Statement &row) { listing.total = row.integer(0); });
    if (!counted)
        return tl::unexpected(counted.error());
    return listing;
}

}
