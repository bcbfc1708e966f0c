// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/column_mapper.h"

#include "platform-importers/engine/importer.h"
#include "tests/support/error_text.h"

#include <QTest>

using namespace backpay;

namespace {

constexpr auto checkedOn = "2026-11-25";

const std::string payments = "Date;Task ID;Project;Time spent;Payout;State;Reviewer;Prompt\n"
                             "03/11/2026;t-1;Harbour;1h 30m;45,00;Paid;A. Nonym;Write a poem\n"
                             "14/11/2026;t-2;Harbour;0:45;22,50;Pending;A. Nonym;Write a play\n"
                             "15/11/2026;t-3;Harbour;0:10;five;Paid;A. Nonym;Write\n";

/** Maps a table as proposed, under a made-up title. */
ColumnMapping mappingOf(const MappedTable &table)
{
    ColumnMapping mapping = proposeMapping(table);
    mapping.title = "Harbour payments";
    mapping.id = mappedId(mapping.title);
    mapping.platform = "Harbour Works";
    mapping.currency = Currency::fromCode("EUR");
    return mapping;
}

/** What the engine reads of a file once the mapping is a source. */
Result<ImportBatch> readWith(const ColumnMapping &mapping, const MappedTable &table, const std::string &text)
{
    auto profile = parseProfile("own.toml", mappedProfile(mapping, table, checkedOn));
    if (!profile)
        return tl::unexpected(profile.error());
    std::vector<Profile> profiles;
    profiles.push_back(std::move(*profile));
    const auto catalogue = SourceCatalogue::of(std::move(profiles));
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return readBytes("table.csv", text, *catalogue, {});
}

}

class ColumnMapperTest : public QObject
{
    Q_OBJECT

private slots:
    void proposesByHeadingsAndCells()
    {
        const auto table = readMappedTable("table.csv", payments);
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

    void readsTheRowsOnceMapped()
    {
        const auto table = readMappedTable("table.csv", payments);
        QVERIFY(table.has_value());
        const auto batch = readWith(mappingOf(*table), *table, payments);
        QVERIFY2(batch.has_value(), errorText(batch).c_str());
        QVERIFY(batch->questions.empty()); // 14/11 tells that the day comes first
        QCOMPARE(batch->source, std::string("own.harbour-payments"));
        QCOMPARE(batch->read, 3);
        QCOMPARE(batch->earnings.size(), 2U);
        QCOMPARE(batch->earnings[0].workPay, 4500);
        QCOMPARE(batch->earnings[0].seconds, 5400);
        QCOMPARE(batch->earnings[1].standing, Standing::Pending);
        QCOMPARE(batch->earnings[1].seconds, 2700);
        QCOMPARE(batch->stamps[0].when.day, *parseIsoDate("2026-11-03"));
        QCOMPARE(batch->contracts[0].platform, std::string("Harbour Works"));
        QCOMPARE(batch->rejects.size(), 1U);
        QCOMPARE(batch->rejects[0].line, 4);
        QCOMPARE(batch->rejects[0].column, std::string("Payout"));
        // What was given no meaning never reaches the vault.
        QVERIFY(batch->bytes.find("poem") == std::string::npos);
        QVERIFY(batch->bytes.find("Nonym") == std::string::npos);
        QCOMPARE(batch->cutColumns, (std::vector<std::string>{"Reviewer", "Prompt"}));
    }

    void aTrackersTableIsTime()
    {
        const std::string text = "Project,Start,End\nHarbour,2026-03-08 01:30,2026-03-08 03:30\n"
                                 "Harbour,2026-03-09 09:00,2026-03-09 10:15\n";
        const auto table = readMappedTable("time.csv", text);
        QVERIFY(table.has_value());
        ColumnMapping mapping = mappingOf(*table);
        QCOMPARE(mapping.kind, RowKind::TimeEntry);
        mapping.platform.clear();
        const auto batch = readWith(mapping, *table, text);
        QVERIFY2(batch.has_value(), errorText(batch).c_str());
        QCOMPARE(batch->entries.size(), 2U);
        QCOMPARE(batch->entries[1].seconds, 4500);
    }

    void leavesAnOpenDateOrderToThePerson()
    {
        const std::string text = "Date,Pay\n03/04/2026,$5.00\n05/06/2026,$6.00\n";
        const auto table = readMappedTable("pay.csv", text);
        QVERIFY(table.has_value());
        const auto batch = readWith(mappingOf(*table), *table, text);
        QVERIFY2(batch.has_value(), errorText(batch).c_str());
        QCOMPARE(batch->questions.size(), 1U);
        QCOMPARE(batch->questions[0].option, std::string("--date-order"));
    }

    void anyHeadingMakesAProfile()
    {
        const std::string text = "Da\"te \\ \x01,\"Pay, \xc3\xbc\nnet\",# x = [y]\n2026-01-02,$5.00,z\n";
        const auto table = readMappedTable("odd.csv", text);
        QVERIFY2(table.has_value(), errorText(table).c_str());
        ColumnMapping mapping = mappingOf(*table);
        mapping.title = "\"quoted\" \\ title\n[[fields]]";
        const auto batch = readWith(mapping, *table, text);
        QVERIFY2(batch.has_value(), errorText(batch).c_str());
        QCOMPARE(batch->earnings.size(), 1U);
        QCOMPARE(batch->earnings[0].workPay, 500);
    }

    void saysWhatAMappingStillLacks()
    {
        const auto table = readMappedTable("table.csv", payments);
        ColumnMapping mapping = mappingOf(*table);
        mapping.columns.assign(mapping.columns.size(), std::nullopt);
        mapping.columns[0] = FieldKind::When;
        const auto profile = parseProfile("own.toml", mappedProfile(mapping, *table, checkedOn));
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().code, ErrorCode::ProfileInvalid);
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one column") << QByteArray("Date\n2026-01-01\n");
        QTest::newRow("a heading twice") << QByteArray("Pay,Pay\n1,2\n");
        QTest::newRow("prose") << QByteArray("Nothing to see here.\n");
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, text);
        const auto table = readMappedTable("x.csv", text.toStdString());
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().code, ErrorCode::SourceUnknown);
    }

    void namesAreIds()
    {
        QCOMPARE(mappedId("Mercor: earnings (2026)"), std::string("own.mercor-earnings-2026"));
        QCOMPARE(mappedId("支払い"), std::string("own.table"));
        QVERIFY(mappedId(std::string(500, 'a')).size() <= 64);
    }
};

QTEST_GUILESS_MAIN(ColumnMapperTest)
#include "column_mapper_test.moc"
