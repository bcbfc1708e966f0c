// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/packet_text.h"

#include <QTest>

namespace backpay {

class PacketTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsASentenceThatNamesItsFile()
    {
        QStringList seen;
        for (int kind = 0; kind <= static_cast<int>(PacketFaultKind::JournalBroken); ++kind) {
            const QString text =
                packetFaultText({static_cast<PacketFaultKind>(kind), "data/schedule.csv", "what it is"});
            QVERIFY2(text.contains(QStringLiteral("data/schedule.csv")), qPrintable(text));
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen << text;
        }
        QCOMPARE(packetFaultText({PacketFaultKind::Container, "", "gap"}),
                 QStringLiteral("The ZIP itself is not as it was written: gap."));
    }

    void namesCannotDisguiseThemselves()
    {
        const QString text = packetFaultText({PacketFaultKind::Added, "data/\x1b[2J\u202egpj.exe", ""});
        QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
    }

    void saysWhatHoldsAndWhatIsLeftToAsk()
    {
        PacketReport report;
        report.name = "claim";
        report.key = "SHA256:abc";
        report.sshSignature = SealState::Holds;
        report.rawSignature = SealState::Holds;
        const QString plain = packetReportText(report);
        QVERIFY(plain.contains(QStringLiteral("Time stamp: none. Nothing but the maker says when it was made.")));
        QVERIFY(plain.contains(QStringLiteral("SHA256:abc. Ask its maker whether that is their key.")));
        report.stamp = SealState::Holds;
        report.stampFacts = {Instant(std::chrono::seconds(1775044801)), "CN=Authority", "CN=Root", "ab12"};
        QVERIFY(packetReportText(report).contains(
            QStringLiteral("in being by 2026-04-01T12:00:01Z, says CN=Authority (root CN=Root, SHA-256 ab12)")));
        report.stamp = SealState::Fails;
        report.stampFacts.reset();
        report.rawSignature = SealState::OtherKey;
        report.faultCount = 2;
        report.faults = {{PacketFaultKind::Changed, "data/a.csv", ""}};
        const QString text = packetReportText(report);
        QVERIFY(text.contains(QStringLiteral("Time stamp: does not hold.")));
        QVERIFY(text.contains(QStringLiteral("Ed25519 signature: made with another key.")));
        QVERIFY(text.contains(QStringLiteral("data/a.csv was changed.\n2 things do not hold.")));
    }
};

}

QTEST_GUILESS_MAIN(backpay::PacketTextTest)
#include "packet_text_test.moc"
