// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_roots.h"

#include "tests/support/scratch_folder.h"

#include <QTest>

#include <filesystem>

namespace backpay {

namespace {

std::string certificate(const std::string &body)
{
    return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----";
}

}

class SystemRootsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesCertificatesByTheNamesOfTheirFiles()
    {
        const ScratchFolder scratch;
        writeBytes(scratch.file("b.0"), "Certificate:\n  Data: …\n" + certificate("QkI=") + "\nSHA1 Fingerprint=00\n");
        writeBytes(scratch.file("a.0"), certificate("QUE=") + '\n' + certificate("QTI="));
        writeBytes(scratch.file("c.txt"), "no certificate");
        writeBytes(scratch.file("d.0"), "-----BEGIN CERTIFICATE-----\ncut");
        writeBytes(scratch.file("e.0"), certificate(std::string(70'000, 'A')));
        QCOMPARE(certificatesIn(scratch.path()),
                 certificate("QUE=") + '\n' + certificate("QTI=") + '\n' + certificate("QkI=") + '\n');
    }

    void aFolderThatIsNotThereTrustsNobody()
    {
        const ScratchFolder scratch;
        QCOMPARE(certificatesIn(scratch.file("gone")), std::string());
        QCOMPARE(certificatesIn(scratch.path()), std::string());
    }

    void aBundleElsewhereIsTakenOnlyWhereDebiansIsNot()
    {
        const ScratchFolder scratch;
        QCOMPARE(foreignBundle(scratch.path()), std::string());
        std::filesystem::create_directories(scratch.file("etc/pki/tls/certs"));
        std::filesystem::create_directories(scratch.file("etc/ssl/certs"));
        writeBytes(scratch.file("etc/ssl/ca-bundle.pem"), certificate("U1U="));
        QCOMPARE(foreignBundle(scratch.path()), certificate("U1U=") + '\n');
        writeBytes(scratch.file("etc/pki/tls/certs/ca-bundle.crt"), "# Fedora\n" + certificate("RkU="));
        QCOMPARE(foreignBundle(scratch.path()), certificate("RkU=") + '\n');
        writeBytes(scratch.file("etc/ssl/certs/ca-certificates.crt"), certificate("REU="));
        QCOMPARE(foreignBundle(scratch.path()), std::string());
    }

    // The libraries know where a desktop keeps them, so nothing of ours comes in between.
    void isLeftToTheLibrariesHere() { QCOMPARE(systemRoots(), std::string()); }
};

}

QTEST_GUILESS_MAIN(backpay::SystemRootsTest)
#include "system_roots_test.moc"
