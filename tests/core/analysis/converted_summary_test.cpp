// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/converted_summary.h"

#include <QTest>

using namespace backpay;

namespace {

Currency of(const char *code) { return *Currency::fromCode(code); }
DayNumber on(const char *day) { return *parseIsoDate(day); }

SummaryRow row(const char *code, std::int64_t workPay, std::int64_t seconds)
{
    SummaryRow made;
    made.key = "Outlier";
    made.currency = of(code);
    made.workPay = workPay;
    made.platformSeconds = seconds;
    made.workedSeconds = seconds;
    return made;
}

ReferenceRates rates()
{
    const auto rate = [](const char *day, const char *code, const char *text) {
        return DayRate{on(day), of(code), *parseEuroRate(text)};
    };
    return ReferenceRates({rate("2025-11-28", "USD", "1.1566"), rate("2025-11-28", "GBP", "0.8763"),
                           rate("2025-10-31", "USD", "1.1500"), rate("2025-11-07", "USD", "1.1400")});
}

ConvertedSummary converted(const std::vector<SummaryRow> &rows, const char *code = "EUR",
                           SummaryBy by = SummaryBy::Platform, const char *day = "2025-11-30")
{
    return convertSummary(rows, by, of(code), on(day), rates());
}

}

class ConvertedSummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void convertsMoneyAndRatesAndNamesTheDay()
    {
        SummaryRow dollars = row("USD", 10000, 7200);
        dollars.bonus = 2000;
        dollars.pending = 300;
        dollars.lost = 400;
        dollars.received = 5000;
        dollars.overdue = 600;
        dollars.workedSeconds = 10800;
        dollars.advertisedRate = "55.0000";
        const auto summary = converted({dollars});
        QCOMPARE(summary.rows.size(), 1U);
        const ConvertedRow &made = *summary.rows[0];
        QCOMPARE(exactText(made.money.earned(), 2), std::string("103.75"));     // 120 ÷ 1.1566 = 103.7523…
        QCOMPARE(exactText(made.money.workPay, 2), std::string("86.46"));       // 86.4603…
        QCOMPARE(exactText(made.money.bonus, 2), std::string("17.29"));         // 17.2920…
        QCOMPARE(exactText(made.money.pending, 2), std::string("2.59"));        // 2.5938…
        QCOMPARE(exactText(made.money.lost, 2), std::string("3.46"));           // 3.4584…
        QCOMPARE(exactText(made.money.received, 2), std::string("43.23"));      // 43.2301…
        QCOMPARE(exactText(made.money.overdue, 2), std::string("5.19"));        // 5.1876…
        QCOMPARE(exactText(made.money.outstanding(), 2), std::string("60.52")); // 60.5222…
        QCOMPARE(exactText(*made.money.platformRate(), 4), std::string("43.2302"));
        QCOMPARE(exactText(*made.money.trueRate(), 4), std::string("34.5841")); // 103.75237 ÷ 3
        QCOMPARE(exactText(*made.advertisedRate, 4), std::string("47.5532"));   // 55 ÷ 1.1566
        QCOMPARE(exactText(made.rate.ratio, 6), std::string("0.864603"));
        QCOMPARE(isoDate(made.rate.day), std::string("2025-11-28")); // the 30th is a Sunday
    }

    // The sum is rounded from its own exact value, not added from rounded rows.
    void sumsWhatItCouldConvertAndSaysWhatNot()
    {
        SummaryRow time;
        time.key = "Mercor";
        time.workedSeconds = 3600;
        const auto summary =
            converted({row("USD", 1, 3600), row("USD", 1, 0), row("KES", 5000, 3600), time, row("GBP", 0, 1800)});
        QCOMPARE(exactText(summary.total.earned(), 2), std::string("0.02")); // 0.0172…, of two times 0.0086…
        QCOMPARE(exactText(summary.total.earned(), 4), std::string("0.0173"));
        QCOMPARE(summary.total.platformSeconds, 5400);
        QCOMPARE(summary.total.workedSeconds, 5400);
        QCOMPARE(summary.leftOut.size(), 2U);
        QCOMPARE(summary.leftOut[0].row, 2U);
        QCOMPARE(*summary.leftOut[0].why, (Error{ErrorCode::RatesMissing, {"KES", "2025-11-30"}, std::nullopt}));
        QCOMPARE(summary.leftOut[1].row, 3U);
        QVERIFY(!summary.leftOut[1].why);
        QVERIFY(!summary.rows[2] && !summary.rows[3]);
        QVERIFY(summary.rows[0] && summary.rows[1] && summary.rows[4]);
        QCOMPARE(summary.dates, std::set<DayNumber>{on("2025-11-28")});
        QVERIFY(!summary.rows[1]->money.platformRate());
    }

    void aRowInItsOwnCurrencyStaysAsItIs()
    {
        const auto summary = converted({row("KES", 12345, 3600)}, "KES");
        QCOMPARE(exactText(summary.total.earned(), 2), std::string("123.45"));
        QCOMPARE(isoDate(summary.rows[0]->rate.day), std::string("2025-11-30"));
        QVERIFY(summary.dates.empty());
    }

    void weeksAndMonthsTakeTheRateOfTheirLastDay()
    {
        SummaryRow october = row("USD", 10000, 0);
        october.key = "2025-10-01";
        SummaryRow november = row("USD", 10000, 0);
        november.key = "2025-11-01";
        SummaryRow undated = row("USD", 10000, 0);
        undated.key.reset();
        const auto months = converted({october, november, undated}, "EUR", SummaryBy::Month);
        QCOMPARE(isoDate(months.rows[0]->rate.day), std::string("2025-10-31"));
        QCOMPARE(isoDate(months.rows[1]->rate.day), std::string("2025-11-28"));
        QCOMPARE(isoDate(months.rows[2]->rate.day), std::string("2025-11-28"));
        QCOMPARE(months.dates.size(), 2U);
        SummaryRow week = row("USD", 10000, 0);
        week.key = "2025-11-03";
        const auto weeks = converted({week}, "EUR", SummaryBy::Week);
        QCOMPARE(isoDate(weeks.rows[0]->rate.day), std::string("2025-11-07")); // Sunday the 9th takes Friday's
        // Never a rate of a day after the last one looked at.
        const auto cut = converted({november}, "EUR", SummaryBy::Month, "2025-11-10");
        QCOMPARE(isoDate(cut.rows[0]->rate.day), std::string("2025-11-07"));
        QCOMPARE(isoDate(rateDayOf(october, SummaryBy::Month, on("2025-11-30"))), std::string("2025-10-31"));
        QCOMPARE(isoDate(rateDayOf(october, SummaryBy::Platform, on("2025-11-30"))), std::string("2025-11-30"));
    }
};

QTEST_GUILESS_MAIN(ConvertedSummaryTest)
#include "converted_summary_test.moc"
