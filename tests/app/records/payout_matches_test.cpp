// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/payout_matches.h"

#include "tests/core/analysis/payout_maker.h"

#include <QTest>

using namespace backpay;

/** Which amounts a confirmation stands for. */
class PayoutMatchesTest : public QObject
{
    Q_OBJECT

    PayoutMaker maker_;

    std::string confirmed(std::int64_t payout, const std::vector<std::int64_t> &earnings)
    {
        const MatchedBooks matched{maker_.books, maker_.decisions};
        std::string text;
        for (const MatchShare &share : sharesToConfirm(matched, maker_.reconciled(), payout, earnings))
            text += (text.empty() ? "" : ", ") + std::to_string(share.earning) + ' ' + std::to_string(share.amount);
        return text;
    }

private slots:
    void init()
    {
        maker_ = PayoutMaker();
        const auto alpha = maker_.contract("Alpha", "made up");
        maker_.earned(alpha, date("2025-03-03"), 1000);
        maker_.earned(alpha, date("2025-03-04"), 600);
        maker_.earned(alpha, date("2025-03-05"), -100);
        maker_.paid("Alpha", date("2025-03-10"), 1200);
        maker_.paid("Alpha", date("2025-03-20"), -50);
    }

    void whatIsMatchedKeepsItsAmount()
    {
        const auto shares = matchedShares(maker_.books, maker_.reconciled(), 1);
        QVERIFY(shares.size() >= 2);
        std::string shown;
        std::vector<std::int64_t> earnings;
        for (const MatchShare &share : shares) {
            shown += (shown.empty() ? "" : ", ") + std::to_string(share.earning) + ' ' + std::to_string(share.amount);
            earnings.push_back(share.earning);
        }
        QCOMPARE(confirmed(1, earnings), shown);
        QVERIFY(matchedShares(maker_.books, maker_.reconciled(), 9).empty());
    }

    void anotherPairTakesWhatIsNotConfirmedElsewhere()
    {
        maker_.decisions.matches = {{1, 1, true, 900}, {1, 2, false, 0}, {1, 3, false, 0}};
        QCOMPARE(confirmed(1, {2}), std::string("2 300"));
        maker_.books.payouts[0].amount = 900;
        QCOMPARE(confirmed(1, {2}), std::string("2 0"));
        maker_.books.payouts[0].standing = Standing::Pending;
        QCOMPARE(confirmed(1, {2}), std::string("2 0"));
    }

    void anAdjustmentSetsMoreFree()
    {
        maker_.decisions.matches = {{1, 1, false, 0}, {1, 2, false, 0}, {1, 3, false, 0}};
        QCOMPARE(confirmed(1, {3, 1, 2}), std::string("3 -100, 1 1000, 2 300"));
    }

    void aClawbackTakesBack()
    {
        maker_.decisions.matches = {{2, 1, false, 0}, {2, 2, false, 0}, {2, 3, false, 0}};
        QCOMPARE(confirmed(2, {1}), std::string("1 -50"));
        QCOMPARE(confirmed(2, {3}), std::string("3 -50"));
    }

    void onlyPlatformsHaveCalendars()
    {
        std::vector<Platform> platforms(2);
        platforms[0].name = "Alpha";
        platforms[1].name = "Bank";
        platforms[1].role = PlatformRole::Wallet;
        const auto calendars = platformCalendars(platforms);
        QCOMPARE(calendars.size(), 1U);
        QCOMPARE(calendars[0].platform, std::string("Alpha"));
    }
};

QTEST_GUILESS_MAIN(PayoutMatchesTest)
#include "payout_matches_test.moc"
