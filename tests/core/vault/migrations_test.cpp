// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/migrations.h"

#include <QTest>

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
    void cancellationsSayWhoAndWithWhatNotice();
    void answersToFactsAreOneAContractAndFact();
    void decisionsOnMatchesAreConfirmedWithAnAmountOrBroken();
    void contractsOfTheFifthSchemaKeepTheirTerms();
    void ownTimeOfTheSixthSchemaStays();
    void ratesAreOneADayAndCurrencyAndNoneOfTheEuro();
    void sameMoneyIsSaidOnceOfTwoPayouts();
    void statedTotalsAreOfAnImport();
    void thereIsOneSigningKey();
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

// 0003 adds two columns: what was kept before has no word of them.
void MigrationsTest::cancellationsSayWhoAndWithWhatNotice()
{
    const Database database(inMemory(), "m");
    QVERIFY(migrate(database, schemaMigrations().first(2)));
    QVERIFY(database.execute("INSERT INTO contract (id, key, name, ref) VALUES (1, '0123456789ab', 'c', '');"
                             "INSERT INTO cancellation VALUES (1, 1, zeroblob(16), 1, 0, 1, 1, 1, 1, 20000, 0, 1, 1, "
                             "NULL, 'USD', 0, 'told in the chat')"));
    QVERIFY(migrate(database, schemaMigrations().first(3)));
    QCOMPARE(database
                 .integer("SELECT count(*) FROM cancellation WHERE decided_by = '' AND notice_days IS NULL "
                          "AND note = 'told in the chat'")
                 .value(),
             1);
    QVERIFY(database.execute("UPDATE cancellation SET decided_by = 'the client', notice_days = 0"));
    QVERIFY(!database.execute("UPDATE cancellation SET notice_days = -1"));
}

// 0004 adds a table.
void MigrationsTest::answersToFactsAreOneAContractAndFact()
{
    const Database database(inMemory(), "m");
    QVERIFY(database.execute("PRAGMA foreign_keys = ON"));
    QVERIFY(migrate(database, schemaMigrations().first(4)));
    QVERIFY(database.execute("INSERT INTO contract (id, key, name, ref) VALUES (1, '0123456789ab', 'c', '')"));
    const auto insert = [&](const char *row) {
        return database.execute(std::string("INSERT INTO fact_answer VALUES (") + row + ")").has_value();
    };
    QVERIFY(insert("1, 'mandatory-tracker', 1, 'page 3', 1790000000"));
    QVERIFY(!insert("1, 'mandatory-tracker', 2, '', 1790000000"));
    QVERIFY(!insert("1, 'exclusivity', 3, '', 1790000000"));
    QVERIFY(!insert("2, 'exclusivity', 1, '', 1790000000"));
}

// 0005 adds a table and leaves all others as they are.
void MigrationsTest::decisionsOnMatchesAreConfirmedWithAnAmountOrBroken()
{
    const Database database(inMemory(), "m");
    QVERIFY(migrate(database, schemaMigrations().first(4)));
    const auto tables = "SELECT count(*) FROM sqlite_schema";
    const std::int64_t before = database.integer(tables).value();
    QVERIFY(migrate(database, schemaMigrations().first(5)));
    QCOMPARE(database.integer(tables).value(), before + 1);
    const auto insert = [&](const char *keyAndRest) {
        return database.execute(std::string("INSERT INTO match_decision VALUES (") + keyAndRest + ")").has_value();
    };
    QVERIFY(insert("zeroblob(16), 1, zeroblob(16), 1, 1, 500"));
    QVERIFY(insert("zeroblob(16), 1, zeroblob(16), 2, 1, -500"));
    QVERIFY(insert("zeroblob(16), 2, zeroblob(16), 1, 0, 0"));
    QVERIFY(!insert("zeroblob(16), 1, zeroblob(16), 1, 0, 0")); // said already
    QVERIFY(!insert("zeroblob(16), 3, zeroblob(16), 1, 1, 0"));
    QVERIFY(!insert("zeroblob(16), 3, zeroblob(16), 1, 0, 500"));
    QVERIFY(!insert("zeroblob(16), 3, zeroblob(16), 1, 2, 500"));
    QVERIFY(!insert("zeroblob(15), 3, zeroblob(16), 1, 1, 500"));
}

// 0006 adds columns and tables: what contracts said must read as before, and what is new must be empty.
void MigrationsTest::contractsOfTheFifthSchemaKeepTheirTerms()
{
    const Database database(inMemory(), "m");
    QVERIFY(database.execute("PRAGMA foreign_keys = ON"));
    QVERIFY(migrate(database, schemaMigrations().first(5)));
    const auto filled = database.execute(R"(
        INSERT INTO platform VALUES (1, 'Testwork');
        INSERT INTO contract VALUES (3, 'abcdefabcdef', 1, 'North', 'ref', 'Lamp', 'US-CA', 'UTC', 5, 7, 3000, 3600, 'USD',
                                     1, 50, 1);)");
    QVERIFY2(filled, filled ? "" : filled.error().arguments.back().c_str());
    QVERIFY(migrate(database, schemaMigrations().first(6)));
    const auto is = [&](const char *sql) { return database.integer(sql).value_or(0) == 1; };
    QVERIFY(is("SELECT count(*) FROM contract WHERE id = 3 AND key = 'abcdefabcdef' AND alias = 'Lamp' AND place = "
               "'US-CA' AND workweek_start = 5 AND rate_minor = 3000 AND employees = 50 AND edited = 1"));
    QVERIFY(is("SELECT count(*) FROM contract WHERE health_benefits IS NULL AND receipts_minor IS NULL AND task_cap IS "
               "NULL AND promised_until IS NULL AND intermediary = '' AND agreement_sha256 IS NULL AND by_split = 0"));
    QVERIFY(database.execute("INSERT INTO contract_rate VALUES (3, 20000, 0, 3000, 3600, 'USD', 'mail')"));
    QVERIFY(database.execute("INSERT INTO contract_change VALUES (1, 'uuid', 0, 0, 3, '', NULL, NULL, NULL, NULL)"));
    QVERIFY(!database.execute("INSERT INTO contract_change_from VALUES (1, 4)")); // there is no contract 4
    QVERIFY(!database.execute("INSERT INTO contract_rate VALUES (3, 20000, 3, 3000, 3600, 'USD', '')")); // from a file
}

// 0007 adds how an entry was measured, and the timer: what was written by hand before says nothing of it.
void MigrationsTest::ownTimeOfTheSixthSchemaStays()
{
    const Database database(inMemory(), "m");
    QVERIFY(database.execute("PRAGMA foreign_keys = ON"));
    QVERIFY(migrate(database, schemaMigrations().first(6)));
    QVERIFY(database.execute(R"(
        INSERT INTO contract (id, key, name, ref, alias, place, zone, workweek_start, edited)
            VALUES (3, '0123456789ab', 'Lighthouse', '', '', '', '', 0, 0);
        INSERT INTO time_entry VALUES (5, NULL, zeroblob(16), 1, 77, 1, NULL, NULL, 2, 20000, 32400, 2, 20000, 36000, 3, 2,
                                       3600, 3, 1790000000, 'slides');)"));
    QVERIFY(migrate(database, schemaMigrations().first(7)));
    const auto is = [&](const char *sql) { return database.integer(sql).value_or(0) == 1; };
    QVERIFY(is("SELECT count(*) FROM time_entry WHERE id = 5 AND seconds = 3600 AND note = 'slides' AND marks = 0"));
    QVERIFY(!database.execute("UPDATE time_entry SET marks = 256"));
    QVERIFY(is("SELECT (SELECT count(*) FROM timer) + (SELECT count(*) FROM timer_question) "
               "+ (SELECT count(*) FROM entry_removal) = 0"));
    const std::string timer = ", 3, 0, '', 0, 1, 0, 1790000000, 0, 0, 0, NULL, 1790000000, 0, 0, 'boot', 0)";
    QVERIFY(database.execute("INSERT INTO timer VALUES (1" + timer));
    QVERIFY(!database.execute("INSERT INTO timer VALUES (2" + timer)); // there is one timer
    QVERIFY(!database.execute("UPDATE timer SET contract_id = 4"));
    QVERIFY(!database.execute("UPDATE timer SET opened = 5, seen_at = 4"));
    QVERIFY(
        database.execute("INSERT INTO timer_question VALUES (1, 3, 0, '', 5, 1790000000, 60, 1790000060, NULL, NULL)"));
    QVERIFY(!database.execute("UPDATE timer_question SET seconds = 0"));
    QVERIFY(is("SELECT count(*) FROM pragma_index_list('time_entry') WHERE name = 'own_time_entry' AND partial = 1"));
}

// 0008 adds a table and leaves all others as they are.
void MigrationsTest::ratesAreOneADayAndCurrencyAndNoneOfTheEuro()
{
    const Database database(inMemory(), "m");
    QVERIFY(migrate(database, schemaMigrations().first(7)));
    const auto tables = "SELECT count(*) FROM sqlite_schema";
    const std::int64_t before = database.integer(tables).value();
    QVERIFY(migrate(database, schemaMigrations().first(8)));
    QCOMPARE(database.integer(tables).value(), before + 1);
    const auto insert = [&](const char *row) {
        return database.execute(std::string("INSERT INTO reference_rate VALUES (") + row + ")").has_value();
    };
    QVERIFY(insert("20420, 'USD', '1.1566'"));
    QVERIFY(insert("16436, 'USD', '1.2141'"));
    QVERIFY(!insert("20420, 'USD', '1.1567'")); // said already
    QVERIFY(!insert("16435, 'USD', '1.2141'")); // 2014
    QVERIFY(!insert("20420, 'EUR', '1'"));
    QVERIFY(!insert("20420, 'US', '1'"));
    QVERIFY(!insert("20420, 'JPY', ''"));
    QVERIFY(!insert("20420, 'JPY', NULL"));
}

// 0009 adds a table: of two payouts one word, whichever is named first.
void MigrationsTest::sameMoneyIsSaidOnceOfTwoPayouts()
{
    const Database database(inMemory(), "m");
    QVERIFY(migrate(database, schemaMigrations().first(8)));
    const auto tables = "SELECT count(*) FROM sqlite_schema";
    const std::int64_t before = database.integer(tables).value();
    QVERIFY(migrate(database, schemaMigrations().first(9)));
    QCOMPARE(database.integer(tables).value(), before + 1);
    const auto insert = [&](const char *row) {
        return database.execute(std::string("INSERT INTO same_money_decision VALUES (") + row + ")").has_value();
    };
    QVERIFY(insert("zeroblob(16), 1, zeroblob(16), 2, 1"));
    QVERIFY(!insert("zeroblob(16), 1, zeroblob(16), 2, 0")); // said already
    QVERIFY(!insert("zeroblob(16), 2, zeroblob(16), 1, 0")); // the other way round
    QVERIFY(!insert("zeroblob(16), 1, zeroblob(16), 1, 0")); // itself
    QVERIFY(!insert("zeroblob(15), 1, zeroblob(16), 3, 0"));
    QVERIFY(!insert("zeroblob(16), 1, zeroblob(16), 3, 2"));
}

// 0010 adds a table and leaves all others as they are.
void MigrationsTest::statedTotalsAreOfAnImport()
{
    const Database database(inMemory(), "m");
    QVERIFY(database.execute("PRAGMA foreign_keys = ON"));
    QVERIFY(migrate(database, schemaMigrations().first(9)));
    QVERIFY(database.execute(R"(
        INSERT INTO source VALUES (1, 'hubstaff.by-day-csv', '');
        INSERT INTO import VALUES (7, 'uuid', 1, 'f.csv', zeroblob(32), 9, '{}', 1, 1790000000, 5, '[]', 1, 0, 3, 2, 0,
                                   0, 1, 0, 0, NULL, NULL, zeroblob(32));)"));
    const auto tables = "SELECT count(*) FROM sqlite_schema";
    const std::int64_t before = database.integer(tables).value();
    QVERIFY(migrate(database, schemaMigrations().first(10)));
    QCOMPARE(database.integer(tables).value(), before + 1);
    QCOMPARE(database.integer("SELECT count(*) FROM import WHERE id = 7 AND rows_read = 3").value(), 1);
    const auto insert = [&](const char *row) {
        return database.execute(std::string("INSERT INTO stated_total VALUES (") + row + ")").has_value();
    };
    QVERIFY(insert("7, 1, 'Total Earnings', 'USD', 94458, 94450"));
    QVERIFY(insert("7, 2, 'all rows', NULL, 43530, 43530"));
    QVERIFY(!insert("7, 2, 'all rows', NULL, 43530, 43530")); // said already
    QVERIFY(!insert("8, 1, 'Total Earnings', 'USD', 1, 1"));  // there is no import 8
    QVERIFY(!insert("7, 0, 'Total Earnings', 'USD', 1, 1"));
    QVERIFY(!insert("7, 3, 'Total Earnings', 'US', 1, 1"));
    QVERIFY(!insert("7, 3, 'Total Earnings', 'USD', NULL, 1"));
    QVERIFY(!insert("7, 3, 'Total Earnings', 'USD', 1.5, 1"));
}

// 0011 adds a table and leaves all others as they are.
void MigrationsTest::thereIsOneSigningKey()
{
    const Database database(inMemory(), "m");
    QVERIFY(migrate(database, schemaMigrations().first(10)));
    const auto tables = "SELECT count(*) FROM sqlite_schema";
    const std::int64_t before = database.integer(tables).value();
    QVERIFY(migrate(database, schemaMigrations().first(11)));
    QCOMPARE(database.integer(tables).value(), before + 1);
    QVERIFY(!database.execute("INSERT INTO signing_key VALUES (2, zeroblob(32), 1790000000)"));
    QVERIFY(!database.execute("INSERT INTO signing_key VALUES (1, zeroblob(31), 1790000000)"));
    QVERIFY(database.execute("INSERT INTO signing_key VALUES (1, zeroblob(32), 1790000000)"));
    QVERIFY(!database.execute("INSERT INTO signing_key VALUES (1, zeroblob(32), 1790000000)"));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
