// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/date_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace backpay;

class DurationTextTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void clockAndWordsAgree();
    void noTextMakesItFail();
};

namespace {

constexpr auto words = DurationStyle::Words;
constexpr auto clockStyle = DurationStyle::Clock;
constexpr auto hours = DurationStyle::DecimalHours;
constexpr auto minutes = DurationStyle::Minutes;
constexpr auto seconds = DurationStyle::Seconds;

void row(const char *text, DurationStyle style, qint64 expected = -1)
{
    QTest::addRow("%s, style %d", text, static_cast<int>(style))
        << QByteArray(text) << static_cast<int>(style) << expected;
}

}

void DurationTextTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("style");
    QTest::addColumn<qint64>("expected");
    row("1h 15m 6s", words, 4506);
    row("5m 30s", words, 330);
    row("3h ", words, 10800);
    row("50m ", words, 3000);
    row("43s", words, 43);
    row("1h 3m ", words, 3780);
    row("2h 5s", words, 7205);
    row("0s", words, 0);
    row("90m", words, 5400);
    row("30min", words, 1800);
    row("45 min", words, 2700);
    row("1h 30min", words, 5400);
    row("7h 0 min", words, 25200);
    row("6h 45 min 5s", words, 24305);
    row("10000h", words, 36000000);
    row("1:02:03", clockStyle, 3723);
    row("00:00:00", clockStyle, 0);
    row("25:00:00", clockStyle, 90000);
    row("9999:59:59", clockStyle, 35999999);
    row("0.0917", hours, 330); // 330.12 s
    row("0.33333", hours, 1200);
    row("5.5", hours, 19800);
    row("0.000138888888888888", hours, 0); // just under half a second
    row("0.000138888888888889", hours, 1);
    row("10000", hours, 36000000);
    row("90", minutes, 5400);
    row("75.5", minutes, 4530);
    row("0.008", minutes, 0); // 0.48 s
    row("4506.25", seconds, 4506);
    row("4506.5", seconds, 4507);
    row("0", seconds, 0);
}

void DurationTextTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(int, style);
    QFETCH(qint64, expected);
    const auto read = readDuration(text.toStdString(), static_cast<DurationStyle>(style));
    QVERIFY(read);
    QCOMPARE(*read, static_cast<std::int64_t>(expected));
}

void DurationTextTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("style");
    QTest::addColumn<qint64>("expected");
    for (const DurationStyle style : {words, clockStyle, hours, minutes, seconds}) {
        for (const char *text : {"", " ", "-", "-5", "-1:00:00", "1e5", "NaN", "inf", "５m", "99999999999999999999",
                                 "0x10", "1,5", ".5", "5."})
            row(text, style);
    }
    for (const char *text : {"1m 1h", "1h 1h",  "1h  5m", "1h5m", "h",   "1d",       "1h 5m x", " 1h", "1h  ", "1.5h",
                             "1H",    "10001h", "1 h",    "5 m",  "5mi", "5minutes", "5  min",  "5 s", "5hin", "1hmin"})
        row(text, words);
    for (const char *text : {"1:2:3", "1:60:00", "1:00:60", "1:02", ":02:03", "1:02:03.5", "10000:00:01", "01:02:03 "})
        row(text, clockStyle);
    for (const char *text : {"0.0917 h", "10000.001", "1:02:03", "0.1234567890123456789", "1.5.5", "5m 30s"})
        row(text, hours);
    row("600001", minutes);
    row("36000000.5", seconds);
}

void DurationTextTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, style);
    QVERIFY(!readDuration(text.toStdString(), static_cast<DurationStyle>(style)));
}

void DurationTextTest::clockAndWordsAgree()
{
    QVERIFY(rc::check("one duration, three spellings", [] {
        const auto total = *rc::gen::inRange<std::int64_t>(0, 36000000);
        const std::string h = std::to_string(total / 3600);
        const std::string m = std::to_string(total / 60 % 60);
        const std::string s = std::to_string(total % 60);
        const auto padded = [](const std::string &part) { return part.size() < 2 ? "0" + part : part; };
        RC_ASSERT(readDuration(h + "h " + m + "m " + s + "s", words) == total);
        RC_ASSERT(readDuration(h + ":" + padded(m) + ":" + padded(s), clockStyle) == total);
        RC_ASSERT(readDuration(std::to_string(total) + ".499", seconds) == total);
    }));
}

void DurationTextTest::noTextMakesItFail()
{
    QVERIFY(rc::check("any bytes give a duration within the limit or none", [](const std::string &text) {
        for (const DurationStyle style : {words, clockStyle, hours, minutes, seconds}) {
            const auto read = readDuration(text, style);
            RC_ASSERT(!read || (*read >= 0 && *read <= 36000000));
        }
    }));
}

QTEST_GUILESS_MAIN(DurationTextTest)
#include "duration_text_test.moc"
