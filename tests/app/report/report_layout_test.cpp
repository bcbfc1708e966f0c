// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_pdf.h"

#include "tests/app/report/made_report.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

namespace backpay {
namespace {

QStringList pagesOfReport(const Report &report, PaperSize paper = PaperSize::Letter)
{
    return pagesOf(reportPdf(report, paper, madeAt).value_or(QByteArray()));
}

/** All words in their order, without blanks and line ends: what was broken over lines of one column is whole again. */
QString squeezed(const QString &text) { return QString(text).remove(QRegularExpression(QStringLiteral("\\s"))); }

Report reportOf(std::vector<ReportBlock> blocks)
{
    Report report = madeReport(0);
    report.blocks = std::move(blocks);
    return report;
}

ReportTable oneColumn(const QString &cell) { return {QStringLiteral("One"), {{QStringLiteral("Cell")}}, {{cell}}, {}}; }

bool hasToken(const QString &text, const QString &token)
{
    return QRegularExpression(QStringLiteral("(^|\\s)%1(\\s|$)").arg(QRegularExpression::escape(token)))
        .match(text)
        .hasMatch();
}

} // namespace

class ReportLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCellStandsOnAPage_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("Letter") << int(PaperSize::Letter);
        QTest::newRow("A4") << int(PaperSize::A4);
    }

    void everyCellStandsOnAPage()
    {
        QFETCH(int, paper);
        const Report report = madeReport(150);
        const QString text = pagesOfReport(report, static_cast<PaperSize>(paper)).join(u'\n');
        const ReportTable table = std::get<ReportTable>(report.blocks.back());
        std::vector<QStringList> rows = table.rows;
        rows.insert(rows.end(), table.totals.begin(), table.totals.end());
        for (const QStringList &row : rows)
            for (const QString &cell : row)
                QVERIFY2(cell.isEmpty() || hasToken(text, cell), qPrintable(cell));
        for (const char *words : {"Horas y pagos de una persona", "Prepared by the worker", "An hour paid 25.75.",
                                  "10,745.73", "Hours by week", "Unpaid", "31 Aug", "Illustration, not evidence"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
    }

    void eachPageHasItsFrameAndHeadings()
    {
        const QStringList pages = pagesOfReport(madeReport(150));
        QVERIFY(pages.size() >= 5);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(QStringLiteral("Packet 0198c3f2")));
            QVERIFY(pages[i].contains(QStringLiteral("Not by the payer")));
            QVERIFY2(pages[i].contains(QStringLiteral("Page %1 of %2\n").arg(i + 1).arg(pages.size())),
                     qPrintable(pages[i]));
            if (i == 0)
                continue;
            for (const char *heading : {"Day", "Project", "Etapa", "Этап", "Minutes", "Amount"})
                QVERIFY2(hasToken(pages[i], QString::fromUtf8(heading)), qPrintable(pages[i]));
            QCOMPARE(pages[i].contains(QStringLiteral("Each row is one earning (continued)")), i > 1);
        }
    }

    void aRowStandsOnOnePage()
    {
        ReportTable table = madeTable(60);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            table.rows[i][1] =
                QStringLiteral("begin%1 %2 end%1").arg(i).arg(QStringLiteral("words of a long project ").repeated(6));
        for (const QString &page : pagesOfReport(reportOf({table})))
            for (int i = 0; i < 60; ++i)
                QCOMPARE(hasToken(page, QStringLiteral("begin%1").arg(i)),
                         hasToken(page, QStringLiteral("end%1").arg(i)));
    }

    void headingsStayWithWhatFollows()
    {
        // Sections of all lengths, so that a heading comes to every place of a page.
        std::vector<ReportBlock> blocks;
        for (int i = 0; i < 60; ++i) {
            blocks.emplace_back(ReportHeading{2, QStringLiteral("Section%1").arg(i)});
            blocks.emplace_back(ReportHeading{3, QStringLiteral("Part%1").arg(i)});
            if (i % 3 == 0)
                blocks.emplace_back(ReportParagraph{
                    {}, QStringLiteral("follows%1 %2").arg(i).arg(QStringLiteral("and more words ").repeated(i))});
            if (i % 3 == 1)
                blocks.emplace_back(ReportFacts{{{QStringLiteral("follows%1").arg(i), QStringLiteral("1"), false}}});
            ReportTable table = madeTable(1 + i % 7);
            if (i % 3 == 2)
                table.rows[0][0] = QStringLiteral("follows%1").arg(i);
            blocks.emplace_back(table);
        }
        int seen = 0;
        for (const QString &page : pagesOfReport(reportOf(blocks))) {
            for (int i = 0; i < 60; ++i) {
                if (!hasToken(page, QStringLiteral("Section%1").arg(i)))
                    continue;
                ++seen;
                QVERIFY2(hasToken(page, QStringLiteral("Part%1").arg(i))
                             && hasToken(page, QStringLiteral("follows%1").arg(i)),
                         qPrintable(page));
            }
            // Nor do totals stand without a row.
            const qsizetype total = page.indexOf(QStringLiteral("Suma"));
            QVERIFY2(total < 0 || page.lastIndexOf(QStringLiteral("Mühle"), total) >= 0, qPrintable(page));
        }
        QCOMPARE(seen, 60);
    }

    void firstLevelBeginsAPage()
    {
        const QStringList pages =
            pagesOfReport(reportOf({ReportHeading{1, "Alpha"}, ReportParagraph{{}, "a"}, ReportHeading{1, "Beta"},
                                    ReportHeading{2, "Gamma"}, ReportHeading{1, "Delta"}}));
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages[0].contains("Alpha") && pages[1].contains("Beta") && pages[1].contains("Gamma")
                && pages[2].contains("Delta"));
    }

    void figuresAreNeverBroken()
    {
        for (const int columns : {9, 30}) {
            ReportTable table;
            table.caption = QStringLiteral("Wide");
            for (int c = 0; c < columns; ++c)
                table.columns.push_back({QStringLiteral("Column %1 of a wide table").arg(c), c > 0, 1});
            for (int r = 0; r < 40; ++r) {
                QStringList row{QStringLiteral("row%1").arg(r)};
                for (int c = 1; c < columns; ++c)
                    row << QStringLiteral("1,%1,%2.00").arg(100 + r).arg(100 + c);
                table.rows.push_back(row);
            }
            const QString text = pagesOfReport(reportOf({table})).join(u'\n');
            for (const QStringList &row : table.rows)
                for (const QString &cell : row)
                    QVERIFY2(hasToken(text, cell), qPrintable(cell));
        }
    }

    void longWordsBreakAnywhere()
    {
        const QString digest = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015").repeated(2);
        ReportTable table = madeTable(3);
        table.rows[1][1] = digest;
        const QString facts = QStringLiteral("60303ae22b998861bce3b28f33eec1be").repeated(4);
        const QString one = QStringLiteral("0123456789").repeated(10'000);
        const QStringList pages = pagesOfReport(
            reportOf({table, ReportFacts{{{QString(), facts, false}}}, oneColumn(one), ReportHeading{1, "After"}}));
        QVERIFY(pages.size() > 10);
        static const QRegularExpression frames(
            QStringLiteral("Packet 0198c3f2\n|Not by the payer.*\n|One \\(continued\\)\n|Cell\n"));
        const QString text = squeezed(pages.join(u'\n').remove(frames));
        QVERIFY(text.contains(facts));
        QVERIFY(text.contains(one));
        QVERIFY(pages.last().contains(QStringLiteral("After")));
    }

    void hostileWordsAreShown()
    {
        const QString nul = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
        ReportTable table;
        table.columns = {{"Cell"}, {"Amount", true}};
        table.rows = {{"<script>alert(1)</script>", "1"},
                      {"&amp; <b>bold</b>", "2"},
                      {QStringLiteral("12") + QChar(0x202e) + QStringLiteral("00.21"), "3"},
                      {nul, "4"},
                      {QStringLiteral("项目"), "5"},
                      {QString(QChar(0xd800)), "6"},
                      {QStringLiteral("two\nlines"), "7"}};
        const QString text = squeezed(pagesOfReport(reportOf({table})).join(u'\n'));
        for (const char *shown : {"<script>alert(1)</script>", "&amp;<b>bold</b>", "12[U+202E]00.21", "a[U+0000]b",
                                  "[U+9879][U+76EE]", "[U+D800]"})
            QVERIFY2(text.contains(QLatin1String(shown)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("twolines7")));
    }

    void oddTablesAreSet()
    {
        ReportTable ragged = madeTable(2);
        ragged.rows[0] = {QStringLiteral("short")};
        ragged.rows[1] << QStringLiteral("beyond the last column");
        ReportTable wordy = madeTable(2);
        wordy.columns[2].heading = QStringLiteral("heading ").repeated(10'000);
        wordy.caption = QStringLiteral("caption ").repeated(5'000);
        Report report =
            reportOf({ReportTable{}, madeTable(0), oneColumn({}), ragged, wordy, ReportFacts{}, ReportBars{},
                      ReportBars{{}, {"a"}, {{"b", {-5, 7}, {}}, {"c", {INT64_MAX, INT64_MAX, INT64_MAX, 1, 1}, {}}}},
                      ReportHeading{9, QStringLiteral("deep ").repeated(3'000)}, ReportHeading{-1, {}}});
        report.runningHead = QStringLiteral("head ").repeated(10'000);
        report.foot = QStringLiteral("foot").repeated(10'000);
        const QString text = pagesOfReport(report).join(u'\n');
        QVERIFY(text.contains(QStringLiteral("No record.")));
        QVERIFY(text.contains(QStringLiteral("short")));
        QCOMPARE(text.count(QStringLiteral("deep")), 3'000);
        QCOMPARE(pagesOfReport(Report{}).size(), 1);
    }

    void manyBarsTakeMoreRows()
    {
        ReportBars bars{QStringLiteral("Years"), {"Paid", "Unpaid", "In question", "Late"}, {}};
        for (int i = 0; i < 400; ++i)
            bars.bars.push_back({QStringLiteral("w%1").arg(i), {i, 400 - i, 3, 5}, {}});
        const QStringList pages = pagesOfReport(reportOf({bars}));
        QVERIFY(pages.size() >= 2);
        const QString text = pages.join(u'\n');
        QVERIFY(hasToken(text, QStringLiteral("w0")) && hasToken(text, QStringLiteral("w350")));
        QCOMPARE(text.count(QStringLiteral("Illustration, not evidence")), 1);
    }
};

} // namespace backpay

QTEST_MAIN(backpay::ReportLayoutTest)
#include "report_layout_test.moc"
