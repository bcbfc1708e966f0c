// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/finding_text.h"

#include <QLocale>
#include <QTest>

using namespace backpay;

namespace {

const std::vector<Contract> &contracts()
{
    static const std::vector<Contract> list = [] {
        Contract named;
        named.key = "0123456789ab";
        named.platform = "Outlier";
        named.name = "project_sandpiper";
        return std::vector<Contract>{named};
    }();
    return list;
}

Finding findingOf(const char *rule, Track track)
{
    Finding finding;
    finding.rule = rule;
    finding.track = track;
    finding.platform = "Outlier";
    finding.contracts = {"0123456789ab"};
    return finding;
}

/** Dates are set with no-break blanks; here they are plain. */
QString plain(QString text) { return text.replace(QChar(0xa0), u' '); }

QString words(RecordStepKind kind, std::vector<std::string> arguments)
{
    return plain(FindingWords(contracts()).step({RecordStep{kind, std::move(arguments), ""}, nullptr}));
}

QString shownValue(RecordStepKind kind, const char *value)
{
    return plain(stepValueText({RecordStep{kind, {}, value}, nullptr}));
}

}

class FindingTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyRuleHasATitle()
    {
        for (const char *rule :
             {"record.rate-cut", "record.below-promised", "record.over-cap", "record.unpaid-time",
              "record.rejected-work", "record.changed", "record.vanished", "record.overdue", "record.unmatched",
              "record.tracker-gap", "record.cancelled", "record.history-expiring", "record.overlap"})
            QVERIFY2(!FindingWords::title(findingOf(rule, Track::Record)).contains(u'.'), rule);
        for (const char *rule :
             {"us.flsa.minimum-wage", "us.flsa.overtime", "us.ca.straight-time", "us.ca.rest-breaks",
              "us.ca.nonproductive-time", "us.ca.reporting-time", "us.ny.spread-of-hours", "gb.nmw.wages"})
            QVERIFY2(!FindingWords::title(findingOf(rule, Track::Employee)).contains(u'-'), rule);
    }

    void aLawIsNamedByItsRegime()
    {
        QCOMPARE(FindingWords::law(findingOf("us.flsa.overtime", Track::Employee)), QStringLiteral("federal law"));
        QCOMPARE(FindingWords::law(findingOf("us.ca.overtime", Track::Employee)), QStringLiteral("California"));
        QCOMPARE(FindingWords::law(findingOf("record.changed", Track::Record)), QString());
    }

    void contractsAreCalledByTheirNames()
    {
        const FindingWords named(contracts());
        Finding finding = findingOf("record.changed", Track::Record);
        QCOMPARE(named.whose(finding), QStringLiteral("project_sandpiper, Outlier"));
        finding.contracts.push_back("ffffffffffff");
        QCOMPARE(named.whose(finding), QStringLiteral("2 contracts, Outlier"));
        finding.contracts.clear();
        QCOMPARE(named.whose(finding), QStringLiteral("Outlier"));
        QCOMPARE(named.contract("ffffffffffff"), QStringLiteral("ffffffffffff"));
    }

    void stepsReadAsLines()
    {
        QCOMPARE(
            words(RecordStepKind::RateBefore, {"0123456789ab", "3", "2026-10-20", "2026-10-22", "30.0000", "30.0000"}),
            QStringLiteral("middle rate before on project_sandpiper, 3 rows from 20 October 2026 to 22 October "
                           "2026, between 30.0000 and 30.0000"));
        QCOMPARE(words(RecordStepKind::UnpaidKind, {"waiting", "14"}), QStringLiteral("Waiting for tasks, 14 entries"));
        QCOMPARE(words(RecordStepKind::WorkEnded, {"2026-11-12", "project-ended", ""}),
                 QStringLiteral("ended on 12 November 2026: project-ended"));
        QCOMPARE(words(RecordStepKind::WorkEnded, {"2026-11-12", "project-ended", "the client"}),
                 QStringLiteral("ended on 12 November 2026 by the client: project-ended"));
    }

    // A new kind of step without words would be an empty line in a claim.
    void everyStepHasWords()
    {
        const int last = static_cast<int>(RecordStepKind::HistoryLeaves);
        for (int kind = 0; kind <= last; ++kind)
            QVERIFY2(!words(static_cast<RecordStepKind>(kind), {"1", "2", "3", "4", "5", "6"}).isEmpty(),
                     qPrintable(QString::number(kind)));
        const FindingWords any(contracts());
        for (int kind = 0; kind <= static_cast<int>(AssumptionKind::OwnClockIsRight); ++kind)
            QVERIFY(!any.assumption({static_cast<AssumptionKind>(kind), {"0123456789ab", "x", "y"}}).isEmpty());
        for (const Track track : {Track::Record, Track::Employee, Track::Contractor}) {
            QVERIFY(!trackText(track).isEmpty());
            QVERIFY(!trackMeaning(track).isEmpty());
            QVERIFY(!trackClosing(track).isEmpty());
        }
    }

    void valuesAreShownInTheLocale()
    {
        QCOMPARE(shownValue(RecordStepKind::AtTaskRate, "1234.50"), QStringLiteral("1,234.50"));
        QCOMPARE(shownValue(RecordStepKind::HistoryLeaves, "2026-12-10"), QStringLiteral("10 December 2026"));
        QCOMPARE(shownValue(RecordStepKind::UnpaidSum, "2:15:00"), QStringLiteral("2:15:00"));
    }
};

QTEST_GUILESS_MAIN(FindingTextTest)
#include "finding_text_test.moc"
