// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace backpay {

/** What a stretch of the worker's time was for. The vault stores the number, JSON and people the name. */
enum class TimeKind : std::uint8_t {
    Task = 0,
    OverCap = 1,
    Onboarding = 2,
    Qualification = 3,
    Training = 4,
    Reading = 5,
    Meeting = 6,
    Waiting = 7,
    Rework = 8,
    Dispute = 9,
    PaymentAdmin = 10,
    Break = 11,
};
constexpr int timeKindCount = 12;

/** "task", "over-cap", … as in the command line. */
[[nodiscard]] std::string_view timeKindName(TimeKind kind);
[[nodiscard]] std::optional<TimeKind> timeKindNamed(std::string_view name);

/** Where an earning stands, from the platform's own status word (which is kept verbatim beside it). */
enum class Standing : std::uint8_t {
    Earned = 0,    // approved, processed or paid
    Pending = 1,   // not yet decided; also what an unknown status word is taken for
    Lost = 2,      // shown and then rejected or clawed back
    Cancelled = 3, // returned, timed out, withdrawn: outside shown = earned + pending + lost
};
[[nodiscard]] std::string_view standingName(Standing standing);
[[nodiscard]] std::optional<Standing> standingNamed(std::string_view name);

/** How good a record a row is (product/evidence.md): never mixed silently in a total. */
enum class RecordGrade : std::uint8_t {
    PayerFile = 0,     // A: the payer's own file or the tracker the payer requires
    LiveTimer = 1,     // B: recorded live by the app, or the file of the worker's own tracker
    SameDayNote = 2,   // C: written down by hand on the day
    Reconstructed = 3, // D: written down later
    Estimate = 4,      // E: estimated
};
constexpr int recordGradeCount = 5;
/** 'A' to 'E'. */
[[nodiscard]] char gradeLetter(RecordGrade grade);

/** Where a contract's rate is known from. The vault stores the number, JSON and people the name. */
enum class RateKnownFrom : std::uint8_t {
    Offer = 0,
    Message = 1,
    Agreement = 2,
    Import = 3, // a file said it
    Set = 4,    // the contract's own advertised rate, set by hand without a day
};
/** "offer", "message", "agreement", "import", "set". */
[[nodiscard]] std::string_view rateKnownFromName(RateKnownFrom knownFrom);
[[nodiscard]] std::optional<RateKnownFrom> rateKnownFromNamed(std::string_view name);

/** What kind of row a source yields, which also names the vault's table. */
enum class RowKind : std::uint8_t {
    Earning = 0,
    TimeEntry = 1,
    Payout = 2,       // money that arrived
    StatedRate = 3,   // what a contract said an hour pays, on a day
    Cancellation = 4, // work taken away: what was lost by it
    Expense = 5,      // what the worker paid to do the work
};
constexpr int rowKindCount = 6;
constexpr std::array<RowKind, rowKindCount> everyRowKind = {RowKind::Earning,      RowKind::TimeEntry,
                                                            RowKind::Payout,       RowKind::StatedRate,
                                                            RowKind::Cancellation, RowKind::Expense};
/** "earning", "time_entry", "payout", "stated_rate", "cancellation", "expense": as JSON names a record. */
[[nodiscard]] std::string_view rowKindName(RowKind kind);

}
