// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/claims_model.h"

#include "app/records/platform_terms.h"
#include "app/text/claims_text.h"
#include "app/text/match_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/view_models.h"

#include <algorithm>
#include <map>
#include <utility>

namespace backpay {

namespace {

constexpr std::size_t mostRecords = 100; // of one finding, on its page

/** The rows behind a finding, read by kind and put back into its order. */
Result<std::vector<ShownRecord>> shownRecords(const Ledger &ledger, const std::vector<FoundRecord> &records,
                                              DayNumber today)
{
    std::map<RowKind, std::vector<std::int64_t>> wanted;
    for (const FoundRecord &record : records)
        wanted[record.kind].push_back(record.revision);
    std::map<std::pair<RowKind, std::int64_t>, StoredRow> rows;
    for (const auto &[kind, revisions] : wanted) {
        auto stored = ledger.revisions(kind, revisions);
        if (!stored)
            return tl::unexpected(stored.error());
        for (StoredRow &row : *stored) {
            const std::int64_t revision = row.revision;
            rows.emplace(std::pair(kind, revision), std::move(row));
        }
    }
    std::vector<ShownRecord> shown;
    for (const FoundRecord &record : records) {
        const auto row = rows.find({record.kind, record.revision});
        if (row == rows.end())
            continue;
        const RowSource &source = row->second.source;
        ShownRecord one;
        one.record = record;
        one.what = ClaimsText::recordKind(record.kind) + QStringLiteral(", ") + whenText(row->second.facts.when, today);
        one.importUuid = QString::fromStdString(source.importUuid);
        one.line = source.line;
        one.place = source.importUuid.empty()
                        ? ClaimsText::byHand()
                        : shownText(source.fileName, 60) + QStringLiteral(", ") + rowPlaceText(source.place);
        shown.push_back(std::move(one));
    }
    return shown;
}

}

ClaimsModel::ClaimsModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , session_(session)
    , maker_(services, *this)
    , page_(claimsPage({}, {}))
{
    connect(&shelf, &BookShelf::changed, this, &ClaimsModel::booksChanged);
}

ClaimsModel *ClaimsModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).claims(); }

void ClaimsModel::look()
{
    if (looked_)
        return;
    looked_ = true;
    make();
}

void ClaimsModel::showAgain()
{
    if (!found_ || session_.state() != Session::Open)
        return;
    {
        const HiddenAmounts scope = services_.hiddenAmounts();
        page_ = claimsPage(found_->findings, found_->groups);
    }
    Q_EMIT pageChanged();
    if (!entry_.empty())
        showGroup(shown_);
}

void ClaimsModel::booksChanged()
{
    if (std::exchange(version_, shelf_.version()) == shelf_.version()) {
        showAgain();
        return;
    }
    week_ = false;
    close();
    if (session_.state() != Session::Open) {
        looked_ = false;
        found_.reset();
        page_ = claimsPage({}, {});
        Q_EMIT pageChanged();
    } else if (looked_) {
        make();
    }
}

void ClaimsModel::make()
{
    setBusy(true);
    whenDone(services_.lane.run([](OpenVault &open) -> Result<std::shared_ptr<const Records>> {
        if (!open.ledger)
            return vaultClosed();
        Result<Records> records = open.ledger->records();
        if (!records)
            return tl::unexpected(records.error());
        return std::make_shared<const Records>(std::move(*records));
    }),
             this, [this](const Result<std::shared_ptr<const Records>> &records) {
                 if (!records || session_.state() != Session::Open) {
                     setBusy(false);
                     if (!records && session_.state() == Session::Open)
                         session_.report(records.error());
                     return;
                 }
                 maker_.ask(
                     [records = *records, asOf = services_.today(), &zones = services_.zones,
                      terms = platformTerms(services_.catalogue)]() -> std::shared_ptr<const Found> {
                         const CaseFacts facts(*records, terms, asOf, zones);
                         WageBook wages(ruleBook());
                         auto found = std::make_shared<Found>();
                         found->findings.contracts = records->books.contracts;
                         found->findings.findings = allFindings(facts, wages.update(records->books, zones), ruleBook());
                         found->findings.withoutPlace = contractsWithoutPlace(facts);
                         found->findings.asOf = asOf;
                         found->findings.hasRecords =
                             !records->books.earnings.empty() || !records->books.entries.empty();
                         found->groups = findingGroups(found->findings.findings);
                         found->page = claimsPage(found->findings, found->groups);
                         return found;
                     },
                     [this](const std::shared_ptr<const Found> &found) { show(found); });
             });
}

void ClaimsModel::show(std::shared_ptr<const Found> found)
{
    setBusy(false);
    if (session_.state() != Session::Open)
        return;
    found_ = std::move(found);
    page_ = found_->page;
    Q_EMIT pageChanged();
}

void ClaimsModel::open(int entry)
{
    if (!found_ || entry < 0 || static_cast<std::size_t>(entry) >= found_->groups.size())
        return;
    entry_ = found_->groups[static_cast<std::size_t>(entry)];
    week_ = false;
    showGroup(entry_);
}

void ClaimsModel::openWeek(int week)
{
    if (week < 0 || static_cast<std::size_t>(week) >= entry_.size())
        return;
    week_ = true;
    showGroup({entry_[static_cast<std::size_t>(week)]});
}

QVariantMap ClaimsModel::stepFigure(int step) const
{
    if (!found_ || !isFindingOpen() || shown_.size() != 1 || step < 0)
        return {};
    const HiddenAmounts scope = services_.hiddenAmounts();
    return backpay::stepFigure(found_->findings, found_->findings.findings[shown_.front()],
                               static_cast<std::size_t>(step));
}

bool ClaimsModel::close()
{
    if (week_ && entry_.size() > 1) {
        week_ = false;
        showGroup(entry_);
        return true;
    }
    const bool wasOpen = !finding_.isEmpty();
    ++asked_;
    entry_.clear();
    week_ = false;
    finding_.clear();
    records_.clear();
    recordsNote_.clear();
    if (wasOpen) {
        Q_EMIT findingChanged();
        Q_EMIT recordsChanged();
    }
    return wasOpen;
}

void ClaimsModel::showGroup(const FindingGroup &group)
{
    shown_ = group;
    {
        const HiddenAmounts scope = services_.hiddenAmounts();
        finding_ = findingPage(found_->findings, group);
    }
    records_.clear();
    recordsNote_.clear();
    Q_EMIT findingChanged();
    Q_EMIT recordsChanged();
    readRecords(group);
}

void ClaimsModel::readRecords(const FindingGroup &group)
{
    std::vector<FoundRecord> records;
    std::size_t all = 0;
    for (const std::size_t index : group) {
        for (const FoundRecord &record : found_->findings.findings[index].records) {
            if (++all <= mostRecords)
                records.push_back(record);
        }
    }
    const Currency currency = found_->findings.findings[group.front()].currency.value_or(Currency());
    const int asked = ++asked_;
    whenDone(services_.lane.run([records = std::move(records),
                                 today = services_.today()](OpenVault &open) -> Result<std::vector<ShownRecord>> {
        if (!open.ledger)
            return vaultClosed();
        return shownRecords(*open.ledger, records, today);
    }),
             this, [this, asked, all, currency](const Result<std::vector<ShownRecord>> &shown) {
                 if (asked != asked_)
                     return;
                 if (!shown) {
                     session_.report(shown.error());
                     return;
                 }
                 const HiddenAmounts scope = services_.hiddenAmounts();
                 records_ = recordRows(*shown, currency);
                 recordsNote_ =
                     all > mostRecords ? ClaimsText::moreRecords(static_cast<int>(all - mostRecords)) : QString();
                 Q_EMIT recordsChanged();
             });
}

void ClaimsModel::setBusy(bool busy)
{
    if (busy == busy_)
        return;
    busy_ = busy;
    Q_EMIT busyChanged();
}

}
