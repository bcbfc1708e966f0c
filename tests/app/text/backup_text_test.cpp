// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/backup_text.h"

#include <QLocale>
#include <QTest>

namespace backpay {

class BackupTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysHowOldABackupIs()
    {
        QCOMPARE(backupAgeText(100, 100), QStringLiteral("today"));
        QCOMPARE(backupAgeText(99, 100), QStringLiteral("yesterday"));
        QCOMPARE(backupAgeText(98, 100), QStringLiteral("2 days ago"));
        QCOMPARE(backupAgeText(101, 100), QStringLiteral("today")); // a clock that was set back
        QCOMPARE(fileSizeText(4'100'000), QStringLiteral("4.1 MB"));
    }

    void saysHowACopyStands()
    {
        BackupTest test;
        test.copy.journalEntries = 41;
        test.vaultEntries = 57;
        QCOMPARE(backupStandingText(test), QStringLiteral("the same as the vault"));
        test.standing = HeadStanding::Behind;
        QCOMPARE(backupStandingText(test), QStringLiteral("entry 41 of the vault’s 57"));
        test.standing = HeadStanding::Apart;
        QVERIFY(backupStandingText(test).contains(QStringLiteral("apart")));
    }

    void anOlderVaultIsSaidWithWhatIsNext()
    {
        QCOMPARE(olderVaultText({HeadStanding::Same, 57, 57}), QString());
        QCOMPARE(olderVaultText({HeadStanding::Further, 58, 57}), QString());
        const QString behind = olderVaultText({HeadStanding::Behind, 41, 57});
        QVERIFY2(behind.startsWith(QStringLiteral(
                     "This vault is older than the one last opened here: entry 41 of 57. If you restored")),
                 qPrintable(behind));
        QVERIFY(olderVaultText({HeadStanding::Behind, 41, 57}, FrontEnd::CommandLine)
                    .contains(QStringLiteral("check --accept-older")));
        const QString apart = olderVaultText({HeadStanding::Apart, 60, 57});
        QVERIFY2(apart.contains(QStringLiteral("entry 57 is another")), qPrintable(apart));
    }

    void everyStrayIsNamedWithWhatIsNext()
    {
        for (const StrayKind kind : {StrayKind::Conflict, StrayKind::HalfWritten, StrayKind::Versions, StrayKind::Fork,
                                     StrayKind::BeforeUpdate}) {
            const QString text = strayText({kind, "/home/x/ledger\u202Egpj.backpay"});
            QVERIFY2(text.endsWith(u'.') && text.count(QStringLiteral(". ")) >= 1, qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("ledger")) && !text.contains(QStringLiteral("/home")),
                     qPrintable(text));
            QVERIFY2(!text.contains(QChar(0x202E)), "a name turned the line around");
        }
        QCOMPARE(networkFolderText("/"), QString());
    }
};

}

QTEST_GUILESS_MAIN(backpay::BackupTextTest)
#include "backup_text_test.moc"
