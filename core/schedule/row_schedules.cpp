// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contract_calendar.h"
#include "core/schedule/schedule_cells.h"
#include "core/schedule/schedules.h"
#include "core/schedule/work_rows.h"

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

std::vector<std::string> earningCells(const CaseFile &file, const WorkRow &row)
{
    const EarningFact &fact = file.facts.books().earnings[row.index];
    const Contract &contract = file.facts.contract(fact.contract);
    const RowOrigin &origin = CaseFile::originOf(file.earnings, fact.revision);
    const CaseSource &source = file.sourceOf(origin);
    return {"platform",
            contract.platform,
            file.redaction.contractName(fact.contract),
            dayCell(row.day),
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
            gradeCell(file.facts.records().earnings[row.index].grade),
            source.profile,
            CaseFile::sourceNumber(origin),
            source.digest,
            origin.place,
            file.redaction.item(origin.item),
            file.redaction.words(origin.words),
            file.redaction.item(origin.id)};
}

std::vector<std::string> entryCells(const CaseFile &file, const WorkRow &row)
{
    const TimeFact &fact = file.facts.books().entries[row.index];
    const EntryDetail &detail = file.facts.records().entries[row.index];
    const Contract &contract = file.facts.contract(fact.contract);
    const RowOrigin &origin = CaseFile::originOf(file.entries, fact.revision);
    const CaseSource &source = file.sourceOf(origin);
    return {"own",
            contract.platform,
            file.redaction.contractName(fact.contract),
            dayCell(row.day),
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
            source.profile,
            CaseFile::sourceNumber(origin),
            source.digest,
            origin.place,
            "",
            file.redaction.words(origin.words),
            file.redaction.item(origin.id)};
}

}

std::vector<WorkRow> workRows(const CaseFile &file)
{
    std::vector<WorkRow> rows;
    const Books &books = file.facts.books();
    for (std::size_t index = 0; index < books.earnings.size(); ++index) {
        const EarningFact &fact = books.earnings[index];
        if (file.holds(fact.contract, file.facts.dayOf(index)))
            rows.push_back({file.facts.dayOf(index), fact.contract, fact.revision, false, index});
    }
    for (std::size_t index = 0; index < books.entries.size(); ++index) {
        const TimeFact &fact = books.entries[index];
        const auto day = dayOf(fact.when, file.facts.contract(fact.contract), file.facts.zones());
        if (file.holds(fact.contract, day))
            rows.push_back({day, fact.contract, fact.revision, true, index});
    }
    std::sort(rows.begin(), rows.end(), [](const WorkRow &a, const WorkRow &b) {
        const auto order = [](const WorkRow &row) {
            return std::tuple(!row.day, row.day.value_or(0), row.contract, row.revision, row.own);
        };
        return order(a) < order(b);
    });
    return rows;
}

Schedule workSchedule(const CaseFile &file)
{
    Schedule schedule{"schedule",
                      "Work, row by row",
                      "A row of the platform's history, or a stretch of the worker's own time.",
                      {{"clock", CellKind::Text, "Whose record it is: platform or own.", ColumnRole::Groups},
                       {"platform", CellKind::Text, "Who hires and pays."},
                       {"contract", CellKind::Text, "The contract's name or alias."},
                       {"date", CellKind::Day, "The day by the contract's zone."},
                       {"start", CellKind::Moment, "As recorded; Z marks UTC, none a clock without a zone."},
                       {"end", CellKind::Moment, "As recorded."},
                       {"zone", CellKind::Text, "The contract's IANA zone; empty means UTC."},
                       {"seconds", CellKind::Integer, "How long, in seconds; not rounded.", ColumnRole::Adds},
                       {"category", CellKind::Text, "The platform's own kind of pay, or the kind of own time."},
                       {"standing", CellKind::Text, "earned, pending, lost or cancelled.", ColumnRole::Groups},
                       {"status", CellKind::Text, "The platform's own word."},
                       {"work_pay", CellKind::Decimal, "Pay for the work, in the currency.", ColumnRole::Adds},
                       {"bonus", CellKind::Decimal, "Bonus money, in the currency.", ColumnRole::Adds},
                       {"currency", CellKind::Text, "ISO 4217.", ColumnRole::Groups},
                       {"grade", CellKind::Text, "How good the record is, A (the payer's file) to E (an estimate).",
                        ColumnRole::Grades},
                       {"source", CellKind::Text, "The kind of file; empty for what was recorded in the app."},
                       {"source_number", CellKind::Integer, "The file's number in sources/index.csv."},
                       {"source_sha256", CellKind::Text, "SHA-256 of the file as it was given."},
                       {"place", CellKind::Text, "Where the row stands in it."},
                       {"item", CellKind::Text, "The platform's id of the task."},
                       {"note", CellKind::Text, "The worker's or the file's note."},
                       {"row", CellKind::Text, "The row's id in the vault."}},
                      {}};
    for (const WorkRow &row : workRows(file))
        schedule.rows.push_back(row.own ? entryCells(file, row) : earningCells(file, row));
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
         {"earned", CellKind::Decimal, "What the platform says it owes or paid.", ColumnRole::Adds},
         {"received", CellKind::Decimal, "What of it arrived, as payouts are matched.", ColumnRole::Adds},
         {"overdue", CellKind::Decimal, "What is past its due day.", ColumnRole::Adds},
         {"currency", CellKind::Text, "ISO 4217.", ColumnRole::Groups},
         {"due", CellKind::Day, "The last day for the money, by the contract or the platform's calendar."},
         {"received_on", CellKind::Day, "The day the last of it arrived."},
         {"days_late", CellKind::Integer, "Days from the due day to arrival, or to the day of this packet."},
         {"grade", CellKind::Text, "How good the record of the earning is, A to E.", ColumnRole::Grades},
         {"source_number", CellKind::Integer, "The number of its file in sources/index.csv."},
         {"row", CellKind::Text, "The row's id in the vault."}},
        {}};
    std::vector<SortedRow> rows;
    const Books &books = file.facts.books();
    for (std::size_t index = 0; index < books.earnings.size(); ++index) {
        const EarningFact &fact = books.earnings[index];
        const EarningSettlement &settled = file.facts.reconciliation().earnings[index];
        if (fact.standing != Standing::Earned || !file.holds(fact.contract, file.facts.dayOf(index)))
            continue;
        const RowOrigin &origin = CaseFile::originOf(file.earnings, fact.revision);
        const DayNumber until = settled.overdue > 0 ? file.facts.asOf() : settled.receivedOn.value_or(firstDay);
        const std::int64_t late = settled.due ? std::max<std::int64_t>(0, until - *settled.due) : 0;
        rows.push_back(
            {file.facts.dayOf(index),
             fact.contract,
             fact.revision,
             {file.facts.contract(fact.contract).platform, file.redaction.contractName(fact.contract),
              dayCell(file.facts.dayOf(index)), amountCell(fact.workPay + fact.bonus, fact.currency),
              amountCell(settled.received, fact.currency), amountCell(settled.overdue, fact.currency),
              std::string(fact.currency.code()), dayCell(settled.due), dayCell(settled.receivedOn),
              settled.due ? std::to_string(late) : std::string(), gradeCell(file.facts.records().earnings[index].grade),
              CaseFile::sourceNumber(origin), file.redaction.item(origin.id)}});
    }
    schedule.rows = inOrder(std::move(rows));
    return schedule;
}

Schedule paymentSchedule(const CaseFile &file)
{
    Schedule schedule{
        "payments",
        "Payments",
        "Money that arrived, or went back to the payer.",
        {{"platform", CellKind::Text, "Whose money it is."},
         {"date", CellKind::Day, "The day in the file that tells of it."},
         {"payer", CellKind::Text, "Who paid, in the file's words."},
         {"gross", CellKind::Decimal, "The amount and its fee; below zero for money that went back.", ColumnRole::Adds},
         {"fee", CellKind::Decimal, "What was kept back on the way.", ColumnRole::Adds},
         {"net", CellKind::Decimal, "What arrived.", ColumnRole::Adds},
         {"currency", CellKind::Text, "ISO 4217.", ColumnRole::Groups},
         {"unmatched", CellKind::Decimal, "What of it pays for nothing on record.", ColumnRole::Adds},
         {"counted", CellKind::Flag, "false where another source tells of the same money.", ColumnRole::Groups},
         {"grade", CellKind::Text, "How good the record is, A to E.", ColumnRole::Grades},
         {"source", CellKind::Text, "The kind of file."},
         {"source_number", CellKind::Integer, "The file's number in sources/index.csv."},
         {"source_sha256", CellKind::Text, "SHA-256 of the file as it was given."},
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
        if (!file.holdsPayout(index))
            continue;
        const RowOrigin &origin = CaseFile::originOf(file.payouts, fact.revision);
        rows.push_back({day,
                        0,
                        fact.revision,
                        {fact.platform, dayCell(day), file.redaction.words(origin.words),
                         amountCell(fact.worth(), fact.currency), amountCell(fact.fee, fact.currency),
                         amountCell(fact.amount, fact.currency), std::string(fact.currency.code()),
                         amountCell(made.payoutLeft[index], fact.currency), counted[index] ? "true" : "false",
                         gradeCell(file.facts.records().payouts[index]), file.sourceOf(origin).profile,
                         CaseFile::sourceNumber(origin), file.sourceOf(origin).digest, origin.place,
                         file.redaction.item(origin.id)}});
    }
    schedule.rows = inOrder(std::move(rows));
    return schedule;
}

}
