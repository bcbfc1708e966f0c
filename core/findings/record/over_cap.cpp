// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/int128.h"
#include "core/findings/finding_builder.h"
#include "core/findings/own_days.h"
#include "core/findings/record_findings.h"
#include "core/money/money.h"

#include <map>
#include <tuple>

namespace backpay {

namespace {

/** The rate that an item's own row states for the task. */
struct TaskRate
{
    std::int64_t minorUnits = 0;
    std::int64_t seconds = 0; // 0: none is stated
};
using PlatformItem = std::tuple<std::string_view, Currency, RowKey>; // platform, currency, item
using TaskRates = std::map<PlatformItem, TaskRate>;

bool counts(const EarningFact &row) { return row.standing == Standing::Earned || row.standing == Standing::Pending; }

/** Of two rates whether the first is lower, exactly. */
bool lower(std::int64_t minorUnits, std::int64_t seconds, std::int64_t thanMinorUnits, std::int64_t thanSeconds)
{
    return Int128(minorUnits) * thanSeconds < Int128(thanMinorUnits) * seconds;
}

TaskRates taskRates(const CaseFacts &facts, const std::vector<std::size_t> &rows)
{
    const Books &books = facts.books();
    const auto keyOf = [&](const EarningFact &row) {
        return PlatformItem(facts.contract(row.contract).platform, row.currency, row.item);
    };
    TaskRates rates;
    for (const std::size_t i : rows) {
        if (books.earnings[i].hasItem)
            rates.try_emplace(keyOf(books.earnings[i]));
    }
    if (rates.empty())
        return rates;
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningFact &row = books.earnings[i];
        const EarningDetail &detail = facts.records().earnings[i];
        if (!row.hasItem || detail.rateSeconds == 0 || facts.classOf(i) != CaseFacts::PayClass::Task)
            continue;
        const auto found = rates.find(keyOf(row));
        if (found == rates.end())
            continue;
        TaskRate &rate = found->second;
        // An item with two rows of its own is judged by the higher rate: the lower one would hide what is missing.
        if (rate.seconds == 0 || lower(rate.minorUnits, rate.seconds, detail.rateMinorUnits, detail.rateSeconds))
            rate = {detail.rateMinorUnits, detail.rateSeconds};
    }
    return rates;
}

/** One platform and currency. */
class OverCap
{
public:
    OverCap(const CaseFacts &facts, std::string platform, const Currency &currency)
        : facts_(facts)
        , builder_(facts, "record.over-cap", std::move(platform))
        , currency_(currency)
    {
    }

    void add(std::size_t row, const TaskRates &rates)
    {
        const EarningFact &fact = facts_.books().earnings[row];
        const EarningDetail &detail = facts_.records().earnings[row];
        rows_.push_back(tracedEarning(facts_, row, fact.seconds));
        seconds_ += fact.seconds;
        const auto found = rates.find({facts_.contract(fact.contract).platform, fact.currency, fact.item});
        const TaskRate rate = fact.hasItem && found != rates.end() ? found->second : TaskRate();
        const std::int64_t paid = fact.workPay + fact.bonus;
        const std::int64_t atRate = rate.seconds == 0 ? 0 : payAtRate(rate.minorUnits, rate.seconds, fact.seconds);
        const bool belowOwn = detail.rateSeconds != 0 && rate.seconds != 0
                              && lower(rate.minorUnits, rate.seconds, detail.rateMinorUnits, detail.rateSeconds);
        if (rate.seconds == 0 || belowOwn || atRate < paid || atRate > largestRowAmount) {
            unpriced_.push_back(rows_.back());
            unpricedSeconds_ += fact.seconds;
            builder_.addEarning(row);
            return;
        }
        priced_.push_back(tracedEarning(facts_, row, paid));
        atRate_ += atRate;
        paid_ += paid;
        builder_.addEarning(row, atRate - paid);
    }

    void addOwn(const OwnTimeOf &own)
    {
        for (const auto &[entry, seconds] : own.entries) {
            builder_.addEntry(entry);
            own_.push_back(tracedEntry(facts_, entry, seconds));
        }
        ownSeconds_ = own.seconds;
    }

    /** Whether anything was paid at less than the task's rate, or not at all. */
    [[nodiscard]] bool any() const { return atRate_ > paid_ || !unpriced_.empty() || ownSeconds_ > 0; }

    [[nodiscard]] Finding build()
    {
        if (!rows_.empty())
            builder_.timeStep(RecordStepKind::TimeOverCap, {std::to_string(rows_.size())}, seconds_, rows_);
        if (!priced_.empty()) {
            const std::string rows = std::to_string(priced_.size());
            builder_.step(RecordStepKind::AtTaskRate, {rows}, atRate_, currency_);
            builder_.step(RecordStepKind::PaidOverCap, {rows}, paid_, currency_, priced_);
            builder_.setAmount(atRate_ - paid_, currency_, true);
        }
        if (!unpriced_.empty())
            builder_.timeStep(RecordStepKind::OverCapNotPriced, {std::to_string(unpriced_.size())}, unpricedSeconds_,
                              unpriced_);
        if (ownSeconds_ > 0)
            builder_.timeStep(RecordStepKind::OwnTimeOverCap, {std::to_string(own_.size())}, ownSeconds_, own_);
        builder_.finding().seconds = seconds_ + ownSeconds_;
        return builder_.build();
    }

private:
    const CaseFacts &facts_;
    FindingBuilder builder_;
    Currency currency_;
    std::vector<TracedRow> rows_; // with their time
    std::int64_t seconds_ = 0;
    std::vector<TracedRow> priced_; // with what they paid
    std::int64_t atRate_ = 0;
    std::int64_t paid_ = 0;
    std::vector<TracedRow> unpriced_; // with their time
    std::int64_t unpricedSeconds_ = 0;
    std::vector<TracedRow> own_; // with what of their time no row covers
    std::int64_t ownSeconds_ = 0;
};

}

std::vector<Finding> overCapFindings(const CaseFacts &facts)
{
    const Books &books = facts.books();
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        if (counts(books.earnings[i]) && facts.classOf(i) == CaseFacts::PayClass::OverCap)
            rows.push_back(i);
    }
    const TaskRates rates = taskRates(facts, rows);
    std::map<std::string, std::map<Currency, OverCap>> found;
    for (const std::size_t i : rows) {
        const EarningFact &row = books.earnings[i];
        const std::string &platform = facts.contract(row.contract).platform;
        found[platform].try_emplace(row.currency, facts, platform, row.currency).first->second.add(i, rates);
    }
    for (const auto &[platform, kinds] : unpaidOwnTime(facts)) {
        const OwnTimeOf &own = kinds[static_cast<std::size_t>(TimeKind::OverCap)];
        if (own.seconds == 0)
            continue;
        auto &ofPlatform = found[platform];
        // Own time has no currency: it stands with the platform's only one, or by itself.
        if (ofPlatform.empty())
            ofPlatform.try_emplace(Currency(), facts, platform, Currency());
        ofPlatform.begin()->second.addOwn(own);
    }
    std::vector<Finding> findings;
    for (auto &[platform, byCurrency] : found) {
        for (auto &[currency, overCap] : byCurrency) {
            if (overCap.any())
                findings.push_back(overCap.build());
        }
    }
    return findings;
}

}
