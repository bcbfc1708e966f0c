// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/qt_zone_resolver.h"
#include "app/viewmodels/contract_page.h"
#include "app/viewmodels/pay_page.h"
#include "app/viewmodels/today_page.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

namespace backpay {

namespace {

const DayNumber today = dayNumber(2026, 11, 19).value(); // a Thursday
const DayNumber monday = dayNumber(2026, 11, 16).value();

Currency currency(const char *code) { return Currency::fromCode(code).value(); }

Contract contract(const char *platform, const char *name)
{
    Contract made;
    made.platform = platform;
    made.name = name;
    made.key = contractKey(platform, name, "");
    return made;
}

EarningFact earning(std::uint32_t index, DayNumber day, std::int64_t workPay, std::int64_t seconds,
                    const char *code = "USD")
{
    EarningFact fact;
    fact.when = When{WhenKind::Date, day, 0};
    fact.contract = index;
    fact.currency = currency(code);
    fact.workPay = workPay;
    fact.seconds = seconds;
    return fact;
}

TimeFact own(std::uint32_t index, DayNumber day, TimeKind kind, std::int64_t seconds)
{
    return TimeFact{When{WhenKind::Local, day, 36000}, index, kind, seconds};
}

/** Two platforms: 18:05 of 24:45 hours of the week paid. */
Books twoPlatforms()
{
    Books books;
    books.contracts = {contract("Outlier", "Project Sandpiper"), contract("Mercor", "Project Marigold")};
    books.contracts[0].advertisedRate = Rate{3000, 3600, currency("USD")};
    books.earnings = {earning(0, monday, 30000, 12 * 3600), earning(1, monday + 1, 20000, 6 * 3600 + 300),
                      earning(1, monday - 14, 5000, 3600)};
    books.entries = {own(0, monday + 2, TimeKind::Waiting, 3 * 3600), own(0, monday + 2, TimeKind::Rework, 5400),
                     own(1, monday + 2, TimeKind::Onboarding, 4800), own(1, monday + 2, TimeKind::Meeting, 3000)};
    return books;
}

QString entry(const QVariantList &list, int index, const char *name)
{
    return list.value(index).toMap().value(QLatin1String(name)).toString();
}

const QtZoneResolver zones;

}

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void todaySumsTheWeek()
    {
        const TodayPage page = todayPage(twoPlatforms(), today, zones);
        QCOMPARE(page.lede, QStringLiteral("24:45\u00a0worked this week, 18:05\u00a0of\u00a0it\u00a0paid."));
        QCOMPARE(page.unpaidText, QStringLiteral("6:40"));
        QCOMPARE(page.unpaidDetail,
                 QStringLiteral("waiting\u00a03:00, rework\u00a01:30, onboarding\u00a01:20, other\u00a00:50"));
        QCOMPARE(page.paidText, QStringLiteral("18:05"));
        QCOMPARE(page.dateText, QStringLiteral("Today, Thursday\u00a019\u00a0November"));
        QCOMPARE(page.weekNote, QString());
        QCOMPARE(page.currency, QStringLiteral("USD"));
        QCOMPARE(page.contracts.size(), 2);
        QCOMPARE(page.contracts[0].name, QStringLiteral("Project Sandpiper"));
        QCOMPARE(page.contracts[0].paid, QStringLiteral("12:00"));
        QVERIFY(page.contracts[0].sentence.contains(page.contracts[0].trueRate));
    }

    void ratesStandOnOneScale()
    {
        const TodayPage page = todayPage(twoPlatforms(), today, zones);
        QCOMPARE(page.rates.size(), 3);
        QCOMPARE(entry(page.rates, 0, "figure"), QStringLiteral("30.00"));
        QCOMPARE(entry(page.rates, 1, "figure"), QStringLiteral("27.65")); // 500.00 in 18:05
        QCOMPARE(page.rates[0].toMap().value(QStringLiteral("outline")).toDouble(), 1.0);
        for (const QVariant &rate : page.rates) {
            const QVariantMap parts = rate.toMap();
            const double sum = parts.value(QStringLiteral("solid")).toDouble()
                               + parts.value(QStringLiteral("hatch")).toDouble()
                               + parts.value(QStringLiteral("outline")).toDouble();
            QVERIFY(sum <= 1.0000001);
        }
        QVERIFY(entry(page.rates, 1, "note").startsWith(QStringLiteral("\u22122.35")));
        QVERIFY(entry(page.rates, 2, "note").contains(QStringLiteral("unpaid time")));
    }

    void aPastHistoryShowsItsLatestWeekAndSaysSo()
    {
        Books books = twoPlatforms();
        const TodayPage page = todayPage(books, today + 365, zones);
        QCOMPARE(page.weekNote, QStringLiteral("No record this week. Showing the week of 16\u00a0November\u00a02026."));
        QVERIFY(page.lede.contains(QStringLiteral("in the week of 16\u00a0November\u00a02026")));
        QCOMPARE(page.paidText, QStringLiteral("18:05"));
    }

    void nothingYetIsSaidInWords()
    {
        const TodayPage page = todayPage({}, today, zones);
        QVERIFY(!page.hasRecords);
        QVERIFY(page.lede.startsWith(QStringLiteral("No record yet")));
        QVERIFY(!page.emptyText.isEmpty());
        QVERIFY(page.rates.isEmpty() && page.money.isEmpty());
        QVERIFY(!payPage({}, today, {}, zones).hasRecords);
        QVERIFY(!contractsPage({}, zones).hasRecords);
    }

    void undatedRowsAloneMakeNoWeek()
    {
        Books books;
        books.contracts = {contract("Prolific", "")};
        EarningFact undated = earning(0, 0, 180, 0, "GBP");
        undated.when = When{};
        books.earnings = {undated};
        const TodayPage page = todayPage(books, today, zones);
        QVERIFY(page.hasRecords);
        QVERIFY(page.contracts.isEmpty());
        QCOMPARE(entry(page.money, 0, "figure"), QStringLiteral("£1.80"));
        const PayPage pay = payPage(books, today, {}, zones);
        QCOMPARE(pay.period, QStringLiteral("all"));
        QCOMPARE(pay.earned, QStringLiteral("1.80"));
        QVERIFY(pay.weeks.isEmpty());
        QVERIFY(pay.lede.contains(QStringLiteral("no hours")));
    }

    void payRanksPlatformsAndSumsThem()
    {
        const PayPage page = payPage(twoPlatforms(), today, {}, zones);
        QCOMPARE(page.period, QStringLiteral("12-weeks"));
        QCOMPARE(page.platforms.size(), 3);
        QVERIFY(page.platforms[0].trueRate > page.platforms[1].trueRate); // both have two digits before the point
        QVERIFY(page.platforms[2].sum);
        QCOMPARE(page.platforms[2].earned, QStringLiteral("550.00"));
        QCOMPARE(page.earned, QStringLiteral("550.00"));
        QVERIFY(page.lede.startsWith(QStringLiteral("An hour was offered at\u00a0$30.00.")));
        QCOMPARE(entry(page.stages, 0, "figure"), QStringLiteral("no record"));
        QCOMPARE(entry(page.stages, 1, "figure"), QStringLiteral("550.00"));
    }

    void weeksWithoutRecordSaySo()
    {
        const PayPage page = payPage(twoPlatforms(), today, {}, zones);
        QCOMPARE(page.weeks.size(), 3);
        QVERIFY(page.weeks[0].hasRecord && !page.weeks[1].hasRecord && page.weeks[2].hasRecord);
        QCOMPARE(page.weeks[1].paid, QString());
        QVERIFY(page.weeks[1].sentence.contains(QStringLiteral("no record")));
        QCOMPARE(page.weeks[0].label, QStringLiteral("2\u00a0Nov"));
        QCOMPARE(page.weeks[2].note, QStringLiteral("so far"));
        QVERIFY(page.weeks[2].paidFraction + page.weeks[2].unpaidFraction <= 1.0);
        QCOMPARE(entry(page.axis, 0, "text"), QStringLiteral("0"));
        QVERIFY(page.axis.size() >= 2 && page.axis.size() <= 6);
        QCOMPARE(page.axis.last().toMap().value(QStringLiteral("at")).toDouble(), 1.0);
    }

    void theChartHoldsAtMostHalfAYear()
    {
        Books books;
        books.contracts = {contract("Outlier", "Long")};
        for (int week = 0; week < 60; ++week)
            books.earnings.push_back(earning(0, monday - week * 7, 100, 3600));
        const PayPage page = payPage(books, today, PayChoice{{}, QStringLiteral("all")}, zones);
        QCOMPARE(page.weeks.size(), 26);
        QCOMPARE(page.paidTotal, QStringLiteral("26:00"));
        QCOMPARE(page.platforms[0].worked, QStringLiteral("60:00"));
    }

    void currenciesAreNeverSummed()
    {
        Books books;
        books.contracts = {contract("Prolific", "")};
        books.earnings = {earning(0, monday, 1750, 540, "USD"), earning(0, monday, 267, 343, "GBP")};
        const PayPage dollars = payPage(books, today, {}, zones);
        QCOMPARE(dollars.currencies.size(), 2);
        QCOMPARE(dollars.currency, QStringLiteral("USD"));
        QCOMPARE(dollars.earned, QStringLiteral("17.50"));
        const PayPage pounds = payPage(books, today, PayChoice{QStringLiteral("GBP"), {}}, zones);
        QCOMPARE(pounds.earned, QStringLiteral("2.67"));
        QCOMPARE(pounds.platforms[0].worked, QStringLiteral("0:06"));
        const TodayPage page = todayPage(books, today, zones);
        QCOMPARE(page.currency, QString());
        QCOMPARE(page.money.size(), 2);
        QCOMPARE(contractsPage(books, zones).rows.size(), 2);
        QVERIFY(contractsPage(books, zones).rows[0].earned.endsWith(QStringLiteral("\u00a0USD")));
    }

    void ownTimeWithoutPayIsNamedApart()
    {
        Books books = twoPlatforms();
        books.contracts.push_back(contract("", "Harbour"));
        books.entries.push_back(own(2, monday, TimeKind::Task, 38700));
        const PayPage page = payPage(books, today, {}, zones);
        QVERIFY(page.platformsNote.startsWith(QStringLiteral("10:45")));
        QCOMPARE(page.platforms.size(), 3);
        const ContractsPage contracts = contractsPage(books, zones);
        const auto harbour = std::find_if(contracts.rows.begin(), contracts.rows.end(), [](const ContractListRow &row) {
            return row.name == QStringLiteral("Harbour");
        });
        QVERIFY(harbour != contracts.rows.end());
        QCOMPARE(harbour->earned, QStringLiteral("no record"));
        QCOMPARE(harbour->platform, QStringLiteral("No platform"));
    }

    void oneContractHasItsRowsNewestFirst()
    {
        const Books books = twoPlatforms();
        ContractRecords records;
        records.contract = books.contracts[0];
        EarningRow row;
        row.when = When{WhenKind::Date, monday, 0};
        row.currency = currency("USD");
        row.workPay = 30000;
        row.seconds = 12 * 3600;
        row.payType = "prepay";
        row.item = "aaaa0000aaaa0000aaaa0001";
        row.source =
            RowSource{"0000-uuid", "a.csv", {}, "outlier.earnings-csv", 7, RowPlace::atLine(7), RecordGrade::PayerFile};
        records.earnings.rows = {row};
        records.earnings.total = 1;
        TimeEntryRow entryRow;
        entryRow.when = When{WhenKind::Local, monday + 2, 36000};
        entryRow.kind = TimeKind::Waiting;
        entryRow.seconds = 3 * 3600;
        entryRow.source.grade = RecordGrade::SameDayNote;
        records.entries.rows = {entryRow};
        records.entries.total = 500;
        records.weakestGrade[static_cast<std::size_t>(TimeKind::Waiting)] = RecordGrade::SameDayNote;

        const ContractPage page = contractPage(books, records, today, zones);
        QCOMPARE(page.crumbs.join(u'/'), QStringLiteral("Work/Outlier/Project Sandpiper"));
        QCOMPARE(page.lede, QStringLiteral("Offered at\u00a0$30.00. It\u00a0paid\u00a0$18.18.")); // 300.00 in 16:30
        QCOMPARE(page.rows.size(), 2);
        QCOMPARE(page.rows[0].kind, QStringLiteral("Waiting for tasks"));
        QCOMPARE(page.rows[0].place, QStringLiteral("by hand"));
        QCOMPARE(page.rows[1].place, QStringLiteral("line 7"));
        QCOMPARE(page.rows[1].line, 7);
        QCOMPARE(page.rows[1].grade, QStringLiteral("A"));
        QCOMPARE(page.rows[1].item, QStringLiteral("aaaa000…0001"));
        QCOMPARE(page.rowsTotal, QStringLiteral("501 rows"));
        QCOMPARE(page.rowsNote, QStringLiteral("The newest 2 of 501 rows."));
        QCOMPARE(entry(page.unpaidByKind, 0, "grade"), QStringLiteral("C"));
        QCOMPARE(page.unpaidTotal, QStringLiteral("4:30"));
        QCOMPARE(entry(page.figures, 5, "figure"), QStringLiteral("$300.00"));
    }

    void twoClocksStandSideBySideByDay()
    {
        Books books = twoPlatforms();
        ContractRecords records;
        records.contract = books.contracts[0];
        QCOMPARE(contractPage(books, records, today, zones).clocks.size(), 1); // a day of rework
        for (DayNumber day = 0; day < 16; ++day) {
            EarningFact &earning = books.earnings.emplace_back();
            earning.when = When{WhenKind::Date, monday - 100 + day, 0};
            earning.currency = currency("USD");
            earning.seconds = 3600;
            books.entries.push_back(
                {When{WhenKind::Date, monday - 100 + day, 0}, 0, TimeKind::Task, day == 15 ? 3000 : 4800, 0});
        }
        const ContractPage page = contractPage(books, records, today, zones);
        QCOMPARE(page.clocks.size(), 7);
        QCOMPARE(entry(page.clocks, 0, "difference"), QStringLiteral("+1:30:00"));
        QCOMPARE(entry(page.clocks, 0, "note"), QStringLiteral("1:30:00 against 0:00:00"));
        QCOMPARE(entry(page.clocks, 1, "difference"), QStringLiteral("\u22120:10:00"));
        QCOMPARE(entry(page.clocks, 1, "note"), QStringLiteral("0:50:00 against 1:00:00"));
        QCOMPARE(entry(page.clocks, 2, "difference"), QStringLiteral("+0:20:00"));
        QCOMPARE(page.clocksNote, QStringLiteral("On all days your clock ran: 22:20:00 against 16:00:00. "
                                                 "The newest 7 of 17 days are shown."));
    }

    void aSourceLineIsShownHarmlessly()
    {
        SourceLine line;
        line.place = RowSource{
            "uuid", "Outlier.csv", {}, "outlier.earnings-csv", 7, RowPlace::atLine(7), RecordGrade::PayerFile};
        line.header = "a,b";
        line.text = "\"1\x1b[0m\",2";
        line.filteredCopy = true;
        const QVariantMap words = sourceWords(line);
        QCOMPARE(words.value(QStringLiteral("place")).toString(), QStringLiteral("line 7, Outlier earnings report"));
        QCOMPARE(words.value(QStringLiteral("sha256")).toString().size(), 64);
        QVERIFY(!words.value(QStringLiteral("text")).toString().contains(QChar(0x1b)));
        QVERIFY(!words.value(QStringLiteral("note")).toString().isEmpty());
    }
};

}

QTEST_GUILESS_MAIN(backpay::PagesTest)
#include "pages_test.moc"
