// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/json_rows.h"
#include "platform-importers/engine/structured/json_transit.h"
#include "platform-importers/engine/structured/transit_text.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

std::string decoded(const std::string &text)
{
    const auto plain = decodeTransit("f", text);
    if (plain)
        return *plain;
    return std::string(errorName(plain.error().code)) + ' ' + plain.error().arguments.back() + " @"
           + std::to_string(plain.error().place ? plain.error().place->line : 0);
}

}

class JsonTransitTest : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        const auto row = [](const char *text, const char *plain) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(plain);
        };
        row("[\"^ \",\"~:a\",1,\"b\",[2,\"x\"]]", "{\"a\":1,\"b\":[2,\"x\"]}");
        row(R"(["^ "])", "{}");
        row(R"([])", "[]");
        row("[\"~#iM\",[\"k\",[\"^ \"],\"l\",null]]", "{\"k\":{},\"l\":null}");
        row("[\"~#iM\",[]]", "{}");
        row("[\"~#iOM\",[\"k\",[\"~#iL\",[1,2]]]]", R"({"k":[1,2]})");
        row("[\"~#cmap\",[1,\"one\",\"~:two\",\"2\"]]", "{\"1\":\"one\",\"two\":\"2\"}");
        row("[\"~#set\",[\"~:a\",\"~:b\"]]", R"(["a","b"])");
        row("[\"~#'\",\"~m1767225600000\"]", "\"2026-01-01T00:00:00Z\"");
        row("[\"~m1767225600123\",\"~m-1\",\"~mx\",\"~m99999999999999999\"]",
            "[\"2026-01-01T00:00:00.123Z\",\"1969-12-31T23:59:59.999Z\",\"x\",\"99999999999999999\"]");
        row("[\"~i123456789012345678901\",\"~f0.10\",\"~d1.5\",\"~nabc\"]", "[123456789012345678901,0.10,1.5,\"abc\"]");
        row("[\"~?t\",\"~?f\",\"~_\",\"~~x\",\"~^y\",\"~`z\",\"~zNaN\",\"~Qkept\",\"~\"]",
            "[true,false,null,\"~x\",\"^y\",\"`z\",\"NaN\",\"~Qkept\",\"~\"]");
        row("[\"a\\\"b\\\\c\\n\",0.10,12345678901234567890]", "[\"a\\\"b\\\\c\\u000a\",0.10,12345678901234567890]");
        // Names of four characters and more are written once; values are not, unless they are keywords.
        row("[[\"^ \",\"title\",\"title\"],[\"^ \",\"^0\",\"~:state\"],[\"^ \",\"^0\",\"^1\"]]",
            "[{\"title\":\"title\"},{\"title\":\"state\"},{\"title\":\"state\"}]");
        row("[[\"~#iM\",[\"k\",1]],[\"^0\",[\"l\",2]],[\"~#list\",[3]],[\"^1\",[4]]]", "[{\"k\":1},{\"l\":2},[3],[4]]");
        row("[\"^ \",\"d\\u00e9f\\u00e9\",2,\"x\",[\"^ \",\"^0\",3]]",
            "{\"d\u00e9f\u00e9\":2,\"x\":{\"d\u00e9f\u00e9\":3}}");
    }
    void decodes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, plain);
        QVERIFY(isTransit(text.toStdString()) || !text.contains("[\"^ \"") || text.startsWith("[["));
        QCOMPARE(decoded(text.toStdString()), plain.toStdString());
    }

    void readsAStoredState()
    {
        const std::string text =
            "{\"reduxPersist:tab\":\"0\",\n"
            "\"reduxPersist:hitDatabase\":\"[\\\"~#iM\\\",[\\\"H1\\\",[\\\"^ "
            "\\\",\\\"id\\\",\\\"H1\\\",\\\"requester\\\",[\\\"^ "
            "\\\",\\\"name\\\",\\\"Made+Up\\\"],\\\"reward\\\",0.25,\\\"date\\\",\\\"~m1767225600000\\\"],\\\"H2\\\",["
            "\\\"^ \\\",\\\"id\\\",\\\"H2\\\",\\\"^1\\\",[\\\"^ "
            "\\\",\\\"^2\\\",\\\"Other\\\"],\\\"^3\\\",1.5,\\\"^4\\\",\\\"~m1767312000000\\\"]]]\",\n"
            "\"direct\":[\"~#iM\",[\"H3\",[\"^ \",\"id\",\"H3\"]]]}";
        QVERIFY(isTransit(text));
        const auto plain = decodeTransit("f", text);
        QVERIFY(plain.has_value());
        QVERIFY(jsonHasRowsAt(*plain, "direct.*"));
        const auto table = readJsonRows("f", *plain, "reduxPersist:hitDatabase.*");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QCOMPARE(rows.cell(0, "requester.name"), "Made+Up"s);
        QCOMPARE(rows.cell(1, "requester.name"), "Other"s);
        QCOMPARE(rows.cell(1, "reward"), "1.5"s);
        QCOMPARE(rows.cell(1, "date"), "2026-01-02T00:00:00Z"s);
        QCOMPARE(rows.cell(0, "^.reduxPersist:tab"), "0"s);
        QCOMPARE(table->places[1], (RowPlace{2, "reduxPersist:hitDatabase.H2"}));
    }

    void keepsTheLineOfEveryObject()
    {
        const auto plain = decodeTransit("f", "[\n[\"^ \",\"a\",1],\r\n\n[\"^ \",\"a\",2]]");
        const auto table = readJsonRows("f", plain.value(), "*");
        QCOMPARE(table->places[0].line, 2);
        QCOMPARE(table->places[1].line, 4);
    }

    void recognises()
    {
        QVERIFY(isTransit("\n[\"^ \",\"a\",1]"));
        QVERIFY(isTransit("[\"~#iM\",[]]"));
        QVERIFY(!isTransit("[\"a\"]"));
        QVERIFY(!isTransit("{\"hits\":[{\"title\":\"~#\"}]}"));
    }

    void refusesDamage()
    {
        QCOMPARE(decoded(R"(["^ ","a"])"), "structure-damaged bad-syntax @1"s);
        QCOMPARE(decoded("[\"^ \",\"a\",1,[\"b\"],2]"), "structure-damaged bad-syntax @1"s);
        QCOMPARE(decoded("[\"~#iM\",[\"a\"]]"), "structure-damaged bad-syntax @1"s);
        QCOMPARE(decoded("[\"~#set\",[1],[2]]"), "structure-damaged bad-syntax @1"s);
        QCOMPARE(decoded("[1,\n\"^0\"]"), "structure-damaged bad-syntax @2"s);
        QCOMPARE(decoded("[\"^~\",\"^000\",\"^\"]"), "structure-damaged bad-syntax @1"s);
        QCOMPARE(decoded("{\n\"a\":\"[\\\"~#iM\\\",[\"}"), "structure-damaged ends-too-early @2"s);
    }

    void limitsWhatCodesMake()
    {
        std::string text = "[[\"^ \",\"" + std::string(1 << 20, 'k') + "\",1]";
        for (int i = 0; i < 100; ++i)
            text += ",[\"^ \",\"^0\",1]";
        QCOMPARE(decoded(text + "]"), "structure-too-large 67108864 @1"s);
    }

    void startsOverWithAFullCache()
    {
        TransitCache cache;
        for (int i = 0; i < 44 * 44; ++i)
            QVERIFY(cache.resolve("key" + std::to_string(i), true).has_value());
        QCOMPARE(cache.resolve("^0", false).value(), "key0"s);
        QCOMPARE(cache.resolve("^[[", false).value(), "key1935"s);
        QCOMPARE(cache.resolve("next", true).value(), "next"s);
        QCOMPARE(cache.resolve("^0", false).value(), "next"s);
        QVERIFY(!cache.resolve("^1", false).has_value());
    }
};

QTEST_GUILESS_MAIN(JsonTransitTest)
#include "json_transit_test.moc"
