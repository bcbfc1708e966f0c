// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/passphrase_strength.h"

#include <QTest>

namespace backpay {

class PassphraseStrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gradesAsDocumented_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("bars");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("eleven") << QStringLiteral("xq7!Kp2#vZ9") << 0;
        QTest::newRow("twelve of one letter") << QStringLiteral("aaaaaaaaaaaa") << 1;
        QTest::newRow("a sequence") << QStringLiteral("abcdefghijklmnop") << 1;
        QTest::newRow("a pattern") << QStringLiteral("x7qx7qx7qx7qx7qx7q") << 1;
        QTest::newRow("keyboard rows") << QStringLiteral("asdfghjklqwertyuiop") << 1;
        QTest::newRow("a common one with a year") << QStringLiteral("Password2026!") << 1;
        QTest::newRow("digits") << QStringLiteral("194703826150") << 1;
        QTest::newRow("one word four times") << QStringLiteral("river river river river") << 1;
        QTest::newRow("three words") << QStringLiteral("copper lantern violin") << 1;
        QTest::newRow("four words") << QStringLiteral("copper lantern violin harbour") << 2;
        QTest::newRow("five words") << QStringLiteral("copper lantern violin harbour moss") << 3;
        QTest::newRow("six words") << QStringLiteral("copper lantern violin harbour moss thimble") << 4;
        QTest::newRow("random") << QStringLiteral("xq7!Kp2#vZ9w") << 4;
    }

    void gradesAsDocumented()
    {
        QFETCH(QString, passphrase);
        QFETCH(int, bars);
        const PassphraseStrength strength = passphraseStrength(passphrase);
        QCOMPARE(strength.bars, bars);
        QVERIFY(!strength.text.isEmpty());
        QVERIFY2(passphrase.isEmpty() || !strength.text.contains(passphrase), "the passphrase must not be repeated");
    }

    void saysWhatItCounted()
    {
        QCOMPARE(passphraseStrength(QStringLiteral("copper lantern violin harbour moss")).text,
                 QStringLiteral("Good: five words, 34 characters"));
        QCOMPARE(passphraseStrength(QStringLiteral("elevenchars")).text,
                 QStringLiteral("Too short: one more character"));
    }

    void longInputIsNoTrouble() { QCOMPARE(passphraseStrength(QString(100000, u'a')).bars, 1); }
};

}

QTEST_GUILESS_MAIN(backpay::PassphraseStrengthTest)
#include "passphrase_strength_test.moc"
