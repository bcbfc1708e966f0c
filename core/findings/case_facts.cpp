// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/case_facts.h"

#include "core/analysis/contract_calendar.h"

#include <algorithm>

namespace backpay {

std::vector<PlatformCalendar> calendarsOf(const std::vector<PlatformTerms> &platforms)
{
    std::vector<PlatformCalendar> calendars;
    for (const PlatformTerms &terms : platforms)
        calendars.push_back({terms.name, terms.calendar});
    return calendars;
}

CaseFacts::CaseFacts(const Records &records, const std::vector<PlatformTerms> &platforms, DayNumber asOf,
                     const ZoneResolver &zones)
    : records_(records)
    , platforms_(platforms)
    , asOf_(asOf)
    , zones_(zones)
    , reconciliation_(reconcile(records.books, calendarsOf(platforms), asOf, records.decisions, zones))
    , ownParts_(backpay::ownParts(records.books, zones))
{
    ContractCalendar calendar(books().contracts, zones);
    days_.reserve(books().earnings.size());
    for (const EarningFact &row : books().earnings)
        days_.push_back(calendar.dayOf(row.when, row.contract));
    for (const Contract &contract : books().contracts)
        termsOfContract_.push_back(termsOf(contract.platform));
    for (const PlatformTerms &terms : platforms) {
        std::vector<PayClass> classes;
        for (const std::string &word : records.words)
            classes.push_back(terms.overCapTypes.contains(word)    ? PayClass::OverCap
                              : terms.trainingTypes.contains(word) ? PayClass::Training
                                                                   : PayClass::Task);
        classOfType_.push_back(std::move(classes));
    }
}

const PlatformTerms *CaseFacts::termsOf(std::string_view platform) const
{
    const auto found = std::find_if(platforms_.begin(), platforms_.end(),
                                    [&](const PlatformTerms &terms) { return terms.name == platform; });
    return found == platforms_.end() ? nullptr : &*found;
}

CaseFacts::PayClass CaseFacts::classOf(std::size_t earning) const
{
    const EarningFact &row = books().earnings[earning];
    if (row.workPay == 0 && row.bonus != 0)
        return PayClass::Bonus;
    const PlatformTerms *terms = termsOfContract_[row.contract];
    if (terms == nullptr || records_.words.empty())
        return PayClass::Task;
    const auto platform = static_cast<std::size_t>(terms - platforms_.data());
    return classOfType_[platform][records_.earnings[earning].payType];
}

}
