// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/limits.h"
#include "tests/platform-importers/engine/made_up_rows.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

bool addsUp(const ImportBatch &batch)
{
    return batch.read == std::int64_t(batch.stamps.size() + batch.rejects.size()) + batch.filtered;
}

}

class ImporterTest : public QObject
{
    Q_OBJECT

    MadeUpReader reader_;

    Result<ImportBatch> read(const std::string &text, const ImportOptions &options = {}) const
    {
        return reader_.read(text, options);
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void takesAHeaderWithoutRows()
    {
        for (const std::string &text : {outlierHeader, outlierHeader.substr(0, outlierHeader.size() - 1)}) {
            const auto batch = read(text);
            QVERIFY(batch.has_value());
            QCOMPARE(batch->read, 0);
        }
    }

    void refusesDamage()
    {
        const std::string rows = outlierHeader + outlierRow("$1.00");
        QVERIFY(read("").error().code == ErrorCode::FileEmpty);
        QVERIFY(read("\xef\xbb\xbf").error().code == ErrorCode::FileEmpty);
        QVERIFY(read("x").error().code == ErrorCode::SourceUnknown);
        QVERIFY(read("\x89PNG\r\n\x1a\n").error().code == ErrorCode::FileIsOther);
        QVERIFY(read(rows + "\0"s).error().code == ErrorCode::FileHasNul);
        QVERIFY(read(rows + "\xe9\n").error().code == ErrorCode::FileNotText);
        QVERIFY(read(std::string(ImportLimits::firstLineBytes + 1, 'x')).error().code == ErrorCode::RecordTooLong);
        const auto cut = read(rows + "\"Jan 9, 2026\",\"item-2\",\"1h");
        QVERIFY(cut.error().code == ErrorCode::QuoteNeverCloses);
        QVERIFY((cut.error().place == SourcePlace{3, "duration"}));
    }

    // The header is known, but its source is written in UTF-8: another reading could give a contract another name.
    void namesTheEncodingOfAKnownHeader_data()
    {
        QTest::addColumn<QByteArray>("project");
        QTest::addColumn<QByteArray>("mayBe");
        QTest::newRow("one reading") << QByteArray("Caf\xe9 M\xfcller") << QByteArray("windows-1252");
        QTest::newRow("Cyrillic") << QByteArray("\xcf\xf0\xee\xe5\xea\xf2") << QByteArray("windows-1251");
        QTest::newRow("open") << QByteArray("\xe0") << QByteArray("windows-1252, windows-1251");
        QTest::newRow("damaged UTF-8") << QByteArray("Caf\xc3\xa9 M\xfcller") << QByteArray("");
    }
    void namesTheEncodingOfAKnownHeader()
    {
        QFETCH(QByteArray, project);
        QFETCH(QByteArray, mayBe);
        const std::string row = "\"Jan 9, 2026\",i,-,-,$1.00,prepay," + project.toStdString() + ",processed\n";
        const auto batch = read(outlierHeader + outlierRow("$1.00") + row);
        QVERIFY(!batch.has_value());
        QVERIFY(batch.error().code == ErrorCode::FileNotText);
        QCOMPARE(batch.error().arguments, (std::vector<std::string>{"f.csv", "UTF-8", mayBe.toStdString()}));
        QCOMPARE(batch.error().place.value_or(SourcePlace{}).line, 3);
    }

    void structuredTextOfAnotherEncodingIsNotRead()
    {
        const std::string props =
            "{\"dashboardMerchTargeting\":{\"projects\":[{\"id\":\"made-up-1\",\"name\":\"Caf\xe9 "
            "M\xfcller\",\"payPerHourInCents\":4000}]}}";
        QVERIFY(read(props).error().code == ErrorCode::FileNotText);
        std::string attribute;
        for (const char c : props)
            attribute += c == '"' ? "&quot;" : std::string(1, c);
        const auto page = read("<div id=\"workers/WorkerProjectsTable-hybrid-root\" data-props=\"" + attribute + "\">");
        QVERIFY(page.error().code == ErrorCode::FileNotText);
        QCOMPARE(page.error().arguments.back(), "windows-1252"s);
    }

    // A QIF file has no header in words: what reads well decides.
    void wordsDecideTheEncodingOfQif()
    {
        const auto payerOf = [this](const std::string &payee) {
            ImportOptions options;
            options.currency = "EUR";
            options.includeAll = true;
            const auto batch = read("!Type:Bank\nD13/01/2026\nT1.00\nP" + payee + "\n^\n", options);
            return batch && batch->payouts.size() == 1 ? std::string(batch->payouts.front().payer) : "not read"s;
        };
        QCOMPARE(payerOf("D\xe9p\xf4t"), "Dépôt"s);
        QCOMPARE(payerOf("\xcf\xeb\xe0\xf2\xe5\xe6"), "Платеж"s);
        QCOMPARE(payerOf("Dépôt"), "Dépôt"s);
    }

    void rejectsABadCellOnly()
    {
        const auto batch = read(outlierHeader + outlierRow("$1.2.3") + outlierRow("$2.00") + "a,b\n"
                                + outlierRow("$1.00", "Feb 30, 2026") + "\"Jan 9, 2026\"x,i,-,-,$1.00,prepay,-,paid\n");
        QVERIFY(batch.has_value());
        QCOMPARE(batch->read, 5);
        QCOMPARE(batch->stamps.size(), std::size_t{1});
        QVERIFY(addsUp(*batch));
        QVERIFY((batch->rejects
                 == std::vector<Reject>{{2, "payout", "$1.2.3", RejectReason::NotAnAmount},
                                        {4, "", "a,b", RejectReason::CellCount},
                                        {5, "workDate", "Feb 30, 2026", RejectReason::NotADate},
                                        {6, "workDate", "\"Jan 9, 2026\"x", RejectReason::TextAfterQuote}}));
    }

    void refusesAFileOfRejectsOnly()
    {
        const auto batch = read(outlierHeader + outlierRow("free") + outlierRow("gratis"));
        QVERIFY(batch.error().code == ErrorCode::EveryRowRejected);
        QVERIFY((batch.error().arguments == std::vector<std::string>{"f.csv", "2", "not-an-amount", "free"}));
        QVERIFY((batch.error().place == SourcePlace{2, "payout"}));
    }

    void boundsTheRejects()
    {
        std::string text = outlierHeader + outlierRow("$1.00");
        for (std::size_t i = 0; i <= ImportLimits::rejects; ++i)
            text += "x\n";
        QVERIFY(read(text).error().code == ErrorCode::TooManyRejects);
    }

    void countsARepeatedHeaderAsStructure()
    {
        const auto batch = read(outlierHeader + outlierRow("$1.00") + outlierHeader + "\n" + outlierRow("$2.00"));
        QCOMPARE(batch->read, 3);
        QCOMPARE(batch->filtered, 1);
        QCOMPARE(batch->stamps.size(), std::size_t{2});
        QCOMPARE(batch->stamps.at(1).line, 5);
    }

    void cutsConfidentialCellsEverywhere()
    {
        const std::string rows =
            togglHeader + togglRow("09:00:00", "09:45:00", "00:45:00")
            + "Sam,,Harbour Ltd, unquoted,Harbour,x,2026-01-05,09:00:00,2026-01-05,09:45:00,00:45:00,\n";
        const auto batch = read(rows);
        QVERIFY((batch->cutColumns == std::vector<std::string>{"Client"}));
        QVERIFY(batch->filteredCopy);
        QVERIFY(batch->bytes.find("Harbour Ltd") == std::string::npos);
        QVERIFY(batch->bytes.find("Sam,,,Harbour,reading,") != std::string::npos);
        QCOMPARE(std::count(batch->bytes.begin(), batch->bytes.end(), '\n'),
                 std::count(rows.begin(), rows.end(), '\n'));
        QVERIFY((batch->rejects == std::vector<Reject>{{3, "", "", RejectReason::CellCount}}));
        QVERIFY(batch->sha256 == sha256(rows));
        QCOMPARE(std::string(batch->entries.at(0).note), "reading"s);
    }

    void keepsViewsGoodWhenTheBatchMoves()
    {
        std::string tiny = "Study,Reward,Bonus,Started At,Completed At,Completion Code,Status";
        QVERIFY(read(tiny)->bytes == tiny);
        auto batch =
            read(outlierHeader
                 + "\"Jan 9, 2026\",\"i\"\"1\",-,-,$1,prepay,-,paid\n\"Jan 9, 2026\",plain,-,-,$1,prepay,-,paid\n");
        ImportBatch moved = std::move(*batch);
        batch = fail(ErrorCode::Internal);
        QCOMPARE(std::string(moved.earnings.at(0).item), "i\"1"s);
        QCOMPARE(std::string(moved.earnings.at(1).item), "plain"s);
        const char *item = moved.earnings.at(1).item.data();
        QVERIFY(item >= moved.bytes.data() && item < moved.bytes.data() + moved.bytes.size());
    }

    void readsUtf16()
    {
        const std::string plain = outlierHeader + outlierRow("$1.00");
        std::string wide = "\xff\xfe";
        for (const char c : plain)
            wide += {c, '\0'};
        const auto batch = read(wide);
        QVERIFY(batch.has_value());
        QCOMPARE(batch->bytes, plain);
        QVERIFY(batch->filteredCopy);
        QCOMPARE(batch->fileBytes, std::uint64_t(wide.size()));
        QVERIFY(batch->sha256 == sha256(wide));
    }

    void checksTheAnswers()
    {
        const std::string text = outlierHeader + outlierRow("$1.00");
        const auto codeOf = [&](auto set) {
            ImportOptions options;
            set(options);
            const auto batch = read(text, options);
            return batch ? ErrorCode::Internal : batch.error().code;
        };
        QVERIFY(codeOf([](ImportOptions &o) { o.currency = "usd"; }) == ErrorCode::OptionInvalid);
        QVERIFY(codeOf([](ImportOptions &o) { o.decimal = "dot"; }) == ErrorCode::OptionInvalid);
        QVERIFY(codeOf([](ImportOptions &o) { o.dateOrder = "year"; }) == ErrorCode::OptionInvalid);
        QVERIFY(codeOf([](ImportOptions &o) { o.contract = " "; }) == ErrorCode::OptionInvalid);
        QVERIFY(codeOf([](ImportOptions &o) { o.source = "nobody.csv"; }) == ErrorCode::SourceIdUnknown);
        QVERIFY(codeOf([](ImportOptions &o) { o.source = "toggl.detailed-csv"; }) == ErrorCode::SourceMismatch);
        QVERIFY(codeOf([](ImportOptions &o) { o.source = "outlier.earnings-csv"; }) == ErrorCode::Internal);
    }

    void reportsProgressAndStops()
    {
        std::string text = outlierHeader;
        for (int i = 0; i < 20000; ++i)
            text += outlierRow("$1.00");
        std::vector<std::int64_t> rows;
        const auto whole = readBytes("f", text, reader_.catalogue(), {},
                                     [&](std::uint64_t done, std::uint64_t total, std::int64_t row) {
                                         rows.push_back(row);
                                         return done <= total;
                                     });
        QVERIFY(whole.has_value());
        QVERIFY(rows.size() >= 3 && std::is_sorted(rows.begin(), rows.end()));
        QCOMPARE(rows.back(), 20000);
        const auto stopped = readBytes("f", text, reader_.catalogue(), {},
                                       [](std::uint64_t, std::uint64_t, std::int64_t) { return false; });
        QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    }

    void holdsARowInFewBytes() { QVERIFY(sizeof(RowStamp) + sizeof(EarningDraft) <= 150); }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "importer_test.moc"
