// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/case_report.h"

#include "app/packets/case_words.h"
#include "app/packets/open_questions.h"
#include "app/packets/table_blocks.h"
#include "app/text/claims_text.h"
#include "app/text/finding_text.h"
#include "core/analysis/summary.h"
#include "core/findings/findings.h"
#include "core/money/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace backpay {

namespace {

ReportBlock paragraph(const QString &words, ReportParagraph::Style style = ReportParagraph::Style::Body)
{
    return ReportParagraph{style, words};
}

QString amount(std::int64_t minorUnits, const Currency &currency)
{
    return QString::fromUtf8(amountText(minorUnits, currency.digits())) + u' ' + QString::fromUtf8(currency.code());
}

QString readerText(PacketReader reader)
{
    switch (reader) {
    case PacketReader::Self: return CaseWords::tr("the worker: everything, as recorded");
    case PacketReader::Lawyer: return CaseWords::tr("a lawyer: projects under aliases, no ids of tasks");
    case PacketReader::Agency:
        return CaseWords::tr("an agency: projects under aliases, no ids of tasks, no notes, no names of files");
    case PacketReader::Public: break;
    }
    return CaseWords::tr("the public or a union: platforms, and sums of weeks only");
}

QString gradeText(std::size_t grade)
{
    switch (static_cast<RecordGrade>(grade)) {
    case RecordGrade::PayerFile: return CaseWords::tr("A, the payer's own file or required tracker");
    case RecordGrade::LiveTimer: return CaseWords::tr("B, recorded live, or the file of the worker's own tracker");
    case RecordGrade::SameDayNote: return CaseWords::tr("C, written down the same day");
    case RecordGrade::Reconstructed: return CaseWords::tr("D, reconstructed later");
    case RecordGrade::Estimate: break;
    }
    return CaseWords::tr("E, an estimate");
}

/** Why the numbers of the pages on findings go further than their count. */
QString weekByWeekText()
{
    return CaseWords::tr("The weeks of one rule and one employer are one finding. In the pages on findings and in "
                         "findings.csv each week has its own number and its own line.");
}

/** One chart of the weeks: platform time and unpaid time, of all contracts together. */
ReportBars weekBars(const Schedule &weekly)
{
    const std::size_t week = weekly.indexOf("week_start");
    const std::size_t platform = weekly.indexOf("platform_seconds");
    const std::size_t unpaid = weekly.indexOf("unpaid_seconds");
    std::map<std::string, std::array<qint64, 2>> weeks;
    for (const auto &row : weekly.rows) {
        if (row[week].empty())
            continue;
        auto &sums = weeks[row[week]];
        sums[0] += QByteArray::fromStdString(row[platform]).toLongLong();
        sums[1] += QByteArray::fromStdString(row[unpaid]).toLongLong();
    }
    ReportBars bars{
        CaseWords::tr("Time by workweek"), {CaseWords::tr("counted by the platform"), CaseWords::tr("unpaid")}, {}};
    for (const auto &[start, sums] : weeks)
        bars.bars.push_back({QString::fromUtf8(start),
                             {sums[0], sums[1]},
                             CaseWords::tr("%1 by the platform, %2 unpaid")
                                 .arg(clockText(std::to_string(sums[0])), clockText(std::to_string(sums[1])))});
    return bars;
}

}

CaseReport::CaseReport(const PacketCase &made, const PacketParts &parts, PacketSeal seal)
    : made_(made)
    , parts_(parts)
    , seal_(std::move(seal))
{
}

void CaseReport::add(const Schedule &schedule)
{
    // Findings are told one by one, with their working; their rows stand in the CSV.
    if (schedule.name == "findings" || schedule.name == "working" || schedule.name == "finding-records"
        || schedule.name == "commitments")
        return;
    tables_[std::string(schedule.name)] = tableBlocks(schedule);
    if (schedule.name == "weekly")
        bars_ = {weekBars(schedule)};
}

Report CaseReport::empty(const QString &title) const
{
    Report report;
    report.language = languageCode(packetLanguage);
    report.title = title;
    const CaseScope &scope = made_.file().scope;
    report.cover = {scope.platform ? CaseWords::tr("Platform: %1").arg(QString::fromUtf8(*scope.platform))
                                   : CaseWords::tr("All platforms on record")};
    if (scope.contract)
        report.cover +=
            CaseWords::tr("Contract: %1").arg(QString::fromUtf8(made_.file().redaction.contractNamed(*scope.contract)));
    if (made_.firstDay())
        report.cover += CaseWords::tr("Days on record: %1 to %2")
                            .arg(QString::fromUtf8(isoDate(scope.from.value_or(*made_.firstDay()))),
                                 QString::fromUtf8(isoDate(scope.to.value_or(*made_.lastDay()))));
    report.cover += CaseWords::tr("Made for %1").arg(readerText(made_.file().redaction.reader()));
    report.cover +=
        CaseWords::tr("Made %1. Times late and limits are counted to %2.")
            .arg(QString::fromUtf8(isoInstant(seal_.made)), QString::fromUtf8(isoDate(made_.facts().asOf())));
    report.runningHead = CaseWords::tr("Packet %1").arg(QString::fromUtf8(seal_.name));
    report.foot = CaseWords::tr("Prepared by the worker, not by the payer. Journal %1")
                      .arg(QString::fromUtf8(std::string_view(toHex(seal_.journalHead)).substr(0, 16)));
    return report;
}

Report CaseReport::report() const
{
    Report report = empty(CaseWords::tr("Record of work and pay"));
    report.blocks = summaryPage();
    for (const char *table :
         {"differences", "schedule", "daily", "weekly", "wages", "payments", "ageing", "chronology"})
        append(report.blocks, table);
    if (parts_.contains(PacketPart::Findings)) {
        Blocks findings = findingPages();
        std::move(findings.begin(), findings.end(), std::back_inserter(report.blocks));
    }
    for (const char *table : {"limits", "control-events", "sources/index"})
        append(report.blocks, table);
    Blocks limits = limitsPage();
    std::move(limits.begin(), limits.end(), std::back_inserter(report.blocks));
    return report;
}

Report CaseReport::charts() const
{
    Report report = empty(CaseWords::tr("Illustrations"));
    report.blocks.push_back(
        paragraph(CaseWords::tr("For the eye only: an illustration is not evidence. The figures are in the report "
                                "and in weekly.csv."),
                  ReportParagraph::Style::Lede));
    for (const ReportBars &bars : bars_)
        report.blocks.emplace_back(bars);
    return report;
}

void CaseReport::append(Blocks &to, std::string_view table) const
{
    const auto found = tables_.find(table);
    if (found != tables_.end())
        to.insert(to.end(), found->second.begin(), found->second.end());
}

CaseReport::Blocks CaseReport::summaryPage() const
{
    const CaseFile &file = made_.file();
    SummaryOptions options;
    options.platform = file.scope.platform;
    options.contract = file.scope.contract;
    options.from = file.scope.from;
    options.to = file.scope.to;
    Blocks blocks;
    blocks.emplace_back(ReportHeading{1, CaseWords::tr("Summary")});
    for (const SummaryRow &row :
         summarise(file.facts.books(), options, file.facts.zones(), &file.facts.reconciliation())) {
        if (row.key && row.key->empty() && !row.currency)
            continue;
        ReportFacts facts;
        const QString whose =
            row.key && !row.key->empty() ? QString::fromUtf8(*row.key) : CaseWords::tr("Without a platform");
        blocks.emplace_back(ReportHeading{
            2, row.currency ? CaseWords::tr("%1, in %2").arg(whose, QString::fromUtf8(row.currency->code())) : whose});
        facts.lines.push_back({CaseWords::tr("Hours worked"), clockText(std::to_string(row.workedSeconds)), false});
        facts.lines.push_back(
            {CaseWords::tr("of these counted by the platform"), clockText(std::to_string(row.platformSeconds)), false});
        facts.lines.push_back(
            {CaseWords::tr("of these unpaid"), clockText(std::to_string(row.unpaidSeconds())), false});
        if (row.currency) {
            facts.lines.push_back({CaseWords::tr("Earned"), amount(row.earned(), *row.currency), false});
            facts.lines.push_back({CaseWords::tr("Received"), amount(row.received, *row.currency), false});
            facts.lines.push_back({CaseWords::tr("Overdue"), amount(row.overdue, *row.currency), false});
            if (const auto rate = row.trueRate())
                facts.lines.push_back({CaseWords::tr("An hour worked paid"),
                                       QString::fromUtf8(*rate) + u' ' + QString::fromUtf8(row.currency->code()),
                                       true});
        }
        blocks.emplace_back(std::move(facts));
    }

    blocks.emplace_back(ReportHeading{2, CaseWords::tr("Records by grade")});
    ReportFacts grades;
    const auto &counts = made_.rowsByGrade();
    for (std::size_t grade = 0; grade < counts.size(); ++grade)
        grades.lines.push_back({gradeText(grade), QString::number(counts[grade]), false});
    grades.lines.push_back({CaseWords::tr("Records in all"), QString::number(made_.rows()), true});
    blocks.emplace_back(std::move(grades));

    if (parts_.contains(PacketPart::Findings)) {
        blocks.emplace_back(ReportHeading{2, CaseWords::tr("Findings")});
        ReportFacts facts;
        const std::vector<FindingGroup> &groups = made_.findingGroups();
        for (const Track track : {Track::Record, Track::Employee, Track::Contractor}) {
            const auto of = std::count_if(groups.begin(), groups.end(), [&](const FindingGroup &group) {
                return file.findings[group.front()].track == track;
            });
            facts.lines.push_back({trackText(track), QString::number(of), false});
        }
        facts.lines.push_back(
            {CaseWords::tr("On all tracks"), ClaimsText::findings(groups.size(), file.findings.size()), false});
        for (const TrackTotal &total : recordTotals(file.findings))
            facts.lines.push_back(
                {CaseWords::tr("Possible shortfall on the record"), amount(total.amount, total.currency), true});
        blocks.emplace_back(std::move(facts));
        blocks.push_back(
            paragraph(CaseWords::tr("Tracks are three ways to look at the same money and are never added together."),
                      ReportParagraph::Style::Note));
        if (groups.size() != file.findings.size())
            blocks.push_back(paragraph(weekByWeekText(), ReportParagraph::Style::Note));
    }
    const QStringList open = openQuestions(made_, parts_.contains(PacketPart::Classification));
    if (!open.isEmpty())
        blocks.emplace_back(ReportHeading{2, CaseWords::tr("Open questions")});
    for (const QString &question : open)
        blocks.push_back(paragraph(question));
    return blocks;
}

CaseReport::Blocks CaseReport::findingPages() const
{
    const CaseFile &file = made_.file();
    Blocks blocks;
    blocks.emplace_back(ReportHeading{1, CaseWords::tr("Findings, with their working")});
    blocks.push_back(
        paragraph(CaseWords::tr("Something that may be wrong: facts, arithmetic and where the rules are written. No "
                                "verdict, and no legal advice."),
                  ReportParagraph::Style::Lede));
    if (made_.findingGroups().size() != file.findings.size())
        blocks.push_back(paragraph(weekByWeekText()));
    if (file.findings.empty())
        blocks.push_back(paragraph(CaseWords::tr("Nothing of this kind is on record.")));
    for (std::size_t number = 0; number < file.findings.size(); ++number) {
        const Finding &finding = file.findings[number];
        const FindingWording &words = file.wordings[number];
        if (number == 0 || file.findings[number - 1].track != finding.track) {
            blocks.emplace_back(ReportHeading{2, trackText(finding.track)});
            blocks.push_back(paragraph(trackMeaning(finding.track)));
        }
        QString title = QStringLiteral("%1. %2").arg(number + 1).arg(QString::fromUtf8(words.title));
        if (!words.law.empty())
            title += QStringLiteral(" (%1)").arg(QString::fromUtf8(words.law));
        blocks.emplace_back(ReportHeading{3, title});
        QStringList names;
        for (const std::string &key : finding.contracts)
            names += QString::fromUtf8(file.redaction.contractNamed(key));
        QString whose = QString::fromUtf8(finding.platform)
                        + (names.isEmpty() ? QString() : QStringLiteral(": ") + names.join(", "));
        if (finding.from && finding.to)
            whose += CaseWords::tr(", %1 to %2")
                         .arg(QString::fromUtf8(isoDate(*finding.from)), QString::fromUtf8(isoDate(*finding.to)));
        blocks.push_back(paragraph(whose));
        ReportFacts working;
        for (const auto &[step, value] : words.steps)
            working.lines.push_back({QString::fromUtf8(step), QString::fromUtf8(value), false});
        if (finding.amount && finding.currency)
            working.lines.push_back({finding.track == Track::Record
                                         ? CaseWords::tr("Possible shortfall")
                                         : CaseWords::tr("Possible shortfall, on this track"),
                                     amount(*finding.amount, *finding.currency), true});
        working.lines.push_back(
            {CaseWords::tr("Records, weakest grade"),
             QStringLiteral("%1, %2").arg(finding.records.size()).arg(QChar::fromLatin1(gradeLetter(finding.grade))),
             false});
        blocks.emplace_back(std::move(working));
        if (!words.missing.empty())
            blocks.push_back(paragraph(CaseWords::tr("Cannot be computed: %1").arg(QString::fromUtf8(words.missing))));
        if (finding.certainty == FindingCertainty::Unverified)
            blocks.push_back(
                paragraph(CaseWords::tr("The rule was read in one secondary source only; check it before use.")));
        for (const std::string &assumption : words.assumptions)
            blocks.push_back(paragraph(CaseWords::tr("Assumed: %1").arg(QString::fromUtf8(assumption)),
                                       ReportParagraph::Style::Note));
        for (const Citation &citation : finding.citations)
            blocks.push_back(paragraph(CaseWords::tr("Rule: %1").arg(QString::fromUtf8(citation.text)),
                                       ReportParagraph::Style::Note));
    }
    return blocks;
}

CaseReport::Blocks CaseReport::limitsPage() const
{
    Blocks blocks;
    blocks.emplace_back(ReportHeading{1, CaseWords::tr("What this packet shows, and what it does not")});
    blocks.emplace_back(ReportHeading{2, CaseWords::tr("It shows")});
    for (const QString &line :
         {CaseWords::tr("That its files are unchanged since they were signed, by whoever holds the key %1.")
              .arg(QString::fromUtf8(seal_.key)),
          CaseWords::tr(
              "That it was in being before the time of its stamp, if it has one; bag-info.txt says whether it does."),
          CaseWords::tr("That the journal of the vault has no gap from entry %1 to entry %2.")
              .arg(seal_.firstEntry)
              .arg(seal_.lastEntry)})
        blocks.push_back(paragraph(line));
    blocks.emplace_back(ReportHeading{2, CaseWords::tr("It does not show")});
    for (const QString &line :
         {CaseWords::tr("Who typed an entry, or that the work was done."),
          CaseWords::tr("That a file was not edited before it was imported."),
          CaseWords::tr(
              "That the clock of the device was right. Before a first outside stamp the journal shows that entries "
              "follow each other, not when they were made."),
          CaseWords::tr("That the law applies as the rules assume. Findings say what they take for granted.")})
        blocks.push_back(paragraph(line));
    blocks.emplace_back(ReportHeading{2, CaseWords::tr("How figures are made")});
    for (const QString &line :
         {CaseWords::tr(
              "Time is whole seconds and money whole units of its currency; nothing is rounded before a figure is "
              "printed. Two currencies are never added."),
          CaseWords::tr("Days and weeks are those of the contract's zone and workweek; without a zone those of UTC."),
          CaseWords::tr("Own time that the platform's time covers is counted once; what it does not cover is unpaid."),
          CaseWords::tr(
              "Earned is what the platform says it owes or paid; received is what payouts on record pay of it; overdue "
              "is past its due day."),
          CaseWords::tr(
              "Each row of work, pay and payments has a grade from A to E and the number of its file; a sum of several "
              "grades names the weakest.")})
        blocks.push_back(paragraph(line));
    if (leavesOut(made_.file().redaction, parts_))
        blocks.push_back(
            paragraph(CaseWords::tr("Left out for this reader: names, ids or notes, as the first page says. "
                                    "commitments.csv holds digests by which the worker can prove later what stood "
                                    "there.")));
    return blocks;
}

}
