// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/packet_case.h"

#include "app/records/platform_terms.h"
#include "app/records/vault_sources.h"
#include "app/text/fact_text.h"
#include "app/text/finding_text.h"
#include "app/text/law_text.h"
#include "core/analysis/contract_calendar.h"
#include "core/findings/findings.h"
#include "core/schedule/work_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

namespace backpay {

namespace {

constexpr std::size_t rowsAtOnce = 20'000; // read from the vault; only what the tables need of them is kept

bool reachesInto(const Finding &finding, const CaseScope &scope)
{
    if (!scope.from && !scope.to)
        return true;
    return finding.from && finding.to && (!scope.from || *finding.to >= *scope.from)
           && (!scope.to || *finding.from <= *scope.to);
}

bool isIn(const CaseScope &scope, const EmployerWeeks &employer)
{
    return (!scope.platform || employer.platform == *scope.platform)
           && (!scope.contract
               || std::binary_search(employer.contracts.begin(), employer.contracts.end(), *scope.contract));
}

/** Reads rows of the vault and keeps of each what a packet says of it. */
class OriginReader
{
public:
    OriginReader(const Ledger &ledger, CaseFile &file)
        : ledger_(ledger)
        , file_(file)
    {
    }

    Result<void> read(RowKind kind, const std::set<std::int64_t> &revisions, RowOrigins &origins)
    {
        std::vector<std::int64_t> part;
        for (auto next = revisions.begin(); next != revisions.end();) {
            part.clear();
            for (; next != revisions.end() && part.size() < rowsAtOnce; ++next)
                part.push_back(*next);
            auto rows = ledger_.revisions(kind, part);
            if (!rows)
                return tl::unexpected(rows.error());
            for (StoredRow &row : *rows)
                origins.emplace(row.revision, originOf(std::move(row)));
        }
        return {};
    }

    /** The files by the order in which they were imported, numbered anew; tells the ledger's ids of the imports. */
    Result<void> finish()
    {
        const auto imports = ledger_.imports(); // newest first
        if (!imports)
            return tl::unexpected(imports.error());
        std::map<std::string, std::uint32_t> places;
        for (auto record = imports->rbegin(); record != imports->rend(); ++record) {
            if (!numbers_.contains(record->uuid))
                continue;
            const auto kept = ledger_.keptOriginal(record->uuid);
            if (!kept)
                return tl::unexpected(kept.error());
            places.emplace(record->uuid, static_cast<std::uint32_t>(file_.sources.size()));
            file_.sources.push_back({record->source, record->fileName, toHex(record->sha256),
                                     *kept ? toHex((*kept)->sha256) : std::string(), record->uuid,
                                     dayNumber(record->importedAt), record->grade, *kept && (*kept)->filteredCopy, 0,
                                     ""});
        }
        std::vector<std::uint32_t> renumbered(numbers_.size());
        for (const auto &[uuid, number] : numbers_)
            renumbered[number] = places.at(uuid);
        for (RowOrigins *origins :
             {&file_.earnings, &file_.entries, &file_.payouts, &file_.cancellations, &file_.rates}) {
            for (auto &[revision, origin] : *origins) {
                if (origin.source)
                    origin.source = renumbered[*origin.source];
            }
        }
        return {};
    }

private:
    RowOrigin originOf(StoredRow &&row)
    {
        RowOrigin origin{std::move(row.id),
                         std::nullopt,
                         std::move(row.source.place.text),
                         std::move(row.facts.item),
                         std::move(row.facts.payType),
                         std::move(row.facts.status),
                         std::move(row.facts.note)};
        if (!row.facts.payer.empty())
            origin.words = origin.words.empty() ? row.facts.payer : row.facts.payer + ": " + origin.words;
        if (row.source.importUuid.empty())
            origin.place.clear();
        else
            origin.source =
                numbers_.try_emplace(row.source.importUuid, static_cast<std::uint32_t>(numbers_.size())).first->second;
        return origin;
    }

    const Ledger &ledger_;
    CaseFile &file_;
    std::map<std::string, std::uint32_t> numbers_; // imports by id, as they turned up
};

std::string plain(QString words) { return words.replace(QChar(QChar::Nbsp), u' ').toStdString(); }

}

Result<std::unique_ptr<PacketCase>> PacketCase::read(const Ledger &ledger, const PacketRequest &request,
                                                     const ZoneResolver &zones)
{
    const WordsIn words(packetLanguage);
    std::unique_ptr<PacketCase> made(new PacketCase);
    auto records = ledger.records();
    if (!records)
        return tl::unexpected(records.error());
    const auto sources = sourcesOf(ledger);
    if (!sources)
        return tl::unexpected(sources.error());
    made->records_ = std::move(*records);
    made->terms_ = platformTerms(*sources);
    made->facts_ = std::make_unique<CaseFacts>(made->records_, made->terms_, request.asOf, zones);
    CaseScope scope = request.scope;
    for (const Contract &contract : made->records_.books.contracts) {
        if (scope.contract == contract.key)
            scope.platform = contract.platform;
    }
    WageBook book(ruleBook());
    const std::vector<EmployerWages> &wages = book.update(made->records_.books, zones);
    made->findings_ =
        filtered(allFindings(*made->facts_, wages, ruleBook()), {scope.platform, scope.contract, std::nullopt});
    std::erase_if(made->findings_, [&](const Finding &finding) { return !reachesInto(finding, scope); });
    made->groups_ = backpay::findingGroups(made->findings_);
    made->file_ = std::make_unique<CaseFile>(*made->facts_, made->findings_, scope, request.reader);
    std::copy_if(wages.begin(), wages.end(), std::back_inserter(made->file_->wages),
                 [&](const EmployerWages &each) { return isIn(scope, each.employer); });
    auto filled = made->findOrigins(ledger).and_then([&] { return made->classify(ledger); });
    if (!filled)
        return tl::unexpected(filled.error());
    made->putIntoWords();
    made->count();
    return made;
}

std::int64_t PacketCase::rows() const
{
    return std::accumulate(rowsByGrade_.begin(), rowsByGrade_.end(), std::int64_t{0});
}

Result<void> PacketCase::findOrigins(const Ledger &ledger)
{
    std::map<RowKind, std::set<std::int64_t>> wanted;
    for (const WorkRow &row : workRows(*file_))
        wanted[row.own ? RowKind::TimeEntry : RowKind::Earning].insert(row.revision);
    for (std::size_t payout = 0; payout < records_.books.payouts.size(); ++payout) {
        if (file_->holdsPayout(payout))
            wanted[RowKind::Payout].insert(records_.books.payouts[payout].revision);
    }
    for (const CancellationFact &ended : records_.cancellations) {
        if (file_->holds(ended.contract, dayOf(ended.when, facts_->contract(ended.contract), facts_->zones())))
            wanted[RowKind::Cancellation].insert(ended.revision);
    }
    for (const ChangedEarning &changed : records_.changed) {
        if (file_->holdsContract(changed.contract))
            wanted[RowKind::Earning].insert(changed.after.revision);
    }
    for (const VanishedEarning &vanished : records_.vanished) {
        if (file_->holdsContract(vanished.contract))
            wanted[RowKind::Earning].insert(vanished.last.revision);
    }
    for (const StatedRateFact &rate : records_.books.rates) {
        if (rate.revision != 0 && file_->holdsContract(rate.contract))
            wanted[RowKind::StatedRate].insert(rate.revision);
    }
    for (const Finding &finding : findings_) {
        for (const FoundRecord &record : finding.records)
            wanted[record.kind].insert(record.revision);
    }
    OriginReader reader(ledger, *file_);
    return reader.read(RowKind::Earning, wanted[RowKind::Earning], file_->earnings)
        .and_then([&] { return reader.read(RowKind::TimeEntry, wanted[RowKind::TimeEntry], file_->entries); })
        .and_then([&] { return reader.read(RowKind::Payout, wanted[RowKind::Payout], file_->payouts); })
        .and_then(
            [&] { return reader.read(RowKind::Cancellation, wanted[RowKind::Cancellation], file_->cancellations); })
        .and_then([&] { return reader.read(RowKind::StatedRate, wanted[RowKind::StatedRate], file_->rates); })
        .and_then([&] { return reader.finish(); });
}

Result<void> PacketCase::classify(const Ledger &ledger)
{
    std::set<std::uint32_t> worked;
    for (const WorkRow &row : workRows(*file_))
        worked.insert(row.contract);
    for (const std::uint32_t contract : worked) {
        const auto answers = ledger.factAnswers(facts_->contract(contract).key);
        if (!answers)
            return tl::unexpected(answers.error());
        ClassifiedContract classified{contract, contractFacts(*facts_, contract, *answers, ruleBook()), {}};
        for (const ContractFact &fact : classified.facts.facts)
            classified.evidence.push_back(plain(factEvidenceText(fact)));
        file_->classified.push_back(std::move(classified));
    }
    return {};
}

void PacketCase::putIntoWords()
{
    std::vector<Contract> contracts = records_.books.contracts;
    for (std::size_t contract = 0; contract < contracts.size(); ++contract)
        contracts[contract].alias = file_->redaction.contractName(contract);
    const FindingWords words(contracts);
    for (const Finding &finding : findings_) {
        FindingWording wording;
        wording.title = plain(FindingWords::title(finding));
        wording.law = plain(FindingWords::law(finding));
        if (finding.missing)
            wording.missing = plain(missingText(*finding.missing));
        for (const Assumption &assumption : finding.assumptions)
            wording.assumptions.push_back(plain(words.assumption(assumption)));
        for (const FindingStep &step : finding.steps)
            wording.steps.emplace_back(plain(words.step(step)), step.value());
        file_->wordings.push_back(std::move(wording));
    }
}

void PacketCase::count()
{
    const auto take = [&](RecordGrade grade, const std::optional<DayNumber> &day, const RowOrigin &origin) {
        ++rowsByGrade_[static_cast<std::size_t>(grade)];
        if (origin.source)
            ++file_->sources[*origin.source].rows;
        if (!day)
            return;
        first_ = std::min(first_.value_or(*day), *day);
        last_ = std::max(last_.value_or(*day), *day);
    };
    for (const WorkRow &row : workRows(*file_))
        take(row.own ? records_.entries[row.index].grade : records_.earnings[row.index].grade, row.day,
             CaseFile::originOf(row.own ? file_->entries : file_->earnings, row.revision));
    for (std::size_t payout = 0; payout < records_.books.payouts.size(); ++payout) {
        const PayoutFact &fact = records_.books.payouts[payout];
        if (file_->holdsPayout(payout))
            take(records_.payouts[payout],
                 fact.when.kind == WhenKind::Undated ? std::nullopt : std::optional(fact.when.day),
                 CaseFile::originOf(file_->payouts, fact.revision));
    }
    for (const CancellationFact &ended : records_.cancellations) {
        const auto day = dayOf(ended.when, facts_->contract(ended.contract), facts_->zones());
        if (file_->holds(ended.contract, day))
            take(ended.grade, day, CaseFile::originOf(file_->cancellations, ended.revision));
    }
}

}
