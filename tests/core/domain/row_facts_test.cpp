// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/row_facts.h"

#include "tests/support/made_batch.h"

#include <QTest>

using namespace backpay;

class RowFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatARowOfABatchSays()
    {
        const ImportBatch batch = madeBatch({{"a", 4500, 20000, "pending", "Lighthouse", 5400}});
        const RowFacts facts = factsOf(batch, 0);
        QCOMPARE(facts.item, std::string("a"));
        QCOMPARE(facts.contract, std::optional<std::string>("Lighthouse"));
        QCOMPARE(facts.status, std::string("pending"));
        QCOMPARE(facts.amount, std::optional<std::int64_t>(4500));
        QCOMPARE(facts.seconds, std::optional<std::int64_t>(5400));
        QCOMPARE(facts.when.day, 20000);
        QVERIFY(!facts.rate);
    }

    void namesTheFieldsThatDiffer()
    {
        const RowFacts before = factsOf(madeBatch({{"a", 4500, 20000, "pending"}}), 0);
        const RowFacts after = factsOf(madeBatch({{"a", 4800, 20000, "paid"}}), 0);
        QVERIFY((differingFields(before, after) == std::vector<RowField>{RowField::Status, RowField::Amount}));
        QVERIFY(differingFields(before, before).empty());

        RowFacts euros = before;
        euros.currency = *Currency::fromCode("EUR");
        QVERIFY((differingFields(before, euros) == std::vector<RowField>{RowField::Amount}));
        RowFacts decided = before;
        decided.standing = Standing::Lost; // the word is the same, what it is taken for is not
        QVERIFY((differingFields(before, decided) == std::vector<RowField>{RowField::Standing}));
    }

    // The person said which contract the rows belong to: the file tells no project that could differ.
    void passesOverWhatOneSideDoesNotKnow()
    {
        ImportBatch batch = madeBatch({{"a", 4500}});
        const RowFacts before = factsOf(batch, 0);
        batch.options.contract = "0a1b2c3d4e5f";
        batch.contracts.front().name = "0a1b2c3d4e5f";
        const RowFacts after = factsOf(batch, 0);
        QVERIFY(!after.contract);
        QVERIFY(differingFields(before, after).empty());
    }

    void knowsALateBonus()
    {
        RowFacts now = factsOf(madeBatch({{"a", 0}}), 0);
        PlannedRow row;
        row.missedOn = 20001;
        QVERIFY(!isLateBonus(row, now, nullptr)); // late, but no bonus
        now.bonus = 500;
        QVERIFY(isLateBonus(row, now, nullptr));
        row.missedOn.reset();
        QVERIFY(!isLateBonus(row, now, nullptr)); // in its time
        RowFacts before = now;
        row.fate = RowFate::Changed;
        QVERIFY(!isLateBonus(row, now, &before));
        before.bonus = 200;
        QVERIFY(isLateBonus(row, now, &before));
        before.bonus = 900;
        QVERIFY(!isLateBonus(row, now, &before)); // lowered
    }
};

QTEST_GUILESS_MAIN(RowFactsTest)
#include "row_facts_test.moc"
