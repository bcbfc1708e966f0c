// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reconciliation.h"
#include "core/analysis/summary.h"

#include "tests/core/analysis/payout_maker.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <numeric>
#include <set>

using namespace backpay;

/** What holds for any earnings and payouts at all. */
class ReconciliationPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCentIsAccountedFor();
    void everyRowIsWithinItsAmount();
    void whatTheUserSaidHolds();
    void orderOfRowsDoesNotMatter();
    void summariesShowTheSameSums();
};

namespace {

using Pair = std::pair<std::int64_t, std::int64_t>;

When anyWhen()
{
    const auto day = *rc::gen::inRange<DayNumber>(20500, 20540);
    switch (*rc::gen::inRange(0, 8)) {
    case 0: return {};
    case 1: return {WhenKind::Utc, day, *rc::gen::inRange<std::int32_t>(0, 86400)};
    default: return {WhenKind::Date, day, 0};
    }
}

/** Few different amounts, so that every way to match comes up. */
PayoutMaker anyBooks()
{
    PayoutMaker maker;
    maker.calendars = {weeklyCalendar("Alpha")};
    const std::vector<std::string> platforms{"Alpha", "Alpha", "Beta", ""};
    const std::vector<const char *> currencies{"USD", "USD", "GBP"};
    for (const std::string &platform : platforms) {
        const auto made = maker.contract(platform, "made up", *rc::gen::element<std::string>("", "America/New_York"));
        if (*rc::gen::inRange(0, 3) == 0)
            maker.books.contracts[made].payDueDays = *rc::gen::inRange(0, 20);
    }
    const auto earnings = *rc::gen::inRange(0, 30);
    for (int i = 0; i < earnings; ++i) {
        EarningFact &fact = maker.earned(*rc::gen::inRange(0U, 4U), anyWhen(), *rc::gen::inRange(-3, 8) * 100,
                                         *rc::gen::elementOf(currencies));
        fact.bonus = *rc::gen::element(0, 0, 0, 50, -50);
        fact.standing = *rc::gen::element(Standing::Earned, Standing::Earned, Standing::Earned, Standing::Pending,
                                          Standing::Lost, Standing::Cancelled);
    }
    const auto payouts = *rc::gen::inRange(0, 15);
    for (int i = 0; i < payouts; ++i) {
        PayoutFact &fact = maker.paid(*rc::gen::elementOf(platforms), anyWhen(), *rc::gen::inRange(-5, 20) * 50,
                                      *rc::gen::element(0, 0, 50), *rc::gen::elementOf(currencies));
        fact.standing = *rc::gen::element(Standing::Earned, Standing::Earned, Standing::Earned, Standing::Lost);
        fact.source = *rc::gen::elementOf(std::vector<std::string>{"list", "list", "bank", "wallet"});
    }
    std::set<Pair> said;
    const auto decisions = earnings == 0 || payouts == 0 ? 0 : *rc::gen::inRange(0, 12);
    for (int i = 0; i < decisions; ++i) {
        const Pair pair{*rc::gen::inRange(1, payouts + 1), *rc::gen::inRange(1, earnings + 1)};
        const bool confirmed = *rc::gen::arbitrary<bool>();
        if (said.insert(pair).second)
            maker.decisions.matches.push_back(
                {pair.first, pair.second, confirmed, confirmed ? *rc::gen::inRange(-6, 12) * 50 : 0});
    }
    return maker;
}

std::int64_t amountOf(const EarningFact &earning)
{
    return earning.standing == Standing::Earned ? earning.workPay + earning.bonus : 0;
}

std::int64_t worthOf(const PayoutFact &payout)
{
    return payout.standing == Standing::Earned ? payout.amount + payout.fee : 0;
}

}

void ReconciliationPropertiesTest::everyCentIsAccountedFor()
{
    QVERIFY(rc::check("earned is received, overdue and not yet due; payouts are received and left", [] {
        const PayoutMaker maker = anyBooks();
        const Reconciliation made = maker.reconciled("2026-03-01");
        std::int64_t earned = 0;
        for (const EarningFact &earning : maker.books.earnings)
            earned += amountOf(earning);
        std::int64_t received = 0;
        for (const ReconciliationTotals &totals : made.totals) {
            RC_ASSERT(totals.earned == totals.received + totals.overdue + totals.notYetDue);
            RC_ASSERT(totals.received <= std::max<std::int64_t>(totals.earned, 0));
            RC_ASSERT(totals.overdue >= 0);
            RC_ASSERT(totals.overdue <= std::max<std::int64_t>(totals.earned - totals.received, 0));
            RC_ASSERT(totals.payoutRecorded || totals.overdue == 0);
            RC_ASSERT(std::accumulate(totals.ageing.begin(), totals.ageing.end(), std::int64_t{0}) == totals.overdue);
            RC_ASSERT(totals.unmatched >= 0 && totals.clawedBack >= 0);
            earned -= totals.earned;
            received += totals.received;
        }
        RC_ASSERT(earned == 0);
        for (const PayoutFact &payout : maker.books.payouts)
            received -= worthOf(payout);
        for (const SameMoney &same : made.sameMoney) {
            RC_ASSERT(maker.books.payouts[same.counted].source != maker.books.payouts[same.again].source);
            received += worthOf(maker.books.payouts[same.again]);
        }
        RC_ASSERT(received + std::accumulate(made.payoutLeft.begin(), made.payoutLeft.end(), std::int64_t{0}) == 0);
    }));
}

void ReconciliationPropertiesTest::everyRowIsWithinItsAmount()
{
    QVERIFY(rc::check("no row is paid beyond its amount, and its parts are what it received", [] {
        const PayoutMaker maker = anyBooks();
        const Reconciliation made = maker.reconciled("2026-03-01");
        std::vector<std::int64_t> received(maker.books.earnings.size());
        std::vector<std::int64_t> left;
        for (const PayoutFact &payout : maker.books.payouts)
            left.push_back(worthOf(payout));
        for (const SameMoney &same : made.sameMoney)
            left[same.again] = 0;
        for (const MatchPart &part : made.parts) {
            const EarningFact &earning = maker.books.earnings[part.earning];
            const PayoutFact &payout = maker.books.payouts[part.payout];
            RC_ASSERT(part.amount != 0);
            RC_ASSERT(earning.currency == payout.currency && !payout.platform.empty());
            RC_ASSERT(maker.books.contracts[earning.contract].platform == payout.platform);
            received[part.earning] += part.amount;
            left[part.payout] -= part.amount;
        }
        RC_ASSERT(left == made.payoutLeft);
        for (std::size_t i = 0; i < received.size(); ++i) {
            const EarningSettlement &settlement = made.earnings[i];
            const std::int64_t amount = amountOf(maker.books.earnings[i]);
            RC_ASSERT(settlement.received == received[i]);
            RC_ASSERT(received[i] >= std::min<std::int64_t>(amount, 0));
            RC_ASSERT(received[i] <= std::max<std::int64_t>(amount, 0));
            RC_ASSERT(settlement.overdue >= 0 && settlement.overdue <= std::max<std::int64_t>(amount - received[i], 0));
            RC_ASSERT(settlement.overdue == 0 || (settlement.due && *settlement.due < made.asOf));
        }
    }));
}

void ReconciliationPropertiesTest::whatTheUserSaidHolds()
{
    QVERIFY(rc::check("a broken pair is in no part, a confirmed one in no more than was said", [] {
        const PayoutMaker maker = anyBooks();
        std::map<Pair, MatchDecision> said;
        for (const MatchDecision &decision : maker.decisions.matches)
            said[{decision.payout, decision.earning}] = decision;
        for (const MatchPart &part : maker.reconciled().parts) {
            const auto found = said.find({part.payout + 1, part.earning + 1});
            RC_ASSERT(found == said.end() || found->second.confirmed);
            if (part.reason == MatchReason::Confirmed)
                RC_ASSERT(found != said.end() && std::abs(part.amount) <= std::abs(found->second.amount));
        }
    }));
}

void ReconciliationPropertiesTest::orderOfRowsDoesNotMatter()
{
    QVERIFY(rc::check("turned round, the books give the same matches and sums", [] {
        const PayoutMaker maker = anyBooks();
        PayoutMaker turned = maker;
        std::reverse(turned.books.earnings.begin(), turned.books.earnings.end());
        std::reverse(turned.books.payouts.begin(), turned.books.payouts.end());
        std::reverse(turned.decisions.matches.begin(), turned.decisions.matches.end());
        const Reconciliation made = maker.reconciled();
        const Reconciliation others = turned.reconciled();
        RC_ASSERT(made.totals == others.totals);
        RC_ASSERT(made.parts.size() == others.parts.size());
        for (std::size_t i = 0; i < made.parts.size(); ++i) {
            const MatchPart &one = made.parts[i];
            const MatchPart &other = others.parts[i];
            RC_ASSERT(one.amount == other.amount && one.reason == other.reason);
            RC_ASSERT(maker.books.payouts[one.payout].revision == turned.books.payouts[other.payout].revision);
            RC_ASSERT(maker.books.earnings[one.earning].revision == turned.books.earnings[other.earning].revision);
        }
        auto settlements = others.earnings;
        std::reverse(settlements.begin(), settlements.end());
        RC_ASSERT(made.earnings == settlements);
    }));
}

void ReconciliationPropertiesTest::summariesShowTheSameSums()
{
    QVERIFY(rc::check("received and overdue of every grouping add up to the reconciliation's", [] {
        const PayoutMaker maker = anyBooks();
        const Reconciliation made = maker.reconciled("2026-03-01");
        for (const SummaryBy grouping :
             {SummaryBy::Platform, SummaryBy::Contract, SummaryBy::Week, SummaryBy::Month, SummaryBy::Kind}) {
            std::map<std::string_view, std::array<std::int64_t, 3>> sums;
            for (const ReconciliationTotals &totals : made.totals) {
                auto &sum = sums[totals.currency.code()];
                sum[0] -= totals.received;
                sum[1] -= totals.overdue;
                sum[2] -= totals.received + totals.overdue + totals.notYetDue;
            }
            for (const SummaryRow &row : summarise(maker.books, {grouping, {}, {}, {}, {}}, FixedZones(), &made)) {
                if (!row.currency)
                    continue;
                auto &sum = sums[row.currency->code()];
                sum[0] += row.received;
                sum[1] += row.overdue;
                sum[2] += row.received + row.outstanding();
            }
            for (const auto &[currency, sum] : sums)
                RC_ASSERT(sum == (std::array<std::int64_t, 3>{}));
        }
    }));
}

QTEST_GUILESS_MAIN(ReconciliationPropertiesTest)
#include "reconciliation_properties_test.moc"
