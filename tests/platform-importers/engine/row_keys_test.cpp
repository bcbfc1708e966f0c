// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "tests/platform-importers/engine/made_up_rows.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

class RowKeysTest : public QObject
{
    Q_OBJECT

    MadeUpReader reader_;

    Result<ImportBatch> read(const std::string &text, const ImportOptions &options = {}) const
    {
        return reader_.read(text, options);
    }
    RowStamp stampOf(const std::string &text, const ImportOptions &options = {}) const
    {
        return reader_.stampOf(text, options);
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void givesTwinsOneKey()
    {
        const auto batch = read(outlierHeader + outlierRow("$1.00") + outlierRow("$1.00") + outlierRow("$1.01"));
        QVERIFY(batch->stamps.at(0).key == batch->stamps.at(1).key);
        QCOMPARE(batch->stamps.at(0).content, batch->stamps.at(1).content);
        // Another payout is the same event told anew, or another reward of the same item and day: content tells.
        QVERIFY(batch->stamps.at(0).key == batch->stamps.at(2).key);
        QVERIFY(batch->stamps.at(0).content != batch->stamps.at(2).content);
    }

    void knowsAnEventAgainWhenItChanges()
    {
        const std::string before = "\"Jan 9, 2026\",i,1h,-,$1.00,prepay,-,pending\n";
        const std::string after = "\"Jan 9, 2026\",i,1h ,-,\"$1.00\",prepay,Lighthouse,processed\n";
        QVERIFY(stampOf(outlierHeader + before).key == stampOf(outlierHeader + after).key);
        QVERIFY(stampOf(outlierHeader + before).content != stampOf(outlierHeader + after).content);
        // A later bonus, and a later code, are the same submission told anew.
        const RowStamp first = stampOf(prolificHeader + prolificRow("$1.00", "", "2026-03-25 16:10:53"));
        const RowStamp bonus = stampOf(prolificHeader + prolificRow("$1", "$0.50", "2026-03-25T16:10:53.0Z"));
        const RowStamp code =
            stampOf(prolificHeader + prolificRow("$1.00", "", "2026-03-25 16:10:53", "", "APPROVED", "C1"));
        QVERIFY(first.key == bonus.key && first.key == code.key);
        QVERIFY(first.content != bonus.content && first.content != code.content);
        // Upwork: hours and amount may change, and a title, but not the id.
        const RowStamp week = stampOf(upworkHeader + "2026-01-05,Title (7),1,10,\n");
        QVERIFY(week.key == stampOf(upworkHeader + "2026-01-05,Renamed (7),2,20,\n").key);
        QVERIFY(week.key != stampOf(upworkHeader + "2026-01-05,Title (8),1,10,\n").key);
        QVERIFY(week.key != stampOf(upworkHeader + "2026-01-05,Title (7),1,10,Bonus\n").key);
    }

    void keepsTheOrderOfColumnsOutOfTheKey()
    {
        const RowStamp usual = stampOf(upworkHeader + "2026-01-05,Title (7),1,10,\n");
        const RowStamp turned =
            stampOf("Payment type;amount;HOURS;Contract;Date;Extra\n;10.00;1.0;Title (7);2026-01-05;x\n");
        QVERIFY(usual.key == turned.key);
        QCOMPARE(usual.content, turned.content);
    }

    // The same stretch given to another contract is the same event, told anew: it moves, it is never counted twice.
    void keepsTheEventWhenThePersonNamesAnotherContract()
    {
        const std::string text = togglHeader + togglRow("09:00:00", "09:45:00", "00:45:00");
        ImportOptions named;
        named.platform = "Outlier";
        ImportOptions pinned;
        pinned.contract = "Mine";
        QVERIFY(stampOf(text).key == stampOf(text, named).key);
        QVERIFY(stampOf(text).key == stampOf(text, pinned).key);
        QVERIFY(stampOf(text).content != stampOf(text, named).content);
        QVERIFY(stampOf(text).content != stampOf(text, pinned).content);
        QCOMPARE(read(text, named)->contracts.at(0).platform, "Outlier"s);
        QVERIFY((read(text, pinned)->contracts == std::vector<ContractDraft>{{"", "Mine", ""}}));
        // A platform's own file names its platform: the option changes nothing there.
        const std::string own = outlierHeader + outlierRow("$1.00");
        QCOMPARE(stampOf(own).content, stampOf(own, named).content);
        QCOMPARE(read(own, named)->contracts.at(0).platform, "Outlier"s);
    }
};

QTEST_GUILESS_MAIN(RowKeysTest)
#include "row_keys_test.moc"
