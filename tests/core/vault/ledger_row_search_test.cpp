// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "tests/support/made_vault.h"

#include <QTest>

using namespace backpay;

class LedgerRowSearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MadeVault> made_;

    std::vector<std::int64_t> saying(RowKind kind, const char *text)
    {
        auto found = made_->ledger().rowsSaying(kind, text);
        return found ? *found : std::vector<std::int64_t>{-1};
    }
    void note(const char *text, RecordGrade grade, std::int32_t hour)
    {
        const When from{WhenKind::Local, 20510, hour * 3600};
        const When until{WhenKind::Local, 20510, hour * 3600 + 1800};
        QVERIFY(made_->ledger().addTimeEntry({made_->lighthouse, TimeKind::Waiting, from, until, 1800, grade, text}));
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init() { made_ = std::make_unique<MadeVault>(); }

    void findsWhatARowSays()
    {
        const std::vector<std::int64_t> both = saying(RowKind::Earning, "house");
        QCOMPARE(both.size(), 1U);
        QCOMPARE(saying(RowKind::Earning, "LIGHT"), both);
        QCOMPARE(saying(RowKind::Earning, "sandpiper").size(), 1U);
        QCOMPARE(saying(RowKind::Earning, "no such word").size(), 0U);
        QCOMPARE(saying(RowKind::Earning, "%").size(), 0U); // a mark of LIKE is a letter like any other
        note("read the 50% guide", RecordGrade::SameDayNote, 9);
        QCOMPARE(saying(RowKind::TimeEntry, "guide").size(), 1U);
        QCOMPARE(saying(RowKind::TimeEntry, "50%").size(), 1U);
        QCOMPARE(saying(RowKind::TimeEntry, "5_%").size(), 0U);
        QVERIFY(made_->ledger().removeTimeEntry(made_->ledger().entries({})->rows.at(0).id));
        QCOMPARE(saying(RowKind::TimeEntry, "guide").size(), 0U); // it is not shown any more
        for (const RowKind kind : everyRowKind)
            QVERIFY(made_->ledger().rowsSaying(kind, "x"));
    }

    void weighsRows()
    {
        Ledger ledger = made_->ledger();
        QCOMPARE(*ledger.weakestGrade(RowKind::TimeEntry, {}), std::nullopt);
        note("a", RecordGrade::SameDayNote, 9);
        note("b", RecordGrade::Estimate, 10);
        const auto entries = ledger.books()->entries;
        QCOMPARE(*ledger.weakestGrade(RowKind::TimeEntry, {entries.at(0).revision}), RecordGrade::SameDayNote);
        QCOMPARE(*ledger.weakestGrade(RowKind::TimeEntry, {entries.at(0).revision, entries.at(1).revision}),
                 RecordGrade::Estimate);
        QCOMPARE(*ledger.weakestGrade(RowKind::Earning, {ledger.books()->earnings.at(0).revision}),
                 ledger.earnings({})->rows.at(0).source.grade);
    }

    void anOwnEntryHasItsOwnGrade()
    {
        note("a", RecordGrade::Reconstructed, 9);
        const std::int64_t revision = made_->ledger().books()->entries.at(0).revision;
        const auto rows = made_->ledger().revisions(RowKind::TimeEntry, {revision});
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->at(0).source.grade, RecordGrade::Reconstructed);
        QCOMPARE(rows->at(0).source.importUuid, std::string());
        QCOMPARE(rows->at(0).facts.note, std::string("a"));
    }
};

QTEST_APPLESS_MAIN(LedgerRowSearchTest)
#include "ledger_row_search_test.moc"
