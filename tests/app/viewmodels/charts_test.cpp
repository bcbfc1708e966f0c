// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_rates.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/pay_page.h"
#include "tests/app/viewmodels/view_fixture.h"

#include <QLocale>
#include <QTest>

namespace backpay {

namespace {

const DayNumber today = dayNumber(2026, 11, 19).value(); // a Thursday
const DayNumber monday = dayNumber(2026, 11, 16).value();
constexpr std::int64_t hour = 3600;

Currency dollars() { return Currency::fromCode("USD").value(); }

When on(DayNumber day) { return {WhenKind::Date, day, 0}; }

Books oneContract(const char *platform = "Outlier")
{
    Books books;
    Contract contract;
    contract.platform = platform;
    contract.name = "Project Sandpiper";
    contract.key = contractKey(platform, contract.name, "");
    books.contracts = {contract};
    return books;
}

EarningFact &earn(Books &books, DayNumber day, std::int64_t workPay, std::int64_t seconds, std::uint32_t contract = 0)
{
    EarningFact &fact = books.earnings.emplace_back();
    fact.when = on(day);
    fact.contract = contract;
    fact.currency = dollars();
    fact.workPay = workPay;
    fact.seconds = seconds;
    return fact;
}

void wait(Books &books, DayNumber day, std::int64_t seconds)
{
    books.entries.push_back({on(day), 0, TimeKind::Waiting, seconds, 0});
}

/** Each week: hours paid, hours waited; nothing at all for none. */
Books weeksOf(const std::vector<std::pair<int, int>> &weeks, DayNumber last)
{
    Books books = oneContract();
    DayNumber week = last - 7 * (static_cast<DayNumber>(weeks.size()) - 1);
    for (const auto &[paid, waited] : weeks) {
        if (paid > 0)
            earn(books, week, paid * 3000, paid * hour);
        if (waited > 0)
            wait(books, week + 1, waited * hour);
        week += 7;
    }
    return books;
}

PayPage payOf(const Books &books, const char *period = "all")
{
    return payPage(books, today, {{}, QLatin1String(period)}, QtZoneResolver());
}

/** `count` rows at a rate, one a day from `from` on. */
void apply(std::vector<AppliedRate> &rates, DayNumber from, int count, std::int64_t rate, bool stated = true)
{
    for (int row = 0; row < count; ++row)
        rates.push_back({on(from + row), dollars(), rate, stated});
}

RateChart ratesOf(const Books &books, const std::vector<AppliedRate> &applied = {})
{
    return rateChart(books, 0, dollars(), applied, today, QtZoneResolver());
}

QVariant of(const QVariantList &list, qsizetype index, const char *name)
{
    return list.value(index).toMap().value(QLatin1String(name));
}

PayPage agedPay(const Books &books)
{
    const QtZoneResolver zones;
    const Reconciliation made = reconcile(books, {}, today, {}, zones);
    return payPage(books, today, {{}, QStringLiteral("all")}, zones, &made);
}

}

/** What the charts of Pay and of a contract say and draw: every figure, every sentence, many marks, one and none. */
class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void weeksSayHowUnpaidTimeWent()
    {
        QCOMPARE(
            payOf(weeksOf({{10, 7}, {0, 0}, {10, 11}}, monday - 14)).chartSentence,
            QStringLiteral("Unpaid time rose from 7:00 to 11:00 between the weeks of 19\u00a0October\u00a02026 and "
                           "2\u00a0November\u00a02026."));
        QCOMPARE(payOf(weeksOf({{10, 7}, {10, 5}}, monday - 7)).chartSentence,
                 QStringLiteral("Unpaid time fell from 7:00 to 5:00 between the weeks of 2\u00a0November\u00a02026 and "
                                "9\u00a0November\u00a02026."));
        QCOMPARE(payOf(weeksOf({{10, 7}, {10, 7}}, monday - 7)).chartSentence,
                 QStringLiteral("Unpaid time was 7:00 in the week of 2\u00a0November\u00a02026 and in that of "
                                "9\u00a0November\u00a02026."));
        QCOMPARE(payOf(weeksOf({{10, 7}}, monday)).chartSentence,
                 QStringLiteral("One week on record, that of 16\u00a0November\u00a02026: 10:00 paid, 7:00 unpaid."));
        // The week that still runs has fewer hours only because it is not over.
        QVERIFY(payOf(weeksOf({{10, 5}, {10, 7}, {2, 1}}, monday))
                    .chartSentence.startsWith(QStringLiteral("Unpaid time rose from 5:00 to 7:00")));
    }

    void gapsAreToldOnce()
    {
        const PayPage page = payOf(weeksOf({{10, 0}, {0, 0}, {0, 0}, {0, 0}, {10, 1}, {0, 0}, {5, 1}}, monday));
        QCOMPARE(page.weeks.size(), 7);
        const QList<int> gaps = {0, 3, 0, 0, 0, 1, 0};
        for (qsizetype week = 0; week < 7; ++week) {
            QCOMPARE(page.weeks[week].gapWeeks, gaps[week]);
            QCOMPARE(page.weeks[week].gap, page.weeks[week].hasRecord ? QString() : QStringLiteral("no record"));
        }
    }

    void daysAreDrawnByTheirHours()
    {
        Books books = oneContract();
        earn(books, monday - 7, 3000, 8 * hour);
        earn(books, monday, 3000, 2 * hour);
        wait(books, monday, hour + hour / 2);
        EarningFact &bonus = earn(books, monday + 1, 0, 0);
        bonus.bonus = 500;
        const PayPage page = payOf(books);
        QCOMPARE(page.days.size(), 14);
        QCOMPARE(page.dayLevels, (QStringList{QStringLiteral("to 2:00"), QStringLiteral("to 4:00"),
                                              QStringLiteral("to 6:00"), QStringLiteral("to 8:00")}));
        QCOMPARE(page.days[0].kind, QStringLiteral("hours"));
        QCOMPARE(page.days[0].level, 4);
        QCOMPARE(page.days[0].paidFraction, 1.0);
        QCOMPARE(page.days[1].kind, QStringLiteral("none"));
        QCOMPARE(page.days[1].sentence, QStringLiteral("Tue\u00a010\u00a0Nov: no record."));
        QCOMPARE(page.days[7].level, 2); // 3:30
        QCOMPARE(page.days[7].sentence, QStringLiteral("Mon\u00a016\u00a0Nov: 2:00 paid, 1:30 unpaid."));
        QCOMPARE(page.days[7].paidFraction + page.days[7].unpaidFraction, 1.0);
        QCOMPARE(page.days[8].kind, QStringLiteral("empty"));
        QCOMPARE(page.days[8].sentence, QStringLiteral("Tue\u00a017\u00a0Nov: on record, no hours."));
        QVERIFY(page.days[10].figure.isEmpty());
        QCOMPARE(page.days[7].figure.value(QStringLiteral("figure")).toString(), QStringLiteral("3:30"));
        const RowQuery monday7 = rowQuery(page.days[7].figure.value(QStringLiteral("rows")).toMap());
        QCOMPARE(monday7.from, std::optional(monday));
        QCOMPARE(monday7.to, std::optional(monday));
        QCOMPARE(page.days[10].kind, QStringLiteral("none")); // today
        QCOMPARE(page.days[11].kind, QStringLiteral("outside"));
        QVERIFY(page.days[11].sentence.isEmpty());
        QCOMPARE(page.daysSentence,
                 QStringLiteral("Hours on 2 of 11 days, the most on Mon\u00a09\u00a0Nov with 8:00."));
        QCOMPARE(page.dayColumns, (QStringList{QStringLiteral("Nov"), QString()}));
    }

    void theTableOfDaysIsTheCalendar()
    {
        Books books = oneContract();
        earn(books, monday, 3000, 2 * hour);
        earn(books, monday + 2, 3000, hour);
        const PayPage page = payOf(books);
        QCOMPARE(page.dayWeeks.size(), 1);
        const QString dash = QStringLiteral("\u2013");
        QCOMPARE(page.dayWeeks[0].days, (QStringList{QStringLiteral("2:00"), dash, QStringLiteral("1:00"), dash,
                                                     QString(), QString(), QString()}));
        QCOMPARE(page.dayWeeks[0].worked, QStringLiteral("3:00"));
        QCOMPARE(page.dayWeeks[0].sentence,
                 QStringLiteral("Week of 16\u00a0November\u00a02026, 3:00 worked: Monday 2:00, Tuesday no record, "
                                "Wednesday 1:00, Thursday no record."));
        QCOMPARE(of(page.weekdays, 0, "text").toString(), QStringLiteral("Mon"));
    }

    void daysBeforeThePeriodAreNotInIt()
    {
        Books books = oneContract();
        earn(books, dayNumber(2026, 1, 2).value(), 3000, hour);
        earn(books, dayNumber(2025, 12, 31).value(), 3000, hour);
        const PayPage page = payOf(books, "year");
        QCOMPARE(page.days.size(), 7); // 29 December to 4 January
        QCOMPARE(page.days[2].kind, QStringLiteral("outside"));
        QCOMPARE(page.days[3].kind, QStringLiteral("none"));
        QCOMPARE(page.days[4].kind, QStringLiteral("hours"));
        QCOMPARE(page.daysSentence, QStringLiteral("One day with hours on record, Fri\u00a02\u00a0Jan with 1:00."));
    }

    void theCalendarHoldsAtMostHalfAYear()
    {
        const PayPage page = payOf(weeksOf(std::vector<std::pair<int, int>>(60, {1, 0}), monday));
        QCOMPARE(page.days.size(), 26 * 7);
        QCOMPARE(page.dayWeeks.size(), 26);
        QCOMPARE(page.dayColumns.size(), 26);
    }

    void nothingOnRecordIsASentence()
    {
        Books books = oneContract();
        books.earnings.resize(1);
        books.earnings[0].currency = dollars();
        books.earnings[0].workPay = 100; // undated
        const PayPage page = payOf(books);
        QVERIFY(page.weeks.isEmpty() && page.days.isEmpty() && page.dayWeeks.isEmpty() && page.ageing.isEmpty());
        QCOMPARE(page.chartSentence, QStringLiteral("No week on record in this period."));
        QCOMPARE(page.daysSentence, QStringLiteral("No day with hours on record in this period."));
        QCOMPARE(page.ageingSentence, QStringLiteral("No payout is on record, so it is not known what is late."));
    }

    void whatIsLateIsDrawnByItsDelay()
    {
        Books books = oneContract();
        books.contracts[0].payDueDays = 7;
        Contract mercor = books.contracts[0];
        mercor.platform = "Mercor";
        mercor.key = contractKey("Mercor", mercor.name, "");
        books.contracts.push_back(mercor);
        earn(books, today - 10, 1800, hour);        // due three days ago
        earn(books, today - 60, 6000, 2 * hour);    // due 53 days ago
        earn(books, today - 10, 3000, hour, 1);     // the same delay elsewhere
        earn(books, today - 200, 40000, 10 * hour); // paid
        earn(books, today - 200, 1000, hour, 1);    // paid
        const auto paid = [&](const char *platform, std::int64_t amount) {
            PayoutFact &payout = books.payouts.emplace_back();
            payout.when = on(today - 190);
            payout.platform = platform;
            payout.currency = dollars();
            payout.amount = amount;
        };
        paid("Outlier", 40000);
        PayPage page = agedPay(books);
        QCOMPARE(page.ageing.size(), 2);
        paid("Mercor", 1000);
        page = agedPay(books);
        QCOMPARE(page.ageing.size(), 3);
        QCOMPARE(of(page.ageing, 0, "label").toString(), QStringLiteral("Mercor"));
        QCOMPARE(of(page.ageing, 0, "note").toString(), QStringLiteral("1 to 7 days late"));
        QCOMPARE(of(page.ageing, 0, "fraction").toDouble(), 0.5);
        QVERIFY(of(page.ageing, 1, "first").toBool());
        QVERIFY(!of(page.ageing, 2, "first").toBool());
        QCOMPARE(of(page.ageing, 2, "fraction").toDouble(), 1.0);
        QCOMPARE(of(page.ageing, 2, "figure").toString(), QStringLiteral("60.00"));
        QCOMPARE(of(page.ageing, 2, "sentence").toString(), QStringLiteral("Outlier, 31 to 90 days late: $60.00."));
        QCOMPARE(page.ageingSentence, QStringLiteral("$108.00 is overdue, $60.00 of it 31 to 90 days late."));
    }

    void oneDelayOrNone()
    {
        Books books = oneContract();
        books.contracts[0].payDueDays = 7;
        earn(books, today - 20, 40000, 10 * hour);
        PayoutFact &payout = books.payouts.emplace_back();
        payout.when = on(today - 19);
        payout.platform = "Outlier";
        payout.currency = dollars();
        payout.amount = 40000;
        QCOMPARE(agedPay(books).ageingSentence, QStringLiteral("Nothing is known to be late."));
        earn(books, today - 10, 1800, hour);
        const PayPage page = agedPay(books);
        QCOMPARE(page.ageing.size(), 1);
        QCOMPARE(page.ageingSentence, QStringLiteral("$18.00 is overdue, all of it 1 to 7 days late."));
    }

    void aCutIsAStepWithItsRows()
    {
        Books books = weeksOf({{10, 5}, {10, 0}, {10, 0}, {0, 0}, {10, 2}, {10, 10}}, monday - 7);
        std::vector<AppliedRate> applied;
        const DayNumber cut = monday - 14 + 2; // a Wednesday
        apply(applied, monday - 42, 12, 3000);
        apply(applied, cut, 5, 2550);
        const RateChart chart = ratesOf(books, applied);
        QCOMPARE(chart.name, QStringLiteral("Rate in force"));
        QCOMPARE(chart.steps.size(), 2);
        QCOMPARE(of(chart.steps, 0, "from").toDouble(), 0.0);
        QCOMPARE(of(chart.steps, 0, "to").toDouble(), 30.0 / 42);
        QCOMPARE(of(chart.steps, 0, "at").toDouble(), 0.75); // 30 of 40
        QCOMPARE(of(chart.steps, 1, "at").toDouble(), 0.6375);
        QCOMPARE(of(chart.steps, 1, "to").toDouble(), 1.0);
        QCOMPARE(chart.changes.size(), 1);
        QCOMPARE(of(chart.changes, 0, "text").toString(), QStringLiteral("4\u00a0Nov: 30.00 to 25.50, \u221215%"));
        QCOMPARE(chart.note, QStringLiteral("Rows: 12 before the change, 5 after"));
        QVERIFY(chart.cut && chart.cut->rate == 2550 && chart.cut->day == cut);
        QCOMPARE(chart.axis.size(), 5);
        QCOMPARE(of(chart.axis, 0, "text").toString(), QStringLiteral("0"));
        QCOMPARE(of(chart.axis, 4, "text").toString(), QStringLiteral("40"));
        QCOMPARE(
            chart.sentence,
            QStringLiteral("The true rate fell from $20.00 to $15.00 between the weeks of 5\u00a0October\u00a02026 and "
                           "9\u00a0November\u00a02026. Cut from $30.00 to $25.50 on 4\u00a0November\u00a02026."));

        QCOMPARE(chart.weeks.size(), 6);
        QCOMPARE(chart.weeks[0].trueRate, QStringLiteral("20.00")); // 300.00 in 15 hours
        QCOMPARE(chart.weeks[0].at, 0.5);
        QVERIFY(!chart.weeks[0].joins && chart.weeks[1].joins);
        QCOMPARE(chart.weeks[1].before, 0.5);
        QCOMPARE(chart.weeks[3].gap, QStringLiteral("no record"));
        QCOMPARE(chart.weeks[3].gapWeeks, 1);
        QVERIFY(!chart.weeks[3].hasPoint && !chart.weeks[4].joins); // the line breaks
        QCOMPARE(chart.weeks[3].sentence,
                 QStringLiteral("Week of 26\u00a0October\u00a02026: no record. Rate in force: $30.00."));
        QCOMPARE(chart.weeks[4].rate, QStringLiteral("25.50"));
        QCOMPARE(chart.weeks[4].note, QStringLiteral("4\u00a0Nov: 30.00 to 25.50, \u221215%"));
        QCOMPARE(chart.weeks[4].sentence,
                 QStringLiteral(
                     "Week of 2\u00a0November\u00a02026: true rate $25.00. Rate in force: $25.50. Cut from $30.00 "
                     "to $25.50 on 4\u00a0November\u00a02026."));
    }

    void namesStandAtLinesThatLeaveRoom()
    {
        std::vector<AppliedRate> applied;
        apply(applied, monday - 42, 12, 3000);
        QVERIFY(ratesOf(weeksOf({{10, 5}, {10, 4}, {10, 3}, {10, 3}}, monday - 7), applied).named);
        QVERIFY(!ratesOf(weeksOf({{10, 0}, {10, 0}, {10, 0}, {10, 0}}, monday - 7), applied).named); // on the line
        QVERIFY(!ratesOf(weeksOf({{10, 2}, {10, 9}, {10, 9}, {10, 9}}, monday - 7), applied).named); // it falls
    }

    void withoutARateInRowsThePromiseCounts()
    {
        Books books = weeksOf({{10, 0}, {10, 0}}, monday - 7);
        const auto promise = [&](DayNumber from, std::int64_t rate, RateKnownFrom knownFrom) {
            books.rates.push_back({0, from, Rate{rate, hour, dollars()}, knownFrom, 0});
        };
        promise(firstDay, 2000, RateKnownFrom::Set);
        promise(monday - 7, 2500, RateKnownFrom::Message);
        std::vector<AppliedRate> derived;
        apply(derived, monday - 14, 14, 3000, false);
        const RateChart chart = ratesOf(books, derived);
        QCOMPARE(chart.name, QStringLiteral("Advertised"));
        QCOMPARE(chart.changes.size(), 1);
        QCOMPARE(of(chart.changes, 0, "text").toString(), QStringLiteral("9\u00a0Nov: 20.00 to 25.00, +25%"));
        QVERIFY(chart.note.isEmpty() && !chart.cut);
        QVERIFY(chart.sentence.endsWith(QStringLiteral("Raised from $20.00 to $25.00 on 9\u00a0November\u00a02026.")));
        QVERIFY(chart.sentence.startsWith(QStringLiteral("The true rate was $30.00 in the week of")));
    }

    void withoutAnyPromiseTheUsualRateIsShown()
    {
        std::vector<AppliedRate> derived;
        apply(derived, monday - 14, 7, 3000, false);
        apply(derived, monday - 7, 7, 1500, false);
        const RateChart chart = ratesOf(weeksOf({{10, 0}, {10, 0}}, monday - 7), derived);
        QCOMPARE(chart.name, QStringLiteral("Usual rate"));
        QVERIFY(!chart.cut); // nobody said a rate that could be cut
        QVERIFY(chart.sentence.endsWith(
            QStringLiteral("The usual rate went from $30.00 to $15.00 on 9\u00a0November\u00a02026.")));
        const RateChart bare = ratesOf(weeksOf({{10, 0}, {10, 0}}, monday - 7));
        QVERIFY(bare.name.isEmpty() && bare.steps.isEmpty() && !bare.named);
        QCOMPARE(bare.weeks[0].rate, QString());
    }

    void severalChangesAreAllTold()
    {
        std::vector<AppliedRate> applied;
        apply(applied, monday - 28, 7, 3000);
        apply(applied, monday - 21, 7, 2500);
        apply(applied, monday - 14, 7, 2000);
        const RateChart chart = ratesOf(weeksOf({{10, 0}, {10, 0}, {10, 0}, {10, 0}}, monday - 7), applied);
        QCOMPARE(chart.changes.size(), 2);
        QVERIFY(chart.note.isEmpty());
        QCOMPARE(chart.cut->rate, std::int64_t{2000});
        QCOMPARE(chart.sentence.count(QStringLiteral("Cut from")), 2);
    }

    void oneWeekOfRates()
    {
        const RateChart chart = ratesOf(weeksOf({{10, 5}}, monday - 7));
        QCOMPARE(chart.weeks.size(), 1);
        QCOMPARE(chart.sentence,
                 QStringLiteral("One week with hours on record, that of 9\u00a0November\u00a02026: true rate "
                                "$20.00."));
        QVERIFY(chart.weeks[0].hasPoint && !chart.weeks[0].joins);
    }

    void noRateIsASentence()
    {
        const RateChart none = ratesOf(oneContract());
        QVERIFY(none.weeks.isEmpty() && none.steps.isEmpty() && none.axis.isEmpty());
        QCOMPARE(none.sentence, QStringLiteral("No week with pay and hours on record."));
        Books books = oneContract();
        earn(books, monday, 2000, 0);
        const RateChart chart = ratesOf(books);
        QCOMPARE(chart.weeks.size(), 1);
        QCOMPARE(chart.weeks[0].gap, QStringLiteral("no hours"));
        QCOMPARE(chart.weeks[0].sentence,
                 QStringLiteral("Week of 16\u00a0November\u00a02026: $20.00 earned, no hours on record."));
        QCOMPARE(chart.sentence, QStringLiteral("No week with pay and hours on record."));
    }

    void smallRatesHaveASmallScale()
    {
        Books books = oneContract();
        earn(books, monday, 42, hour);
        const RateChart chart = ratesOf(books);
        QCOMPARE(of(chart.axis, 1, "text").toString(), QStringLiteral("0.10"));
        QCOMPARE(of(chart.axis, chart.axis.size() - 1, "text").toString(), QStringLiteral("0.50"));
    }

    void ratesReachBackAYear()
    {
        const RateChart chart = ratesOf(weeksOf(std::vector<std::pair<int, int>>(60, {1, 0}), monday));
        QCOMPARE(chart.weeks.size(), 52);
        QVERIFY(chart.sentence.endsWith(QStringLiteral("Earlier weeks are not on the chart.")));
    }

    /** Time over a cap is paid at another rate, which is none of the contract's. */
    void onlyRowsOfTheWorkTellItsRate()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("outlier.csv", outlierFile) && fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->contracts()->property("hasRecords").toBool(), patience);
        ContractModel &contract = *fixture.models->contract();
        contract.load(QString::fromStdString(contractKey("Outlier", "Project Sandpiper", "")));
        QTRY_COMPARE_WITH_TIMEOUT(contract.rateSteps().size(), 1, patience);
        QCOMPARE(contract.rateName(), QStringLiteral("Rate in force"));
        QCOMPARE(of(contract.rateSteps(), 0, "at").toDouble(), 0.75);
        QCOMPARE(contract.rateWeeks()->row<RateWeekRow>(0).rate, QStringLiteral("30.00"));
        QCOMPARE(contract.rateWeeksTable()->count(), contract.rateWeeks()->count());
    }
};

}

QTEST_MAIN(backpay::ChartsTest)
#include "charts_test.moc"
