// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/draft_store.h"

#include "tests/support/made_vault.h"

#include <QTest>

namespace backpay {

class DraftStoreTest : public QObject
{
    Q_OBJECT

    using Drafts = std::map<std::string, std::string>;

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void keepsTheLastOnesAlone()
    {
        MadeVault made;
        const Database &database = made.vault().database();
        QCOMPARE(loadDrafts(database).value(), Drafts());
        const std::int64_t told = made.number("SELECT count(*) FROM journal");
        const std::string hostile = "'; DROP TABLE setting; --\n%_\xe2\x80\xae";
        const Drafts first = {{"time.line", "14:10-15:05 reading"}, {"draft/' OR 1", hostile}, {"", "no name"}};
        QVERIFY(storeDrafts(database, first).has_value());
        QCOMPARE(loadDrafts(database).value(), first);
        const Drafts second = {{"terms", "{}"}};
        QVERIFY(storeDrafts(database, second).has_value());
        QCOMPARE(loadDrafts(database).value(), second);
        QVERIFY(storeDrafts(database, {}).has_value());
        QCOMPARE(loadDrafts(database).value(), Drafts());
        // The vault's other settings stay, and no draft is a record.
        QCOMPARE(made.number("SELECT count(*) FROM setting WHERE name = 'device'"), 1);
        QCOMPARE(made.number("SELECT count(*) FROM journal"), told);
        QCOMPARE(made.faults(), std::string());
    }

    void writesNothingWhereNothingChanged()
    {
        MadeVault made;
        const Database &database = made.vault().database();
        const Drafts drafts = {{"a", "b"}};
        QVERIFY(storeDrafts(database, drafts).has_value());
        const std::int64_t changes = made.number("SELECT total_changes()");
        QVERIFY(storeDrafts(database, drafts).has_value());
        QCOMPARE(made.number("SELECT total_changes()"), changes);
    }
};

}

QTEST_GUILESS_MAIN(backpay::DraftStoreTest)
#include "draft_store_test.moc"
