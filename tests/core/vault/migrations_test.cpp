// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/migrations.h"

#include <QtTest>

#include <sqlite3.h>

#include <vector>

using namespace backpay;

namespace {

sqlite3 *inMemory()
{
    sqlite3 *handle = nullptr;
    sqlite3_open(":memory:", &handle);
    return handle;
}

const std::vector<EmbeddedFile> twoSteps{
    {"0001_first.sql", "CREATE TABLE a (x INTEGER) STRICT;"},
    {"0002_second.sql", "-- comment\nINSERT INTO a VALUES (7);\nALTER TABLE a ADD y TEXT;\n"}};

}

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersRunWithoutGap();
    void refusesGapsAndDisorder();
    void everyTableIsStrict();
    void runsWhatIsMissingOnly();
    void aFailingStepChangesNothing();
    void refusesADatabaseBeyondThem();
    void refusesANegativeVersion();
};

void MigrationsTest::numbersRunWithoutGap()
{
    const auto newest = newestSchema(schemaMigrations());
    QVERIFY2(newest, newest ? "" : newest.error().arguments.at(0).c_str());
    QVERIFY(*newest >= 1);
}

void MigrationsTest::refusesGapsAndDisorder()
{
    const std::vector<std::vector<EmbeddedFile>> wrong{{},
                                                       {{"0002_a.sql", ""}},
                                                       {{"0001_a.sql", ""}, {"0003_b.sql", ""}},
                                                       {{"0001_a.sql", ""}, {"0001_b.sql", ""}},
                                                       {{"1_a.sql", ""}},
                                                       {{"0001_a.txt", ""}}};
    for (const auto &steps : wrong) {
        QVERIFY(!newestSchema(steps));
        const Database database(inMemory(), "m");
        QVERIFY(!migrate(database, steps));
    }
}

void MigrationsTest::everyTableIsStrict()
{
    const Database database(inMemory(), "m");
    QVERIFY(migrate(database, schemaMigrations()));
    QCOMPARE(database.integer("PRAGMA user_version").value(), newestSchema(schemaMigrations()).value());
    QVERIFY(database.integer("SELECT count(*) FROM pragma_table_list WHERE schema = 'main'").value() > 10);
    QCOMPARE(database
                 .integer("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                          "AND name NOT LIKE 'sqlite%' AND strict = 0")
                 .value(),
             0);
}

void MigrationsTest::runsWhatIsMissingOnly()
{
    const Database database(inMemory(), "m");
    QVERIFY(migrate(database, std::span(twoSteps).first(1)));
    QCOMPARE(database.integer("PRAGMA user_version").value(), 1);
    for (int again = 0; again < 2; ++again) {
        QVERIFY(migrate(database, twoSteps));
        QCOMPARE(database.integer("PRAGMA user_version").value(), 2);
        QCOMPARE(database.integer("SELECT count(*) FROM a").value(), 1);
    }
}

void MigrationsTest::aFailingStepChangesNothing()
{
    std::vector<EmbeddedFile> steps = twoSteps;
    steps[1].bytes = "INSERT INTO a VALUES (1); CREATE TABLE b (x); INSERT INTO a VALUES ('text');";
    const Database database(inMemory(), "m");
    QVERIFY(!migrate(database, steps));
    QCOMPARE(database.integer("PRAGMA user_version").value(), 1);
    QCOMPARE(database.integer("SELECT count(*) FROM a").value(), 0);
    QCOMPARE(database.integer("SELECT count(*) FROM sqlite_schema").value(), 1);
    QVERIFY(migrate(database, twoSteps)); // and the good step still runs
}

void MigrationsTest::refusesADatabaseBeyondThem()
{
    const Database database(inMemory(), "m");
    QVERIFY(database.execute("PRAGMA user_version = 3"));
    const auto migrated = migrate(database, twoSteps);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error(), (Error{ErrorCode::VaultTooNew, {"m", "3", "2"}, std::nullopt}));
    QCOMPARE(database.integer("SELECT count(*) FROM sqlite_schema").value(), 0);
}

void MigrationsTest::refusesANegativeVersion()
{
    const Database database(inMemory(), "m");
    QVERIFY(database.execute("PRAGMA user_version = -1"));
    const auto migrated = migrate(database, twoSteps);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::VaultDamaged);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
