// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "tests/platform-importers/engine/made_up_rows.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

class RowReaderTest : public QObject
{
    Q_OBJECT

    MadeUpReader reader_;

    Result<ImportBatch> read(const std::string &text, const ImportOptions &options = {}) const
    {
        return reader_.read(text, options);
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void readsAnEarning()
    {
        const auto batch = read(outlierHeader + outlierRow("$37.55"));
        QVERIFY(batch.has_value());
        QCOMPARE(batch->source, "outlier.earnings-csv"s);
        QCOMPARE(batch->columnsMatched, std::size_t{8});
        QVERIFY(batch->kind == RowKind::Earning);
        QVERIFY(!batch->filteredCopy);
        const EarningDraft &row = batch->earnings.at(0);
        QCOMPARE(std::string(row.item), "item-1"s);
        QCOMPARE(row.workPay, 3755);
        QCOMPARE(row.bonus, 0);
        QCOMPARE(row.seconds, 4500);
        QCOMPARE(row.rateMinorUnits, 3000);
        QCOMPARE(row.rateSeconds, 3600);
        QCOMPARE(std::string(row.currency.code()), "USD"s);
        QCOMPARE(batch->texts.at(row.payType), "prepay"s);
        QCOMPARE(batch->texts.at(row.status), "processed"s);
        QCOMPARE(isoWhen(batch->stamps.at(0).when), "2026-01-09"s);
        QCOMPARE(batch->stamps.at(0).line, 2);
        QVERIFY((batch->contracts == std::vector<ContractDraft>{{"Outlier", "Lighthouse", ""}}));
    }

    void keepsUnknownWordsAndSaysSo()
    {
        const auto batch = read(
            outlierHeader
            + "\"Jan 9, 2026\",i,-,-,$2.00,courseReward,-,frozen\n\"Jan 9, 2026\",i,-,-,$3.00,missionReward,-,PAID\n");
        QVERIFY((batch->unknownPayTypes == std::vector<std::string>{"courseReward"}));
        QVERIFY((batch->unknownStatuses == std::vector<std::string>{"frozen"}));
        QVERIFY(batch->earnings.at(0).standing == Standing::Pending);
        QCOMPARE(batch->earnings.at(0).workPay, 200);
        QVERIFY(batch->earnings.at(1).standing == Standing::Earned);
        QCOMPARE(batch->earnings.at(1).bonus, 300);
        QCOMPARE(batch->texts.at(batch->earnings.at(1).status), "PAID"s);
        QCOMPARE(batch->contracts.at(0).name, ""s);
    }

    void letsARefusedRowLeaveNothingBehind()
    {
        const auto batch = read(outlierHeader + outlierRow("$1.00")
                                + "\"Jan 9, 2026\",i,-,-,free,courseReward,Ghost project,frozen\n");
        QCOMPARE(batch->rejects.size(), std::size_t{1});
        QCOMPARE(batch->contracts.size(), std::size_t{1});
        QVERIFY(batch->unknownPayTypes.empty() && batch->unknownStatuses.empty());
        QVERIFY(std::find(batch->texts.begin(), batch->texts.end(), "frozen") == batch->texts.end());
    }

    void measuresASubmissionByItsInstants()
    {
        const auto batch =
            read(prolificHeader + prolificRow("$1", "", "2026-03-25 16:10:53.160000", "2026-03-25 16:10:54.659999")
                 + prolificRow("$1", "", "2026-03-25 16:10:53.160000", "2026-03-25 16:10:54.660000")
                 + prolificRow("$1", "", "2026-03-25T23:59:59Z", "2026-03-26T00:00:01.5Z")
                 + prolificRow("$1", "", "2026-03-25 16:10:53", "") + prolificRow("$1", "", "", "2026-03-25 16:10:53")
                 + prolificRow("$1", "", "2026-03-25 16:10:53.2", "2026-03-25 16:10:53.1"));
        std::vector<std::int64_t> seconds;
        for (const EarningDraft &row : batch->earnings) {
            QVERIFY(row.ownItem);
            seconds.push_back(row.seconds);
        }
        QVERIFY((seconds == std::vector<std::int64_t>{1, 2, 3, -1, -1}));
        QCOMPARE(isoWhen(batch->stamps.at(0).when), "2026-03-25T16:10:53Z"s);
        QVERIFY(batch->stamps.at(4).when.kind == WhenKind::Undated);
        QVERIFY(batch->rejects.at(0).reason == RejectReason::EndsBeforeStart);
    }

    void standsByTheStatusWord()
    {
        const auto standing = [this](const std::string &word) {
            return read(prolificHeader + prolificRow("$1", "", "", "", word))->earnings.at(0).standing;
        };
        QVERIFY(standing("APPROVED") == Standing::Earned);
        QVERIFY(standing("AWAITING REVIEW") == Standing::Pending);
        QVERIFY(standing("REJECTED") == Standing::Lost);
        QVERIFY(standing("RETURNED") == Standing::Cancelled);
        QVERIFY(standing("TIMED-OUT") == Standing::Cancelled);
        QVERIFY(standing("SCREENED OUT") == Standing::Cancelled);
        QVERIFY(standing("SOMETHING NEW") == Standing::Pending);
    }

    void namesAContractByThePlatformsId()
    {
        const auto batch = read(upworkHeader
                                + "2026-01-05,\"Old title (x), y (77)\",1.5,10,\n2026-01-06,New title "
                                  "(77),,20,Bonus\n2026-01-07,Other,0.33333,1,\n");
        QVERIFY((batch->contracts
                 == std::vector<ContractDraft>{{"Upwork", "Old title (x), y", "77"}, {"Upwork", "Other", ""}}));
        QCOMPARE(batch->earnings.at(1).contract, 0U);
        QCOMPARE(batch->earnings.at(1).bonus, 2000);
        QCOMPARE(batch->earnings.at(1).seconds, -1);
        QCOMPARE(batch->earnings.at(2).seconds, 1200);
        QVERIFY(batch->earnings.at(0).standing == Standing::Earned);
    }

    void keepsATrackersTimeAsWritten()
    {
        const auto batch = read(togglHeader + togglRow("09:00:00", "09:45:00", "00:45:00")
                                + togglRow("01:50:00", "01:10:00", "00:20:00")
                                + togglRow("09:00:00", "06:00:00", "00:20:00") + togglRow("10:00:00", "11:00:00", ""));
        QVERIFY(batch->kind == RowKind::TimeEntry);
        QVERIFY(batch->grade == RecordGrade::LiveTimer);
        QCOMPARE(batch->entries.size(), std::size_t{2});
        QCOMPARE(isoWhen(batch->stamps.at(0).when), "2026-01-05T09:00:00"s);
        QCOMPARE(isoWhen(batch->entries.at(0).until), "2026-01-05T09:45:00"s);
        QCOMPARE(batch->entries.at(1).seconds, 1200); // the clocks went back in between
        QVERIFY(batch->rejects.at(0).reason == RejectReason::EndsBeforeStart);
        QVERIFY(batch->rejects.at(1).reason == RejectReason::CellMissing);
        QVERIFY((batch->contracts == std::vector<ContractDraft>{{"", "Harbour", ""}}));
    }

    void takesAKindFromATag()
    {
        const auto kindOf = [this](const std::string &tags) {
            return read(togglHeader + togglRow("09:00:00", "09:45:00", "00:45:00", tags))->entries.at(0).kind;
        };
        QVERIFY(kindOf("") == TimeKind::Task);
        QVERIFY(kindOf("Reading") == TimeKind::Reading);
        QVERIFY(kindOf("blue, Over Cap") == TimeKind::OverCap);
        QVERIFY(kindOf("payment-admin") == TimeKind::PaymentAdmin);
        QVERIFY(kindOf("readings") == TimeKind::Task);
    }
};

QTEST_GUILESS_MAIN(RowReaderTest)
#include "row_reader_test.moc"
