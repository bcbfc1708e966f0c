// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_groups.h"

#include <QTest>

using namespace backpay;

namespace {

Finding findingOf(const char *rule, Track track, std::optional<std::int64_t> amount, const char *from)
{
    Finding finding;
    finding.rule = rule;
    finding.track = track;
    finding.platform = "Outlier";
    finding.from = parseIsoDate(from);
    finding.amount = amount;
    finding.currency = *Currency::fromCode("USD");
    return finding;
}

using Groups = std::vector<FindingGroup>;

}

class FindingGroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void weeksOfOneRuleAreOneFinding()
    {
        Finding otherEmployer = findingOf("us.flsa.overtime", Track::Employee, 1000, "2026-03-02");
        otherEmployer.platform = "Mercor";
        Finding otherMoney = findingOf("us.flsa.overtime", Track::Employee, 1000, "2026-03-16");
        otherMoney.currency = *Currency::fromCode("EUR");
        Finding unverified = findingOf("us.flsa.overtime", Track::Employee, 1000, "2026-03-23");
        unverified.certainty = FindingCertainty::Unverified;
        QCOMPARE(findingGroups({findingOf("us.flsa.overtime", Track::Employee, 2000, "2026-03-09"),
                                findingOf("us.ca.overtime", Track::Employee, 3000, "2026-03-02"),
                                findingOf("us.flsa.overtime", Track::Employee, 1000, "2026-03-02"), otherEmployer,
                                otherMoney, unverified}),
                 (Groups{{2, 0}, {1}, {3}, {4}, {5}})); // by week within, in the order of the first between
    }

    void whatIsNoWeekOfALawStandsByItself()
    {
        const Finding cut = findingOf("record.rate-cut", Track::Record, std::nullopt, "2026-03-02");
        const Finding late = findingOf("us.il.freelance", Track::Contractor, 100, "2026-03-02");
        const Finding open = findingOf("us.ca.wages", Track::Employee, std::nullopt, "2026-03-02");
        QCOMPARE(findingGroups({cut, cut, late, late, open, open}), (Groups{{0}, {1}, {2}, {3}, {4}, {5}}));
        QVERIFY(findingGroups({}).empty());
    }
};

QTEST_GUILESS_MAIN(FindingGroupsTest)
#include "finding_groups_test.moc"
