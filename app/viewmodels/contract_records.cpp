// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_page.h"
#include "core/findings/applied_rate.h"

#include <algorithm>
#include <string_view>

namespace backpay {

namespace {

/** Rates of rows that pay for the work itself: not for time over a cap, for training, nor for nothing but a bonus. */
class RatesOfTasks
{
public:
    RatesOfTasks(const std::vector<PlatformTerms> &platforms, std::string_view platform)
    {
        const auto found = std::find_if(platforms.begin(), platforms.end(),
                                        [&](const PlatformTerms &terms) { return terms.name == platform; });
        terms_ = found == platforms.end() ? nullptr : &*found;
    }

    void addTo(std::vector<AppliedRate> &rates, const EarningRow &row) const
    {
        const bool task =
            terms_ == nullptr
            || (!terms_->overCapTypes.contains(row.payType) && !terms_->trainingTypes.contains(row.payType));
        if (!task || row.standing == Standing::Cancelled || (row.workPay == 0 && row.bonus != 0))
            return;
        const auto rate = appliedRate({row.workPay, row.seconds.value_or(0), row.rate ? row.rate->minorUnits : 0,
                                       row.rate ? row.rate->seconds : 0});
        if (rate)
            rates.push_back({row.when, row.currency, *rate, row.rate && row.rate->minorUnits > 0});
    }

private:
    const PlatformTerms *terms_ = nullptr;
};

}

Result<ContractRecords> readContract(const Ledger &ledger, const std::string &key,
                                     const std::vector<PlatformTerms> &platforms)
{
    Result<Contract> contract = ledger.contract(key);
    if (!contract)
        return tl::unexpected(contract.error());
    RowFilter filter;
    filter.contract = contract->key;
    ContractRecords records;
    const auto grade = [&](TimeEntryRow &&entry) {
        std::optional<RecordGrade> &weakest = records.weakestGrade[static_cast<std::size_t>(entry.kind)];
        weakest = std::max(weakest.value_or(entry.source.grade), entry.source.grade);
    };
    const Result<std::int64_t> graded = ledger.eachEntry(filter, {*contract}, grade);
    const RatesOfTasks rates(platforms, contract->platform);
    const Result<std::int64_t> rated =
        ledger.eachEarning(filter, {*contract}, [&](EarningRow &&row) { rates.addTo(records.appliedRates, row); });
    filter.limit = mostContractRows;
    Result<std::vector<KnownRateRow>> told = ledger.rates(contract->key);
    Result<std::vector<std::string>> projects = ledger.projects(contract->key);
    if (!told || !projects)
        return tl::unexpected(!told ? told.error() : projects.error());
    Result<Listing<EarningRow>> earnings = ledger.earnings(filter);
    Result<Listing<TimeEntryRow>> entries = ledger.entries(filter);
    if (!graded || !rated)
        return tl::unexpected(!graded ? graded.error() : rated.error());
    if (!earnings)
        return tl::unexpected(earnings.error());
    if (!entries)
        return tl::unexpected(entries.error());
    records.contract = std::move(*contract);
    records.rates = std::move(*told);
    records.projects = std::move(*projects);
    records.earnings = std::move(*earnings);
    records.entries = std::move(*entries);
    return records;
}

}
