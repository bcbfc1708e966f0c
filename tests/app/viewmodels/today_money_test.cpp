// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/today_money.h"

#include "app/platform/qt_zone_resolver.h"

#include <QLocale>
#include <QTest>

namespace backpay {

namespace {

const DayNumber today = dayNumber(2026, 11, 19).value();
constexpr Instant now{std::chrono::seconds(1795098540)}; // 19 November 2026, 14:29 UTC

Contract contract(const char *key, const char *name, const char *platform)
{
    Contract made;
    made.key = key;
    made.name = name;
    made.platform = platform;
    return made;
}

EarningFact earning(std::uint32_t of, DayNumber day, std::int64_t pay)
{
    EarningFact made;
    made.contract = of;
    made.when = {WhenKind::Date, day, 0};
    made.currency = Currency::fromCode("USD").value();
    made.workPay = pay;
    return made;
}

QString textAt(const QVariantList &rows, qsizetype row, const char *key)
{
    return rows.value(row).toMap().value(QString::fromLatin1(key)).toString();
}

}

class TodayMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatIsLateComesFirst()
    {
        Books books;
        books.contracts = {contract("a1", "Project Lantern", "Handshake AI"),
                           contract("b2", "Project Sandpiper", "Outlier")};
        Reconciliation made;
        const auto add = [&](const EarningFact &fact, EarningSettlement settlement) {
            books.earnings.push_back(fact);
            made.earnings.push_back(settlement);
        };
        add(earning(1, today - 9, 28640), {0, 0, today + 5, std::nullopt});
        add(earning(0, today - 30, 20000), {0, 20000, today - 6, std::nullopt});
        add(earning(0, today - 40, 12000), {800, 11200, today - 13, std::nullopt});
        add(earning(0, today - 50, 5000), {5000, 0, today - 20, today - 21}); // paid
        add(earning(1, today - 1, 4000), {0, 0, std::nullopt, std::nullopt}); // no day is known
        add(earning(1, today - 8, 1000), {0, 0, today, std::nullopt});

        const QVariantList rows = dueRows(books, made, today);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(textAt(rows, 0, "name"), QStringLiteral("Project Lantern"));
        QCOMPARE(textAt(rows, 0, "figure"), QStringLiteral("312.00\u00a0USD"));
        QVERIFY(textAt(rows, 0, "when").startsWith(QStringLiteral("13 day")));
        QVERIFY(textAt(rows, 0, "detail").startsWith(QStringLiteral("Handshake AI, due Fri")));
        QCOMPARE(textAt(rows, 0, "tone"), QStringLiteral("risk"));
        QCOMPARE(textAt(rows, 1, "figure"), QStringLiteral("10.00\u00a0USD"));
        QCOMPARE(textAt(rows, 1, "when"), QStringLiteral("due today"));
        QVERIFY(textAt(rows, 2, "when").startsWith(QStringLiteral("in 5 day")));
    }

    void aDisputeWindowIsShownWhileItIsOpen()
    {
        Books books;
        books.contracts = {contract("a1", "Project Marigold", "Mercor")};
        books.earnings = {earning(0, dayNumber(2026, 11, 11).value(), 1000)};
        PlatformCalendar mercor;
        mercor.platform = "Mercor";
        mercor.calendar.week = Sourced<PayWeek>{{"UTC", Weekday::Saturday, 0}, {}, {}};
        mercor.calendar.dispute = Sourced<DisputeWindow>{{7}, {}, {}};
        const QtZoneResolver zones;
        const QVariantList rows = disputeRows(books, std::array{mercor}, now, today, zones);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(textAt(rows, 0, "date"), QStringLiteral("20\u00a0Nov"));
        QCOMPARE(textAt(rows, 0, "text"), QStringLiteral("Dispute window closes, Mercor"));
        QVERIFY(textAt(rows, 0, "detail").contains(QStringLiteral("in 1 day")));
        // Over, or of a week without records: no deadline.
        QVERIFY(disputeRows(books, std::array{mercor}, now + std::chrono::hours(48), today + 2, zones).isEmpty());
        books.earnings.front().when.day = dayNumber(2026, 11, 18).value();
        QVERIFY(disputeRows(books, std::array{mercor}, now, today, zones).isEmpty());
    }
};

}

QTEST_GUILESS_MAIN(backpay::TodayMoneyTest)
#include "today_money_test.moc"
