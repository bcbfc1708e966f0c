// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/toml_table.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/profile.h"
#include "platform-importers/engine/text_encoding.h"
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
constexpr std::array<Word<DurationStyle>, 6> styleWords = {{{"words", DurationStyle::Words},
                                                            {"clock", DurationStyle::Clock},
                                                            {"hours-minutes", DurationStyle::HoursMinutes},
                                                            {"decimal-hours", DurationStyle::DecimalHours},
                                                            {"minutes", DurationStyle::Minutes},
                                                            {"seconds", DurationStyle::Seconds}}};
constexpr std::array<Word<RowKind>, rowKindCount> rowWords = {{{"earning", RowKind::Earning},
                                                               {"time-entry", RowKind::TimeEntry},
                                                               {"payout", RowKind::Payout},
                                                               {"stated-rate", RowKind::StatedRate},
                                                               {"cancellation", RowKind::Cancellation},
                                                               {"expense", RowKind::Expense}}};
constexpr std::array<Word<RecordGrade>, 5> gradeWords = {{{"A", RecordGrade::PayerFile},
                                                          {"B", RecordGrade::LiveTimer},
                                                          {"C", RecordGrade::SameDayNote},
                                                          {"D", RecordGrade::Reconstructed},
                                                          {"E", RecordGrade::Estimate}}};
constexpr std::array<Word<ProfileDecimal>, 4> decimalWords = {{{"point", ProfileDecimal::Point},
                                                               {"comma", ProfileDecimal::Comma},
                                                               {"both", ProfileDecimal::Both},
                                                               {"by-file", ProfileDecimal::ByFile}}};
constexpr std::array<Word<SourceFormat>, 8> formatWords = {{{"csv", SourceFormat::Csv},
                                                            {"csv-pivot", SourceFormat::CsvPivot},
                                                            {"json", SourceFormat::JsonText},
                                                            {"html", SourceFormat::Html},
                                                            {"dataannotation-page", SourceFormat::DataAnnotationPage},
                                                            {"ofx", SourceFormat::Ofx},
                                                            {"qif", SourceFormat::Qif},
                                                            {"camt053", SourceFormat::Camt053}}};
constexpr std::array<Word<std::int32_t>, 3> perWords = {{{"hour", 3600}, {"minute", 60}, {"second", 1}}};

/** The value of a word of a closed list; a refusal that names the list where it is none of them. */
template <class Value, std::size_t size>
Value wordOf(TomlTable &table, std::string_view key, const std::string &text,
             const std::array<Word<Value>, size> &words)
{
    std::string all;
    for (const Word<Value> &word : words) {
        if (word.word == text)
            return word.value;
        all += (all.empty() ? "" : ", ") + std::string(word.word);
    }
    table.refuse(key, "one of " + all);
    return words.front().value;
}

template <class Value, std::size_t size>
Value readWord(TomlTable &table, std::string_view key, const std::array<Word<Value>, size> &words)
{
    return wordOf(table, key, table.text(key), words);
}

std::vector<DatePattern> readPatterns(TomlTable &table, std::string_view key, bool date, bool time)
{
    std::vector<DatePattern> patterns;
    for (const std::string &text : table.optionalTexts(key)) {
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
    const std::string clock = table.text("clock");
    if (clock == "epoch-seconds" || clock == "epoch-milliseconds") {
        field.clock = WhenKind::Utc;
        field.form = clock == "epoch-seconds" ? MomentForm::EpochSeconds : MomentForm::EpochMilliseconds;
        return;
    }
    field.clock = wordOf(table, "clock", clock, clockWords);
    field.timeColumn = table.optionalTexts("time_column");
    const bool apart = !field.timeColumn.empty();
    if (apart && field.clock == WhenKind::Date)
        table.refuse("time_column", "nothing where clock is date");
    const bool time = field.clock != WhenKind::Date && !apart;
    field.patterns = readPatterns(table, "pattern", true, time);
    field.dayMonth = readPatterns(table, "day_month", true, time);
    field.monthDay = readPatterns(table, "month_day", true, time);
    if (field.dayMonth.empty() != field.monthDay.empty())
        table.refuse(field.dayMonth.empty() ? "day_month" : "month_day", "patterns of the other order as well");
    if (field.patterns.empty() && field.dayMonth.empty())
        table.refuse("pattern", "at least one pattern, or day_month and month_day");
    if (apart) {
        field.timePatterns = readPatterns(table, "time_pattern", false, true);
        if (field.timePatterns.empty())
            table.refuse("time_pattern", "at least one pattern of a time");
    }
}

void readStyle(TomlTable &table, FieldSpec &field)
{
    for (const std::string &style : table.texts("style"))
        field.styles.push_back(wordOf(table, "style", style, styleWords));
}

void readAmountRest(TomlTable &table, FieldSpec &field) { field.minorUnits = table.flag("minor_units"); }

void readMainAmount(TomlTable &table, FieldSpec &field)
{
    readAmountRest(table, field);
    field.negate = table.flag("negate");
}

void readFeeRest(TomlTable &table, FieldSpec &field) { field.deducted = table.flag("deducted"); }

void readRateRest(TomlTable &table, FieldSpec &field)
{
    field.minorUnits = table.flag("minor_units");
    if (const std::string per = table.optionalText("per"); !per.empty())
        field.perSeconds = wordOf(table, "per", per, perWords);
    else if (field.minorUnits)
        table.refuse("per", "what the amount is per");
}

void readFlow(TomlTable &table, FieldSpec &field)
{
    field.in = table.texts("in");
    field.out = table.optionalTexts("out");
}

void readContract(TomlTable &table, FieldSpec &field)
{
    field.transform = table.optionalText("transform");
    if (findContractTransform(field.transform) == nullptr)
        table.refuse("transform", "the name of a transform");
    field.refColumn = table.optionalTexts("ref_column");
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
    field.items = table.optionalTexts("item_rows");
    field.overCap = table.optionalTexts("over_cap");
    field.training = table.optionalTexts("training");
    for (const auto &[key, words] : {std::pair("over_cap", &field.overCap), std::pair("training", &field.training)}) {
        const bool known = std::all_of(words->begin(), words->end(), [&](const std::string &word) {
            return std::find(field.workPay.begin(), field.workPay.end(), word) != field.workPay.end();
        });
        if (!known)
            table.refuse(key, "words of work_pay");
    }
}

void readNothingElse(TomlTable &, FieldSpec &) {}

/** What a field of a kind takes and where it may stand. */
struct FieldRule
{
    FieldKind kind;
    unsigned rows; // kinds of row that have it, a bit each
    bool hasColumn;
    void (*readRest)(TomlTable &, FieldSpec &);
};

constexpr unsigned bit(RowKind kind) { return 1U << static_cast<unsigned>(kind); }
constexpr unsigned earning = bit(RowKind::Earning);
constexpr unsigned timeEntry = bit(RowKind::TimeEntry);
constexpr unsigned payout = bit(RowKind::Payout);
constexpr unsigned statedRate = bit(RowKind::StatedRate);
constexpr unsigned cancellation = bit(RowKind::Cancellation);
constexpr unsigned expense = bit(RowKind::Expense);
constexpr unsigned any = earning | timeEntry | payout | statedRate | cancellation | expense;

constexpr std::array<FieldRule, fieldKindCount> fieldRules = {{
    {FieldKind::When, any, true, readMoment},
    {FieldKind::Until, earning | timeEntry, true, readMoment},
    {FieldKind::Elapsed, earning | timeEntry, false, readNothingElse},
    {FieldKind::Duration, earning | timeEntry | cancellation, true, readStyle},
    {FieldKind::Item, earning, true, readNothingElse},
    {FieldKind::Contract, any & ~payout, true, readContract},
    {FieldKind::Status, earning | payout, true, readStatus},
    {FieldKind::PayType, earning, true, readPayType},
    {FieldKind::Amount, earning | payout | cancellation | expense, true, readMainAmount},
    {FieldKind::Bonus, earning, true, readAmountRest},
    {FieldKind::Rate, earning | statedRate, true, readRateRest},
    {FieldKind::Note, timeEntry | payout | cancellation | expense, true, readNothingElse},
    {FieldKind::Tags, timeEntry, true, readNothingElse},
    {FieldKind::Text, any, true, readNothingElse},
    {FieldKind::Currency, any & ~timeEntry, true, readNothingElse},
    {FieldKind::Fee, payout, true, readFeeRest},
    {FieldKind::AmountOut, payout, true, readNothingElse},
    {FieldKind::Flow, payout, true, readFlow},
    {FieldKind::Payer, payout, true, readNothingElse},
    {FieldKind::Cause, cancellation, true, readNothingElse},
    {FieldKind::DecidedBy, cancellation, true, readNothingElse},
    {FieldKind::Notice, cancellation, true, readNothingElse},
}};

FieldSpec readField(TomlTable &table, RowKind rows)
{
    FieldSpec field;
    const std::string name = table.text("kind");
    const auto rule = std::find_if(fieldRules.begin(), fieldRules.end(),
                                   [&](const FieldRule &r) { return fieldKindName(r.kind) == name; });
    if (rule == fieldRules.end() || (rule->rows & bit(rows)) == 0) {
        table.refuse("kind", "a kind of field that " + std::string(rowKindName(rows)) + " rows have");
        return field;
    }
    field.kind = rule->kind;
    if (rule->hasColumn) {
        field.column = table.texts("column");
        field.optional = table.flag("optional");
        field.mayBeEmpty = table.flag("may_be_empty");
        field.empty = table.optionalTexts("empty");
    }
    rule->readRest(table, field);
    return field;
}

CellFilter readFilter(TomlTable &table)
{
    CellFilter filter;
    filter.column = table.texts("column");
    int tests = table.flag("empty") ? 1 : 0;
    for (const auto &[key, test] : {std::pair("is", CellFilter::Test::Is), std::pair("not", CellFilter::Test::IsNot),
                                    std::pair("starts", CellFilter::Test::StartsWith)}) {
        if (auto words = table.optionalTexts(key); !words.empty()) {
            filter.test = test;
            filter.words = std::move(words);
            ++tests;
        }
    }
    if (tests != 1)
        table.refuse("column", "one of: empty = true, is, not, starts");
    return filter;
}

TotalRow readTotal(TomlTable &table, const Profile &profile)
{
    if (profile.kind != RowKind::Earning && profile.kind != RowKind::TimeEntry)
        table.refuse("column", "nothing but earnings and time entries");
    TotalRow total;
    total.row.column = table.texts("column");
    if (table.flag("empty")) { // then the row has no name of its own
        total.name = table.text("name");
    } else {
        total.name = table.text("is");
        total.row.test = CellFilter::Test::Is;
        total.row.words = {total.name};
    }
    total.words = table.optionalTexts("statuses");
    if (profile.kind == RowKind::TimeEntry && (!total.words.empty() || profile.field(FieldKind::Duration) == nullptr))
        table.refuse("statuses", "nothing where rows are time, which needs a field of kind duration");
    return total;
}

void readMoney(TomlTable &root, Profile &profile)
{
    const bool hasMoney = profile.field(FieldKind::Amount) != nullptr || profile.field(FieldKind::Rate) != nullptr;
    if (hasMoney)
        profile.decimal = readWord(root, "decimal", decimalWords);
    else if (const std::string decimal = root.optionalText("decimal"); !decimal.empty()) // of hours
        profile.decimal = wordOf(root, "decimal", decimal, decimalWords);
    if (!hasMoney)
        return;
    if (const std::string code = root.optionalText("currency"); !code.empty()) {
        profile.currency = Currency::fromCode(code);
        if (!profile.currency)
            root.refuse("currency", "an ISO 4217 code");
    }
    profile.plainAmounts = root.flag("plain_amounts");
}

void readForm(TomlTable &root, Profile &profile)
{
    if (const std::string format = root.optionalText("format"); !format.empty())
        profile.format = wordOf(root, "format", format, formatWords);
    if (profile.format == SourceFormat::JsonText)
        profile.rowsAt = root.texts("rows_at");
    profile.encodings = root.optionalTexts("encodings");
    for (const std::string &encoding : profile.encodings) {
        if (std::find(olderEncodings.begin(), olderEncodings.end(), encoding) == olderEncodings.end())
            root.refuse("encodings", "names among windows-1252, windows-1251, iso-8859-1, iso-8859-15");
    }
    profile.preamble = root.flag("preamble");
    profile.lenientQuotes = root.flag("lenient_quotes");
    profile.privateLife = root.flag("private_life");
    profile.companionOf = root.optionalText("companion_of");
    profile.sameMoneyAs = root.optionalText("same_money_as");
    if (profile.sameMoneyAs == profile.id)
        root.refuse("same_money_as", "the id of another source");
    profile.marks = root.optionalTexts("marks");
}

/** A kind that must be there for rows of one sort to mean anything. */
void requireKinds(TomlTable &root, const Profile &profile)
{
    const auto has = [&](FieldKind kind) { return profile.field(kind) != nullptr; };
    const auto require = [&](FieldKind kind) {
        if (!has(kind))
            root.refuse("fields", "a field of kind " + std::string(fieldKindName(kind)));
    };
    if (profile.kind != RowKind::StatedRate)
        require(FieldKind::When);
    if (profile.kind != RowKind::TimeEntry && profile.kind != RowKind::StatedRate)
        require(FieldKind::Amount);
    if (profile.kind == RowKind::StatedRate) {
        require(FieldKind::Rate);
        require(FieldKind::Contract);
    }
    if (profile.kind == RowKind::TimeEntry && !has(FieldKind::Elapsed))
        require(FieldKind::Duration);
    if (has(FieldKind::Elapsed))
        require(FieldKind::Until);
    if (profile.privateLife && profile.kind != RowKind::Payout)
        root.refuse("private_life", "nothing but payouts");
    if (has(FieldKind::Elapsed) && has(FieldKind::Duration))
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
        for (const ColumnNames *names : {&field.column, &field.timeColumn, &field.refColumn}) {
            for (const std::string &column : *names) {
                if (!columns.insert(column).second)
                    root.refuse("fields", "each column once; \"" + column + "\" stands twice");
            }
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
    const FieldSpec *measure = profile.field(profile.kind == RowKind::TimeEntry    ? FieldKind::Duration
                                             : profile.kind == RowKind::StatedRate ? FieldKind::Rate
                                                                                   : FieldKind::Amount);
    if (measure != nullptr && (measure->optional || (profile.kind == RowKind::TimeEntry && measure->mayBeEmpty)))
        root.refuse("fields", "an amount or duration that is always there");
    if (profile.requiredColumns().empty())
        root.refuse("fields", "at least one column that must be there");
}

bool isProfileId(std::string_view id)
{
    constexpr std::size_t longest = 64;
    return !id.empty() && id.size() <= longest
           && id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") == std::string_view::npos;
}

}

std::string_view rowsWord(RowKind kind)
{
    const auto word =
        std::find_if(rowWords.begin(), rowWords.end(), [&](const auto &known) { return known.value == kind; });
    return word->word; // the list has every kind
}

Result<Profile> parseProfile(const std::string &name, std::string_view toml)
{
    const TomlOwner owner{name, ErrorCode::ProfileInvalid, ImportLimits::profileBytes};
    const auto document = parseToml(owner, toml);
    if (!document)
        return tl::unexpected(document.error());
    TomlTable root(*document, owner, {});
    Profile profile;
    profile.id = root.text("id");
    if (!isProfileId(profile.id))
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
    readForm(root, profile);
    root.each("fields", [&](TomlTable &table) { profile.fields.push_back(readField(table, profile.kind)); });
    if (root.has("filters"))
        root.each("filters", [&](TomlTable &table) { profile.filters.push_back(readFilter(table)); });
    if (root.has("totals"))
        root.each("totals", [&](TomlTable &table) { profile.totals.push_back(readTotal(table, profile)); });
    readMoney(root, profile);
    profile.identity = root.texts("identity");
    profile.confidential = root.optionalTexts("confidential");
    profile.neverEmpty = root.optionalTexts("never_empty");
    requireKinds(root, profile);
    checkKindsOnce(root, profile);
    checkColumns(root, profile);
    root.finish();
    if (root.fault())
        return tl::unexpected(*root.fault());
    return profile;
}

}
