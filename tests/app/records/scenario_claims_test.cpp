// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/qt_zone_resolver.h"
#include "app/records/scenario_reader.h"

#include <QTest>

namespace backpay {

namespace {

Result<CalcScenario> readWith(const std::string &members)
{
    const QtZoneResolver zones;
    return readScenario("scenario.json", R"({"place":"US-CA","currency":"USD",)" + members + "}", zones);
}

/** The member that is refused; "read" where none is. */
QString refused(const std::string &members)
{
    const auto scenario = readWith(members);
    if (scenario)
        return QStringLiteral("read");
    if (scenario.error().code != ErrorCode::ScenarioInvalid || scenario.error().arguments.size() < 2)
        return QStringLiteral("another error");
    return QString::fromStdString(scenario.error().arguments[1]);
}

DayNumber day(const char *iso) { return parseIsoDate(iso).value_or(0); }

}

class ScenarioClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFinalPay()
    {
        const auto scenario = readWith(R"("final_pay":{"daily_wage":"160.00","wages_late":480,"end":"quit",
            "last_day":"2025-03-07","paid_day":"2025-03-20","suit_day":null})");
        QVERIFY(scenario && scenario->claims.finalPay);
        const FinalPay &pay = *scenario->claims.finalPay;
        QVERIFY(pay.dailyWage && pay.wagesLate && pay.end && pay.lastDay && pay.paidDay);
        QCOMPARE(*pay.dailyWage, Exact(160));
        QCOMPARE(*pay.wagesLate, Exact(480));
        QCOMPARE(*pay.end, EndOfWork::QuitWithoutNotice);
        QCOMPARE(*pay.lastDay, day("2025-03-07"));
        QCOMPARE(*pay.paidDay, day("2025-03-20"));
        QVERIFY(!pay.suitDay);
        QVERIFY(scenario->weeks.empty());
    }

    void readsFreelance()
    {
        const auto scenario = readWith(R"("freelance":{"hiring_place":"US-IL","made":"2025-03-01","value":"1000.00",
            "others":[{"made":"2025-01-15","value":"50"}],"completed":"2025-04-01","agreed_pay_day":"2025-05-01",
            "payments":[{"day":"2025-04-30","amount":"200"}],"written_contract":"refused-on-request"})");
        QVERIFY(scenario && scenario->claims.freelance);
        const FreelanceFacts &facts = *scenario->claims.freelance;
        QCOMPARE(facts.workPlace, std::string("US-CA")); // the scenario's own
        QCOMPARE(facts.hiringPlace, std::string("US-IL"));
        QCOMPARE(facts.value, Exact(1000));
        QCOMPARE(std::string(facts.currency.code()), std::string("USD"));
        QCOMPARE(facts.others.size(), std::size_t(1));
        QCOMPARE(facts.others[0].value, Exact(50));
        QCOMPARE(facts.payments.size(), std::size_t(1));
        QCOMPARE(facts.payments[0].day, day("2025-04-30"));
        QCOMPARE(facts.written, WrittenContract::RefusedOnRequest);
        const auto elsewhere = readWith(R"("freelance":{"work_place":"US-NY","made":"2025-03-01","value":"1"})");
        QVERIFY(elsewhere && elsewhere->claims.freelance);
        QCOMPARE(elsewhere->claims.freelance->workPlace, std::string("US-NY"));
        QCOMPARE(elsewhere->claims.freelance->written, WrittenContract::Unknown);
    }

    void readsRatesAndALateDebt()
    {
        const auto scenario = readWith(R"("rates":[{"start":"2025-03-03","hours":"50","rate":"6.00","wages":"330"},
            {"start":"2025-03-10","hours":"40","wages":"290","bonus":"210"}],
            "late_payment":{"amount":"5000","completed":"2025-06-01","payments":[]})");
        QVERIFY(scenario && scenario->claims.rates && scenario->claims.latePayment);
        const std::vector<StatedWeek> &weeks = *scenario->claims.rates;
        QCOMPARE(weeks.size(), std::size_t(2));
        QVERIFY(weeks[0].rate && !weeks[1].rate);
        QCOMPARE(weeks[1].sum(), Exact(500));
        QCOMPARE(scenario->claims.latePayment->amount, Exact(5000));
        QVERIFY(!scenario->claims.latePayment->agreedPayDay);
    }

    void weeksMayStandBesideThem()
    {
        const std::string week = R"("weeks":[{"start":"2025-03-03","hours":"40"}])";
        const auto both = readWith(R"("final_pay":{},)" + week);
        QVERIFY(both && both->claims.finalPay);
        QCOMPARE(both->weeks.size(), std::size_t(1));
        QCOMPARE(refused(week), QStringLiteral("read"));
        QCOMPARE(refused(R"("final_pay":{})"), QStringLiteral("read"));
        QCOMPARE(refused(R"("final_pay":null)"), QStringLiteral("weeks")); // nothing is asked at all
        QCOMPARE(refused(R"("as_of":"2025-03-03")"), QStringLiteral("weeks"));
        QCOMPARE(refused(R"("final_pay":{},"weeks":[])"), QStringLiteral("weeks"));
    }

    void namesWhatIsMalformed_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *members, const char *member) { QTest::newRow(members) << members << member; };
        row(R"("final_pay":[])", "final_pay");
        row(R"("final_pay":{"daily_wage":"a lot"})", "final_pay.daily_wage");
        row(R"("final_pay":{"wages_late":"-1"})", "final_pay.wages_late");
        row(R"("final_pay":{"end":"fired"})", "final_pay.end");
        row(R"("final_pay":{"last_day":"2025-02-29"})", "final_pay.last_day");
        row(R"("final_pay":{"paid":"2025-02-28"})", "final_pay.paid");
        row(R"("rates":{})", "rates");
        row(R"("rates":[])", "rates");
        row(R"("rates":[{"start":"2025-03-03","hours":"50","rate":"6.00"}])", "rates[0].wages");
        row(R"("rates":[{"start":"2025-03-03","hours":"170","wages":"1"}])", "rates[0].hours");
        row(R"("rates":[{"start":"2025-03-03","hours":"1","wages":"1"},{"start":"2025-03-03","hours":"1","wages":"1"}])",
            "rates[1].start");
        row(R"("freelance":{"value":"1"})", "freelance.made");
        row(R"("freelance":{"made":"2025-03-01"})", "freelance.value");
        row(R"("freelance":{"made":"2025-03-01","value":"1","work_place":"California"})", "freelance.work_place");
        row(R"("freelance":{"made":"2025-03-01","value":"1","written_contract":"lost"})", "freelance.written_contract");
        row(R"("freelance":{"made":"2025-03-01","value":"1","payments":[{"day":"2025-04-30"}]})",
            "freelance.payments[0].amount");
        row(R"("freelance":{"made":"2025-03-01","value":"1","others":[{"made":"soon","value":"1"}]})",
            "freelance.others[0].made");
        row(R"("late_payment":{})", "late_payment.amount");
        row(R"("late_payment":{"amount":"1","due":"2025-06-30"})", "late_payment.due");
        row(R"("late_payment":{"amount":"1","agreed_pay_day":20250630})", "late_payment.agreed_pay_day");
        row(R"("final_payment":{})", "weeks");
        row(R"("final_pay":{},"final_payment":{})", "final_payment");
    }

    void namesWhatIsMalformed()
    {
        QFETCH(QString, members);
        QFETCH(QString, member);
        QCOMPARE(refused(members.toStdString()), member);
    }

    /** How fast an average worker is may be told in pieces an hour or in minutes a piece. */
    void readsHowFastPiecesAreMade()
    {
        const auto line = [](const std::string &members) {
            return readWith(R"("weeks":[{"start":"2025-06-02","hours":"40","pay":[{"type":"piece","amount":"1",)"
                            + members + "}]}]");
        };
        const auto byHour = line(R"("pieces":"480","average_per_hour":"12")");
        const auto byMinutes = line(R"("pieces":"480","minutes_per_piece":"5")");
        QVERIFY(byHour && byMinutes);
        QCOMPARE(byHour->weeks.size(), std::size_t(1));
        QCOMPARE(byHour->weeks[0].pay, byMinutes->weeks[0].pay);
        QCOMPARE(byHour->weeks[0].pay[0].averagePerHour.value_or(Exact(0)), Exact(12));
        for (const char *members :
             {R"("average_per_hour":"12","minutes_per_piece":"5")", R"("minutes_per_piece":"0")"}) {
            const auto both = line(members);
            QVERIFY(!both);
            QCOMPARE(both.error().arguments.at(1), std::string("weeks[0].pay[0].minutes_per_piece"));
        }
        const auto never = line(R"("average_per_hour":"0")");
        QVERIFY(!never);
        QCOMPARE(never.error().arguments.at(1), std::string("weeks[0].pay[0].average_per_hour"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::ScenarioClaimsTest)
#include "scenario_claims_test.moc"
