// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/domain/vocabulary.h"
#include "core/money/money.h"
#include "core/time/civil.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backpay {

/** What the person said about an import. Two imports of one file with equal options are one import. */
struct ImportOptions
{
    std::optional<std::string> source;    // id, to skip recognition
    std::optional<std::string> platform;  // name, for files that name none (a tracker's)
    std::optional<std::string> contract;  // id, alias or name: every row belongs to it
    std::optional<std::string> zone;      // IANA: where contracts made by this import live
    std::optional<std::string> dateOrder; // "day-month" or "month-day"
    std::optional<std::string> decimal;   // "point" or "comma"
    std::optional<std::string> currency;  // ISO code for amounts without one
    bool includeAll = false;              // keep rows that a source leaves out by default

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

/** A question the whole file leaves open: the option that answers it, the answers there are, and why it is open. */
struct ImportQuestion
{
    std::string option;               // "--currency"
    std::vector<std::string> choices; // "SEK", "NOK"
    std::string why;     // a code: "currency-mark-open", "currency-missing", "date-order-open", "decimal-open",
                         // "sheet-open", "encoding-open"
    std::string example; // the cell that shows it

    friend bool operator==(const ImportQuestion &, const ImportQuestion &) = default;
};

/** Why one row could not be read. The words are made in app/text; the code is stored. */
enum class RejectReason : std::uint8_t {
    NotAnAmount = 1,
    TooManyDecimals,
    AmountTooLarge,
    NotADate,
    NotATime,
    NotADuration,
    EndsBeforeStart,
    CurrencyUnknown,
    TwoCurrencies,
    CellMissing,    // a required cell is empty
    CellCount,      // more or fewer cells than the header has columns
    TextAfterQuote, // characters between a closing quote and the next comma
    CellTooLong,
    PlatformMissing,
};
/** "not-an-amount", … : the code that is stored and printed. */
[[nodiscard]] std::string_view rejectReasonName(RejectReason reason);
[[nodiscard]] std::optional<RejectReason> rejectReasonNamed(std::string_view name);

struct Reject
{
    std::int64_t line = 0; // in the text the vault keeps, from 1; ImportBatch::placeOf says where it is in the file
    std::string column;    // as the header writes it; "" where the row as a whole is at fault
    std::string text;      // the cell as written, at most 200 bytes of it; "" where it may be private
    RejectReason reason = RejectReason::NotAnAmount;

    friend bool operator==(const Reject &, const Reject &) = default;
};

/** What matching knows of a row: its identity, its content, its date and its place. */
struct RowStamp
{
    RowKey key;                // what makes it the same event in another export; equal for true twins
    std::uint64_t content = 0; // digest of every value read from it: differs when the row changed
    std::int64_t line = 0;     // where its record starts in the text the vault keeps, from 1
    When when;
};

/** One line a platform says it owes or paid for work. Pay is never derived from rate × time, nor time from pay. */
struct EarningDraft
{
    std::string_view item;      // the platform's name for the work item; "" where the row names no task
    bool ownItem = false;       // the row itself is one work item that has no name (a Prolific submission)
    std::uint32_t contract = 0; // index into ImportBatch::contracts
    std::uint32_t status = 0;   // index into ImportBatch::texts: as written
    std::uint32_t payType = 0;  // index into ImportBatch::texts: as written
    Standing standing = Standing::Earned;
    Currency currency;
    std::int64_t workPay = 0;        // minor units: pay for tasks and time
    std::int64_t bonus = 0;          // minor units: missions, bonuses, referrals
    std::int64_t seconds = -1;       // the platform's time; -1 where none is written
    std::int64_t rateMinorUnits = 0; // the rate as stated
    std::int32_t rateSeconds = 0;    // what it is per; 0 where no rate is written
};

/** A stretch of the worker's own time from a tracker's file. */
struct TimeEntryDraft
{
    std::uint32_t contract = 0;
    TimeKind kind = TimeKind::Task;
    std::int64_t seconds = 0;
    When until;
    std::string_view note;
};

/** Money that arrived, or that a wallet says will. */
struct PayoutDraft
{
    std::uint32_t platform = 0; // index into ImportBatch::platforms
    std::uint32_t status = 0;   // index into ImportBatch::texts: as written
    Standing standing = Standing::Earned;
    Currency currency;
    std::int64_t amount = 0; // minor units, as it arrived at the account of the file
    std::int64_t fee = 0;    // minor units, what was kept back where the file says so; never negative
    std::string_view payer;  // as the file writes it
    std::string_view note;
};

/** What a contract said an hour pays. */
struct StatedRateDraft
{
    std::uint32_t contract = 0;
    Currency currency;
    std::int64_t rateMinorUnits = 0;
    std::int32_t rateSeconds = 0;
};

/** Work taken away, returned or ended. */
struct CancellationDraft
{
    std::uint32_t contract = 0;
    std::uint32_t cause = 0;       // index into ImportBatch::texts: as written
    std::int64_t secondsLost = -1; // time worked for nothing; -1 where none is written
    Currency currency;
    std::int64_t amountLost = 0; // minor units of what had been promised for it
    std::string_view note;
    std::string_view decidedBy;   // who took it away; "" where that is not said
    std::int32_t noticeDays = -1; // how many days before it was said; -1 where that is not known
};

/** What the worker paid to do the work. */
struct ExpenseDraft
{
    std::uint32_t contract = 0;
    Currency currency;
    std::int64_t amount = 0; // minor units
    std::string_view note;   // what it was for
};

/** A sum that a file states of its own rows. Where the rows read come to another one, the file is not whole. */
struct StatedTotal
{
    std::string name;                 // as the file names it
    std::optional<Currency> currency; // none: a sum of time
    std::int64_t stated = 0;          // minor units, or seconds
    std::int64_t read = 0;            // the same, of the accepted rows it sums up

    /** Whether the rows come to what the file states. */
    [[nodiscard]] bool agrees() const { return stated == read; }

    friend bool operator==(const StatedTotal &, const StatedTotal &) = default;
};

/** Where a row stands in the file a person has: a line where the file has lines, and words in any case. */
struct RowPlace
{
    std::int64_t line = 0; // from 1; 0 where the file has no lines that mean anything
    std::string text;      // "line 47", "hits[3]", "Sheet1!A12"

    [[nodiscard]] static RowPlace atLine(std::int64_t line) { return {line, "line " + std::to_string(line)}; }

    friend bool operator==(const RowPlace &, const RowPlace &) = default;
};

/** A contract as a file names it; the vault finds or makes the real one. */
struct ContractDraft
{
    std::string platform; // "" where the file is a tracker's and names none
    std::string name;     // project or engagement as written; "" for "no project" or a platform that names none
    std::string ref;      // the platform's own id of it, when the file has one; decides identity before the name

    friend auto operator<=>(const ContractDraft &, const ContractDraft &) = default;
};

/**
 * Everything read from one file, before it is compared with the vault. Views point into `bytes` or `arena`, which live
 * as long as the batch. Invariant: read == stamps.size() + filtered + rejects.size().
 */
struct ImportBatch
{
    std::string fileName; // base name only, as shown
    Sha256 sha256{};      // of the file as it was on disk or in an archive; for a sheet, of the table made of it
    std::uint64_t fileBytes = 0;
    std::string source; // profile id
    std::int32_t profileVersion = 0;
    RowKind kind = RowKind::Earning;
    RecordGrade grade = RecordGrade::PayerFile;
    bool ofHistory = true; // tells of a span of days; false for one record written down, which says nothing of others
    std::size_t columnsMatched = 0; // for "header has all 8 columns of …"
    ImportOptions options;

    std::int64_t read = 0; // data rows, header and blank lines not counted
    std::int64_t filtered = 0;
    std::vector<Reject> rejects;
    std::vector<ImportQuestion> questions;    // not empty: nothing else but `source` may be relied on
    std::vector<std::string> cutColumns;      // confidential columns whose cells were emptied before anything was kept
    std::vector<std::string> samePay;         // other sources that tell of the same pay: sums may hold one of them
    std::vector<std::string> unknownPayTypes; // counted as work pay, reported
    std::vector<std::string> unknownStatuses; // counted as pending, reported
    std::vector<StatedTotal> totals;          // in file order

    std::vector<RowStamp> stamps;                 // one per accepted row, in file order
    std::vector<EarningDraft> earnings;           // parallel to stamps when kind is Earning
    std::vector<TimeEntryDraft> entries;          // parallel to stamps when kind is TimeEntry
    std::vector<PayoutDraft> payouts;             // parallel to stamps when kind is Payout
    std::vector<StatedRateDraft> rates;           // parallel to stamps when kind is StatedRate
    std::vector<CancellationDraft> cancellations; // parallel to stamps when kind is Cancellation
    std::vector<ExpenseDraft> expenses;           // parallel to stamps when kind is Expense
    std::vector<ContractDraft> contracts;
    std::vector<std::string> platforms; // who paid the payouts, each once; "" for a payer that belongs to none
    std::vector<std::string> texts;     // statuses and pay types as written, each once; texts[0] is ""

    // What the vault keeps: the file as UTF-8 text without BOM, or the table made of it, with confidential cells and
    // the rows of a private life emptied.
    std::string bytes;
    bool filteredCopy = false; // bytes differ from the file: cells were cut, or the encoding or form was changed
    bool privateLife = false;  // rows taken out by hand must leave `bytes` as well
    // Where rows stand in the file, by their line in `bytes`, rising; empty where the two are the same.
    std::vector<std::pair<std::int64_t, RowPlace>> places;
    std::unique_ptr<std::vector<std::string>> arena; // cells that had escaped quotes

    /** Where the row on a line of `bytes` stands in the file. */
    [[nodiscard]] RowPlace placeOf(std::int64_t line) const;
};

}
