// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"

#include "app/text/hidden_amounts.h"

#include <QLocale>
#include <QTest>

#include <limits>
#include <thread>

namespace backpay {

namespace {

Currency currency(const char *code) { return Currency::fromCode(code).value(); }

DayNumber day(int year, int month, int dayOfMonth) { return dayNumber(year, month, dayOfMonth).value(); }

}

class NumberTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void hiddenAmountsAreOfOneThreadAndOneScope()
    {
        const auto column = [] { return columnAmount(434304, currency("USD")); };
        {
            const HiddenAmounts scope;
            QCOMPARE(column(), QStringLiteral("····"));
            QCOMPARE(sentenceAmount(434304, currency("USD")), QStringLiteral("hidden"));
            QCOMPARE(amountDecimalText("12.50"), QStringLiteral("····"));
            QCOMPARE(possibleAmountText(QStringLiteral("12.50")), QStringLiteral("····"));
            QCOMPARE(possibleAmountText(QStringLiteral("2026-11-19")), QStringLiteral("2026-11-19"));
            QCOMPARE(possibleAmountText(QStringLiteral("46")), QStringLiteral("46"));
            QCOMPARE(possibleAmountText(QStringLiteral("1500")), QStringLiteral("····")); // yen have no decimals
            QCOMPARE(possibleAmountText(QStringLiteral("-0.5")), QStringLiteral("····"));
            QCOMPARE(fileText(QStringLiteral("a,12.50")), QStringLiteral("hidden"));
            QCOMPARE(durationText(5400), QStringLiteral("1:30"));
            QString elsewhere;
            std::thread([&] { elsewhere = column(); }).join();
            QCOMPARE(elsewhere, QStringLiteral("4,343.04"));
            const HiddenAmounts shown(false);
            QCOMPARE(column(), QStringLiteral("4,343.04"));
        }
        QCOMPARE(column(), QStringLiteral("4,343.04"));
        QCOMPARE(fileText(QStringLiteral("a,12.50")), QStringLiteral("a,12.50"));
    }

    void amountsKeepEveryCent()
    {
        QCOMPARE(columnAmount(434304, currency("USD")), QStringLiteral("4,343.04"));
        QCOMPARE(columnAmount(-5, currency("USD")), QStringLiteral("\u22120.05"));
        QCOMPARE(columnAmount(0, currency("USD")), QStringLiteral("0.00"));
        QCOMPARE(columnAmount(1234567, currency("JPY")), QStringLiteral("1,234,567"));
        QCOMPARE(columnAmount(1234567, currency("KWD")), QStringLiteral("1,234.567"));
        QCOMPARE(columnAmount(std::numeric_limits<std::int64_t>::min(), currency("USD")),
                 QStringLiteral("\u221292,233,720,368,547,758.08"));
    }

    void decimalsOfCoreAreGrouped()
    {
        QCOMPARE(decimalText("13.0000"), QStringLiteral("13.0000"));
        QCOMPARE(decimalText("-1234567.05"), QStringLiteral("\u22121,234,567.05"));
        QCOMPARE(decimalText("40"), QStringLiteral("40"));
        for (const char *other : {"", "-", ".5", "5.", "1.2.3", "2025-03-03", "12 days"})
            QCOMPARE(decimalText(other), QString::fromLatin1(other));
    }

    void sentencesCarryTheSymbol()
    {
        QCOMPARE(sentenceAmount(3688, currency("USD")), QStringLiteral("$36.88"));
        QCOMPARE(sentenceAmount(-3688, currency("GBP")), QStringLiteral("\u2212£36.88"));
        QCOMPARE(sentenceAmount(1200, currency("CHF")), QStringLiteral("CHF\u00a012.00"));
    }

    void groupsAsTheLocaleDoes()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(columnAmount(434304, currency("EUR")), QStringLiteral("4.343,04"));
        QCOMPARE(countText(1000000), QStringLiteral("1.000.000"));
    }

    void ratesAreRoundedOnce()
    {
        QCOMPARE(hourlyMinorUnits(358404, 486264), std::optional<std::int64_t>(2653)); // 26.5340
        QCOMPARE(hourlyMinorUnits(434304, 486264), std::optional<std::int64_t>(3215)); // 32.1532
        QCOMPARE(hourlyMinorUnits(1, 7200), std::optional<std::int64_t>(1));           // half a cent goes up
        QCOMPARE(hourlyMinorUnits(-1, 7200), std::optional<std::int64_t>(-1));
        QCOMPARE(hourlyMinorUnits(1, 7201), std::optional<std::int64_t>(0));
        QCOMPARE(hourlyMinorUnits(100, 0), std::optional<std::int64_t>());
        QCOMPARE(hourlyMinorUnits(std::numeric_limits<std::int64_t>::max(), 1), std::optional<std::int64_t>());
        QCOMPARE(minorUnitsOfRate("30.0000", 2), std::optional<std::int64_t>(3000));
        QCOMPARE(minorUnitsOfRate("36.8750", 2), std::optional<std::int64_t>(3688));
        QCOMPARE(minorUnitsOfRate("0.0149", 2), std::optional<std::int64_t>(1));
        QCOMPARE(minorUnitsOfRate("1500.5000", 0), std::optional<std::int64_t>(1501));
        QCOMPARE(minorUnitsOfRate("12", 2), std::optional<std::int64_t>(1200));
        QCOMPARE(minorUnitsOfRate("twelve", 2), std::optional<std::int64_t>());
        QCOMPARE(minorUnitsOfRate("99999999999999999999", 2), std::optional<std::int64_t>());
    }

    void durationsAreHoursAndMinutes()
    {
        QCOMPARE(durationText(486264), QStringLiteral("135:04"));
        QCOMPARE(durationText(0), QStringLiteral("0:00"));
        QCOMPARE(durationText(29), QStringLiteral("0:00"));
        QCOMPARE(durationText(30), QStringLiteral("0:01"));
        QCOMPARE(durationText(3599), QStringLiteral("1:00"));
        QCOMPARE(durationText(36000000), QStringLiteral("10,000:00"));
        QCOMPARE(rowDurationText(43), QStringLiteral("43\u00a0s"));
        QCOMPARE(rowDurationText(60), QStringLiteral("0:01"));
    }

    void percentsRoundHalfUp()
    {
        QCOMPARE(percentText(1, 8), QStringLiteral("13%"));
        QCOMPARE(percentText(0, 8), QStringLiteral("0%"));
        QCOMPARE(percentText(1, 0), QString());
    }

    void datesNameTheYearOnlyWhereItDiffers()
    {
        const DayNumber today = day(2026, 11, 22);
        QCOMPARE(dayText(day(2026, 9, 3), today), QStringLiteral("Thu\u00a03\u00a0Sep"));
        QCOMPARE(dayText(day(2025, 9, 3), today), QStringLiteral("Wed\u00a03\u00a0Sep\u00a02025"));
        QCOMPARE(longDayText(day(2025, 9, 3)), QStringLiteral("3\u00a0September\u00a02025"));
        QCOMPARE(shortDayText(day(2026, 8, 31)), QStringLiteral("31\u00a0Aug"));
        QCOMPARE(fullDayText(today), QStringLiteral("Sunday\u00a022\u00a0November"));
        QCOMPARE(dayText(firstDay, today), QStringLiteral("Mon\u00a01\u00a0Jan\u00a01900"));
    }

    void rowsSayWhatWasWrittenAboutTheirTime()
    {
        const DayNumber today = day(2026, 11, 22);
        QCOMPARE(whenText(When{}, today), QStringLiteral("no date"));
        QCOMPARE(whenText(When{WhenKind::Date, day(2026, 9, 3), 0}, today), QStringLiteral("Thu\u00a03\u00a0Sep"));
        QCOMPARE(whenText(When{WhenKind::Local, day(2026, 9, 3), 32700}, today),
                 QStringLiteral("Thu\u00a03\u00a0Sep\u00a09:05"));
        QCOMPARE(whenText(When{WhenKind::Utc, day(2026, 9, 3), 32700}, today),
                 QStringLiteral("Thu\u00a03\u00a0Sep\u00a09:05\u00a0UTC"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::NumberTextTest)
#include "number_text_test.moc"
