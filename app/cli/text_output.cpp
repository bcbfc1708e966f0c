// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_output.h"

#include "app/cli/terminal_words.h"
#include "app/text/error_text.h"
#include "app/text/import_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace backpay {

namespace {

using Align = TerminalTable::Align;

QString shown(const std::string &text) { return shownText(text, 60); }

QString rateOf(const std::optional<std::string> &rate) { return rate ? QString::fromStdString(*rate) : QString(); }

QString rejectLine(const Reject &reject, const RowPlace &where)
{
    const bool plain = where == RowPlace::atLine(where.line);
    const QString place = placeText({where.line, reject.column, plain ? std::string() : where.text});
    return reject.text.empty()
               ? QStringLiteral("  %1: %2\n").arg(place, rejectText(reject.reason))
               : QStringLiteral("  %1: %2 (%3)\n").arg(place, rejectText(reject.reason), shown(reject.text));
}

}

TerminalTable::TerminalTable(std::vector<Column> columns)
    : columns_(std::move(columns))
{
}

void TerminalTable::add(std::vector<QString> cells)
{
    cells.resize(columns_.size());
    rows_.push_back(std::move(cells));
}

QString TerminalTable::text() const
{
    std::vector<qsizetype> widths;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        qsizetype widest = 0;
        for (const auto &row : rows_)
            widest = std::max(widest, row[c].size());
        widths.push_back(widest == 0 ? 0 : std::max(widest, columns_[c].heading.size()));
    }
    const auto line = [&](auto cellOf) {
        QString text;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            if (widths[c] == 0)
                continue;
            const QString &cell = cellOf(c);
            if (!text.isEmpty())
                text += QStringLiteral("  ");
            text += columns_[c].align == Align::Left ? cell.leftJustified(widths[c]) : cell.rightJustified(widths[c]);
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text + QLatin1Char('\n');
    };
    QString text = line([&](std::size_t c) -> const QString & { return columns_[c].heading; });
    for (const auto &row : rows_)
        text += line([&](std::size_t c) -> const QString & { return row[c]; });
    return text;
}

QString firstDigits(const std::string &id) { return QString::fromStdString(id.substr(0, 12)); }

QString summaryText(const std::vector<SummaryRow> &rows, const QString &keyHeading)
{
    TerminalTable table({{keyHeading, Align::Left},
                         {TerminalWords::tr("Currency"), Align::Left},
                         {TerminalWords::tr("Earned"), Align::Right},
                         {TerminalWords::tr("Received"), Align::Right},
                         {TerminalWords::tr("Overdue"), Align::Right},
                         {TerminalWords::tr("Pending"), Align::Right},
                         {TerminalWords::tr("Lost"), Align::Right},
                         {TerminalWords::tr("Items"), Align::Right},
                         {TerminalWords::tr("Platform time"), Align::Right},
                         {TerminalWords::tr("Unpaid"), Align::Right},
                         {TerminalWords::tr("Worked"), Align::Right},
                         {TerminalWords::tr("Advertised"), Align::Right},
                         {TerminalWords::tr("Platform rate"), Align::Right},
                         {TerminalWords::tr("True rate"), Align::Right}});
    for (const SummaryRow &row : rows) {
        const auto amount = [&](std::int64_t minorUnits, bool evenIfZero) {
            return row.currency && (evenIfZero || minorUnits != 0) ? columnAmount(minorUnits, *row.currency)
                                                                   : QString();
        };
        const auto time = [](std::int64_t seconds) { return seconds == 0 ? QString() : durationText(seconds); };
        const QString key = !row.label.empty() ? shown(row.label)
                            : row.key          ? shown(*row.key)
                                               : TerminalWords::tr("(none)");
        table.add({key, row.currency ? QString::fromLatin1(row.currency->code().data(), 3) : QString(),
                   amount(row.earned(), true), amount(row.received, false), amount(row.overdue, false),
                   amount(row.pending, false), amount(row.lost, false),
                   row.items == 0 ? QString() : countText(row.items), time(row.platformSeconds),
                   time(row.unpaidSeconds()), time(row.workedSeconds), rateOf(row.advertisedRate),
                   rateOf(row.platformRate()), rateOf(row.trueRate())});
    }
    return table.empty() ? TerminalWords::tr("No record.") + QLatin1Char('\n') : table.text();
}

QString questionText(const ImportQuestion &question)
{
    const QuestionWords words = questionWords(question);
    QStringList choices;
    for (const std::string &choice : question.choices)
        choices += shown(choice);
    return QStringLiteral("  %1 %2\n  %3 %4 %5\n")
        .arg(words.text, words.why, TerminalWords::tr("Answer with"), QString::fromStdString(question.option),
             choices.join(QStringLiteral(" | ")));
}

QString importResultText(const FileResult &result)
{
    QString text = shown(result.file) + QStringLiteral(": ");
    if (result.error)
        return text + errorText(*result.error, FrontEnd::CommandLine) + QLatin1Char('\n');
    const std::string source = result.record  ? result.record->source
                               : result.batch ? result.batch->source
                                              : std::string();
    text += sourceName(source);
    if (result.counts) {
        const ImportCounts &counts = *result.counts;
        text += QStringLiteral(". ")
                + TerminalWords::tr("%1 read = %2 new + %3 changed + %4 known + %5 filtered + %6 rejected.")
                      .arg(countText(counts.read), countText(counts.fresh), countText(counts.changed),
                           countText(counts.known), countText(counts.filtered), countText(counts.rejected));
        if (counts.vanished != 0)
            text += QLatin1Char(' ')
                    + TerminalWords::tr("Rows of earlier exports that this one no longer holds: %1.")
                          .arg(countText(counts.vanished));
    }
    text += QLatin1Char('\n');
    for (const QString &note :
         {cutNote(result.record ? result.record->cutColumns : std::vector<std::string>()),
          unknownWordsNote(result.unknownPayTypes, result.unknownStatuses), totalsNote(statedTotals(result))}) {
        if (!note.isEmpty())
            text += QStringLiteral("  ") + note + QLatin1Char('\n');
    }
    if (result.record) {
        for (std::size_t i = 0; i < result.record->rejects.size(); ++i)
            text += rejectLine(result.record->rejects[i], result.record->rejectPlaces[i]);
    } else if (result.batch) {
        for (const Reject &reject : result.batch->rejects)
            text += rejectLine(reject, result.batch->placeOf(reject.line));
    }
    for (const ImportQuestion &question : result.batch ? result.batch->questions : std::vector<ImportQuestion>())
        text += questionText(question);
    if (result.account)
        text += accountText(*result.account);
    if (result.import)
        text += QStringLiteral("  ") + TerminalWords::tr("Import %1").arg(QString::fromStdString(*result.import))
                + QLatin1Char('\n');
    return text;
}

QString importsText(const std::vector<ImportRecord> &records)
{
    TerminalTable table({{TerminalWords::tr("Import"), Align::Left},
                         {TerminalWords::tr("When (UTC)"), Align::Left},
                         {TerminalWords::tr("Source"), Align::Left},
                         {TerminalWords::tr("File"), Align::Left},
                         {TerminalWords::tr("Read"), Align::Right},
                         {TerminalWords::tr("New"), Align::Right},
                         {TerminalWords::tr("Rejected"), Align::Right}});
    for (const ImportRecord &record : records) {
        table.add({QString::fromStdString(record.uuid), QString::fromStdString(isoInstant(record.importedAt)),
                   QString::fromStdString(record.source), shown(record.fileName), countText(record.counts.read),
                   countText(record.counts.fresh), countText(record.counts.rejected)});
    }
    if (table.empty())
        return TerminalWords::tr("Nothing has been imported.") + QLatin1Char('\n');
    QString text = table.text();
    for (const ImportRecord &record : records) {
        if (const QString note = totalsNote(record.totals); !note.isEmpty())
            text += QStringLiteral("%1: %2\n").arg(shown(record.fileName), note);
    }
    return text;
}

QString differencesText(const std::vector<RowDifference> &rows)
{
    if (rows.empty())
        return TerminalWords::tr("The two say the same.") + QLatin1Char('\n');
    QString text;
    const auto side = [&](const QString &what, const std::optional<SourceLine> &line) {
        if (line)
            text += QStringLiteral("  %1 (%2): %3\n")
                        .arg(what, shownText(line->place.place.text, 60), shownText(line->text, 400));
    };
    for (const RowDifference &row : rows) {
        switch (row.kind) {
        case RowDifference::Kind::Changed: text += TerminalWords::tr("Changed"); break;
        case RowDifference::Kind::Vanished: text += TerminalWords::tr("No longer there"); break;
        case RowDifference::Kind::Appeared: text += TerminalWords::tr("New"); break;
        }
        text += QLatin1Char('\n');
        side(TerminalWords::tr("before"), row.before);
        side(TerminalWords::tr("after"), row.after);
    }
    return text;
}

QString payoutsText(const std::vector<PayoutRow> &rows)
{
    TerminalTable table({{TerminalWords::tr("Id"), Align::Left},
                         {TerminalWords::tr("Date"), Align::Left},
                         {TerminalWords::tr("Platform"), Align::Left},
                         {TerminalWords::tr("Currency"), Align::Left},
                         {TerminalWords::tr("Amount"), Align::Right},
                         {TerminalWords::tr("Fee"), Align::Right},
                         {TerminalWords::tr("Payer"), Align::Left},
                         {TerminalWords::tr("Grade"), Align::Left},
                         {TerminalWords::tr("Place"), Align::Left}});
    for (const PayoutRow &row : rows) {
        table.add({firstDigits(row.id), QString::fromStdString(isoWhen(row.when)), platformText(row.platform),
                   QString::fromLatin1(row.currency.code().data(), 3), columnAmount(row.amount, row.currency),
                   row.fee == 0 ? QString() : columnAmount(row.fee, row.currency), shown(row.payer),
                   gradeText(row.source.grade),
                   shown(row.source.fileName) + QStringLiteral(", ") + shown(row.source.place.text)});
    }
    return table.empty() ? TerminalWords::tr("No payout is recorded.") + QLatin1Char('\n') : table.text();
}

}
