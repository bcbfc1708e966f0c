// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/case_file.h"

namespace backpay {

CaseFile::CaseFile(const CaseFacts &caseFacts, const std::vector<Finding> &found, CaseScope wanted, PacketReader reader)
    : facts(caseFacts)
    , findings(found)
    , scope(std::move(wanted))
    , redaction(reader, caseFacts.books().contracts)
{
    for (const Contract &contract : facts.books().contracts)
        contracts_.push_back((!scope.platform || contract.platform == *scope.platform)
                             && (!scope.contract || contract.key == *scope.contract));
    if (!scope.contract)
        return;
    payouts_.resize(facts.books().payouts.size());
    for (const MatchPart &part : facts.reconciliation().parts) {
        if (contracts_[facts.books().earnings[part.earning].contract])
            payouts_[part.payout] = true;
    }
}

bool CaseFile::holdsDay(const std::optional<DayNumber> &day) const
{
    if (!scope.from && !scope.to)
        return true;
    return day && (!scope.from || *day >= *scope.from) && (!scope.to || *day <= *scope.to);
}

bool CaseFile::holdsPayout(std::size_t payout) const
{
    const PayoutFact &fact = facts.books().payouts[payout];
    if (fact.standing != Standing::Earned || (scope.platform && fact.platform != *scope.platform)
        || (!payouts_.empty() && !payouts_[payout]))
        return false;
    return holdsDay(fact.when.kind == WhenKind::Undated ? std::nullopt : std::optional(fact.when.day));
}

const RowOrigin &CaseFile::originOf(const RowOrigins &origins, std::int64_t revision)
{
    static const RowOrigin none;
    const auto found = origins.find(revision);
    return found == origins.end() ? none : found->second;
}

const CaseSource &CaseFile::sourceOf(const RowOrigin &origin) const
{
    static const CaseSource none;
    return origin.source ? sources[*origin.source] : none;
}

std::string CaseFile::sourceNumber(const RowOrigin &origin)
{
    return origin.source ? std::to_string(*origin.source + 1) : std::string();
}

}
