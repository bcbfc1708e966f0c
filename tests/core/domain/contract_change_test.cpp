// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contract_change.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace backpay;

namespace {

std::vector<Contract> contractsNamed(const std::vector<std::string> &names)
{
    std::vector<Contract> contracts;
    for (const std::string &name : names) {
        Contract contract;
        contract.id = static_cast<std::int64_t>(contracts.size()) + 1;
        contract.name = name;
        contracts.push_back(contract);
    }
    return contracts;
}

ContractChange merged(std::int64_t into, std::vector<std::int64_t> from)
{
    ContractChange change;
    change.into = into;
    change.from = std::move(from);
    return change;
}

ContractChange ofProject(std::int64_t into, std::int64_t from, std::string project)
{
    ContractChange change = merged(into, {from});
    change.kind = ContractChangeKind::SplitProject;
    change.project = std::move(project);
    return change;
}

ContractChange ofDays(std::int64_t into, std::int64_t from, std::optional<DayNumber> first,
                      std::optional<DayNumber> last)
{
    ContractChange change = merged(into, {from});
    change.kind = ContractChangeKind::SplitSpan;
    change.firstDay = first;
    change.lastDay = last;
    constexpr std::int64_t offset = 5 * 3600; // a zone five hours behind UTC
    if (first)
        change.firstSecond = *first * std::int64_t{86400} + offset;
    if (last)
        change.endSecond = (*last + 1) * std::int64_t{86400} + offset;
    return change;
}

When date(DayNumber day) { return {WhenKind::Date, day, 0}; }

/** The meaning of the changes said once more, row by row. */
std::int64_t playedSlowly(const Contract &contract, const std::vector<ContractChange> &changes, const When &when)
{
    std::int64_t now = contract.id;
    for (const ContractChange &change : changes) {
        bool moves = std::count(change.from.begin(), change.from.end(), now) > 0;
        if (change.kind == ContractChangeKind::SplitProject)
            moves = moves && contract.name == change.project && !contract.bySplit;
        if (change.kind == ContractChangeKind::SplitSpan) {
            const std::int64_t second = when.day * std::int64_t{86400} + when.second;
            const bool after = when.kind == WhenKind::Utc ? !change.firstSecond || second >= *change.firstSecond
                                                          : !change.firstDay || when.day >= *change.firstDay;
            const bool before = when.kind == WhenKind::Utc ? !change.endSecond || second < *change.endSecond
                                                           : !change.lastDay || when.day <= *change.lastDay;
            moves = moves && when.kind != WhenKind::Undated && after && before;
        }
        if (moves)
            now = change.into;
    }
    return now;
}

rc::Gen<ContractChange> anyChange(std::int64_t contracts)
{
    return rc::gen::exec([contracts] {
        const auto one = rc::gen::inRange<std::int64_t>(1, contracts + 1);
        switch (*rc::gen::inRange(0, 3)) {
        case 0: return merged(*one, {*one, *one});
        case 1: return ofProject(*one, *one, *rc::gen::elementOf(std::vector<std::string>{"A", "B", ""}));
        default: break;
        }
        const auto day = rc::gen::inRange<DayNumber>(20000, 20006);
        return ofDays(*one, *one, *rc::gen::arbitrary<bool>() ? std::optional(*day) : std::nullopt,
                      *rc::gen::arbitrary<bool>() ? std::optional(*day) : std::nullopt);
    });
}

}

class ContractChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutChangesEveryContractIsItsOwn()
    {
        const auto routes = routesOf(contractsNamed({"A", "B"}), {});
        QVERIFY(routes.at(2).fixed());
        QCOMPARE(routes.at(2).contractOf(date(20000)), 2);
        QVERIFY(!routes.at(2).leadsTo(1));
    }

    void aMergeTakesWhatWasMergedBefore()
    {
        const auto contracts = contractsNamed({"A", "B", "C"});
        const std::vector<ContractChange> both{merged(1, {2}), merged(3, {1})};
        for (const std::int64_t id : {1, 2, 3})
            QCOMPARE(routesOf(contracts, both).at(id).contractOf({}), 3);
        // Without the first, the second still holds for what it meets.
        const auto later = routesOf(contracts, std::span(both).last(1));
        QCOMPARE(later.at(1).contractOf({}), 3);
        QCOMPARE(later.at(2).contractOf({}), 2);
    }

    void aSplitByProjectTakesItOutOfAMerge()
    {
        std::vector<Contract> contracts = contractsNamed({"A", "B", "B apart"});
        contracts[2].bySplit = true;
        const std::vector<ContractChange> both{merged(1, {2}), ofProject(3, 1, "B")};
        QCOMPARE(routesOf(contracts, both).at(2).contractOf({}), 3);
        QCOMPARE(routesOf(contracts, both).at(1).contractOf({}), 1);
        QCOMPARE(routesOf(contracts, std::span(both).last(1)).at(2).contractOf({}), 2);
    }

    void aSpanTakesDaysAsTheyWereWrittenAndInstantsByTheZone()
    {
        const auto contracts = contractsNamed({"A", "later"});
        const auto route = routesOf(contracts, std::vector{ofDays(2, 1, 20001, 20002)}).at(1);
        QVERIFY(!route.fixed());
        QCOMPARE(route.contractOf(date(20000)), 1);
        QCOMPARE(route.contractOf(date(20001)), 2);
        QCOMPARE(route.contractOf({WhenKind::Local, 20002, 86399}), 2);
        QCOMPARE(route.contractOf(date(20003)), 1);
        QCOMPARE(route.contractOf({}), 1); // undated
        QCOMPARE(route.contractOf({WhenKind::Utc, 20001, 5 * 3600 - 1}), 1);
        QCOMPARE(route.contractOf({WhenKind::Utc, 20001, 5 * 3600}), 2);
        QCOMPARE(route.contractOf({WhenKind::Utc, 20003, 5 * 3600 - 1}), 2);
        QCOMPARE(route.contractOf({WhenKind::Utc, 20003, 5 * 3600}), 1);
    }

    void routesSayWhatTheChangesSay()
    {
        const bool holds = rc::check("routes of any changes", [] {
            const auto contracts = contractsNamed({"A", "B", "A", ""});
            const auto changes = *rc::gen::container<std::vector<ContractChange>>(anyChange(4));
            const auto routes = routesOf(contracts, changes);
            for (const Contract &contract : contracts) {
                const ContractRoute &route = routes.at(contract.id);
                const When when{
                    *rc::gen::elementOf(std::vector{WhenKind::Undated, WhenKind::Date, WhenKind::Local, WhenKind::Utc}),
                    *rc::gen::inRange<DayNumber>(19998, 20009), *rc::gen::inRange(0, 86400)};
                const std::int64_t target = playedSlowly(contract, changes, when);
                RC_ASSERT(route.contractOf(when) == target);
                RC_ASSERT(route.leadsTo(target));
                if (route.fixed())
                    RC_ASSERT(route.undated == target);
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(ContractChangeTest)
#include "contract_change_test.moc"
