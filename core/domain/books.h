// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/domain/contract.h"
#include "core/domain/vocabulary.h"
#include "core/money/currency.h"
#include "core/time/civil.h"

#include <cstdint>
#include <string>
#include <vector>

namespace backpay {

/** A shown earning, reduced to what sums need. Amounts are minor units of `currency`. */
struct EarningFact
{
    When when;
    std::uint32_t contract = 0; // index into Books::contracts
    Currency currency;
    Standing standing = Standing::Earned;
    bool hasItem = false;
    RowKey item; // names the work item within its platform, a nameless one by its row's key and
                 // occurrence; meaningless unless hasItem
    std::int64_t workPay = 0;
    std::int64_t bonus = 0;
    std::int64_t seconds = 0;  // the platform's time; 0 where none is written
    std::int64_t revision = 0; // the vault's number of the row as it is shown
};

/** A stretch of the worker's own time. */
struct TimeFact
{
    When when;
    std::uint32_t contract = 0;
    TimeKind kind = TimeKind::Task;
    std::int64_t seconds = 0;
    std::int64_t revision = 0;
};

/** Money that arrived, or that went back to the payer where the amount is below 0. */
struct PayoutFact
{
    When when;
    std::string platform; // "" where the payer belongs to none
    Currency currency;
    Standing standing = Standing::Earned;
    std::int64_t amount = 0; // minor units, as it arrived
    std::int64_t fee = 0;    // minor units, what was kept back on the way; never negative
    std::int64_t revision = 0;
    std::string source;     // id of the source that tells of it, "outlier.earnings-csv"
    bool byAccount = false; // the source is a bank's, card's or wallet's: money arrived there

    /** What was paid, before anything was kept back on the way: minor units. */
    [[nodiscard]] std::int64_t worth() const { return amount + fee; }
};

/** What a contract said an hour pays, from a day on. */
struct StatedRateFact
{
    std::uint32_t contract = 0; // index into Books::contracts
    DayNumber from = 0;         // as written, else of the first import that showed it; firstDay for RateKnownFrom::Set
    Rate rate;
    RateKnownFrom knownFrom = RateKnownFrom::Import;
    std::int64_t revision = 0; // of the stated rate's row; 0 for a rate that no file holds
};

/**
 * What the vault shows today, as analysis reads it. Whoever fills it vouches that every contract index is in range,
 * every day within firstDay..lastDay, every enumerator one that has a name, and seconds between 0 and 36,000,000.
 * `rates` is in the order that promisedRate() (core/analysis/rate_history.h) reads: by contract, then day, and of one
 * day the one that counts last.
 */
struct Books
{
    std::vector<Contract> contracts;
    std::vector<EarningFact> earnings;
    std::vector<TimeFact> entries;
    std::vector<PayoutFact> payouts;
    std::vector<StatedRateFact> rates;
};

}
