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
    void aVaultOfTheFirstSchemaKeepsItsRows();
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

// 0002 makes the table of imports and all that refer to it anew: what they held must be there after it, and still
// refer.
void MigrationsTest::aVaultOfTheFirstSchemaKeepsItsRows()
{
    const Database database(inMemory(), "m");
    QVERIFY(database.execute("PRAGMA foreign_keys = ON"));
    QVERIFY(migrate(database, schemaMigrations().first(1)));
    const auto filled = database.execute(R"(
        INSERT INTO source VALUES (1, 'outlier.earnings-csv', '');
        INSERT INTO import VALUES (7, 'uuid-7', 1, 'a.csv', zeroblob(32), 100, '{}', 1, 1790000000, 8, '["Client"]', 0, 0,
                                   3, 1, 0, 0, 1, 1, 0, 20000, 20001, zeroblob(32));
        INSERT INTO reject VALUES (7, 4, 'payout', 'five', 'not-an-amount');
        INSERT INTO original VALUES (7, zeroblob(32), 100, 1);
        INSERT INTO original_frame VALUES (7, 1, 100, x'0102');
        INSERT INTO sighting VALUES (7, 2, 1, 1);)");
    QVERIFY2(filled, filled ? "" : filled.error().arguments.back().c_str());
    QVERIFY(migrate(database, schemaMigrations()));
    const auto is = [&](const char *sql) { return database.integer(sql).value_or(0) == 1; };
    QVERIFY(is("SELECT count(*) FROM import WHERE id = 7 AND uuid = 'uuid-7' AND cut_columns = '[\"Client\"]' "
               "AND rows_read = 3 AND last_day = 20001"));
    QVERIFY(is("SELECT count(*) FROM reject WHERE import_id = 7 AND line = 4 AND text = 'five'"));
    QVERIFY(is("SELECT count(*) FROM original_frame JOIN original USING (import_id) WHERE frame = x'0102' "
               "AND filtered_copy = 1"));
    QVERIFY(is("SELECT count(*) FROM sighting WHERE import_id = 7 AND first_revision = 1"));
    QCOMPARE(database.integer("SELECT count(*) FROM pragma_foreign_key_check").value(), 0);
    QCOMPARE(
        database.integer("SELECT count(*) FROM pragma_foreign_key_list('reject') WHERE \"table\" = 'import'").value(),
        1);
    QVERIFY(!database.execute("INSERT INTO sighting VALUES (8, 2, 1, 1)")); // there is no import 8
    QVERIFY(database.execute("UPDATE import SET row_kind = 5")); // an expense, which the first schema refused
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
