// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/comparison_page.h"

#include "tests/core/analysis/books_maker.h"
#include "tests/support/fixed_zones.h"

#include <QLocale>
#include <QTest>

using namespace backpay;

namespace {

const DayNumber today = dayNumber(2025, 11, 30).value(); // a Sunday

/** Dollars at 30 an hour with a lost task, pounds at 60 an hour, shillings without a rate, own time without money. */
Books books()
{
    BooksMaker made;
    const std::uint32_t outlier = made.contract("Outlier", "a");
    made.task(outlier, date("2025-11-03"), 1, 3000).seconds = 3600;
    made.task(outlier, date("2025-11-10"), 2, 3000).seconds = 3600;
    EarningFact &lost = made.task(outlier, date("2025-11-10"), 3, 3000);
    lost.standing = Standing::Lost;
    made.own(outlier, date("2025-11-10"), TimeKind::Waiting, 1200);
    made.earning(made.contract("Prolific", "b"), date("2025-11-05"), 6000, 3600, "GBP");
    made.earning(made.contract("Remotasks", "c"), date("2025-11-05"), 90000, 3600, "KES");
    made.own(made.contract("Mercor", "d"), date("2025-11-05"), TimeKind::Onboarding, 3600);
    return made.books;
}

ComparisonPage page(const char *code, std::optional<DayNumber> from = {})
{
    const auto rate = [](const char *currency, const char *text) {
        return DayRate{today - 2, *Currency::fromCode(currency), *parseEuroRate(text)};
    };
    const ReferenceRates rates({rate("USD", "1.1566"), rate("GBP", "0.8763")});
    return comparisonPage(books(), {{1, dayNumber(2025, 11, 20).value()}}, rates,
                          {from, today, *Currency::fromCode(code)}, FixedZones());
}

QStringList names(const ComparisonPage &shown)
{
    QStringList list;
    for (const ComparedRow &row : shown.rows)
        list += row.name;
    return list;
}

}

class ComparisonPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void bringsRatesIntoOneCurrency()
    {
        const ComparisonPage shown = page("EUR");
        QCOMPARE(shown.currency, QStringLiteral("EUR"));
        QCOMPARE(names(shown), QStringList({"Prolific, GBP", "Outlier, USD", "Remotasks, KES"}));
        QCOMPARE(shown.rows[0].trueRate, QStringLiteral("68.47")); // 60 ÷ 0.8763
        QCOMPARE(shown.rows[1].trueRate, QStringLiteral("22.23")); // 60 in 2:20, ÷ 1.1566
        QCOMPARE(shown.rows[2].trueRate, QStringLiteral("900.00\u00a0KES"));
        QVERIFY(shown.note.startsWith(QStringLiteral("Rates an hour in EUR by the reference rates of 28")));
        QVERIFY(shown.note.contains(QStringLiteral("Remotasks stays in KES")));
    }

    void showsWhatTellsPlatformsApart()
    {
        const ComparedRow row = page("USD").rows[1];
        QCOMPARE(row.name, QStringLiteral("Outlier"));
        QCOMPARE(row.trueRate, QStringLiteral("25.71"));
        QCOMPARE(row.unpaidShare, QStringLiteral("14%"));
        QCOMPARE(row.rejected, QStringLiteral("33%"));
        QCOMPARE(row.cancelled, QStringLiteral("0%"));
        QCOMPARE(row.days, QStringLiteral("10.0"));
        QCOMPARE(row.longest, QStringLiteral("10"));
        QCOMPARE(row.spread, QStringLiteral("0%"));
        for (const QString &figure : {row.unpaidShare, row.rejected, row.days, row.spread}) {
            QVERIFY(row.detail.contains(figure));
            QVERIFY(row.sentence.contains(figure));
        }
        QVERIFY(row.sentence.contains(row.trueRate));
    }

    void saysThatThereIsNoRecord()
    {
        const ComparedRow row = page("GBP").rows[0];
        QCOMPARE(row.name, QStringLiteral("Prolific"));
        QCOMPARE(row.trueRate, QStringLiteral("60.00"));
        for (const QString &figure : {row.rejected, row.cancelled, row.days, row.longest, row.spread})
            QCOMPARE(figure, QStringLiteral("no record"));
    }

    void keepsToTheSpan()
    {
        const ComparisonPage shown = page("USD", dayNumber(2025, 11, 10));
        QCOMPARE(names(shown), QStringList({"Outlier"}));
        QCOMPARE(shown.rows[0].rejected, QStringLiteral("50%"));
        QCOMPARE(shown.note, QString()); // nothing was converted
        QVERIFY(page("USD", today).rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ComparisonPageTest)
#include "comparison_page_test.moc"
