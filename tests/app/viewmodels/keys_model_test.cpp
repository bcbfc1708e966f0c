// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace backpay {

namespace {

const QString otherPassphrase = QStringLiteral("granite orchard pelican wrench");

}

/** The ways to open a vault, as the page walks through them. */
class KeysModelTest : public QObject
{
    Q_OBJECT

    void begin(ViewFixture &fixture) const
    {
        QVERIFY(fixture.makeVault());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.models->keys()->ways().size(), 1, patience);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aNewVaultHasItsPassphraseAndKeepsIt()
    {
        ViewFixture fixture;
        begin(fixture);
        KeysModel &keys = *fixture.models->keys();
        const QVariantMap way = keys.ways().first().toMap();
        QCOMPARE(way["kind"].toString(), QStringLiteral("passphrase"));
        QCOMPARE(way["title"].toString(), QStringLiteral("Passphrase"));
        QCOMPARE(way["note"].toString(), QStringLiteral("set 19\u00a0November\u00a02026"));
        QVERIFY(!way["removable"].toBool());
        keys.beginRemoval(0); // the page does not offer it
        keys.remove();
        QTRY_VERIFY_WITH_TIMEOUT(keys.errorText().contains(QStringLiteral("Without slot 0")), patience);
        QCOMPARE(keys.ways().size(), 1);
        keys.cancel();
        QCOMPARE(keys.step(), KeysModel::List);
        fixture.session().lock();
        QVERIFY(keys.ways().isEmpty());
    }

    void aPassphraseIsChanged()
    {
        ViewFixture fixture;
        begin(fixture);
        KeysModel &keys = *fixture.models->keys();
        keys.beginChange(0);
        keys.setPassphrase(otherPassphrase, testPassphrase); // not the same twice: nothing happens
        keys.setPassphrase(QStringLiteral("short"), QStringLiteral("short"));
        QVERIFY(!keys.isBusy());
        keys.setPassphrase(otherPassphrase, otherPassphrase);
        QVERIFY(keys.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(keys.step(), KeysModel::List, patience);
        QVERIFY(keys.doneText().startsWith(QStringLiteral("The passphrase is changed.")));
        fixture.session().lock();
        fixture.session().unlock(testPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session().errorText().isEmpty(), patience);
        QCOMPARE(fixture.session().state(), Session::Locked);
        fixture.session().unlock(otherPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
    }

    // Attack 22, from the sheet to the locked vault and back.
    void recoveryWordsOpenItOnceThreeWereTypedBack()
    {
        ViewFixture fixture;
        begin(fixture);
        KeysModel &keys = *fixture.models->keys();
        keys.beginWords();
        const QStringList words = keys.words();
        QCOMPARE(words.size(), 24);
        keys.beginTest();
        QVERIFY(keys.words().isEmpty()); // not in sight while they are asked for
        QCOMPARE(keys.asked().size(), 3);
        QStringList typed;
        for (const QVariant &position : keys.asked())
            typed += ' ' + words[position.toInt() - 1].toUpper() + ' ';
        QStringList wrong = typed;
        wrong[1] = wrong[1].trimmed() == QLatin1String("ZOO") ? QStringLiteral("zone") : QStringLiteral("zoo");
        keys.test(wrong);
        QVERIFY(keys.errorText().startsWith(QStringLiteral("Word %1 is another one.").arg(keys.asked()[1].toInt())));
        keys.test(QStringList());
        QCOMPARE(keys.ways().size(), 1); // what nobody has written down opens nothing
        keys.test(typed);
        QTRY_COMPARE_WITH_TIMEOUT(keys.step(), KeysModel::List, patience);
        QCOMPARE(keys.ways().size(), 2);
        QCOMPARE(keys.ways()[1].toMap()["note"].toString(),
                 QStringLiteral("24 words, checked 19\u00a0November\u00a02026"));
        QVERIFY(keys.ways()[0].toMap()["removable"].toBool());
        keys.beginTest(); // the words are gone
        QCOMPARE(keys.step(), KeysModel::List);

        fixture.session().lock();
        fixture.session().unlockWithWords(QStringLiteral("zoo zoo"));
        QVERIFY(
            fixture.session().errorText().startsWith(QStringLiteral("It takes 24 words, and the number here is 2.")));
        QStringList slip = words;
        slip[6] = slip[6] == QLatin1String("zoo") ? QStringLiteral("zone") : QStringLiteral("zoo");
        fixture.session().unlockWithWords(slip.join(' '));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session().errorText().startsWith(QStringLiteral("Word 7 is another one")),
                                 patience);
        fixture.session().unlockWithWords(words.join(QStringLiteral(",  ")).toUpper());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
    }

    void aSheetIsCheckedAndRemoved()
    {
        ViewFixture fixture;
        begin(fixture);
        KeysModel &keys = *fixture.models->keys();
        keys.beginWords();
        const QString words = keys.words().join(' ');
        keys.beginTest();
        QStringList typed;
        for (const QVariant &position : keys.asked())
            typed += words.split(' ')[position.toInt() - 1];
        keys.test(typed);
        QTRY_COMPARE_WITH_TIMEOUT(keys.ways().size(), 2, patience);
        fixture.clock.advance(std::chrono::hours(24));
        keys.beginCheck();
        keys.check(words + QStringLiteral(" zoo"));
        QVERIFY(keys.errorText().startsWith(QStringLiteral("It takes 24 words, and the number here is 25.")));
        keys.check(words);
        QTRY_COMPARE_WITH_TIMEOUT(keys.doneText(), QStringLiteral("These words open the vault."), patience);
        QCOMPARE(keys.ways()[1].toMap()["note"].toString(),
                 QStringLiteral("24 words, checked 20\u00a0November\u00a02026"));
        keys.beginRemoval(1);
        QVERIFY(keys.removalText().contains(QStringLiteral("Copies made before still open")));
        keys.remove();
        QTRY_COMPARE_WITH_TIMEOUT(keys.ways().size(), 1, patience);
        QCOMPARE(keys.doneText(), QStringLiteral("Removed: Recovery words."));
    }

    void lockingDropsTheWords()
    {
        ViewFixture fixture;
        begin(fixture);
        KeysModel &keys = *fixture.models->keys();
        keys.beginWords();
        fixture.session().lock();
        QCOMPARE(keys.step(), KeysModel::List);
        QVERIFY(keys.words().isEmpty());
        keys.beginTest();
        QCOMPARE(keys.step(), KeysModel::List);
    }

    // Attack 22: the sheet goes through a pipe; nothing of it is left anywhere.
    void theSheetIsPrintedAndNeverKept()
    {
        ViewFixture fixture;
        const QString folder = QString::fromStdString(fixture.scratch.file("bin"));
        const QString temporary = QString::fromStdString(fixture.scratch.file("temporary"));
        QVERIFY(QDir().mkpath(folder) && QDir().mkpath(temporary));
        QFile fake(folder + QStringLiteral("/lp"));
        QVERIFY(fake.open(QIODevice::WriteOnly));
        fake.write("#!/bin/sh\necho \"$@\" > \"$(dirname \"$0\")/words\"\ncat > \"$(dirname \"$0\")/input\"\n");
        fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        fake.close();
        const QByteArray path = qgetenv("PATH");
        const QByteArray place = qgetenv("TMPDIR");
        qputenv("PATH", folder.toUtf8() + ':' + path);
        qputenv("TMPDIR", temporary.toUtf8());
        fixture.build();
        begin(fixture);
        KeysModel &keys = *fixture.models->keys();
        QVERIFY(keys.prints());
        keys.beginWords();
        const QStringList words = keys.words();
        keys.printSheet();
        QTRY_VERIFY_WITH_TIMEOUT(!keys.isBusy(), patience);
        qputenv("PATH", path);
        place.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", place);
        QVERIFY2(keys.doneText().startsWith(QStringLiteral("Sent to the printer.")), qPrintable(keys.errorText()));
        QCOMPARE(QString::fromStdString(readBytes((folder + "/words").toStdString())),
                 QStringLiteral("-t Backpay -\n"));
        const ProgramAnswer text =
            runProgram(QStringLiteral("pdftotext"), {"-layout", folder + "/input", "-"}, fixture.scratch.path());
        QCOMPARE(text.code, 0);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QRegularExpression line(QStringLiteral("\\b%1\\s+%2\\b").arg(i + 1).arg(words[i]));
            QVERIFY2(line.match(QString::fromUtf8(text.out)).hasMatch(), text.out);
        }
        QVERIFY(QDir(temporary).isEmpty());
        for (const auto &[name, bytes] : fixture.scratch.snapshot()) {
            if (!name.starts_with("bin/"))
                QVERIFY2(bytes.find(words[3].toStdString() + ' ') == std::string::npos, name.c_str());
        }
    }

    void completesTheWordThatIsTyped()
    {
        ViewFixture fixture;
        const KeysModel &keys = *fixture.models->keys();
        QCOMPARE(keys.completions(QStringLiteral("zoo aban")), QStringList{QStringLiteral("abandon")});
        QCOMPARE(keys.completions(QStringLiteral("ab")).size(), 5);
        QVERIFY(keys.completions(QStringLiteral("zoo ")).isEmpty());
        QVERIFY(keys.completions(QString()).isEmpty());
        QCOMPARE(keys.completed(QStringLiteral("zoo ABAN"), QStringLiteral("abandon")), QStringLiteral("zoo abandon "));
        QCOMPARE(keys.countOf(QStringLiteral(" 1. zoo,\nabandon x ")), 3);
        QCOMPARE(keys.countOf(QString()), 0);
    }
};

}

QTEST_MAIN(backpay::KeysModelTest)
#include "keys_model_test.moc"
