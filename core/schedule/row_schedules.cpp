// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contract_calendar.h"
#include "core/schedule/schedule_cells.h"
#include "core/schedule/schedules.h"

#include <algorithm>
#include <tuple>

namespace backpay {

namespace {

/** Rows on their way into a schedule: by day, undated last, then contract, then the vault's own order. */
struct SortedRow
{
    std::optional<DayNumber> day;
    std::uint32_t contract = 0;
    std::int64_t revision = 0;
    std::vector<std::string> cells;
};

std::vector<std::vector<std::string>> inOrder(std::vector<SortedRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const SortedRow &a, const SortedRow &b) {
        const auto order = [](const SortedRow &row) {
            return std::tuple(!row.day, row.day.value_or(0), row.contract, row.revision);
        };
        return order(a) < order(b);
    });
    std::vector<std::vector<std::string>> cells;
    cells.reserve(rows.size());
    for (SortedRow &row : rows)
        cells.push_back(std::move(row.cells));
    return cells;
}

std::string clockCell(const When &when) { return when.kind < WhenKind::Local ? std::string() : isoWhen(when); }

SortedRow earningRow(const CaseFile &file, std::size_t index)
{
    const EarningFact &fact = file.facts.books().earnings[index];
    const Contract &contract = file.facts.contract(fact.contract);
    const RowOrigin &origin = originOf(file.earnings, fact.revision);
    return {file.facts.dayOf(index),
            fact.contract,
            fact.revision,
            {"platform",
             contract.platform,
             file.redaction.contractName(fact.contract),
             dayCell(file.facts.dayOf(index)),
             clockCell(fact.when),
             "",
             contract.zone,
             fact.seconds == 0 ? std::string() : std::to_string(fact.seconds),
             origin.kindOfPay,
             std::string(standingName(fact.standing)),
             origin.status,
             amountCell(fact.workPay, fact.currency),
             amountCell(fact.bonus, fact.currency),
             std::string(fact.currency.code()),
             gradeCell(file.facts.records().earnings[index].grade),
             origin.profile,
             origin.digest,
             origin.place,
             file.redaction.item(origin.item),
             file.redaction.words(origin.words),
             file.redaction.item(origin.id)}};
}

SortedRow entryRow(const CaseFile &file, std::size_t index)
{
    const TimeFact &fact = file.facts.books().entries[index];
    const EntryDetail &detail = file.facts.records().entries[index];
    const Contract &contract = file.facts.contract(fact.contract);
    const RowOrigin &origin = originOf(file.entries, fact.revision);
    const auto day = dayOf(fact.when, contract, file.facts.zones());
    return {day,
            fact.contract,
            fact.revision,
            {"own",
             contract.platform,
             file.redaction.contractName(fact.contract),
             dayCell(day),
             clockCell(fact.when),
             clockCell(detail.until),
             contract.zone,
             std::to_string(fact.seconds),
             std::string(timeKindName(fact.kind)),
             "",
             "",
             "",
             "",
             "",
             gradeCell(detail.grade),
             origin.profile,
             origin.digest,
             origin.place,
             "",
             file.redaction.words(origin.words),
             file.redaction.item(origin.id)}};
}

}

Schedule workSchedule(const CaseFile &file)
{
    Schedule schedule{"work",
                      "Work, row by row",
                      "A row of the platform's history, or a stretch of the worker's own time.",
                      {{"clock", CellKind::Text, "Whose record it is: platform or own."},
                       {"platform", CellKind::Text, "Who hires and pays."},
                       {"contract", CellKind::Text, "The contract's name or alias."},
                       {"date", CellKind::Day, "The day by the contract's zone."},
                       {"start", CellKind::Moment, "As recorded; Z marks UTC, none a clock without a zone."},
                       {"end", CellKind::Moment, "As recorded."},
                       {"zone", CellKind::Text, "The contract's IANA zone; empty means UTC."},
                       {"seconds", CellKind::Integer, "How long, in seconds; not rounded."},
                       {"category", CellKind::Text, "The platform's own kind of pay, or the kind of own time."},
                       {"standing", CellKind::Text, "earned, pending, lost or cancelled."},
                       {"status", CellKind::Text, "The platform's own word."},
                       {"work_pay", CellKind::Decimal, "Pay for the work, in the currency."},
                       {"bonus", CellKind::Decimal, "Bonus money, in the currency."},
                       {"currency", CellKind::Text, "ISO 4217."},
                       {"grade", CellKind::Text, "How good the record is, A (the payer's file) to E (an estimate)."},
                       {"source", CellKind::Text, "The kind of file; empty for what was recorded in the app."},
                       {"source_sha256", CellKind::Text, "SHA-256 of the file."},
                       {"place", CellKind::Text, "Where the row stands in it."},
                       {"item", CellKind::Text, "The platform's id of the task."},
                       {"note", CellKind::Text, "The worker's or the file's note."},
                       {"row", CellKind::Text, "The row's id in the vault."}},
                      {}};
    std::vector<SortedRow> rows;
    for (std::size_t index = 0; index < file.facts.books().earnings.size(); ++index)
        rows.push_back(earningRow(file, index));
    for (std::size_t index = 0; index < file.facts.books().entries.size(); ++index)
        rows.push_back(entryRow(file, index));
    std::erase_if(rows, [&](const SortedRow &row) { return !file.span.holds(row.day); });
    schedule.rows = inOrder(std::move(rows));
    return schedule;
}

Schedule ageingSchedule(const CaseFile &file)
{
    Schedule schedule{
        "ageing",
        "Earned, received and late",
        "An earning of the platform, what of it arrived and what is late.",
        {{"platform", CellKind::Text, "Who pays."},
         {"contract", CellKind::Text, "The contract's name or alias."},
         {"date", CellKind::Day, "The day of the work by the contract's zone."},
         {"earned", CellKind::Decimal, "What the platform says it owes or paid."},
         {"received", CellKind::Decimal, "What of it arrived, as payouts are matched."},
         {"overdue", CellKind::Decimal, "What is past its due day."},
         {"currency", CellKind::Text, "ISO 4217."},
         {"due", CellKind::Day, "The last day for the money, by the contract or the platform's calendar."},
         {"received_on", CellKind::Day, "The day the last of it arrived."},
         {"days_late", CellKind::Integer, "Days from the due day to arrival, or to the day of this packet."},
         {"row", CellKind::Text, "The row's id in the vault."}},
        {}};
    std::vector<SortedRow> rows;
    const Books &books = file.facts.books();
    for (std::size_t index = 0; index < books.earnings.size(); ++index) {
        const EarningFact &fact = books.earnings[index];
        const EarningSettlement &settled = file.facts.reconciliation().earnings[index];
        if (fact.standing != Standing::Earned || !file.span.holds(file.facts.dayOf(index)))
            continue;
        const DayNumber until = settled.overdue > 0 ? file.facts.asOf() : settled.receivedOn.value_or(firstDay);
        const std::int64_t late = settled.due ? std::max<std::int64_t>(0, until - *settled.due) : 0;
        rows.push_back({file.facts.dayOf(index),
                        fact.contract,
                        fact.revision,
                        {file.facts.contract(fact.contract).platform, file.redaction.contractName(fact.contract),
                         dayCell(file.facts.dayOf(index)), amountCell(fact.workPay + fact.bonus, fact.currency),
                         amountCell(settled.received, fact.currency), amountCell(settled.overdue, fact.currency),
                         std::string(fact.currency.code()), dayCell(settled.due), dayCell(settled.receivedOn),
                         settled.due ? std::to_string(late) : std::string(),
                         file.redaction.item(originOf(file.earnings, fact.revision).id)}});
    }
    schedule.rows = inOrder(std::move(rows));
    return schedule;
}

Schedule paymentSchedule(const CaseFile &file)
{
    Schedule schedule{"payments",
                      "Payments",
                      "Money that arrived, or went back to the payer.",
                      {{"platform", CellKind::Text, "Whose money it is."},
                       {"date", CellKind::Day, "The day in the file that tells of it."},
                       {"payer", CellKind::Text, "Who paid, in the file's words."},
                       {"gross", CellKind::Decimal, "The amount and its fee; below zero for money that went back."},
                       {"fee", CellKind::Decimal, "What was kept back on the way."},
                       {"net", CellKind::Decimal, "What arrived."},
                       {"currency", CellKind::Text, "ISO 4217."},
                       {"unmatched", CellKind::Decimal, "What of it pays for nothing on record."},
                       {"counted", CellKind::Flag, "false where another source tells of the same money."},
                       {"grade", CellKind::Text, "How good the record is, A to E."},
                       {"source", CellKind::Text, "The kind of file."},
                       {"source_sha256", CellKind::Text, "SHA-256 of the file."},
                       {"place", CellKind::Text, "Where the row stands in it."},
                       {"row", CellKind::Text, "The row's id in the vault."}},
                      {}};
    std::vector<SortedRow> rows;
    const Books &books = file.facts.books();
    const Reconciliation &made = file.facts.reconciliation();
    std::vector<bool> counted(books.payouts.size(), true);
    for (const SameMoney &same : made.sameMoney)
        counted[same.again] = false;
    for (std::size_t index = 0; index < books.payouts.size(); ++index) {
        const PayoutFact &fact = books.payouts[index];
        const std::optional<DayNumber> day =
            fact.when.kind == WhenKind::Undated ? std::nullopt : std::optional(fact.when.day);
        if (fact.standing != Standing::Earned || !file.span.holds(day))
            continue;
        const RowOrigin &origin = originOf(file.payouts, fact.revision);
        rows.push_back({day,
                        0,
                        fact.revision,
                        {fact.platform, dayCell(day), file.redaction.words(origin.words),
                         amountCell(fact.amount + fact.fee, fact.currency), amountCell(fact.fee, fact.currency),
                         amountCell(fact.amount, fact.currency), std::string(fact.currency.code()),
                         amountCell(made.payoutLeft[index], fact.currency), counted[index] ? "true" : "false",
                         gradeCell(file.facts.records().payouts[index]), origin.profile, origin.digest, origin.place,
                         file.redaction.item(origin.id)}});
    }
    schedule.rows = inOrder(std::move(rows));
    return schedule;
}

}
