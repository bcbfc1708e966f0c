// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_cells.h"
#include "core/schedule/schedules.h"

#include <algorithm>

namespace backpay {

namespace {

const RowOrigins &originsOf(const CaseFile &file, RowKind kind)
{
    static const RowOrigins none;
    switch (kind) {
    case RowKind::Earning: return file.earnings;
    case RowKind::TimeEntry: return file.entries;
    case RowKind::Payout: return file.payouts;
    case RowKind::Cancellation: return file.cancellations;
    default: return none;
    }
}

std::string_view sideName(FactSide side)
{
    switch (side) {
    case FactSide::Employee: return "employee";
    case FactSide::Contractor: return "contractor";
    case FactSide::Neutral: break;
    }
    return "neutral";
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : "; ") + word;
    return text;
}

}

Schedule workingSchedule(const CaseFile &file)
{
    Schedule schedule{"working",
                      "How each amount comes about",
                      "A line of the working of a finding.",
                      {{"finding", CellKind::Integer, "Its number in findings.csv."},
                       {"line", CellKind::Integer, "From 1."},
                       {"text", CellKind::Text, "What the line counts or says."},
                       {"value", CellKind::Text, "Its figure; empty where it only says something."}},
                      {}};
    for (std::size_t number = 0; number < file.wordings.size(); ++number) {
        std::size_t line = 0;
        for (const auto &[text, value] : file.wordings[number].steps)
            schedule.rows.push_back({std::to_string(number + 1), std::to_string(++line), text, value});
    }
    return schedule;
}

Schedule findingRecordSchedule(const CaseFile &file)
{
    Schedule schedule{"finding-records",
                      "The rows behind each finding",
                      "A row that a finding rests on.",
                      {{"finding", CellKind::Integer, "Its number in findings.csv."},
                       {"kind", CellKind::Text, "What kind of row it is."},
                       {"amount", CellKind::Decimal, "Its share of the amount, where the rule counts by row."},
                       {"currency", CellKind::Text, "ISO 4217."},
                       {"source_number", CellKind::Integer, "The number of its file in sources/index.csv."},
                       {"place", CellKind::Text, "Where the row stands in it."},
                       {"row", CellKind::Text, "The row's id in the vault."}},
                      {}};
    std::size_t number = 0;
    for (const Finding &finding : file.findings) {
        ++number;
        for (const FoundRecord &record : finding.records) {
            const RowOrigin &origin = CaseFile::originOf(originsOf(file, record.kind), record.revision);
            const bool priced = record.amount && finding.currency;
            schedule.rows.push_back({std::to_string(number), std::string(rowKindName(record.kind)),
                                     priced ? amountCell(*record.amount, *finding.currency) : std::string(),
                                     priced ? std::string(finding.currency->code()) : std::string(),
                                     CaseFile::sourceNumber(origin), origin.place, file.redaction.item(origin.id)});
        }
    }
    return schedule;
}

Schedule limitSchedule(const CaseFile &file)
{
    Schedule schedule{"limits",
                      "Until when a claim may be made",
                      "A law's limit for the claim that a finding may support. Check it before you rely on it.",
                      {{"finding", CellKind::Integer, "Its number in findings.csv."},
                       {"claim", CellKind::Text, "What kind of claim it is."},
                       {"last_day", CellKind::Day, "The last day for the oldest of it."},
                       {"extended_day", CellKind::Day, "The same by a longer period, if its condition is shown."},
                       {"oldest_day", CellKind::Day, "The oldest day that can still be claimed on the packet's day."},
                       {"days_left", CellKind::Integer, "From the packet's day; below zero once it has passed."},
                       {"citation", CellKind::Text, "Where the limit is written."}},
                      {}};
    const auto add = [&](std::size_t number, const Limitation &limit, const std::optional<DayNumber> &last,
                         const std::optional<DayNumber> &extended, const std::optional<DayNumber> &oldest) {
        schedule.rows.push_back({std::to_string(number), limit.claim, dayCell(last), dayCell(extended), dayCell(oldest),
                                 last ? std::to_string(*last - file.facts.asOf()) : std::string(),
                                 limit.citation.text});
    };
    std::size_t number = 0;
    for (const Finding &finding : file.findings) {
        ++number;
        for (const WeekLimit &limit : finding.limits)
            add(number, *limit.limitation, limit.lastDay, limit.extendedDay, limit.oldestDay);
        for (const ActDeadline &deadline : finding.actDeadlines)
            add(number, deadline.limit, deadline.lastDay, std::nullopt, std::nullopt);
    }
    return schedule;
}

Schedule controlEventSchedule(const CaseFile &file)
{
    Schedule schedule{"control-events",
                      "Facts that courts weigh",
                      "A fact of how the work was done. Facts stand on both sides; there is no result.",
                      {{"platform", CellKind::Text, "Whose contract it is."},
                       {"contract", CellKind::Text, "The contract's name or alias."},
                       {"fact", CellKind::Text, "Its id."},
                       {"text", CellKind::Text, "What it says."},
                       {"side", CellKind::Text, "Which side courts have read it for: employee, contractor or neutral."},
                       {"records", CellKind::Text, "What the records show: yes, no or unknown."},
                       {"answer", CellKind::Text, "What the worker says: yes, no or unknown; empty where not asked."},
                       {"shown_by", CellKind::Text, "How the records show it."},
                       {"date", CellKind::Day, "The latest day it shows on."},
                       {"note", CellKind::Text, "Where it shows, in the worker's words."},
                       {"factors", CellKind::Text, "Factors of tests that it bears on, by id, parted by semicolons."}},
                      {}};
    for (const ClassifiedContract &classified : file.classified) {
        if (!file.holdsContract(classified.contract))
            continue;
        const Contract &contract = file.facts.contract(classified.contract);
        for (std::size_t index = 0; index < classified.facts.facts.size(); ++index) {
            const ContractFact &fact = classified.facts.facts[index];
            // How work ended is told in words of a file or the worker's own.
            const bool shown = fact.evidence != FactEvidence::EndedWithout || file.redaction.showsWords();
            schedule.rows.push_back({contract.platform, file.redaction.contractName(classified.contract), fact.fact->id,
                                     fact.fact->text, std::string(sideName(fact.fact->side)),
                                     std::string(factStateName(fact.shown)),
                                     fact.answer ? std::string(factStateName(fact.answer->state)) : std::string(),
                                     shown ? classified.evidence[index] : std::string(), dayCell(fact.day),
                                     fact.answer ? file.redaction.words(fact.answer->evidence) : std::string(),
                                     joined(fact.fact->factors)});
        }
    }
    return schedule;
}

Schedule sourceSchedule(const CaseFile &file)
{
    Schedule schedule{
        "sources/index",
        "Files behind the rows",
        "A file that was imported.",
        {{"number", CellKind::Integer, "As the other tables name it."},
         {"source", CellKind::Text, "The kind of file, or who wrote it down."},
         {"file", CellKind::Text, "Its name."},
         {"sha256", CellKind::Text, "SHA-256 of the file as it was given."},
         {"kept_sha256", CellKind::Text, "SHA-256 of what was kept of it: other where cells had been emptied."},
         {"filtered_copy", CellKind::Flag, "Whether confidential cells were emptied before it was kept."},
         {"imported_on", CellKind::Day, "By UTC."},
         {"grade", CellKind::Text, "How good a record it is, A to E."},
         {"rows", CellKind::Integer, "How many rows of this packet come from it."},
         {"import", CellKind::Text, "The import's id, as in the journal."},
         {"path", CellKind::Text, "Where this packet holds it; empty where it does not."}},
        {}};
    for (std::size_t index = 0; index < file.sources.size(); ++index) {
        const CaseSource &source = file.sources[index];
        schedule.rows.push_back({std::to_string(index + 1), source.profile, file.redaction.words(source.fileName),
                                 source.digest, source.keptDigest, source.filteredCopy ? "true" : "false",
                                 isoDate(source.importedOn), gradeCell(source.grade), std::to_string(source.rows),
                                 file.redaction.item(source.import), source.path});
    }
    return schedule;
}

}
