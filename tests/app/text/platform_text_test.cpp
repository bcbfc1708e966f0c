// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/platform_text.h"

#include <QLocale>
#include <QTest>

using namespace backpay;

namespace {

/** With ordinary blanks, which are easier to read in a test. */
QString plain(QString text) { return text.replace(QChar(0x00a0), u' '); }

template <class Fact>
Sourced<Fact> known(Fact fact)
{
    return {std::move(fact), {"its pages", *parseIsoDate("2026-11-25"), FactCertainty::Documented}, {}};
}

}

class PlatformTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysThePayWeek()
    {
        QCOMPARE(payWeekText({"Asia/Kolkata", Weekday::Saturday, 0}),
                 QStringLiteral("Saturday to Friday, by the clock of Asia/Kolkata"));
        QCOMPARE(payWeekText({"UTC", Weekday::Monday, 0}), QStringLiteral("Monday to Sunday, by the clock of UTC"));
        QCOMPARE(payWeekText({"", Weekday::Monday, 19 * 3600 + 300}),
                 QStringLiteral("Monday 19:05 to the next Monday 19:05; in which zone is not known"));
    }

    void saysWhenItPays_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const PayoutRule &rule, const char *wanted) {
            QTest::newRow(name) << plain(payoutText(rule)) << QString(wanted);
        };
        using Schedule = PayoutSchedule;
        row("weekly", {Schedule::Weekly, {}, {}, {}, {}}, "Weekly");
        row("weekday", {Schedule::Weekly, Weekday::Wednesday, {}, PayoutLag{0, 1, false}, "Stripe"},
            "Weekly, on Wednesday; the money arrives at most 1 day later; through Stripe");
        row("fixed lag", {Schedule::Weekly, {}, {}, PayoutLag{39, 39, false}, {}},
            "Weekly; the money arrives 39 days later");
        row("no lag", {Schedule::Weekly, Weekday::Friday, {}, PayoutLag{0, 0, false}, {}},
            "Weekly, on Friday; the money arrives on that day");
        row("twice a month", {Schedule::SemiMonthly, {}, std::pair(20, 5), {}, {}},
            "Twice a month: on day 20 for days 1 to 15, on day 5 of the next month for the others");
        row("monthly", {Schedule::Monthly, {}, std::pair(14, 14), {}, {}}, "Monthly, on day 14 of the next month");
        row("between days", {Schedule::Monthly, {}, std::pair(10, 20), {}, {}},
            "Monthly, on days 10 to 20 of the next month");
        row("on request", {Schedule::OnRequest, {}, {}, PayoutLag{3, 10, true}, {}},
            "When you withdraw; the money arrives 3 to 10 working days later");
        row("a working day", {Schedule::OnRequest, {}, {}, PayoutLag{0, 1, true}, {}},
            "When you withdraw; the money arrives at most 1 working day later");
    }
    void saysWhenItPays()
    {
        QFETCH(QString, got);
        QFETCH(QString, wanted);
        QCOMPARE(got, wanted);
    }

    void saysHowSureItIs()
    {
        const DayNumber day = *parseIsoDate("2026-11-25");
        QCOMPARE(plain(originText({"its pages", day, FactCertainty::Documented})),
                 QStringLiteral("Documented: its pages (checked 25 November 2026)"));
        QStringList seen;
        for (const FactCertainty certainty : {FactCertainty::Documented, FactCertainty::SeenInCode,
                                              FactCertainty::Hearsay, FactCertainty::NotVerified}) {
            const QString text = originText({"x", day, certainty});
            QVERIFY(!seen.contains(text));
            seen += text;
        }
    }

    void listsEveryFact()
    {
        Platform platform;
        QVERIFY(platformFacts(platform).empty());
        platform.calendar.week = known(PayWeek{"UTC", Weekday::Monday, 0});
        platform.calendar.payouts = {known(PayoutRule{}), known(PayoutRule{})};
        platform.calendar.approval = known(ApprovalRule{21});
        platform.calendar.dispute = known(DisputeWindow{});
        platform.calendar.history = known(HistoryWindow{45});
        platform.calendar.withdrawal = known(WithdrawalRule{187, 1, 72});
        platform.notes = {known(std::string("Closed."))};
        platform.payers = {known(std::vector<std::string>{"made up", "made-up inc"})};
        platform.calendar.week->notes = {"A\nnote\u202e"};

        QStringList lines;
        for (const FactWords &fact : platformFacts(platform)) {
            QCOMPARE(plain(fact.origin), QStringLiteral("Documented: its pages (checked 25 November 2026)"));
            lines += plain(fact.label + QStringLiteral(": ") + fact.text);
        }
        QCOMPARE(lines, (QStringList{"Pay week: Monday to Sunday, by the clock of UTC", "Pays: Weekly", "Pays: Weekly",
                                     "Approval: Work that nobody reviews counts as approved after 21 days",
                                     "Can be withdrawn: hourly pay 187 hours after it was reported; task pay 1 hour "
                                     "after it was reported; 72 hours between two withdrawals",
                                     "Disputes: During the next pay week only", "History: The last 45 days are shown",
                                     "Also: Closed.", "Named in payment files: made up, made-up inc"}));
        QCOMPARE(platformFacts(platform).front().notes, QStringList{"A note[U+202E]"}); // made fit to show
        platform.calendar.dispute->fact.days = 1;
        QCOMPARE(plain(platformFacts(platform).at(5).text), QStringLiteral("Until 1 day after the pay week"));
    }

    void namesTheRoles()
    {
        QCOMPARE(platformRoleText(PlatformRole::Platform), QStringLiteral("Platform"));
        QCOMPARE(platformRoleText(PlatformRole::Tracker), QStringLiteral("Time tracker"));
        QCOMPARE(platformRoleText(PlatformRole::Wallet), QStringLiteral("Wallet or bank"));
    }
};

QTEST_GUILESS_MAIN(PlatformTextTest)
#include "platform_text_test.moc"
