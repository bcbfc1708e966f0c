// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/backup_commands.h"
#include "app/cli/calc_command.h"
#include "app/cli/check_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/contract_commands.h"
#include "app/cli/conversion_output.h"
#include "app/cli/draft_command.h"
#include "app/cli/entry_commands.h"
#include "app/cli/factors_command.h"
#include "app/cli/findings_command.h"
#include "app/cli/import_command.h"
#include "app/cli/log_command.h"
#include "app/cli/packet_command.h"
#include "app/cli/passphrase_source.h"
#include "app/cli/printer.h"
#include "app/cli/rates_command.h"
#include "app/cli/reconcile_command.h"
#include "app/cli/row_commands.h"
#include "app/cli/rule_commands.h"
#include "app/cli/slots_command.h"
#include "app/cli/source_commands.h"
#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/cli/timer_command.h"
#include "app/cli/verify_command.h"
#include "app/i18n/language.h"
#include "app/platform/data_folder.h"
#include "app/platform/qt_zone_resolver.h"
#include "app/records/hand_record.h"
#include "app/records/vault_sources.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "core/analysis/summary.h"
#include "core/base/process_secrecy.h"
#include "core/vault/kdf_calibration.h"
#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/importer.h"

#include <QCoreApplication>

#include <filesystem>

namespace backpay {

namespace {

Result<std::optional<DayNumber>> dayOption(const char *option, const std::optional<std::string> &text)
{
    if (!text)
        return std::nullopt;
    const auto day = parseIsoDate(*text);
    if (!day)
        return fail(ErrorCode::OptionInvalid, {option, *text, "a day written YYYY-MM-DD"});
    return day;
}

DayNumber todayHere(const CliContext &context)
{
    const Instant now = context.clock.now();
    return dayNumber(now + context.zones.offsetAt(QtZoneResolver::systemZone(), now));
}

/** Names and days of a filter, judged against the vault. */
Result<RowFilter> filterFrom(const RowsFilterText &text, const Ledger &ledger)
{
    RowFilter filter;
    const auto from = dayOption("--from", text.from);
    const auto to = dayOption("--to", text.to);
    if (!from || !to)
        return tl::unexpected(!from ? from.error() : to.error());
    filter.from = *from;
    filter.to = *to;
    if (text.contract) {
        const auto contract = ledger.contract(*text.contract);
        if (!contract)
            return tl::unexpected(contract.error());
        filter.contract = contract->key;
    }
    if (text.platform) {
        const auto contracts = ledger.contracts();
        if (!contracts)
            return tl::unexpected(contracts.error());
        const QString wanted = QString::fromStdString(*text.platform);
        filter.platform = *text.platform;
        for (const Contract &contract : *contracts) {
            if (QString::fromStdString(contract.platform).compare(wanted, Qt::CaseInsensitive) == 0)
                filter.platform = contract.platform;
        }
    }
    return filter;
}

SummaryBy summaryBy(const std::string &by)
{
    if (by == "contract")
        return SummaryBy::Contract;
    if (by == "day")
        return SummaryBy::Day;
    if (by == "week")
        return SummaryBy::Week;
    if (by == "month")
        return SummaryBy::Month;
    return by == "kind" ? SummaryBy::Kind : SummaryBy::Platform;
}

QString keyHeading(SummaryBy by)
{
    switch (by) {
    case SummaryBy::Platform: return TerminalWords::tr("Platform");
    case SummaryBy::Contract: return TerminalWords::tr("Contract");
    case SummaryBy::Day: return TerminalWords::tr("Day");
    case SummaryBy::Week: return TerminalWords::tr("Week from");
    case SummaryBy::Month: return TerminalWords::tr("Month from");
    case SummaryBy::Kind: return TerminalWords::tr("Kind");
    }
    return {};
}

/** Runs the commands that need an open vault. */
class VaultCommands
{
public:
    VaultCommands(Vault &vault, const SeenHeads &heads, const CliContext &context, const Printer &printer)
        : vault_(vault)
        , heads_(heads)
        , ledger_(vault)
        , settled_(settleTimer(vault, context))
        , context_(context)
        , printer_(printer)
    {
    }

    ExitCode operator()(const ImportCommand &command)
    {
        return importFiles(command, ledger_, context_, printer_.json());
    }
    ExitCode operator()(const PasteCommand &command)
    {
        return importPaste(command, ledger_, context_, printer_.json());
    }

    ExitCode operator()(const ImportsCommand &)
    {
        const auto records = ledger_.imports();
        if (!records)
            return printer_.failed(records.error());
        Json list = Json::array();
        for (const ImportRecord &record : *records)
            list.push_back(importRecordJson(record));
        return printer_.done({{"imports", list}}, importsText(*records));
    }

    ExitCode operator()(const ImportsDiffCommand &command)
    {
        const auto rows = ledger_.difference(command.first, command.second);
        if (!rows)
            return printer_.failed(rows.error());
        Json list = Json::array();
        for (const RowDifference &row : *rows)
            list.push_back(differenceJson(row));
        return printer_.done({{"first", command.first}, {"second", command.second}, {"rows", list}},
                             differencesText(*rows));
    }

    ExitCode operator()(const AddCommand &command)
    {
        const auto added = addByHand(command.record, ledger_, context_.clock.now(), todayHere(context_));
        if (!added)
            return printer_.failed(added.error());
        return printer_.done({{"import", added->record.uuid},
                              {"kind", rowKindName(command.record.kind)},
                              {"grade", std::string(1, gradeLetter(added->record.grade))}},
                             TerminalWords::tr("Written down, grade %1. It can be taken back with: undo %2\n")
                                 .arg(gradeText(added->record.grade), QString::fromStdString(added->record.uuid)));
    }

    ExitCode operator()(const PayersListCommand &) { return listPayers(ledger_, printer_); }
    ExitCode operator()(const PayersSetCommand &command) { return setPayer(command, ledger_, printer_); }
    ExitCode operator()(const ProfilesListCommand &) { return listProfiles(ledger_, printer_); }
    ExitCode operator()(const ProfilesAddCommand &command) { return addProfileFile(command, ledger_, printer_); }
    ExitCode operator()(const ProfilesRemoveCommand &command) { return removeProfile(command, ledger_, printer_); }

    ExitCode operator()(const UndoCommand &command)
    {
        const auto rows = ledger_.undo(command.import);
        if (!rows)
            return printer_.failed(rows.error());
        return printer_.done(
            {{"undone", command.import}, {"rows", *rows}},
            TerminalWords::tr("Import undone: %1 rows taken back.\n", nullptr, pluralOf(*rows)).arg(countText(*rows)));
    }

    ExitCode operator()(const ContractsCommand &command) { return runContracts(command, ledger_, context_, printer_); }

    ExitCode operator()(const LogCommand &command) { return logTime(command, ledger_, context_, printer_); }
    ExitCode operator()(const TimerCommand &command) { return runTimer(command, vault_, settled_, context_, printer_); }
    ExitCode operator()(const EntriesShowCommand &command) { return showEntry(command, ledger_, printer_); }
    ExitCode operator()(const EntriesEditCommand &command) { return editEntry(command, ledger_, context_, printer_); }
    ExitCode operator()(const EntriesRemoveCommand &command) { return removeEntry(command, ledger_, printer_); }
    ExitCode operator()(const EntriesRestoreCommand &command)
    {
        return restoreEntry(command, ledger_, context_, printer_);
    }

    ExitCode operator()(const EntriesCommand &command)
    {
        if (command.by) {
            const auto filter = filterFrom(command.filter, ledger_);
            return filter ? listClocks(*filter, ledger_, context_, printer_) : printer_.failed(filter.error());
        }
        return listed(command.filter, listEntries);
    }

    ExitCode operator()(const EarningsCommand &command) { return listed(command.filter, listEarnings); }
    ExitCode operator()(const PayoutsCommand &command) { return listed(command.filter, listPayouts); }

    ExitCode operator()(const SummaryCommand &command)
    {
        const auto filter = filterFrom(command.filter, ledger_);
        if (!filter)
            return printer_.failed(filter.error());
        const auto asOf = dayOption("--as-of", command.asOf);
        if (!asOf)
            return printer_.failed(asOf.error());
        const SummaryOptions options{summaryBy(command.by), filter->from, filter->to, filter->platform,
                                     filter->contract};
        const auto found = summaryOf(ledger_, options, asOf->value_or(todayHere(context_)), context_.zones);
        if (!found)
            return printer_.failed(found.error());
        Json list = Json::array();
        for (const SummaryRow &row : found->rows)
            list.push_back(summaryRowJson(row));
        Json json = {{"by", command.by}, {"rows", std::move(list)}, {"notes", notesJson(found->withoutPayout)}};
        QString text = summaryText(found->rows, keyHeading(options.by)) + notesText(found->withoutPayout);
        if (command.in) {
            const auto converted = convertRows(*command.in, found->rows, options.by, filter->to,
                                               asOf->value_or(todayHere(context_)), ledger_);
            if (!converted)
                return printer_.failed(converted.error());
            addConversion(json, found->rows, *converted, ConvertedFigures::All);
            text += conversionText(found->rows, *converted, keyHeading(options.by), ConvertedFigures::All);
        }
        return printer_.done(json, text);
    }

    ExitCode operator()(const ReconcileCommand &command)
    {
        const auto filter = filterFrom(command.filter, ledger_);
        const auto asOf = dayOption("--as-of", command.asOf);
        if (!filter || !asOf)
            return printer_.failed(!filter ? filter.error() : asOf.error());
        return showReconciliation(ledger_, *filter, asOf->value_or(todayHere(context_)), context_.zones, printer_);
    }
    ExitCode operator()(const MatchCommand &command)
    {
        return decideMatch(command, ledger_, todayHere(context_), context_.zones, printer_);
    }
    ExitCode operator()(const ForgetMatchCommand &command)
    {
        return forgetMatch(command, ledger_, todayHere(context_), context_.zones, printer_);
    }

    ExitCode operator()(const CompareCommand &command)
    {
        const auto filter = filterFrom(command.filter, ledger_);
        if (!filter)
            return printer_.failed(filter.error());
        return showComparison(command, *filter, todayHere(context_), ledger_, context_, printer_);
    }
    ExitCode operator()(const RatesImportCommand &command) { return importRates(command, ledger_, printer_); }
    ExitCode operator()(const RatesFetchCommand &command) { return fetchRates(command, ledger_, printer_); }
    ExitCode operator()(const RatesShowCommand &command) { return showRates(command, ledger_, printer_); }

    ExitCode operator()(const FindingsCommand &command)
    {
        const auto filter = filterFrom(command.filter, ledger_);
        const auto asOf = dayOption("--as-of", command.asOf);
        if (!filter || !asOf)
            return printer_.failed(!filter ? filter.error() : asOf.error());
        return listFindings(command, *filter, asOf->value_or(todayHere(context_)), ledger_, context_, printer_);
    }

    ExitCode operator()(const PacketCommand &command)
    {
        const auto filter = filterFrom(command.filter, ledger_);
        const auto asOf = dayOption("--as-of", command.asOf);
        if (!filter || !asOf)
            return printer_.failed(!filter ? filter.error() : asOf.error());
        return makePacket(command, *filter, *asOf, todayHere(context_), ledger_, context_, printer_);
    }

    ExitCode operator()(const DiscloseCommand &command)
    {
        return discloseRow(command, todayHere(context_), ledger_, context_, printer_);
    }

    ExitCode operator()(const FactorsCommand &command)
    {
        return showFactors(command, todayHere(context_), ledger_, context_, printer_);
    }
    ExitCode operator()(const FactorsSetCommand &command)
    {
        return setFactors(command, todayHere(context_), ledger_, context_, printer_);
    }

    ExitCode operator()(const CheckCommand &command) { return checkWholeVault(command, vault_, heads_, printer_); }
    ExitCode operator()(const BackupCommand &command) { return backUp(command, vault_, printer_); }

    ExitCode operator()(const SlotsCommand &command) { return runSlots(command, vault_, context_, printer_); }

private:
    ExitCode listed(const RowsFilterText &text, ExitCode (*list)(const RowFilter &, const Ledger &, const Printer &))
    {
        const auto filter = filterFrom(text, ledger_);
        return filter ? list(*filter, ledger_, printer_) : printer_.failed(filter.error());
    }

    Vault &vault_;
    const SeenHeads &heads_;
    Ledger ledger_;
    std::vector<TimeEntryRow> settled_; // what a timer left behind that nobody stopped
    const CliContext &context_;
    const Printer &printer_;
};

/** The default vault's folder is the program's to make; any other is the user's. */
void makeDefaultFolder(const std::string &path)
{
    std::error_code ignored; // creating the vault says what is wrong
    const auto folder = std::filesystem::path(path).parent_path();
    std::filesystem::create_directories(folder, ignored);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, ignored);
}

ExitCode makeVault(const Arguments &arguments, const std::string &path, const CliContext &context,
                   const Printer &printer)
{
    if (!arguments.vault)
        makeDefaultFolder(path);
    const auto passphrase = readPassphrase(arguments.passphraseFile, true);
    if (!passphrase)
        return printer.failed(passphrase.error());
    const auto vault = Vault::create(path, *passphrase, context.clock, calibratedCost());
    if (!vault)
        return printer.failed(vault.error());
    return printer.done(
        {{"vault", path}, {"created", true}},
        TerminalWords::tr(
            "Vault made: %1\nNobody can reset its passphrase. If it is lost, the vault stays closed for good.\n")
            .arg(QString::fromStdString(path)));
}

/** With what the call names: recovery words, the key store, or else a passphrase. */
Result<std::unique_ptr<Vault>> openVault(const Arguments &arguments, const std::string &path, const CliContext &context)
{
    if (arguments.recoveryFile) {
        const auto words = readRecoveryWords(*arguments.recoveryFile);
        return words ? Vault::open(path, *words, context.clock) : tl::unexpected(words.error());
    }
    if (arguments.keyStore)
        return openWithKeyStore(path, context.clock);
    const auto passphrase = readPassphrase(arguments.passphraseFile, false);
    return passphrase ? Vault::open(path, *passphrase, context.clock) : tl::unexpected(passphrase.error());
}

ExitCode openAndRun(const Arguments &arguments, const std::string &path, const CliContext &context,
                    const Printer &printer)
{
    // Said before the passphrase is asked for: there is nothing it could open.
    if (const auto known = Vault::recognise(path); !known)
        return printer.failed(known.error());
    const auto vault = openVault(arguments, path, context);
    if (!vault)
        return printer.failed(vault.error());
    const SeenHeads heads(seenHeadsFolder());
    const auto &command = std::get<VaultCommand>(arguments.command);
    if (!std::holds_alternative<CheckCommand>(command)) // which says it in its answer
        warnOfOtherCopies(**vault, heads, context.err);
    const ExitCode code = std::visit(VaultCommands(**vault, heads, context, printer), command);
    static_cast<void>(noteSeen(**vault, heads)); // a memory that cannot be kept loses no record
    return code;
}

/** Afterwards the vault is closed, and neither its key nor its text stays in memory. */
ExitCode runInVault(const Arguments &arguments, const std::string &path, const CliContext &context,
                    const Printer &printer)
{
    const ExitCode code = openAndRun(arguments, path, context, printer);
    wipeLeftStack();
    return code;
}

}

std::string defaultVaultPath() { return dataFolder() + "/ledger.backpay"; }

ExitCode runCommand(const Arguments &arguments, const CliContext &context)
{
    const Printer printer(context, arguments.json);
    const std::string path = arguments.vault.value_or(defaultVaultPath());
    if (std::holds_alternative<SourcesCommand>(arguments.command))
        return listSources(printer);
    if (std::holds_alternative<PlatformsCommand>(arguments.command))
        return listPlatforms(printer);
    if (const auto *draft = std::get_if<ProfilesDraftCommand>(&arguments.command))
        return draftProfile(*draft, context, printer);
    if (const auto *calc = std::get_if<CalcCommand>(&arguments.command))
        return runCalc(*calc, context, printer);
    if (const auto *verify = std::get_if<VerifyCommand>(&arguments.command))
        return verifyPacketFile(*verify, printer);
    if (std::holds_alternative<RulesListCommand>(arguments.command))
        return listRules(printer);
    if (const auto *show = std::get_if<RulesShowCommand>(&arguments.command))
        return showRule(*show, printer);
    if (std::holds_alternative<RulesCheckCommand>(arguments.command))
        return checkAllRules(printer);
    if (const auto *restore = std::get_if<RestoreCommand>(&arguments.command))
        return restoreBackup(*restore, arguments, path, context, printer);
    if (std::holds_alternative<InitCommand>(arguments.command))
        return makeVault(arguments, path, context, printer);
    return runInVault(arguments, path, context, printer);
}

}
