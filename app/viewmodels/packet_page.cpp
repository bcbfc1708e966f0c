// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/packet_page.h"

#include "app/i18n/language.h"
#include "app/text/claims_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

class PacketWords
{
    Q_DECLARE_TR_FUNCTIONS(PacketPage)

public:
    static QString records(std::int64_t count)
    {
        return unbroken(tr("%1 records", nullptr, pluralOf(count)).arg(countText(count)));
    }
    static QString lede(const PacketPreview &preview, bool withFindings)
    {
        if (preview.rows == 0)
            return tr("Nothing on record to put into a packet.");
        const QString what =
            withFindings ? tr("%1 and %2").arg(records(preview.rows), unbroken(ClaimsText::findings(preview.findings)))
                         : records(preview.rows);
        switch (preview.reader) {
        case PacketReader::Self: return tr("%1, %2").arg(what, unbroken(tr("for yourself.")));
        case PacketReader::Lawyer: return tr("%1, %2").arg(what, unbroken(tr("for a lawyer.")));
        case PacketReader::Agency: return tr("%1, %2").arg(what, unbroken(tr("for an agency.")));
        case PacketReader::Public: break;
        }
        return tr("%1, %2").arg(what, tr("for the public or a union."));
    }
    static QString reader(PacketReader reader)
    {
        switch (reader) {
        case PacketReader::Self: return tr("For me");
        case PacketReader::Lawyer: return tr("For a lawyer");
        case PacketReader::Agency: return tr("For an agency");
        case PacketReader::Public: break;
        }
        return tr("Public or union");
    }
    static QString readerNote(PacketReader reader)
    {
        switch (reader) {
        case PacketReader::Self: return tr("everything, as recorded");
        case PacketReader::Lawyer: return tr("project aliases; item ids hidden");
        case PacketReader::Agency: return tr("aliases; ids, notes and file names hidden");
        case PacketReader::Public: break;
        }
        return tr("platforms, and sums of weeks only");
    }
    static QString part(PacketPart part)
    {
        switch (part) {
        case PacketPart::Daily: return tr("Daily schedule");
        case PacketPart::Weekly: return tr("Weekly schedule and possible shortfalls");
        case PacketPart::Payments: return tr("Payments, and what is late");
        case PacketPart::Promised: return tr("Promised and paid");
        case PacketPart::Findings: return tr("Findings with their working");
        case PacketPart::Chronology: return tr("Chronology and rate changes");
        case PacketPart::Classification: return tr("Classification facts, no verdict");
        case PacketPart::Sources: return tr("Source files");
        case PacketPart::Charts: return tr("Charts, marked as illustration");
        case PacketPart::Forms: return tr("Drafts of forms and letters");
        }
        return {};
    }
    /** What a part that the reader may have would hold. */
    static QString held(PacketPart part, const PacketPreview &preview)
    {
        const auto found = preview.counts.find(part);
        if (found == preview.counts.end())
            return {};
        const std::int64_t count = found->second;
        if (part == PacketPart::Findings)
            return ClaimsText::findings(preview.findings, preview.findingLines);
        const QString text = counted(part, pluralOf(count)).arg(countText(count));
        return part == PacketPart::Sources ? files(text, count, preview.filteredFiles) : text;
    }
    /** The noun beside a count, which is %1. */
    static QString counted(PacketPart part, int n)
    {
        switch (part) {
        case PacketPart::Daily: return tr("%1 days", nullptr, n);
        case PacketPart::Weekly: return tr("%1 weeks", nullptr, n);
        case PacketPart::Payments: return tr("%1 payments", nullptr, n);
        case PacketPart::Promised: return tr("%1 lines", nullptr, n);
        case PacketPart::Findings: break; // as ClaimsText says it
        case PacketPart::Chronology: return tr("%1 events", nullptr, n);
        case PacketPart::Classification: return tr("%1 facts", nullptr, n);
        case PacketPart::Sources: return tr("%1 files", nullptr, n);
        case PacketPart::Charts: return tr("%1 charts", nullptr, n);
        case PacketPart::Forms: return tr("%1 drafts", nullptr, n);
        }
        return {};
    }
    static QString files(const QString &files, std::int64_t count, std::int64_t filtered)
    {
        if (count == 0)
            return files;
        return filtered == 0 ? tr("%1, untouched").arg(files)
                             : tr("%1, %2 with cells emptied").arg(files, countText(filtered));
    }
    /** Why a reader may not have a part. */
    static QString withheld(PacketPart part, PacketReader reader)
    {
        if (reader == PacketReader::Public)
            return tr("not for the public: sums of weeks only");
        return part == PacketPart::Sources ? tr("not for an agency: files hold every word") : tr("not for this reader");
    }
    static QString always() { return tr("Summary, method and journal"); }
    static QString alwaysNote() { return tr("in every packet"); }
    static QString partsNote(qsizetype in, qsizetype all) { return tr("%1 of %2").arg(in).arg(all); }
    static QString weakest(const QString &grade) { return tr("weakest used: %1").arg(grade); }
    static QString grade(RecordGrade grade)
    {
        switch (grade) {
        case RecordGrade::PayerFile: return tr("Payer's file");
        case RecordGrade::LiveTimer: return tr("Live timer");
        case RecordGrade::SameDayNote: return tr("Typed the same day");
        case RecordGrade::Reconstructed: return tr("Reconstructed");
        case RecordGrade::Estimate: break;
        }
        return tr("Estimate");
    }
    static QString days(const PacketPreview &preview)
    {
        if (!preview.firstDay || !preview.lastDay)
            return {};
        return *preview.firstDay == *preview.lastDay
                   ? longDayText(*preview.firstDay)
                   : ClaimsText::span(longDayText(*preview.firstDay), longDayText(*preview.lastDay));
    }
    static QVariantMap paper(const PacketPreview &preview)
    {
        QStringList lines;
        if (preview.contract)
            lines += tr("Contract %1, platform %2")
                         .arg(shownText(*preview.contract, 40), platformText(preview.platform.value_or("")));
        else
            lines += preview.platform ? tr("Platform %1").arg(platformText(*preview.platform))
                                      : tr("All platforms on record");
        if (const QString span = days(preview); !span.isEmpty())
            lines += span;
        QVariantList figures = {figure(tr("Hours worked"), durationText(preview.workedSeconds)),
                                figure(tr("of these on the platform's clock"), durationText(preview.platformSeconds))};
        for (const PacketPreview::Earned &earned : preview.earned)
            figures +=
                figure(tr("Earned, %1").arg(codeOf(earned.currency)), columnAmount(earned.amount, earned.currency));
        if (preview.earned.size() == 1) {
            const PacketPreview::Earned &only = preview.earned.front();
            if (const auto hour = hourlyMinorUnits(only.amount, preview.workedSeconds))
                figures += figure(tr("An hour worked paid"), columnAmount(*hour, only.currency));
        }
        return {{QStringLiteral("head"), tr("Evidence packet")},
                {QStringLiteral("title"), tr("Record of work and pay")},
                {QStringLiteral("lines"), lines},
                {QStringLiteral("figures"), figures},
                {QStringLiteral("showsTitle"), tr("What this packet shows")},
                {QStringLiteral("shows"),
                 tr("Files unchanged since signing; signed with this vault's key; the journal has no gaps.")},
                {QStringLiteral("showsNotTitle"), tr("What it does not show")},
                {QStringLiteral("showsNot"),
                 tr("Who typed an entry; that a file was not edited before import; that the law applies as assumed.")},
                {QStringLiteral("foot"), tr("Prepared by the worker, not by the payer")}};
    }
    static QStringList leftOut(PacketReader reader)
    {
        QStringList left;
        switch (reader) {
        case PacketReader::Self: return {tr("Nothing. Keep it to yourself: it holds every word of your records.")};
        case PacketReader::Lawyer:
            left = {tr("Names of projects: contracts stand under aliases."), tr("Ids of tasks.")};
            break;
        case PacketReader::Agency:
            left = {tr("Names of projects: contracts stand under aliases."), tr("Ids of tasks."),
                    tr("Notes, payers' words and names of files."), tr("The files themselves.")};
            break;
        case PacketReader::Public:
            left = {tr("Every row: only sums of weeks are in it."), tr("Names of projects and ids of tasks."),
                    tr("Findings, payments and everything else that is not ticked.")};
            break;
        }
        return left << tr("What the journal's entries say; that none is missing can still be checked.")
                    << tr("For what is hidden the packet holds digests, so that you can prove it later.");
    }

private:
    static QString codeOf(const Currency &currency) { return QString::fromStdString(std::string(currency.code())); }
    static QVariantMap figure(const QString &label, const QString &figure)
    {
        return {{QStringLiteral("label"), label}, {QStringLiteral("figure"), figure}};
    }
};

QVariantMap partRow(const QString &value, const QString &text, const QString &note, bool checked, bool enabled)
{
    return {{QStringLiteral("value"), value},
            {QStringLiteral("text"), text},
            {QStringLiteral("note"), note},
            {QStringLiteral("checked"), checked},
            {QStringLiteral("enabled"), enabled}};
}

void addParts(PacketPage &page, const PacketPreview &preview, const PacketParts &chosen)
{
    page.parts = {partRow({}, PacketWords::always(), PacketWords::alwaysNote(), true, false)};
    qsizetype in = 1;
    for (const PacketPart part : everyPacketPart) {
        const bool allowed = partAllowed(part, preview.reader);
        const bool checked = allowed && chosen.contains(part);
        in += checked ? 1 : 0;
        const QString note = allowed ? PacketWords::held(part, preview) : PacketWords::withheld(part, preview.reader);
        page.parts += partRow(QString::fromStdString(std::string(packetPartName(part))), PacketWords::part(part), note,
                              checked, allowed);
    }
    page.partsNote = PacketWords::partsNote(in, page.parts.size());
}

void addGrades(PacketPage &page, const PacketPreview &preview)
{
    for (std::size_t index = 0; index < preview.rowsByGrade.size(); ++index) {
        const auto grade = static_cast<RecordGrade>(index);
        const std::int64_t rows = preview.rowsByGrade[index];
        page.grades += QVariantMap{{QStringLiteral("grade"), gradeText(grade)},
                                   {QStringLiteral("gradeName"), gradeName(grade)},
                                   {QStringLiteral("text"), PacketWords::grade(grade)},
                                   {QStringLiteral("figure"), countText(rows)}};
        if (rows > 0)
            page.weakest = PacketWords::weakest(gradeText(grade));
    }
}

}

PacketPage packetPage(const PacketPreview &preview, const PacketParts &chosen)
{
    PacketPage page;
    page.hasRecords = preview.rows > 0;
    const bool withFindings =
        chosen.contains(PacketPart::Findings) && partAllowed(PacketPart::Findings, preview.reader);
    page.lede = PacketWords::lede(preview, withFindings);
    page.days = PacketWords::days(preview);
    addParts(page, preview, chosen);
    {
        const WordsIn words(packetLanguage); // it shows what the packet says
        page.paper = PacketWords::paper(preview);
    }
    addGrades(page, preview);
    page.questions = chosen.contains(PacketPart::Classification) ? preview.questionsWithFacts : preview.questions;
    page.leftOut = PacketWords::leftOut(preview.reader);
    return page;
}

QVariantList packetReaders()
{
    QVariantList readers;
    for (int each = 0; each < packetReaderCount; ++each) {
        const auto reader = static_cast<PacketReader>(each);
        readers += QVariantMap{{QStringLiteral("value"), QString::fromStdString(std::string(packetReaderName(reader)))},
                               {QStringLiteral("text"), PacketWords::reader(reader)},
                               {QStringLiteral("note"), PacketWords::readerNote(reader)}};
    }
    return readers;
}

}
