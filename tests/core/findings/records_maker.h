// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "core/findings/case_facts.h"
#include "tests/core/analysis/books_maker.h"
#include "tests/support/fixed_zones.h"

#include <algorithm>

namespace backpay {

/** Records in few words: rows get the revisions 1, 2, 3, … of their kind. */
class RecordsMaker
{
public:
    std::uint32_t contract(const std::string &platform, const std::string &name = "project")
    {
        return books_.contract(platform, name);
    }
    Contract &termsOf(std::uint32_t contract) { return books_.books.contracts[contract]; }

    /** An earned row; the reference is good until the next row. */
    EarningFact &earning(std::uint32_t contract, const When &when, std::int64_t pay, std::int64_t seconds = 0,
                         const std::string &payType = "prepay")
    {
        EarningDetail detail;
        detail.payType = word(payType);
        details_.push_back(detail);
        EarningFact &fact = books_.earning(contract, when, pay, seconds);
        fact.revision = static_cast<std::int64_t>(books_.books.earnings.size());
        return fact;
    }
    /** The same with its item and the rate it states, in cents an hour. */
    EarningFact &task(std::uint32_t contract, const When &when, std::uint64_t item, std::int64_t pay,
                      std::int64_t seconds, std::int64_t rate, const std::string &payType = "prepay")
    {
        EarningFact &fact = earning(contract, when, pay, seconds, payType);
        fact.hasItem = true;
        fact.item = {0, item};
        details_.back().rateMinorUnits = rate;
        details_.back().rateSeconds = rate == 0 ? 0 : 3600;
        return fact;
    }
    /** Own time from `from`; its end is on the same kind of clock. */
    void own(std::uint32_t contract, const When &from, TimeKind kind, std::int64_t seconds)
    {
        books_.own(contract, from, kind, seconds);
        books_.books.entries.back().revision = static_cast<std::int64_t>(books_.books.entries.size());
        EntryDetail detail;
        detail.until = from;
        const std::int64_t end = from.second + seconds;
        detail.until.day += static_cast<DayNumber>(end / 86'400);
        detail.until.second = static_cast<std::int32_t>(end % 86'400);
        detail.grade = RecordGrade::SameDayNote;
        entries_.push_back(detail);
    }
    /** What an hour was promised to pay, whenever it was worked: cents. */
    void promise(std::uint32_t contract, std::int64_t rate)
    {
        const Rate promised{rate, 3600, *Currency::fromCode("USD")};
        termsOf(contract).advertisedRate = promised;
        books_.books.rates.push_back({contract, firstDay, promised, RateKnownFrom::Set, 0});
    }
    void payout(const std::string &platform, const When &when, std::int64_t amount, std::int64_t fee = 0)
    {
        PayoutFact fact;
        fact.when = when;
        fact.platform = platform;
        fact.currency = *Currency::fromCode("USD");
        fact.amount = amount;
        fact.fee = fee;
        fact.revision = static_cast<std::int64_t>(books_.books.payouts.size()) + 1;
        books_.books.payouts.push_back(fact);
    }
    [[nodiscard]] Records records() const
    {
        Records records = more;
        records.books = books_.books;
        records.earnings = details_;
        records.entries = entries_;
        records.payouts.assign(records.books.payouts.size(), RecordGrade::PayerFile);
        records.words = words_;
        return records;
    }

    /** Outlier's pay types, and a calendar that shows 45 days. */
    [[nodiscard]] static std::vector<PlatformTerms> terms()
    {
        PlatformTerms outlier;
        outlier.id = "outlier";
        outlier.name = "Outlier";
        outlier.overCapTypes = {"overtimePay"};
        outlier.trainingTypes = {"trainingTask"};
        PlatformTerms mturk;
        mturk.id = "mturk";
        mturk.name = "Amazon Mechanical Turk";
        mturk.calendar.history = Sourced<HistoryWindow>{{45}, {"blog.mturk.com", 0, FactCertainty::Documented}, {}};
        return {outlier, mturk};
    }

    Records more; // cancellations, changes, vanished rows, sources

private:
    std::uint32_t word(const std::string &text)
    {
        const auto found = std::find(words_.begin(), words_.end(), text);
        if (found != words_.end())
            return static_cast<std::uint32_t>(found - words_.begin());
        words_.push_back(text);
        return static_cast<std::uint32_t>(words_.size() - 1);
    }

    BooksMaker books_;
    std::vector<EarningDetail> details_;
    std::vector<EntryDetail> entries_;
    std::vector<std::string> words_;
};

}
