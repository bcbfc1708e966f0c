// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/profile.h"
#include "platform-importers/engine/toml_table.h"
#include "platform-importers/transforms/contract_name.h"

#include <algorithm>
#include <set>

namespace backpay {

namespace {

template <class Value>
struct Word
{
    std::string_view word;
    Value value;
};

constexpr std::array<Word<WhenKind>, 3> clockWords = {
    {{"date", WhenKind::Date}, {"local", WhenKind::Local}, {"utc", WhenKind::Utc}}};
constexpr std::array<Word<DurationStyle>, 5> styleWords = {{{"words", DurationStyle::Words},
                                                            {"clock", DurationStyle::Clock},
                                                            {"decimal-hours", DurationStyle::DecimalHours},
                                                            {"minutes", DurationStyle::Minutes},
                                                            {"seconds", DurationStyle::Seconds}}};
constexpr std::array<Word<RowKind>, 2> rowWords = {{{"earning", RowKind::Earning}, {"time-entry", RowKind::TimeEntry}}};
constexpr std::array<Word<RecordGrade>, 5> gradeWords = {{{"A", RecordGrade::PayerFile},
                                                          {"B", RecordGrade::LiveTimer},
                                                          {"C", RecordGrade::SameDayNote},
                                                          {"D", RecordGrade::Reconstructed},
                                                          {"E", RecordGrade::Estimate}}};
constexpr std::array<Word<ProfileDecimal>, 3> decimalWords = {
    {{"point", ProfileDecimal::Point}, {"comma", ProfileDecimal::Comma}, {"both", ProfileDecimal::Both}}};

/** The value of a word of a closed list; a refusal that names the list where it is none of them. */
template <class Value, std::size_t size>
Value readWord(TomlTable &table, std::string_view key, const std::array<Word<Value>, size> &words)
{
    const std::string text = table.text(key);
    std::string all;
    for (const Word<Value> &word : words) {
        if (word.word == text)
            return word.value;
        all += (all.empty() ? "" : ", ") + std::string(word.word);
    }
    table.refuse(key, "one of " + all);
    return words.front().value;
}

std::vector<DatePattern> readPatterns(TomlTable &table, std::string_view key, bool date, bool time)
{
    std::vector<DatePattern> patterns;
    for (const std::string &text : table.texts(key)) {
        auto pattern = DatePattern::compile(text);
        if (!pattern || pattern->hasDate() != date || pattern->hasTime() != time) {
            table.refuse(key, date && time ? "patterns of date and time"
                              : date       ? "patterns of a date"
                                           : "patterns of a time");
            return {};
        }
        patterns.push_back(std::move(*pattern));
    }
    return patterns;
}

void readMoment(TomlTable &table, FieldSpec &field)
{
    field.clock = readWord(table, "clock", clockWords);
    field.timeColumn = table.optionalText("time_column");
    const bool apart = !field.timeColumn.empty();
    if (apart && field.clock == WhenKind::Date)
        table.refuse("time_column", "nothing where clock is date");
    field.patterns = readPatterns(table, "pattern", true, field.clock != WhenKind::Date && !apart);
    if (apart)
        field.timePatterns = readPatterns(table, "time_pattern", false, true);
}

void readStyle(TomlTable &table, FieldSpec &field) { field.style = readWord(table, "style", styleWords); }

void readContract(TomlTable &table, FieldSpec &field)
{
    field.transform = table.optionalText("transform");
    if (findContractTransform(field.transform) == nullptr)
        table.refuse("transform", "the name of a transform");
}

void readStatus(TomlTable &table, FieldSpec &field)
{
    for (const Standing standing : {Standing::Earned, Standing::Pending, Standing::Lost, Standing::Cancelled}) {
        for (std::string &word : table.optionalTexts(standingName(standing)))
            field.standings.emplace_back(std::move(word), standing);
    }
    if (field.standings.empty())
        table.refuse("earned", "the words for what was approved or paid");
}

void readPayType(TomlTable &table, FieldSpec &field)
{
    field.workPay = table.texts("work_pay");
    field.bonus = table.optionalTexts("bonus_pay");
}

void readNothingElse(TomlTable &, FieldSpec &) {}

/** What a field of a kind takes and where it may stand. */
struct FieldRule
{
    FieldKind kind;
    bool earning;
    bool timeEntry;
    bool hasColumn;
    void (*readRest)(TomlTable &, FieldSpec &);
};

constexpr std::array<FieldRule, fieldKindCount> fieldRules = {{
    {FieldKind::When, true, true, true, readMoment},
    {FieldKind::Until, true, true, true, readMoment},
    {FieldKind::Elapsed, true, false, false, readNothingElse},
    {FieldKind::Duration, true, true, true, readStyle},
    {FieldKind::Item, true, false, true, readNothingElse},
    {FieldKind::Contract, true, true, true, readContract},
    {FieldKind::Status, true, false, true, readStatus},
    {FieldKind::PayType, true, false, true, readPayType},
    {FieldKind::Amount, true, false, true, readNothingElse},
    {FieldKind::Bonus, true, false, true, readNothingElse},
    {FieldKind::Rate, true, false, true, readNothingElse},
    {FieldKind::Note, false, true, true, readNothingElse},
    {FieldKind::Tags, false, true, true, readNothingElse},
    {FieldKind::Text, true, true, true, readNothingElse},
}};

FieldSpec readField(TomlTable &table, RowKind rows)
{
    FieldSpec field;
    const std::string name = table.text("kind");
    const auto rule = std::find_if(fieldRules.begin(), fieldRules.end(),
                                   [&](const FieldRule &r) { return fieldKindName(r.kind) == name; });
    if (rule == fieldRules.end() || !(rows == RowKind::Earning ? rule->earning : rule->timeEntry)) {
        table.refuse("kind", "a kind of field that " + std::string(rowKindName(rows)) + " rows have");
        return field;
    }
    field.kind = rule->kind;
    if (rule->hasColumn) {
        field.column = table.text("column");
        field.optional = table.flag("optional");
        field.mayBeEmpty = table.flag("may_be_empty");
        field.empty = table.optionalTexts("empty");
    }
    rule->readRest(table, field);
    return field;
}

void readMoney(TomlTable &root, Profile &profile)
{
    if (profile.field(FieldKind::Amount) == nullptr)
        return;
    profile.decimal = readWord(root, "decimal", decimalWords);
    if (const std::string code = root.optionalText("currency"); !code.empty()) {
        profile.currency = Currency::fromCode(code);
        if (!profile.currency)
            root.refuse("currency", "an ISO 4217 code");
    }
}

/** A kind that must be there for rows of one sort to mean anything. */
void requireKinds(TomlTable &root, const Profile &profile)
{
    const auto require = [&](FieldKind kind) {
        if (profile.field(kind) == nullptr)
            root.refuse("fields", "a field of kind " + std::string(fieldKindName(kind)));
    };
    require(FieldKind::When);
    require(profile.kind == RowKind::Earning ? FieldKind::Amount : FieldKind::Duration);
    if (profile.kind == RowKind::TimeEntry || profile.field(FieldKind::Elapsed) != nullptr)
        require(FieldKind::Until);
    if (profile.field(FieldKind::Elapsed) != nullptr && profile.field(FieldKind::Duration) != nullptr)
        root.refuse("fields", "elapsed or duration, not both");
}

void checkKindsOnce(TomlTable &root, const Profile &profile)
{
    std::set<FieldKind> seen;
    for (const FieldSpec &field : profile.fields) {
        if (field.kind != FieldKind::Text && !seen.insert(field.kind).second)
            root.refuse("fields", "one field of kind " + std::string(fieldKindName(field.kind)) + " at most");
    }
}

void checkColumns(TomlTable &root, const Profile &profile)
{
    std::set<std::string> columns;
    for (const FieldSpec &field : profile.fields) {
        for (const std::string &column : {field.column, field.timeColumn}) {
            if (!column.empty() && !columns.insert(column).second)
                root.refuse("fields", "each column once; \"" + column + "\" stands twice");
        }
    }
    for (const std::string &column : profile.identity) {
        if (!columns.contains(column))
            root.refuse("identity", "columns of fields; \"" + column + "\" is none");
    }
    for (const std::string &column : profile.confidential) {
        if (!columns.insert(column).second)
            root.refuse("confidential", "columns that no field reads, each once");
    }
    const FieldSpec *measure =
        profile.field(profile.kind == RowKind::Earning ? FieldKind::Amount : FieldKind::Duration);
    if (measure != nullptr && (measure->optional || (profile.kind == RowKind::TimeEntry && measure->mayBeEmpty)))
        root.refuse("fields", "an amount or duration that is always there");
    if (profile.requiredColumns().empty())
        root.refuse("fields", "at least one column that must be there");
}

bool isPlainId(std::string_view id)
{
    constexpr std::size_t longest = 64;
    return !id.empty() && id.size() <= longest
           && id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") == std::string_view::npos;
}

}

Result<Profile> parseProfile(const std::string &name, std::string_view toml)
{
    const auto document = parseToml(name, toml);
    if (!document)
        return tl::unexpected(document.error());
    TomlTable root(*document, name, {});
    Profile profile;
    profile.id = root.text("id");
    if (!isPlainId(profile.id))
        root.refuse("id", "at most 64 of a-z, 0-9, point and hyphen");
    profile.version = root.number("version");
    profile.platform = root.optionalText("platform");
    profile.title = root.text("title");
    profile.how = root.text("how");
    profile.verifiedOn = root.text("verified_on");
    if (!parseIsoDate(profile.verifiedOn))
        root.refuse("verified_on", "a date as YYYY-MM-DD in quotes");
    profile.kind = readWord(root, "rows", rowWords);
    profile.grade = readWord(root, "grade", gradeWords);
    profile.rowIsItem = root.flag("row_is_item");
    root.each("fields", [&](TomlTable &table) { profile.fields.push_back(readField(table, profile.kind)); });
    readMoney(root, profile);
    profile.identity = root.texts("identity");
    profile.confidential = root.optionalTexts("confidential");
    requireKinds(root, profile);
    checkKindsOnce(root, profile);
    checkColumns(root, profile);
    root.finish();
    if (root.fault())
        return tl::unexpected(*root.fault());
    return profile;
}

Result<Platform> parsePlatform(const std::string &name, std::string_view toml)
{
    const auto document = parseToml(name, toml);
    if (!document)
        return tl::unexpected(document.error());
    TomlTable root(*document, name, {});
    Platform platform;
    platform.id = root.text("id");
    if (!isPlainId(platform.id))
        root.refuse("id", "at most 64 of a-z, 0-9, point and hyphen");
    platform.name = root.text("name");
    platform.about = root.text("about");
    platform.tracker = root.flag("tracker");
    platform.payCalendar = root.optionalTexts("pay_calendar");
    root.finish();
    if (root.fault())
        return tl::unexpected(*root.fault());
    return platform;
}

}
