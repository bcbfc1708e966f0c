// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/import_plan.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using namespace backpay;

namespace {

struct MadeRow
{
    std::uint64_t key = 0;
    std::uint64_t content = 0;
    DayNumber day = 20000;
};

ImportBatch batchOf(const std::vector<MadeRow> &rows)
{
    ImportBatch batch;
    for (const MadeRow &row : rows) {
        const auto line = static_cast<std::int64_t>(batch.stamps.size()) + 2;
        batch.stamps.push_back({{0, row.key}, row.content, line, {WhenKind::Date, row.day, 0}});
    }
    batch.read = static_cast<std::int64_t>(rows.size());
    return batch;
}

/** A vault in memory: keeps revisions and snapshots as the real one does, so that sequences of imports can be played.
 */
class PaperVault
{
public:
    ImportPlan import(const std::vector<MadeRow> &rows, const std::vector<std::int64_t> &excluded = {})
    {
        const ImportBatch batch = batchOf(rows);
        const auto days = daysOf(batch);
        const std::int64_t order = snapshotOrder(days ? std::optional(days->last) : std::nullopt, ++imports_);
        ImportPlan plan = planImport(batch, stored_, order, snapshots_, excluded);
        if (days)
            snapshots_.push_back({*days, 20000 + static_cast<DayNumber>(imports_)});
        for (std::size_t i = 0; i < rows.size(); ++i)
            apply(batch.stamps[i], plan.rows[i], order);
        return plan;
    }

    /** What is shown, as (key, content) with how often. */
    [[nodiscard]] std::map<std::pair<std::uint64_t, std::uint64_t>, int> shown() const
    {
        std::map<std::pair<std::uint64_t, std::uint64_t>, int> counts;
        for (const StoredRevision &revision : stored_) {
            if (revision.shown)
                ++counts[{revision.key.low, revision.content}];
        }
        return counts;
    }

private:
    StoredRevision &byId(std::int64_t id) { return stored_[static_cast<std::size_t>(id) - 1]; }

    void apply(const RowStamp &stamp, const PlannedRow &planned, std::int64_t order)
    {
        if (planned.fate == RowFate::Excluded)
            return;
        if (planned.replaces != 0)
            byId(planned.replaces).shown = false;
        std::int64_t id = planned.revision;
        if (id == 0) {
            id = static_cast<std::int64_t>(stored_.size()) + 1;
            stored_.push_back(
                {stamp.key, planned.occurrence, stamp.content, id, order, order, planned.shown, stamp.when});
        }
        StoredRevision &revision = byId(id);
        revision.shown = planned.shown;
        revision.order = std::max(revision.order, order);
        revision.oldestAlike = revision.oldestAlike == 0 ? order : std::min(revision.oldestAlike, order);
    }

    std::vector<StoredRevision> stored_;
    std::vector<EarlierSnapshot> snapshots_;
    std::int64_t imports_ = 0;
};

}

class ImportPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTwinsAsTwoAndTheSameFileAsNothing()
    {
        PaperVault vault;
        QCOMPARE(vault.import({{1, 10}, {1, 10}, {2, 20}}).counts.fresh, 3);
        const ImportPlan again = vault.import({{1, 10}, {1, 10}, {2, 20}});
        QCOMPARE(again.counts.known, 3);
        QCOMPARE(again.counts.fresh, 0);
        const ImportPlan third = vault.import({{1, 10}, {1, 10}, {1, 10}});
        QCOMPARE(third.counts.fresh, 1);
        QCOMPARE(third.rows[2].occurrence, 3);
    }

    void keepsAChangeAsARevision()
    {
        PaperVault vault;
        vault.import({{1, 10, 100}});
        const ImportPlan plan = vault.import({{1, 11, 100}});
        QCOMPARE(plan.counts.changed, 1);
        QCOMPARE(plan.rows[0].replaces, 1);
        QCOMPARE(vault.shown().count({1, 11}), 1U);
        QCOMPARE(vault.shown().count({1, 10}), 0U);
    }

    // Of twins one changed: the one that did not is recognised by its content, whatever the order of the rows.
    void pairsEqualContentBeforeAnyChange()
    {
        PaperVault vault;
        vault.import({{1, 10}, {1, 20}});
        const ImportPlan plan = vault.import({{1, 30}, {1, 10}});
        QCOMPARE(plan.counts.known, 1);
        QCOMPARE(plan.counts.changed, 1);
        QCOMPARE(plan.rows[1].fate, RowFate::Known);
        QCOMPARE(plan.rows[0].replaces, 2);
    }

    void neverLetsAnOlderExportLowerARow()
    {
        PaperVault vault;
        vault.import({{1, 11, 100}, {2, 20, 200}});            // newest row day 200
        const ImportPlan older = vault.import({{1, 10, 100}}); // newest row day 100: an older export
        QCOMPARE(older.counts.known, 1);
        QCOMPARE(older.counts.changed, 0);
        QCOMPARE(older.rows[0].shown, false);
        QCOMPARE(older.rows[0].revision, 0); // kept all the same
        QCOMPARE(vault.shown().count({1, 11}), 1U);
        // An export of the same reach but imported later decides again.
        QCOMPARE(vault.import({{1, 12, 100}, {2, 20, 200}}).counts.changed, 1);
        // And back to what it was: the old revision is shown again, none is written.
        const ImportPlan back = vault.import({{1, 11, 100}, {2, 20, 200}});
        QCOMPARE(back.counts.changed, 1);
        QVERIFY(back.rows[0].revision != 0);
        QCOMPARE(vault.shown().count({1, 11}), 1U);
    }

    void countsWhatVanishedBetweenFirstAndLastDay()
    {
        PaperVault vault;
        vault.import({{1, 10, 100}, {2, 20, 150}, {3, 30, 200}, {4, 40, 250}});
        const ImportPlan plan = vault.import({{1, 10, 100}, {3, 30, 200}});
        QCOMPARE(plan.counts.vanished, 0); // an older export: what it lacks came later
        const ImportPlan newer = vault.import({{1, 10, 100}, {3, 30, 200}, {5, 50, 260}});
        QCOMPARE(newer.counts.vanished, 2); // keys 2 and 4
        QCOMPARE(vault.shown().size(), 5U); // vanished rows stay
    }

    void countsExcludedRowsAsFiltered()
    {
        PaperVault vault;
        const ImportPlan plan = vault.import({{1, 10}, {2, 20}}, {3});
        QCOMPARE(plan.counts.fresh, 1);
        QCOMPARE(plan.counts.filtered, 1);
        QVERIFY(plan.counts.addsUp());
        QCOMPARE(vault.shown().count({2, 20}), 0U);
    }

    void saysWhatEachRowWasMatchedWith()
    {
        PaperVault vault;
        const ImportPlan first = vault.import({{1, 10}, {1, 10}, {2, 20}});
        QCOMPARE(first.rows[0].reason, RowReason::NotHeld);
        QCOMPARE(first.rows[0].twinOf, 0);
        QCOMPARE(first.rows[1].reason, RowReason::NotHeld);
        QCOMPARE(first.rows[1].twinOf, 2); // the line of its twin
        QCOMPARE(first.rows[0].matched, 0);

        const ImportPlan second = vault.import({{2, 21}, {1, 10}, {1, 10}, {1, 10}, {3, 30}}, {6});
        QCOMPARE(second.rows[0].reason, RowReason::NewWord);
        QCOMPARE(second.rows[0].matched, 3);
        QCOMPARE(second.rows[1].reason, RowReason::SameWord);
        QCOMPARE(second.rows[1].matched, 1);
        QCOMPARE(second.rows[3].reason, RowReason::OneMore);
        QCOMPARE(second.rows[3].matched, 0);
        QCOMPARE(second.rows[4].reason, RowReason::ByHand);

        const ImportPlan back = vault.import({{2, 20}});
        QCOMPARE(back.rows[0].reason, RowReason::EarlierWord);
        QCOMPARE(back.rows[0].matched, 4);
    }

    void saysThatALaterSnapshotDecides()
    {
        PaperVault vault;
        vault.import({{1, 11, 100}, {2, 20, 200}});
        const ImportPlan older = vault.import({{1, 10, 100}});
        QCOMPARE(older.rows[0].reason, RowReason::LaterWord);
        QCOMPARE(older.rows[0].matched, 1);
    }

    // A reward that is booked weeks later: exports that reached over its day did not hold it.
    void marksWhatEarlierSnapshotsOfItsTimeDidNotHold()
    {
        PaperVault vault;
        vault.import({{1, 10, 100}, {2, 20, 200}}); // imported on day 20001
        vault.import({{1, 10, 100}, {3, 30, 210}}); // on day 20002
        const ImportPlan plan =
            vault.import({{3, 30, 210}, {4, 40, 150}, {5, 50, 205}, {6, 60, 210}, {7, 70, 211}, {8, 80, 99}});
        QCOMPARE(plan.rows[0].missedOn, std::nullopt); // known
        QCOMPARE(plan.rows[1].missedOn, std::optional<DayNumber>(20002));
        QCOMPARE(plan.rows[2].missedOn, std::optional<DayNumber>(20002));
        QCOMPARE(plan.rows[3].missedOn, std::nullopt); // the last day may not have been over
        QCOMPARE(plan.rows[4].missedOn, std::nullopt);
        QCOMPARE(plan.rows[5].missedOn, std::nullopt); // before anything they reached back to
    }

    // A second record of a day, written down by hand, says nothing of the first.
    void missesNothingBesideOneRecord()
    {
        const ImportBatch first = batchOf({{1, 10, 100}});
        ImportBatch second = batchOf({{2, 20, 100}});
        const std::vector<StoredRevision> stored = {
            {first.stamps[0].key, 1, 10, 1, snapshotOrder(100, 1), snapshotOrder(100, 1), true, first.stamps[0].when}};
        QCOMPARE(planImport(second, stored, snapshotOrder(100, 2)).counts.vanished, 1);
        second.ofHistory = false;
        QCOMPARE(planImport(second, stored, snapshotOrder(100, 2)).counts.vanished, 0);
    }

    void staysLinearInEqualRows()
    {
        std::vector<MadeRow> rows(200000, {1, 10});
        PaperVault vault;
        vault.import(rows);
        rows.back().content = 11;
        const ImportPlan plan = vault.import(rows);
        QCOMPARE(plan.counts.known, 199999);
        QCOMPARE(plan.counts.changed, 1);
    }

    // Exports of an unchanging history, cut at day boundaries, overlapping at will, in any order: the same rows.
    void givesTheSameRowsForOverlapsInAnyOrder()
    {
        const bool holds = rc::check("overlapping exports", [] {
            const auto history = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(0, 3))); // day, which of few equal rows
            const auto slices = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(0, 8)));
            PaperVault vault;
            std::map<std::pair<std::uint64_t, std::uint64_t>, int> expected;
            std::set<int> days;
            for (auto [from, to] : slices) {
                if (from > to)
                    std::swap(from, to);
                std::vector<MadeRow> rows;
                for (const auto &[day, which] : history) {
                    const auto key = static_cast<std::uint64_t>(day * 10 + which);
                    if (day >= from && day <= to)
                        rows.push_back({key, key + 1, 20000 + day});
                }
                const ImportPlan plan = vault.import(rows);
                RC_ASSERT(plan.counts.addsUp());
                RC_ASSERT(plan.counts.vanished == 0);
                for (int day = from; day <= to; ++day)
                    days.insert(day);
            }
            for (const auto &[day, which] : history) {
                const auto key = static_cast<std::uint64_t>(day * 10 + which);
                if (days.count(day) != 0)
                    ++expected[{key, key + 1}];
            }
            RC_ASSERT(vault.shown() == expected);
        });
        QVERIFY(holds);
    }

    // One row a day whose status goes on for three days. Exports taken on any days, reaching back any number of days,
    // imported in any order: each row is as the newest export that holds it says, and no older one lowers it.
    void showsWhatTheNewestExportSaysInAnyOrder()
    {
        const auto statusOn = [](int row, int day) {
            return static_cast<std::uint64_t>(row * 10 + std::min(day - row, 3) + 1);
        };
        const bool holds = rc::check("exports of a changing history", [&] {
            const auto exports = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 10), rc::gen::inRange(0, 10))); // taken on a day, reaching back
            PaperVault vault;
            std::map<int, int> newest; // row → the day of the newest export that holds it
            for (const auto &[taken, back] : exports) {
                std::vector<MadeRow> rows;
                for (int row = std::max(0, taken - back); row <= taken; ++row) {
                    rows.push_back({static_cast<std::uint64_t>(row) + 1, statusOn(row, taken), 20000 + row});
                    newest[row] = std::max(newest[row], taken);
                }
                RC_ASSERT(vault.import(rows).counts.addsUp());
            }
            std::map<std::pair<std::uint64_t, std::uint64_t>, int> expected;
            for (const auto &[row, taken] : newest)
                expected[{static_cast<std::uint64_t>(row) + 1, statusOn(row, taken)}] = 1;
            RC_ASSERT(vault.shown() == expected);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "import_plan_test.moc"
