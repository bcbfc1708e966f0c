// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/schedule/data_package.h"
#include "core/schedule/schedule_csv.h"

#include <nlohmann/json.hpp>

#include <QFloat16> // QCOMPARE asks whether a JSON value becomes one, so the type has to be complete
#include <QTest>

using namespace backpay;

class ScheduleCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTextIsMadeSafeForSpreadsheets()
    {
        QCOMPARE(formulaSafe("=1+1"), std::string("'=1+1"));
        QCOMPARE(formulaSafe("'quoted"), std::string("''quoted"));
        QCOMPARE(formulaSafe("a=b"), std::string("a=b"));
        QCOMPARE(formulaSafe(""), std::string());
        for (const char *start : {"+", "-", "@", "\t", "\r", "\n", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
            QCOMPARE(formulaSafe(start), '\'' + std::string(start));
        const Schedule schedule{
            "t", "T", "", {{"note", CellKind::Text, ""}, {"amount", CellKind::Decimal, ""}}, {{"-7", "-7.00"}}};
        QCOMPARE(csvText(schedule), std::string("note,amount\r\n'-7,-7.00\r\n"));
    }

    void cellsAreQuotedOnlyWhereTheyMustBe()
    {
        const Schedule schedule{"t",
                                "T",
                                "",
                                {{"a", CellKind::Text, ""}, {"b", CellKind::Text, ""}},
                                {{"plain", "with, comma"}, {"with \"quotes\"", "two\r\nlines"}, {"", "ñ"}}};
        QCOMPARE(csvText(schedule),
                 std::string("a,b\r\nplain,\"with, comma\"\r\n\"with \"\"quotes\"\"\",\"two\r\nlines\"\r\n"
                             ",ñ\r\n"));
    }

    void theDataPackageSaysWhatEachColumnIs()
    {
        const Schedule schedule{"ageing",
                                "Ageing",
                                "A row.",
                                {{"date", CellKind::Day, "The day."},
                                 {"start", CellKind::Moment, "As recorded."},
                                 {"seconds", CellKind::Integer, "Time."},
                                 {"amount", CellKind::Decimal, "Money."},
                                 {"counted", CellKind::Flag, "Whether."}},
                                {}};
        const std::vector<PackagedSchedule> packaged = {{&schedule, csvText(schedule)}};
        const std::string text = dataPackageJson("claim", "A claim", packaged);
        QCOMPARE(dataPackageJson("claim", "A claim", packaged), text);
        const auto json = nlohmann::json::parse(text);
        QCOMPARE(json["profile"], "tabular-data-package");
        const auto &resource = json["resources"][0];
        QCOMPARE(resource["path"], "ageing.csv");
        QCOMPARE(resource["bytes"], packaged[0].csv.size());
        QCOMPARE(resource["hash"], "sha256:" + toHex(sha256(packaged[0].csv)));
        std::string types;
        for (const auto &field : resource["schema"]["fields"])
            types += field["type"].get<std::string>() + ' ';
        QCOMPARE(types, std::string("date string integer number boolean "));
        QCOMPARE(resource["schema"]["fields"][0]["description"], "The day.");
    }
};

QTEST_GUILESS_MAIN(ScheduleCsvTest)
#include "schedule_csv_test.moc"
