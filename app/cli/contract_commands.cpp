// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contract_commands.h"

#include "app/cli/contract_output.h"
#include "app/cli/terminal_words.h"
#include "app/records/agreement_file.h"
#include "app/text/contract_text.h"
#include "core/domain/contract_terms.h"

#include <QCoreApplication>

namespace backpay {

namespace {

tl::unexpected<Error> optionInvalid(const char *option, const std::string &value, const char *takes)
{
    return fail(ErrorCode::OptionInvalid, {option, value, takes});
}

Result<DayNumber> dayOf(const char *option, const std::string &text)
{
    const auto day = parseIsoDate(text);
    if (!day)
        return optionInvalid(option, text, "a day written YYYY-MM-DD");
    return *day;
}

Result<std::optional<DayNumber>> dayOf(const char *option, const std::optional<std::string> &text)
{
    if (!text)
        return std::nullopt;
    const auto day = dayOf(option, *text);
    if (!day)
        return tl::unexpected(day.error());
    return *day;
}

/** FIELD=VALUE; the value of `agreement` is a file, of which the digest is kept. */
Result<ContractEdit> editOf(const std::string &assignment)
{
    const auto equals = assignment.find('=');
    if (equals == std::string::npos)
        return optionInvalid("contracts set", assignment, "FIELD=VALUE");
    ContractEdit edit{assignment.substr(0, equals), assignment.substr(equals + 1)};
    if (edit.field == "agreement" && !edit.value.empty()) {
        const auto agreement = readAgreement(edit.value);
        if (!agreement)
            return tl::unexpected(agreement.error());
        edit.value = agreementText(*agreement);
    }
    return edit;
}

class ContractRunner
{
public:
    ContractRunner(Ledger &ledger, const CliContext &context, const Printer &printer)
        : ledger_(ledger)
        , context_(context)
        , printer_(printer)
    {
    }

    ExitCode operator()(const ContractsListCommand &)
    {
        const auto contracts = ledger_.contracts();
        const auto changes = ledger_.contractChanges();
        if (!contracts || !changes)
            return printer_.failed(!contracts ? contracts.error() : changes.error());
        Json list = Json::array();
        for (const Contract &contract : *contracts)
            list.push_back(contractJson(contract));
        Json made = Json::array();
        for (const ContractChangeRecord &change : *changes)
            made.push_back(contractChangeJson(change));
        return printer_.done({{"contracts", list}, {"changes", made}},
                             contractsText(*contracts) + contractChangesText(*changes));
    }

    ExitCode operator()(const ContractsShowCommand &command) { return show(ledger_.contract(command.contract)); }

    ExitCode operator()(const ContractsSetCommand &command)
    {
        std::vector<ContractEdit> edits;
        for (const std::string &assignment : command.assignments) {
            auto edit = editOf(assignment);
            if (!edit)
                return printer_.failed(edit.error());
            edits.push_back(std::move(*edit));
        }
        const auto contract = ledger_.contract(command.contract);
        if (!contract)
            return printer_.failed(contract.error());
        return show(ledger_.editContract(contract->key, edits, context_.zones));
    }

    ExitCode operator()(const ContractsRateCommand &command)
    {
        const auto contract = ledger_.contract(command.contract);
        const auto from = dayOf("--from", command.from);
        if (!contract || !from)
            return printer_.failed(!contract ? contract.error() : from.error());
        const RateKnownFrom knownFrom = rateKnownFromNamed(command.knownFrom).value_or(RateKnownFrom::Offer);
        if (command.remove == command.amount.has_value())
            return printer_.failed(
                optionInvalid("AMOUNT", command.amount.value_or(""), "a rate, or --remove instead of it").value());
        if (command.remove) {
            if (const auto done = ledger_.removeRate(contract->key, *from, knownFrom); !done)
                return printer_.failed(done.error());
            return show(*contract);
        }
        const auto rate = hourlyRateFrom("AMOUNT", *command.amount);
        if (!rate)
            return printer_.failed(rate.error());
        if (const auto done = ledger_.setRate({contract->key, *from, *rate, knownFrom, command.note}); !done)
            return printer_.failed(done.error());
        return show(*contract);
    }

    ExitCode operator()(const ContractsMergeCommand &command)
    {
        return made(ledger_.mergeContracts(command.into, command.from));
    }

    ExitCode operator()(const ContractsSplitCommand &command)
    {
        const auto from = dayOf("--from", command.from);
        const auto to = dayOf("--to", command.to);
        if (!from || !to)
            return printer_.failed(!from ? from.error() : to.error());
        return made(
            ledger_.splitContract({command.contract, command.name, command.project, *from, *to}, context_.zones));
    }

    ExitCode operator()(const ContractsUndoCommand &command)
    {
        const auto change = ledger_.undoContractChange(command.change);
        if (!change)
            return printer_.failed(change.error());
        return printer_.done({{"undone", contractChangeJson(*change)}},
                             TerminalWords::tr("Taken back: %1.\n").arg(contractChangeText(*change)));
    }

private:
    ExitCode show(const Result<Contract> &contract) const
    {
        if (!contract)
            return printer_.failed(contract.error());
        const auto projects = ledger_.projects(contract->key);
        const auto stated = ledger_.statedRates(contract->key);
        const auto known = ledger_.rates(contract->key);
        if (!projects || !stated || !known)
            return printer_.failed(!projects ? projects.error() : !stated ? stated.error() : known.error());
        Json statedList = Json::array();
        for (const StatedRateRow &rate : *stated)
            statedList.push_back(statedRateJson(rate));
        Json knownList = Json::array();
        for (const KnownRateRow &rate : *known)
            knownList.push_back(knownRateJson(rate));
        return printer_.done({{"contract", contractJson(*contract)},
                              {"projects", *projects},
                              {"stated_rates", statedList},
                              {"rates", knownList}},
                             contractTermsText(*contract, *projects) + knownRatesText(*known));
    }

    ExitCode made(const Result<ContractChangeRecord> &change) const
    {
        if (!change)
            return printer_.failed(change.error());
        return printer_.done({{"change", contractChangeJson(*change)}, {"contract", contractJson(change->into)}},
                             TerminalWords::tr("%1. It can be taken back with: contracts undo %2\n")
                                 .arg(contractChangeText(*change), QString::fromStdString(change->uuid)));
    }

    Ledger &ledger_;
    const CliContext &context_;
    const Printer &printer_;
};

}

ExitCode runContracts(const ContractsCommand &command, Ledger &ledger, const CliContext &context,
                      const Printer &printer)
{
    return std::visit(ContractRunner(ledger, context, printer), command);
}

}
