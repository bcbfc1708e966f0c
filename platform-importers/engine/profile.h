// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/vocabulary.h"
#include "core/money/currency.h"
#include "core/time/date_text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backpay {

/** What a column of an export means. A closed list: profile_parser.cpp says which keys and row kinds go with each. */
enum class FieldKind : std::uint8_t {
    When,      // when it happened, or when the stretch of time began
    Until,     // when the stretch of time ended
    Elapsed,   // no column: the time from When to Until
    Duration,  // a stretch of time as written
    Item,      // the platform's name for the work item
    Contract,  // project or engagement
    Status,    // the platform's status word
    PayType,   // the platform's word for what is paid
    Amount,    // money; work pay or bonus by its pay type
    Bonus,     // money that is always a bonus
    Rate,      // the stated rate
    Note,      // what the worker wrote
    Tags,      // words of which one may name the kind of time
    Text,      // compared between two exports; otherwise only kept in the stored original
    Currency,  // the code of the row's currency
    Fee,       // what was kept back from a payout, signed or not
    AmountOut, // money out, where in and out stand in columns of their own
    Flow,      // the word for which way the money went
    Payer,     // who sent a payout, as the file writes it
    Cause,     // why work was taken away, as written
    DecidedBy, // who took it away
    Notice,    // how many days before it was said
};
constexpr std::size_t fieldKindCount = 22;

[[nodiscard]] std::string_view fieldKindName(FieldKind kind);
/** The word of a profile for what its rows are: "earning", "time-entry", … */
[[nodiscard]] std::string_view rowsWord(RowKind kind);

/** The names one column has in the exports there are (versions, languages); the first is the one it goes by here. */
using ColumnNames = std::vector<std::string>;

/** How the clock of a moment is written. */
enum class MomentForm : std::uint8_t {
    Pattern,           // by the patterns of the field
    EpochSeconds,      // seconds since 1970-01-01 UTC
    EpochMilliseconds, // thousandths of them
};

/** How one field is read. Only the members its kind uses are filled. */
struct FieldSpec
{
    FieldKind kind = FieldKind::Text;
    ColumnNames column;             // as the platform writes it; empty for a kind without a column
    ColumnNames timeColumn;         // When, Until: where the time of day stands, if in a column of its own
    ColumnNames refColumn;          // Contract: where the platform's own id of it stands, if in a column of its own
    bool optional = false;          // the column may be missing
    bool mayBeEmpty = false;        // an empty cell does not reject its row
    std::vector<std::string> empty; // what stands for an empty cell, beside nothing at all
    WhenKind clock = WhenKind::Undated;
    MomentForm form = MomentForm::Pattern;
    std::vector<DatePattern> patterns;     // tried in order
    std::vector<DatePattern> dayMonth;     // tried behind them where the file writes the day first
    std::vector<DatePattern> monthDay;     // tried behind them where the file writes the month first
    std::vector<DatePattern> timePatterns; // for timeColumn
    std::vector<DurationStyle> styles;     // tried in order
    std::int32_t perSeconds = 0;           // Rate: what a bare number is per; 0 where the cell says it ("$30.00/hr")
    bool minorUnits = false;               // Amount, Bonus, Rate: whole cents
    bool negate = false;   // Amount: written as what leaves the account of the file, which is what arrives
    bool deducted = false; // Fee: the amount is written before it was taken out
    std::string transform; // Contract: a name known to transforms/
    std::vector<std::pair<std::string, Standing>> standings; // Status: words, compared without regard to ASCII case
    std::vector<std::string> workPay;                        // PayType: words that mean pay for tasks and time
    std::vector<std::string> overCap;                        // PayType: of them, for time beyond a task's cap
    std::vector<std::string> training;                       // PayType: of them, for training
    std::vector<std::string> bonus;                          // PayType: words that mean missions, bonuses, referrals
    std::vector<std::string> items;                          // PayType: words of rows that are a work item without name
    std::vector<std::string> in;                             // Flow: words for money that came in
    std::vector<std::string> out;                            // Flow: words for money that left or only moved

    [[nodiscard]] bool hasColumn() const { return !column.empty(); }
    /** The name it goes by; "" for a kind without a column. */
    [[nodiscard]] const std::string &name() const;
    /** Whether the file decides which of two orders its dates are in. */
    [[nodiscard]] bool orderIsOpen() const { return !dayMonth.empty(); }
};

/**
 * Which decimal mark a source writes. Both: it differs by row, and an amount that can be read both ways is refused.
 * ByFile: the whole file decides, else the person.
 */
enum class ProfileDecimal : std::uint8_t {
    Point,
    Comma,
    Both,
    ByFile
};

/** What kind of file a profile reads; each but Csv is first made a table (TableText). */
enum class SourceFormat : std::uint8_t {
    Csv,
    CsvPivot, // one column per day, named by its ISO date
    JsonText,
    Html,
    DataAnnotationPage,
    Ofx,
    Qif,
    Camt053,
};

/** Rows that are no rows of work, time or pay: headings, totals, legal text. They are counted and not kept. */
struct CellFilter
{
    enum class Test : std::uint8_t {
        Empty,
        Is,
        IsNot,
        StartsWith
    };
    ColumnNames column;
    Test test = Test::Empty;
    std::vector<std::string> words; // compared without regard to ASCII case

    [[nodiscard]] bool matches(std::string_view cell) const;
};

/**
 * A structure row in whose amount, or for time entries in whose duration, the file sums up others: all of them, or
 * those of some statuses. Where the sum of time stands on several rows, as with a column per day, they are its parts.
 */
struct TotalRow
{
    CellFilter row;                 // which rows they are
    std::string name;               // what people call it
    std::vector<std::string> words; // of the statuses it sums up; empty for all
};

/** One export format of one platform, told as data. */
struct Profile
{
    std::string id;           // "platform-folder.format"
    std::int32_t version = 1; // rises when the same file would be read differently
    std::string platform;     // its name on screen; "" for a tracker, which pays nothing
    std::string title;
    std::string how;        // how to get the file, in one sentence
    std::string verifiedOn; // the day a real file was last checked, YYYY-MM-DD
    RowKind kind = RowKind::Earning;
    RecordGrade grade = RecordGrade::PayerFile;
    SourceFormat format = SourceFormat::Csv;
    std::vector<std::string> rowsAt;    // Json: where its rows may be, as readJsonRows takes it
    std::vector<std::string> encodings; // tried where a file is no UTF-8 ("windows-1252")
    bool preamble = false;              // other lines may stand above the header
    bool lenientQuotes = false;         // quotes inside quoted cells are not doubled; between tabs none mean anything
    bool privateLife = false;           // money of all kinds: only what comes from a platform is kept
    bool plainAmounts = false;          // an amount never has a mark of its currency
    std::string companionOf;            // the source of which this one reads the other rows of the same file
    std::string sameMoneyAs; // a source that tells the same pay in another way: a vault takes one for the same days
    ColumnNames marks;       // columns of which a file must have one, read or not, beside what fields need
    bool rowIsItem = false;  // every row is one work item without a name
    ProfileDecimal decimal = ProfileDecimal::Point;
    std::optional<Currency> currency; // of amounts without a mark
    std::vector<FieldSpec> fields;
    std::vector<std::string> identity;     // columns whose values make a row the same event in another export
    std::vector<std::string> confidential; // columns whose cells are emptied before anything is kept
    // Columns that every whole row fills: an empty cell says that the cells of its row are shifted. Looked at, not
    // kept.
    std::vector<std::string> neverEmpty;
    std::vector<CellFilter> filters;
    std::vector<TotalRow> totals; // among the rows that the filters take

    /** The first field of a kind; null where it has none. */
    [[nodiscard]] const FieldSpec *field(FieldKind kind) const;
    /** Columns that its fields need; a file must have them, and one of the marks, to be this source. */
    [[nodiscard]] std::vector<ColumnNames> requiredColumns() const;
    /** Columns it may have besides: optional fields, filters and confidential columns. */
    [[nodiscard]] std::vector<ColumnNames> optionalColumns() const;
};

/**
 * Reads a profile from TOML. Strict: an unknown key, a wrong type, an unknown word and a missing part are each
 * ProfileInvalid with the profile's name, the path of the key ("fields[2].pattern") and what it takes. Safe on any
 * bytes; text larger than ImportLimits::profileBytes is refused unread.
 */
[[nodiscard]] Result<Profile> parseProfile(const std::string &name, std::string_view toml);

}
