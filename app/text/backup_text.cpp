// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/backup_text.h"

#include "app/i18n/language.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "core/vault/lock_probe.h"

#include <QCoreApplication>

namespace backpay {

namespace {

class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

}

QString fileSizeText(std::int64_t bytes)
{
    return wordsLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString backupAgeText(DayNumber made, DayNumber today)
{
    const std::int64_t days = std::int64_t{today} - made;
    if (days <= 0)
        return BackupWords::tr("today");
    if (days == 1)
        return BackupWords::tr("yesterday");
    return BackupWords::tr("%1 days ago", nullptr, pluralOf(days)).arg(countText(days));
}

QString backupStandingText(const BackupTest &test)
{
    switch (test.standing) {
    case HeadStanding::Same: return BackupWords::tr("the same as the vault");
    case HeadStanding::Further:
    case HeadStanding::Behind:
        return BackupWords::tr("entry %1 of the vault’s %2")
            .arg(countText(test.copy.journalEntries), countText(test.vaultEntries));
    case HeadStanding::Apart: break;
    }
    return BackupWords::tr("changed apart from the vault");
}

QString olderVaultText(const SeenBefore &seen, FrontEnd frontEnd)
{
    if (!seen.isOlder())
        return {};
    const QString found =
        seen.standing == HeadStanding::Behind
            ? BackupWords::tr("This vault is older than the one last opened here: entry %1 of %2.")
                  .arg(countText(seen.entries), countText(seen.seenEntries))
            : BackupWords::tr("This vault is not the one last opened here, nor what became of it: entry %1 is another.")
                  .arg(countText(seen.seenEntries));
    const QString next = frontEnd == FrontEnd::CommandLine
                             ? BackupWords::tr("If you restored a backup, run check --accept-older. If not, look for "
                                               "the newer file before you add to this one.")
                             : BackupWords::tr("If you restored a backup, say so here. If not, look for the newer file "
                                               "before you add to this one.");
    return found + QLatin1Char(' ') + next;
}

QString strayText(const Stray &stray)
{
    const QString name = shownFileName(stray.path);
    switch (stray.kind) {
    case StrayKind::Conflict:
        return BackupWords::tr("A sync program set aside %1: this vault was changed in two places. Keep it until you "
                               "know that nothing in it is missing here; to look into it, restore it to another file.")
            .arg(name);
    case StrayKind::HalfWritten:
        return BackupWords::tr("%1 is not written to its end. Let the program that writes it finish; if none does, it "
                               "can be deleted.")
            .arg(name);
    case StrayKind::Versions:
        return BackupWords::tr("%1 holds earlier versions of this vault that your sync program keeps. They are as "
                               "readable with your passphrase as the vault.")
            .arg(name);
    case StrayKind::Fork:
        return BackupWords::tr("%1 was put there by a Mac and holds nothing of the vault. It can be deleted.")
            .arg(name);
    case StrayKind::BeforeUpdate: break;
    }
    return BackupWords::tr("%1 is the vault from before an update that did not pass its check. Keep it and run the "
                           "check.")
        .arg(name);
}

QString networkFolderText(const std::string &vaultPath)
{
    if (!liesOnNetwork(vaultPath))
        return {};
    return BackupWords::tr("This vault lies in a folder of the network. Open it on one computer at a time, and keep "
                           "backups on this one.");
}

}
