// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/own_entry.h"

#include "app/records/timed_today.h"
#include "tests/support/fixed_zones.h"
#include "tests/support/made_moments.h"
#include "tests/support/made_vault.h"

#include <QTest>

using namespace backpay;
using namespace std::chrono_literals;

class OwnEntryTest : public QObject
{
    Q_OBJECT

    static constexpr Instant now{1772200800s}; // 2026-02-27T14:00Z
    std::unique_ptr<MadeVault> made_;
    FixedZones zones_;

    void inNewYork() { QVERIFY(made_->ledger().editContract("Lighthouse", {{"zone", "America/New_York"}}, zones_)); }

    template <class Act>
    Result<TimeEntryRow> at(Instant instant, Act act)
    {
        Ledger ledger = made_->ledger();
        return act(EntryDesk{ledger, instant, zones_, "UTC"});
    }
    Result<TimeEntryRow> add(const std::string &from, const std::string &until, Instant instant = now)
    {
        return at(instant, [&](const EntryDesk &desk) {
            return addTypedEntry({"Lighthouse", "waiting", from, until, "", false}, desk);
        });
    }
    Result<TimeEntryRow> line(const std::string &text, const std::string &date = {}, Instant instant = now)
    {
        return at(instant, [&](const EntryDesk &desk) {
            return addTypedLine({"Lighthouse", text, "", date, "", false}, desk);
        });
    }
    Result<TimeEntryRow> edit(const TypedEdit &typed, Instant instant = now)
    {
        return at(instant, [&](const EntryDesk &desk) { return editTypedEntry(typed, desk); });
    }
    static std::optional<RecordGrade> gradeOf(const Result<TimeEntryRow> &row)
    {
        return row ? std::optional(row->source.grade) : std::nullopt;
    }
    static std::string why(const Result<TimeEntryRow> &row)
    {
        return row || row.error().arguments.size() < 3 ? errorText(row) : row.error().arguments[2];
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init() { made_ = std::make_unique<MadeVault>(); }

    void gradesByHowLateItWasWritten()
    {
        QCOMPARE(gradeOf(add("2026-02-27T10:00", "11:00")), RecordGrade::SameDayNote);
        QCOMPARE(gradeOf(add("2026-02-26T10:00", "11:00")), RecordGrade::Reconstructed);
        QCOMPARE(gradeOf(line("12:00-12:30 task")), RecordGrade::SameDayNote);
        QCOMPARE(gradeOf(line("12:00-12:30 task", "2026-02-26")), RecordGrade::Reconstructed);
        QCOMPARE(gradeOf(line("30 min", "2026-02-26")), RecordGrade::Reconstructed);
    }

    // At 02:00 UTC it is still the evening before in New York.
    void theDayIsTheContracts()
    {
        inNewYork();
        QCOMPARE(gradeOf(add("2026-02-26T20:00", "20:30", now - 12h)), RecordGrade::SameDayNote);
        QCOMPARE(gradeOf(add("2026-02-27T01:40Z", "2026-02-27T01:50Z", now - 12h)), RecordGrade::SameDayNote);
        QCOMPARE(gradeOf(add("2026-02-27T00:30Z", "2026-02-27T00:50Z", now)), RecordGrade::Reconstructed);
        QCOMPARE(line("19:00-19:30", "", now - 12h)->when.day, dayNumber(now) - 1);
    }

    void refusesImpossibleSpans()
    {
        QCOMPARE(why(add("2026-02-27T11:00", "10:00")), std::string("ends before it starts"));
        QCOMPARE(why(add("2026-02-27T11:00", "11:00")), std::string("ends before it starts"));
        QCOMPARE(why(add("2026-02-25T11:00", "2026-02-26T11:01")), std::string("is longer than 24 hours"));
        QCOMPARE(why(add("2026-02-28T10:00", "11:00")), std::string("ends in the future"));
        QCOMPARE(why(add("2026-02-27T13:50Z", "2026-02-27T14:10Z")), std::string("ends in the future"));
        QCOMPARE(why(add("2026-02-27T10:00", "2026-02-27T10:30Z")),
                 std::string("names a zone at one end and none at the other"));
        QCOMPARE(add("yesterday", "11:00").error().code, ErrorCode::FieldInvalid);
        QCOMPARE(line("23:00-1:00").error().code, ErrorCode::SpanInvalid); // tomorrow at one
        QCOMPARE(line("9-10", "2026-02-28").error().code, ErrorCode::FieldInvalid);
        QCOMPARE(made_->number("SELECT count(*) FROM time_entry"), 0);
    }

    void clockChangesAreSpelledOut()
    {
        inNewYork();
        const Instant april = now + 24h * 40;
        QVERIFY(why(add("2026-03-08T01:30", "02:30", april)).find("never happens in America/New_York")
                != std::string::npos);
        QCOMPARE(add("2026-03-08T01:30", "03:30", april)->seconds, 3600);
        QVERIFY(why(line("0:30-1:30", "2026-11-01", april + 24h * 300)).find("happens twice") != std::string::npos);
    }

    void overlapsAreRefusedUnlessKept()
    {
        QVERIFY(add("2026-02-27T10:00", "11:00"));
        QCOMPARE(line("10:30-11:30").error().code, ErrorCode::EntryOverlaps);
        QVERIFY(at(now, [&](const EntryDesk &desk) {
            return addTypedLine({"Lighthouse", "10:30-11:30", "", "", "", true}, desk);
        }));
    }

    void lengthsAreKeptAsADateAndADuration()
    {
        const auto row = line("1h 20m waiting for work");
        QVERIFY2(row, errorText(row).c_str());
        QCOMPARE(row->when, (When{WhenKind::Date, dayNumber(now), 0}));
        QCOMPARE(row->seconds, 4800);
        QCOMPARE(row->note, std::string("for work"));
        QCOMPARE(line("25 h").error().code, ErrorCode::SpanInvalid);
    }

    // Another note says nothing new of the time; another kind or contract does, as other times do.
    void editsLowerTheGradeUnlessOnlyTheNoteChanges()
    {
        const auto row = add("2026-02-27T10:00", "11:00");
        QVERIFY(row);
        auto edited = edit({row->id, std::nullopt, {}, std::nullopt, std::nullopt, "slides", false}, now + 24h);
        QCOMPARE(gradeOf(edited), RecordGrade::SameDayNote);
        edited = edit({row->id, std::nullopt, "waiting", std::nullopt, std::nullopt, std::nullopt, false}, now + 24h);
        QCOMPARE(gradeOf(edited), RecordGrade::SameDayNote); // it was that before
        edited = edit({row->id, std::nullopt, "onboarding", std::nullopt, std::nullopt, std::nullopt, false});
        QCOMPARE(gradeOf(edited), RecordGrade::SameDayNote); // on the same day
        edited = edit({row->id, std::nullopt, "reading", std::nullopt, std::nullopt, std::nullopt, false}, now + 24h);
        QCOMPARE(gradeOf(edited), RecordGrade::Reconstructed);
        QCOMPARE(edited->kind, TimeKind::Reading);
        QCOMPARE(edited->seconds, 3600);
        edited = edit({row->id, std::nullopt, std::nullopt, "09:30", std::nullopt, std::nullopt, false}, now + 24h);
        QCOMPARE(edited->source.grade, RecordGrade::Reconstructed);
        QCOMPARE(edited->seconds, 5400);
        QCOMPARE(edited->note, std::string("slides"));
        edited = edit({row->id, "Sandpiper", std::nullopt, std::nullopt, "10:00", std::nullopt, false});
        QCOMPARE(edited->source.grade, RecordGrade::Reconstructed); // it never rises again
        // Both ends in one line, on another day; what else the line says changes too.
        TypedEdit retyped{row->id, {}, {}, {}, {}, {}, false};
        retyped.line = "11:00-11:45 rework of the slides";
        edited = edit(retyped);
        QVERIFY2(edited, errorText(edited).c_str());
        QCOMPARE(edited->seconds, 2700);
        QCOMPARE(edited->kind, TimeKind::Rework);
        QCOMPARE(edited->when.second, 11 * 3600);
        QCOMPARE(edited->when.day, row->when.day);
        retyped.line = "1h 10m";
        retyped.date = isoDate(row->when.day - 1);
        edited = edit(retyped);
        QVERIFY2(edited, errorText(edited).c_str());
        QCOMPARE(edited->seconds, 4200);
        QCOMPARE(edited->when.kind, WhenKind::Date);
        QCOMPARE(edited->when.day, row->when.day - 1);
        retyped.from = "09:00";
        QCOMPARE(edit(retyped).error().code, ErrorCode::OptionInvalid);
        retyped.from.reset();
        retyped.line.reset();
        retyped.note = "a day needs its line";
        QCOMPARE(edit(retyped).error().code, ErrorCode::OptionInvalid);
        QCOMPARE(edit({row->id, "Nobody", {}, {}, {}, {}, false}).error().code, ErrorCode::ContractUnknown);
        QCOMPARE(edit({row->id, {}, {}, {}, {}, {}, false}).error().code, ErrorCode::OptionInvalid);
        QCOMPARE(edit({row->id, {}, "leisure", {}, {}, {}, false}).error().code, ErrorCode::FieldInvalid);
    }

    void todayIsTheContractsDay()
    {
        inNewYork();
        const Contract contract = *made_->ledger().contract("Lighthouse");
        const auto today = [&](Instant instant, const RunningTimer *timer = nullptr) {
            return *secondsToday(made_->ledger(), contract, zones_, MadeMoments(instant).now(), timer);
        };
        QVERIFY(add("2026-02-27T04:30Z", "2026-02-27T05:30Z")); // from 23:30 to 0:30 there
        QVERIFY(at(now, [&](const EntryDesk &desk) {
            return addTypedEntry({"Lighthouse", "break", "2026-02-27T06:00Z", "07:00", "", false}, desk);
        }));
        QCOMPARE(today(now), 1800);
        QCOMPARE(today(now - 12h), 1800); // the evening before
        const RunningTimer timer = beginTimer(MadeMoments(now - 60s).now(), {contract.key, TimeKind::Task, ""}, false);
        Moment later = MadeMoments(now - 60s).now();
        later.wall += 60s;
        later.elapsed += 60s;
        QCOMPARE(*secondsToday(made_->ledger(), contract, zones_, later, &timer), 1860);
    }
};

QTEST_APPLESS_MAIN(OwnEntryTest)
#include "own_entry_test.moc"
