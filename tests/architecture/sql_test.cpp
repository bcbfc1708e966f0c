// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

namespace backpay {
namespace {

/** What is put together with SQL by +: the file, the operand as it is written there, why no value gets in that way. */
struct Part
{
    const char *path;
    const char *operand;
    const char *why;
};
constexpr const char *table = "one of the tables of rows, by its kind";
constexpr const char *columns = "columns named in that file";
constexpr const char *sign = "a sign of SQL";
constexpr std::array parts = {
    Part{"core/vault/contract_row.cpp", "std::string(contractColumns)", columns},
    Part{"core/vault/import_store.cpp", "std::string(importColumns)", columns},
    Part{"core/vault/ledger_changes.cpp", "std::string(tableOf(kind))", table},
    Part{"core/vault/ledger_changes.cpp", "condition", "conditions with ?, written out above it"},
    Part{"core/vault/ledger_changes.cpp", "')'", sign},
    Part{"core/vault/ledger_check.cpp", "std::string(tableOf(import.record.kind))", table},
    Part{"core/vault/ledger_check.cpp", "std::string(tableOf(kind))", table},
    Part{"core/vault/ledger_check.cpp", "removed", "a condition without values, written out above it"},
    Part{"core/vault/ledger_check.cpp", "')'", sign},
    Part{"core/vault/ledger_diff.cpp", "std::string(tableOf(import.record.kind))", table},
    Part{"core/vault/ledger_entries.cpp", "std::string(timeEntryColumns)", columns},
    Part{"core/vault/ledger_matches.cpp", "std::string(tableOf(kind))", table},
    Part{"core/vault/ledger_payouts.cpp", "from", "tables and conditions with ?, written out above it"},
    Part{"core/vault/ledger_payouts.cpp", "orderOf(filter)", "an order and a whole number"},
    Part{"core/vault/ledger_read.cpp", "columns", "columns that its callers write out"},
    Part{"core/vault/ledger_read.cpp", "table", "tables that its callers write out"},
    Part{"core/vault/ledger_read.cpp", "where", "conditions with ?, written out above it"},
    Part{"core/vault/ledger_read.cpp", "orderOf(filter)", "an order and a whole number"},
    Part{"core/vault/ledger_row_search.cpp", "std::string(tableOf(kind))", table},
    Part{"core/vault/ledger_row_search.cpp", "std::to_string(static_cast<int>(kind))", "the number of a kind of rows"},
    Part{"core/vault/ledger_row_search.cpp", "condition(kind)", "conditions with ?, written out above it"},
    Part{"core/vault/ledger_row_search.cpp", "like(\"text\")", "a column, LIKE, ? and its ESCAPE"},
    Part{"core/vault/ledger_row_search.cpp", "like(\"file_name\")", "a column, LIKE, ? and its ESCAPE"},
    Part{"core/vault/ledger_row_search.cpp", "like(\"name\")", "a column, LIKE, ? and its ESCAPE"},
    Part{"core/vault/ledger_row_search.cpp", "std::string(column)", "a column that its callers write out"},
    Part{"core/vault/ledger_row_search.cpp", "')'", sign},
    Part{"core/vault/ledger_undo.cpp", "table_", table},
    Part{"core/vault/migrations.cpp", "std::to_string(number)", "the number of a migration"},
    Part{"core/vault/own_entry_overlap.cpp", "std::string(timeEntryColumns)", columns},
    Part{"core/vault/row_facts_store.cpp", "std::string(commonColumns)", columns},
    Part{"core/vault/row_facts_store.cpp", "std::string(eventColumns)", columns},
    Part{"core/vault/row_facts_store.cpp", "std::string(ownColumns(kind))", columns},
    Part{"core/vault/row_facts_store.cpp", "std::string(tableOf(kind))", table},
    Part{"core/vault/row_facts_store.cpp", "join", "tables named in that file"},
    Part{"core/vault/row_lookups.cpp", "std::to_string(*filter.limit)", "a whole number"},
    Part{"core/vault/row_writer.cpp", "columns", columns},
    Part{"core/vault/row_writer.cpp", "places", "question marks, as many as columns"},
    Part{"core/vault/row_writer.cpp", "std::string(row.text(0))", "names of indexes as migrations wrote them"},
    Part{"core/vault/row_writer.cpp", "std::string(table)", table},
    Part{"core/vault/row_writer.cpp", "std::string(tableOf(kind))", table},
    Part{"core/vault/row_writer.cpp", "table", table},
    Part{"core/vault/row_writer.cpp", "')'", sign},
    Part{"core/vault/row_writer.cpp", "';'", sign},
    Part{"core/vault/snapshot_store.cpp", "std::string(tableOf(kind))", table},
};

// Literals that stand side by side are one; in brackets two levels deep, as far as such code goes.
const QString literal = QStringLiteral("(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+");
const QString operand = QStringLiteral("(?:'[^'\\n]*'|[A-Za-z_][\\w:.>-]*"
                                       "(?:\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))?)");

bool isSql(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|ATTACH|VALUES|WHERE|FROM|ORDER BY|JOIN|"
                       "CREATE|DROP|ALTER|LIMIT|LIKE)\\b"));
    return words.match(text).hasMatch();
}

bool isKnown(const QString &path, const QString &found)
{
    return std::any_of(parts.begin(), parts.end(), [&](const Part &part) {
        return path == QLatin1String(part.path) && found == QLatin1String(part.operand);
    });
}

/** What is added to SQL and is no literal itself. */
QStringList addedToSql(const QString &path, const QString &text, QStringList *all = nullptr)
{
    static const QRegularExpression chain(QStringLiteral("(?:%1|%2)(?:\\s*\\+=?\\s*(?:%1|%2))+").arg(literal, operand));
    static const QRegularExpression one(QStringLiteral("(%1)|(%2)").arg(literal, operand));
    static const QRegularExpression wrapped(QStringLiteral("^std::string\\((?:%1)\\)$").arg(literal));
    QStringList found;
    auto chains = chain.globalMatch(codeOnly(text, Strings::Keep));
    while (chains.hasNext()) {
        const auto match = chains.next();
        QStringList operands;
        bool sql = false;
        auto each = one.globalMatch(match.captured());
        while (each.hasNext()) {
            const auto part = each.next();
            if (!part.captured(1).isEmpty())
                sql = sql || isSql(part.captured(1));
            else if (wrapped.match(part.captured(2)).hasMatch())
                sql = sql || isSql(part.captured(2));
            else if (!match.captured().mid(part.capturedEnd()).trimmed().startsWith(QLatin1String("+=")))
                operands += part.captured(2); // what is added, not what it is added to
        }
        for (const QString &added : sql ? operands : QStringList()) {
            if (all != nullptr)
                *all += path + ' ' + added;
            if (!isKnown(path, added))
                found += at(path, text, match.capturedStart(), added);
        }
    }
    return found;
}

/** SQL that is filled in by a formatting call. */
QStringList formattedSql(const QString &path, const QString &text)
{
    static const QRegularExpression formatted(
        QStringLiteral("(%1)\\s*\\)?\\s*\\.\\s*arg\\s*\\(|s?n?printf\\s*\\([^;]*?(%1)").arg(literal));
    QStringList found;
    auto all = formatted.globalMatch(codeOnly(text, Strings::Keep));
    while (all.hasNext()) {
        const auto match = all.next();
        if (isSql(match.captured(1)) || isSql(match.captured(2)))
            found += at(path, text, match.capturedStart(), match.captured().left(60));
    }
    return found;
}

/** LIKE without an ESCAPE behind its parameter, or with anything else than a parameter. */
QStringList openPatterns(const QString &path, const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(LIKE|GLOB|REGEXP|MATCH)\\b(?! \\?\\d* ESCAPE '\\\\\\\\')"));
    static const QRegularExpression quoted(literal);
    QStringList found;
    auto literals = quoted.globalMatch(codeOnly(text, Strings::Keep));
    while (literals.hasNext()) {
        const auto match = literals.next();
        const auto open = pattern.match(match.captured());
        if (open.hasMatch())
            found += at(path, text, match.capturedStart() + open.capturedStart(), open.captured());
    }
    return found;
}

/** The database is reached in one place. */
QStringList reachesDatabase(const QString &path, const QString &text)
{
    static const QRegularExpression call(QStringLiteral("\\bsqlite3_\\w+|#include <sqlite3|#include <sqlcipher"));
    QStringList found;
    auto calls = call.globalMatch(codeOnly(text, Strings::Blank));
    while (calls.hasNext()) {
        const auto match = calls.next();
        found += at(path, text, match.capturedStart(), match.captured());
    }
    return found;
}

QStringList allCode()
{
    return codeBelow(QStringLiteral("core")) + codeBelow(QStringLiteral("app"))
           + codeBelow(QStringLiteral("platform-importers"));
}

} // namespace

/** Values reach the database as bound parameters only, and what is typed matches itself. */
class SqlTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreBound()
    {
        QStringList found;
        for (const QString &path : allCode())
            found += addedToSql(path, textOf(path)) + formattedSql(path, textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void everyPartIsStillThere()
    {
        QStringList all;
        for (const QString &path : allCode())
            addedToSql(path, textOf(path), &all);
        for (const Part &part : parts)
            QVERIFY2(all.contains(QString::fromLatin1(part.path) + ' ' + QString::fromLatin1(part.operand)), part.path);
    }

    void patternsAreEscaped()
    {
        QStringList found;
        qsizetype seen = 0;
        for (const QString &path : codeBelow(QStringLiteral("core/vault"))) {
            found += openPatterns(path, textOf(path));
            seen += textOf(path).count(QStringLiteral(" LIKE ?1 ESCAPE '"));
        }
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
        QVERIFY(seen > 0);
    }

    void theVaultAloneSpeaksSql()
    {
        QStringList found;
        for (const QString &path : allCode()) {
            if (!path.startsWith(QLatin1String("core/vault/")))
                found += reachesDatabase(path, textOf(path));
        }
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
        QVERIFY(!reachesDatabase("core/vault/database.cpp", textOf("core/vault/database.cpp")).isEmpty());
    }

    void plantedViolationsAreCaught()
    {
        const auto added = [](const char *code) { return addedToSql("a.cpp", QString::fromUtf8(code)); };
        QCOMPARE(added("db.prepare(\"SELECT id FROM word WHERE text = '\" + name + \"'\");"),
                 QStringList{"a.cpp:1: name"});
        QCOMPARE(added("x;\nsql += \" WHERE note = \" + quoted(row.note);"), QStringList{"a.cpp:2: quoted(row.note)"});
        QCOMPARE(added("std::string(\"DELETE FROM \") + typed"), QStringList{"a.cpp:1: typed"});
        QCOMPARE(added("say(\"from here \" + name); // \"SELECT \" + name"), QStringList());
        QCOMPARE(formattedSql("a.cpp", "QStringLiteral(\"SELECT %1\").arg(name)").size(), 1);
        QCOMPARE(formattedSql("a.cpp", "std::snprintf(text, 9, \"DELETE FROM %s\", name)").size(), 1);
        QCOMPARE(formattedSql("a.cpp", "tr(\"%1 rows\").arg(count)"), QStringList());
        QCOMPARE(openPatterns("a.cpp", "\"WHERE text LIKE ?1\"").size(), 1);
        QCOMPARE(openPatterns("a.cpp", "\"WHERE text LIKE '%' || ?1\"").size(), 1);
        QCOMPARE(openPatterns("a.cpp", "\"WHERE text LIKE ?1 ESCAPE '\\\\'\""), QStringList());
        QCOMPARE(reachesDatabase("a.cpp", "sqlite3_exec(handle, 0);").size(), 1);
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::SqlTest)
#include "sql_test.moc"
