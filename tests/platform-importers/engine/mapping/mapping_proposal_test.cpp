// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/mapping/mapping_proposal.h"

#include "tests/support/error_text.h"

#include <QTest>

#include <algorithm>

using namespace backpay;

namespace {

const std::string payments = "Date;Task ID;Project;Time spent;Payout;State;Reviewer;Prompt\n"
                             "03/11/2026;t-1;Harbour;1h 30m;45,00;Paid;A. Nonym;Write a poem\n"
                             "14/11/2026;t-2;Harbour;0:45;22,50;Pending;A. Nonym;Write a play\n"
                             "15/11/2026;t-3;Harbour;0:10;five;Paid;A. Nonym;Write\n";

ColumnMapping proposed(const std::string &text)
{
    const auto table = readMappedTable({"table.csv", text, {}, false});
    return table ? proposeMapping(*table) : ColumnMapping{};
}

}

class MappingProposalTest : public QObject
{
    Q_OBJECT

private slots:
    void proposesByHeadingsAndCells()
    {
        const auto table = readMappedTable({"table.csv", payments, {}, false});
        QVERIFY2(table.has_value(), errorText(table).c_str());
        const ColumnMapping mapping = proposeMapping(*table);
        QCOMPARE(mapping.kind, RowKind::Earning);
        const std::vector<std::optional<FieldKind>> expected = {
            FieldKind::When,   FieldKind::Item,   FieldKind::Contract, FieldKind::Duration,
            FieldKind::Amount, FieldKind::Status, std::nullopt,        std::nullopt};
        QCOMPARE(mapping.columns.size(), expected.size());
        // "five" is no amount, but the rest of its column is.
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(mapping.columns[i] == expected[i], table->header[i].c_str());
    }

    void proposesByCellsWhereNoHeadingSaysIt()
    {
        const ColumnMapping mapping = proposed("A,B,C\n2026-01-02,Harbour,$5.00\n2026-01-03,Harbour,$6.00\n");
        QCOMPARE(mapping.columns.size(), 3U);
        QVERIFY(mapping.columns[0] == FieldKind::When);
        QVERIFY(!mapping.columns[1]);
        QVERIFY(mapping.columns[2] == FieldKind::Amount);
    }

    void timeWithoutMoneyIsTime()
    {
        QCOMPARE(proposed("Start,End\n2026-03-08 01:30,2026-03-08 03:30\n").kind, RowKind::TimeEntry);
        QCOMPARE(proposed("Date,Hours,Pay\n2026-03-08,1.5,$3.00\n").kind, RowKind::Earning);
    }

    void proposesOnlyWhatRowsOfTheKindHave()
    {
        const ColumnMapping mapping = proposed("Start,End,Status\n2026-03-08 01:30,2026-03-08 03:30,done\n");
        const auto allowed = mappableKinds(mapping.kind);
        for (const auto &column : mapping.columns)
            QVERIFY(!column || std::find(allowed.begin(), allowed.end(), *column) != allowed.end());
        QVERIFY(!mapping.columns[2]);
    }

    void headingsAreSearchedInAnyCase()
    {
        QVERIFY(mentions("Total PAYOUT", "payout"));
        QVERIFY(!mentions("Pay", "payout"));
    }
};

QTEST_GUILESS_MAIN(MappingProposalTest)
#include "mapping_proposal_test.moc"
