// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/matches_page.h"
#include "app/viewmodels/pay_page.h"
#include "tests/app/viewmodels/view_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace backpay {

namespace {

const DayNumber today = dayNumber(2026, 11, 19).value();
const QtZoneResolver zones;

const Currency dollars = Currency::fromCode("USD").value();

/** Three earnings due a week after the work; one is paid, one in part, one not at all. */
Books books()
{
    Books made;
    Contract contract;
    contract.platform = "Outlier";
    contract.name = "Project Sandpiper";
    contract.key = contractKey("Outlier", "Project Sandpiper", "");
    contract.payDueDays = 7;
    made.contracts = {contract};
    for (const std::int64_t amount : {3000, 4500, 2000}) {
        EarningFact earning;
        earning.when = {WhenKind::Date, today - 40 + static_cast<DayNumber>(made.earnings.size()), 0};
        earning.currency = dollars;
        earning.workPay = amount;
        earning.seconds = 3600;
        earning.revision = static_cast<std::int64_t>(made.earnings.size()) + 1;
        made.earnings.push_back(earning);
    }
    made.payouts = {
        {{WhenKind::Date, today - 30, 0}, "Outlier", dollars, Standing::Earned, 2950, 50, 1, "bank.ofx", true},
        {{WhenKind::Date, today - 20, 0}, "Outlier", dollars, Standing::Earned, 1000, 0, 2, "bank.ofx", true},
        {{WhenKind::Date, today - 60, 0}, "Outlier", dollars, Standing::Earned, 700, 0, 3, "bank.ofx", true}};
    return made;
}

QString entry(const QVariantList &list, int index, const char *name)
{
    return list.value(index).toMap().value(QLatin1String(name)).toString();
}

QVariantMap handPayout(const char *amount)
{
    return {
        {"kind", "payout"}, {"platform", "Outlier"}, {"date", "2026-11-19"}, {"amount", amount}, {"currency", "USD"}};
}

}

class MatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void payShowsWhatArrivedAndWhatIsLate()
    {
        const Books made = books();
        const Reconciliation matches = reconcile(made, {}, today, {}, zones);
        const PayPage page = payPage(made, today, {}, zones, &matches);
        QCOMPARE(entry(page.stages, 0, "figure"), QStringLiteral("40.00"));
        QCOMPARE(entry(page.stages, 0, "note"), QStringLiteral("2 payouts"));
        QCOMPARE(entry(page.stages, 1, "figure"), QStringLiteral("0.00"));
        QCOMPARE(entry(page.stages, 2, "label"), QStringLiteral("Overdue"));
        QCOMPARE(entry(page.stages, 2, "figure"), QStringLiteral("55.00"));
        QCOMPARE(entry(page.stages, 2, "note"), QStringLiteral("up to 32 days late"));
        QCOMPARE(page.ageing.size(), 1);
        QCOMPARE(entry(page.ageing, 0, "label"), QStringLiteral("Outlier"));
        QCOMPARE(entry(page.ageing, 0, "note"), QStringLiteral("31 to 90 days late"));
        QCOMPARE(entry(page.ageing, 0, "figure"), QStringLiteral("55.00"));
        double length = 0;
        for (const QVariant &stage : page.stages)
            length += stage.toMap().value(QStringLiteral("fraction")).toDouble();
        QVERIFY(length <= 1.0000001 && length > 0.999);
        const PayPage before = payPage(made, today, {}, zones);
        QCOMPARE(entry(before.stages, 0, "figure"), QStringLiteral("no record"));
        QVERIFY(before.ageing.isEmpty());
    }

    void moneyToldOfTwiceIsListedAndCountsOnce()
    {
        Books made = books();
        made.payouts.push_back(
            {{WhenKind::Date, today - 21, 0}, "Outlier", dollars, Standing::Earned, 1000, 0, 4, "outlier.list", false});
        const Reconciliation matches = reconcile(made, {}, today, {}, zones);
        const MatchesPage page = matchesPage(made, &matches, today);
        QCOMPARE(page.lede, QStringLiteral("2 of 3 payouts matched to earnings."));
        QCOMPARE(page.rows.size(), 4);
        QCOMPARE(page.rows[1].payout, 4);
        QVERIFY(page.rows[1].what.startsWith(QStringLiteral("same money as the payout of ")));
        QCOMPARE(page.rows[1].tone, QStringLiteral("none"));
        QVERIFY(matchDetail(made, matches, 4, today, zones).value("canDecide").toBool());
        const QString note = matchDetail(made, matches, 2, today, zones).value("note").toString();
        QVERIFY2(note.contains(QStringLiteral("another source tells of the same money")), qPrintable(note));
    }

    void listsPayoutsWithTheirReasons()
    {
        const Books made = books();
        const Reconciliation matches = reconcile(made, {}, today, {}, zones);
        const MatchesPage page = matchesPage(made, &matches, today);
        QCOMPARE(page.lede, QStringLiteral("2 of 3 payouts matched to earnings."));
        QCOMPARE(page.rows.size(), 3);
        QCOMPARE(page.rows[0].what, QStringLiteral("a lump sum, the oldest unpaid first, 1 row"));
        QCOMPARE(page.rows[1].what, QStringLiteral("one earning of this amount, 1 row"));
        QCOMPARE(page.rows[1].amount, QStringLiteral("$30.00"));
        QCOMPARE(page.rows[2].what, QStringLiteral("pays for nothing on record"));
        QCOMPARE(page.rows[2].tone, QStringLiteral("ask"));
        QVERIFY(page.rows[2].sentence.contains(page.rows[2].amount));
        const QVariantMap detail = matchDetail(made, matches, 1, today, zones);
        QVERIFY(detail.value("note").toString().contains(QStringLiteral("$0.50")));
        QCOMPARE(entry(detail.value("parts").toList(), 0, "amount"), QStringLiteral("30.00"));
        QCOMPARE(entry(detail.value("parts").toList(), 0, "contract"), QStringLiteral("Project Sandpiper"));
        QVERIFY(detail.value("canDecide").toBool());
        QVERIFY(!matchDetail(made, matches, 3, today, zones).value("canDecide").toBool());
        QVERIFY(matchDetail(made, matches, 9, today, zones).isEmpty());
    }

    void nothingYetIsSaidInWords()
    {
        const MatchesPage page = matchesPage({}, nullptr, today);
        QCOMPARE(page.lede, QStringLiteral("No payout on record yet."));
        QVERIFY(page.rows.isEmpty() && !page.note.isEmpty());
    }

    void confirmsAndTakesApart()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("outlier.csv", outlierFile) && fixture.store());
        fixture.models->handRecords()->write(handPayout("60.00"));
        MatchesModel &matches = *fixture.models->matches();
        QTRY_COMPARE_WITH_TIMEOUT(matches.rows()->count(), 1, patience);
        QSignalSpy decided(&matches, &MatchesModel::decided);
        const auto what = [&] { return matches.rows()->row<PayoutMatchRow>(0).what; };
        QCOMPARE(what(), QStringLiteral("one earning of this amount, 1 row"));

        matches.setActive(true);
        matches.open(0);
        QTRY_VERIFY_WITH_TIMEOUT(matches.detail().value("canDecide").toBool(), patience);
        matches.confirm();
        QVERIFY(matches.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(what(), QStringLiteral("confirmed by you, 1 row"), patience);
        QCOMPARE(decided.count(), 1);
        QVERIFY(matches.detail().isEmpty() && !matches.isBusy());

        matches.open(0);
        QTRY_VERIFY_WITH_TIMEOUT(!matches.detail().isEmpty(), patience);
        matches.breakApart();
        QTRY_COMPARE_WITH_TIMEOUT(what(), QStringLiteral("a lump sum, the oldest unpaid first, 3 rows"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(entry(fixture.models->pay()->stages(), 0, "figure"), QStringLiteral("54.50"),
                                  patience);

        matches.open(0);
        QTRY_VERIFY_WITH_TIMEOUT(!matches.detail().isEmpty(), patience);
        matches.back();
        QVERIFY(matches.detail().isEmpty() && matches.isActive());
        matches.back();
        QVERIFY(!matches.isActive());
        matches.confirm(); // nothing is open
        QVERIFY(!matches.isBusy());
        fixture.session().lock();
        QTRY_COMPARE_WITH_TIMEOUT(matches.rows()->count(), 0, patience);
    }
};

}

QTEST_MAIN(backpay::MatchesTest)
#include "matches_test.moc"
