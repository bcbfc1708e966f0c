// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedules.h"
#include "tests/app/forms/made_claim.h"
#include "tests/app/forms/printed_drafts.h"

#include <QTest>

using namespace backpay;

namespace {

std::int64_t secondsOf(const QString &time)
{
    const QStringList parts = time.split(':');
    return parts.size() == 3 ? parts[0].toLongLong() * 3600 + parts[1].toLongLong() * 60 + parts[2].toLongLong() : -1;
}

}

class FormFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void aContractWithoutRowsLeavesItsFieldsEmpty()
    {
        RecordsMaker maker;
        maker.termsOf(maker.contract("Outlier")).place = "US-CA";
        const Records records = maker.records();
        const std::vector<PlatformTerms> terms;
        const FixedZones zones;
        const CaseFacts facts(records, terms, today, zones);
        const std::vector<Finding> findings;
        const FormDraft draft = outlier(CaseFile(facts, findings, {}, PacketReader::Self), "dlse-1");
        for (const char *label :
             {"First day of work", "Last day of work", "How the work ended", "Rate of pay as stated",
              "Hours worked in all", "Sum under this law", "Amounts already paid", "Legal name"})
            QCOMPARE(valueOf(draft, label), QString());
        QCOMPARE(valueOf(draft, "Business name"), QStringLiteral("Outlier"));
    }

    void formOneIsFilledFromTheRecords()
    {
        const MadeClaim made;
        const FormDraft draft = outlier(made.file(PacketReader::Self), "dlse-1");
        QCOMPARE(valueOf(draft, "Place where you worked"), QStringLiteral("US-CA, California"));
        QCOMPARE(valueOf(draft, "First day of work"), QStringLiteral("2025-03-03"));
        QCOMPARE(valueOf(draft, "Last day of work"), QStringLiteral("2025-03-07"));
        QCOMPARE(
            valueOf(draft, "How the work ended"),
            QStringLiteral("Project Ferry was taken away on 2025-03-08; cause as written: secret cause; decided by: "
                           "secret person; notice in days: 2"));
        QCOMPARE(valueOf(draft, "Rate of pay as stated"),
                 QStringLiteral("Project Ferry: USD 13.00 an hour, set by the worker without a day"));
        QCOMPARE(valueOf(draft, "Rate fixed or varied"), QStringLiteral("fixed"));
        QCOMPARE(valueOf(draft, "Paid by the hour, piece or job"), QStringLiteral("Project Ferry: by the hour"));
        QCOMPARE(valueOf(draft, "Hours worked in all"), QStringLiteral("50:30:00"));
        QCOMPARE(valueOf(draft, "Earned by the platform's own rows"), QStringLiteral("USD 650.00"));
        QCOMPARE(valueOf(draft, "Amounts already paid"), QStringLiteral("USD 65.00"));
        QCOMPARE(valueOf(draft, "Kept back on the way (fees)"), QStringLiteral("USD 1.00"));
        QCOMPARE(valueOf(draft, "How it was paid"), QStringLiteral("outlier.earnings-csv (payments: 1)"));
        QCOMPARE(valueOf(draft, "Treated as employee or contractor (W-2 or 1099)?"), QString());
        QCOMPARE(valueOf(draft, "Payments after the last day of work"), QStringLiteral("1"));
    }

    // 50.5 hours at 13.00 in California in 2025: below the 16.50 of that day and beyond 8 hours a day.
    void whatIsClaimedIsWhatFindingsCsvSays()
    {
        const MadeClaim made;
        const CaseFile file = made.file(PacketReader::Self);
        const Schedule findings = findingSchedule(file);
        const auto column = [&](std::size_t row, const char *name) {
            return findings.rows[row][findings.indexOf(name)];
        };
        std::size_t row = 0;
        while (!column(row, "rule").starts_with("us.ca.") || column(row, "track") != "employee")
            ++row;
        const QString amount = QString::fromStdString("USD " + column(row, "amount"));
        const FormDraft draft = outlier(file, "dlse-1");
        QCOMPARE(valueOf(draft, "Sum under this law"), amount);
        QCOMPARE(valueOf(draft, "Wages of the week, more than one of these"), amount);
        QCOMPARE(valueOf(draft, "Overtime"), QString());
        QCOMPARE(
            fieldOf(draft, "Sum under this law").note,
            QStringLiteral("finding %1 of findings.csv; 2025-03-03 to 2025-03-09; as computed; weakest record: grade C")
                .arg(row + 1));
        const QString text = sectionText(draft, "If the work is employment: California");
        QVERIFY2(
            text.contains(QStringLiteral("No.  Category           From        To          Amount      Certainty  Gr.\n"
                                         "--------------------------------------------------------------------------\n"
                                         "%1    Wages of the week  2025-03-03  2025-03-09  %2  computed   C\n")
                              .arg(QString::number(row + 1), amount)),
            qPrintable(text));
    }

    void lawsAndTracksStandApart()
    {
        const MadeClaim made;
        const CaseFile file = made.file(PacketReader::Self);
        const FormDraft draft = outlier(file, "wage-demand");
        std::map<QString, QString> sums;
        for (const FormSection &section : draft.sections) {
            for (const FormField &field : section.fields) {
                if (field.label == "Sum on the record" || field.label == "Sum under this law"
                    || field.label == "Unpaid on the day due")
                    sums[section.title] = field.value;
            }
        }
        const std::map<QString, QString> expected = {
            {"What the records alone show", "USD 2185.00"},
            {"If the work is employment: California", "USD 269.88"},
            {"If the work is employment: Fair Labor Standards Act", "USD 74.75"},
            {"If the work is self-employed: California Freelance Worker Protection Act (SB 988)", "USD 700.00"},
            {"If the work is self-employed: Illinois Freelance Worker Protection Act", "USD 700.00"},
            {"If the work is self-employed: New York City Freelance Isn't Free Act", "USD 900.00"},
            {"If the work is self-employed: New York State Freelance Isn't Free Act", "USD 900.00"}};
        QCOMPARE(sums, expected);
        QCOMPARE(valueOf(draft, "Amount by the records"), QStringLiteral("USD 2185.00"));
        // Of 65.00 that came, all went to the oldest earning.
        QCOMPARE(valueOf(outlier(file, "nyc-freelance"), "Of it still unpaid"), QStringLiteral("USD 835.00"));
        // Agencies get their own law alone.
        const QString federal = formText(outlier(file, "whd-intake"), today);
        QVERIFY(federal.contains("USD 74.75"));
        QVERIFY(!federal.contains("269.88"));
        QVERIFY(!formText(outlier(file, "dlse-1"), today).contains("74.75"));
    }

    void weeksOfOneLawAreAdded()
    {
        MadeClaim made;
        const auto found = std::find_if(made.findings.begin(), made.findings.end(),
                                        [](const Finding &finding) { return finding.rule == "us.ca.wages"; });
        QVERIFY(found != made.findings.end());
        Finding later = *found;
        later.rule = "us.ca.overtime";
        later.amount = 1012;
        later.certainty = FindingCertainty::Unverified;
        Finding unknown = *found;
        unknown.amount.reset();
        unknown.certainty = FindingCertainty::CannotCompute;
        unknown.missing = Missing{MissingKind::Payday, {}};
        made.findings.push_back(later);
        made.findings.push_back(unknown);
        const FormDraft draft = outlier(made.file(PacketReader::Self), "dlse-1");
        QCOMPARE(valueOf(draft, "Overtime"), QStringLiteral("USD 10.12"));
        QCOMPARE(valueOf(draft, "Wages of the week, more than one of these"), QStringLiteral("USD 269.88"));
        QCOMPARE(valueOf(draft, "Sum under this law"), QStringLiteral("USD 280.00"));
        QVERIFY(fieldOf(draft, "Overtime").note.contains("unverified"));
        const QString text = sectionText(draft, "If the work is employment: California");
        QVERIFY2(text.contains("has no amount: not known: the day the wages were due"), qPrintable(text));
    }

    void formFiftyFiveIsTheDailyTable()
    {
        const MadeClaim made;
        const CaseFile file = made.file(PacketReader::Self);
        const FormDraft draft = outlier(file, "dlse-55");
        const QString text = sectionText(draft, "Hours by day");
        QVERIFY2(text.contains("Date        C.  Start     End       Break    Hours     Gr.\n"
                               "----------------------------------------------------------\n"
                               "2025-03-03  1   08:00:00  12:45:00  0:45:00  10:30:00  C\n"
                               "2025-03-04  1                       0:00:00  10:00:00  A\n"
                               "2025-03-05  1                       0:00:00  10:00:00  A\n"
                               "2025-03-06  1                       0:00:00  10:00:00  A\n"
                               "2025-03-07  1                       0:00:00  10:00:00  A\n"
                               "----------------------------------------------------------\n"
                               "Sum                                 0:45:00  50:30:00\n"),
                 qPrintable(text));
        const Schedule daily = dailySchedule(made.file(PacketReader::Self, {"Outlier", "key-0", {}, {}}));
        std::int64_t seconds = 0;
        for (const auto &row : daily.rows)
            seconds += std::stoll(row[daily.indexOf("worked_seconds")]);
        std::int64_t printed = 0;
        const FormTable &table = draft.sections.back().tables.front();
        for (const QStringList &row : table.rows)
            printed += secondsOf(row[5]);
        QCOMPARE(printed, seconds);
        QCOMPARE(secondsOf(table.totals[5]), seconds);
        QCOMPARE(secondsOf(valueOf(outlier(file, "dlse-1"), "Hours worked in all")), seconds);
    }

    void contractsOfOneNameAreKeptApart()
    {
        MadeClaim made;
        made.records.books.contracts[1].name = "Project Ferry"; // in New York, where no time is on record
        const CaseFile file = made.file(PacketReader::Self);
        QCOMPARE(valueOf(outlier(file, "dlse-1"), "Hours worked in all"), QStringLiteral("50:30:00"));
        QCOMPARE(valueOf(outlier(file, "dlse-1"), "Earned by the platform's own rows"), QStringLiteral("USD 650.00"));
        QCOMPARE(valueOf(outlier(file, "ls-223"), "Earned by the platform's own rows"), QStringLiteral("USD 900.00"));
    }

    void regularHoursAreToldFromWholeWeeks_data()
    {
        QTest::addColumn<QList<int>>("hours");
        QTest::addColumn<QString>("value");
        QTest::newRow("too few") << QList<int>{20, 20, 20, 20} << QString();
        QTest::newRow("the same") << QList<int>{3, 20, 20, 20, 7} << QStringLiteral("regular");
        QTest::newRow("within a tenth") << QList<int>{3, 18, 20, 22, 7} << QStringLiteral("regular");
        QTest::newRow("beyond a tenth") << QList<int>{3, 17, 20, 22, 7} << QStringLiteral("irregular");
        QTest::newRow("a week without") << QList<int>{20, 20, 0, 20, 20} << QStringLiteral("irregular");
    }

    void regularHoursAreToldFromWholeWeeks()
    {
        QFETCH(QList<int>, hours);
        QFETCH(QString, value);
        RecordsMaker maker;
        const auto contract = maker.contract("Outlier");
        maker.termsOf(contract).place = "US-CA";
        for (int week = 0; week < hours.size(); ++week) {
            if (hours[week] > 0)
                maker.earning(contract, {WhenKind::Date, *parseIsoDate("2025-01-08") + 7 * week, 0}, 1000,
                              hours[week] * 3600);
        }
        const Records records = maker.records();
        const std::vector<PlatformTerms> terms;
        const FixedZones zones;
        const CaseFacts facts(records, terms, today, zones);
        const std::vector<Finding> findings;
        const FormDraft draft = outlier(CaseFile(facts, findings, {}, PacketReader::Self), "dlse-1");
        QCOMPARE(valueOf(draft, "Hours regular or irregular"), value);
    }

    void aPacketOfSomeDaysSaysSo()
    {
        const MadeClaim made;
        const CaseFile file = made.file(PacketReader::Self, {"Outlier", {}, *parseIsoDate("2025-03-05"), {}});
        const FormDraft draft = outlier(file, "dlse-1");
        QCOMPARE(valueOf(draft, "First day of work"), QStringLiteral("2025-03-05"));
        QCOMPARE(valueOf(draft, "Hours worked in all"), QStringLiteral("30:00:00"));
        QCOMPARE(valueOf(draft, "Earned by the platform's own rows"), QStringLiteral("USD 390.00"));
        QVERIFY(draft.before.join('\n').contains("days from 2025-03-05 to the last only"));
        QVERIFY(outlier(file, "records-request").before.join('\n').contains("days from 2025-03-05 to the last only"));
    }

    void anEndBeforeTheLastDayIsNone()
    {
        MadeClaim made;
        made.records.cancellations.front().when = date("2025-03-05");
        QCOMPARE(valueOf(outlier(made.file(PacketReader::Self), "dlse-1"), "How the work ended"), QString());
        made.records.cancellations.front().when = date("2025-03-07");
        QVERIFY(valueOf(outlier(made.file(PacketReader::Self), "dlse-1"), "How the work ended").contains("2025-03-07"));
    }

    void aDeadlineThatIsPastIsSaidToBe()
    {
        MadeClaim made;
        for (Finding &finding : made.findings) {
            for (WeekLimit &limit : finding.limits)
                limit.lastDay = today - 1;
        }
        const QString before = outlier(made.file(PacketReader::Self), "dlse-1").before.join('\n');
        QVERIFY2(before.contains("2025-05-31. It is past: some of it may be too late to claim."), qPrintable(before));
    }

    void deadlinesStandBesideTheFindings()
    {
        const MadeClaim made;
        const QString before = outlier(made.file(PacketReader::Self), "dlse-1").before.join('\n');
        QVERIFY2(
            before.contains("(Cal. Code Civ. Proc. 338(a)). The earliest last day for these findings: 2028-03-09."),
            qPrintable(before));
        const QString city = outlier(made.file(PacketReader::Self), "nyc-freelance").before.join('\n');
        QVERIFY2(city.contains("NYC Admin. Code 20-931). The earliest last day for these findings: 2027-02-17."),
                 qPrintable(city));
        QVERIFY2(city.contains("Limit that was not read, ask: New York City Freelance Isn't Free Act, suit."),
                 qPrintable(city));
    }
};

QTEST_GUILESS_MAIN(FormFieldsTest)
#include "form_fields_test.moc"
