// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/importer.h"
#include "platform-importers/engine/structured/pasted_text.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;

const std::string firstId = "0123456789abcdef01234567";
const std::string secondId = "89abcdef0123456789abcdef";

std::string block(const std::string &figures, const std::string &type, const std::string &project = "Lighthouse Notes")
{
    return "Jan 9, 2026\n" + firstId + "\n" + project + "\n\n" + figures + "\n" + type + "\n\nprocessed\n";
}

TableRows pasted(const std::string &text)
{
    const auto table = readPastedText("f", text);
    return table ? TableRows(*table) : TableRows(TableText{"\"none\"\n", {}});
}

}

class OutlierPasteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void readsBlocks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cells");
        const auto row = [](const char *name, const std::string &text, const char *cells) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(cells);
        };
        row("task", block("1h 15m 6s $30.00/hr $37.55", "Task"),
            "1h 15m 6s/$30.00|hr/$37.55/prepay/Lighthouse Notes/processed");
        row("exceeded time", block("43s $8.25/hr $0.10", "Exceeded Time"),
            "43s/$8.25|hr/$0.10/overtimePay/Lighthouse Notes/processed");
        row("mission", block("- - $16.50", "Mission Reward", "-"), "-/-/$16.50/missionReward/-/processed");
        row("operation", block("8h 0m\t$30.00/hr\t$1,240.00", "Operation", "-"),
            "8h 0m/$30.00|hr/$1,240.00/hubstaffOperation/-/processed");
        row("adjustment", block("- - -$5.00", "Adjustment", "-"), "-/-/-$5.00/payAdjustment/-/processed");
        row("type not known", block("$5.00", "Course Reward", "-"), "-/-/$5.00/Course Reward/-/processed");
        row("no project", "Jan 9, 2026\n" + firstId + "\n\n- - $16.50\nMission Reward\n\nprocessed",
            "-/-/$16.50/missionReward/-/processed");
        row("CRLF, no-break spaces, more blank lines",
            "\r\n\r\nJan\xc2\xa0"
            "9, 2026\r\n\r\n"
                + firstId
                + "  \r\n Lighthouse  Notes\r\n\xc2\xa0\r\n1h 15m 6s \xc2\xa0 $30.00/hr "
                  "$37.55\r\n\r\nTask\r\nprocessed\r\n",
            "1h 15m 6s/$30.00|hr/$37.55/prepay/Lighthouse Notes/processed");
    }
    void readsBlocks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cells);
        const TableRows rows = pasted(text.toStdString());
        QVERIFY(rows.sound);
        QCOMPARE(rows.header, (Names{"workDate", "itemID", "duration", "rateApplied", "payout", "payType",
                                     "projectName", "status"}));
        QCOMPARE(rows.rows.size(), std::size_t{1});
        Names expected{"Jan 9, 2026", firstId};
        for (const QByteArray &cell : cells.split('/'))
            expected.push_back(QByteArray(cell).replace('|', '/').toStdString());
        QCOMPARE(rows.rows[0], expected);
    }

    void keepsTheLineOfEachBlock()
    {
        const auto table = readPastedText("f", block("- - $1.00", "Task") + block("- - $2.00", "Task"));
        QCOMPARE(table->places[0], RowPlace::atLine(1));
        QCOMPARE(table->places[1], RowPlace::atLine(9));
    }

    void dropsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("payouts");
        const auto row = [](const char *name, const std::string &text, const QList<QByteArray> &payouts) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << payouts;
        };
        const std::string whole = block("- - $1.00", "Task");
        row("begins within a block", "Task\n\nprocessed\n" + whole, {"", "$1.00"});
        row("breaks off behind the id", whole + "Jan 8, 2026\n" + secondId, {"$1.00", ""});
        row("breaks off behind the figures", whole + "Jan 8, 2026\n" + secondId + "\n-\n\n- - $2.00\n", {"$1.00", ""});
        row("breaks off in between", "Jan 8, 2026\n" + secondId + "\n-\n" + whole, {"", "$1.00"});
        row("ends with words of the page", whole + "1-20 of 185\nNext\n", {"$1.00", ""});
        row("figures that are none", block("1 hour $30.00/hr $37.55", "Task") + whole, {"", "$1.00"});
        row("figures on lines of their own", block("1h\n$30.00/hr\n$30.00", "Task") + whole, {"", "$1.00"});
        row("no id", "Jan 8, 2026\nx\n-\n- - $2.00\nTask\nprocessed\n" + whole, {"", "$1.00"});
    }
    void dropsNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QByteArray>, payouts);
        const TableRows rows = pasted(text.toStdString());
        QVERIFY(rows.sound);
        QCOMPARE(rows.rows.size(), static_cast<std::size_t>(payouts.size()));
        for (std::size_t i = 0; i < rows.rows.size(); ++i)
            QCOMPARE(rows.cell(i, "payout"), payouts[static_cast<int>(i)].toStdString());
    }

    // A row that is pasted today and in the export tomorrow must be one earning.
    void makesTheRowsOfTheExport()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        QVERIFY(catalogue.has_value());
        const std::string csv =
            "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n"
            "\"Jan 9, 2026\",\""
            + firstId + "\",\"1h 15m 6s\",\"$30.00/hr\",\"$37.55\",\"prepay\",\"Lighthouse Notes\",\"processed\"\n"
            + "\"Jan 9, 2026\",\"" + firstId + "\",\"-\",\"-\",\"$16.50\",\"missionReward\",\"-\",\"processed\"\n";
        const auto table =
            readPastedText("f", block("1h 15m 6s $30.00/hr $37.55", "Task") + block("- - $16.50", "Mission Reward", "-")
                                    + "Jan 8, 2026\n" + secondId);
        QVERIFY(table.has_value());
        const auto exported = readBytes("f", csv, *catalogue, {});
        const auto copied = readBytes("f", table->csv, *catalogue, {});
        QVERIFY(exported.has_value() && copied.has_value());
        QCOMPARE(copied->source, "outlier.earnings-csv"s);
        QCOMPARE(copied->rejects.size(), std::size_t{1});
        QCOMPARE(copied->stamps.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(copied->stamps[i].key == exported->stamps[i].key);
            QVERIFY(copied->stamps[i].content == exported->stamps[i].content);
        }
    }
};

QTEST_GUILESS_MAIN(OutlierPasteTest)
#include "outlier_paste_test.moc"
