// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/summary.h"

#include <string>
#include <utility>

namespace backpay {

/** Books in few words: contracts are named by the index they get. */
class BooksMaker
{
public:
    std::uint32_t contract(const std::string &platform, const std::string &name, const std::string &zone = {})
    {
        Contract made;
        made.key = "key-" + std::to_string(books.contracts.size());
        made.platform = platform;
        made.name = name;
        made.zone = zone;
        books.contracts.push_back(made);
        return static_cast<std::uint32_t>(books.contracts.size() - 1);
    }

    /** An earned row of that work pay; the reference is good until the next row. */
    EarningFact &earning(std::uint32_t contract, const When &when, std::int64_t workPay, std::int64_t seconds = 0,
                         const char *currency = "USD")
    {
        EarningFact fact;
        fact.contract = contract;
        fact.when = when;
        fact.currency = *Currency::fromCode(currency);
        fact.workPay = workPay;
        fact.seconds = seconds;
        books.earnings.push_back(fact);
        return books.earnings.back();
    }

    /** The same with the name of its work item. */
    EarningFact &task(std::uint32_t contract, const When &when, std::uint64_t item, std::int64_t workPay)
    {
        EarningFact &fact = earning(contract, when, workPay);
        fact.hasItem = true;
        fact.item = {0, item};
        return fact;
    }

    void own(std::uint32_t contract, const When &when, TimeKind kind, std::int64_t seconds)
    {
        books.entries.push_back({when, contract, kind, seconds});
    }

    Books books;
};

inline When date(const char *text) { return {WhenKind::Date, *parseIsoDate(text), 0}; }

inline When at(const char *text) { return *parseIsoWhen(text); }

}
