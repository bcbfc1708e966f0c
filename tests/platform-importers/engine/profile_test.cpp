// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/profile.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

const std::string head = R"(
id = "made-up.report"
version = 3
platform = "Made-up"
title = "Made-up report"
how = "Ask for it."
verified_on = "2026-01-31"
rows = "earning"
grade = "A"
decimal = "point"
currency = "USD"
identity = ["Day", "Pay"]
)";
const std::string fields = R"(
[[fields]]
kind = "when"
column = "Day"
clock = "date"
pattern = ["YYYY-MM-DD", "MMM D, YYYY"]
[[fields]]
kind = "amount"
column = "Pay"
)";

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

}

class ProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPart()
    {
        const auto profile = parseProfile("p", head + "confidential = \"Client\"\n" + fields);
        QVERIFY(profile.has_value());
        QCOMPARE(profile->id, "made-up.report"s);
        QCOMPARE(profile->version, 3);
        QVERIFY(profile->kind == RowKind::Earning);
        QVERIFY(profile->currency == Currency::fromCode("USD"));
        QCOMPARE(profile->fields.size(), std::size_t{2});
        QCOMPARE(profile->field(FieldKind::When)->patterns.size(), std::size_t{2});
        QVERIFY((profile->requiredColumns() == std::vector<ColumnNames>{{"Day"}, {"Pay"}}));
        QVERIFY((profile->optionalColumns() == std::vector<ColumnNames>{{"Client"}}));
        QVERIFY(profile->field(FieldKind::Bonus) == nullptr);
    }

    void namesTheKeyAtFault_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *name, const char *from, const char *to, const char *key) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(key);
        };
        row("unknown key", "version = 3", "version = 3\ncolour = 1", "colour");
        row("unknown key of a field", "column = \"Pay\"", "column = \"Pay\"\nsize = 1", "fields[1].size");
        row("missing id", "id = \"made-up.report\"", "", "id");
        row("id of other letters", "made-up.report", "Made Up", "id");
        row("id of another type", "id = \"made-up.report\"", "id = 5", "id");
        row("version as text", "version = 3", "version = \"3\"", "version");
        row("version nought", "version = 3", "version = 0", "version");
        row("version too large", "version = 3", "version = 99999999999", "version");
        row("unknown grade", "grade = \"A\"", "grade = \"F\"", "grade");
        row("unknown rows", "rows = \"earning\"", "rows = \"tax\"", "rows");
        row("no such day", "2026-01-31", "2026-02-31", "verified_on");
        row("unknown currency", "\"USD\"", "\"USX\"", "currency");
        row("unknown decimal", "decimal = \"point\"", "decimal = \"dot\"", "decimal");
        row("identity is no column", "[\"Day\", \"Pay\"]", "[\"Day\", \"Other\"]", "identity");
        row("identity is a number", "[\"Day\", \"Pay\"]", "[1]", "identity");
        row("empty identity", "[\"Day\", \"Pay\"]", "[]", "identity");
        row("unknown kind", "kind = \"amount\"", "kind = \"price\"", "fields[1].kind");
        row("kind of other rows", "kind = \"amount\"", "kind = \"note\"", "fields[1].kind");
        row("kind twice", "kind = \"amount\"\ncolumn = \"Pay\"",
            "kind = \"amount\"\ncolumn = \"Pay\"\n[[fields]]\nkind = \"amount\"\ncolumn = \"Pay2\"", "fields");
        row("column twice", "column = \"Pay\"", "column = \"Pay\"\n[[fields]]\nkind = \"item\"\ncolumn = \"Pay\"",
            "fields");
        row("no amount", "kind = \"amount\"", "kind = \"text\"", "fields");
        row("optional amount", "column = \"Pay\"", "column = \"Pay\"\noptional = true", "fields");
        row("bad pattern", "\"YYYY-MM-DD\"", "\"YYYY\"", "fields[0].pattern");
        row("time in a date", "\"YYYY-MM-DD\"", "\"YYYY-MM-DD HH:mm\"", "fields[0].pattern");
        row("instant without a time", "clock = \"date\"", "clock = \"utc\"", "fields[0].pattern");
        row("no clock", "clock = \"date\"", "", "fields[0].clock");
        row("unknown transform", "column = \"Pay\"",
            "column = \"Pay\"\n[[fields]]\nkind = \"contract\"\ncolumn = \"P\"\ntransform = \"shout\"",
            "fields[2].transform");
        row("elapsed without an end", "column = \"Pay\"", "column = \"Pay\"\n[[fields]]\nkind = \"elapsed\"", "fields");
        row("flag as text", "column = \"Pay\"", "column = \"Pay\"\nmay_be_empty = \"yes\"", "fields[1].may_be_empty");
        row("list with a number", "column = \"Pay\"", "column = \"Pay\"\nempty = [\"-\", 1]", "fields[1].empty");
        row("same money as itself", "version = 3", "version = 3\nsame_money_as = \"made-up.report\"", "same_money_as");
        row("id of no contract", "column = \"Pay\"", "column = \"Pay\"\nref_column = \"Number\"",
            "fields[1].ref_column");
        row("cut column is read", "version = 3", "version = 3\nconfidential = [\"Day\"]", "confidential");
    }
    void namesTheKeyAtFault()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, key);
        const std::string text = replaced(head + fields, from.toStdString(), to.toStdString());
        QVERIFY(text != head + fields);
        const auto profile = parseProfile("mine", text);
        QVERIFY(!profile.has_value());
        QVERIFY(profile.error().code == ErrorCode::ProfileInvalid);
        QCOMPARE(profile.error().arguments.at(0), "mine"s);
        QCOMPARE(profile.error().arguments.at(1), key.toStdString());
        QVERIFY(!profile.error().arguments.at(2).empty());
    }

    void refusesFieldsThatAreNoTables()
    {
        for (const std::string &bad : {"fields = 1"s, "fields = []"s, "fields = [1]"s, "[fields]\nkind = \"when\""s})
            QVERIFY(parseProfile("p", head + bad).error().code == ErrorCode::ProfileInvalid);
    }

    void saysWhereTheSyntaxBreaks()
    {
        const auto profile = parseProfile("p", head + "\nid = [\n");
        QVERIFY(profile.error().code == ErrorCode::ProfileInvalid);
        QVERIFY(profile.error().place->line > 10);
    }

    void survivesHostileToml()
    {
        const std::string deep = "a = " + std::string(20000, '[');
        for (const std::string &bad :
             {deep, "\xff\xfe"s, "id = \"\xed\xa0\x80\""s, "\0"s, std::string(ImportLimits::profileBytes + 1, '#')})
            QVERIFY(parseProfile("p", bad).error().code == ErrorCode::ProfileInvalid);
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
