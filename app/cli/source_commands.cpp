// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_commands.h"

#include "app/cli/platform_output.h"
#include "app/cli/terminal_words.h"
#include "app/records/vault_sources.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/importer.h"

#include <QCoreApplication>

namespace backpay {

ExitCode listSources(const Printer &printer)
{
    const auto catalogue = SourceCatalogue::builtIn();
    if (!catalogue)
        return printer.failed(catalogue.error());
    Json list = Json::array();
    TerminalTable table({{TerminalWords::tr("Source"), TerminalTable::Align::Left},
                         {TerminalWords::tr("Platform"), TerminalTable::Align::Left},
                         {TerminalWords::tr("How to get it"), TerminalTable::Align::Left}});
    for (const Profile &profile : catalogue->profiles()) {
        list.push_back(sourceJson(profile));
        table.add(
            {QString::fromStdString(profile.id), platformText(profile.platform), QString::fromStdString(profile.how)});
    }
    const auto others = platformsWithoutSource(*catalogue);
    Json otherList = Json::array();
    for (const Platform *platform : others)
        otherList.push_back(withoutSourceJson(*platform));
    return printer.done({{"sources", list}, {"without_source", otherList}}, table.text() + withoutSourceText(others));
}

ExitCode listPlatforms(const Printer &printer)
{
    const auto catalogue = SourceCatalogue::builtIn();
    if (!catalogue)
        return printer.failed(catalogue.error());
    Json list = Json::array();
    for (const Platform &platform : catalogue->platforms())
        list.push_back(platformJson(platform, *catalogue));
    return printer.done({{"platforms", list}}, platformsText(*catalogue));
}

ExitCode listPayers(const Ledger &ledger, const Printer &printer)
{
    const auto rules = ledger.payerRules();
    if (!rules)
        return printer.failed(rules.error());
    Json list = Json::array();
    QString text;
    for (const PayerRule &rule : *rules) {
        list.push_back({{"text", rule.text}, {"platform", rule.platform}});
        text += shownText(rule.text, 60) + QStringLiteral(": ") + shownText(rule.platform, 60) + QLatin1Char('\n');
    }
    return printer.done({{"payers", list}},
                        text.isEmpty() ? TerminalWords::tr("You have set none.") + QLatin1Char('\n') : text);
}

ExitCode setPayer(const PayersSetCommand &command, Ledger &ledger, const Printer &printer)
{
    if (const auto set = ledger.setPayerRule({command.text, command.platform}); !set)
        return printer.failed(set.error());
    return listPayers(ledger, printer);
}

ExitCode listProfiles(const Ledger &ledger, const Printer &printer)
{
    const auto profiles = ledger.userProfiles();
    if (!profiles)
        return printer.failed(profiles.error());
    Json list = Json::array();
    QString text;
    for (const UserProfile &profile : *profiles) {
        list.push_back({{"id", profile.id}, {"toml", profile.toml}});
        text += QString::fromStdString(profile.id) + QLatin1Char('\n');
    }
    return printer.done({{"profiles", list}},
                        text.isEmpty() ? TerminalWords::tr("You have described none.") + QLatin1Char('\n') : text);
}

ExitCode addProfileFile(const ProfilesAddCommand &command, Ledger &ledger, const Printer &printer)
{
    const auto toml = readWholeFile(command.file);
    if (!toml)
        return printer.failed(toml.error());
    const auto added = addProfile(command.file, *toml, ledger);
    return added ? listProfiles(ledger, printer) : printer.failed(added.error());
}

ExitCode removeProfile(const ProfilesRemoveCommand &command, Ledger &ledger, const Printer &printer)
{
    if (const auto removed = ledger.setUserProfile({command.id, {}}); !removed)
        return printer.failed(removed.error());
    return listProfiles(ledger, printer);
}

}
