// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_commands.h"

#include "app/cli/passphrase_source.h"
#include "app/cli/terminal_words.h"
#include "app/text/backup_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "core/time/civil.h"
#include "core/vault/backup.h"
#include "core/vault/recovery_words.h"
#include "core/vault/restore.h"

#include <filesystem>
#include <system_error>

namespace backpay {

namespace {

std::string_view standingName(HeadStanding standing)
{
    switch (standing) {
    case HeadStanding::Same: return "same";
    case HeadStanding::Further:
    case HeadStanding::Behind: return "behind";
    case HeadStanding::Apart: break;
    }
    return "apart";
}

QString pathText(const std::string &path) { return shownText(path, 400); }

std::int64_t sizeOf(const std::string &path)
{
    std::error_code ignored;
    return static_cast<std::int64_t>(std::filesystem::file_size(path, ignored));
}

/** What a test found, and the exit code it means. */
ExitCode printTest(const std::string &path, const Vault &vault, const Printer &printer)
{
    const auto test = testBackup(vault, path);
    if (!test)
        return printer.failed(test.error());
    QString text =
        test->holds()
            ? TerminalWords::tr("The backup opens and is whole: %1 journal entries, %2 imports, %3 rows; %4.\n")
                  .arg(countText(test->copy.journalEntries), countText(test->copy.imports), countText(test->copy.rows),
                       backupStandingText(*test))
            : TerminalWords::tr("The backup failed its test. Make a new one, and keep this one until that "
                                "has passed.\n");
    for (const std::string &fault : test->copy.faults)
        text += QStringLiteral("  ") + shownText(fault, 200) + QLatin1Char('\n');
    return printer.done({{"ok", test->holds()},
                         {"backup", path},
                         {"bytes", sizeOf(path)},
                         {"standing", standingName(test->standing)},
                         {"journal_entries", test->copy.journalEntries},
                         {"vault_journal_entries", test->vaultEntries},
                         {"imports", test->copy.imports},
                         {"rows", test->copy.rows},
                         {"faults", test->copy.faults}},
                        text, test->holds() ? ExitCode::Done : ExitCode::CheckFailed);
}

/** With what the call names: recovery words, else a passphrase. */
Result<SecretBytes> keyOfCopy(const std::string &copy, const Arguments &arguments)
{
    if (arguments.recoveryFile) {
        const auto words = readRecoveryWords(*arguments.recoveryFile);
        return words ? Vault::keyOf(copy, *words) : tl::unexpected(words.error());
    }
    const auto passphrase = readPassphrase(arguments.passphraseFile, false);
    return passphrase ? Vault::keyOf(copy, *passphrase) : tl::unexpected(passphrase.error());
}

ExitCode listBackups(const BackupFolder &folder, const Printer &printer)
{
    Json list = Json::array();
    QString text = TerminalWords::tr("The newest %1 are kept in %2.\n")
                       .arg(countText(static_cast<std::int64_t>(BackupFolder::kept)), pathText(folder.path()));
    for (const BackupFile &file : folder.files()) {
        list.push_back({{"backup", file.path}, {"made_at", isoInstant(file.madeAt)}, {"bytes", file.bytes}});
        text += QStringLiteral("  %1  %2  %3\n")
                    .arg(QString::fromStdString(isoInstant(file.madeAt)), fileSizeText(file.bytes).rightJustified(9),
                         pathText(file.path));
    }
    return printer.done({{"folder", folder.path()}, {"kept", BackupFolder::kept}, {"backups", list}}, text);
}

}

ExitCode backUp(const BackupCommand &command, const Vault &vault, const Printer &printer)
{
    const BackupFolder folder(vault.path());
    if (command.list)
        return listBackups(folder, printer);
    if (command.test) {
        const auto kept = folder.files();
        if (!command.file && kept.empty())
            return printer.failed(Error{ErrorCode::FileMissing, {folder.path()}, std::nullopt});
        return printTest(command.file ? *command.file : kept.front().path, vault, printer);
    }
    std::string path;
    if (command.file) {
        path = *command.file;
        if (const auto written = writeVaultCopy(vault, path); !written)
            return printer.failed(written.error());
    } else {
        const auto added = folder.add(vault);
        if (!added)
            return printer.failed(added.error());
        path = added->path;
    }
    if (!printer.json())
        std::fputs(TerminalWords::tr("Backup made: %1 (%2)\n")
                       .arg(pathText(path), fileSizeText(sizeOf(path)))
                       .toStdString()
                       .c_str(),
                   printer.out());
    return printTest(path, vault, printer);
}

ExitCode restoreBackup(const RestoreCommand &command, const Arguments &arguments, const std::string &path,
                       const CliContext &context, const Printer &printer)
{
    const auto key = keyOfCopy(command.file, arguments);
    if (!key)
        return printer.failed(key.error());
    const auto restored = restoreVault(command.file, *key, path, context.clock);
    if (!restored)
        return printer.failed(restored.error());
    QString text = TerminalWords::tr("Restored to %1: %2 journal entries, %3 imports, %4 rows.\n")
                       .arg(pathText(path), countText(restored->report.journalEntries),
                            countText(restored->report.imports), countText(restored->report.rows));
    if (!restored->keptAs.empty())
        text += TerminalWords::tr("What was there before is kept as %1.\n").arg(pathText(restored->keptAs));
    return printer.done({{"restored", path},
                         {"kept_as", restored->keptAs.empty() ? Json(nullptr) : Json(restored->keptAs)},
                         {"journal_entries", restored->report.journalEntries},
                         {"imports", restored->report.imports},
                         {"rows", restored->report.rows}},
                        text);
}

}
