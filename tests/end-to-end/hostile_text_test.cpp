// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile words in every place where a file or a person can write some, followed to everything that is written of them.
#include "tests/core/packet/made_packet.h"
#include "tests/end-to-end/cli_runner.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace backpay;

namespace {

/** All cells of a CSV file, quoted ones with their line ends. */
QList<QStringList> cellsOf(const std::string &csv)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (const QChar c : QString::fromStdString(csv)) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            rows.last() += QString();
        else if (c == u'\n' && !quoted)
            rows += QStringList{QString()};
        else if (c != u'\r' || quoted)
            rows.last().last() += c;
    }
    rows.removeLast();
    return rows;
}

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d+(\\.\\d+)?$"));
    return number.match(cell).hasMatch();
}

/** What a spreadsheet would calculate, call or open. */
bool isFormula(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !cell.isEmpty() && starts.contains(cell.front()) && !isNumber(cell);
}

}

class HostileTextTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
        const QString file = cli_->write(
            "=HYPERLINK(evil).csv",
            "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n"
            "\"Nov 18, 2026\",\"@SUM(1+1)\",\"1h \",\"$30.00/hr\",\"$30.00\",\"prepay\",\"=cmd|'/C "
            "calc'!A0\",\"processed\"\n"
            "\"Nov 17, 2026\",\"+1+2\",\"1h \",\"$30.00/hr\",\"$30.00\",\"prepay\",\"pay\xe2\x80\xae"
            "fdp.<b>exe</b>\x1b[31m\",\"processed\"\n"
            "\"Nov 16, 2026\",\"-2-3\",\"-\",\"-\",\"-$7.00\",\"-1+adjustment\",\"\xef\xbc\x9dwide\",\"processed\"\n");
        const CliAnswer imported = cli_->run({"import", file});
        QVERIFY2(imported.code == 0 || imported.code == 5, imported.err.constData());
        const CliAnswer contracts = cli_->run({"contracts", "list"});
        const QJsonArray all = contracts.json()["contracts"].toArray();
        QVERIFY(all.size() >= 2);
        const QString contract = all[0].toObject()["id"].toString();
        const CliAnswer logged =
            cli_->run({"log", "--contract", contract, "--date", "2026-11-18", "14:10-15:05 reading \t=1+2 and @x"});
        QVERIFY2(logged.code == 0, (logged.out + logged.err).constData());
    }

    void noCellOfAPacketCalculates()
    {
        const QString path = QString::fromStdString(cli_->folder().file("packet.zip"));
        const CliAnswer made = cli_->run({"packet", "--out", path, "--profile", "self"});
        QVERIFY2(made.code == 0, (made.out + made.err).constData());
        int tables = 0;
        int marked = 0;
        int negative = 0;
        for (const auto &[name, bytes] : filesOf(readBytes(path.toStdString()))) {
            if (!QString::fromStdString(name).endsWith(".csv"))
                continue;
            ++tables;
            for (const QStringList &row : cellsOf(bytes)) {
                for (const QString &cell : row) {
                    QVERIFY2(!isFormula(cell), qPrintable(QString::fromStdString(name) + ": " + cell));
                    marked += cell.startsWith(u'\'') ? 1 : 0;
                    negative += cell == QLatin1String("-7.00") ? 1 : 0;
                }
            }
        }
        QVERIFY(tables > 5);
        QVERIFY(marked >= 4);   // project, items, pay type: they are there, and marked
        QVERIFY(negative >= 1); // and a number below zero is a number
    }

    void thePageOfAPacketShowsWhatItIs()
    {
        const QString path = QString::fromStdString(cli_->folder().file("page.zip"));
        QCOMPARE(cli_->run({"packet", "--out", path, "--profile", "self"}).code, 0);
        int pages = 0;
        bool shown = false;
        for (const auto &[name, bytes] : filesOf(readBytes(path.toStdString()))) {
            const QString text = QString::fromStdString(bytes);
            if (!QString::fromStdString(name).endsWith(".html"))
                continue;
            ++pages;
            QVERIFY2(text.contains("default-src 'none'"), name.c_str());
            QVERIFY2(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)), name.c_str());
            QVERIFY2(!text.contains("<b>exe"), name.c_str());
            shown = shown || text.contains("[U+202E]");
        }
        QVERIFY(pages >= 1 && shown);
    }

    void theTerminalIsNotWrittenTo()
    {
        for (const QStringList &words :
             {QStringList{"earnings"}, QStringList{"entries"}, QStringList{"contracts", "list"}, QStringList{"imports"},
              QStringList{"summary", "--by", "contract"}, QStringList{"reconcile"}, QStringList{"findings"},
              QStringList{"check"}}) {
            const CliAnswer answer = cli_->runForPeople(words);
            const QString text = QString::fromUtf8(answer.out + answer.err);
            QVERIFY2(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)), qPrintable(words.join(' ')));
        }
        QVERIFY(QString::fromUtf8(cli_->runForPeople({"contracts", "list"}).out).contains("[U+202E]"));
    }
};

QTEST_GUILESS_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
