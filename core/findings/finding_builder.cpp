// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_builder.h"

#include "core/analysis/contract_calendar.h"
#include "core/base/int128.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>

namespace backpay {

std::string durationStep(std::int64_t seconds)
{
    std::array<char, 40> text{};
    const int length = std::snprintf(text.data(), text.size(), "%lld:%02d:%02d", static_cast<long long>(seconds / 3600),
                                     static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string dayStep(DayNumber day) { return isoDate(day); }

std::string rateStep(std::int64_t minorUnits, std::int64_t seconds, const Currency &currency)
{
    return hourlyText(minorUnits, seconds, currency.digits()).value_or("");
}

std::int64_t payAtRate(std::int64_t minorUnits, std::int64_t perSeconds, std::int64_t seconds)
{
    const Int128 pay = divideRounded(Int128(minorUnits) * seconds, perSeconds);
    return static_cast<std::int64_t>(std::min<Int128>(pay, std::numeric_limits<std::int64_t>::max()));
}

TracedRow tracedEarning(const CaseFacts &facts, std::size_t earning, std::int64_t share)
{
    return {RowKind::Earning, facts.books().earnings[earning].revision, share};
}

TracedRow tracedEntry(const CaseFacts &facts, std::size_t entry, std::int64_t share)
{
    return {RowKind::TimeEntry, facts.books().entries[entry].revision, share};
}

TracedRow tracedPayout(const CaseFacts &facts, std::size_t payout, std::int64_t share)
{
    return {RowKind::Payout, facts.books().payouts[payout].revision, share};
}

std::shared_ptr<const TracedRows> shared(TracedUnit unit, std::vector<TracedRow> rows)
{
    return rows.empty() ? nullptr : std::make_shared<const TracedRows>(unit, std::move(rows));
}

FindingBuilder::FindingBuilder(const CaseFacts &facts, std::string rule, std::string platform)
    : facts_(facts)
{
    finding_.rule = std::move(rule);
    finding_.platform = std::move(platform);
}

void FindingBuilder::coverDay(const std::optional<DayNumber> &day)
{
    if (!day)
        return;
    finding_.from = finding_.from ? std::min(*finding_.from, *day) : *day;
    finding_.to = finding_.to ? std::max(*finding_.to, *day) : *day;
}

void FindingBuilder::cover(const std::optional<DayNumber> &day, std::uint32_t contract, RecordGrade grade)
{
    coverDay(day);
    contracts_.insert(facts_.contract(contract).key);
    finding_.grade = std::max(finding_.grade, grade);
}

void FindingBuilder::addEarning(std::size_t earning, std::optional<std::int64_t> amount)
{
    const EarningFact &row = facts_.books().earnings[earning];
    cover(facts_.dayOf(earning), row.contract, facts_.records().earnings[earning].grade);
    finding_.records.push_back({RowKind::Earning, row.revision, amount});
}

void FindingBuilder::addEntry(std::size_t entry)
{
    const TimeFact &fact = facts_.books().entries[entry];
    cover(dayOf(fact.when, facts_.contract(fact.contract), facts_.zones()), fact.contract,
          facts_.records().entries[entry].grade);
    finding_.records.push_back({RowKind::TimeEntry, fact.revision, std::nullopt});
}

void FindingBuilder::addPayout(std::size_t payout)
{
    const PayoutFact &fact = facts_.books().payouts[payout];
    if (fact.when.kind != WhenKind::Undated)
        coverDay(fact.when.day);
    finding_.grade = std::max(finding_.grade, facts_.records().payouts[payout]);
    finding_.records.push_back({RowKind::Payout, fact.revision, std::nullopt});
}

void FindingBuilder::addCancellation(const CancellationFact &cancellation)
{
    cover(dayOf(cancellation.when, facts_.contract(cancellation.contract), facts_.zones()), cancellation.contract,
          cancellation.grade);
    finding_.records.push_back({RowKind::Cancellation, cancellation.revision, std::nullopt});
}

void FindingBuilder::addVersion(std::uint32_t contract, const RowVersion &version, std::optional<std::int64_t> amount)
{
    cover(dayOf(version.when, facts_.contract(contract), facts_.zones()), contract, version.grade);
    finding_.records.push_back({RowKind::Earning, version.revision, amount});
}

void FindingBuilder::step(RecordStepKind kind, std::vector<std::string> arguments, std::string value)
{
    finding_.steps.push_back({RecordStep{kind, std::move(arguments), std::move(value)}, nullptr});
}

void FindingBuilder::step(RecordStepKind kind, std::vector<std::string> arguments, std::int64_t minorUnits,
                          const Currency &currency, std::vector<TracedRow> rows)
{
    step(kind, std::move(arguments), amountText(minorUnits, currency.digits()));
    finding_.steps.back().rows = shared(TracedUnit::MinorUnits, std::move(rows));
}

void FindingBuilder::timeStep(RecordStepKind kind, std::vector<std::string> arguments, std::int64_t seconds,
                              std::vector<TracedRow> rows)
{
    step(kind, std::move(arguments), durationStep(seconds));
    finding_.steps.back().rows = shared(TracedUnit::Seconds, std::move(rows));
}

void FindingBuilder::setAmount(std::int64_t minorUnits, const Currency &currency, bool inTotal)
{
    finding_.amount = minorUnits;
    finding_.currency = currency;
    finding_.inTotal = inTotal;
}

Finding FindingBuilder::build()
{
    finding_.contracts.assign(contracts_.begin(), contracts_.end());
    return std::move(finding_);
}

}
