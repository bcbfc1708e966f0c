// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QSet>
#include <QStringList>
#include <QTest>

#include <type_traits>

namespace backpay {

namespace {

std::variant<Arguments, ArgumentsHelp> parsed(const QStringList &words)
{
    std::vector<std::string> all = {"backpay-cli"};
    for (const QString &word : words)
        all.push_back(word.toStdString());
    std::vector<const char *> pointers;
    for (const std::string &word : all)
        pointers.push_back(word.c_str());
    return parseArguments(static_cast<int>(pointers.size()), pointers.data());
}

template <class Meant>
bool is(const Command &command)
{
    if constexpr (std::is_constructible_v<ContractsCommand, Meant>) {
        const auto *inVault = std::get_if<VaultCommand>(&command);
        const auto *contracts = inVault ? std::get_if<ContractsCommand>(inVault) : nullptr;
        return contracts && std::holds_alternative<Meant>(*contracts);
    } else if constexpr (std::is_constructible_v<VaultCommand, Meant>) {
        const auto *inVault = std::get_if<VaultCommand>(&command);
        return inVault && std::holds_alternative<Meant>(*inVault);
    } else {
        return std::holds_alternative<Meant>(command);
    }
}

template <RowKind kind>
bool isRecord(const Command &command)
{
    return is<AddCommand>(command) && std::get<AddCommand>(std::get<VaultCommand>(command)).record.kind == kind;
}
template <SlotsCommand::Action action>
bool isSlots(const Command &command)
{
    return is<SlotsCommand>(command) && std::get<SlotsCommand>(std::get<VaultCommand>(command)).action == action;
}
template <TimerCommand::Action action>
bool isTimer(const Command &command)
{
    return is<TimerCommand>(command) && std::get<TimerCommand>(std::get<VaultCommand>(command)).action == action;
}
template <bool confirm>
bool isMatch(const Command &command)
{
    return is<MatchCommand>(command) && std::get<MatchCommand>(std::get<VaultCommand>(command)).confirm == confirm;
}

struct Call
{
    const char *path; // the words that name it
    const char *rest; // what it cannot do without
    bool (*meant)(const Command &);
};

constexpr const char *hour = "--date 2026-01-01 --amount 1.00 --currency USD --contract c";

const Call calls[] = {
    {"init", "", is<InitCommand>},
    {"check", "", is<CheckCommand>},
    {"backup", "", is<BackupCommand>},
    {"restore", "f", is<RestoreCommand>},
    {"slots list", "", isSlots<SlotsCommand::Action::List>},
    {"slots add passphrase", "", isSlots<SlotsCommand::Action::AddPassphrase>},
    {"slots add recovery", "", isSlots<SlotsCommand::Action::AddRecovery>},
    {"slots add keystore", "", isSlots<SlotsCommand::Action::AddKeyStore>},
    {"slots change", "1", isSlots<SlotsCommand::Action::Change>},
    {"slots remove", "1", isSlots<SlotsCommand::Action::Remove>},
    {"import", "f", is<ImportCommand>},
    {"paste", "", is<PasteCommand>},
    {"imports", "", is<ImportsCommand>},
    {"imports diff", "a b", is<ImportsDiffCommand>},
    {"undo", "i", is<UndoCommand>},
    {"sources", "", is<SourcesCommand>},
    {"platforms", "", is<PlatformsCommand>},
    {"payers list", "", is<PayersListCommand>},
    {"payers set", "words", is<PayersSetCommand>},
    {"profiles list", "", is<ProfilesListCommand>},
    {"profiles add", "f", is<ProfilesAddCommand>},
    {"profiles draft", "f --title t", is<ProfilesDraftCommand>},
    {"profiles remove", "i", is<ProfilesRemoveCommand>},
    {"add earning", hour, isRecord<RowKind::Earning>},
    {"add payout", "--date 2026-01-01 --amount 1.00 --currency USD --platform p", isRecord<RowKind::Payout>},
    {"add cancellation", "--date 2026-01-01 --contract c --cause empty-queue", isRecord<RowKind::Cancellation>},
    {"add expense", "--date 2026-01-01 --amount 1.00 --currency USD --contract c --what w", isRecord<RowKind::Expense>},
    {"contracts list", "", is<ContractsListCommand>},
    {"contracts show", "c", is<ContractsShowCommand>},
    {"contracts set", "c place=US-CA", is<ContractsSetCommand>},
    {"contracts rate", "c --from 2026-01-01 --known-from offer", is<ContractsRateCommand>},
    {"contracts merge", "a b", is<ContractsMergeCommand>},
    {"contracts split", "a n", is<ContractsSplitCommand>},
    {"contracts undo", "i", is<ContractsUndoCommand>},
    {"log", "--contract c 09:00-10:00", is<LogCommand>},
    {"timer start", "--contract c", isTimer<TimerCommand::Action::Start>},
    {"timer switch", "", isTimer<TimerCommand::Action::Switch>},
    {"timer pause", "", isTimer<TimerCommand::Action::Pause>},
    {"timer resume", "", isTimer<TimerCommand::Action::Resume>},
    {"timer stop", "", isTimer<TimerCommand::Action::Stop>},
    {"timer status", "", isTimer<TimerCommand::Action::Status>},
    {"timer answer", "1 keep", isTimer<TimerCommand::Action::Answer>},
    {"entries", "", is<EntriesCommand>},
    {"entries show", "e", is<EntriesShowCommand>},
    {"entries edit", "e", is<EntriesEditCommand>},
    {"entries remove", "e", is<EntriesRemoveCommand>},
    {"entries restore", "e", is<EntriesRestoreCommand>},
    {"earnings", "", is<EarningsCommand>},
    {"payouts", "", is<PayoutsCommand>},
    {"summary", "", is<SummaryCommand>},
    {"findings", "", is<FindingsCommand>},
    {"packet", "--out f", is<PacketCommand>},
    {"disclose", "r", is<DiscloseCommand>},
    {"factors", "--contract c", is<FactorsCommand>},
    {"factors set", "--contract c fixed-hours=yes", is<FactorsSetCommand>},
    {"reconcile", "", is<ReconcileCommand>},
    {"match confirm", "p", isMatch<true>},
    {"match break", "p", isMatch<false>},
    {"match forget", "p", is<ForgetMatchCommand>},
    {"compare", "", is<CompareCommand>},
    {"rates import", "f", is<RatesImportCommand>},
    {"rates fetch", "", is<RatesFetchCommand>},
    {"rates show", "", is<RatesShowCommand>},
    {"rules list", "", is<RulesListCommand>},
    {"rules show", "i", is<RulesShowCommand>},
    {"rules check", "", is<RulesCheckCommand>},
    {"calc", "f", is<CalcCommand>},
    {"verify", "f", is<VerifyCommand>},
};

QStringList wordsOf(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

/** Every call that --help names below `path`, its words with blanks between. */
QSet<QString> callsBelow(const QStringList &path)
{
    const auto answer = parsed(path + QStringList(QStringLiteral("--help")));
    const QString help = QString::fromStdString(std::get<ArgumentsHelp>(answer).text);
    QSet<QString> found;
    const auto parts = help.split(QStringLiteral("\nSubcommands:\n"));
    if (!path.isEmpty() && (parts.size() == 1 || help.contains(QStringLiteral("[SUBCOMMAND]"))))
        found += path.join(u' ');
    if (parts.size() == 1)
        return found;
    for (const QString &line : parts[1].split(u'\n')) {
        if (line.startsWith(QStringLiteral("  ")) && !line.startsWith(QStringLiteral("   ")))
            found += callsBelow(path + QStringList(line.simplified().section(u' ', 0, 0)));
    }
    return found;
}

}

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsTheOneThatItsWordsName()
    {
        for (const Call &call : calls) {
            const auto answer = parsed(wordsOf(call.path) + wordsOf(call.rest));
            const auto *arguments = std::get_if<Arguments>(&answer);
            QVERIFY2(arguments != nullptr, call.path);
            QVERIFY2(call.meant(arguments->command), call.path);
        }
    }
    void noCallOfTheHelpIsLeftOut()
    {
        QSet<QString> here;
        for (const Call &call : calls)
            here += QString::fromLatin1(call.path);
        QCOMPARE(here.size(), static_cast<qsizetype>(std::size(calls)));
        QCOMPARE(callsBelow({}), here);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << ""
                                 << "A subcommand is required";
        QTest::newRow("contract of factors") << "factors"
                                             << "--contract is required";
        QTest::newRow("contract of factors set") << "factors set a=yes"
                                                 << "--contract is required";
        QTest::newRow("two ways in") << "--keystore --passphrase-file p init"
                                     << "excludes";
        QTest::newRow("a side that is none") << "findings --track both"
                                             << "--track";
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, said);
        const auto answer = parsed(words.split(u' ', Qt::SkipEmptyParts));
        const auto *help = std::get_if<ArgumentsHelp>(&answer);
        QVERIFY(help && help->failed);
        QVERIFY2(QString::fromStdString(help->text).contains(said), help->text.c_str());
    }

    void optionsOfTheProgramStandAnywhere()
    {
        for (const char *words : {"--json --vault v summary --by day", "summary --by day --json --vault v"}) {
            const auto answer = parsed(wordsOf(words));
            const auto *arguments = std::get_if<Arguments>(&answer);
            QVERIFY(arguments && arguments->json && arguments->vault == "v");
            QCOMPARE(std::get<SummaryCommand>(std::get<VaultCommand>(arguments->command)).by, std::string("day"));
        }
    }
};

}

QTEST_APPLESS_MAIN(backpay::ArgumentsTest)
#include "arguments_test.moc"
