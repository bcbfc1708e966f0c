// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/importer.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

std::string headOf(const std::string &rows, const std::string &identity)
{
    return "id = \"made-up.options\"\nversion = 1\nplatform = \"Made-up\"\ntitle = \"Made up\"\nhow = \"Made up.\"\n"
           "verified_on = \"2026-11-25\"\ngrade = \"A\"\ndecimal = \"point\"\nrows = \""
           + rows + "\"\nidentity = " + identity + (rows == "time-entry" ? "\n" : "\ncurrency = \"USD\"\n");
}

const std::string day = "[[fields]]\nkind = \"when\"\ncolumn = \"Day\"\nclock = \"date\"\npattern = \"YYYY-MM-DD\"\n";

Result<ImportBatch> readWith(const std::string &profile, const std::string &text, const ImportOptions &options = {})
{
    return readBytes("f.csv", text, SourceCatalogue::of({parseProfile("p", profile).value()}).value(), options);
}

}

/** What a field can be told beside its column. */
class FieldOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void turnsWhatLeftOneAccountIntoWhatArrived()
    {
        const std::string profile = headOf("payout", R"(["Day", "Moved"])") + day
                                    + "[[fields]]\nkind = \"amount\"\ncolumn = \"Moved\"\nnegate = true\n";
        const auto batch = readWith(profile, "Day,Moved\n2026-01-05,-250.50\n2026-01-06,\"$1,000.00\"\n");
        QCOMPARE(batch->payouts.size(), std::size_t{2});
        QCOMPARE(batch->payouts[0].amount, 25050);
        QCOMPARE(batch->payouts[1].amount, -100000); // it came back
        QCOMPARE(batch->platforms.at(batch->payouts[0].platform), "Made-up"s);
    }

    void takesAContractsIdFromItsOwnColumn()
    {
        const std::string profile =
            headOf("earning", R"(["Day"])") + day
            + "[[fields]]\nkind = \"amount\"\ncolumn = \"Pay\"\n"
              "[[fields]]\nkind = \"contract\"\ncolumn = \"Name\"\nref_column = \"Number\"\nmay_be_empty = true\n";
        const std::string text = "Day,Pay,Name,Number\n2026-01-05,1,Old Lamp,A7\n2026-01-06,1,Lamp,A7\n"
                                 "2026-01-07,1,Lamp,\n2026-01-08,1,,A7\n2026-01-09,1,Lamp,B8\n";
        const auto batch = readWith(profile, text);
        QVERIFY((batch->contracts
                 == std::vector<ContractDraft>{
                     {"Made-up", "Old Lamp", "A7"}, {"Made-up", "Lamp", ""}, {"Made-up", "Lamp", "B8"}}));
        std::string contracts;
        for (const EarningDraft &row : batch->earnings)
            contracts += std::to_string(row.contract);
        QCOMPARE(contracts, "00102"s);
        QVERIFY(batch->stamps[0].content != batch->stamps[1].content);
        ImportOptions all;
        all.contract = "Mine";
        QVERIFY((readWith(profile, text, all)->contracts == std::vector<ContractDraft>{{"Made-up", "Mine", ""}}));
        QVERIFY(readWith(profile, "Day,Pay,Name\n2026-01-05,1,Lamp\n").error().code == ErrorCode::SourceUnknown);
    }

    void takesANoBreakSpaceForASpace()
    {
        QVERIFY(sameWord("Pending Approval", "pending\xc2\xa0"
                                             "approval"));
        QVERIFY(sameWord("", ""));
        QVERIFY(!sameWord("Pending Approval", "Pending\xc2\xa1"
                                              "Approval"));
        QVERIFY(!sameWord("Pending ", "Pending\xc2"));
        QVERIFY(!sameWord("Pending", "Pending\xc2\xa0"));
        QVERIFY(!sameWord("Paid", "Pai"));
        QVERIFY(!sameWord("Paid", "Paid "));
        const std::string profile = headOf("earning", R"(["Day"])") + day
                                    + "[[fields]]\nkind = \"amount\"\ncolumn = \"Pay\"\n"
                                      "[[fields]]\nkind = \"status\"\ncolumn = \"State\"\nlost = [\"Not Paid\"]\n"
                                      "[[filters]]\ncolumn = \"State\"\nis = [\"Day Total\"]\n";
        const auto batch =
            readWith(profile, "Day,Pay,State\n2026-01-05,1,not\xc2\xa0paid\n2026-01-05,1,Day\xc2\xa0Total\n");
        QCOMPARE(batch->filtered, 1);
        QVERIFY(batch->earnings.at(0).standing == Standing::Lost);
        QVERIFY(batch->unknownStatuses.empty());
        QCOMPARE(batch->texts.at(batch->earnings.at(0).status), "not\xc2\xa0paid"s); // kept as written
    }

    void tellsEventsApartByTheirTags()
    {
        const std::string profile = headOf("time-entry", R"(["Day", "Task"])") + day
                                    + "[[fields]]\nkind = \"duration\"\ncolumn = \"Hours\"\nstyle = \"decimal-hours\"\n"
                                      "[[fields]]\nkind = \"tags\"\ncolumn = \"Task\"\nmay_be_empty = true\n";
        const auto batch =
            readWith(profile, "Day,Hours,Task\n2026-01-05,1,Drawing\n2026-01-05,1,Inking\n2026-01-05,2,Inking\n");
        QVERIFY(batch->stamps.at(0).key != batch->stamps.at(1).key);
        QVERIFY(batch->stamps.at(1).key == batch->stamps.at(2).key);
    }

    void asksForAMarkBesideTheColumnsItReads()
    {
        const std::string profile = headOf("earning", R"(["Day"])") + "marks = [\"Studio\", \"Client team\"]\n"
                                    + "same_money_as = \"made-up.weekly\"\n" + day
                                    + "[[fields]]\nkind = \"amount\"\ncolumn = \"Pay\"\n";
        QCOMPARE(parseProfile("p", profile)->sameMoneyAs, "made-up.weekly"s);
        QVERIFY(readWith(profile, "Day,Pay,client TEAM\n2026-01-05,1,x\n").has_value());
        const auto refused = readWith(profile, "Day,Pay,Client\n2026-01-05,1,x\n");
        QVERIFY(refused.error().code == ErrorCode::SourceUnknown);
        QCOMPARE(refused.error().arguments.at(3), "Studio"s);
    }

    void countsTheRowsThatAreWorkItems()
    {
        const std::string profile =
            headOf("earning", R"(["Day"])") + day
            + "[[fields]]\nkind = \"amount\"\ncolumn = \"Pay\"\n[[fields]]\nkind = \"pay-type\"\n"
              "column = \"Kind\"\nwork_pay = [\"Hours\", \"Task\"]\nbonus_pay = \"Extra\"\n"
              "item_rows = \"Task\"\n";
        const auto batch = readWith(profile, "Day,Pay,Kind\n2026-01-05,1,Hours\n2026-01-05,2,TASK\n2026-01-05,3,Extra\n"
                                             "2026-01-05,4,Other\n");
        QCOMPARE(batch->earnings.size(), std::size_t{4});
        std::string items;
        for (const EarningDraft &row : batch->earnings)
            items += row.ownItem ? '1' : '0';
        QCOMPARE(items, "0100"s);
        QVERIFY((batch->unknownPayTypes == std::vector<std::string>{"Other"}));
        QCOMPARE(batch->earnings[2].bonus, 300);
    }

    void sumsUpWhatTheFileSumsUp()
    {
        const std::string profile = headOf("earning", R"(["Day"])") + day
                                    + "[[fields]]\nkind = \"amount\"\ncolumn = \"Pay\"\n[[fields]]\nkind = \"status\"\n"
                                      "column = \"State\"\nearned = \"Paid\"\npending = \"Open\"\n"
                                      "[[filters]]\ncolumn = \"Day\"\nis = [\"Paid out\", \"All\"]\n"
                                      "[[totals]]\ncolumn = \"Day\"\nis = \"Paid out\"\nstatuses = \"Paid\"\n"
                                      "[[totals]]\ncolumn = \"Day\"\nis = \"All\"\n";
        const std::string rows = "Day,Pay,State\n2026-01-05,1.50,Paid\n2026-01-06,2,Open\n2026-01-07,EUR 5,Open\n";
        const auto batch = readWith(profile, rows + "PAID OUT,$1.50,\nAll,$9.00,\n");
        QCOMPARE(batch->filtered, 2);
        const Currency dollars = *Currency::fromCode("USD");
        QVERIFY(
            (batch->totals == std::vector<StatedTotal>{{"Paid out", dollars, 150, 150}, {"All", dollars, 900, 350}}));
        const auto unread = readWith(profile, rows + "All,many,\n");
        QVERIFY(unread->totals.empty());
        QCOMPARE(unread->rejects.size(), std::size_t{1});
        QCOMPARE(unread->rejects[0].text, "many"s);
    }

    // Where the sum of time stands on several rows, they are its parts.
    void sumsUpTime()
    {
        const std::string head = headOf("time-entry", R"(["Day"])") + day
                                 + "[[fields]]\nkind = \"duration\"\ncolumn = \"Time\"\nstyle = \"clock\"\n"
                                   "[[fields]]\nkind = \"text\"\ncolumn = \"Who\"\n"
                                   "[[filters]]\ncolumn = \"Who\"\nempty = true\n";
        const std::string total = "[[totals]]\ncolumn = \"Who\"\nempty = true\nname = \"all rows\"\n";
        const std::string rows = "Day,Time,Who\n2026-01-05,1:00:30,I\n2026-01-06,2:00:00,I\n2026-01-06,many,I\n";
        const auto batch = readWith(head + total, rows + ",1:00:30,\n,2:30:00,\n,,\n");
        QVERIFY(batch.has_value());
        QCOMPARE(batch->read, 6);
        QCOMPARE(batch->filtered, 3);
        QVERIFY((batch->totals == std::vector<StatedTotal>{{"all rows", std::nullopt, 12630, 10830}}));
        QVERIFY(!batch->totals.front().agrees());
        const auto unread = readWith(head + total, rows + ",a lot,\n");
        QVERIFY(unread.has_value() && unread->totals.empty());
        QCOMPARE(unread->rejects.size(), std::size_t{2});
        QCOMPARE(unread->rejects[1].text, "a lot"s);
        QVERIFY(parseProfile("p", head + total).has_value());
        QVERIFY(!parseProfile("p", head + total + "statuses = \"Paid\"\n").has_value());
        QVERIFY(!parseProfile("p", head + "[[totals]]\ncolumn = \"Who\"\nempty = true\n").has_value());
    }

    void cutsTheMembersOfAConfidentialObject()
    {
        const std::string profile = headOf("earning", R"(["day"])")
                                    + "format = \"json\"\nrows_at = [\"rows.*\", \"*\"]\n"
                                      "confidential = \"data\"\n[[fields]]\nkind = \"when\"\ncolumn = \"day\"\n"
                                      "clock = \"date\"\npattern = \"YYYY-MM-DD\"\n[[fields]]\nkind = \"amount\"\n"
                                      "column = \"data.pay\"\n";
        const std::string row = R"({"day":"2026-01-05","data":{"pay":1,"title":"secret"},"database":"kept"})";
        for (const std::string &text : {R"({"rows":[)" + row + "]}", '[' + row + ']'}) {
            const auto batch = readWith(profile, text);
            QVERIFY(batch.has_value());
            QCOMPARE(batch->earnings.at(0).workPay, 100);
            QVERIFY((batch->cutColumns == std::vector<std::string>{"data.title"}));
            QVERIFY(batch->bytes.find("secret") == std::string::npos);
            QVERIFY(batch->bytes.find("kept") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(FieldOptionsTest)
#include "field_options_test.moc"
