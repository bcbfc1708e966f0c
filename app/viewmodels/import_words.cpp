// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of ImportController that only puts its state into words.
#include "app/i18n/language.h"
#include "app/records/hand_record.h"
#include "app/text/error_text.h"
#include "app/text/import_text.h"
#include "app/text/lede_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/import_controller.h"
#include "app/viewmodels/import_preview.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace backpay {

namespace {

void addCounts(ImportCounts &sum, const ImportCounts &counts)
{
    sum.read += counts.read;
    sum.fresh += counts.fresh;
    sum.changed += counts.changed;
    sum.known += counts.known;
    sum.filtered += counts.filtered;
    sum.rejected += counts.rejected;
    sum.vanished += counts.vanished;
}

/** What became of a file's rows, and whether they come to the sums it states. */
QString historyNote(const ImportRecord &record)
{
    const QString totals = totalsNote(record.totals);
    return totals.isEmpty() ? allCountsText(record.counts)
                            : allCountsText(record.counts) + QStringLiteral(". ") + totals;
}

}

const ImportFile *ImportController::current() const
{
    const auto index = static_cast<std::size_t>(current_);
    return current_ >= 0 && index < files_.size() ? &files_[index] : nullptr;
}

std::size_t ImportController::count(bool (ImportFile::*is)() const) const
{
    return static_cast<std::size_t>(
        std::count_if(files_.begin(), files_.end(), [is](const ImportFile &file) { return (file.*is)(); }));
}

ImportCounts ImportController::storedOrReady() const
{
    ImportCounts sum;
    for (const ImportFile &file : files_) {
        if (file.outcome || (step_ != Done && file.isReady()))
            addCounts(sum, file.counts());
    }
    return sum;
}

QString ImportController::lede() const
{
    switch (step_) {
    case Choose: return importLedeAtStart();
    case Reading: return importLedeReading(files_.size());
    case Check: return importLedeAtCheck(files_.size(), count(&ImportFile::hasQuestions), count(&ImportFile::refused));
    case Storing: return importLedeStoring();
    case Done: break;
    }
    const bool any =
        std::any_of(files_.begin(), files_.end(), [](const ImportFile &file) { return file.outcome.has_value(); });
    return any ? importLedeDone(storedOrReady()) : tr("Nothing was stored.");
}

QString ImportController::progressText() const
{
    const std::int64_t rows = progress_->rowsDone;
    const std::int64_t allRows = progress_->rowsTotal;
    if (allRows > 0)
        return tr("%1 of %2 rows").arg(countText(rows), countText(allRows));
    const auto done = static_cast<qint64>(progress_->bytesDone.load());
    const auto total = static_cast<qint64>(progress_->bytesTotal.load());
    if (total <= 0)
        return {};
    return tr("%1 rows, %2 of %3")
        .arg(countText(rows), wordsLocale().formattedDataSize(done), wordsLocale().formattedDataSize(total));
}

double ImportController::progress() const
{
    const auto part = [](double done, double total) { return std::min(1.0, done / total); };
    if (progress_->rowsTotal > 0)
        return part(static_cast<double>(progress_->rowsDone), static_cast<double>(progress_->rowsTotal));
    if (progress_->bytesTotal > 0)
        return part(static_cast<double>(progress_->bytesDone), static_cast<double>(progress_->bytesTotal));
    return -1;
}

QString ImportController::sourceName() const
{
    const ImportFile *file = current();
    return file && file->batch ? backpay::sourceName(file->batch->source) : QString();
}

QString ImportController::reason() const
{
    const ImportFile *file = current();
    if (!file || !file->batch || file->refused() || file->hasQuestions())
        return {};
    const QString recognised =
        tr("Recognised: %1.").arg(recognitionReason(file->batch->source, file->batch->columnsMatched));
    const ImportCounts counts = file->counts();
    if (!file->earlier || counts.fresh + counts.changed > 0)
        return recognised;
    const When at = whenOf(file->earlier->importedAt);
    return recognised + u' '
           + tr("This file was already imported on %1, so nothing of it is new.").arg(longDayText(at.day));
}

QString ImportController::cutNote() const
{
    const ImportFile *file = current();
    if (!file || !file->batch)
        return {};
    const QString cut = backpay::cutNote(file->batch->cutColumns);
    const QString unknown = unknownWordsNote(file->batch->unknownPayTypes, file->batch->unknownStatuses);
    const HiddenAmounts scope = services_.hiddenAmounts();
    QStringList notes{cut, unknown, totalsNote(file->batch->totals)};
    notes.removeAll(QString());
    return notes.join(u' ');
}

QString ImportController::errorText() const
{
    const ImportFile *file = current();
    return file && file->error ? backpay::errorText(*file->error) : notice_;
}

QVariantList ImportController::equation() const
{
    const ImportFile *file = current();
    return file && (file->plan || file->outcome) ? equationOf(file->counts()) : QVariantList();
}

bool ImportController::addsUp() const
{
    const ImportFile *file = current();
    return file && (file->plan || file->outcome) && file->counts().addsUp();
}

QString ImportController::matchNote() const
{
    const ImportFile *file = current();
    return file ? file->preview.matchNote : QString();
}

QString ImportController::vanishedNote() const
{
    const ImportFile *file = current();
    return file ? file->preview.vanishedNote : QString();
}

QVariantList ImportController::questions() const
{
    QVariantList questions;
    const ImportFile *file = current();
    if (!file)
        return questions;
    ImportFile answers; // answerTo() gives a place to write to; a copy is read
    answers.options = file->options;
    for (const ImportQuestion &asked : file->asked) {
        QVariantList choices;
        for (const std::string &choice : asked.choices) {
            choices += QVariantMap{{QStringLiteral("value"), QString::fromStdString(choice)},
                                   {QStringLiteral("text"), choiceText(choice)}};
        }
        const std::optional<std::string> *answer = answers.answerTo(asked.option);
        const QuestionWords words = questionWords(asked);
        questions +=
            QVariantMap{{QStringLiteral("text"), words.text},
                        {QStringLiteral("why"), words.why},
                        {QStringLiteral("option"), QString::fromStdString(asked.option)},
                        {QStringLiteral("choices"), choices},
                        {QStringLiteral("answer"), QString::fromStdString(answer ? answer->value_or("") : "")}};
    }
    return questions;
}

QString ImportController::nextText() const
{
    if (step_ == Done)
        return tr("Import another file");
    const ImportCounts counts = storedOrReady();
    if (counts.fresh == 0 && counts.changed == 0)
        return tr("Next: nothing new to store");
    if (counts.changed == 0)
        return tr("Next: store %1 new rows", nullptr, pluralOf(counts.fresh)).arg(countText(counts.fresh));
    return tr("Next: store %1 new, %2 changed").arg(countText(counts.fresh), countText(counts.changed));
}

bool ImportController::canNext() const
{
    if (step_ == Done)
        return true;
    const bool allAddUp = std::all_of(files_.begin(), files_.end(),
                                      [](const ImportFile &file) { return !file.isReady() || file.counts().addsUp(); });
    return step_ == Check && planning_ == 0 && allAddUp && count(&ImportFile::isReady) > 0
           && count(&ImportFile::hasQuestions) == 0;
}

void ImportController::setCurrentFile(int index)
{
    if (index == current_ || index < 0 || static_cast<std::size_t>(index) >= files_.size())
        return;
    mapper_.cancel();
    current_ = index;
    showFiles();
}

void ImportController::showFiles()
{
    QList<ImportFileRow> rows;
    for (std::size_t index = 0; index < files_.size(); ++index)
        rows.append(files_[index].row(static_cast<int>(index) == current_));
    fileRows_.setRows(rows);
    const ImportFile *file = current();
    const ImportPreview shown = file && step_ != Done ? file->preview : ImportPreview();
    rows_.setRows(shown.rows);
    vanished_.setRows(shown.vanished);
    Q_EMIT changed();
}

void ImportController::readHistory()
{
    whenDone(services_.lane.run([today = services_.today(),
                                 services = services_](OpenVault &open) -> Result<QList<ImportHistoryRow>> {
        const HiddenAmounts scope = services.hiddenAmounts();
        if (!open.ledger)
            return vaultClosed();
        const Result<std::vector<ImportRecord>> imports = open.ledger->imports();
        if (!imports)
            return tl::unexpected(imports.error());
        QList<ImportHistoryRow> rows;
        for (const ImportRecord &record : *imports) {
            rows.append({QString::fromStdString(record.uuid), shownText(record.fileName),
                         backpay::sourceName(record.source), historyNote(record),
                         dayText(whenOf(record.importedAt).day, today), !record.before.empty() && !isByHand(record)});
        }
        return rows;
    }),
             this, [this](const Result<QList<ImportHistoryRow>> &rows) {
                 if (rows)
                     history_.setRows(*rows);
                 else
                     session_.report(rows.error());
             });
}

}
