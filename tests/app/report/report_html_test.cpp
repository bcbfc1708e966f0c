// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_html.h"

#include "tests/app/report/made_report.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace backpay {
namespace {

/** What a page holds, read as XML. */
struct Page
{
    QStringList elements; // in their order
    QMultiMap<QString, QString> texts;
    QMultiMap<QString, QString> attributes; // "th scope" and so on
    QString error;
};

Page parsed(const QByteArray &html)
{
    Page page;
    QXmlStreamReader reader(html);
    QStringList open;
    QStringList words;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open << reader.name().toString();
            words << QString();
            page.elements << open.last();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                page.attributes.insert(open.last() + u' ' + attribute.name().toString(), attribute.value().toString());
        } else if (reader.isCharacters() && !words.isEmpty()) {
            words.last() += reader.text();
        } else if (reader.isEndElement()) {
            page.texts.insert(open.takeLast(), words.takeLast());
        }
    }
    page.error = reader.errorString();
    return page;
}

Page parsedReport(const Report &report) { return parsed(reportHtml(report)); }

} // namespace

class ReportHtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryCell()
    {
        const Report report = madeReport(300);
        const Page page = parsedReport(report);
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        const ReportTable table = std::get<ReportTable>(report.blocks.back());
        const QStringList cells = page.texts.values("td") + page.texts.values("th");
        const QSet<QString> found(cells.begin(), cells.end());
        for (const QStringList &row : table.rows)
            for (const QString &cell : row)
                QVERIFY2(found.contains(cell), qPrintable(cell));
        for (const ReportColumn &column : table.columns)
            QVERIFY(page.texts.values("th").contains(column.heading));
        QVERIFY(found.contains("98,765,432.10") && found.contains("18:05 paid, 6:40 unpaid"));
        QVERIFY(page.texts.values("caption").contains("Each row is one earning"));
        QVERIFY(page.texts.values("dd").contains("10,745.73"));
        QVERIFY(page.texts.values("p").contains("Illustration, not evidence"));
    }

    void isAccessible()
    {
        const Page page = parsedReport(madeReport(2));
        QCOMPARE(page.attributes.values("html lang"), QStringList{"es"});
        QCOMPARE(page.texts.values("title"), QStringList{"Horas y pagos de una persona"});
        QCOMPARE(page.elements.count("h1"), 1);
        QCOMPARE(page.elements.count("table"), page.elements.count("caption"));
        QCOMPARE(page.elements.count("th"), page.attributes.values("th scope").size());
        QCOMPARE(page.elements.count("thead"), 1);
        QCOMPARE(page.elements.count("tfoot"), 1);
        QCOMPARE(page.attributes.value("svg aria-hidden"), QString("true"));
    }

    void headingsSkipNoLevel()
    {
        Report report;
        report.blocks = {ReportHeading{3, "a"}, ReportHeading{1, "b"}, ReportHeading{3, "c"},
                         ReportHeading{9, "d"}, ReportHeading{2, "e"}, ReportHeading{-7, "f"}};
        QStringList levels;
        for (const QString &element : parsedReport(report).elements)
            if (QRegularExpression(QStringLiteral("^h[1-6]$")).match(element).hasMatch())
                levels << element;
        QCOMPARE(levels, (QStringList{"h1", "h2", "h2", "h3", "h4", "h3", "h2"}));
    }

    void allowsNothingButItsStyle()
    {
        const QByteArray html = reportHtml(madeReport(2));
        const qsizetype begin = html.indexOf("<style>") + 7;
        const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
        QVERIFY(style.size() > 100 && !style.contains('<') && !style.contains('&'));
        const QByteArray digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(html.contains("content=\"default-src 'none'; style-src 'sha256-" + digest + "'\""));
        QCOMPARE(html.count("<style"), 1);
        for (const char *outside :
             {"<script", "http:", "https:", "@import", " src=", " href=", " style=", "javascript"})
            QVERIFY2(!html.contains(outside), outside);
    }

    void hostileWordsStayWords()
    {
        Report report = madeReport(1);
        const QString hostile = QStringLiteral("</td><script>alert('1')</script> \"&amp;\" ]]> <!-- ") + QChar(0x202e)
                                + QChar(u'\0') + QChar(0xd800) + QChar(0xffff) + QStringLiteral("\r\n|");
        const QString shown =
            QStringLiteral("</td><script>alert('1')</script> \"&amp;\" ]]> <!-- [U+202E][U+0000][U+D800][U+FFFF]");
        report.title = report.language = report.runningHead = report.foot = hostile;
        report.cover = {hostile};
        report.blocks = {ReportHeading{1, hostile},
                         ReportParagraph{{}, hostile},
                         ReportFacts{{{hostile, hostile, true}}},
                         ReportBars{hostile, {hostile}, {{hostile, {1, -1, 2, 3, 4, 5}, hostile}}},
                         ReportTable{hostile, {{hostile}, {hostile, true}}, {{hostile, hostile}, {}}, {{hostile}}},
                         ReportTable{}};
        const Page page = parsedReport(report);
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QVERIFY(!page.elements.contains("script"));
        QCOMPARE(page.attributes.values("html lang"), QStringList{"und"});
        for (const char *element : {"title", "h1", "h2", "p", "dt", "dd", "caption", "th", "td", "figcaption", "li"})
            QVERIFY2(page.texts.values(element).join(u' ').contains(shown), element);
    }

    void isTheSameEachTime() { QCOMPARE(reportHtml(madeReport(50)), reportHtml(madeReport(50))); }

    void chartsDoNotShareNames()
    {
        Report report;
        const ReportBars bars{"Bars", {"a", "b", "c", "d"}, {{"x", {1, 2, 3, 4}, "w"}}};
        report.blocks = {bars, bars};
        const QStringList ids = parsedReport(report).attributes.values("pattern id");
        QCOMPARE(ids.size(), 4);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 4);
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::ReportHtmlTest)
#include "report_html_test.moc"
