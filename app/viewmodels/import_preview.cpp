// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/import_preview.h"

#include "app/i18n/language.h"
#include "app/text/hidden_amounts.h"
#include "app/text/import_text.h"
#include "app/text/match_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/changed_rows.h"
#include "app/viewmodels/written_cells.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <algorithm>
#include <limits>

namespace backpay {

namespace {

class PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(PreviewText)

public:
    [[nodiscard]] static QString more(std::size_t rows)
    {
        return tr("%1 more rows", nullptr, pluralOf(rows)).arg(countText(static_cast<std::int64_t>(rows)));
    }
    [[nodiscard]] static QString sentence(const PreviewRow &row)
    {
        const QString sentence = tr("Line %1: %2, %3, time %4, pay %5, %6. %7.")
                                     .arg(row.line, row.readAs, row.task, row.time, row.pay, row.status, row.fateText);
        return row.why.isEmpty() ? sentence : sentence + u' ' + row.why;
    }
    [[nodiscard]] static QString rejected(const PreviewRow &row, const QString &column)
    {
        return tr("Line %1, column %2, “%3”. %4.").arg(row.line, column, row.written, row.fateText);
    }
    [[nodiscard]] static QString perHour(const QString &amount) { return tr("%1 per hour").arg(amount); }
    [[nodiscard]] static QString perTime(const QString &amount, const QString &time)
    {
        return tr("%1 per %2").arg(amount, time);
    }
    [[nodiscard]] static QString read() { return tr("read"); }
    [[nodiscard]] static QString fresh() { return tr("new"); }
    [[nodiscard]] static QString changed() { return tr("changed"); }
    [[nodiscard]] static QString known() { return tr("known"); }
    [[nodiscard]] static QString filtered() { return tr("filtered"); }
    [[nodiscard]] static QString rejected() { return tr("rejected"); }
};

QString toneOf(RowFate fate)
{
    switch (fate) {
    case RowFate::New: return QStringLiteral("running");
    case RowFate::Changed: return QStringLiteral("ask");
    case RowFate::Known:
    case RowFate::Excluded: return QStringLiteral("none");
    }
    return QStringLiteral("none");
}

/** What the reasons of all rows of a file share. */
struct Explainer
{
    const HeldRows *held = nullptr; // null: compared with no vault, so that there are no reasons
    QString identity;
    DayNumber today = 0;
};

/** A row is named by its line in the file, or by the file's own words where it has no lines. */
void setLine(PreviewRow &row, const ImportBatch &batch, std::int64_t line)
{
    const RowPlace place = batch.placeOf(line);
    row.number = line;
    row.line = place.line > 0 ? QString::number(place.line) : shownText(place.text, 40);
}

void readEarning(PreviewRow &row, const ImportBatch &batch, const EarningDraft &draft, bool mixed)
{
    const std::string_view project = batch.contracts[draft.contract].name;
    row.task = draft.item.empty() ? shownText(project, 40) : shownText(draft.item, 12);
    row.time = draft.seconds >= 0 ? rowDurationText(draft.seconds) : QString();
    row.pay = columnAmount(draft.workPay + draft.bonus, draft.currency);
    if (mixed)
        row.pay += QChar(0x00a0) + QString::fromLatin1(draft.currency.code().data(), 3);
    const std::string &status = batch.texts[draft.status];
    row.status = status.empty() ? standingText(draft.standing) : shownText(status, 24);
}

void readEntry(PreviewRow &row, const ImportBatch &batch, const TimeEntryDraft &draft)
{
    row.task = shownText(batch.contracts[draft.contract].name, 40);
    row.time = rowDurationText(draft.seconds);
    row.status = timeKindText(draft.kind);
}

/** "15.60 per hour" */
QString rateText(const StatedRateDraft &draft)
{
    const QString amount = columnAmount(draft.rateMinorUnits, draft.currency);
    return draft.rateSeconds == 3600 ? PreviewText::perHour(amount)
                                     : PreviewText::perTime(amount, rowDurationText(draft.rateSeconds));
}

void readPayout(PreviewRow &row, const ImportBatch &batch, const PayoutDraft &draft)
{
    const std::string &platform = batch.platforms[draft.platform];
    row.task = shownText(platform.empty() ? draft.payer : std::string_view(platform), 40);
    row.pay = columnAmount(draft.amount, draft.currency);
    const std::string &status = batch.texts[draft.status];
    row.status = status.empty() ? standingText(draft.standing) : shownText(status, 24);
}

void readCancellation(PreviewRow &row, const ImportBatch &batch, const CancellationDraft &draft)
{
    row.task = shownText(batch.contracts[draft.contract].name, 40);
    row.time = draft.secondsLost >= 0 ? rowDurationText(draft.secondsLost) : QString();
    row.pay = draft.amountLost != 0 ? columnAmount(draft.amountLost, draft.currency) : QString();
    row.status = shownText(batch.texts[draft.cause], 24);
}

/** What a row of its kind says, in the columns that all kinds share. */
void readRow(PreviewRow &row, const ImportBatch &batch, std::size_t index, bool mixed)
{
    switch (batch.kind) {
    case RowKind::Earning: readEarning(row, batch, batch.earnings[index], mixed); return;
    case RowKind::TimeEntry: readEntry(row, batch, batch.entries[index]); return;
    case RowKind::Payout: readPayout(row, batch, batch.payouts[index]); return;
    case RowKind::Cancellation: readCancellation(row, batch, batch.cancellations[index]); return;
    case RowKind::StatedRate:
        row.task = shownText(batch.contracts[batch.rates[index].contract].name, 40);
        row.pay = rateText(batch.rates[index]);
        return;
    case RowKind::Expense:
        row.task = shownText(batch.expenses[index].note, 40);
        row.pay = columnAmount(batch.expenses[index].amount, batch.expenses[index].currency);
        return;
    }
}

/** Says what the row was matched with and what it said before. */
void explain(PreviewRow &row, const ImportBatch &batch, const PlannedRow &planned, std::size_t index,
             const Explainer &explainer)
{
    const StoredRow *held = explainer.held->of(planned);
    const RowFacts now = factsOf(batch, index);
    const RowFacts *before = held != nullptr ? &held->facts : nullptr;
    const std::optional<DayNumber> heldOn = held != nullptr ? std::optional(held->importedOn) : std::nullopt;
    const QString twin = planned.twinOf != 0 ? rowPlaceText(batch.placeOf(planned.twinOf)) : QString();
    row.fateText = fateInShort(planned, now, before);
    row.why = whyText({&planned, explainer.identity, heldOn, twin}, explainer.today);
    if (planned.fate == RowFate::Changed && held != nullptr)
        row.why = changesText(fieldChanges(*before, now, explainer.today)) + u' ' + row.why;
}

PreviewRow acceptedRow(const ImportBatch &batch, const ImportPlan &plan, std::size_t index, const Explainer &explainer,
                       bool mixed)
{
    PreviewRow row;
    setLine(row, batch, batch.stamps[index].line);
    row.readAs = whenText(batch.stamps[index].when, explainer.today);
    readRow(row, batch, index, mixed);
    const RowFate fate = plan.rows[index].fate;
    row.fateText = fateText(fate);
    row.tone = toneOf(fate);
    row.included = fate != RowFate::Excluded;
    row.canExclude = true;
    if (explainer.held != nullptr)
        explain(row, batch, plan.rows[index], index, explainer);
    row.sentence = PreviewText::sentence(row);
    return row;
}

PreviewRow rejectedRow(const ImportBatch &batch, const Reject &reject)
{
    PreviewRow row;
    setLine(row, batch, reject.line);
    row.written = fileText(shownText(reject.text, 48));
    row.task = shownText(reject.column, 40);
    row.fateText = rejectedText(reject.reason);
    row.tone = QStringLiteral("risk");
    row.sentence = PreviewText::rejected(row, row.task);
    return row;
}

PreviewRow gapRow(std::size_t rows)
{
    PreviewRow row;
    row.gap = PreviewText::more(rows);
    row.sentence = row.gap;
    return row;
}

bool hasSeveralCurrencies(const ImportBatch &batch)
{
    return std::any_of(batch.earnings.begin(), batch.earnings.end(),
                       [&](const EarningDraft &draft) { return draft.currency != batch.earnings.front().currency; });
}

/** How many rows of the file lie between two lines, both outside. */
std::size_t rowsBetween(const ImportBatch &batch, std::int64_t above, std::int64_t below)
{
    const auto isUnder = [](const auto &row, std::int64_t line) { return row.line < line; };
    const auto count = [&](const auto &rows) {
        const auto first = std::lower_bound(rows.begin(), rows.end(), above + 1, isUnder);
        return static_cast<std::size_t>(std::lower_bound(first, rows.end(), below, isUnder) - first);
    };
    return count(batch.stamps) + count(batch.rejects);
}

QVariantMap term(std::int64_t count, const QString &word, const QString &tone)
{
    return {
        {QStringLiteral("figure"), countText(count)}, {QStringLiteral("word"), word}, {QStringLiteral("tone"), tone}};
}

}

std::vector<std::string_view> textFromLines(std::string_view text, const std::vector<std::int64_t> &lines)
{
    // Most files end their lines in LF alone, and looking for one character is many times faster.
    const bool onlyLf = text.find('\r') == std::string_view::npos;
    std::vector<std::string_view> found;
    std::int64_t line = 1;
    std::size_t at = 0;
    for (const std::int64_t wanted : lines) {
        while (line < wanted && at < text.size()) {
            const std::size_t end = onlyLf ? text.find('\n', at) : text.find_first_of("\r\n", at);
            if (end == std::string_view::npos) {
                at = text.size();
                break;
            }
            const bool pair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
            at = end + (pair ? 2 : 1);
            ++line;
        }
        found.push_back(line == wanted ? text.substr(at) : std::string_view());
    }
    return found;
}

QList<PreviewRow> previewRows(const ImportBatch &batch, const ImportPlan &plan, const SourceCatalogue &catalogue,
                              DayNumber today, const HeldRows *held)
{
    const std::vector<ShownRow> shown = rowsToShow(batch, plan);
    std::vector<std::int64_t> lines;
    for (const ShownRow &row : shown)
        lines.push_back(row.line);
    const std::vector<std::string_view> texts = textFromLines(batch.bytes, lines);
    const bool mixed = hasSeveralCurrencies(batch);
    const Profile *profile = catalogue.find(batch.source);
    const WrittenCells cells(batch.bytes, profile);
    const Explainer explainer{held, profile != nullptr ? identityText(*profile) : QString(), today};

    QList<PreviewRow> rows;
    std::int64_t above = 0;
    for (std::size_t place = 0; place < shown.size(); ++place) {
        const ShownRow &one = shown[place];
        const std::size_t left = rowsBetween(batch, above, one.line);
        if (left > 0)
            rows.append(gapRow(left));
        rows.append(one.rejected ? rejectedRow(batch, batch.rejects[one.index])
                                 : acceptedRow(batch, plan, one.index, explainer, mixed));
        if (!one.rejected)
            rows.last().written = cells.written(texts[place]);
        above = one.line;
    }
    const std::size_t behind = rowsBetween(batch, above, std::numeric_limits<std::int64_t>::max());
    if (behind > 0)
        rows.append(gapRow(behind));
    return rows;
}

Result<ImportPreview> previewOf(const Ledger &ledger, const ImportBatch &batch, const ImportPlan &plan,
                                const SourceCatalogue &catalogue, DayNumber today)
{
    const Result<HeldRows> held = heldRows(ledger, batch, plan, rowsToShow(batch, plan));
    if (!held)
        return tl::unexpected(held.error());
    ImportPreview preview;
    preview.rows = previewRows(batch, plan, catalogue, today, &*held);
    for (const StoredRow &row : held->vanished)
        preview.vanished.append(vanishedRow(row, today));
    if (plan.counts.vanished > 0)
        preview.vanishedNote = vanishedNote(plan.counts.vanished, static_cast<std::int64_t>(held->vanished.size()));
    const Profile *profile = catalogue.find(batch.source);
    if (isPlainlyNew(plan)) {
        preview.matchNote = plainlyNewText(profile != nullptr ? identityText(*profile) : QString());
        for (PreviewRow &row : preview.rows)
            row.why.clear();
    }
    return preview;
}

QVariantList equationOf(const ImportCounts &counts)
{
    const QString none = QStringLiteral("none");
    return {term(counts.read, PreviewText::read(), none),
            term(counts.fresh, PreviewText::fresh(), none),
            term(counts.changed, PreviewText::changed(), none),
            term(counts.known, PreviewText::known(), none),
            term(counts.filtered, PreviewText::filtered(), none),
            term(counts.rejected, PreviewText::rejected(), counts.rejected > 0 ? QStringLiteral("risk") : none)};
}

}
