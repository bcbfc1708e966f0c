// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_pdf.h"

#include "tests/app/report/made_report.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstring>
#include <thread>

namespace backpay {
namespace {

QByteArray pdfOf(const Report &report, PaperSize paper = PaperSize::Letter)
{
    return reportPdf(report, paper, madeAt).value_or(QByteArray());
}

/** The file that this program writes when it is started with that environment. */
QByteArray writtenWith(const QStringList &variables)
{
    const ScratchFolder folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    const QString path = QString::fromStdString(folder.file("report.pdf"));
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void sameBytesInEveryProcess()
    {
        const QByteArray one = writtenWith({"TZ=UTC", "LC_ALL=C.UTF-8", "QT_HASH_SEED=0"});
        QVERIFY(one.startsWith("%PDF-1.4\n"));
        QCOMPARE(writtenWith({"TZ=Asia/Kolkata", "LC_ALL=de_DE.UTF-8", "QT_FONT_DPI=192", "QT_SCALE_FACTOR=2"}), one);
        for (int i = 0; i < 4; ++i) // each with a hash seed of its own
            QCOMPARE(writtenWith({"TZ=America/Los_Angeles", "LC_ALL=es_MX.UTF-8", "LANGUAGE=es"}), one);
        QCOMPARE(pdfOf(madeReport(120)), one);
    }

    void sameBytesOnAnotherThread()
    {
        QByteArray other;
        std::thread thread([&] { other = pdfOf(madeReport(120), PaperSize::A4); });
        thread.join();
        QVERIFY(!other.isEmpty());
        QCOMPARE(other, pdfOf(madeReport(120), PaperSize::A4));
    }

    void otherWordsOrDatesAreAnotherFile()
    {
        Report other = madeReport(3);
        other.foot += u'.';
        QVERIFY(pdfOf(other) != pdfOf(madeReport(3)));
        QVERIFY(reportPdf(madeReport(3), PaperSize::Letter, madeAt + std::chrono::seconds(1)).value()
                != pdfOf(madeReport(3)));
    }

    void saysWhatItIs()
    {
        const QByteArray pdf = pdfOf(madeReport(3));
        QVERIFY(pdf.contains("/CreationDate (D:20261119120000Z)\n"));
        QVERIFY(pdf.contains("xmp:CreateDate=\"2026-11-19T12:00:00Z\""));
        QVERIFY(pdf.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
        QVERIFY(
            pdf.contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Horas y pagos de una persona</rdf:li>"));
        QVERIFY(pdf.contains("/Lang (es)\n"));
        static const QRegularExpression id(QStringLiteral("/ID \\[ <([0-9a-f]{32})> <\\1> \\]\n"));
        QVERIFY(id.match(QString::fromLatin1(pdf)).hasMatch());
        const ProgramAnswer answer = askPoppler(QStringLiteral("pdfinfo"), {}, pdf);
        QCOMPARE(answer.code, 0);
        QVERIFY2(!answer.out.contains("Error") && !answer.out.contains("Warning"), answer.out.constData());
        QVERIFY(answer.out.contains("612 x 792 pts (letter)"));
        QVERIFY(askPoppler(QStringLiteral("pdfinfo"), {}, pdfOf(madeReport(3), PaperSize::A4)).out.contains("(A4)"));
    }

    void everyReferenceIsRight()
    {
        const QByteArray pdf = pdfOf(madeReport(200));
        const qsizetype table = pdf.lastIndexOf("\nxref\n0 ") + 1;
        QVERIFY(pdf.contains("startxref\n" + QByteArray::number(table) + "\n%%EOF\n"));
        const qsizetype entries = pdf.indexOf('\n', table + 5) + 1;
        const qsizetype count = pdf.mid(table + 7, entries - table - 8).toLongLong();
        QVERIFY(count > 30);
        QCOMPARE(pdf.mid(entries + 20 * count, 8), QByteArray("trailer\n"));
        for (qsizetype i = 1; i < count; ++i) {
            const qsizetype at = pdf.mid(entries + 20 * i, 10).toLongLong();
            const QByteArray begin = QByteArray::number(i) + " 0 obj\n";
            QCOMPARE(pdf.mid(at, begin.size()), begin);
        }
    }

    void holdsItsFonts()
    {
        const ProgramAnswer answer = askPoppler(QStringLiteral("pdffonts"), {}, pdfOf(madeReport(3)));
        QStringList lines = QString::fromUtf8(answer.out).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        for (const QString &line : lines.mid(2)) {
            static const QRegularExpression whole(QStringLiteral("^Q[A-Z]{5}\\+PTS\\w+-\\w+ .* yes yes yes "));
            QVERIFY2(whole.match(line).hasMatch(), qPrintable(line));
        }
    }

    void hostileWordsNameNoObject()
    {
        // As the file writes them in two bytes a letter, these spell the keys that are looked for.
        Report report = madeReport(1);
        for (const char *key :
             {"/Type /Catalog\n", "\n/CreationDate (D:20010101)", "/Root 1 0 R ", "trailer\n/ID [ <x> ]"}) {
            QString spelled;
            for (std::size_t i = 0; i + 1 < std::strlen(key); i += 2)
                spelled += QChar(static_cast<char16_t>((static_cast<unsigned char>(key[i]) << 8)
                                                       | static_cast<unsigned char>(key[i + 1])));
            report.title += spelled;
        }
        const QByteArray pdf = pdfOf(report);
        const ProgramAnswer answer = askPoppler(QStringLiteral("pdfinfo"), {}, pdf);
        QVERIFY(answer.code == 0 && !answer.out.contains("Error"));
        QVERIFY(pdf.contains("/Type /Catalog\n/Lang (es)"));
    }

    void languageIsATagOrNone()
    {
        Report report = madeReport(1);
        report.language = QStringLiteral("en) /OpenAction (x");
        QVERIFY(pdfOf(report).contains("/Lang (und)\n"));
    }

    void cancels()
    {
        const Report report = madeReport(2'000);
        const auto refused = reportPdf(report, PaperSize::Letter, madeAt, [](auto, auto) { return false; });
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        for (const std::int64_t at : {std::int64_t{512}, std::int64_t{3'000}}) { // counting, painting
            std::int64_t last = 0;
            const auto stopped =
                reportPdf(report, PaperSize::Letter, madeAt, [&](std::int64_t done, std::int64_t total) {
                    last = done;
                    return total == 4'000 && done < at;
                });
            QVERIFY(!stopped.has_value());
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
            QVERIFY(last >= at && last < at + 512);
        }
    }

    void progressReachesItsEnd()
    {
        std::int64_t last = -1;
        const auto progress = [&](std::int64_t done, std::int64_t total) {
            const bool grows = done >= last && total == 1'200;
            last = done;
            return grows;
        };
        QVERIFY(reportPdf(madeReport(600), PaperSize::A4, madeAt, progress).has_value());
        QCOMPARE(last, 1'200);
    }
};

} // namespace backpay

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0) {
        QFile file(QString::fromLocal8Bit(argv[2]));
        const auto pdf = backpay::reportPdf(backpay::madeReport(120), backpay::PaperSize::Letter, backpay::madeAt);
        return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? 0 : 1;
    }
    backpay::ReportPdfTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "report_pdf_test.moc"
