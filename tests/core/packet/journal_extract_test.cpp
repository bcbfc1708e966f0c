// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/journal_extract.h"

#include "core/packet/limits.h"
#include "tests/core/packet/made_packet.h"

#include <QRegularExpression>
#include <QTest>

using namespace backpay;

namespace {

JournalCheck checked(std::string_view text, std::size_t pieces = 1000)
{
    JournalExtractReader reader;
    for (std::size_t at = 0; at < text.size(); at += pieces)
        reader.add(text.substr(at, pieces));
    return reader.finish();
}

/** "gap 3, broken 2": kind and sequence number, for a line that is none its own number. */
QString faultsIn(const JournalCheck &check)
{
    QStringList texts;
    for (const JournalFault &fault : check.faults) {
        switch (fault.kind) {
        case JournalFault::Kind::NotALine: texts << QStringLiteral("line %1").arg(fault.line); break;
        case JournalFault::Kind::Gap: texts << QStringLiteral("gap %1").arg(fault.seq); break;
        case JournalFault::Kind::Broken: texts << QStringLiteral("broken %1").arg(fault.seq); break;
        }
    }
    return texts.join(", ");
}

QStringList lines() { return QString::fromStdString(madeJournal()).split('\n', Qt::SkipEmptyParts); }

QString faultsOfLines(const QStringList &text) { return faultsIn(checked((text.join('\n') + '\n').toStdString())); }

}

class JournalExtractTest : public QObject
{
    Q_OBJECT

private slots:
    void aWholeChainHolds()
    {
        for (const std::size_t pieces : {1U, 7U, 1000U}) {
            const JournalCheck check = checked(madeJournal(), pieces);
            QCOMPARE(faultsIn(check), QString());
            QCOMPARE(check.entries, 3);
            QCOMPARE(check.first, 1);
            QCOMPARE(check.last, 3);
            QCOMPARE(check.withheld, 0);
        }
        QCOMPARE(faultsOfLines(lines().mid(1)), QString()); // a part of it, from 2 on
    }

    void withheldContentKeepsTheChain()
    {
        QStringList text = lines();
        text[1] = QString::fromStdString(withheldJournalLine(madeEntries()[1]));
        QVERIFY(!text[1].contains("Lumi") && !text[1].contains("quoted") && !text[1].contains("device"));
        const JournalCheck check = checked((text.join('\n') + '\n').toStdString());
        QCOMPARE(faultsIn(check), QString());
        QCOMPARE(check.withheld, 1);
        text[1].replace("\"kind\":\"edit\"", "\"kind\":\"none\"");
        QCOMPARE(faultsOfLines(text), QString()); // what is withheld cannot be recomputed
        text[2]
            .replace("\"previous\":\"", "\"previous\":\"0")
            .replace(QRegularExpression("(\"previous\":\"[0-9a-f]{64})[0-9a-f]"), "\\1");
        QCOMPARE(faultsOfLines(text), QStringLiteral("broken 3"));
    }

    void namesWhatIsMissing()
    {
        QCOMPARE(faultsOfLines({lines()[0], lines()[2]}), QStringLiteral("gap 3"));
        QCOMPARE(faultsOfLines({lines()[1], lines()[0], lines()[2]}), QStringLiteral("gap 1, gap 3"));
        QCOMPARE(faultsOfLines({lines()[0], lines()[0]}), QStringLiteral("gap 1"));
    }

    void namesWhatWasChanged()
    {
        for (const auto &[from, to] :
             {std::pair("quoted", "quated"), std::pair("Lumi", "Lume"), std::pair("device\",\"e", "devise\",\"e"),
              std::pair("edit", "undo"), std::pair("\"monotonic_ns\":10000000000", "\"monotonic_ns\":10000000001"),
              std::pair("T23:33:22Z", "T23:33:23Z")}) {
            QStringList text = lines();
            QVERIFY2(text[1].contains(from), from);
            text[1].replace(from, to);
            QCOMPARE(faultsOfLines(text), QStringLiteral("broken 2"));
        }
        QStringList text = lines();
        text[0].replace("\"seq\":1", "\"seq\":7");
        QVERIFY(faultsOfLines(text).startsWith("broken 7, gap 2"));
    }

    void aChainBeginsWithZeros()
    {
        JournalEntry entry;
        entry.seq = 1;
        entry.previous.fill(7);
        entry.hash = journalHash(entry);
        QCOMPARE(faultsIn(checked(journalLine(entry) + '\n')), QStringLiteral("broken 1"));
    }

    void takesNoOtherLine()
    {
        const QString line = lines()[0];
        for (const QString &other :
             {QString("{}"), QString("[1]"), QString("null"), QString("{\"seq\":1}"), line + ' ', ' ' + line,
              QString(line).replace("\"kind\":", "\"kind\": "), QString(line).replace("\"seq\":1", "\"seq\":1.0"),
              QString(line).replace("\"seq\":1", "\"seq\":0"), QString(line).replace("\"seq\":1", "\"seq\":\"1\""),
              QString(line).replace("\"seq\":1", "\"seq\":99999999999999999999"),
              QString(line).replace("\"seq\":1", "\"seq\":1,\"seq\":1"), QString(line).replace("\"seq\":1", "\"x\":1"),
              QString(line).replace("Z\"", "z\""), QString(line).replace("\"hash\":\"", "\"hash\":\"g"),
              QString(line).replace("{", "{\"extra\":1,"), QString(1000, '['), QString()})
            QVERIFY2(faultsOfLines({other}).startsWith("line 1"), qPrintable(other));
        QCOMPARE(faultsIn(checked(lines()[0].toStdString())), QStringLiteral("line 1")); // no line end: it was cut
    }

    void limitsALine()
    {
        const std::string long1(PacketLimits::journalLineBytes + 1, 'x');
        QCOMPARE(faultsIn(checked(long1 + '\n' + madeJournal(), 1 << 20)), QStringLiteral("line 1"));
        QCOMPARE(faultsIn(checked(long1, 1 << 20)), QStringLiteral("line 1"));
    }

    void limitsTheFaults()
    {
        std::string text;
        for (std::size_t i = 0; i < PacketLimits::faults + 5; ++i)
            text += "x\n";
        QCOMPARE(checked(text).faults.size(), PacketLimits::faults);
    }
};

QTEST_GUILESS_MAIN(JournalExtractTest)
#include "journal_extract_test.moc"
