// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/entry_line.h"

#include <QTest>

using namespace backpay;

namespace {

int minutes(std::optional<std::int32_t> second) { return second ? *second / 60 : -1; }

}

class EntryLineTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTwoTimes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *line, int from, int until, const char *kind, const char *note) {
            QTest::newRow(line) << QString::fromUtf8(line) << from << until << QString::fromUtf8(kind)
                                << QString::fromUtf8(note);
        };
        row("14:10-15:05 reading guidelines", 850, 905, "reading", "guidelines");
        row("9.30 - 10", 570, 600, "", "");
        row("2:10pm-3:05pm", 850, 905, "", "");
        row("9-10:30pm waiting", 1260, 1350, "waiting", "");
        row("11-1pm", 660, 780, "", ""); // not eleven at night
        row("12am-12:30 am", 0, 30, "", "");
        row("12pm - 1 PM Meeting with Ana", 720, 780, "meeting", "with Ana");
        row("  8:00 to 9:15   over cap  batch 4 ", 480, 555, "over-cap", "batch 4");
        row("8:00\u20139:15 payment-admin: invoice", 480, 555, "payment-admin", "invoice");
        row("23:30-0:30 task", 1410, 30, "task", "");
        row("22:00-24:00", 1320, 0, "", "");
        row("10-11 tasks of the week", 600, 660, "", "tasks of the week"); // a longer word is no kind
        row("10-11 r\u00e9union", 600, 660, "", "r\u00e9union");
    }
    void readsTwoTimes()
    {
        QFETCH(QString, line);
        const auto read = readEntryLine(line.toStdString());
        QVERIFY(read);
        QTEST(minutes(read->from), "from");
        QTEST(minutes(read->until), "until");
        QTEST(read->kind ? QString::fromUtf8(timeKindName(*read->kind).data()) : QString(), "kind");
        QTEST(QString::fromStdString(read->note), "note");
    }

    void readsHowLongItTook_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("note");
        QTest::newRow("1h 20m waiting") << 80 << "";
        QTest::newRow("1h20m waiting") << 80 << "";
        QTest::newRow("1 hour 20 min waiting for Ana") << 80 << "for Ana";
        QTest::newRow("2 hours waiting") << 120 << "";
        QTest::newRow("45 min waiting") << 45 << "";
        QTest::newRow("90m waiting") << 90 << "";
        QTest::newRow("1h waiting 20 times") << 60 << "20 times";
        QTest::newRow("1h waiting 20s") << 60 << "20s";
    }
    void readsHowLongItTook()
    {
        const auto read = readEntryLine(QTest::currentDataTag());
        QVERIFY(read);
        QVERIFY(!read->from && !read->until);
        QCOMPARE(*read->kind, TimeKind::Waiting);
        QFETCH(int, minutes);
        QCOMPARE(read->seconds, minutes * 60);
        QTEST(QString::fromStdString(read->note), "note");
    }

    /** What a clock measured can be written back as it is. */
    void readsSeconds()
    {
        const auto times = readEntryLine("9:00:05-10:30:59 reading");
        QVERIFY(times);
        QCOMPARE(*times->from, 9 * 3600 + 5);
        QCOMPARE(*times->until, 10 * 3600 + 30 * 60 + 59);
        QCOMPARE(readEntryLine("9:00:00-10:00:00")->until, std::optional(10 * 3600));
        QCOMPARE(readEntryLine("1h 20m 47s waiting")->seconds, 4847);
        QCOMPARE(readEntryLine("1h47s")->seconds, 3647);
        QCOMPARE(readEntryLine("20 min 5 sec")->seconds, 1205);
        QCOMPARE(readEntryLine("47s")->seconds, 47);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"",
                                 " ",
                                 "all morning",
                                 "reading 9-10",
                                 "9",
                                 "9-",
                                 "9-9",
                                 "25:00-26:00",
                                 "24:30-25:00",
                                 "9:5-10:00",
                                 "9:60-10:00",
                                 "13pm-14pm",
                                 "0am-1am",
                                 "9-10h",
                                 "0h",
                                 "0 min",
                                 "1h 75m",
                                 "99999h",
                                 "9-10-11",
                                 "-9-10",
                                 "9:00:5-10:00",
                                 "9:00:60-10:00",
                                 "9.00.00-10.00",
                                 "24:00:01-1:00",
                                 "1h 20m 60s",
                                 "0s",
                                 "24-1",
                                 "24:00-24:00"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, line);
        const auto read = readEntryLine(line.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::LineNotRead);
        QCOMPARE(QString::fromStdString(read.error().arguments.at(0)), line);
    }
};

QTEST_APPLESS_MAIN(EntryLineTest)
#include "entry_line_test.moc"
