// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/toml_date.h"

#include <QTest>

using namespace backpay;

namespace {

const TomlOwner owner{"a.toml", ErrorCode::RulePackInvalid, 1000};

}

class TomlDateTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBothWritings()
    {
        const auto document = parseToml(owner, "own = 2024-02-29\nquoted = \"0999-12-31\"\nlate = \"2024-03-01\"\n");
        TomlTable table(*document, owner, {});
        QCOMPARE(isoDate(tomlDate(table, "own")), std::string("2024-02-29"));
        QCOMPARE(isoDate(tomlDate(table, "late")), std::string("2024-03-01"));
        QVERIFY(!optionalTomlDate(table, "absent"));
        QVERIFY(!table.fault());
        QCOMPARE(tomlDate(table, "quoted"), 0); // before the days the app works with
        QVERIFY(table.fault().has_value());
    }

    void refusesWhatIsNoDay()
    {
        for (const char *text : {"day = 2024", "day = \"29.2.2024\"", "day = \"2023-02-29\"", "day = 07:32:00",
                                 "day = 2024-02-29T10:00:00Z", "day = \"\"", ""}) {
            const auto document = parseToml(owner, text);
            QVERIFY2(document.has_value(), text);
            TomlTable table(*document, owner, {});
            QCOMPARE(tomlDate(table, "day"), 0);
            QVERIFY2(table.fault().has_value(), text);
            QVERIFY(table.fault()->code == ErrorCode::RulePackInvalid);
        }
    }

    void theOwnerNamesFaultAndSize()
    {
        QVERIFY(parseToml(owner, "a = ").error().arguments[0] == "a.toml");
        QVERIFY(parseToml(owner, std::string(1001, '#')).error().code == ErrorCode::RulePackInvalid);
        QVERIFY(parseToml(owner, std::string(1000, '#')).has_value());
        const auto impossible = parseToml(owner, "day = 2023-02-30\n");
        QVERIFY(!impossible && impossible.error().place->line == 1);
    }
};

QTEST_GUILESS_MAIN(TomlDateTest)
#include "toml_date_test.moc"
