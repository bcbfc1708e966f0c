// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/domain/contract.h"
#include "core/domain/vocabulary.h"
#include "core/money/currency.h"
#include "core/time/civil.h"

#include <cstdint>
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
    std::int64_t seconds = 0; // the platform's time; 0 where none is written
};

/** A stretch of the worker's own time. */
struct TimeFact
{
    When when;
    std::uint32_t contract = 0;
    TimeKind kind = TimeKind::Task;
    std::int64_t seconds = 0;
};

/**
 * What the vault shows today, as analysis reads it. Whoever fills it vouches that every contract index is in range,
 * every day within firstDay..lastDay, every enumerator one that has a name, and seconds between 0 and 36,000,000.
 */
struct Books
{
    std::vector<Contract> contracts;
    std::vector<EarningFact> earnings;
    std::vector<TimeFact> entries;
};

}
