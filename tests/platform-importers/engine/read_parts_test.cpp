// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/read_parts.h"

#include "core/vault/ledger.h"
#include "tests/platform-importers/engine/made_up_rows.h"
#include "tests/platform-importers/engine/structured/workbook_maker.h"
#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

/** A sheet of Prolific's columns with a row for each reward. */
std::string prolificSheet(const std::vector<std::string> &rewards)
{
    std::string rows = xlsxRow({"Study", "Reward", "Bonus", "Started At", "Completed At", "Completion Code", "Status"});
    for (const std::string &reward : rewards)
        rows += xlsxRow({"Shapes", reward, "", "2026-01-05 09:00:00", "2026-01-05 09:05:00", "", "APPROVED"});
    return rows;
}

/** The same from another platform, with dates and numbers as spreadsheets hold them. */
std::string upworkSheet()
{
    return xlsxRow({"Date", "Contract", "Hours", "Amount", "Payment type"})
           + "<row><c s=\"1\"><v>46027</v></c><c t=\"str\"><v>Subtitles (90000001)</v></c>"
             "<c><v>2.1666700000000001</v></c><c><v>32.5</v></c><c/></row>";
}

const std::string notes = xlsxRow({"Remark", "Colour"}) + xlsxRow({"none", "blue"});

}

class ReadPartsTest : public QObject
{
    Q_OBJECT

    ScratchFolder folder_;
    MadeUpReader reader_;

    std::vector<ReadPart> parts(const std::string &name, const std::string &bytes)
    {
        const std::string path = folder_.file(name);
        writeBytes(path, bytes);
        auto parts = readParts(path, reader_.catalogue(), {});
        for (ReadPart &part : parts)
            part.name.erase(0, folder_.path().size() + 1);
        return parts;
    }
    /** "name: source, rows" or "name: error", a line for each part. */
    std::string summary(const std::string &name, const std::string &bytes) { return summaryOf(parts(name, bytes)); }
    static std::string summaryOf(const std::vector<ReadPart> &parts)
    {
        std::string text;
        for (const ReadPart &part : parts) {
            text += part.name + ": ";
            if (part.batch)
                text += part.batch->source + ", " + std::to_string(part.batch->stamps.size());
            else
                text += errorName(part.batch.error().code);
            text += '\n';
        }
        return text;
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void readsAPlainFile()
    {
        QCOMPARE(summary("p.csv", prolificHeader + prolificRow("£1.25")), "p.csv: prolific.submissions-csv, 1\n"s);
        QCOMPARE(summary("empty.csv", ""), "empty.csv: file-empty\n"s);
    }

    void readsACompanionOnlyWhereThereAreRowsOfIts()
    {
        const auto page = [](const std::string &reportable) {
            return R"({"dashboardMerchTargeting":{"projects":[{"id":"1","name":"Lighthouse","payPerHourInCents":4000}]},)"
                   R"("reportableProjectsInfo":[)"
                   + reportable + "]}";
        };
        QCOMPARE(summary("p.json", page("")), "p.json: dataannotation.projects-page, 1\n"s);
        QCOMPARE(summary("p.json", page(R"({"id":"2","name":"Ended","payPerHourInCents":null})")),
                 "p.json: dataannotation.projects-page, 1\n"s);
        QCOMPARE(summary("p.json", page(R"({"id":"2","name":"Ended","payPerHourInCents":2750})")),
                 "p.json: dataannotation.projects-page, 1\np.json: dataannotation.reportable-projects, 1\n"s);
    }

    void readsAnArchive()
    {
        const std::string zip = makeZip({{"2026/p.csv", prolificHeader + prolificRow("£1.25") + prolificRow("£2.50")},
                                         {"2026/o.csv", outlierHeader + outlierRow("$37.50")},
                                         {"README.txt", "Exported for you.\n"},
                                         {"__MACOSX/._p.csv", "x"}});
        QCOMPARE(summary("h.zip", zip), "h.zip/2026/p.csv: prolific.submissions-csv, 2\n"
                                        "h.zip/2026/o.csv: outlier.earnings-csv, 1\n"
                                        "h.zip/README.txt: source-unknown\n"s);
        QCOMPARE(summary("none.zip", "PK\x05\x06"s + std::string(18, '\0')), "none.zip: file-empty\n"s);
    }

    // As another app gives them: by a name that is no path here.
    void readsBytesWithoutAFileAsItReadsAFile()
    {
        const std::string csv = prolificHeader + prolificRow("£1.25");
        for (const auto &[name, bytes] : std::vector<std::pair<std::string, std::string>>{
                 {"p.csv", csv},
                 {"h.zip", makeZip({{"2026/p.csv", csv}, {"README.txt", "Exported for you.\n"}})},
                 {"none.zip", "PK\x05\x06"s + std::string(18, '\0')},
                 {"empty.csv", ""}}) {
            const std::string read = summaryOf(readNamed(name, bytes, reader_.catalogue(), {}));
            QCOMPARE(read, summary(name, bytes));
        }
        const auto read = readNamed("p.csv", csv, reader_.catalogue(), {});
        QVERIFY(read.front().batch);
        QCOMPARE(read.front().batch->fileName, "p.csv"s);
        QVERIFY(read.front().batch->sha256 == parts("p.csv", csv).front().batch->sha256);
    }

    void saysWhatItDoesNotUnpack()
    {
        const std::string inner = makeZip({{"p.csv", prolificHeader + prolificRow("£1.25")}});
        const auto nested = parts("n.zip", makeZip({{"inner.zip", inner}}));
        QCOMPARE(nested.size(), 1U);
        QCOMPARE(nested.front().name, "n.zip/inner.zip"s);
        QCOMPARE(nested.front().batch.error().code, ErrorCode::FileIsOther);
        QCOMPARE(nested.front().batch.error().arguments.at(1), "ZIP archive"s);
        QCOMPARE(summary("l.zip", makeZip({{"p.csv", "x"}}, {.encrypted = true})), "l.zip: archive-locked\n"s);
        QCOMPARE(summary("cut.zip", inner.substr(0, inner.size() / 2)), "cut.zip: structure-damaged\n"s);
    }

    void readsAWorkbook()
    {
        const std::string xlsx = makeXlsx({{"January", prolificSheet({"£1.25", "£2.50"})},
                                           {"Upwork", upworkSheet()},
                                           {"Notes", notes},
                                           {"Empty", ""}});
        QCOMPARE(summary("pay.xlsx", xlsx), "pay.xlsx/January: prolific.submissions-csv, 2\n"
                                            "pay.xlsx/Upwork: upwork.weekly-summary-csv, 1\n"
                                            "pay.xlsx/Notes: source-unknown\n"s);
        const auto read = parts("pay.xlsx", xlsx);
        QCOMPARE(read.at(0).batch->fileName, "pay.xlsx (January)"s);
        QCOMPARE(read.at(0).batch->placeOf(read.at(0).batch->stamps.at(1).line), (RowPlace{3, "January!3"}));
        QVERIFY(read.at(0).batch->filteredCopy);
        QCOMPARE(read.at(1).batch->earnings.at(0).workPay, 3250);
        QCOMPARE(read.at(1).batch->stamps.at(0).when.day, *dayNumber(2026, 1, 5));
        QCOMPARE(parts("one.xlsx", makeXlsx({{"S", upworkSheet()}})).at(0).batch->fileName, "one.xlsx"s);
        QCOMPARE(summary("cut.xlsx", makeXlsx({{"S", "<row"}})), "cut.xlsx: structure-damaged\n"s);
        QCOMPARE(summary("none.xlsx", makeXlsx({{"S", ""}})), "none.xlsx: structure-damaged\n"s);
    }

    void readsHiddenSheetsOfKnownSources()
    {
        const std::string known = prolificSheet({"£1.25"});
        QCOMPARE(
            summary("h.xlsx", makeXlsx({{"Lists", notes, "veryHidden"}, {"Pay", known}, {"Old", known, "hidden"}})),
            "h.xlsx/Pay: prolific.submissions-csv, 1\nh.xlsx/Old: prolific.submissions-csv, 1\n"s);
        QCOMPARE(summary("o.xlsx", makeXlsx({{"Lists", notes, "hidden"}, {"More", notes, "hidden"}})),
                 "o.xlsx/Lists: source-unknown\n"s);
    }

    void readsAnOpenDocument()
    {
        const std::string rows = odsRow({"Date", "Contract", "Hours", "Amount", "Payment type"})
                                 + odsRow({"2026-01-05", "Subtitles (90000001)", "2.16667", "32.5"});
        QCOMPARE(summary("pay.ods", makeOds({{"S", rows}})), "pay.ods/S: upwork.weekly-summary-csv, 1\n"s);
    }

    void readsWorkbooksInAnArchive()
    {
        const std::string xlsx = makeXlsx({{"S", upworkSheet()}});
        const std::string locked = makeZip(xlsxParts({{"S", upworkSheet()}}), {.encrypted = true});
        QCOMPARE(summary("a.zip", makeZip({{"b/pay.xlsx", xlsx}, {"locked.xlsx", locked}})),
                 "a.zip/b/pay.xlsx/S: upwork.weekly-summary-csv, 1\na.zip/locked.xlsx: archive-locked\n"s);
    }

    void cutsRemarksBesideAPrivateTable()
    {
        const std::string rows = xlsxRow({"Transaction Date", "Transaction Time", "Time Zone", "Transaction ID",
                                          "Description", "Credit Amount", "Debit Amount", "Currency", "Status",
                                          "Running Balance", "Additional Description", "Store Name"})
                                 + xlsxRow({"13/01/2026", "10:00:00", "UTC", "900001", "Payment from Made-up Labs",
                                            "40.00", "", "USD", "Completed", "40.00", "", "", "for the dentist"});
        const auto read = parts("p.xlsx", makeXlsx({{"S", rows}}));
        QCOMPARE(read.at(0).batch->source, "payoneer.transactions-csv"s);
        const auto &cut = read.at(0).batch->cutColumns;
        QVERIFY(std::find(cut.begin(), cut.end(), "column M") != cut.end());
        QVERIFY(read.at(0).batch->bytes.find("dentist") == std::string::npos);
    }

    void readsCompanionsOfASheet()
    {
        const std::string rows =
            xlsxRow({"Date", "Ref ID", "Type", "Description", "Agency", "Freelancer", "Team", "Account Name", "PO",
                     "Amount", "Amount in local currency", "Currency", "Balance"})
            + xlsxRow({"Mar 9, 2026", "500000008", "Withdrawal", "Made-up bank", "", "Sample Worker", "",
                       "Sample Worker", "", "-100.00", "", "", "23.40"})
            + xlsxRow({"Mar 8, 2026", "500000007", "Hourly", "Made-up hours", "", "Sample Worker", "Made-up Client",
                       "Made-up Client", "", "5.00", "", "", "123.40"});
        QCOMPARE(summary("u.xlsx", makeXlsx({{"S", rows}})),
                 "u.xlsx/S: upwork.transactions-csv, 1\nu.xlsx/S: upwork.withdrawals-csv, 1\n"s);
    }

    void everySheetIsAnImportOfItsOwn()
    {
        FixedClock clock;
        auto vault =
            Vault::create(folder_.file("v.backpay"), SecretBytes::copyOf("a passphrase"), clock, KdfCost::floor());
        QVERIFY2(vault.has_value(), errorText(vault).c_str());
        Ledger ledger(**vault);
        const std::string january = prolificSheet({"£1.25", "£2.50"});
        const std::string xlsx = makeXlsx({{"January", january}, {"February", prolificSheet({"£4.00"})}});
        const auto import = [&](const std::string &name, const std::string &bytes) {
            std::string outcomes;
            for (ReadPart &part : parts(name, bytes)) {
                const auto outcome = ledger.import(std::move(*part.batch));
                if (!outcome)
                    return errorText(outcome);
                outcomes += std::to_string(outcome->record.counts.fresh) + " new, "
                            + std::to_string(outcome->record.counts.known) + " known"
                            + (outcome->repeated ? ", repeated; " : "; ");
            }
            return outcomes;
        };
        QCOMPARE(import("pay.xlsx", xlsx), "2 new, 0 known; 1 new, 0 known; "s);
        QCOMPARE(ledger.imports()->size(), 2U);
        QCOMPARE(import("pay.xlsx", xlsx), "0 new, 2 known, repeated; 0 new, 1 known, repeated; "s);
        // A sheet stays the same import where only another one was changed.
        const std::string grown = makeXlsx({{"January", january}, {"February", prolificSheet({"£4.00", "£5.00"})}});
        QCOMPARE(import("pay.xlsx", grown), "0 new, 2 known, repeated; 1 new, 1 known; "s);
        const auto report = ledger.check();
        QVERIFY2(report.has_value() && report->faults.empty(), errorText(report).c_str());
    }
};

QTEST_GUILESS_MAIN(ReadPartsTest)
#include "read_parts_test.moc"
