// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/payout_maker.h"

#include <QStringList>
#include <QTest>

using namespace backpay;

namespace {

constexpr const char *list = "upwork.withdrawals-csv";
constexpr const char *wallet = "paypal.activity-csv";
constexpr const char *bank = "bank.ofx";

/** Payouts of one platform, each with who tells of it. */
class ToldMoney : public PayoutMaker
{
public:
    PayoutFact &told(const char *source, const char *day, std::int64_t amount, std::int64_t fee = 0)
    {
        PayoutFact &fact = paid("Upwork", *day == '\0' ? When{} : date(day), amount, fee);
        fact.source = source;
        fact.byAccount = fact.source != list;
        return fact;
    }

    /** "1=0" for each row that counts as another, by their places. */
    [[nodiscard]] QString same() const
    {
        QStringList pairs;
        for (const SameMoney &same : sameMoney(books, decisions.sameMoney))
            pairs += QStringLiteral("%1=%2%3").arg(same.again).arg(same.counted).arg(same.confirmed ? "!" : "");
        return pairs.join(' ');
    }
};

}

class SameMoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void theLaterWordOfTheSameWorthCounts()
    {
        ToldMoney money;
        money.told(list, "2025-03-07", 10000);
        money.told(bank, "2025-03-10", 10000);
        QCOMPARE(money.same(), QStringLiteral("0=1"));
    }

    void twinsStayTwins()
    {
        ToldMoney money;
        money.told(bank, "2025-03-10", 10000);
        money.told(bank, "2025-03-10", 10000);
        QCOMPARE(money.same(), QString());
        money.told(list, "2025-03-10", 10000);
        QCOMPARE(money.same(), QStringLiteral("2=0"));
        money.told(list, "2025-03-10", 10000);
        QCOMPARE(money.same(), QStringLiteral("2=0 3=1"));
        money.told(list, "2025-03-10", 10000);
        QCOMPARE(money.same(), QStringLiteral("2=0 3=1"));
    }

    void aWeekApartAtMost()
    {
        ToldMoney money;
        money.told(list, "2025-03-03", 10000);
        money.told(bank, "2025-03-11", 10000);
        QCOMPARE(money.same(), QString());
        money.told(bank, "2025-03-10", 10000);
        QCOMPARE(money.same(), QStringLiteral("0=2"));
    }

    // The same every week: each pairs with its own.
    void theNearestDaysFirst()
    {
        ToldMoney money;
        for (const char *day : {"2025-03-03", "2025-03-10", "2025-03-17"})
            money.told(list, day, 10000);
        for (const char *day : {"2025-03-18", "2025-03-11", "2025-03-04"})
            money.told(bank, day, 10000);
        QCOMPARE(money.same(), QStringLiteral("0=5 1=4 2=3"));
    }

    void feesMayBeKnownToOneOnly()
    {
        ToldMoney money;
        money.told(wallet, "2025-03-07", 9800, 200); // 100.00 less 2.00
        money.told(list, "2025-03-06", 10000);
        money.told("wallet.csv", "2025-03-07", 9800);
        QCOMPARE(money.same(), QStringLiteral("1=0 2=0")); // the wallet says most and came after the list
    }

    // Paid to a wallet, and days later as much to a bank: that is twice.
    void twoAccountsOfTheWorkerAreTwoPayouts()
    {
        ToldMoney money;
        money.told(wallet, "2025-03-07", 10000);
        money.told(bank, "2025-03-10", 10000);
        QCOMPARE(money.same(), QString());
        money.told("bank.csv", "2025-03-10", 10000); // another file of the same account
        QCOMPARE(money.same(), QStringLiteral("2=1"));
    }

    void otherAccountsAndRowsWithoutADayAreApart()
    {
        ToldMoney money;
        money.told(list, "2025-03-07", 10000);
        money.told(bank, "2025-03-07", 10000).currency = *Currency::fromCode("EUR");
        money.told(bank, "2025-03-07", 10000).platform = "Outlier";
        money.told(bank, "2025-03-07", 10000).platform = "";
        money.told(bank, "2025-03-07", 10000).standing = Standing::Lost;
        money.told(bank, "", 10000);
        money.told(bank, "2025-03-07", -10000);
        money.told(bank, "2025-03-07", 10001);
        QCOMPARE(money.same(), QString());
    }

    void theWordOfTheUserComesFirst()
    {
        ToldMoney money;
        money.told(list, "2025-03-07", 10000);
        money.told(bank, "2025-03-07", 10000);
        money.told(bank, "2025-05-30", 9700);
        money.decisions.sameMoney = {{1, 2, false}};
        QCOMPARE(money.same(), QString());
        money.decisions.sameMoney.push_back({1, 3, true});
        QCOMPARE(money.same(), QStringLiteral("2=0!"));
        money.decisions.sameMoney = {{1, 3, true}, {7, 8, true}}; // rows that are not of these books
        QCOMPARE(money.same(), QStringLiteral("2=0!"));           // a second row of the bank is no third word
        money.books.payouts[2].standing = Standing::Lost;         // it never came after all
        QCOMPARE(money.same(), QStringLiteral("0=1"));
        money.books.payouts[2].standing = Standing::Earned;
        money.books.payouts[2].amount = -9700;
        QCOMPARE(money.same(), QStringLiteral("0=1"));
        money.decisions.sameMoney = {{1, 2, true}};
        QCOMPARE(money.same(), QStringLiteral("0=1!"));
    }

    void aMatchFollowsItsMoney()
    {
        ToldMoney money;
        const auto contract = money.contract("Upwork", "Ferry");
        money.earned(contract, date("2025-03-01"), 10000);
        money.earned(contract, date("2025-03-02"), 10000);
        money.told(bank, "2025-03-08", 10000);
        money.decisions.matches = {{1, 1, false, 0}};
        QCOMPARE(money.reconciled().parts.front().earning, 1U);
        money.told(list, "2025-03-09", 10000);
        const Reconciliation made = money.reconciled();
        QCOMPARE(made.sameMoney, (std::vector<SameMoney>{{1, 0, false}}));
        QCOMPARE(made.parts.size(), 1U);
        QCOMPARE(made.parts.front().earning, 1U);
    }

    void countsOnceInTheSums()
    {
        ToldMoney money;
        const auto contract = money.contract("Upwork", "Ferry");
        money.earned(contract, date("2025-03-01"), 10000);
        money.earned(contract, date("2025-03-02"), 10000);
        money.told(list, "2025-03-07", 9900, 100);
        money.told(bank, "2025-03-08", 9900);
        Reconciliation made = money.reconciled();
        QCOMPARE(made.totals.front().received, 10000);
        QCOMPARE(made.totals.front().fees, 100);
        QCOMPARE(made.totals.front().unmatched, 0);
        QCOMPARE(made.payoutLeft, (std::vector<std::int64_t>{0, 0}));
        money.decisions.sameMoney = {{1, 2, false}};
        made = money.reconciled();
        QCOMPARE(made.totals.front().received, 19900);
    }
};

QTEST_GUILESS_MAIN(SameMoneyTest)
#include "same_money_test.moc"
