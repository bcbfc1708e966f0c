// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "core/findings/finding.h"

namespace backpay {

/** "1:15:06" */
[[nodiscard]] std::string durationStep(std::int64_t seconds);
/** "2026-10-26" */
[[nodiscard]] std::string dayStep(DayNumber day);
/** A rate an hour with four decimals. */
[[nodiscard]] std::string rateStep(std::int64_t minorUnits, std::int64_t seconds, const Currency &currency);
/** `minorUnits` a `perSeconds`, for `seconds`: minor units, rounded half up; at most what 64 bits hold. */
[[nodiscard]] std::int64_t payAtRate(std::int64_t minorUnits, std::int64_t perSeconds, std::int64_t seconds);

/** A row and what a line of the working counts of it. */
[[nodiscard]] TracedRow tracedEarning(const CaseFacts &facts, std::size_t earning, std::int64_t share);
[[nodiscard]] TracedRow tracedEntry(const CaseFacts &facts, std::size_t entry, std::int64_t share);
[[nodiscard]] TracedRow tracedPayout(const CaseFacts &facts, std::size_t payout, std::int64_t share);
/** What a step holds of them; null where there is none. */
[[nodiscard]] std::shared_ptr<const TracedRows> shared(TracedUnit unit, std::vector<TracedRow> rows);

/** Puts one finding together: keeps its span, its contracts and its weakest grade with every record added. */
class FindingBuilder
{
public:
    FindingBuilder(const CaseFacts &facts, std::string rule, std::string platform);

    void addEarning(std::size_t earning, std::optional<std::int64_t> amount = std::nullopt);
    void addEntry(std::size_t entry);
    void addPayout(std::size_t payout);
    void addCancellation(const CancellationFact &cancellation);
    /** A revision that the vault no longer shows as the row's last word, or that its source no longer holds. */
    void addVersion(std::uint32_t contract, const RowVersion &version,
                    std::optional<std::int64_t> amount = std::nullopt);
    void step(RecordStepKind kind, std::vector<std::string> arguments, std::string value = {});
    /** An amount; `rows` are those it is the sum of, none where it is no sum of rows as the vault shows them. */
    void step(RecordStepKind kind, std::vector<std::string> arguments, std::int64_t minorUnits,
              const Currency &currency, std::vector<TracedRow> rows = {});
    /** The same of a time. */
    void timeStep(RecordStepKind kind, std::vector<std::string> arguments, std::int64_t seconds,
                  std::vector<TracedRow> rows = {});
    void setAmount(std::int64_t minorUnits, const Currency &currency, bool inTotal);

    [[nodiscard]] Finding &finding() { return finding_; }
    [[nodiscard]] Finding build();

private:
    void cover(const std::optional<DayNumber> &day, std::uint32_t contract, RecordGrade grade);
    void coverDay(const std::optional<DayNumber> &day);

    const CaseFacts &facts_;
    Finding finding_;
    std::set<std::string> contracts_;
};

}
