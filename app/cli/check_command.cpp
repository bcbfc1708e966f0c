// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include "app/cli/terminal_words.h"
#include "app/text/backup_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "core/vault/lock_probe.h"
#include "core/vault/vault_check.h"

namespace backpay {

namespace {

std::string_view strayName(StrayKind kind)
{
    switch (kind) {
    case StrayKind::Conflict: return "conflict";
    case StrayKind::HalfWritten: return "half-written";
    case StrayKind::Versions: return "versions";
    case StrayKind::Fork: return "fork";
    case StrayKind::BeforeUpdate: break;
    }
    return "before-update";
}

/** As a check names what does not hold: a code and where. */
std::string olderFault(const SeenBefore &seen)
{
    const bool behind = seen.standing == HeadStanding::Behind;
    return (behind ? "older-than-seen " : "apart-from-seen ") + std::to_string(seen.entries) + " of "
           + std::to_string(seen.seenEntries);
}

}

ExitCode checkWholeVault(const CheckCommand &command, const Vault &vault, const SeenHeads &heads,
                         const Printer &printer)
{
    auto report = checkVault(vault);
    if (!report)
        return printer.failed(report.error());
    if (command.acceptOlder) {
        if (const auto noted = noteSeen(vault, heads, true); !noted)
            return printer.failed(noted.error());
    }
    QString beside;
    if (const auto seen = seenBefore(vault, heads); seen && seen->isOlder()) {
        report->faults.push_back(olderFault(*seen));
        beside += olderVaultText(*seen, FrontEnd::CommandLine) + QLatin1Char('\n');
    }
    Json strays = Json::array();
    for (const Stray &stray : straysBeside(vault.path())) {
        strays.push_back({{"kind", strayName(stray.kind)}, {"file", stray.path}});
        beside += strayText(stray) + QLatin1Char('\n');
    }
    if (const QString network = networkFolderText(vault.path()); !network.isEmpty())
        beside += network + QLatin1Char('\n');
    const bool whole = report->faults.empty();
    QString text =
        whole ? TerminalWords::tr("The vault is whole: %1 journal entries, %2 imports, %3 rows.\n")
                    .arg(countText(report->journalEntries), countText(report->imports), countText(report->rows))
              : TerminalWords::tr("The check failed. Keep this file and your newest copy; do not add to it.\n");
    for (const std::string &fault : report->faults)
        text += QStringLiteral("  ") + shownText(fault, 200) + QLatin1Char('\n');
    return printer.done({{"ok", whole},
                         {"journal_entries", report->journalEntries},
                         {"imports", report->imports},
                         {"rows", report->rows},
                         {"match_decisions", report->matchDecisions},
                         {"faults", report->faults},
                         {"beside", strays},
                         {"network_folder", liesOnNetwork(vault.path())}},
                        text + beside, whole ? ExitCode::Done : ExitCode::CheckFailed);
}

void warnOfOtherCopies(const Vault &vault, const SeenHeads &heads, std::FILE *err)
{
    QString text;
    if (const auto seen = seenBefore(vault, heads); seen && seen->isOlder())
        text += olderVaultText(*seen, FrontEnd::CommandLine) + QLatin1Char('\n');
    for (const Stray &stray : straysBeside(vault.path())) {
        if (stray.kind == StrayKind::Conflict || stray.kind == StrayKind::BeforeUpdate)
            text += strayText(stray) + QLatin1Char('\n');
    }
    std::fputs(text.toStdString().c_str(), err);
}

}
