// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/books.h"
#include "core/domain/contract_change.h"
#include "core/domain/entry_marks.h"
#include "core/domain/fact_answer.h"
#include "core/domain/import_plan.h"
#include "core/domain/match_decision.h"
#include "core/domain/payer_rule.h"
#include "core/domain/rates_file.h"
#include "core/domain/records.h"
#include "core/domain/row_facts.h"
#include "core/journal/journal.h"
#include "core/time/zone_resolver.h"
#include "core/vault/vault.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** One committed import as history shows it. */
struct ImportRecord
{
    std::string uuid;
    std::string fileName;
    Sha256 sha256{};
    std::string source; // profile id
    std::int64_t columnsMatched = 0;
    Instant importedAt;
    RowKind kind = RowKind::Earning;
    RecordGrade grade = RecordGrade::PayerFile;
    ImportCounts counts; // as they were when it was imported
    std::vector<std::string> cutColumns;
    std::vector<Reject> rejects;
    std::vector<RowPlace> rejectPlaces; // parallel to rejects
    std::vector<StatedTotal> totals;    // as they compared when it was imported
    std::optional<DayNumber> firstDay;  // of the span it tells of; none for one record written down
    std::optional<DayNumber> lastDay;
    bool filteredCopy = false;
    std::string before; // uuid of the snapshot before it of the same source and options; "" where there is none
};

/** What a call to import() did. */
struct ImportOutcome
{
    ImportRecord record;   // for a repeated file: the first import's record, counts as of this call
    bool repeated = false; // the file had been imported with the same options: nothing was written
    std::vector<std::string> unknownPayTypes;
    std::vector<std::string> unknownStatuses;
};

/** Counts of rows done, for progress; return false to cancel (nothing is then stored). */
using Progress = std::function<bool(std::int64_t rowsDone, std::int64_t rowsTotal)>;

/** Which rows a listing takes; both ends of a span included. */
struct RowFilter
{
    std::optional<std::string> platform;
    std::optional<std::string> contract; // key
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;
    std::optional<std::int64_t> limit; // newest first when set
};

/** A row's stable id, the same in every vault: its content key in hex, a point, which of equal events it is. */
[[nodiscard]] std::string rowId(const RowKey &key, std::int64_t occurrence);

/** Where a row stands in the user's own material. */
struct RowSource
{
    std::string importUuid; // "" for what was written by hand
    std::string fileName;
    Sha256 sha256{};
    std::string profile;
    std::int64_t line = 0; // in the text kept of the file
    RowPlace place;        // in the file itself
    RecordGrade grade = RecordGrade::PayerFile;
};

/** A revision as the vault holds it. */
struct StoredRow
{
    std::int64_t revision = 0;
    RowFacts facts;
    RowSource source; // the import that brought it
    DayNumber importedOn = 0;
    std::string id; // of the row, the same for all its revisions
};

struct EarningRow
{
    std::string id; // stable: content key and occurrence
    When when;
    std::uint32_t contract = 0; // index into Listing::contracts
    std::string item;
    std::string payType;
    std::string status;
    Standing standing = Standing::Earned;
    Currency currency;
    std::int64_t workPay = 0;
    std::int64_t bonus = 0;
    std::optional<std::int64_t> seconds;
    std::optional<Rate> rate;
    RowSource source;
};

struct TimeEntryRow
{
    std::string id;
    When when;
    When until;
    std::uint32_t contract = 0;
    TimeKind kind = TimeKind::Task;
    std::int64_t seconds = 0;
    std::string note;
    std::optional<Instant> recordedAt; // for own entries, of the revision at hand
    EntryMarks marks = 0;              // for own entries
    RowSource source;
};

struct PayoutRow
{
    std::string id;
    When when;
    std::string platform; // "" where the payer belongs to none
    std::string status;
    Standing standing = Standing::Earned;
    Currency currency;
    std::int64_t amount = 0;
    std::int64_t fee = 0;
    std::string payer;
    std::string note;
    RowSource source;
};

/** What a contract said an hour pays, from a day on. */
struct StatedRateRow
{
    std::string id;
    DayNumber from = 0;   // as written, else the day of the import
    bool written = false; // whether the file itself names the day
    std::string contract; // key
    Rate rate;
    RowSource source;
};

/** One rate of a contract's history, by whatever it is known. */
struct KnownRateRow
{
    DayNumber from = 0;
    Rate rate;
    RateKnownFrom knownFrom = RateKnownFrom::Import;
    std::string note;
    std::optional<RowSource> source; // none for what was told by hand
    bool dayWritten = true;          // false: `from` is when a file without a day was first seen, which is the latest
                                     // the rate can hold from
};

/** A rate told by hand: of one contract, day and kind of evidence there is one. */
struct NewRate
{
    std::string contract; // key
    DayNumber from = 0;
    Rate rate;
    RateKnownFrom knownFrom = RateKnownFrom::Offer; // Offer, Message or Agreement
    std::string note;
};

/** Which rows of a contract make a new one: those of a project, else those of some days. */
struct ContractSplit
{
    std::string contract;               // key
    std::string name;                   // of the new contract
    std::optional<std::string> project; // as files write it; "" for rows whose file names none
    std::optional<DayNumber> from;      // both days included, by the contract's zone; one of them may be open
    std::optional<DayNumber> to;
};

template <class Row>
struct Listing
{
    std::vector<Contract> contracts;
    std::vector<Row> rows;  // oldest first, undated last; newest first, undated last, when a limit is set
    std::int64_t total = 0; // rows there are before `limit`
};

/** A row as its file wrote it: the record's own lines of the stored original, and the header's. */
struct SourceLine
{
    RowSource place;
    std::string header;
    std::string text;
    bool filteredCopy = false; // confidential cells had been emptied before it was kept
};

/** What the vault keeps of an import's file. */
struct KeptOriginal
{
    Sha256 sha256{};           // of the bytes that are kept
    std::int64_t bytes = 0;    // of them
    bool filteredCopy = false; // confidential cells had been emptied before
};

/** A stretch of own time. */
struct NewTimeEntry
{
    std::string contract; // key
    TimeKind kind = TimeKind::Task;
    When from;
    When until;
    std::int64_t seconds = 0;
    RecordGrade grade = RecordGrade::SameDayNote;
    std::string note;
    EntryMarks marks = 0;
};

/** When an own entry was, changed as a whole. */
struct EntryTimes
{
    When from;
    When until;
    std::int64_t seconds = 0;
    RecordGrade grade = RecordGrade::SameDayNote; // what a note made now deserves
};

/** What of an own entry changes; all else stays. */
struct TimeEntryEdit
{
    std::optional<std::string> contract; // key
    std::optional<TimeKind> kind;
    std::optional<EntryTimes> times;
    std::optional<std::string> note;
    RecordGrade grade = RecordGrade::Reconstructed; // what a note made now deserves: of another contract or kind
};

/** Everything one entry ever said. */
struct EntryHistory
{
    std::vector<Contract> contracts;
    std::vector<TimeEntryRow> revisions; // oldest first; the last is the one that counts, unless it was removed
    std::optional<Instant> removedAt;
};

/** One term to set: `value` is text as on the command line, "" clears it. */
struct ContractEdit
{
    std::string field;
    std::string value;
};

/** What two snapshots of one source say differently about one event. */
struct RowDifference
{
    enum class Kind : std::uint8_t {
        Changed,
        Vanished, // only the first holds it
        Appeared  // only the second holds it
    };
    Kind kind = Kind::Changed;
    std::string id;                   // of the row
    std::optional<SourceLine> before; // as the first file wrote it; none where it appeared
    std::optional<SourceLine> after;  // as the second file wrote it; none where it vanished
};

/** The same as what both sides say, without their files. */
struct RowChange
{
    RowDifference::Kind kind = RowDifference::Kind::Changed;
    std::optional<StoredRow> before; // as the first snapshot says it; source is its place there
    std::optional<StoredRow> after;
};

/** What changed from one snapshot to another of the same source. */
struct SnapshotChanges
{
    ImportRecord first;
    ImportRecord second;
    std::int64_t appeared = 0;
    std::int64_t changed = 0;
    std::int64_t vanished = 0;
    std::vector<RowChange> rows; // by the second's lines, vanished ones last; of each kind as many as were asked for
};

/** What a payout pays of one earning: its shown revision and minor units, below 0 where it takes back. */
struct MatchShare
{
    std::int64_t earning = 0;
    std::int64_t amount = 0;
};

/** An answer given for a source: the option that took it and its value. */
struct SourceAnswer
{
    std::string profile;
    std::string option; // "--date-order", "--decimal", "--currency"
    std::string answer;
};

/** A source the user described: the text of its profile. */
struct UserProfile
{
    std::string id;
    std::string toml;
};

/** How many reference rates the vault holds, and of which days; the days mean nothing where there is none. */
struct RatesHeld
{
    std::int64_t rates = 0;
    std::int64_t days = 0;
    DayNumber oldest = 0;
    DayNumber newest = 0;
};

/** What `check` found. */
struct CheckReport
{
    std::int64_t journalEntries = 0;
    std::int64_t imports = 0;
    std::int64_t rows = 0;
    std::int64_t matchDecisions = 0; // on payouts with earnings, and on payouts that tell of the same money
    std::vector<std::string> faults; // codes with their place, empty when all holds
};

/**
 * Everything that reads and changes the rows of a vault. Each change is one transaction with one journal entry; a
 * failure leaves the vault as it was. Used by the thread that owns the vault.
 */
class Ledger
{
public:
    explicit Ledger(Vault &vault);

    /** Plans without writing: what `--dry-run` and the preview show. Of a file that is in the vault every row is known.
     */
    [[nodiscard]] Result<ImportPlan> plan(const ImportBatch &batch,
                                          const std::vector<std::int64_t> &excluded = {}) const;
    /**
     * Plans and commits. SamePayImported where the vault holds days of the same pay as another source tells them: they
     * would count twice. `excluded` are lines the user took out in the preview: they count as filtered.
     */
    [[nodiscard]] Result<ImportOutcome> import(ImportBatch &&batch, const Progress &progress = {},
                                               const std::vector<std::int64_t> &excluded = {});
    /** Takes back one import whole, keeping every row another import also holds. Returns how many shown rows went. */
    [[nodiscard]] Result<std::int64_t> undo(const std::string &uuid);
    [[nodiscard]] Result<std::vector<ImportRecord>> imports() const; // newest first

    /**
     * What changed from one snapshot to another of the same source, by the later file's order, vanished rows last.
     * ImportsDiffer where the two are not of one source.
     */
    [[nodiscard]] Result<std::vector<RowDifference>> difference(const std::string &first,
                                                                const std::string &second) const;
    /** The same with what the rows say; at most `most` rows of each kind, all of them counted. */
    [[nodiscard]] Result<SnapshotChanges> changes(const std::string &first, const std::string &second,
                                                  std::size_t most) const;
    /** Revisions by the numbers a plan gives them, in that order; a number there is none of is left out. */
    [[nodiscard]] Result<std::vector<StoredRow>> revisions(RowKind kind,
                                                           const std::vector<std::int64_t> &revisions) const;

    [[nodiscard]] Result<std::vector<SourceAnswer>> sourceAnswers() const;
    [[nodiscard]] Result<std::vector<PayerRule>> payerRules() const; // by text
    /** Sets whom a payer's text means; an empty platform takes the rule away. Rows already imported stay as they are.
     */
    [[nodiscard]] Result<void> setPayerRule(const PayerRule &rule);
    [[nodiscard]] Result<std::vector<UserProfile>> userProfiles() const; // by id
    /** Keeps a profile, in place of one with the same id; "" as its text takes it away. */
    [[nodiscard]] Result<void> setUserProfile(const UserProfile &profile);

    /** Those that rows may count under: a contract that was merged into another one is not among them. */
    [[nodiscard]] Result<std::vector<Contract>> contracts() const;
    /**
     * Finds one by key, unique key prefix (4 or more digits), alias or name; where only a merged one has it, the one
     * that it was merged into.
     */
    [[nodiscard]] Result<Contract> contract(const std::string &named) const;
    [[nodiscard]] Result<Contract> editContract(const std::string &key, const std::vector<ContractEdit> &edits,
                                                const ZoneResolver &zones);
    /** The names in files of the rows that count under a contract (key), sorted; "" where a file names none. */
    [[nodiscard]] Result<std::vector<std::string>> projects(const std::string &contract) const;
    /**
     * Makes every row of some contracts (keys) count under another one, now and in later imports. ContractsDiffer where
     * they are of two platforms; OptionInvalid where one would go into itself.
     */
    [[nodiscard]] Result<ContractChangeRecord> mergeContracts(const std::string &into,
                                                              const std::vector<std::string> &from);
    /**
     * Makes rows of a contract count under a new one of its platform, which begins with its terms. Rows of later
     * imports go the same way. SplitEmpty where no row would move, or none would stay.
     */
    [[nodiscard]] Result<ContractChangeRecord> splitContract(const ContractSplit &split, const ZoneResolver &zones);
    /** Takes a merge or split back; other changes stand. ChangeUnknown where none of that id stands. */
    [[nodiscard]] Result<ContractChangeRecord> undoContractChange(const std::string &uuid);
    [[nodiscard]] Result<std::vector<ContractChangeRecord>> contractChanges() const; // the newest first

    /** Every rate of a contract (key) but its own advertised one, by day; of one day the one that counts last. */
    [[nodiscard]] Result<std::vector<KnownRateRow>> rates(const std::string &contract) const;
    /** Keeps a rate, in place of one of the same contract, day and kind of evidence. */
    [[nodiscard]] Result<void> setRate(const NewRate &rate);
    /** RowUnknown where there is none of that contract, day and kind of evidence. */
    [[nodiscard]] Result<void> removeRate(const std::string &contract, DayNumber from, RateKnownFrom knownFrom);
    /**
     * Writes an own entry down. SpanInvalid unless it lasts between 1 second and 24 hours. With `zones` an entry that
     * overlaps another own one is refused: EntryOverlaps (core/vault/own_entry_overlap.h); without, both clocks did
     * run. The row's contract is a place in contracts().
     */
    [[nodiscard]] Result<TimeEntryRow> addTimeEntry(const NewTimeEntry &entry, const ZoneResolver *zones = nullptr);
    /** One entry with all its revisions, by its id or a unique prefix of 4 or more digits: RowUnknown, RowAmbiguous. */
    [[nodiscard]] Result<EntryHistory> entryHistory(const std::string &named) const;
    /**
     * A new revision of an own entry; the old ones stay. Its grade is the lower of the one it had and, where the times
     * change, the one a note made now deserves. `zones` as above. EntryNotOwn for a row of a file.
     */
    [[nodiscard]] Result<TimeEntryRow> editTimeEntry(const std::string &named, const TimeEntryEdit &edit,
                                                     const ZoneResolver *zones = nullptr);
    /** The entry counts no more; what it said stays readable. EntryNotOwn for a row of a file. */
    [[nodiscard]] Result<void> removeTimeEntry(const std::string &named);
    /**
     * An own entry that was removed counts again as it did. RowUnknown where it was not removed; with `zones` refused
     * as addTimeEntry() refuses, where its stretch was written down anew meanwhile.
     */
    [[nodiscard]] Result<TimeEntryRow> restoreTimeEntry(const std::string &named, const ZoneResolver *zones = nullptr);

    /** What the worker said of the facts of a contract (key), by fact. */
    [[nodiscard]] Result<std::vector<FactAnswer>> factAnswers(const std::string &contract) const;
    /** Keeps these answers in place of those to the same facts; the journal keeps the ones before. */
    [[nodiscard]] Result<void> answerFacts(const std::string &contract, const std::vector<FactAnswer> &answers);

    [[nodiscard]] Result<Books> books() const;
    /** The books with all that findings are made of beside them. */
    [[nodiscard]] Result<Records> records() const;
    /** Hands each row to `visit` without holding them all; the listing functions below are built on these. */
    [[nodiscard]] Result<std::int64_t> eachEarning(const RowFilter &filter, const std::vector<Contract> &contracts,
                                                   const std::function<void(EarningRow &&)> &visit) const;
    [[nodiscard]] Result<std::int64_t> eachEntry(const RowFilter &filter, const std::vector<Contract> &contracts,
                                                 const std::function<void(TimeEntryRow &&)> &visit) const;
    [[nodiscard]] Result<Listing<EarningRow>> earnings(const RowFilter &filter) const;
    [[nodiscard]] Result<Listing<TimeEntryRow>> entries(const RowFilter &filter) const;
    /** Payouts by date, undated last; a filter by contract gives none. */
    [[nodiscard]] Result<Listing<PayoutRow>> payouts(const RowFilter &filter) const;
    /** Every stated rate of one contract (key), oldest first; of all contracts where it is "". */
    [[nodiscard]] Result<std::vector<StatedRateRow>> statedRates(const std::string &contract) const;
    /**
     * The shown row of an id or of its first digits, at least four, as its revision. RowUnknown, or RowAmbiguous with
     * the ids that fit.
     */
    [[nodiscard]] Result<std::int64_t> shownRow(RowKind kind, const std::string &id) const;
    /**
     * Revisions of the shown rows that hold a text, whatever the case of its ASCII letters, sorted: in the item,
     * status, pay type, payer or note, or in the name of their project or file as it was written.
     */
    [[nodiscard]] Result<std::vector<std::int64_t>> rowsSaying(RowKind kind, std::string_view text) const;
    /** The weakest grade of rows, by their shown revisions; none where there are none. */
    [[nodiscard]] Result<std::optional<RecordGrade>> weakestGrade(RowKind kind,
                                                                  const std::vector<std::int64_t> &revisions) const;
    [[nodiscard]] Result<SourceLine> sourceLine(const std::string &importUuid, std::int64_t line) const;

    /** What the user said of payouts and rows that are shown today. Decisions on other rows are kept too. */
    [[nodiscard]] Result<PayoutDecisions> payoutDecisions() const;
    /**
     * Keeps that a payout pays those amounts of those earnings, in place of what was said of the pairs before. Rows by
     * their shown revisions. RowUnknown for a row that is not shown; MatchImpossible for another currency or platform,
     * or an amount of 0.
     */
    [[nodiscard]] Result<void> confirmMatch(std::int64_t payout, const std::vector<MatchShare> &shares);
    /** Keeps that a payout pays for none of those earnings. Errors as above. */
    [[nodiscard]] Result<void> breakMatch(std::int64_t payout, const std::vector<std::int64_t> &earnings);
    /**
     * Keeps whether two payouts, by their shown revisions, tell of the same money, in place of what was said of them
     * before. RowUnknown for a row that is not shown; MatchImpossible for the same row twice, or another currency or
     * platform.
     */
    [[nodiscard]] Result<void> decideSameMoney(std::int64_t one, std::int64_t other, bool same);
    /**
     * Puts what is said of a payout, of what it pays for and of the same money, back to what `said` says of it; with
     * nothing said, the program decides by itself again. What was said of rows that are not shown today stays. Errors
     * as above.
     */
    [[nodiscard]] Result<void> putBackDecisions(std::int64_t payout, const PayoutDecisions &said);

    /**
     * Puts the rates of a file in place of all that is held of the days it reaches over, from its oldest to its newest;
     * other days stay. `source` is the file's name or the address it came from.
     */
    [[nodiscard]] Result<void> setReferenceRates(const RatesFile &file, const std::string &source,
                                                 const Sha256 &sha256);
    /** The rates that a conversion on any of these days can ask for. */
    [[nodiscard]] Result<ReferenceRates> referenceRates(DayNumber first, DayNumber last) const;
    [[nodiscard]] Result<RatesHeld> ratesHeld() const;

    /**
     * The 32 bytes of the key that signs evidence packets, made and journalled on the first call and the same from then
     * on. Secret: it leaves the vault for the one who signs, and is written nowhere.
     */
    [[nodiscard]] Result<SecretBytes> signingSeed();
    /** What is kept of an import's file; nothing where the import is of one record that was written down. */
    [[nodiscard]] Result<std::optional<KeptOriginal>> keptOriginal(const std::string &importUuid) const;
    /** The kept bytes in pieces, from the first to the last, until `visit` fails. */
    [[nodiscard]] Result<void> eachOriginalPiece(const std::string &importUuid,
                                                 const std::function<Result<void>(std::string_view)> &visit) const;
    /** Every entry of the journal as it stands, oldest first, until `visit` fails. Nothing is checked. */
    [[nodiscard]] Result<void> eachJournalEntry(const std::function<Result<void>(const JournalEntry &)> &visit) const;

    [[nodiscard]] Result<CheckReport> check() const;

private:
    /** The books, within a view that the caller has begun. */
    [[nodiscard]] Result<Books> booksInView() const;
    [[nodiscard]] Result<std::vector<MatchDecision>> matchDecisions() const;
    [[nodiscard]] Result<void> decideMatch(std::int64_t payout, const std::vector<MatchShare> &shares, bool confirmed);

    Vault &vault_;
};

}
