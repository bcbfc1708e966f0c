// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/mapping/mapping_proposal.h"

#include "core/money/money_text.h"
#include "core/time/date_text.h"
#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/mapping/date_forms.h"

#include <algorithm>
#include <array>
#include <set>

namespace backpay {

namespace {

constexpr std::array<DurationStyle, 4> durationStyles = {DurationStyle::Words, DurationStyle::Clock,
                                                         DurationStyle::HoursMinutes, DurationStyle::DecimalHours};

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

}

std::vector<std::string_view> filledCells(const MappedTable &table, std::size_t column)
{
    std::vector<std::string_view> cells;
    for (const auto &row : table.rows) {
        if (!row[column].empty())
            cells.push_back(row[column]);
    }
    return cells;
}

bool mentions(std::string_view heading, std::string_view word)
{
    const auto same = [](char a, char b) { return lowered(a) == lowered(b); };
    return std::search(heading.begin(), heading.end(), word.begin(), word.end(), same) != heading.end();
}

ColumnMapping proposeMapping(const MappedTable &table)
{
    ColumnMapping mapping;
    mapping.columns.resize(table.header.size());
    std::set<FieldKind> taken;
    for (const HeadingWord &word : headingWords) {
        for (std::size_t i = 0; i < table.header.size(); ++i) {
            if (mapping.columns[i] || taken.contains(word.kind) || !mentions(table.header[i], word.word)
                || !fits(word.kind, filledCells(table, i)))
                continue;
            mapping.columns[i] = word.kind;
            taken.insert(word.kind);
        }
    }
    // Without a heading that says so, what reads as dates and as money is still worth proposing.
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto cells = filledCells(table, i);
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
        return {FieldKind::When,      FieldKind::Amount, FieldKind::Contract, FieldKind::Cause,   FieldKind::Duration,
                FieldKind::DecidedBy, FieldKind::Notice, FieldKind::Note,     FieldKind::Currency};
    case RowKind::Expense:
        return {FieldKind::When, FieldKind::Amount, FieldKind::Contract, FieldKind::Note, FieldKind::Currency};
    }
    return {};
}

}
