// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draft_command.h"

#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/mapping/mapped_profile.h"
#include "platform-importers/engine/text_encoding.h"

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace backpay {

namespace {

using Tables = std::vector<MappedTable>;
/** The table to draft a profile for, or what must be known first. */
using Choice = std::variant<const MappedTable *, ImportQuestion>;

/** "one of these" as OptionInvalid takes it. */
template <class Texts>
std::string oneOf(const Texts &texts)
{
    std::string all;
    for (const auto &text : texts)
        all += (all.empty() ? "one of these: " : ", ") + std::string(text);
    return all;
}

Result<void> checkEncoding(const ProfilesDraftCommand &command)
{
    if (!command.encoding
        || std::find(olderEncodings.begin(), olderEncodings.end(), *command.encoding) != olderEncodings.end())
        return {};
    return fail(ErrorCode::OptionInvalid, {"--encoding", *command.encoding, oneOf(olderEncodings)});
}

/** What a table is called within its file: "March" for a sheet, "" where the file is the table. */
std::string nameWithin(const std::string &file, const MappedTable &table)
{
    return table.part.size() > file.size() ? table.part.substr(file.size() + 1) : std::string();
}

Result<Choice> namedTable(const ProfilesDraftCommand &command, const Tables &tables)
{
    std::vector<std::string> names;
    for (const MappedTable &table : tables) {
        names.push_back(nameWithin(command.file, table));
        if (!names.back().empty() && names.back() == *command.sheet)
            return &table;
    }
    return fail(ErrorCode::OptionInvalid,
                {"--sheet", *command.sheet,
                 names == std::vector<std::string>{""} ? "a name only where the file is a workbook or an archive"
                                                       : oneOf(names)});
}

/** The only table that the file shows; hidden sheets count where it shows none. */
Result<Choice> onlyTable(const ProfilesDraftCommand &command, const Tables &tables)
{
    const auto shown = [](const MappedTable &table) { return !table.hidden; };
    const auto first = std::find_if(tables.begin(), tables.end(), shown);
    if (tables.size() == 1)
        return &tables.front();
    if (std::count_if(tables.begin(), tables.end(), shown) == 1)
        return &*first;
    ImportQuestion question{"--sheet", {}, "sheet-open", {}};
    for (const MappedTable &table : tables)
        question.choices.push_back(nameWithin(command.file, table));
    return question;
}

/** The table that is meant, once its encoding is settled too. */
Result<Choice> chosenTable(const ProfilesDraftCommand &command, const Tables &tables)
{
    auto choice = command.sheet ? namedTable(command, tables) : onlyTable(command, tables);
    const auto *const *table = choice ? std::get_if<const MappedTable *>(&*choice) : nullptr;
    if (table == nullptr)
        return choice;
    if (command.encoding && (*table)->encoding.empty())
        return fail(ErrorCode::OptionInvalid,
                    {"--encoding", *command.encoding, "a name only where the text is not UTF-8"});
    if (auto question = (*table)->encodingQuestion())
        return std::move(*question);
    return choice;
}

/** The mapping with what the person said of it; OptionInvalid names what is no answer. */
Result<ColumnMapping> answered(ColumnMapping mapping, const ProfilesDraftCommand &command)
{
    mapping.title = command.title;
    mapping.id = mappedId(command.title);
    mapping.platform = command.platform;
    if (command.rows) {
        const auto kind = std::find_if(everyRowKind.begin(), everyRowKind.end(),
                                       [&](RowKind one) { return rowsWord(one) == *command.rows; });
        if (kind == everyRowKind.end())
            return fail(ErrorCode::OptionInvalid,
                        {"--rows", *command.rows, "earning, time-entry, payout, stated-rate, cancellation or expense"});
        mapping.kind = *kind;
        const auto allowed = mappableKinds(*kind);
        for (auto &column : mapping.columns) {
            if (column && std::find(allowed.begin(), allowed.end(), *column) == allowed.end())
                column.reset();
        }
    }
    if (command.currency) {
        mapping.currency = Currency::fromCode(*command.currency);
        if (!mapping.currency)
            return fail(ErrorCode::OptionInvalid, {"--currency", *command.currency, "an ISO 4217 code"});
    }
    return mapping;
}

}

ExitCode draftProfile(const ProfilesDraftCommand &command, const CliContext &context, const Printer &printer)
{
    if (const auto checked = checkEncoding(command); !checked)
        return printer.failed(checked.error());
    auto bytes = readWholeFile(command.file);
    if (!bytes)
        return printer.failed(bytes.error());
    const auto tables = readMappedTables(command.file, std::move(*bytes), command.encoding);
    if (!tables)
        return printer.failed(tables.error());
    const auto choice = chosenTable(command, *tables);
    if (!choice)
        return printer.failed(choice.error());
    if (const auto *question = std::get_if<ImportQuestion>(&*choice))
        return printer.asked(*question);
    const MappedTable &table = *std::get<const MappedTable *>(*choice);
    const auto mapping = answered(proposeMapping(table), command);
    if (!mapping)
        return printer.failed(mapping.error());
    const std::string toml = mappedProfile(*mapping, table, isoDate(dayNumber(context.clock.now())));
    return printer.done({{"id", mapping->id}, {"toml", toml}}, QString::fromStdString(toml));
}

}
