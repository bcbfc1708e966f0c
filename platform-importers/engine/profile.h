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
    When,     // when it happened, or when the stretch of time began
    Until,    // when the stretch of time ended
    Elapsed,  // no column: the time from When to Until
    Duration, // a stretch of time as written
    Item,     // the platform's name for the work item
    Contract, // project or engagement
    Status,   // the platform's status word
    PayType,  // the platform's word for what is paid
    Amount,   // money; work pay or bonus by its pay type
    Bonus,    // money that is always a bonus
    Rate,     // the stated rate
    Note,     // what the worker wrote
    Tags,     // words of which one may name the kind of time
    Text,     // compared between two exports; otherwise only kept in the stored original
};
constexpr std::size_t fieldKindCount = 14;

[[nodiscard]] std::string_view fieldKindName(FieldKind kind);

/** How one field is read. Only the members its kind uses are filled. */
struct FieldSpec
{
    FieldKind kind = FieldKind::Text;
    std::string column;             // as the platform writes it
    std::string timeColumn;         // When, Until: where the time of day stands, if in a column of its own
    bool optional = false;          // the column may be missing
    bool mayBeEmpty = false;        // an empty cell does not reject its row
    std::vector<std::string> empty; // what stands for an empty cell, beside nothing at all
    WhenKind clock = WhenKind::Undated;
    std::vector<DatePattern> patterns;     // tried in order
    std::vector<DatePattern> timePatterns; // for timeColumn
    DurationStyle style = DurationStyle::Clock;
    std::string transform;                                   // Contract: a name known to transforms/
    std::vector<std::pair<std::string, Standing>> standings; // Status: words, compared without regard to ASCII case
    std::vector<std::string> workPay;                        // PayType: words that mean pay for tasks and time
    std::vector<std::string> bonus;                          // PayType: words that mean missions, bonuses, referrals
};

/** Which decimal mark a source writes. Both: it differs by row, and an amount that can be read both ways is refused. */
enum class ProfileDecimal : std::uint8_t {
    Point,
    Comma,
    Both
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
    bool rowIsItem = false; // every row is one work item without a name
    ProfileDecimal decimal = ProfileDecimal::Point;
    std::optional<Currency> currency; // of amounts without a mark
    std::vector<FieldSpec> fields;
    std::vector<std::string> identity;     // columns whose values make a row the same event in another export
    std::vector<std::string> confidential; // columns whose cells are emptied before anything is kept

    /** The first field of a kind; null where it has none. */
    [[nodiscard]] const FieldSpec *field(FieldKind kind) const;
    /** Columns a file must have to be this source. */
    [[nodiscard]] std::vector<std::string> requiredColumns() const;
    /** Columns it may have besides: optional fields and confidential columns. */
    [[nodiscard]] std::vector<std::string> optionalColumns() const;
};

/**
 * Reads a profile from TOML. Strict: an unknown key, a wrong type, an unknown word and a missing part are each
 * ProfileInvalid with the profile's name, the path of the key ("fields[2].pattern") and what it takes. Safe on any
 * bytes; text larger than ImportLimits::profileBytes is refused unread.
 */
[[nodiscard]] Result<Profile> parseProfile(const std::string &name, std::string_view toml);

/** What platforms/<id>/platform.toml says of who pays. */
struct Platform
{
    std::string id;
    std::string name;
    std::string about;
    bool tracker = false;                 // records time, pays nothing
    std::vector<std::string> payCalendar; // what is known of when it pays, one fact each
};

/** Reads a platform.toml, as strictly as parseProfile. */
[[nodiscard]] Result<Platform> parsePlatform(const std::string &name, std::string_view toml);

}
