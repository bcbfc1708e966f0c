// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/hand_record.h"

#include "platform-importers/engine/table_text.h"

#include <string_view>
#include <utility>
#include <vector>

namespace backpay {

namespace {

// How the ids of the sources begin that read what the app itself wrote down.
constexpr std::string_view handSources = "hand.";

using Cells = std::vector<std::pair<std::string, std::string>>; // column and text

Cells cellsOf(const HandRecord &record, const std::string &recordedAt)
{
    Cells cells = {{"recorded_at", recordedAt},
                   {"date", record.date},
                   {"amount", record.amount},
                   {"currency", record.currency.empty() && record.amount.empty() ? "USD" : record.currency}};
    const auto add = [&](std::initializer_list<std::pair<const char *, const std::string *>> more) {
        for (const auto &[column, text] : more)
            cells.emplace_back(column, *text);
    };
    switch (record.kind) {
    case RowKind::Payout: add({{"payer", &record.payer}, {"fee", &record.fee}, {"note", &record.note}}); break;
    case RowKind::Cancellation:
        add({{"cause", &record.cause},
             {"time_lost", &record.time},
             {"decided_by", &record.decidedBy},
             {"notice_days", &record.notice},
             {"note", &record.note}});
        break;
    case RowKind::Expense: add({{"what", &record.note}}); break;
    default: add({{"time", &record.time}, {"item", &record.item}, {"type", &record.type}, {"status", &record.status}});
    }
    return cells;
}

std::string tableOf(const Cells &cells)
{
    std::vector<std::string> header;
    std::vector<std::string> row;
    for (const auto &[column, text] : cells) {
        header.push_back(column);
        row.push_back(text);
    }
    TableWriter writer(header);
    writer.add(std::span<const std::string>(row), RowPlace::atLine(2));
    return std::move(writer).finish().csv + '\n';
}

std::string_view takes(const std::string &column)
{
    if (column == "date")
        return "a day as YYYY-MM-DD";
    if (column == "currency")
        return "an ISO 4217 code such as USD";
    if (column == "time" || column == "time_lost")
        return "hours and minutes as H:MM";
    if (column == "notice_days")
        return "a whole number of days from 0 to 3660";
    return column == "amount" || column == "fee" ? "an amount with a point, such as 12.50" : "a text";
}

/** The column at fault, as what the person typed into it. */
Error faultOf(const Error &error, const Cells &cells)
{
    if (error.code != ErrorCode::EveryRowRejected || !error.place)
        return error;
    const std::string &column = error.place->column;
    std::string text;
    for (const auto &[name, typed] : cells) {
        if (name == column)
            text = typed;
    }
    return {ErrorCode::FieldInvalid, {column, text, std::string(takes(column))}, std::nullopt};
}

RecordGrade gradeOf(const HandRecord &record, DayNumber today)
{
    if (record.estimate)
        return RecordGrade::Estimate;
    const auto day = parseIsoDate(record.date);
    return day && *day >= today ? RecordGrade::SameDayNote : RecordGrade::Reconstructed;
}

}

Result<ImportOutcome> addByHand(const HandRecord &record, Ledger &ledger, Instant now, DayNumber today)
{
    ImportOptions options;
    options.source = std::string(handSources) + std::string(rowKindName(record.kind));
    if (record.kind == RowKind::Payout) {
        options.platform = record.platform;
    } else {
        const auto contract = ledger.contract(record.contract);
        if (!contract)
            return tl::unexpected(contract.error());
        options.contract = contract->key;
        if (!contract->platform.empty())
            options.platform = contract->platform;
    }
    if (const auto day = parseIsoDate(record.date); day && *day > today)
        return fail(ErrorCode::FieldInvalid, {"date", record.date, "a day that is not in the future"});
    const auto catalogue = SourceCatalogue::builtIn();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    // A record is an event of its own even where another was made in the same second: its number tells them apart.
    const auto earlier = ledger.imports();
    if (!earlier)
        return tl::unexpected(earlier.error());
    const std::string recordedAt = isoInstant(now) + " #" + std::to_string(earlier->size() + 1);
    const Cells cells = cellsOf(record, recordedAt);
    auto batch = readBytes("by hand", tableOf(cells), *catalogue, options);
    if (!batch)
        return tl::unexpected(faultOf(batch.error(), cells));
    batch->grade = gradeOf(record, today);
    batch->ofHistory = false;
    return ledger.import(std::move(*batch));
}

bool isByHand(const ImportRecord &record) { return record.source.starts_with(handSources); }

}
