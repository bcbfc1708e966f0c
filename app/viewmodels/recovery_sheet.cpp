// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/recovery_sheet.h"

#include "app/i18n/language.h"
#include "app/report/report_pdf.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

class SheetText
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

/** The words in two columns, down the first and then the second, as a person reads them out. */
ReportTable wordTable(const RecoveryWords &words)
{
    constexpr std::size_t half = recoveryWordCount / 2;
    const auto word = [&words](std::size_t i) {
        return QString::fromLatin1(words.word(i).data(), static_cast<qsizetype>(words.word(i).size()));
    };
    ReportTable table;
    table.caption = SheetText::tr("Recovery words");
    table.columns = {{SheetText::tr("No."), true, 1},
                     {SheetText::tr("Word"), false, 4},
                     {SheetText::tr("No."), true, 1},
                     {SheetText::tr("Word"), false, 4}};
    for (std::size_t i = 0; i < half; ++i)
        table.rows.push_back({QString::number(i + 1), word(i), QString::number(half + i + 1), word(half + i)});
    return table;
}

}

Result<QByteArray> recoverySheetPdf(const RecoveryWords &words, const QString &vaultName, Instant made)
{
    Report report;
    report.language = languageCode(wordsLanguage());
    report.title = SheetText::tr("Recovery words");
    report.cover = {SheetText::tr("Vault: %1").arg(shownText(vaultName.toStdString(), 80)),
                    longDayText(dayNumber(made))};
    report.runningHead = report.title;
    report.foot = SheetText::tr("Printed from Backpay");
    report.blocks = {
        ReportHeading{1, report.title},
        ReportParagraph{ReportParagraph::Style::Lede,
                        SheetText::tr("These words in this order open the vault, without its passphrase.")},
        wordTable(words),
        ReportParagraph{ReportParagraph::Style::Body,
                        SheetText::tr("Keep this sheet where only you find it, and not with the computer. Who has it "
                                      "can read everything in the vault.")}};
    const bool letter = wordsLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return reportPdf(report, letter ? PaperSize::Letter : PaperSize::A4, made);
}

}
