// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/mapping/mapped_profile.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/mapping/date_forms.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace backpay {

namespace {

using namespace std::string_view_literals;

/** What a bare number under this heading counts. */
std::string_view bareStyle(std::string_view heading)
{
    if (mentions(heading, "sec"))
        return "seconds";
    return mentions(heading, "min") ? "minutes"sv : "decimal-hours"sv;
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
        fields += fieldRest(kind, heading, filledCells(table, i));
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
    if (!table.encoding.empty())
        out += "encodings = [" + quoted(table.encoding) + "]\n";
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
