// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"
#include "app/text/hidden_amounts.h"
#include "app/text/import_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/contract_page.h"
#include "app/viewmodels/tally.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

class LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerText)

public:
    [[nodiscard]] static QString byHand() { return tr("by hand"); }
    [[nodiscard]] static QString payment() { return tr("Payment"); }
    [[nodiscard]] static QString sentence(const LedgerRow &row)
    {
        return tr("%1, %2, %3: platform time %4, pay %5, %6, %7.")
            .arg(row.day, row.kind, row.item.isEmpty() ? tr("no item") : row.item,
                 row.platformTime.isEmpty() ? tr("none") : row.platformTime, row.pay.isEmpty() ? tr("none") : row.pay,
                 row.gradeName, row.place);
    }
    [[nodiscard]] static QString ownSentence(const LedgerRow &row, const QString &time)
    {
        return tr("%1, own time, %2: %3, %4, %5.").arg(row.day, row.kind, time, row.gradeName, row.place);
    }
    [[nodiscard]] static QString ownTime(const QString &time) { return tr("%1 own time").arg(time); }
    [[nodiscard]] static QString placeOf(const QString &place, const QString &source)
    {
        return tr("%1, %2").arg(place, source);
    }
    [[nodiscard]] static QString cutNote()
    {
        return tr("Confidential cells of this line were emptied, or its encoding changed, before it was kept.");
    }
};

QString toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Earned: return QStringLiteral("paid");
    case Standing::Pending: return QStringLiteral("due");
    case Standing::Lost: return QStringLiteral("risk");
    case Standing::Cancelled: return QStringLiteral("none");
    }
    return QStringLiteral("none");
}

void setSource(LedgerRow &row, const RowSource &source)
{
    row.grade = gradeText(source.grade);
    row.gradeName = gradeName(source.grade);
    row.importUuid = QString::fromStdString(source.importUuid);
    row.line = static_cast<int>(source.line);
    row.place = source.importUuid.empty() ? LedgerText::byHand() : placeText(SourcePlace{source.line, {}});
}

LedgerRow earningRow(const EarningRow &earning, DayNumber today, bool mixed)
{
    LedgerRow row;
    row.day = whenText(earning.when, today);
    const bool decided = earning.standing == Standing::Earned || earning.standing == Standing::Pending;
    const QString payType = earning.payType.empty() ? LedgerText::payment() : payTypeText(earning.payType);
    row.kind = decided ? payType : standingText(earning.standing);
    row.item = shownText(earning.item, 12);
    row.platformTime = earning.seconds ? rowDurationText(*earning.seconds) : QString();
    row.pay = figureText(earning.workPay + earning.bonus, earning.currency, mixed);
    row.tone = toneOf(earning.standing);
    setSource(row, earning.source);
    row.sentence = LedgerText::sentence(row);
    return row;
}

LedgerRow entryRow(const TimeEntryRow &entry, DayNumber today)
{
    LedgerRow row;
    row.day = whenText(entry.when, today);
    row.kind = timeKindText(entry.kind);
    row.item = LedgerText::ownTime(rowDurationText(entry.seconds));
    row.tone = entry.kind == TimeKind::Break ? QStringLiteral("none") : QStringLiteral("unpaid");
    setSource(row, entry.source);
    row.sentence = LedgerText::ownSentence(row, rowDurationText(entry.seconds));
    return row;
}

/** Newest first, undated rows last. */
bool isNewer(const When &a, const When &b)
{
    const bool aDated = a.kind != WhenKind::Undated;
    const bool bDated = b.kind != WhenKind::Undated;
    if (aDated != bDated)
        return aDated;
    return std::pair(a.day, a.second) > std::pair(b.day, b.second);
}

}

QList<LedgerRow> ledgerRows(const ContractRecords &records, DayNumber today, bool mixedCurrencies)
{
    struct Dated
    {
        When when;
        LedgerRow row;
    };
    std::vector<Dated> all;
    for (const EarningRow &earning : records.earnings.rows)
        all.push_back({earning.when, earningRow(earning, today, mixedCurrencies)});
    for (const TimeEntryRow &entry : records.entries.rows)
        all.push_back({entry.when, entryRow(entry, today)});
    std::stable_sort(all.begin(), all.end(), [](const Dated &a, const Dated &b) { return isNewer(a.when, b.when); });
    if (all.size() > static_cast<std::size_t>(mostContractRows))
        all.resize(static_cast<std::size_t>(mostContractRows));
    QList<LedgerRow> rows;
    QString day;
    for (Dated &dated : all) {
        dated.row.firstOfDay = rows.isEmpty() || dated.row.day != day;
        day = dated.row.day;
        rows.append(std::move(dated.row));
    }
    return rows;
}

QVariantMap sourceWords(const SourceLine &line)
{
    constexpr int longestLine = 4000; // a popover, not an editor
    return {{QStringLiteral("title"), shownFileName(line.place.fileName)},
            {QStringLiteral("place"),
             LedgerText::placeOf(placeText(SourcePlace{line.place.line, {}}), sourceName(line.place.profile))},
            {QStringLiteral("sha256"), QString::fromStdString(toHex(line.place.sha256))},
            {QStringLiteral("header"), shownText(line.header, longestLine)},
            {QStringLiteral("text"), fileText(shownText(line.text, longestLine))},
            {QStringLiteral("note"), line.filteredCopy ? LedgerText::cutNote() : QString()}};
}

}
