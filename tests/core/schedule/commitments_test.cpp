// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/commitments.h"
#include "core/schedule/schedules.h"
#include "tests/core/findings/records_maker.h"

#include <QCryptographicHash>
#include <QTest>

using namespace backpay;

namespace {

SecretBytes seedOf(char fill) { return SecretBytes::copyOf(std::string(32, fill)); }

struct MadeRows
{
    MadeRows()
    {
        RecordsMaker maker;
        const auto ferry = maker.contract("Outlier", "Project Ferry");
        for (int task = 1; task <= 3; ++task)
            maker.task(ferry, date("2025-03-03"), static_cast<std::uint64_t>(task), 1000, 1200, 3000);
        records = maker.records();
        facts = std::make_unique<CaseFacts>(records, terms, *parseIsoDate("2025-04-01"), zones);
    }

    [[nodiscard]] CaseFile file(PacketReader reader) const
    {
        CaseFile file(*facts, findings, {}, reader);
        for (std::int64_t row = 1; row <= 3; ++row)
            file.earnings[row] = {"id" + std::to_string(row), std::nullopt, "", "item" + std::to_string(row), "", "",
                                  row == 1 ? "a note" : ""};
        return file;
    }

    Records records;
    std::vector<PlatformTerms> terms = RecordsMaker::terms();
    FixedZones zones;
    std::unique_ptr<CaseFacts> facts;
    std::vector<Finding> findings;
};

QByteArray bytesOf(const Sha256 &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())};
}

QByteArray hash(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

}

class CommitmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aDisclosedCellProvesWhatStood()
    {
        const MadeRows made;
        const CaseFile file = made.file(PacketReader::Agency);
        const Commitments commitments(seedOf('s'));
        const Schedule schedule = commitmentSchedule(file, commitments);
        QCOMPARE(schedule.rows.size(), 3U);
        QCOMPARE(schedule.columns.size(), 6U); // line, contract, item, note, row, root
        const auto cells = commitments.disclosures(file, false, 0);
        QCOMPARE(cells.size(), 4U);
        QCOMPARE(cells[2].value, std::string("a note"));
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            const QByteArray digest =
                hash(QByteArray(1, '\0') + bytesOf(cells[cell].salt) + QByteArray(cells[cell].field.data())
                     + QByteArray::fromStdString(cells[cell].value));
            QCOMPARE(QByteArray::fromStdString(schedule.rows[0][cell + 1]), digest.toHex());
        }
    }

    // RFC 6962, 2.1: of three leaves the first two stand below one node.
    void rootsAreTreesOfRfc6962()
    {
        std::vector<Sha256> leaves;
        for (const char *text : {"a", "b", "c"})
            leaves.push_back(sha256(text));
        const QByteArray left = hash("\x01" + bytesOf(leaves[0]) + bytesOf(leaves[1]));
        QCOMPARE(bytesOf(merkleRoot(leaves)), hash("\x01" + left + bytesOf(leaves[2])));
        QCOMPARE(merkleRoot(std::span(leaves).first(1)), leaves[0]);
    }

    void everyCellHasASaltOfItsOwnAndEveryVaultOthers()
    {
        const MadeRows made;
        const CaseFile file = made.file(PacketReader::Agency);
        const Commitments one(seedOf('s'));
        const Commitments other(seedOf('t'));
        QSet<QByteArray> salts;
        for (std::size_t row = 0; row < 3; ++row) {
            for (const Commitments *each : {&one, &other}) {
                for (const Disclosure &cell : each->disclosures(file, false, row))
                    salts.insert(bytesOf(cell.salt));
            }
        }
        QCOMPARE(salts.size(), 3 * 4 * 2);
        QVERIFY(commitmentSchedule(file, one).rows == commitmentSchedule(file, Commitments(seedOf('s'))).rows);
    }

    /** A note that was changed between two packets: the salt of the new one must not open the old one. */
    void anotherValueHasAnotherSalt()
    {
        const MadeRows made;
        CaseFile file = made.file(PacketReader::Agency);
        const Commitments commitments(seedOf('s'));
        const auto before = commitments.disclosures(file, false, 0);
        file.earnings[1].words = "another note";
        const auto after = commitments.disclosures(file, false, 0);
        QVERIFY(before[2].salt != after[2].salt);
        QCOMPARE(before[1].salt, after[1].salt);
    }

    void onlyWhatIsLeftOutIsCommittedTo()
    {
        const MadeRows made;
        const Commitments commitments(seedOf('s'));
        QVERIFY(commitments.disclosures(made.file(PacketReader::Self), false, 0).empty());
        const Schedule lawyer = commitmentSchedule(made.file(PacketReader::Lawyer), commitments);
        QCOMPARE(lawyer.indexOf("note"), lawyer.columns.size());
        QVERIFY(lawyer.indexOf("item") < lawyer.columns.size());
        const Schedule open = commitmentSchedule(made.file(PacketReader::Public), commitments);
        QCOMPARE(open.rows.size(), 1U);
        QCOMPARE(open.columns.size(), 2U);
        QCOMPARE(open.rows.front()[1].size(), 64U);
    }
};

QTEST_GUILESS_MAIN(CommitmentsTest)
#include "commitments_test.moc"
