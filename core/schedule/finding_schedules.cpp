// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contract_calendar.h"
#include "core/schedule/schedule_cells.h"
#include "core/schedule/schedules.h"

#include <algorithm>
#include <tuple>

namespace backpay {

namespace {

std::string contractNames(const CaseFile &file, const std::vector<std::string> &keys)
{
    std::string names;
    for (const std::string &key : keys)
        names += (names.empty() ? "" : "; ") + file.redaction.contractNamed(key);
    return names;
}

/** An event of a contract: when, what, and what it was before and after. */
struct Event
{
    std::optional<DayNumber> day;
    std::uint32_t contract = 0;
    std::string what;
    std::string before;
    std::string after;
    std::string currency;
    std::string knownFrom;
    std::string words;
    std::optional<RecordGrade> grade;
    std::string source; // number of its file
};

std::string rateCell(const Rate &rate)
{
    return amountCell(rate.minorUnits, rate.currency) + " per " + std::to_string(rate.seconds) + " s";
}

std::string versionCell(const RowVersion &version, const Currency &currency)
{
    return std::string(standingName(version.standing)) + ", " + amountCell(version.pay, currency) + ", "
           + std::to_string(version.seconds) + " s";
}

std::vector<Event> eventsOf(const CaseFile &file)
{
    const Records &records = file.facts.records();
    std::vector<Event> events;
    std::uint32_t before = 0;
    const StatedRateFact *last = nullptr;
    for (const StatedRateFact &rate : records.books.rates) {
        if (rate.contract != before)
            last = nullptr;
        before = rate.contract;
        if (rate.knownFrom == RateKnownFrom::Set) // a rate without a day is a term, no event
            continue;
        events.push_back({rate.from, rate.contract, "rate-stated", last == nullptr ? "" : rateCell(last->rate),
                          rateCell(rate.rate), std::string(rate.rate.currency.code()),
                          std::string(rateKnownFromName(rate.knownFrom)), "", std::nullopt,
                          CaseFile::sourceNumber(CaseFile::originOf(file.rates, rate.revision))});
        last = &rate;
    }
    for (const CancellationFact &ended : records.cancellations) {
        const auto day = dayOf(ended.when, file.facts.contract(ended.contract), file.facts.zones());
        const std::string notice =
            ended.noticeDays ? "notice " + std::to_string(*ended.noticeDays) + " days" : std::string();
        const bool priced = ended.currency.code() != "XXX";
        events.push_back({day, ended.contract, file.redaction.showsWords() ? "cancelled: " + ended.cause : "cancelled",
                          "", ended.secondsLost ? std::to_string(*ended.secondsLost) + " s lost" : std::string(),
                          priced ? std::string(ended.currency.code()) : std::string(), notice,
                          file.redaction.words(ended.note), ended.grade,
                          CaseFile::sourceNumber(CaseFile::originOf(file.cancellations, ended.revision))});
    }
    for (const ChangedEarning &changed : records.changed)
        events.push_back({changed.noticedOn, changed.contract, "row-changed",
                          versionCell(changed.before, changed.currency), versionCell(changed.after, changed.currency),
                          std::string(changed.currency.code()), "import", "", changed.after.grade,
                          CaseFile::sourceNumber(CaseFile::originOf(file.earnings, changed.after.revision))});
    for (const VanishedEarning &vanished : records.vanished)
        events.push_back({vanished.noticedOn, vanished.contract, "row-gone",
                          versionCell(vanished.last, vanished.currency), "", std::string(vanished.currency.code()),
                          "import", "", vanished.last.grade,
                          CaseFile::sourceNumber(CaseFile::originOf(file.earnings, vanished.last.revision))});
    return events;
}

}

Schedule findingSchedule(const CaseFile &file)
{
    Schedule schedule{
        "findings",
        "Findings",
        "Something that may be wrong. Amounts of different tracks are the same money, not to be added.",
        {{"number", CellKind::Integer, "As the report counts them."},
         {"track", CellKind::Text, "record, employee or contractor: whose eyes it is seen with."},
         {"rule", CellKind::Text, "What looked at the records."},
         {"platform", CellKind::Text, "Whose work it is about."},
         {"contracts", CellKind::Text, "Names or aliases, parted by semicolons."},
         {"from", CellKind::Day, "The first day of its records."},
         {"to", CellKind::Day, "The last day of its records."},
         {"amount", CellKind::Decimal, "Possible shortfall, rounded once; empty where money is not the point."},
         {"currency", CellKind::Text, "ISO 4217."},
         {"in_total", CellKind::Flag, "Whether the sum of the record track holds it."},
         {"seconds", CellKind::Integer, "Time it is about."},
         {"certainty", CellKind::Text, "computed, unverified or cannot-compute."},
         {"weakest_grade", CellKind::Text, "Of the records behind it, A to E."},
         {"records", CellKind::Integer, "How many rows it rests on."},
         {"deadline", CellKind::Day, "The earliest day on which some of it can no longer be claimed."},
         {"citations", CellKind::Text, "Where the rule is written, parted by semicolons."}},
        {}};
    std::size_t number = 0;
    for (const Finding &finding : file.findings) {
        std::string citations;
        for (const Citation &citation : finding.citations)
            citations += (citations.empty() ? "" : "; ") + citation.text;
        const bool priced = finding.amount && finding.currency;
        schedule.rows.push_back(
            {std::to_string(++number), std::string(trackName(finding.track)), finding.rule, finding.platform,
             contractNames(file, finding.contracts), dayCell(finding.from), dayCell(finding.to),
             priced ? amountCell(*finding.amount, *finding.currency) : std::string(),
             finding.currency ? std::string(finding.currency->code()) : std::string(),
             finding.inTotal ? "true" : "false", finding.seconds ? std::to_string(*finding.seconds) : std::string(),
             std::string(findingCertaintyName(finding.certainty)), gradeCell(finding.grade),
             std::to_string(finding.records.size()), dayCell(finding.deadline), citations});
    }
    return schedule;
}

Schedule chronologySchedule(const CaseFile &file)
{
    Schedule schedule{
        "chronology",
        "What happened when",
        "A stated rate, work taken away, a row that changed or went away between two exports.",
        {{"date", CellKind::Day, "The day it holds from or happened; for rows, the day it was noticed."},
         {"platform", CellKind::Text, "Whose contract it is."},
         {"contract", CellKind::Text, "The contract's name or alias."},
         {"event", CellKind::Text,
          "rate-stated, cancelled (with its cause as written, where the reader sees notes), row-changed, row-gone."},
         {"before", CellKind::Text, "What held before, where that is on record."},
         {"after", CellKind::Text, "What held then."},
         {"currency", CellKind::Text, "ISO 4217."},
         {"known_from", CellKind::Text, "What tells of it; of a cancellation, the notice given."},
         {"note", CellKind::Text, "The worker's note."},
         {"grade", CellKind::Text, "How good the record is, A to E."},
         {"source_number", CellKind::Integer, "The number of its file in sources/index.csv."}},
        {}};
    std::vector<Event> events = eventsOf(file);
    std::erase_if(events, [&](const Event &event) { return !file.holds(event.contract, event.day); });
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        return std::tuple(!a.day, a.day.value_or(0), a.contract) < std::tuple(!b.day, b.day.value_or(0), b.contract);
    });
    for (const Event &event : events)
        schedule.rows.push_back({dayCell(event.day), file.facts.contract(event.contract).platform,
                                 file.redaction.contractName(event.contract), event.what, event.before, event.after,
                                 event.currency, event.knownFrom, event.words,
                                 event.grade ? gradeCell(*event.grade) : std::string(), event.source});
    return schedule;
}

std::vector<ScheduleMaker> schedulesFor(PacketReader reader)
{
    if (reader == PacketReader::Public)
        return {{"weekly", weeklySchedule}};
    return {{"schedule", workSchedule},
            {"daily", dailySchedule},
            {"weekly", weeklySchedule},
            {"payments", paymentSchedule},
            {"ageing", ageingSchedule},
            {"differences", differenceSchedule},
            {"wages", wageSchedule},
            {"findings", findingSchedule},
            {"working", workingSchedule},
            {"finding-records", findingRecordSchedule},
            {"limits", limitSchedule},
            {"chronology", chronologySchedule},
            {"control-events", controlEventSchedule},
            {"sources/index", sourceSchedule}};
}

}
