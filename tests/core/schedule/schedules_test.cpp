// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_csv.h"
#include "core/schedule/schedules.h"
#include "tests/core/findings/records_maker.h"

#include <QStringList>
#include <QTest>

using namespace backpay;

namespace {

When at(const char *text) { return *parseIsoWhen(text); }

/** Two contracts of one platform, a payout, a cancellation, a rate that was lowered. */
struct MadeCase
{
    MadeCase()
    {
        RecordsMaker maker;
        const auto ferry = maker.contract("Outlier", "Project Ferry");
        const auto quay = maker.contract("Outlier", "Project Quay");
        maker.termsOf(ferry).payDueDays = 7;
        maker.task(ferry, date("2025-03-03"), 1, 3000, 3600, 3000);
        maker.task(ferry, date("2025-03-04"), 2, 1500, 1800, 3000);
        maker.earning(quay, date("2025-03-04"), 1000, 600).currency = *Currency::fromCode("EUR");
        maker.earning(quay, date("2025-03-04"), 500, 600);
        maker.earning(quay, date("2025-03-04"), 900).standing = Standing::Lost;
        maker.own(ferry, at("2025-03-03T09:00"), TimeKind::Task, 5400);
        maker.own(ferry, at("2025-03-03T14:00"), TimeKind::Waiting, 1200);
        maker.own(ferry, at("2025-03-03T13:00"), TimeKind::Break, 600);
        maker.payout("Outlier", date("2025-03-20"), 2900, 100);
        const Rate high{4000, 3600, *Currency::fromCode("USD")};
        const Rate low{3000, 3600, *Currency::fromCode("USD")};
        CancellationFact ended;
        ended.when = date("2025-03-05");
        ended.contract = quay;
        ended.cause = "project-ended";
        ended.currency = *Currency::fromCode("XXX");
        ended.noticeDays = 0;
        ended.note = "secret note";
        maker.more.cancellations.push_back(ended);
        records = maker.records();
        records.books.rates = {{ferry, *parseIsoDate("2025-02-01"), high, RateKnownFrom::Offer, 0},
                               {ferry, *parseIsoDate("2025-03-01"), low, RateKnownFrom::Message, 0}};
        facts = std::make_unique<CaseFacts>(records, terms, *parseIsoDate("2025-04-01"), zones);
        Finding finding;
        finding.rule = "record.below-promised";
        finding.platform = "Outlier";
        finding.contracts = {"key-0", "key-1"};
        finding.currency = *Currency::fromCode("USD");
        finding.amount = 1500;
        finding.inTotal = true;
        finding.records = {{RowKind::Earning, 1, 1500}};
        findings.push_back(finding);
    }

    [[nodiscard]] CaseFile file(PacketReader reader, const CaseScope &scope = {}) const
    {
        CaseFile file(*facts, findings, scope, reader);
        file.sources.resize(2);
        file.sources[0].fileName = "secret.csv";
        file.sources[0].digest = "d1";
        file.sources[1].fileName = "secret.ofx";
        file.sources[1].digest = "d2";
        file.earnings[1] = {"row-1", 0, "line 2", "item-1", "prepay", "processed", ""};
        file.entries[1] = {"row-2", std::nullopt, "", "", "", "", "secret note"};
        file.payouts[1] = {"row-3", 1, "line 9", "", "", "", "secret payer"};
        file.wordings.emplace_back();
        file.wordings.back().steps = {{"promised", "60.00"}, {"paid", "45.00"}};
        return file;
    }

    Records records;
    std::vector<PlatformTerms> terms = RecordsMaker::terms();
    FixedZones zones;
    std::unique_ptr<CaseFacts> facts;
    std::vector<Finding> findings;
};

/** The named columns of every row, "a|b; c|d". */
QString cells(const Schedule &schedule, const QStringList &columns)
{
    QStringList rows;
    for (const auto &row : schedule.rows) {
        QStringList picked;
        for (const QString &column : columns)
            picked += QString::fromStdString(row.at(schedule.indexOf(column.toStdString())));
        rows += picked.join('|');
    }
    return rows.join("; ");
}

}

class SchedulesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasACellForEveryColumn()
    {
        const MadeCase made;
        for (int reader = 0; reader < packetReaderCount; ++reader) {
            const CaseFile file = made.file(static_cast<PacketReader>(reader));
            const auto makers = schedulesFor(file.redaction.reader());
            QCOMPARE(makers.size(), reader == static_cast<int>(PacketReader::Public) ? 1U : 14U);
            for (const ScheduleMaker &maker : makers) {
                const Schedule schedule = maker.make(file);
                QCOMPARE(schedule.name, maker.name);
                for (const auto &row : schedule.rows)
                    QCOMPARE(row.size(), schedule.columns.size());
                for (const ScheduleColumn &column : schedule.columns)
                    QVERIFY2(!column.about.empty(), column.name.data());
            }
        }
    }

    void workIsInTheOrderOfDays()
    {
        const MadeCase made;
        const CaseFile file = made.file(PacketReader::Self);
        QCOMPARE(cells(workSchedule(file), {"date", "contract", "clock", "seconds", "category", "work_pay", "grade"}),
                 QStringLiteral("2025-03-03|Project Ferry|platform|3600|prepay|30.00|A; "
                                "2025-03-03|Project Ferry|own|5400|task||C; "
                                "2025-03-03|Project Ferry|own|1200|waiting||C; "
                                "2025-03-03|Project Ferry|own|600|break||C; "
                                "2025-03-04|Project Ferry|platform|1800||15.00|A; "
                                "2025-03-04|Project Quay|platform|600||10.00|A; "
                                "2025-03-04|Project Quay|platform|600||5.00|A; "
                                "2025-03-04|Project Quay|platform|||9.00|A"));
        QCOMPARE(
            cells(workSchedule(made.file(PacketReader::Self, {{}, {}, *parseIsoDate("2025-03-04"), {}})), {"date"}),
            QStringLiteral("2025-03-04; 2025-03-04; 2025-03-04; 2025-03-04"));
    }

    // 1:00 by the platform, 1:30 own task time and 0:20 of waiting: 1:50 worked.
    void aDayHasBothClocks()
    {
        const MadeCase made;
        const CaseFile file = made.file(PacketReader::Self);
        const QStringList time = {"platform_seconds", "unpaid_seconds", "worked_seconds", "break_seconds",
                                  "earned",           "currency",       "weakest_grade"};
        QCOMPARE(cells(dailySchedule(file), QStringList{"date", "start", "end"} + time),
                 QStringLiteral("2025-03-03|2025-03-03T09:00:00|2025-03-03T14:20:00|3600|3000|6600|600|30.00|USD|C; "
                                "2025-03-04|||1800|0|1800|0|15.00|USD|A; "
                                "2025-03-04|||1200|0|1200|0|10.00|EUR|A; "
                                "2025-03-04|||0|0|0|0|5.00|USD|A"));
        QCOMPARE(cells(weeklySchedule(file), QStringList{"week_start", "contract"} + time),
                 QStringLiteral("2025-03-03|Project Ferry|5400|3000|8400|600|45.00|USD|C; "
                                "2025-03-03|Project Quay|1200|0|1200|0|10.00|EUR|A; "
                                "2025-03-03|Project Quay|0|0|0|0|5.00|USD|A"));
    }

    void moneyIsFollowedToItsArrival()
    {
        const MadeCase made;
        const CaseFile file = made.file(PacketReader::Self);
        QCOMPARE(cells(paymentSchedule(file), {"date", "payer", "gross", "fee", "net", "unmatched", "counted", "row"}),
                 QStringLiteral("2025-03-20|secret payer|30.00|1.00|29.00|0.00|true|row-3"));
        QCOMPARE(cells(ageingSchedule(file),
                       {"contract", "earned", "received", "overdue", "due", "received_on", "days_late"}),
                 QStringLiteral("Project Ferry|30.00|30.00|0.00|2025-03-10|2025-03-20|10; "
                                "Project Ferry|15.00|0.00|15.00|2025-03-11||21; "
                                "Project Quay|10.00|0.00|0.00|||; Project Quay|5.00|0.00|0.00|||"));
    }

    void whatHappenedStandsByDay()
    {
        const MadeCase made;
        QCOMPARE(cells(chronologySchedule(made.file(PacketReader::Self)),
                       {"date", "event", "before", "after", "known_from", "note"}),
                 QStringLiteral("2025-02-01|rate-stated||40.00 per 3600 s|offer|; "
                                "2025-03-01|rate-stated|40.00 per 3600 s|30.00 per 3600 s|message|; "
                                "2025-03-05|cancelled: project-ended|||notice 0 days|secret note"));
        QCOMPARE(cells(findingSchedule(made.file(PacketReader::Agency)),
                       {"number", "contracts", "amount", "in_total", "records"}),
                 QStringLiteral("1|Contract 1; Contract 2|15.00|true|1"));
    }

    void whatAReaderMayNotSeeIsNowhere()
    {
        const MadeCase made;
        const auto all = [&](PacketReader reader) {
            std::string text;
            for (const ScheduleMaker &maker : schedulesFor(reader))
                text += csvText(maker.make(made.file(reader)));
            return text;
        };
        const auto seen = [](const std::string &text, const std::vector<const char *> &words) {
            return std::count_if(words.begin(), words.end(),
                                 [&](const char *word) { return text.find(word) != std::string::npos; });
        };
        const std::vector<const char *> names = {"Project Ferry", "Project Quay", "key-0", "item-1", "row-1"};
        const std::vector<const char *> words = {"secret note", "secret payer", "secret.csv"};
        QCOMPARE(seen(all(PacketReader::Self), {"Project Ferry", "Project Quay", "item-1", "row-1"}), 4);
        QCOMPARE(seen(all(PacketReader::Self), words), 3);
        QCOMPARE(seen(all(PacketReader::Lawyer), names), 0);
        QCOMPARE(seen(all(PacketReader::Lawyer), words), 3);
        QCOMPARE(seen(all(PacketReader::Agency), names), 0);
        QCOMPARE(seen(all(PacketReader::Agency), words), 0);
        QCOMPARE(seen(all(PacketReader::Public), names), 0);
        QCOMPARE(seen(all(PacketReader::Public), words), 0);
        QCOMPARE(seen(all(PacketReader::Public), {"line 2", "d1"}), 0);
    }

    // 5,400 s at 30.00 an hour since 1 March: 45.00 promised; both rows were paid in full.
    void promisedStandsBesidePaid()
    {
        const MadeCase made;
        QCOMPARE(cells(differenceSchedule(made.file(PacketReader::Self)),
                       {"basis", "rule", "contract", "from", "to", "rate", "seconds", "due", "paid", "difference",
                        "currency", "weakest_grade"}),
                 QStringLiteral("offer|message|Project Ferry|2025-03-03|2025-03-04|30.00 per 3600 s|5400|45.00|45.00|"
                                "0.00|USD|A"));
    }

    void aFindingLeadsToItsRowsAndFiles()
    {
        const MadeCase made;
        const CaseFile file = made.file(PacketReader::Self);
        QCOMPARE(cells(findingRecordSchedule(file), {"finding", "kind", "amount", "source_number", "place", "row"}),
                 QStringLiteral("1|earning|15.00|1|line 2|row-1"));
        QCOMPARE(cells(workingSchedule(file), {"finding", "line", "text", "value"}),
                 QStringLiteral("1|1|promised|60.00; 1|2|paid|45.00"));
        QCOMPARE(cells(sourceSchedule(file), {"number", "file", "sha256"}),
                 QStringLiteral("1|secret.csv|d1; 2|secret.ofx|d2"));
        QCOMPARE(cells(workSchedule(file), {"source_number", "source_sha256"}),
                 QStringLiteral("1|d1; |; |; |; |; |; |; |"));
    }

    void aPacketOfOneContractHoldsItsRowsAlone()
    {
        const MadeCase made;
        const CaseFile file = made.file(PacketReader::Self, {"Outlier", "key-1", {}, {}});
        QCOMPARE(cells(workSchedule(file), {"contract", "work_pay"}),
                 QStringLiteral("Project Quay|10.00; Project Quay|5.00; Project Quay|9.00"));
        QCOMPARE(cells(weeklySchedule(file), {"contract", "earned"}),
                 QStringLiteral("Project Quay|10.00; Project Quay|5.00"));
        QVERIFY(paymentSchedule(file).rows.empty()); // the one payout pays for Project Ferry
        QCOMPARE(paymentSchedule(made.file(PacketReader::Self, {"Outlier", "key-0", {}, {}})).rows.size(), 1U);
        QVERIFY(paymentSchedule(made.file(PacketReader::Self, {"Mercor", {}, {}, {}})).rows.empty());
    }

    void readersGoByTheirNames()
    {
        for (int reader = 0; reader < packetReaderCount; ++reader) {
            const auto each = static_cast<PacketReader>(reader);
            QCOMPARE(packetReaderNamed(packetReaderName(each)), std::optional(each));
        }
        QVERIFY(!packetReaderNamed("judge"));
    }
};

QTEST_GUILESS_MAIN(SchedulesTest)
#include "schedules_test.moc"
