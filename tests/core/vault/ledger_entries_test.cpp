// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "tests/support/fixed_zones.h"
#include "tests/support/made_vault.h"

#include <QTest>

using namespace backpay;

namespace {

constexpr DayNumber day = 20510; // 2026-02-26

When local(std::int32_t hour, std::int32_t minute = 0) { return {WhenKind::Local, day, hour * 3600 + minute * 60}; }
When utc(std::int32_t hour, std::int32_t minute = 0) { return {WhenKind::Utc, day, hour * 3600 + minute * 60}; }

NewTimeEntry entry(const std::string &contract, const When &from, const When &until, TimeKind kind = TimeKind::Task)
{
    return {contract, kind, from, until, until.second - from.second, RecordGrade::SameDayNote, "as noted"};
}

}

class LedgerEntriesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MadeVault> made_;
    FixedZones zones_;

    ErrorCode codeOfAdding(const NewTimeEntry &added)
    {
        const auto row = made_->ledger().addTimeEntry(added, &zones_);
        return row ? ErrorCode::Cancelled : row.error().code;
    }
    void setZone(const std::string &contract, const std::string &zone)
    {
        QVERIFY(made_->ledger().editContract(contract, {{"zone", zone}}, zones_));
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init() { made_ = std::make_unique<MadeVault>(); }

    void anEditKeepsWhatWasSaidBefore()
    {
        Ledger ledger = made_->ledger();
        const auto added = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)));
        QVERIFY2(added, errorText(added).c_str());
        made_->clock.advance(std::chrono::hours(48));
        TimeEntryEdit edit;
        edit.kind = TimeKind::Reading;
        edit.times = EntryTimes{local(9), local(11), 7200, RecordGrade::Reconstructed};
        const auto edited = ledger.editTimeEntry(added->id.substr(0, 8), edit);
        QVERIFY2(edited, errorText(edited).c_str());
        QCOMPARE(edited->id, added->id);
        QCOMPARE(edited->source.grade, RecordGrade::Reconstructed);

        const auto history = ledger.entryHistory(added->id);
        QVERIFY(history);
        QCOMPARE(history->revisions.size(), 2U);
        QCOMPARE(history->revisions[0].seconds, 3600);
        QCOMPARE(history->revisions[0].kind, TimeKind::Task);
        QCOMPARE(history->revisions[0].source.grade, RecordGrade::SameDayNote);
        QCOMPARE(history->revisions[0].recordedAt, added->recordedAt);
        QCOMPARE(history->revisions[1].seconds, 7200);
        QCOMPARE(history->revisions[1].note, std::string("as noted"));
        QVERIFY(*history->revisions[1].recordedAt - *added->recordedAt == std::chrono::hours(48));
        QCOMPARE(ledger.entries({})->rows.size(), 1U);
        QCOMPARE(ledger.books()->entries.at(0).seconds, 7200);
        QCOMPARE(made_->number("SELECT count(*) FROM journal WHERE kind = 'edit' AND payload LIKE "
                               "'%\"after\":{%\"seconds\":7200%\"before\":{%\"seconds\":3600%'"),
                 1);
        QCOMPARE(made_->faults(), std::string());
    }

    void goingBackToWhatItSaidIsARevisionToo()
    {
        Ledger ledger = made_->ledger();
        const auto added = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)));
        for (const char *note : {"b", "as noted", "b", "as noted"}) {
            TimeEntryEdit edit;
            edit.note = note;
            QVERIFY(ledger.editTimeEntry(added->id, edit));
        }
        const auto history = ledger.entryHistory(added->id);
        QCOMPARE(history->revisions.size(), 5U);
        QCOMPARE(history->revisions.back().note, std::string("as noted"));
        QCOMPARE(history->revisions.back().source.grade, RecordGrade::SameDayNote); // no time changed
        QCOMPARE(made_->faults(), std::string());
    }

    void anEditMovesItToAnotherContract()
    {
        Ledger ledger = made_->ledger();
        const auto added = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)));
        TimeEntryEdit edit;
        edit.contract = made_->sandpiper;
        QVERIFY(ledger.editTimeEntry(added->id, edit));
        RowFilter filter;
        filter.contract = made_->lighthouse;
        QVERIFY(ledger.entries(filter)->rows.empty());
        filter.contract = made_->sandpiper;
        QCOMPARE(ledger.entries(filter)->rows.size(), 1U);
        edit.contract = "nobody";
        QCOMPARE(ledger.editTimeEntry(added->id, edit).error().code, ErrorCode::ContractUnknown);
    }

    void aRemovedEntryStaysReadable()
    {
        Ledger ledger = made_->ledger();
        const auto added = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)));
        QVERIFY(ledger.removeTimeEntry(added->id));
        QVERIFY(ledger.entries({})->rows.empty());
        const auto history = ledger.entryHistory(added->id);
        QCOMPARE(history->revisions.size(), 1U);
        QVERIFY(history->removedAt);
        QCOMPARE(ledger.removeTimeEntry(added->id).error().code, ErrorCode::RowUnknown);
        QCOMPARE(ledger.editTimeEntry(added->id, {}).error().code, ErrorCode::RowUnknown);
        QCOMPARE(made_->faults(), std::string());
        // The same stretch written down anew is another event.
        const auto again = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)), &zones_);
        QVERIFY(again && again->id != added->id);
        QCOMPARE(made_->faults(), std::string());
        QVERIFY(made_->vault().database().execute("UPDATE time_entry SET shown = 1"));
        QVERIFY(!made_->faults().empty()); // what was removed must not come back behind the journal's back
    }

    void aRemovedEntryCountsAgainAsItDid()
    {
        Ledger ledger = made_->ledger();
        const auto added = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)));
        TimeEntryEdit edit;
        edit.note = "told anew";
        QVERIFY(ledger.editTimeEntry(added->id, edit));
        const std::int64_t shown = ledger.books()->entries.at(0).revision;
        QCOMPARE(ledger.restoreTimeEntry(added->id).error().code, ErrorCode::RowUnknown); // it was never removed
        QVERIFY(ledger.removeTimeEntry(added->id));
        const auto restored = ledger.restoreTimeEntry(added->id);
        QVERIFY2(restored, errorText(restored).c_str());
        QCOMPARE(restored->note, std::string("told anew"));
        QCOMPARE(ledger.books()->entries.at(0).revision, shown);
        QVERIFY(!ledger.entryHistory(added->id)->removedAt);
        QCOMPARE(made_->number("SELECT count(*) FROM journal WHERE kind = 'restore' AND payload LIKE '%told anew%'"),
                 1);
        QCOMPARE(made_->faults(), std::string());
        QVERIFY(ledger.removeTimeEntry(added->id)); // and can be removed again
        QCOMPARE(made_->faults(), std::string());
        // Written down anew meanwhile, the same hour would count twice.
        QVERIFY(ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)), &zones_));
        QCOMPARE(ledger.restoreTimeEntry(added->id, &zones_).error().code, ErrorCode::EntryOverlaps);
        QCOMPARE(ledger.books()->entries.size(), 1U);
        QCOMPARE(made_->faults(), std::string());
        QVERIFY(ledger.restoreTimeEntry(added->id)); // two clocks did run
        QCOMPARE(ledger.books()->entries.size(), 2U);
    }

    void idsAreFoundByTheirFirstDigits()
    {
        Ledger ledger = made_->ledger();
        const auto first = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)));
        const auto twin = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)));
        QVERIFY(first->id != twin->id);
        QCOMPARE(ledger.entryHistory(first->id.substr(0, 6)).error().code, ErrorCode::RowAmbiguous);
        QCOMPARE(ledger.entryHistory(twin->id)->revisions.front().id, twin->id);
        QCOMPARE(ledger.entryHistory(twin->id.substr(0, 6) + ".2")->revisions.front().id, twin->id);
        for (const char *wrong : {"", "abc", "zzzz", "12.", ".1", "0000x", "123456789012345678901234567890123"})
            QCOMPARE(ledger.entryHistory(wrong).error().code, ErrorCode::RowUnknown);
    }

    void rowsOfFilesAreNeverEdited()
    {
        Ledger ledger = made_->ledger();
        const auto added = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)));
        // As a tracker's file would have brought it.
        QVERIFY(made_->vault().database().execute("UPDATE time_entry SET import_id = 1, line = 2, source_id = 1"));
        QCOMPARE(ledger.editTimeEntry(added->id, {}).error().code, ErrorCode::EntryNotOwn);
        QCOMPARE(ledger.removeTimeEntry(added->id).error().code, ErrorCode::EntryNotOwn);
        QCOMPARE(made_->number("SELECT count(*) FROM time_entry"), 1);
    }

    void twoClocksAtOnceAreRefused()
    {
        Ledger ledger = made_->ledger();
        QVERIFY(ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)), &zones_));
        const auto refused = ledger.addTimeEntry(entry(made_->sandpiper, local(9, 59), local(11)), &zones_);
        QCOMPARE(refused.error(), (Error{ErrorCode::EntryOverlaps,
                                         {"2026-02-26T09:59:00", "2026-02-26T11:00:00", "2026-02-26T09:00:00",
                                          "2026-02-26T10:00:00", "Lighthouse"},
                                         std::nullopt}));
        QCOMPARE(codeOfAdding(entry(made_->sandpiper, local(8), local(12))), ErrorCode::EntryOverlaps);
        QCOMPARE(codeOfAdding(entry(made_->sandpiper, local(9, 10), local(9, 20))), ErrorCode::EntryOverlaps);
        QCOMPARE(codeOfAdding(entry(made_->sandpiper, local(8), local(9))), ErrorCode::Cancelled); // they touch
        QCOMPARE(codeOfAdding(entry(made_->sandpiper, local(10), local(11))), ErrorCode::Cancelled);
        QVERIFY(ledger.addTimeEntry(entry(made_->sandpiper, local(9), local(10)))); // kept on purpose
        QCOMPARE(ledger.entries({})->rows.size(), 4U);
    }

    void breaksAndBareDatesOverlapNothing()
    {
        Ledger ledger = made_->ledger();
        QVERIFY(ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(12)), &zones_));
        QCOMPARE(codeOfAdding(entry(made_->lighthouse, local(10), local(10, 15), TimeKind::Break)),
                 ErrorCode::Cancelled);
        NewTimeEntry dated = entry(made_->lighthouse, {WhenKind::Date, day, 0}, {WhenKind::Date, day, 0});
        dated.seconds = 3600;
        QCOMPARE(codeOfAdding(dated), ErrorCode::Cancelled);
    }

    void clocksAreComparedWhereTheyCanBe()
    {
        QVERIFY(made_->ledger().addTimeEntry(entry(made_->lighthouse, utc(14), utc(15)), &zones_));
        // A wall clock of no known zone and an instant may or may not meet.
        QCOMPARE(codeOfAdding(entry(made_->sandpiper, local(14), local(15))), ErrorCode::Cancelled);
        setZone(made_->sandpiper, "America/New_York"); // five hours behind
        QCOMPARE(codeOfAdding(entry(made_->sandpiper, local(9), local(9, 30))), ErrorCode::EntryOverlaps);
        QCOMPARE(codeOfAdding(entry(made_->sandpiper, local(10), local(11))), ErrorCode::Cancelled);
    }

    void anEditNeitherOverlapsItselfNorOthers()
    {
        Ledger ledger = made_->ledger();
        const auto first = ledger.addTimeEntry(entry(made_->lighthouse, local(9), local(10)), &zones_);
        QVERIFY(ledger.addTimeEntry(entry(made_->lighthouse, local(11), local(12)), &zones_));
        TimeEntryEdit edit;
        edit.times = EntryTimes{local(9, 30), local(10, 30), 3600, RecordGrade::SameDayNote};
        QVERIFY(ledger.editTimeEntry(first->id, edit, &zones_));
        edit.times = EntryTimes{local(9, 30), local(11, 30), 7200, RecordGrade::SameDayNote};
        QCOMPARE(ledger.editTimeEntry(first->id, edit, &zones_).error().code, ErrorCode::EntryOverlaps);
        QCOMPARE(ledger.entryHistory(first->id)->revisions.size(), 2U);
        QVERIFY(ledger.editTimeEntry(first->id, edit));
        edit.times = EntryTimes{local(11), local(9), -7200, RecordGrade::SameDayNote};
        QCOMPARE(ledger.editTimeEntry(first->id, edit, &zones_).error().code, ErrorCode::SpanInvalid);
    }

    // A vault of a million rows of files still answers at once.
    void overlapsAreLookedForByDay()
    {
        auto plan = made_->vault().database().prepare("EXPLAIN QUERY PLAN SELECT 1 FROM time_entry WHERE import_id IS "
                                                      "NULL AND shown = 1 AND day BETWEEN 1 AND 2");
        QVERIFY(plan && *plan->step());
        QVERIFY(std::string(plan->text(3)).find("own_time_entry") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(LedgerEntriesTest)
#include "ledger_entries_test.moc"
