// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/mapping/mapped_profile.h"

#include "platform-importers/engine/read_parts.h"
#include "tests/platform-importers/engine/structured/workbook_maker.h"
#include "tests/support/error_text.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <rapidcheck.h>

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

MappedPart textPart(const std::string &text) { return {"table.csv", text, {}, false}; }

/** What the person's own source is the only one of. */
Result<SourceCatalogue> catalogueOf(const ColumnMapping &mapping, const MappedTable &table)
{
    auto profile = parseProfile("own.toml", mappedProfile(mapping, table, checkedOn));
    if (!profile)
        return tl::unexpected(profile.error());
    std::vector<Profile> profiles;
    profiles.push_back(std::move(*profile));
    return SourceCatalogue::of(std::move(profiles));
}

/** What the engine reads of a part once the mapping is a source. */
Result<ImportBatch> readWith(const ColumnMapping &mapping, const MappedTable &table, const MappedPart &part)
{
    const auto catalogue = catalogueOf(mapping, table);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return readMapped(part, *catalogue);
}

}

class MappedProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheRowsOnceMapped()
    {
        const auto table = readMappedTable(textPart(payments));
        QVERIFY(table.has_value());
        const auto batch = readWith(mappingOf(*table), *table, textPart(payments));
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
        const auto table = readMappedTable(textPart(text));
        QVERIFY(table.has_value());
        ColumnMapping mapping = mappingOf(*table);
        QCOMPARE(mapping.kind, RowKind::TimeEntry);
        mapping.platform.clear();
        const auto batch = readWith(mapping, *table, textPart(text));
        QVERIFY2(batch.has_value(), errorText(batch).c_str());
        QCOMPARE(batch->entries.size(), 2U);
        QCOMPARE(batch->entries[1].seconds, 4500);
    }

    void leavesAnOpenDateOrderToThePerson()
    {
        const std::string text = "Date,Pay\n03/04/2026,$5.00\n05/06/2026,$6.00\n";
        const auto table = readMappedTable(textPart(text));
        QVERIFY(table.has_value());
        const auto batch = readWith(mappingOf(*table), *table, textPart(text));
        QVERIFY2(batch.has_value(), errorText(batch).c_str());
        QCOMPARE(batch->questions.size(), 1U);
        QCOMPARE(batch->questions[0].option, std::string("--date-order"));
    }

    void aSheetIsRecognisedAgainWithTheOthersOfItsShape()
    {
        const std::string header = xlsxRow({"Day", "Voyage", "Sum", "Remark"});
        const std::string workbook = makeXlsx(
            {{"March", header + xlsxRow({"2026-03-02", "Harbour", "$45.00", "private words"})
                           + "<row><c s=\"1\"><v>46084</v></c><c t=\"str\"><v>Harbour</v></c><c><v>22.5</v></c></row>"
                           + xlsxRow({"2026-03-04", "Harbour", "none", "private words"})},
             {"April", header + xlsxRow({"2026-04-01", "Lighthouse", "$1.00", ""})},
             {"Notes", xlsxRow({"Colour", "Shape"}) + xlsxRow({"blue", "round"})}});
        const auto part = readMappedPart("pay.xlsx", workbook, "pay.xlsx/March");
        QVERIFY2(part.has_value(), errorText(part).c_str());
        const auto table = readMappedTable(*part);
        QVERIFY2(table.has_value(), errorText(table).c_str());
        ColumnMapping mapping = mappingOf(*table);
        mapping.currency = Currency::fromCode("USD");
        mapping.columns[1] = FieldKind::Contract;
        mapping.columns[2] = FieldKind::Amount;
        mapping.columns[3].reset();

        const auto preview = readWith(mapping, *table, *part);
        QVERIFY2(preview.has_value(), errorText(preview).c_str());
        QCOMPARE(preview->earnings.size(), 2U);
        QCOMPARE(preview->earnings[1].workPay, 2250);
        QCOMPARE(preview->rejects.size(), 1U);
        QCOMPARE(preview->placeOf(preview->rejects[0].line).text, std::string("March!4"));

        const ScratchFolder folder;
        writeBytes(folder.file("pay.xlsx"), workbook);
        const auto parts = readParts(folder.file("pay.xlsx"), *catalogueOf(mapping, *table), {});
        QCOMPARE(parts.size(), 3U);
        QVERIFY2(parts[0].batch.has_value(), errorText(parts[0].batch).c_str());
        QCOMPARE(parts[0].batch->earnings.size(), preview->earnings.size());
        QCOMPARE(parts[0].batch->stamps[1].when.day, *parseIsoDate("2026-03-03"));
        QVERIFY(parts[0].batch->bytes.find("private words") == std::string::npos);
        QCOMPARE(parts[1].batch->earnings.size(), 1U);
        QCOMPARE(parts[2].batch.error().code, ErrorCode::SourceUnknown);
    }

    void textOfAnOlderEncodingIsReadInTheOneItIsIn()
    {
        const std::string text = "\xc4\xe0\xf2\xe0;\xd1\xf3\xec\xec\xe0\n03.11.2026;45,00\n04.11.2026;22,50\n";
        const auto table = readMappedTable(textPart(text));
        QVERIFY2(table.has_value(), errorText(table).c_str());
        QCOMPARE(table->header, (std::vector<std::string>{"Дата", "Сумма"}));
        const auto batch = readWith(mappingOf(*table), *table, textPart(text));
        QVERIFY2(batch.has_value(), errorText(batch).c_str());
        QCOMPARE(batch->earnings.size(), 2U);
        QCOMPARE(batch->earnings[0].workPay, 4500);
        QVERIFY(batch->bytes.starts_with("Дата;Сумма"));
    }

    void anyHeadingMakesAProfile()
    {
        const std::string text = "Da\"te \\ \x01,\"Pay, \xc3\xbc\nnet\",# x = [y]\n2026-01-02,$5.00,z\n";
        const auto table = readMappedTable(textPart(text));
        QVERIFY2(table.has_value(), errorText(table).c_str());
        ColumnMapping mapping = mappingOf(*table);
        mapping.title = "\"quoted\" \\ title\n[[fields]]";
        const auto batch = readWith(mapping, *table, textPart(text));
        QVERIFY2(batch.has_value(), errorText(batch).c_str());
        QCOMPARE(batch->earnings.size(), 1U);
        QCOMPARE(batch->earnings[0].workPay, 500);
    }

    void anyTextMakesAProfileOrNone()
    {
        const std::vector<std::string> pieces = {"a",   ",",  ";", "\n",   "\"",         "\\",    "\xe9", "é",
                                                 "[x]", "=1", "#", "\x01", "2026-01-02", "$1.00", "\xc4", "\t"};
        QVERIFY(rc::check([&] {
            const auto drawn = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
            std::string text = "Date,Pay";
            for (const std::string &piece : drawn)
                text += piece;
            const auto table = readMappedTable(textPart(text));
            RC_PRE(table.has_value());
            ColumnMapping mapping = mappingOf(*table);
            mapping.columns.assign(mapping.columns.size(), std::nullopt);
            mapping.columns[0] = FieldKind::When;
            mapping.columns[1] = FieldKind::Amount;
            RC_PRE(!table->header[0].empty() && !table->header[1].empty());
            const auto profile = parseProfile("own.toml", mappedProfile(mapping, *table, checkedOn));
            RC_ASSERT(profile.has_value());
            RC_ASSERT(profile->fields[1].column.front() == table->header[1]);
        }));
    }

    void saysWhatAMappingStillLacks()
    {
        const auto table = readMappedTable(textPart(payments));
        ColumnMapping mapping = mappingOf(*table);
        mapping.columns.assign(mapping.columns.size(), std::nullopt);
        mapping.columns[0] = FieldKind::When;
        const auto profile = parseProfile("own.toml", mappedProfile(mapping, *table, checkedOn));
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().code, ErrorCode::ProfileInvalid);
    }

    void namesAreIds()
    {
        QCOMPARE(mappedId("Mercor: earnings (2026)"), std::string("own.mercor-earnings-2026"));
        QCOMPARE(mappedId("支払い"), std::string("own.table"));
        QVERIFY(mappedId(std::string(500, 'a')).size() <= 64);
    }
};

QTEST_GUILESS_MAIN(MappedProfileTest)
#include "mapped_profile_test.moc"
