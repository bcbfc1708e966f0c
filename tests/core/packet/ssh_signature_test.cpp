// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/ssh_signature.h"

#include "core/packet/public_key.h"
#include "tests/core/packet/made_packet.h"
#include "tests/support/program.h"

#include <QTest>

using namespace backpay;

namespace {

/** Bytes written as pairs of hex digits. */
std::string bytesOf(const char *hex) { return QByteArray::fromHex(hex).toStdString(); }

}

class SshSignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    /** RFC 8032, 7.1, test 2. */
    void signsAsTheStandardSays()
    {
        const SigningKey key(
            SecretBytes::copyOf(bytesOf("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")));
        QCOMPARE(toHex(key.publicKey()),
                 std::string("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        const Ed25519Signature signature = key.sign("\x72");
        QCOMPARE(toHex(signature), std::string("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(signatureHolds(key.publicKey(), "\x72", signature));
        QVERIFY(!signatureHolds(key.publicKey(), "\x73", signature));
        QVERIFY(!signatureHolds(madeKey().publicKey(), "\x72", signature));
    }

    void sshKeygenAgrees()
    {
        const ScratchFolder folder;
        const SigningKey key = madeKey();
        writeBytes(folder.file("allowed"), allowedSigners(key.publicKey()));
        writeBytes(folder.file("m.sig"), sshSignature(key, "message\n"));
        const auto verify = [&](const char *purpose, const QByteArray &message) {
            return runProgram("ssh-keygen",
                              {"-Y", "verify", "-f", "allowed", "-I", "worker", "-n", purpose, "-s", "m.sig"},
                              folder.path(), message);
        };
        const auto good = verify("backpay", "message\n");
        QVERIFY2(good.code == 0, good.out.constData());
        QVERIFY(good.out.contains(keyFingerprint(key.publicKey()).c_str()));
        QVERIFY(verify("backpay", "message\n\n").code != 0);
        QVERIFY(verify("file", "message\n").code != 0);
    }

    void opensslReadsTheKey()
    {
        const ScratchFolder folder;
        const std::string pem = publicKeyPem(madeKey().publicKey());
        writeBytes(folder.file("key.pem"), pem);
        const auto again = runProgram("openssl", {"pkey", "-pubin", "-in", "key.pem"}, folder.path());
        QCOMPARE(again.out, QByteArray::fromStdString(pem)); // its own encoding is the same
    }

    void everyChangedByteFails()
    {
        const SigningKey key = madeKey();
        const std::string whole = sshSignature(key, "message");
        QCOMPARE(checkSshSignature(key.publicKey(), "message", whole), SignatureState::Holds);
        for (std::size_t at = 0; at < whole.size(); ++at) {
            for (const char bit : {'\x01', '\x20'}) {
                std::string changed = whole;
                changed[at] = static_cast<char>(changed[at] ^ bit);
                QVERIFY2(checkSshSignature(key.publicKey(), "message", changed) != SignatureState::Holds,
                         qPrintable(QString::number(at)));
            }
        }
        const std::string pem = publicKeyPem(key.publicKey());
        for (std::size_t at = 0; at < pem.size(); ++at) {
            std::string changed = pem;
            changed[at] = static_cast<char>(changed[at] ^ '\x01');
            QVERIFY(readPublicKeyPem(changed) != key.publicKey());
        }
    }

    void onlyItsOwnEncodingCounts()
    {
        const SigningKey key = madeKey();
        const std::string whole = sshSignature(key, "message");
        const QString lines = QString::fromStdString(whole);
        for (const QString &other :
             {lines + '\n', '\n' + lines, lines.chopped(1), QString(lines).replace('\n', "\r\n"),
              QString(lines).replace(40, 1, "\n"), QString(lines).remove(100, 1), QString(), lines.left(60)})
            QCOMPARE(checkSshSignature(key.publicKey(), "message", other.toStdString()),
                     SignatureState::NotOwnEncoding);
        QCOMPARE(checkSshSignature(key.publicKey(), "other", whole), SignatureState::Fails);
        QCOMPARE(checkSshSignature(madeKey('o').publicKey(), "message", whole), SignatureState::OtherKey);
        // The same bytes with the bits of the last group of base64 set that carry nothing.
        QVERIFY(!fromBase64("QR=="));
        QVERIFY(fromBase64("QQ==") == "A");
        QVERIFY(!fromBase64("QQ"));
        QVERIFY(!fromBase64("QQ==\n"));
    }
};

QTEST_GUILESS_MAIN(SshSignatureTest)
#include "ssh_signature_test.moc"
