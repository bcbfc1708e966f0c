// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcile_command.h"

#include "app/cli/reconcile_output.h"
#include "app/cli/terminal_words.h"
#include "app/records/payout_matches.h"
#include "app/text/reconciliation_text.h"
#include "core/analysis/contract_calendar.h"
#include "platform-importers/engine/importer.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace backpay {

namespace {

Result<std::vector<PlatformCalendar>> knownCalendars()
{
    const auto catalogue = SourceCatalogue::builtIn();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return platformCalendars(catalogue->platforms());
}

Result<MatchesShown> matchesOf(const Ledger &ledger, DayNumber asOf, const ZoneResolver &zones)
{
    const auto calendars = knownCalendars();
    if (!calendars)
        return tl::unexpected(calendars.error());
    auto matched = matchedBooks(ledger);
    if (!matched)
        return tl::unexpected(matched.error());
    MatchesShown shown;
    shown.reconciliation = reconcile(matched->books, *calendars, asOf, matched->decisions, zones);
    shown.matched = std::move(*matched);
    const Books &books = shown.matched.books;
    ContractCalendar calendar(books.contracts, zones);
    for (const EarningFact &earning : books.earnings)
        shown.earningDays.push_back(calendar.dayOf(earning.when, earning.contract));
    return shown;
}

/** The rows that are shown, with their ids and places. */
Result<void> readRows(const Ledger &ledger, MatchesShown &shown)
{
    std::set<std::int64_t> payouts;
    std::set<std::int64_t> earnings;
    for (const PayoutShown &payout : shown.payouts) {
        payouts.insert(shown.matched.books.payouts[payout.index].revision);
        for (const MatchPart &part : payout.parts)
            earnings.insert(shown.matched.books.earnings[part.earning].revision);
    }
    for (const SameMoney &same : shown.reconciliation.sameMoney)
        payouts.insert(shown.matched.books.payouts[same.counted].revision);
    for (const std::uint32_t index : shown.overdue)
        earnings.insert(shown.matched.books.earnings[index].revision);
    const auto read = [&](RowKind kind, const std::set<std::int64_t> &revisions, auto &into) -> Result<void> {
        auto rows = ledger.revisions(kind, {revisions.begin(), revisions.end()});
        if (!rows)
            return tl::unexpected(rows.error());
        for (StoredRow &row : *rows)
            into.emplace(row.revision, std::move(row));
        return {};
    };
    return read(RowKind::Payout, payouts, shown.payoutRows).and_then([&] {
        return read(RowKind::Earning, earnings, shown.earningRows);
    });
}

/** The payout that counts for one that does not; 0 where this one counts itself. */
std::int64_t countedInstead(const MatchesShown &shown, std::int64_t payout)
{
    const Books &books = shown.matched.books;
    for (const SameMoney &same : shown.reconciliation.sameMoney) {
        if (books.payouts[same.again].revision == payout)
            return books.payouts[same.counted].revision;
    }
    return 0;
}

/** The other payout that a command is about, as it says or as the match stands; 0 where it is about earnings. */
Result<std::int64_t> otherPayout(const MatchCommand &command, std::int64_t payout, const MatchesShown &shown,
                                 const Ledger &ledger)
{
    if (command.sameAs)
        return ledger.shownRow(RowKind::Payout, *command.sameAs);
    return command.earnings.empty() ? countedInstead(shown, payout) : 0;
}

Result<std::vector<std::int64_t>> namedEarnings(const MatchCommand &command, const Ledger &ledger)
{
    std::vector<std::int64_t> earnings;
    for (const std::string &id : command.earnings) {
        const auto row = ledger.shownRow(RowKind::Earning, id);
        if (!row)
            return tl::unexpected(row.error());
        if (std::find(earnings.begin(), earnings.end(), *row) == earnings.end())
            earnings.push_back(*row);
    }
    return earnings;
}

/** What was done, and how the payout is matched now. */
ExitCode showDecided(std::int64_t payout, const QString &done, const Ledger &ledger, DayNumber today,
                     const ZoneResolver &zones, const Printer &printer)
{
    auto now = matchesOf(ledger, today, zones);
    if (!now)
        return printer.failed(now.error());
    selectPayout(*now, payout);
    if (const auto read = readRows(ledger, *now); !read)
        return printer.failed(read.error());
    return printer.done(decidedJson(*now), done + u'\n' + payoutMatchText(*now, now->payouts.front()));
}

}

ExitCode showReconciliation(const Ledger &ledger, const RowFilter &filter, DayNumber asOf, const ZoneResolver &zones,
                            const Printer &printer)
{
    auto shown = matchesOf(ledger, asOf, zones);
    if (!shown)
        return printer.failed(shown.error());
    select(*shown, {filter.platform, filter.from, filter.to}, zones);
    if (const auto read = readRows(ledger, *shown); !read)
        return printer.failed(read.error());
    return printer.done(reconciliationJson(*shown), reconciliationText(*shown));
}

ExitCode decideMatch(const MatchCommand &command, Ledger &ledger, DayNumber today, const ZoneResolver &zones,
                     const Printer &printer)
{
    const auto payout = ledger.shownRow(RowKind::Payout, command.payout);
    if (!payout)
        return printer.failed(payout.error());
    auto earnings = namedEarnings(command, ledger);
    if (!earnings)
        return printer.failed(earnings.error());
    const auto shown = matchesOf(ledger, today, zones);
    if (!shown)
        return printer.failed(shown.error());
    const auto other = otherPayout(command, *payout, *shown, ledger);
    if (!other)
        return printer.failed(other.error());
    if (earnings->empty() && *other == 0) {
        for (const MatchShare &share : matchedShares(shown->matched.books, shown->reconciliation, *payout))
            earnings->push_back(share.earning);
    }
    if (earnings->empty() && *other == 0)
        return printer.failed({ErrorCode::OptionInvalid,
                               {command.confirm ? "match confirm" : "match break", command.payout,
                                "the earnings too, because this payout is matched with none"},
                               std::nullopt});
    const auto done =
        *other != 0 ? ledger.decideSameMoney(*payout, *other, command.confirm)
        : command.confirm
            ? ledger.confirmMatch(*payout, sharesToConfirm(shown->matched, shown->reconciliation, *payout, *earnings))
            : ledger.breakMatch(*payout, *earnings);
    if (!done)
        return printer.failed(done.error());
    return showDecided(*payout, command.confirm ? TerminalWords::tr("Confirmed.") : TerminalWords::tr("Taken apart."),
                       ledger, today, zones, printer);
}

ExitCode forgetMatch(const ForgetMatchCommand &command, Ledger &ledger, DayNumber today, const ZoneResolver &zones,
                     const Printer &printer)
{
    const auto payout = ledger.shownRow(RowKind::Payout, command.payout);
    if (!payout)
        return printer.failed(payout.error());
    if (const auto done = ledger.putBackDecisions(*payout, {}); !done)
        return printer.failed(done.error());
    return showDecided(*payout, TerminalWords::tr("Taken back."), ledger, today, zones, printer);
}

Result<SummaryFound> summaryOf(const Ledger &ledger, const SummaryOptions &options, DayNumber asOf,
                               const ZoneResolver &zones)
{
    const auto matched = matchedBooks(ledger);
    if (!matched)
        return tl::unexpected(matched.error());
    const Books &books = matched->books;
    std::optional<Reconciliation> made;
    if (!books.payouts.empty()) { // else nothing is received, and nothing late
        const auto calendars = knownCalendars();
        if (!calendars)
            return tl::unexpected(calendars.error());
        made = reconcile(books, *calendars, asOf, matched->decisions, zones);
    }
    SummaryFound found;
    found.rows = summarise(books, options, zones, made ? &*made : nullptr);
    std::set<std::string> silent;
    for (const Contract &contract : books.contracts) {
        const bool selected = (!options.platform || contract.platform == *options.platform)
                              && (!options.contract || contract.key == *options.contract);
        if (selected && !contract.platform.empty() && (!made || !made->paying.contains(contract.platform)))
            silent.insert(contract.platform);
    }
    found.withoutPayout.assign(silent.begin(), silent.end());
    return found;
}

Json notesJson(const std::vector<std::string> &withoutPayout)
{
    Json notes = Json::array();
    for (const std::string &platform : withoutPayout)
        notes.push_back(noPayoutNote(platform).toStdString());
    return notes;
}

QString notesText(const std::vector<std::string> &withoutPayout)
{
    QString text;
    for (const std::string &platform : withoutPayout)
        text += noPayoutNote(platform) + u'\n';
    return text;
}

}
