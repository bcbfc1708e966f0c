// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/packet_preview.h"

#include "app/forms/forms.h"
#include "app/packets/open_questions.h"
#include "app/packets/packet_writer.h"
#include "core/analysis/summary.h"
#include "core/schedule/schedules.h"
#include "core/schedule/work_rows.h"

#include <algorithm>
#include <set>

namespace backpay {

namespace {

std::int64_t rowsOf(const Schedule &schedule) { return static_cast<std::int64_t>(schedule.rows.size()); }

/** How many different cells a column has, empty ones aside. */
std::int64_t differentCells(const Schedule &schedule, std::string_view column)
{
    const std::size_t index = schedule.indexOf(column);
    std::set<std::string_view> cells;
    for (const auto &row : schedule.rows) {
        if (!row[index].empty())
            cells.insert(row[index]);
    }
    return static_cast<std::int64_t>(cells.size());
}

std::int64_t workDays(const CaseFile &file)
{
    std::set<DayNumber> days;
    for (const WorkRow &row : workRows(file)) {
        if (row.day)
            days.insert(*row.day);
    }
    return static_cast<std::int64_t>(days.size());
}

std::int64_t drafts(const CaseFile &file)
{
    std::size_t count = 0;
    for (const QString &platform : platformsOf(file))
        count += formDrafts(file, platform).size();
    return static_cast<std::int64_t>(count);
}

std::int64_t countOf(PacketPart part, const PacketCase &made)
{
    const CaseFile &file = made.file();
    switch (part) {
    case PacketPart::Daily: return workDays(file);
    case PacketPart::Weekly: return differentCells(weeklySchedule(file), "week_start");
    case PacketPart::Payments: return rowsOf(paymentSchedule(file));
    case PacketPart::Promised: return rowsOf(differenceSchedule(file));
    case PacketPart::Findings: return static_cast<std::int64_t>(made.findingGroups().size());
    case PacketPart::Chronology: return rowsOf(chronologySchedule(file));
    case PacketPart::Classification: return rowsOf(controlEventSchedule(file));
    case PacketPart::Sources:
        return std::count_if(file.sources.begin(), file.sources.end(),
                             [](const CaseSource &source) { return !source.keptDigest.empty(); });
    case PacketPart::Charts: return 1;
    case PacketPart::Forms: return drafts(file);
    }
    return 0;
}

void addFigures(const CaseFile &file, PacketPreview &preview)
{
    SummaryOptions options;
    options.platform = file.scope.platform;
    options.contract = file.scope.contract;
    options.from = file.scope.from;
    options.to = file.scope.to;
    for (const SummaryRow &row : summarise(file.facts.books(), options, file.facts.zones())) {
        if (row.key && row.key->empty() && !row.currency)
            continue; // a tracker's own projects, as the report leaves them out
        preview.workedSeconds += row.workedSeconds;
        preview.platformSeconds += row.platformSeconds;
        if (!row.currency)
            continue;
        const auto known = std::find_if(preview.earned.begin(), preview.earned.end(),
                                        [&](const auto &each) { return each.currency == *row.currency; });
        if (known == preview.earned.end())
            preview.earned.push_back({*row.currency, row.earned()});
        else
            known->amount += row.earned();
    }
    std::sort(preview.earned.begin(), preview.earned.end(),
              [](const auto &one, const auto &other) { return one.currency.code() < other.currency.code(); });
}

}

PacketPreview packetPreview(const PacketCase &made)
{
    const CaseFile &file = made.file();
    PacketPreview preview;
    preview.reader = file.redaction.reader();
    preview.name = packetName(made);
    preview.platform = file.scope.platform;
    if (file.scope.contract)
        preview.contract = file.redaction.contractNamed(*file.scope.contract);
    preview.firstDay = file.scope.from ? file.scope.from : made.firstDay();
    preview.lastDay = file.scope.to ? file.scope.to : made.lastDay();
    preview.rowsByGrade = made.rowsByGrade();
    preview.rows = made.rows();
    preview.findings = made.findingGroups().size();
    preview.findingLines = file.findings.size();
    for (const PacketPart part : everyPacketPart) {
        if (partAllowed(part, preview.reader))
            preview.counts[part] = countOf(part, made);
    }
    preview.filteredFiles = std::count_if(file.sources.begin(), file.sources.end(), [](const CaseSource &source) {
        return !source.keptDigest.empty() && source.filteredCopy;
    });
    addFigures(file, preview);
    preview.questions = openQuestions(made, false);
    preview.questionsWithFacts = openQuestions(made, true);
    return preview;
}

}
