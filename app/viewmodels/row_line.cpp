// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/row_line.h"

#include "app/text/error_text.h"
#include "app/text/import_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/table_export.h"
#include "app/viewmodels/tally.h"

#include <QCoreApplication>
#include <QStringList>

namespace backpay {

namespace {

class LineText
{
    Q_DECLARE_TR_FUNCTIONS(RowLineText)

public:
    [[nodiscard]] static QString byHand() { return tr("by hand"); }
    [[nodiscard]] static QString payment() { return tr("Payment"); }
    [[nodiscard]] static QString of(const QString &whole) { return tr("of %1", "a part of the whole").arg(whole); }
    [[nodiscard]] static QString sentence(const RowLine &row)
    {
        QStringList parts{row.day, row.kind, row.contract, row.platform, row.item};
        if (!row.time.isEmpty())
            parts += tr("time %1").arg(row.time);
        if (!row.pay.isEmpty())
            parts += tr("pay %1").arg(row.pay);
        parts << row.counts << row.status << row.gradeName << row.place;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", ")) + u'.';
    }
};

constexpr int longestCell = 80;

QString toneOf(const RowSelection &rows, const RowRef &row)
{
    if (row.kind == RowKind::TimeEntry)
        return rows.books().entries[row.index].kind == TimeKind::Break ? QStringLiteral("none")
                                                                       : QStringLiteral("unpaid");
    const Standing standing = row.kind == RowKind::Payout ? rows.books().payouts[row.index].standing
                                                          : rows.books().earnings[row.index].standing;
    switch (standing) {
    case Standing::Earned: return QStringLiteral("paid");
    case Standing::Pending: return QStringLiteral("due");
    case Standing::Lost: return QStringLiteral("risk");
    case Standing::Cancelled: break;
    }
    return QStringLiteral("none");
}

/** What the books alone say. */
void fillFacts(RowLine &line, const RowSelection &rows, const RowRef &row)
{
    const Books &books = rows.books();
    switch (row.kind) {
    case RowKind::TimeEntry: line.kind = timeKindText(books.entries[row.index].kind); break;
    case RowKind::Payout:
        line.kind = oneRowText(RowKind::Payout);
        line.platform = platformText(books.payouts[row.index].platform);
        line.status = standingText(books.payouts[row.index].standing);
        break;
    default:
        line.kind = LineText::payment();
        line.status = standingText(books.earnings[row.index].standing);
        break;
    }
    if (const Contract *contract = rows.contract(row)) {
        line.contract = contractText(*contract);
        line.platform = platformText(contract->platform);
    }
    line.tone = toneOf(rows, row);
}

void fillFigures(RowLine &line, const RowSelection &rows, const RowRef &row)
{
    const RowShare counts = rows.share(row);
    const RowShare whole = rows.whole(row);
    const std::optional<Currency> currency = rows.currency(row);
    const bool mixed = rows.sums().amounts.size() > 1;
    if (counts.seconds != 0 || (row.kind == RowKind::TimeEntry && whole.seconds != 0))
        line.time = rowDurationText(counts.seconds);
    if (currency)
        line.pay = figureText(counts.amount, *currency, mixed);
    if (counts.amount != whole.amount)
        line.counts = LineText::of(figureText(whole.amount, *currency, mixed));
    else if (counts.seconds != whole.seconds)
        line.counts = LineText::of(rowDurationText(whole.seconds));
}

void fillStored(RowLine &line, const RowRef &row, const StoredRow &stored)
{
    const RowFacts &facts = stored.facts;
    line.known = true;
    if (!facts.payType.empty())
        line.kind = payTypeText(facts.payType);
    line.item = shownText(facts.item.empty() ? facts.note : facts.item, longestCell);
    if (row.kind == RowKind::Payout)
        line.contract = shownText(facts.payer, longestCell);
    if (!facts.status.empty())
        line.status = shownText(facts.status, longestCell);
    line.grade = gradeText(stored.source.grade);
    line.gradeName = gradeName(stored.source.grade);
    line.importUuid = QString::fromStdString(stored.source.importUuid);
    line.line = static_cast<int>(stored.source.line);
    const bool byHand = stored.source.importUuid.empty();
    line.place = byHand ? LineText::byHand() : placeText(SourcePlace{stored.source.line, {}});
    if (byHand && row.kind == RowKind::TimeEntry)
        line.entryId = QString::fromStdString(stored.id);
}

QString textCell(std::string_view text) { return shownText(text, 4000); }

/** "1:30:05": exact, and a duration to spreadsheets of any language. */
QString exactTime(std::int64_t seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}

RowLine rowLine(const RowSelection &rows, const RowRef &row, const StoredRow *stored, DayNumber today)
{
    RowLine line;
    line.day = whenText(rows.when(row), today);
    if (row.kind != RowKind::Payout)
        line.work = rows.revision(row);
    line.ownTime = row.kind == RowKind::TimeEntry;
    fillFacts(line, rows, row);
    fillFigures(line, rows, row);
    if (stored != nullptr)
        fillStored(line, row, *stored);
    line.sentence = LineText::sentence(line);
    return line;
}

QString rowTableHead()
{
    return QStringLiteral("date\trow\tplatform\tcontract\tkind\titem\ttime\tamount\tcounted_time\tcounted_amount\t"
                          "currency\tstatus\tnote\tgrade\tfile\tline\tid\n");
}

QString rowTableLine(const RowSelection &rows, const RowRef &row, const StoredRow &stored)
{
    const RowShare whole = rows.whole(row);
    const RowShare counts = rows.share(row);
    const std::optional<Currency> currency = rows.currency(row);
    const Contract *contract = rows.contract(row);
    const auto amount = [&](std::int64_t minorUnits) {
        return currency ? QString::fromStdString(amountText({minorUnits, *currency})) : QString();
    };
    const auto time = [&](std::int64_t seconds) {
        return row.kind == RowKind::Payout ? QString() : exactTime(seconds);
    };
    const std::string kind =
        stored.facts.timeKind ? std::string(timeKindName(*stored.facts.timeKind)) : stored.facts.payType;
    const QStringList cells{QString::fromStdString(isoWhen(rows.when(row))),
                            QString::fromStdString(std::string(rowKindName(row.kind))),
                            textCell(contract != nullptr ? contract->platform : stored.facts.platform.value_or("")),
                            textCell(contract != nullptr ? contract->shownName() : stored.facts.payer),
                            textCell(kind),
                            textCell(stored.facts.item),
                            time(whole.seconds),
                            amount(whole.amount),
                            time(counts.seconds),
                            amount(counts.amount),
                            currency ? codeText(*currency) : QString(),
                            textCell(stored.facts.status),
                            textCell(stored.facts.note),
                            gradeText(stored.source.grade),
                            textCell(stored.source.fileName),
                            stored.source.importUuid.empty() ? QString() : QString::number(stored.source.line),
                            QString::fromStdString(stored.id)};
    return tableLine(cells);
}

}
