// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/claims_page.h"

#include <QLocale>
#include <QTest>

using namespace backpay;

namespace {

Finding findingOf(const char *rule, Track track, std::optional<std::int64_t> amount, const char *day = "2026-03-02")
{
    Finding finding;
    finding.rule = rule;
    finding.track = track;
    finding.platform = "Outlier";
    finding.contracts = {"0123456789ab"};
    finding.from = parseIsoDate(day);
    finding.to = *finding.from + 6;
    finding.amount = amount;
    finding.currency = *Currency::fromCode("USD");
    finding.records.push_back({RowKind::Earning, 1, amount});
    return finding;
}

VaultFindings foundOf(std::vector<Finding> findings)
{
    VaultFindings found;
    Contract contract;
    contract.key = "0123456789ab";
    contract.platform = "Outlier";
    contract.name = "project_sandpiper";
    found.contracts = {contract};
    found.findings = std::move(findings);
    found.asOf = *parseIsoDate("2026-11-26");
    found.hasRecords = true;
    return found;
}

QVariantList entriesOf(const ClaimsPage &page, Track track)
{
    return page.tracks.at(static_cast<int>(track)).toMap().value(QStringLiteral("entries")).toList();
}

QString textOf(const QVariant &map, const char *key) { return map.toMap().value(QLatin1String(key)).toString(); }

}

class ClaimsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingFoundSaysSo()
    {
        VaultFindings none = foundOf({});
        QVERIFY(!claimsPage(none, {}).hasFindings);
        QCOMPARE(claimsPage(none, {}).lede, QStringLiteral("Nothing found in the records so far."));
        none.hasRecords = false;
        QCOMPARE(claimsPage(none, {}).lede, QStringLiteral("No record to look at yet."));
    }

    void weeksOfOneRuleAreOneEntry()
    {
        const VaultFindings found = foundOf({findingOf("us.flsa.overtime", Track::Employee, 2000, "2026-03-09"),
                                             findingOf("us.flsa.overtime", Track::Employee, 1000, "2026-03-02"),
                                             findingOf("us.ca.overtime", Track::Employee, 3000)});
        const auto groups = findingGroups(found.findings);
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups.front(), (FindingGroup{1, 0})); // by week
        const ClaimsPage page = claimsPage(found, groups);
        const QVariantList entries = entriesOf(page, Track::Employee);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(textOf(entries.front(), "figure"), QStringLiteral("30.00"));
        QVERIFY(textOf(entries.front(), "basis").startsWith(QStringLiteral("federal law, 2 weeks")));
        const QVariantMap finding = findingPage(found, groups.front());
        QCOMPARE(finding.value(QStringLiteral("weeks")).toList().size(), 2);
        QVERIFY(finding.value(QStringLiteral("steps")).toList().isEmpty());
        QCOMPARE(finding.value(QStringLiteral("amount")).toString(), QStringLiteral("$30.00"));
    }

    void onlyTheRecordTrackHasASum()
    {
        Finding counted = findingOf("record.over-cap", Track::Record, 64200);
        counted.inTotal = true;
        const VaultFindings found = foundOf({counted, findingOf("record.overdue", Track::Record, 100),
                                             findingOf("us.flsa.overtime", Track::Employee, 3900)});
        const ClaimsPage page = claimsPage(found, findingGroups(found.findings));
        const QVariantMap record = page.tracks.at(0).toMap();
        QCOMPARE(record.value(QStringLiteral("totals")).toList().size(), 1);
        QCOMPARE(textOf(record.value(QStringLiteral("totals")).toList().front(), "figure"), QStringLiteral("642.00"));
        const QVariantMap employee = page.tracks.at(1).toMap();
        QVERIFY(employee.value(QStringLiteral("totals")).toList().isEmpty());
        QVERIFY(!textOf(employee, "closing").isEmpty());
        QCOMPARE(page.lede, QStringLiteral("Three findings on three tracks, never added together."));
    }

    void whatCannotBeComputedSaysWhatIsNeeded()
    {
        Finding open = findingOf("us.ca.wages", Track::Employee, std::nullopt);
        open.certainty = FindingCertainty::CannotCompute;
        open.missing = Missing{MissingKind::Employees, {"US-CA"}};
        const VaultFindings found = foundOf({open, open});
        const auto groups = findingGroups(found.findings);
        QCOMPARE(groups.size(), std::size_t{2});
        const QVariantList entries = entriesOf(claimsPage(found, groups), Track::Employee);
        QVERIFY(textOf(entries.front(), "title").startsWith(QStringLiteral("Cannot compute yet")));
        QVERIFY(textOf(entries.front(), "basis").startsWith(QStringLiteral("Needs: ")));
        QCOMPARE(textOf(entries.front(), "figure"), QString());
    }

    void aRateCutShowsItsFallAndUnpaidTimeItsTime()
    {
        Finding cut = findingOf("record.rate-cut", Track::Record, std::nullopt);
        cut.steps.push_back({RecordStep{RecordStepKind::RateLowered, {"2026-10-26"}, "15.0"}, nullptr});
        Finding unpaid = findingOf("record.unpaid-time", Track::Record, std::nullopt);
        unpaid.seconds = 67'200;
        const VaultFindings found = foundOf({cut, unpaid});
        const QVariantList entries = entriesOf(claimsPage(found, findingGroups(found.findings)), Track::Record);
        QCOMPARE(textOf(entries.at(0), "figure"), QStringLiteral("−15.0%"));
        QCOMPARE(textOf(entries.at(1), "figure"), QStringLiteral("18:40"));
        QCOMPARE(textOf(entries.at(1), "currency"), QString());
    }

    void recordsShowTheirShare()
    {
        const QVariantList rows = recordRows({{{RowKind::Earning, 1, 415},
                                               QStringLiteral("Earning, 18 Nov"),
                                               QStringLiteral("a.csv, line 12"),
                                               QStringLiteral("uuid"),
                                               12},
                                              {{RowKind::TimeEntry, 2, std::nullopt},
                                               QStringLiteral("Own time"),
                                               QStringLiteral("written down by hand"),
                                               QString(),
                                               0}},
                                             *Currency::fromCode("USD"));
        QCOMPARE(textOf(rows.at(0), "figure"), QStringLiteral("4.15"));
        QCOMPARE(textOf(rows.at(1), "figure"), QString());
    }
};

QTEST_GUILESS_MAIN(ClaimsPageTest)
#include "claims_page_test.moc"
