// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/passphrase_bytes.h"

#include <QTest>

#include <string>

namespace backpay {

namespace {

std::string bytesOf(const QString &passphrase)
{
    const SecretBytes secret = preparePassphrase(passphrase);
    return {secret.bytes().begin(), secret.bytes().end()};
}

}

class PassphraseBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void composedAndDecomposedAreOne()
    {
        QCOMPARE(bytesOf(QStringLiteral("caf\u00e9")), std::string("caf\xc3\xa9"));
        QCOMPARE(bytesOf(QStringLiteral("cafe\u0301")), std::string("caf\xc3\xa9"));
    }

    void blanksAndCaseStay() { QCOMPARE(bytesOf(QStringLiteral(" Two  Words ")), std::string(" Two  Words ")); }

    void compatibilityFormsStayApart() { QVERIFY(bytesOf(QStringLiteral("\ufb01")) != bytesOf(QStringLiteral("fi"))); }

    void nothingStaysNothing() { QVERIFY(preparePassphrase(QString()).empty()); }

    void theCallersTextIsNotTouched()
    {
        const QString passphrase = QStringLiteral("copper lantern");
        static_cast<void>(preparePassphrase(passphrase));
        QCOMPARE(passphrase, QStringLiteral("copper lantern"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::PassphraseBytesTest)
#include "passphrase_bytes_test.moc"
