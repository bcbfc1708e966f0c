// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/importer.h"

#include <QTest>

#include <map>
#include <set>
#include <string>
#include <utility>

using namespace backpay;

namespace {

struct Totals
{
    std::int64_t workPay = 0;
    std::int64_t bonus = 0;
    std::int64_t seconds = 0;
    std::set<std::string_view> items;
};

std::map<std::string, Totals> totalsByCurrency(const ImportBatch &batch, Standing standing)
{
    std::map<std::string, Totals> totals;
    for (const EarningDraft &row : batch.earnings) {
        if (row.standing != standing)
            continue;
        Totals &total = totals[std::string(row.currency.code())];
        total.workPay += row.workPay;
        total.bonus += row.bonus;
        total.seconds += row.seconds < 0 ? 0 : row.seconds;
        total.items.insert(row.item);
    }
    return totals;
}

}

/** Real exports, where they are at hand: the figures every later part rests on. */
class SharedSamplesTest : public QObject
{
    Q_OBJECT

    static Result<ImportBatch> read(const std::string &name, const ImportOptions &options = {})
    {
        const auto catalogue = SourceCatalogue::builtIn();
        return readFile(BACKPAY_SHARED_SAMPLES "/" + name, *catalogue, options);
    }

    /** Two of the files hold no day after the 12th. */
    static ImportOptions monthFirstWhereOpen()
    {
        const std::set<std::string> open{"paypal/ledger-autosync_paypal.csv", "qif/jemmyw_splits.qif"};
        ImportOptions options;
        if (open.contains(QTest::currentDataTag()))
            options.dateOrder = "month-day";
        return options;
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void outlier()
    {
        const auto batch = read("outlier/Outlier_Earnings_Report.csv");
        QVERIFY(batch.has_value());
        QCOMPARE(batch->read, 185);
        QCOMPARE(batch->stamps.size(), std::size_t{185});
        QCOMPARE(batch->contracts.size(), std::size_t{9});
        const auto totals = totalsByCurrency(*batch, Standing::Earned);
        QCOMPARE(totals.size(), std::size_t{1});
        QCOMPARE(totals.at("USD").workPay, 358404);
        QCOMPARE(totals.at("USD").bonus, 75900);
        QCOMPARE(totals.at("USD").seconds, 486264);
        QCOMPARE(totals.at("USD").items.size(), std::size_t{119});
        QVERIFY(batch->unknownPayTypes.empty() && batch->unknownStatuses.empty());
    }

    void upwork()
    {
        const auto batch = read("upwork/weekly_summary_sample-data.csv");
        QVERIFY(batch.has_value());
        QCOMPARE(batch->stamps.size(), std::size_t{252});
        QCOMPARE(batch->contracts.size(), std::size_t{11});
        const auto totals = totalsByCurrency(*batch, Standing::Earned);
        QCOMPARE(totals.at("USD").workPay, 501783);
        QCOMPARE(totals.at("USD").bonus, 17175);
        QCOMPARE(totals.at("USD").seconds, 2164200);
    }

    void prolific()
    {
        const auto batch = read("prolific/prolific_export.csv");
        QVERIFY(batch.has_value());
        QCOMPARE(batch->stamps.size(), std::size_t{5});
        const auto earned = totalsByCurrency(*batch, Standing::Earned);
        QCOMPARE(earned.at("USD").workPay, 1750);
        QCOMPARE(earned.at("GBP").workPay, 267);
        QCOMPARE(earned.at("USD").seconds, 540);
        QCOMPARE(earned.at("GBP").seconds, 343);
        QCOMPARE(totalsByCurrency(*batch, Standing::Cancelled).size(), std::size_t{2});
    }

    void dataAnnotation()
    {
        ImportOptions reportable;
        reportable.source = "dataannotation.reportable-projects";
        for (const ImportOptions &options : {ImportOptions(), reportable}) {
            const auto batch = read("dataannotation/ha-addon_projects_data-props.json", options);
            QVERIFY(batch.has_value());
            QCOMPARE(batch->source, options.source.value_or("dataannotation.projects-page"));
            QCOMPARE(batch->rates.size(), std::size_t{1});
            QVERIFY(batch->rejects.empty());
            QCOMPARE(batch->rates[0].rateMinorUnits, 5500);
            QCOMPARE(batch->rates[0].rateSeconds, 3600);
            QCOMPARE(batch->rates[0].currency.code(), std::string_view("USD"));
            QCOMPARE(batch->contracts[0].ref, std::string("project-123"));
            QVERIFY(batch->stamps[0].when.kind == WhenKind::Undated);
        }
    }

    void toggl()
    {
        const auto batch = read("toggl/timba_detailed.csv");
        QVERIFY(batch.has_value());
        QCOMPARE(batch->entries.size(), std::size_t{11});
        std::int64_t seconds = 0;
        for (const TimeEntryDraft &row : batch->entries)
            seconds += row.seconds;
        QCOMPARE(seconds, 38700);
        QCOMPARE(batch->contracts.front().platform, std::string());
        QVERIFY((batch->cutColumns == std::vector<std::string>{"Client"}));
        QVERIFY(read("toggl/solidtime_detailed_1.csv")->bytes.find(",Big Company,") == std::string::npos);
    }

    void clockify()
    {
        // 3 April or 4 March: nothing in these two files says which.
        for (const char *name : {"clockify/solidtime_time_entries_1.csv", "clockify/solidtime_time_entries_4.csv"}) {
            const auto open = read(name);
            QVERIFY2(open.has_value(), name);
            QCOMPARE(open->source, std::string("clockify.detailed-csv"));
            QCOMPARE(open->questions.size(), std::size_t{1});
            QCOMPARE(open->questions.front().option, std::string("--date-order"));
            for (const auto &[order, start] :
                 {std::pair("day-month", "2024-04-03T10:23:52"), std::pair("month-day", "2024-03-04T10:23:52")}) {
                ImportOptions options;
                options.dateOrder = order;
                const auto batch = read(name, options);
                QCOMPARE(batch->entries.size(), std::size_t{2});
                QCOMPARE(isoWhen(batch->stamps.front().when), std::string(start));
                QCOMPARE(batch->entries.at(0).seconds, 0);
                QCOMPARE(batch->entries.at(1).seconds, 3601);
                QVERIFY((batch->cutColumns == std::vector<std::string>{"Client"}));
                QVERIFY(batch->bytes.find("\"Big Company\"") == std::string::npos);
            }
        }
        const auto batch = read("clockify/solidtime_time_entries_2.csv");
        QVERIFY(batch.has_value() && batch->questions.empty() && batch->rejects.empty());
        QCOMPARE(batch->entries.size(), std::size_t{1});
        QCOMPARE(isoWhen(batch->stamps.front().when), std::string("2024-10-15T11:00:00"));
        QCOMPARE(batch->entries.front().seconds, 1800);
    }

    // Nobody in these files is a platform: of private life nothing is kept, and all of it is counted.
    void keepsNothingOfPrivateLife_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("rejects");
        QTest::newRow("paypal/ledger-autosync_paypal.csv") << QStringLiteral("paypal.activity-csv") << 2 << 0;
        QTest::newRow("wise/smoothment_balance_statement.csv")
            << QStringLiteral("wise.balance-statement-csv") << 8 << 1;
        QTest::newRow("bank_csv/hledger_sample_fr_cp1252.csv")
            << QStringLiteral("bank.date-remarque-montant-csv") << 3 << 0;
        QTest::newRow("bank_csv/reds_schwab_checking.csv") << QStringLiteral("bank.schwab-csv") << 2 << 0;
        QTest::newRow("ofx/ofxparse_anzcc.ofx") << QStringLiteral("bank.ofx") << 1 << 0;
        QTest::newRow("ofx/ofxparse_bank_medium.ofx") << QStringLiteral("bank.ofx") << 3 << 0;
        QTest::newRow("ofx/ofxparse_checking.ofx") << QStringLiteral("bank.ofx") << 3 << 0;
        QTest::newRow("ofx/ofxtools_stmtrs.ofx") << QStringLiteral("bank.ofx") << 2 << 0;
        QTest::newRow("qif/jemmyw_3_records_ddmmyy.qif") << QStringLiteral("bank.qif") << 3 << 0;
        QTest::newRow("qif/jemmyw_3_records_mmddyyyy.qif") << QStringLiteral("bank.qif") << 3 << 0;
        QTest::newRow("qif/jemmyw_splits.qif") << QStringLiteral("bank.qif") << 2 << 0;
    }
    void keepsNothingOfPrivateLife()
    {
        QFETCH(QString, source);
        QFETCH(int, rows);
        QFETCH(int, rejects);
        const auto batch = read(QTest::currentDataTag(), monthFirstWhereOpen());
        QVERIFY(batch.has_value() && batch->questions.empty());
        QCOMPARE(QString::fromStdString(batch->source), source);
        QCOMPARE(batch->read, rows);
        QCOMPARE(batch->filtered, rows - rejects);
        QCOMPARE(batch->rejects.size(), std::size_t(rejects));
        QVERIFY(batch->stamps.empty() && batch->payouts.empty());
    }

    // With --include all, what came in is read by the same profiles.
    void readsWhatCameIn_data()
    {
        QTest::addColumn<QString>("found");
        QTest::newRow("paypal/ledger-autosync_paypal.csv") << QString(); // the half of a payment by card
        QTest::newRow("bank_csv/hledger_sample_fr_cp1252.csv") << QStringLiteral("2012-03-22 50.00 EUR DÉPÔT");
        QTest::newRow("bank_csv/reds_schwab_checking.csv") << QStringLiteral("2022-07-31 1.00 USD Interest Paid");
        QTest::newRow("ofx/ofxparse_checking.ofx")
            << QStringLiteral("2011-03-31 0.01 USD DIVIDEND EARNED FOR PERIOD OF 03");
        QTest::newRow("ofx/ofxparse_bank_medium.ofx") << QString();
        QTest::newRow("qif/jemmyw_3_records_ddmmyy.qif") << QStringLiteral("2010-12-29 30.00 EUR Description");
        QTest::newRow("qif/jemmyw_3_records_mmddyyyy.qif") << QStringLiteral("2010-12-29 30.00 EUR Description");
        QTest::newRow("qif/jemmyw_splits.qif") << QStringLiteral("1994-06-02 75.00 EUR Deposit");
    }
    void readsWhatCameIn()
    {
        QFETCH(QString, found);
        ImportOptions options = monthFirstWhereOpen();
        options.includeAll = true;
        options.currency = "EUR";
        const auto batch = read(QTest::currentDataTag(), options);
        QVERIFY(batch.has_value() && batch->rejects.empty());
        QStringList payouts;
        for (std::size_t i = 0; i < batch->payouts.size(); ++i) {
            const PayoutDraft &row = batch->payouts[i];
            payouts += QStringList{QString::fromStdString(isoWhen(batch->stamps[i].when)),
                                   QString::fromStdString(amountText(row.amount, row.currency.digits())),
                                   QString::fromStdString(std::string(row.currency.code())),
                                   QString::fromUtf8(row.payer.data(), static_cast<qsizetype>(row.payer.size()))}
                           .join(u' ');
        }
        QCOMPARE(payouts.join(u'|'), found);
    }

    void asksForTheOrderOfDatesThatNothingTells()
    {
        for (const char *name : {"paypal/ledger-autosync_paypal.csv", "qif/jemmyw_splits.qif"}) {
            const auto open = read(name);
            QVERIFY2(open.has_value(), name);
            QCOMPARE(open->questions.size(), std::size_t{1});
            QCOMPARE(open->questions.front().option, std::string("--date-order"));
        }
    }

    // A row whose cells stand in other columns is of nobody: its place is told and nothing of it is kept.
    void wiseWithShiftedCells()
    {
        const auto batch = read("wise/smoothment_balance_statement.csv");
        const Reject shifted{9, "Running Balance", {}, RejectReason::CellMissing};
        QVERIFY((batch->rejects == std::vector<Reject>{shifted}));
        QVERIFY(batch->bytes.find("Doe") == std::string::npos);
    }

    void namesTheTransactionThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("ofx/ofxparse_decimal_error.ofx")
            << QStringLiteral("34, transaction 1 (FITID 2000957249), TRNAMT");
        QTest::newRow("ofx/ofxparse_date_missing.ofx")
            << QStringLiteral("33, transaction 1 (FITID 184997056), DTPOSTED");
    }
    void namesTheTransactionThatCannotBeRead()
    {
        QFETCH(QString, place);
        const auto batch = read(QTest::currentDataTag());
        QVERIFY(!batch.has_value());
        QVERIFY(batch.error().code == ErrorCode::EveryRowRejected);
        const SourcePlace &at = batch.error().place.value();
        QCOMPARE(QStringLiteral("%1, %2, %3")
                     .arg(QString::number(at.line), QString::fromStdString(at.row), QString::fromStdString(at.column)),
                 place);
    }
};

QTEST_GUILESS_MAIN(SharedSamplesTest)
#include "shared_samples_test.moc"
