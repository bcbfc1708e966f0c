// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_words.h"

namespace backpay {

namespace {

constexpr auto asOfHelp = "The day by which money is late, YYYY-MM-DD; without it today";
constexpr auto inCurrencyHelp = "Also in this currency (ISO 4217), by the reference rates in the vault";

void nameSummary(CommandWords &words)
{
    auto [summary, said] =
        words.add<SummaryCommand>(words.program(), "summary", "What an hour paid: the three rates and the money");
    summary.add_option("--by", said.by, "platform, contract, day, week, month or kind")
        ->check(CLI::IsMember({"platform", "contract", "day", "week", "month", "kind"}));
    nameFilter(summary, said.filter);
    summary.add_option("--as-of", said.asOf, asOfHelp);
    summary.add_option("--in", said.in, inCurrencyHelp);
}

void nameFindings(CommandWords &words)
{
    auto [findings, said] =
        words.add<FindingsCommand>(words.program(), "findings", "What may be wrong, with the working");
    findings.add_option("--platform", said.filter.platform, "Only this platform");
    findings.add_option("--contract", said.filter.contract, "Only this contract: key, alias or name");
    findings.add_option("--track", said.track, "record, employee or contractor")
        ->check(CLI::IsMember({"record", "employee", "contractor"}));
    findings.add_option("--as-of", said.asOf, asOfHelp);
}

void namePacket(CommandWords &words)
{
    auto [packet, said] = words.add<PacketCommand>(words.program(), "packet",
                                                   "Write an evidence packet: records, findings and report, signed");
    packet.add_option("--out", said.out, "The file to write (ZIP); never overwrites one")->required();
    nameFilter(packet, said.filter);
    packet.add_option("--profile", said.reader, "Who will read it: self, lawyer (as without it), agency or public")
        ->check(CLI::IsMember({"self", "lawyer", "agency", "public"}));
    packet.add_option("--with", said.with, "Parts to add: sources (the files themselves), charts");
    packet.add_option("--without", said.without,
                      "Parts to leave out: daily, weekly, payments, promised, findings, chronology, classification, "
                      "forms");
    packet.add_option("--paper", said.paper, "letter or a4; without it what the place of work uses")
        ->check(CLI::IsMember({"letter", "a4"}));
    packet.add_option("--stamp", said.stamp,
                      "Address of a time-stamping authority (RFC 3161): it gets one digest, and sees your address");
    packet.add_option("--stamp-roots", said.stampRoots, "Its root certificate (PEM), where the system lacks it");
    packet.add_option("--as-of", said.asOf, asOfHelp);
}

void nameDisclose(CommandWords &words)
{
    auto [disclose, said] = words.add<DiscloseCommand>(
        words.program(), "disclose", "The cells of one row that a packet left out, with what proves them");
    disclose.add_option("row", said.row, "A row of work: its id, or the first digits of it")->required();
    disclose.add_option("--profile", said.reader, "Who has the packet: lawyer (as without it), agency or public")
        ->check(CLI::IsMember({"lawyer", "agency", "public"}));
}

void nameFactors(CommandWords &words)
{
    const auto factors = words.add<FactorsCommand>(words.program(), "factors",
                                                   "Facts that tests of employment look at, by contract; no verdict");
    factors.command.add_option("--contract", factors.value.contract, contractHelp);
    const auto set = words.add<FactorsSetCommand>(factors.command, "set", "Say what is so");
    set.command.add_option("--contract", set.value.contract, contractHelp)->required();
    set.command.add_option("--evidence", set.value.evidence, "Where it shows: a message, a page, a day");
    set.command.add_option("facts", set.value.assignments, "FACT=yes, no or unknown")->required();
    factors.command.parse_complete_callback([&command = factors.command, &contract = factors.value.contract] {
        if (command.get_subcommands().empty() && contract.empty())
            throw CLI::RequiredError("--contract");
    });
}

void nameReconcile(CommandWords &words)
{
    auto [reconcile, said] =
        words.add<ReconcileCommand>(words.program(), "reconcile", "Which payout pays for what, and what is late");
    reconcile.add_option("--platform", said.filter.platform, "Only this platform");
    reconcile.add_option("--from", said.filter.from, "First day, YYYY-MM-DD");
    reconcile.add_option("--to", said.filter.to, "Last day, YYYY-MM-DD");
    reconcile.add_option("--as-of", said.asOf, asOfHelp);
}

void nameMatches(CommandWords &words)
{
    CLI::App &match = words.group(words.program(), "match", "Say yourself what a payout pays for");
    const auto decide = [&](const char *name, const char *about, bool confirm) {
        auto [made, said] = words.add<MatchCommand>(match, name, about, {confirm, {}, {}, {}});
        made.add_option("payout", said.payout, "Id of the payout, or its first digits")->required();
        CLI::Option *earnings =
            made.add_option("earnings", said.earnings, "Ids of earnings; without them all it is matched with");
        made.add_option("--same-as", said.sameAs, "Id of another payout: whether both rows are the same money")
            ->excludes(earnings);
    };
    decide("confirm", "The payout pays for these earnings", true);
    decide("break", "The payout does not pay for these earnings", false);
    const auto forget = words.add<ForgetMatchCommand>(
        match, "forget", "Take back what you said of the payout: the program matches it by itself again");
    forget.command.add_option("payout", forget.value.payout, "Id of the payout, or its first digits")->required();
}

/** Platforms side by side, and the reference rates that bring them into one currency. */
void nameComparison(CommandWords &words)
{
    const auto compare =
        words.add<CompareCommand>(words.program(), "compare", "Platforms side by side: rates, shares, days to payment");
    nameFilter(compare.command, compare.value.filter);
    compare.command.add_option("--in", compare.value.in, inCurrencyHelp);
    CLI::App &rates = words.group(words.program(), "rates", "Daily reference rates of the European Central Bank");
    const auto import =
        words.add<RatesImportCommand>(rates, "import", "Keep the rates of a file you have: its history as CSV or ZIP");
    import.command.add_option("file", import.value.file, "The file")->required();
    const auto fetch = words.add<RatesFetchCommand>(rates, "fetch", "Fetch the history from the bank and keep it");
    fetch.command.add_flag("--allow-network", fetch.value.networkAllowed, "Yes, fetch it; nothing of yours is sent");
    fetch.command.add_option("--address", fetch.value.address, "Another address that serves it (https)");
    const auto show = words.add<RatesShowCommand>(rates, "show", "Which days are held, and the rates of one of them");
    show.command.add_option("--day", show.value.day, "YYYY-MM-DD; without it the newest");
}

void nameRules(CommandWords &words)
{
    CLI::App &rules = words.group(words.program(), "rules", "The law in use, with where it is written");
    words.add<RulesListCommand>(rules, "list", "Every rule, and until when it is checked");
    const auto show = words.add<RulesShowCommand>(rules, "show", "One rule with all its values and citations");
    show.command.add_option("id", show.value.id, "Id of the rule, or code of a place: us.ca, US-CA")->required();
    words.add<RulesCheckCommand>(rules, "check", "Look for holes, overlaps and values without a source");
}

}

void nameFilter(CLI::App &command, RowsFilterText &filter)
{
    command.add_option("--platform", filter.platform, "Only this platform");
    command.add_option("--contract", filter.contract, "Only this contract: key, alias or name");
    command.add_option("--from", filter.from, "First day, YYYY-MM-DD");
    command.add_option("--to", filter.to, "Last day, YYYY-MM-DD");
}

void nameListings(CommandWords &words)
{
    const auto earnings =
        words.add<EarningsCommand>(words.program(), "earnings", "What platforms say they owe or paid, row by row");
    nameFilter(earnings.command, earnings.value.filter);
    const auto payouts = words.add<PayoutsCommand>(words.program(), "payouts", "Money that arrived, row by row");
    nameFilter(payouts.command, payouts.value.filter);
    nameSummary(words);
    nameFindings(words);
    namePacket(words);
    nameDisclose(words);
    nameFactors(words);
    nameReconcile(words);
    nameMatches(words);
    nameComparison(words);
    nameRules(words);
}

void nameFileCommands(CommandWords &words)
{
    const auto calc = words.add<CalcCommand>(words.program(), "calc",
                                             "What a week should have paid: the wage engine without a vault");
    calc.command.add_option("scenario", calc.value.file, "Scenario file (JSON)")->required();
    const auto verify = words.add<VerifyCommand>(
        words.program(), "verify", "Check an evidence packet: what was changed, and which signature holds");
    verify.command.add_option("file", verify.value.file, "The packet (ZIP)")->required();
    verify.command.add_option("--key", verify.value.key,
                              "The fingerprint that must have signed it, as the worker told it: SHA256:...");
}

}
