// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/column_mapper.h"

#include "core/money/money_text.h"
#include "core/time/date_text.h"
#include "platform-importers/engine/candidates.h"
#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/structured/pasted_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::array<char, 4> delimiters = {',', ';', '\t', '|'};

std::vector<std::string> cellsOf(const CsvRecord &record)
{
    std::vector<std::string> cells;
    for (const CsvCell &cell : record.cells)
        cells.emplace_back(trimmed(cell.text));
    return cells;
}

MappedTable tableUnder(std::string_view text, char delimiter)
{
    std::vector<std::string> blocks;
    CsvReader reader(text, delimiter, CellArena(blocks));
    CsvRecord record;
    MappedTable table;
    if (reader.next(record))
        table.header = cellsOf(record);
    while (table.rows.size() < mappedRows && reader.next(record)) {
        table.rows.push_back(cellsOf(record));
        table.rows.back().resize(table.header.size());
    }
    return table;
}

MappedTable widestTable(std::string_view text)
{
    MappedTable best;
    for (const char delimiter : delimiters) {
        MappedTable table = tableUnder(text, delimiter);
        if (table.header.size() > best.header.size())
            best = std::move(table);
    }
    return best;
}

bool hasUsableHeader(const MappedTable &table)
{
    std::set<std::string_view> names;
    for (const std::string &name : table.header) {
        if (!name.empty() && !names.insert(name).second)
            return false;
    }
    return names.size() >= 2;
}

/** How a date may be written, with the clock it then has. */
struct DateForm
{
    std::string_view clock;
    std::vector<std::string_view> patterns; // of an order that is plain
    std::vector<std::string_view> dayMonth;
    std::vector<std::string_view> monthDay;
};

const std::array<DateForm, 3> &dateForms()
{
    static const std::array<DateForm, 3> forms = {{
        {"date",
         {"YYYY-MM-DD", "YYYY/MM/DD", "MMM D, YYYY", "D MMM YYYY", "D-MMM-YYYY", "D.M.YYYY", "YYYYMMDD"},
         {"D/M/YYYY", "D/M/YY", "D-M-YYYY"},
         {"M/D/YYYY", "M/D/YY", "M-D-YYYY"}},
        {"utc", {"YYYY-MM-DDTHH:mm:ss.fZ", "YYYY-MM-DDTHH:mm:ss.f+00:00", "YYYY-MM-DD HH:mm:ss.f UTC"}, {}, {}},
        {"local",
         {"YYYY-MM-DD HH:mm:ss.f", "YYYY-MM-DDTHH:mm:ss.f", "YYYY-MM-DD HH:mm", "MMM D, YYYY h:mm A",
          "MMM D, YYYY, h:mm A", "MMM D, YYYY h:mm:ss A", "D MMM YYYY HH:mm", "D.M.YYYY HH:mm"},
         {"D/M/YYYY HH:mm:ss", "D/M/YYYY HH:mm", "D/M/YYYY, HH:mm:ss", "D/M/YYYY h:mm A"},
         {"M/D/YYYY HH:mm:ss", "M/D/YYYY HH:mm", "M/D/YYYY, h:mm:ss A", "M/D/YYYY h:mm A"}},
    }};
    return forms;
}

/** The cells of one column that hold anything. */
std::vector<std::string_view> filled(const MappedTable &table, std::size_t column)
{
    std::vector<std::string_view> cells;
    for (const auto &row : table.rows) {
        if (!row[column].empty())
            cells.push_back(row[column]);
    }
    return cells;
}

/** Of all patterns those that read a cell of the column. */
std::vector<std::string_view> reading(const std::vector<std::string_view> &patterns,
                                      const std::vector<std::string_view> &cells)
{
    std::vector<std::string_view> used;
    for (const std::string_view text : patterns) {
        const auto pattern = DatePattern::compile(text);
        if (pattern && std::any_of(cells.begin(), cells.end(), [&](auto cell) { return pattern->read(cell); }))
            used.push_back(text);
    }
    return used;
}

std::size_t readBy(const std::vector<std::string_view> &patterns, const std::vector<std::string_view> &cells)
{
    std::vector<DatePattern> compiled;
    for (const std::string_view text : patterns) {
        if (auto pattern = DatePattern::compile(text))
            compiled.push_back(std::move(*pattern));
    }
    return static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), [&](std::string_view cell) {
        return std::any_of(compiled.begin(), compiled.end(), [&](const auto &pattern) { return pattern.read(cell); });
    }));
}

/** How a column writes its dates: the form that reads most of its cells, with the patterns that read any. */
struct DateFound
{
    DateForm form;
    std::size_t read = 0;
};

DateFound findDates(const std::vector<std::string_view> &cells)
{
    DateFound best;
    for (const DateForm &form : dateForms()) {
        DateForm used{form.clock, reading(form.patterns, cells), reading(form.dayMonth, cells),
                      reading(form.monthDay, cells)};
        std::vector<std::string_view> all = used.patterns;
        all.insert(all.end(), used.dayMonth.begin(), used.dayMonth.end());
        all.insert(all.end(), used.monthDay.begin(), used.monthDay.end());
        const std::size_t read = readBy(all, cells);
        if (read > best.read)
            best = {std::move(used), read};
    }
    if (best.read == 0)
        best.form = dateForms().front();
    // Both orders are named or neither: the file as a whole decides between them.
    const DateForm *full = nullptr;
    for (const DateForm &form : dateForms()) {
        if (form.clock == best.form.clock)
            full = &form;
    }
    if (best.form.dayMonth.empty() != best.form.monthDay.empty()) {
        best.form.dayMonth = full->dayMonth;
        best.form.monthDay = full->monthDay;
    }
    return best;
}

constexpr std::array<DurationStyle, 4> durationStyles = {DurationStyle::Words, DurationStyle::Clock,
                                                         DurationStyle::HoursMinutes, DurationStyle::DecimalHours};

bool holds(std::string_view heading, std::string_view word)
{
    const auto same = [](char a, char b) { return lowered(a) == lowered(b); };
    return std::search(heading.begin(), heading.end(), word.begin(), word.end(), same) != heading.end();
}

/** What a bare number under this heading counts. */
std::string_view bareStyle(std::string_view heading)
{
    if (holds(heading, "sec"))
        return "seconds";
    return holds(heading, "min") ? "minutes"sv : "decimal-hours"sv;
}

/** A heading's words for a kind, the surest first. */
struct HeadingWord
{
    std::string_view word;
    FieldKind kind;
};
constexpr std::array<HeadingWord, 35> headingWords = {{
    {"currency", FieldKind::Currency}, {"status", FieldKind::Status},       {"state", FieldKind::Status},
    {"bonus", FieldKind::Bonus},       {"rate", FieldKind::Rate},           {"fee", FieldKind::Fee},
    {"end", FieldKind::Until},         {"stop", FieldKind::Until},          {"duration", FieldKind::Duration},
    {"hours", FieldKind::Duration},    {"time spent", FieldKind::Duration}, {"minutes", FieldKind::Duration},
    {"seconds", FieldKind::Duration},  {"date", FieldKind::When},           {"start", FieldKind::When},
    {"day", FieldKind::When},          {"created", FieldKind::When},        {"submitted", FieldKind::When},
    {"project", FieldKind::Contract},  {"contract", FieldKind::Contract},   {"job", FieldKind::Contract},
    {"study", FieldKind::Contract},    {"task id", FieldKind::Item},        {"item", FieldKind::Item},
    {"id", FieldKind::Item},           {"type", FieldKind::PayType},        {"amount", FieldKind::Amount},
    {"pay", FieldKind::Amount},        {"earning", FieldKind::Amount},      {"earned", FieldKind::Amount},
    {"total", FieldKind::Amount},      {"reward", FieldKind::Amount},       {"fecha", FieldKind::When},
    {"importe", FieldKind::Amount},    {"estado", FieldKind::Status},
}};

/** Whether more cells than not do; a few bad ones are what the preview is for. */
template <class Reads>
bool mostly(const std::vector<std::string_view> &cells, Reads reads)
{
    return 2 * static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), reads)) > cells.size();
}

bool readsAsMoney(const std::vector<std::string_view> &cells)
{
    const auto reads = [](std::string_view cell) {
        return readAmount(cell, DecimalMark::Point).has_value() || readAmount(cell, DecimalMark::Comma).has_value();
    };
    return mostly(cells, reads);
}

bool readsAsDuration(const std::vector<std::string_view> &cells)
{
    const auto reads = [](std::string_view cell) {
        return std::any_of(durationStyles.begin(), durationStyles.end(),
                           [&](DurationStyle style) { return readDuration(cell, style).has_value(); });
    };
    return mostly(cells, reads);
}

/** Whether the cells may be what the heading says. */
bool fits(FieldKind kind, const std::vector<std::string_view> &cells)
{
    switch (kind) {
    case FieldKind::When:
    case FieldKind::Until: return findDates(cells).read > 0;
    case FieldKind::Duration: return readsAsDuration(cells);
    case FieldKind::Amount:
    case FieldKind::Bonus:
    case FieldKind::Fee: return readsAsMoney(cells);
    default: return !cells.empty();
    }
}

std::string quoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        } else {
            out += c;
        }
    }
    return out + '"';
}

template <class Text>
std::string list(const std::vector<Text> &texts)
{
    std::string out;
    for (const auto &text : texts)
        out += (out.empty() ? "" : ", ") + quoted(text);
    return '[' + out + ']';
}

/** Writes the part of a field that its kind needs beyond its column. */
std::string fieldRest(FieldKind kind, const std::string &heading, const std::vector<std::string_view> &cells)
{
    switch (kind) {
    case FieldKind::When:
    case FieldKind::Until: {
        const DateFound found = findDates(cells);
        std::string out = "clock = " + quoted(found.form.clock) + '\n';
        if (!found.form.patterns.empty())
            out += "pattern = " + list(found.form.patterns) + '\n';
        if (!found.form.dayMonth.empty())
            out += "day_month = " + list(found.form.dayMonth) + "\nmonth_day = " + list(found.form.monthDay) + '\n';
        return out;
    }
    case FieldKind::Duration:
        return "style = [\"words\", \"clock\", \"hours-minutes\", " + quoted(bareStyle(heading)) + "]\n";
    case FieldKind::Rate: return "per = \"hour\"\n";
    case FieldKind::Status:
        return "earned = [\"paid\", \"approved\", \"accepted\", \"completed\", \"processed\", \"sent\", \"earned\"]\n"
               "pending = [\"pending\", \"submitted\", \"in review\", \"awaiting review\", \"processing\"]\n"
               "lost = [\"rejected\", \"failed\", \"declined\", \"denied\"]\n"
               "cancelled = [\"cancelled\", \"canceled\", \"returned\", \"expired\"]\n";
    case FieldKind::PayType:
        return "work_pay = [\"task\", \"tasks\", \"hourly\", \"wages\", \"work\", \"time\"]\n"
               "bonus_pay = [\"bonus\", \"mission\", \"referral\", \"reward\"]\n";
    default: return {};
    }
}

/** Whether an empty cell of this kind leaves its row whole. */
bool mayBeEmpty(FieldKind kind)
{
    switch (kind) {
    case FieldKind::When:
    case FieldKind::Amount:
    case FieldKind::Until: return false;
    default: return true;
    }
}

/** What tells one event from another when its pay or status changes. */
bool identifies(FieldKind kind, RowKind rows)
{
    switch (kind) {
    case FieldKind::When:
    case FieldKind::Until:
    case FieldKind::Item:
    case FieldKind::Contract:
    case FieldKind::Payer: return true;
    case FieldKind::Amount: return rows == RowKind::Payout || rows == RowKind::Expense;
    default: return false;
    }
}

}

Result<MappedTable> readMappedTable(const std::string &name, const std::string &bytes)
{
    const auto candidates = candidatesOf(name, bytes, {});
    if (!candidates)
        return tl::unexpected(candidates.error());
    for (const Candidate &candidate : *candidates) {
        MappedTable table = widestTable(candidate.text);
        if (hasUsableHeader(table))
            return table;
    }
    if (const auto pasted = readPastedText(name, bytes)) {
        MappedTable table = widestTable(pasted->csv);
        if (hasUsableHeader(table))
            return table;
    }
    return fail(ErrorCode::SourceUnknown, {name, "", "", ""});
}

ColumnMapping proposeMapping(const MappedTable &table)
{
    ColumnMapping mapping;
    mapping.columns.resize(table.header.size());
    std::set<FieldKind> taken;
    for (const HeadingWord &word : headingWords) {
        for (std::size_t i = 0; i < table.header.size(); ++i) {
            if (mapping.columns[i] || taken.contains(word.kind) || !holds(table.header[i], word.word)
                || !fits(word.kind, filled(table, i)))
                continue;
            mapping.columns[i] = word.kind;
            taken.insert(word.kind);
        }
    }
    // Without a heading that says so, what reads as dates and as money is still worth proposing.
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto cells = filled(table, i);
        for (const FieldKind kind : {FieldKind::When, FieldKind::Amount}) {
            if (!mapping.columns[i] && !taken.contains(kind) && fits(kind, cells)) {
                mapping.columns[i] = kind;
                taken.insert(kind);
            }
        }
    }
    if (!taken.contains(FieldKind::Amount) && (taken.contains(FieldKind::Duration) || taken.contains(FieldKind::Until)))
        mapping.kind = RowKind::TimeEntry;
    const std::vector<FieldKind> allowed = mappableKinds(mapping.kind);
    for (auto &column : mapping.columns) {
        if (column && std::find(allowed.begin(), allowed.end(), *column) == allowed.end())
            column.reset();
    }
    return mapping;
}

std::vector<FieldKind> mappableKinds(RowKind rows)
{
    switch (rows) {
    case RowKind::Earning:
        return {FieldKind::When,   FieldKind::Amount,  FieldKind::Duration, FieldKind::Contract, FieldKind::Item,
                FieldKind::Status, FieldKind::PayType, FieldKind::Bonus,    FieldKind::Rate,     FieldKind::Currency};
    case RowKind::TimeEntry:
        return {FieldKind::When,     FieldKind::Until, FieldKind::Duration,
                FieldKind::Contract, FieldKind::Note,  FieldKind::Tags};
    case RowKind::Payout:
        return {FieldKind::When, FieldKind::Amount,   FieldKind::Payer, FieldKind::Status,
                FieldKind::Fee,  FieldKind::Currency, FieldKind::Note};
    case RowKind::StatedRate: return {FieldKind::Contract, FieldKind::Rate, FieldKind::When, FieldKind::Currency};
    case RowKind::Cancellation:
        return {FieldKind::When,     FieldKind::Amount, FieldKind::Contract, FieldKind::Cause,
                FieldKind::Duration, FieldKind::Note,   FieldKind::Currency};
    case RowKind::Expense:
        return {FieldKind::When, FieldKind::Amount, FieldKind::Contract, FieldKind::Note, FieldKind::Currency};
    }
    return {};
}

std::string mappedId(std::string_view title)
{
    constexpr std::size_t longest = 48;
    std::string id;
    for (const char c : title) {
        const char low = lowered(c);
        const bool plain = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9');
        if (plain && id.size() < longest)
            id += low;
        else if (!plain && !id.empty() && id.back() != '-' && id.size() < longest)
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return "own." + (id.empty() ? "table" : id);
}

std::string mappedProfile(const ColumnMapping &mapping, const MappedTable &table, const std::string &day)
{
    std::vector<std::string> identity;
    std::vector<std::string> confidential;
    std::string fields;
    const auto has = [&](FieldKind kind) {
        return std::find(mapping.columns.begin(), mapping.columns.end(), kind) != mapping.columns.end();
    };
    // An item names its event by itself, so that a corrected date is a change and not another event.
    const bool byItem = has(FieldKind::Item);
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const std::string &heading = table.header[i];
        if (heading.empty())
            continue;
        if (!mapping.columns[i]) {
            confidential.push_back(heading);
            continue;
        }
        const FieldKind kind = *mapping.columns[i];
        fields += "\n[[fields]]\nkind = " + quoted(fieldKindName(kind)) + "\ncolumn = " + quoted(heading) + '\n';
        fields += fieldRest(kind, heading, filled(table, i));
        const bool needed =
            mapping.kind == RowKind::TimeEntry && (kind == FieldKind::Duration && !has(FieldKind::Until));
        if (mayBeEmpty(kind) && !needed && kind != FieldKind::Rate)
            fields += "may_be_empty = true\n";
        if (byItem ? kind == FieldKind::Item || kind == FieldKind::Contract : identifies(kind, mapping.kind))
            identity.push_back(heading);
    }
    if (mapping.kind == RowKind::TimeEntry && has(FieldKind::Until) && !has(FieldKind::Duration))
        fields += "\n[[fields]]\nkind = \"elapsed\"\n";

    std::string out = "id = " + quoted(mapping.id) + "\nversion = 1\ntitle = " + quoted(mapping.title) + '\n';
    if (!mapping.platform.empty())
        out += "platform = " + quoted(mapping.platform) + '\n';
    out += "how = \"Described by hand from a table of one's own.\"\nverified_on = " + quoted(day) + '\n';
    out += "rows = " + quoted(rowsWord(mapping.kind)) + '\n';
    out += mapping.kind == RowKind::TimeEntry ? "grade = \"B\"\n" : "grade = \"A\"\n";
    if (mapping.kind == RowKind::Payout && mapping.platform.empty())
        out += "private_life = true\n";
    out += "decimal = \"by-file\"\n";
    if (mapping.currency && mapping.kind != RowKind::TimeEntry)
        out += "currency = " + quoted(mapping.currency->code()) + '\n';
    out += "identity = " + list(identity) + '\n';
    if (!confidential.empty())
        out += "confidential = " + list(confidential) + '\n';
    return out + fields;
}

}
