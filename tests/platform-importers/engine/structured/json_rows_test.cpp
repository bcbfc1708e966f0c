// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/json_rows.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;

/** The error of reading, as "name arguments @line"; "" where it reads. */
std::string faultOf(const std::string &text, const std::string &rowsAt)
{
    const auto table = readJsonRows("f", text, rowsAt);
    if (table)
        return {};
    std::string fault(errorName(table.error().code));
    for (const std::string &argument : table.error().arguments)
        fault += ' ' + argument;
    return table.error().place ? fault + " @" + std::to_string(table.error().place->line) : fault;
}

std::string repeated(const std::string &part, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += part;
    return all;
}

const std::string backup = R"({"version": 3,
 "hits":[
  {"hit_id":"H1","reward":{"amount_in_dollars":0.10,"currency_code":"USD"},"state":"Paid","tags":["a","b"]},
  {"hit_id":"H2","reward":{"amount_in_dollars":1.50},"state":null,"answer":[{"x":1}],"approved":true}
 ],
 "days":[]})";

}

class JsonRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void flattensRows()
    {
        const auto table = readJsonRows("f", backup, "hits.*");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.header, (Names{"hit_id", "reward.amount_in_dollars", "reward.currency_code", "state", "tags",
                                     "approved", "^.version"}));
        QCOMPARE(rows.rows[0], (Names{"H1", "0.10", "USD", "Paid", "a, b", "", "3"}));
        QCOMPARE(rows.rows[1], (Names{"H2", "1.50", "", "", "", "true", "3"}));
        QCOMPARE(table->places[0], (RowPlace{3, "hits[0]"}));
        QCOMPARE(table->places[1], (RowPlace{4, "hits[1]"}));
    }

    void readsARootArray()
    {
        const auto table = readJsonRows("f", "[\r\n{\"start\":\"20260105T000000Z\"},\r{\"tags\":[]}\n]", "*");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QCOMPARE(rows.header, (Names{"start", "tags"}));
        QCOMPARE(table->places[0], (RowPlace{2, "[0]"}));
        QCOMPARE(table->places[1], (RowPlace{3, "[1]"}));
    }

    void readsObjectsByAnyName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("buckets by name") << QByteArray(
            R"({"host":"H","buckets":{"w":{"events":[{"duration":1.5,"data":{"app":"A"}}],"type":"window"}}})")
                                         << QByteArray("buckets.w.events[0]");
        QTest::newRow("buckets in a list") << QByteArray(
            R"({"host":"H","buckets":[{"type":"window","events":[{"duration":1.5,"data":{"app":"A"}}]}]})")
                                           << QByteArray("buckets[0].events[0]");
    }
    void readsObjectsByAnyName()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        const auto table = readJsonRows("f", text.toStdString(), "buckets.*.events.*");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QCOMPARE(rows.cell(0, "duration"), "1.5"s);
        QCOMPARE(rows.cell(0, "data.app"), "A"s);
        QCOMPARE(rows.cell(0, "^.type"), "window"s);
        QCOMPARE(rows.cell(0, "^^.host"), "H"s);
        QCOMPARE(table->places[0].text, place.toStdString());
    }

    void readsOneObject()
    {
        const auto table = readJsonRows("f", R"({"id":7,"reward":{"amount":"1"}})", "reward");
        QVERIFY(table.has_value());
        QCOMPARE(TableRows(*table).header, (Names{"amount", "^.id"}));
        QCOMPARE(table->places[0].text, "reward"s);
        QCOMPARE(readJsonRows("f", R"({"a":1})", "")->places[0].text, "line 1"s);
    }

    void keepsNumbersAsWritten_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number :
             {"0", "-12", "0.10", "1.50", "27.30", "1e5", "1E-2", "-0.0", "9223372036854775807", "18446744073709551615",
              "123456789012345678901234567890", "0.1234567890123456789012345"})
            QTest::newRow(number) << QByteArray(number);
    }
    void keepsNumbersAsWritten()
    {
        QFETCH(QByteArray, number);
        const auto table = readJsonRows("f", "[{\"n\":" + number.toStdString() + "}]", "*");
        QVERIFY(table.has_value());
        QCOMPARE(TableRows(*table).rows[0][0], number.toStdString());
    }

    void keepsCellsWhole()
    {
        const auto table = readJsonRows(
            "f", "[{\"a\":\"x,\\\"y\\\"\\nz\",\"b\":\"\\u00e9\\ud83d\\ude00\",\"c\":[\"1\",null,2,true]}]", "*");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.rows[0], (Names{"x,\"y\"\nz", "\u00e9\U0001F600", "1, 2, true"}));
    }

    void countsWhatIsNoObject()
    {
        const auto table = readJsonRows("f", R"({"hits":[{"a":"1"},null,[{"a":"2"}],5]})", "hits.*");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.rows, (std::vector<Names>{{"1"}, {""}, {""}, {""}}));
        QCOMPARE(table->places[3].text, "hits[3]"s);
    }

    void saysThatThereIsNoTable()
    {
        for (const char *text : {"{}", "[]", "5", "\"hits\"", R"({"hits":[]})", R"({"hits":{"a":1}})",
                                 "{\"hits\":[{}]}", R"({"other":[{"a":1}]})", R"([{"hits":[{"a":1}]}])"})
            QCOMPARE(faultOf(text, "hits.*"), "structure-damaged f JSON no-table"s);
    }

    void looksForRows()
    {
        QVERIFY(jsonHasRowsAt(backup, "hits.*"));
        QVERIFY(!jsonHasRowsAt(backup, "days.*"));
        QVERIFY(!jsonHasRowsAt(backup, "*.hits"));
        QVERIFY(!jsonHasRowsAt("[1,2]", "*"));
        QVERIFY(jsonHasRowsAt("[{\"cut\":", "*"));
        QVERIFY(!jsonHasRowsAt("workDate,itemID\n", "*"));
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *text, const char *fault) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(fault);
        };
        row("[\n{\"a\":1},\n{\"a\"", "ends-too-early @3");
        row("[{\"a\":\"x", "ends-too-early @1");
        row("[{\"a\":1", "ends-too-early @1");
        row("[{\"a\":tru", "ends-too-early @1");
        row("", "ends-too-early @1");
        row("[{\"a\":1}]\n]", "bad-syntax @2");
        row("[{\"a\":1},]", "bad-syntax @1");
        row("[{\"a\":01}]", "bad-syntax @1");
        row("[{\"a\":NaN}]", "bad-syntax @1");
        row("[{'a':1}]", "bad-syntax @1");
        row("[// no\n{\"a\":1}]", "bad-syntax @1");
        row("[{\"a\":\"\\ud800\"}]", "bad-syntax @1");
        row("[\n{\"a\":1,\n\"a\":2}]", "bad-syntax @3");
    }
    void refusesDamage()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, fault);
        QCOMPARE(faultOf(text.toStdString(), "*"), "structure-damaged f JSON " + fault.toStdString());
    }

    void refusesTwoValuesOfOneEnclosingMember()
    {
        QCOMPARE(faultOf(R"({"v":1,"hits":[{"a":1}],"v":2})", "hits.*"), "structure-damaged f JSON bad-syntax @1"s);
    }

    void refusesAnEscapedNul() { QCOMPARE(faultOf("[\n{\"a\":\"x\\u0000\"}]", "*"), "file-has-nul f @2"s); }

    void limitsTheDepth()
    {
        const auto nested = [](std::size_t depth) {
            return repeated("[", depth - 1) + "{\"a\":1}" + repeated("]", depth - 1);
        };
        QVERIFY(jsonHasRowsAt("[{\"a\":" + nested(ImportLimits::depth - 2) + "}]", "*"));
        QCOMPARE(faultOf(nested(ImportLimits::depth), "*"), "structure-damaged f JSON no-table"s);
        QCOMPARE(faultOf(nested(ImportLimits::depth + 1), "*"), "structure-too-large f JSON depth 512 @1"s);
        QCOMPARE(faultOf(repeated("[", 1'000'000), "*"), "structure-too-large f JSON depth 512 @1"s);
    }

    void limitsTheColumns()
    {
        const auto wide = [](std::size_t names) {
            std::string row = "[{";
            for (std::size_t i = 0; i < names; ++i)
                row += (i > 0 ? ",\"c" : "\"c") + std::to_string(i) + "\":0";
            return row + "}]";
        };
        QCOMPARE(faultOf(wide(ImportLimits::columns), "*"), ""s);
        QCOMPARE(faultOf(wide(ImportLimits::columns + 1), "*"), "too-many-columns f 4096 @1"s);
    }

    void limitsTheCells()
    {
        std::string text = "[{";
        for (int i = 0; i < 4000; ++i)
            text += "\"c" + std::to_string(i) + "\":0,";
        text += "\"z\":0}";
        QCOMPARE(faultOf(text + repeated(",{}", 5000) + "]", "*"), "structure-too-large f JSON cells 20000000"s);
    }

    void limitsWhatAnEnclosingValueMakes()
    {
        const std::string text =
            "{\"v\":\"" + std::string(1 << 20, 'x') + "\",\"hits\":[{\"a\":1}" + repeated(",{}", 600) + "]}";
        QCOMPARE(faultOf(text, "hits.*"), "structure-too-large f JSON unpacked-bytes 536870912"s);
    }

    void limitsTheBytes()
    {
        QCOMPARE(faultOf(std::string(ImportLimits::structuredBytes + 1, ' '), "*"), "file-too-large f 64"s);
    }

    void survivesAnyText()
    {
        const bool held = rc::check("whatever the text, a table is sound", [] {
            const auto parts = *rc::gen::container<Names>(
                rc::gen::element("{"s, "}"s, "["s, "]"s, ","s, ":"s, "\"a\""s, "\"b\""s, "1"s, "null"s, "\n"s));
            std::string text = "[{\"a\":1}";
            for (const std::string &part : parts)
                text += part;
            for (const char *path : {"*", "*.a", "*.*", "a.*", ""}) {
                if (const auto table = readJsonRows("f", text, path))
                    RC_ASSERT(TableRows(*table).sound);
            }
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(JsonRowsTest)
#include "json_rows_test.moc"
