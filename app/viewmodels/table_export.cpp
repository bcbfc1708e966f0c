// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/table_export.h"

#include "app/i18n/language.h"
#include "app/report/report_pdf.h"
#include "app/text/error_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/chosen_place.h"
#include "app/viewmodels/own_clipboard.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"
#include "core/schedule/schedule_csv.h"

#include <QDateTime>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace backpay {

namespace {

constexpr QChar trueMinus(0x2212);
constexpr QChar noBreakSpace(0x00a0);

/** "-1,234.50" and "+4.88" calculate nothing; "-1+2" might. */
bool isFigure(const QString &cell)
{
    const QString digits = cell.mid(cell.startsWith(u'-') || cell.startsWith(u'+') ? 1 : 0);
    const auto fits = [](QChar character) {
        return character.isDigit() || character == u'.' || character == u',' || character == u':' || character == u'%';
    };
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), fits);
}

QString plainCell(QString cell)
{
    cell.replace(trueMinus, u'-').replace(noBreakSpace, u' ');
    return cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString safeCell(const QString &cell)
{
    const QString plain = plainCell(cell);
    return isFigure(plain) ? plain : QString::fromStdString(formulaSafe(plain.toStdString()));
}

Report reportOf(const ShownTable &table)
{
    ReportTable rows;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        const bool figures =
            !table.rows.empty() && std::all_of(table.rows.begin(), table.rows.end(), [&](const QStringList &row) {
                return row[column].isEmpty() || isFigure(plainCell(row[column]));
            });
        rows.columns.push_back({table.headings[column], figures, figures ? 1 : 2});
    }
    rows.rows = table.rows;
    rows.caption = table.title;
    Report report;
    report.language = languageCode(wordsLanguage());
    report.title = table.title;
    report.runningHead = table.title;
    report.foot = TableExport::tr("Printed from Backpay");
    report.blocks = {ReportHeading{1, table.title}, ReportParagraph{ReportParagraph::Style::Lede, table.sentence},
                     std::move(rows)};
    return report;
}

Result<void> writePdf(const ShownTable &table, const ChosenPlace &place)
{
    const bool letter = wordsLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const auto made = Instant(std::chrono::seconds(QDateTime::currentSecsSinceEpoch()));
    const Result<QByteArray> pdf = reportPdf(reportOf(table), letter ? PaperSize::Letter : PaperSize::A4, made);
    return pdf ? place.write(*pdf) : tl::unexpected(pdf.error());
}

}

QString tableLine(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe += safeCell(cell);
    return safe.join(u'\t') + u'\n';
}

ShownTable shownTable(const QVariantMap &table)
{
    ShownTable shown{table.value(QStringLiteral("title")).toString(),
                     table.value(QStringLiteral("sentence")).toString(),
                     table.value(QStringLiteral("headings")).toStringList(),
                     {}};
    const QStringList roles = table.value(QStringLiteral("roles")).toStringList();
    const auto *model = table.value(QStringLiteral("rows")).value<GadgetListModel *>();
    const QVariantList list = model != nullptr ? QVariantList() : table.value(QStringLiteral("rows")).toList();
    const QHash<int, QByteArray> names = model != nullptr ? model->roleNames() : QHash<int, QByteArray>();
    const qsizetype count = model != nullptr ? model->count() : list.size();
    for (qsizetype row = 0; row < count; ++row) {
        QStringList cells;
        for (const QString &role : roles)
            cells += model != nullptr
                         ? model->data(model->index(static_cast<int>(row)), names.key(role.toLatin1())).toString()
                         : list[row].toMap().value(role).toString();
        shown.rows.push_back(std::move(cells));
    }
    return shown;
}

TableExport *TableExport::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).tableExport(); }

QString TableExport::copy(const QVariantMap &table)
{
    const ShownTable shown = shownTable(table);
    QString text = tableLine(shown.headings);
    for (const QStringList &row : shown.rows)
        text += tableLine(row);
    copyFromVault(text);
    return tr("%n rows copied, to paste into a spreadsheet.", nullptr, static_cast<int>(shown.rows.size()));
}

void TableExport::print(const QVariantMap &table, const QUrl &file)
{
    const ChosenPlace place(services_, file);
    whenDone(QtConcurrent::run([shown = shownTable(table), place] { return writePdf(shown, place); }), this,
             [this, file, place](const Result<void> &written) {
                 if (!written)
                     Q_EMIT failed(errorText(written.error()));
                 else if (place.isOffered())
                     Q_EMIT kept(tr("Kept as %1.").arg(shownFileName(place.name())));
                 else
                     Q_EMIT printed(file);
             });
}

}
