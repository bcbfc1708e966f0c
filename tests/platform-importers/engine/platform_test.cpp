// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/platform.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

const std::string head = R"(
id = "made-up"
name = "Made-up"
about = "Pays."
role = "platform"
how = "Copy the table."
)";
const std::string origin = R"(
source = "its pages"
checked = "2026-01-31"
certainty = "documented"
)";
const std::string payers = "[[payers]]\nnames = [\"made up\", \"made-up inc\"]" + origin;
const std::string week = "[pay_week]\nzone = \"Asia/Kolkata\"\nstarts = \"saturday\"\nat = \"19:30\"" + origin;
const std::string payout = "[[payout]]\nschedule = \"weekly\"\nweekday = \"wednesday\"\nlag_days = [0, 1]\n"
                           "method = \"post\"\nnotes = [\"Sometimes late.\"]"
                           + origin;
const std::string approval = "[approval]\ndays = 21" + origin;
const std::string dispute = "[dispute_window]\nends = \"next-pay-week\"" + origin;
const std::string history = "[history_window]\ndays = 45" + origin;
const std::string withdrawal = "[withdrawable_after]\nhourly_hours = 187\ntask_hours = 72\nbetween_hours = 70" + origin;
const std::string notes = "[[notes]]\ntext = \"Closed in August.\"" + origin;
const std::string whole = head + payers + week + payout + approval + dispute + history + withdrawal + notes;

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

}

class PlatformTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPart()
    {
        const auto read = parsePlatform("p", whole);
        QVERIFY2(read.has_value(), read ? "" : read.error().arguments.at(1).c_str());
        QCOMPARE(read->id, "made-up"s);
        QCOMPARE(read->how, "Copy the table."s);
        QVERIFY(read->role == PlatformRole::Platform);
        QCOMPARE(read->payers.at(0).fact.at(1), "made-up inc"s);
        QVERIFY(read->payers.at(0).origin.certainty == FactCertainty::Documented);

        const PayCalendar &calendar = read->calendar;
        QCOMPARE(calendar.week->fact.zone, "Asia/Kolkata"s);
        QVERIFY(calendar.week->fact.starts == Weekday::Saturday);
        QCOMPARE(calendar.week->fact.second, 19 * 3600 + 1800);
        QCOMPARE(calendar.week->origin.source, "its pages"s);
        QCOMPARE(isoDate(calendar.week->origin.checked), "2026-01-31"s);
        const PayoutRule &rule = calendar.payouts.at(0).fact;
        QVERIFY(rule.weekday == Weekday::Wednesday);
        QCOMPARE(rule.lag->most, 1);
        QVERIFY(!rule.lag->workingDays);
        QCOMPARE(rule.method, "post"s);
        QCOMPARE(calendar.payouts.at(0).notes.at(0), "Sometimes late."s);
        QCOMPARE(calendar.approval->fact.days, 21);
        QVERIFY(!calendar.dispute->fact.days);
        QCOMPARE(calendar.history->fact.days, 45);
        QVERIFY(calendar.withdrawal->fact.hourlyHours == 187 && calendar.withdrawal->fact.taskHours == 72);
        QVERIFY(calendar.withdrawal->fact.betweenHours == 70);
        QCOMPARE(read->notes.at(0).fact, "Closed in August."s);
    }

    void readsPayDaysOfTheMonth()
    {
        const auto twice = parsePlatform(
            "p", head + "[[payout]]\nschedule = \"semi-monthly\"\ndays = [20, 5]\nlag_working_days = [0, 1]" + origin);
        QVERIFY(twice.has_value());
        const PayoutRule &rule = twice->calendar.payouts.at(0).fact;
        QVERIFY(rule.days == std::pair(20, 5));
        QVERIFY(rule.lag->workingDays);
    }

    void aZoneMayBeUnknown()
    {
        const auto read = parsePlatform("p", head + replaced(week, "zone = \"Asia/Kolkata\"", ""));
        QVERIFY(read.has_value());
        QCOMPARE(read->calendar.week->fact.zone, ""s);
    }

    void onlyAPlatformPays_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("payers") << QByteArray::fromStdString(payers) << QByteArray("payers");
        QTest::newRow("pay week") << QByteArray::fromStdString(week) << QByteArray("pay_week");
        QTest::newRow("payout") << QByteArray::fromStdString(payout) << QByteArray("payout");
        QTest::newRow("history") << QByteArray::fromStdString(history) << QByteArray();
        QTest::newRow("notes") << QByteArray::fromStdString(notes) << QByteArray();
    }
    void onlyAPlatformPays()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, key);
        for (const char *role : {"tracker", "wallet"}) {
            const auto read =
                parsePlatform("p", replaced(head, "\"platform\"", '"' + std::string(role) + '"') + part.toStdString());
            QCOMPARE(read.has_value(), key.isEmpty());
            if (read)
                QCOMPARE(platformRoleName(read->role), std::string_view(role));
            else
                QCOMPARE(read.error().arguments.at(1), key.toStdString());
        }
    }

    void namesTheKeyAtFault_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *name, const char *from, const char *to, const char *key) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(key);
        };
        row("unknown key", "about =", "site = \"x\"\nabout =", "site");
        row("id with a point", "id = \"made-up\"", "id = \"made.up\"", "id");
        row("no role", "role = \"platform\"", "", "role");
        row("unknown role", "role = \"platform\"", "role = \"shop\"", "role");
        row("no how", "how = \"Copy the table.\"", "", "how");
        row("no payers in a group", "names = [\"made up\", \"made-up inc\"]", "names = []", "payers[0].names");
        row("fact without a source", "source = \"its pages\"", "", "payers[0].source");
        row("fact of no day", "2026-01-31", "2026-02-31", "payers[0].checked");
        row("unknown certainty", "certainty = \"documented\"", "certainty = \"sure\"", "payers[0].certainty");
        row("no weekday", "starts = \"saturday\"", "", "pay_week.starts");
        row("unknown weekday", "starts = \"saturday\"", "starts = \"Saturday\"", "pay_week.starts");
        row("no time", "at = \"19:30\"", "", "pay_week.at");
        row("bad time", "at = \"19:30\"", "at = \"24:00\"", "pay_week.at");
        row("week is no table", "[pay_week]", "[[pay_week]]", "pay_week");
        row("unknown key of a table", "at = \"19:30\"", "at = \"19:30\"\nhour = 1", "pay_week.hour");
        row("unknown schedule", "schedule = \"weekly\"", "schedule = \"daily\"", "payout[0].schedule");
        row("weekday of a month", "schedule = \"weekly\"", "schedule = \"monthly\"\ndays = [1, 2]",
            "payout[0].weekday");
        row("month without days", "schedule = \"weekly\"\nweekday = \"wednesday\"", "schedule = \"monthly\"",
            "payout[0].days");
        row("days of a week", "weekday = \"wednesday\"", "days = [1, 2]", "payout[0].days");
        row("day that no month has", "schedule = \"weekly\"\nweekday = \"wednesday\"",
            "schedule = \"monthly\"\ndays = [1, 32]", "payout[0].days");
        row("last day before the first", "schedule = \"weekly\"\nweekday = \"wednesday\"",
            "schedule = \"monthly\"\ndays = [20, 10]", "payout[0].days");
        row("lag of one number", "lag_days = [0, 1]", "lag_days = [1]", "payout[0].lag_days");
        row("lag that shrinks", "lag_days = [0, 1]", "lag_days = [2, 1]", "payout[0].lag_days");
        row("lag of text", "lag_days = [0, 1]", "lag_days = \"1\"", "payout[0].lag_days");
        row("two lags", "lag_days = [0, 1]", "lag_days = [0, 1]\nlag_working_days = [0, 1]",
            "payout[0].lag_working_days");
        row("payout is a table", "[[payout]]", "[payout]", "payout");
        row("approval without days", "days = 21", "", "approval.days");
        row("approval of no days", "days = 21", "days = 0", "approval.days");
        row("half a day", "days = 21", "days = 21.5", "approval.days");
        row("dispute ends twice", "ends = \"next-pay-week\"", "ends = \"next-pay-week\"\ndays = 3",
            "dispute_window.ends");
        row("dispute never ends", "ends = \"next-pay-week\"", "", "dispute_window.ends");
        row("dispute ends some day", "ends = \"next-pay-week\"", "ends = \"later\"", "dispute_window.ends");
        row("history of ages", "days = 45", "days = 99999", "history_window.days");
        row("no hours", "hourly_hours = 187\ntask_hours = 72", "", "withdrawable_after.hourly_hours");
        row("note without text", "text = \"Closed in August.\"", "", "notes[0].text");
    }
    void namesTheKeyAtFault()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, key);
        const std::string text = replaced(whole, from.toStdString(), to.toStdString());
        QVERIFY(text != whole);
        const auto read = parsePlatform("mine", text);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::ProfileInvalid);
        QCOMPARE(read.error().arguments.at(0), "mine"s);
        QCOMPARE(read.error().arguments.at(1), key.toStdString());
        QVERIFY(!read.error().arguments.at(2).empty());
    }

    void aDisputeNeedsAWeek() { QCOMPARE(parsePlatform("p", head + dispute).error().arguments.at(1), "pay_week"s); }

    void survivesHostileToml()
    {
        for (const std::string &bad :
             {"a = " + std::string(20000, '['), "\xff\xfe"s, "\0"s, std::string(ImportLimits::profileBytes + 1, '#')})
            QVERIFY(parsePlatform("p", bad).error().code == ErrorCode::ProfileInvalid);
    }
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "platform_test.moc"
