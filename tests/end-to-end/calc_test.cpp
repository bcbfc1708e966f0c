// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `calc` is asked beside the weeks, through the real program: no vault, no passphrase.
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

using namespace backpay;

namespace {

constexpr const char *finalPayScenario =
    R"({"place":"US-CA","currency":"USD","as_of":"2025-06-01","final_pay":{"daily_wage":"160.00",
            "wages_late":"480.00","end":"discharge","last_day":"2025-03-07","paid_day":"2025-05-01"}})";
constexpr const char *freelanceScenario =
    R"({"place":"US-CA","currency":"USD","as_of":"2025-06-01","freelance":{"hiring_place":"US-CA",
            "made":"2025-03-01","value":"1000.00","completed":"2025-04-01",
            "payments":[{"day":"2025-04-30","amount":"200.00"},{"day":"2025-05-20","amount":"300.00"}]}})";
constexpr const char *latePaymentScenario =
    R"({"place":"GB","currency":"GBP","as_of":"2025-10-09","late_payment":{"amount":"5000.00",
            "agreed_pay_day":"2025-06-30"}})";
constexpr const char *ratesScenario =
    R"({"place":"US-GA","currency":"USD","as_of":"2025-06-01","rates":[
            {"start":"2025-03-03","hours":"42","rate":"7.65","wages":"328.95"},
            {"start":"2025-03-10","hours":"50","rate":"6.00","wages":"330.00"}]})";
constexpr const char *outputWorkScenario =
    R"({"place":"GB","currency":"GBP","as_of":"2025-10-09","worker":{"age":30},"weeks":[{"start":"2025-06-02",
            "hours":"40","pay":[{"type":"piece","amount":"500.00","pieces":"480","average_per_hour":"12"}]}]})";

}

class CalcTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    [[nodiscard]] CliAnswer calc(const char *scenario, bool json = true) const
    {
        const QString file = cli_->write("scenario.json", scenario);
        return json ? cli_->bare({"--json", "calc", file}) : cli_->bare({"calc", file});
    }

    static QString text(const QJsonObject &object, const char *member)
    {
        return object[QLatin1String(member)].toString();
    }
    static QJsonObject firstOf(const QJsonObject &object, const char *list)
    {
        return object[QLatin1String(list)].toArray().first().toObject();
    }
    static QJsonObject actOf(const QJsonObject &answer, const QString &id)
    {
        for (const QJsonValue &act : answer["freelance"].toObject()["acts"].toArray())
            if (act["act"].toString() == id)
                return act.toObject();
        return {};
    }
    /** Every answer has working, and every step words. */
    static bool hasWorking(const QJsonObject &answer)
    {
        const QJsonArray steps = answer["steps"].toArray();
        for (const QJsonValue &step : steps)
            if (step["text"].toString().isEmpty())
                return false;
        return !steps.isEmpty() && !answer["citations"].toArray().isEmpty();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        cli_ = std::make_unique<CliRunner>();
    }

    void finalPay()
    {
        const CliAnswer answer = calc(finalPayScenario);
        QCOMPARE(answer.code, 0);
        const QJsonObject pay = answer.json()["final_pay"].toObject();
        QCOMPARE(text(pay, "due"), QStringLiteral("2025-03-07"));
        const QJsonObject penalty = firstOf(pay, "if_proven");
        QCOMPARE(text(penalty, "name"), QStringLiteral("waiting-time penalty"));
        QCOMPARE(text(penalty, "amount"), QStringLiteral("4800.00"));
        QCOMPARE(text(penalty, "to"), QStringLiteral("worker"));
        QCOMPARE(text(penalty, "citation"), QStringLiteral("Cal. Lab. Code 203"));
        QVERIFY(text(penalty, "condition").contains(QStringLiteral("willful")));
        QVERIFY(hasWorking(pay));
        QVERIFY(pay["cannot_compute"].toObject().isEmpty());
        QVERIFY(answer.json()["weeks"].toArray().isEmpty());
        const CliAnswer shown = calc(finalPayScenario, false);
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.out.contains("waiting-time penalty: 4800.00 [Cal. Lab. Code 203]"));
        QVERIFY(shown.out.contains("no legal advice"));
    }

    void finalPayLacks()
    {
        const CliAnswer answer =
            calc(R"({"place":"US-CA","currency":"USD","final_pay":{"end":"discharge","last_day":"2025-03-07",
                     "wages_late":"480"}})");
        QCOMPARE(answer.code, 0);
        const QJsonObject pay = answer.json()["final_pay"].toObject();
        QCOMPARE(text(pay, "due"), QStringLiteral("2025-03-07")); // stands beside what is missing
        QVERIFY(firstOf(pay, "if_proven")["amount"].isNull());
        QCOMPARE(text(pay["cannot_compute"].toObject(), "if_proven"), QStringLiteral("not known: the wage of a day"));
        const CliAnswer empty = calc(R"({"place":"US-NV","currency":"USD","final_pay":{}})");
        QCOMPARE(empty.code, 0);
        const QJsonObject lacks = empty.json()["final_pay"].toObject()["cannot_compute"].toObject();
        QVERIFY(text(lacks, "due").contains(QStringLiteral("US-NV")));
        QVERIFY(text(lacks, "if_proven").contains(QStringLiteral("US-NV")));
    }

    void freelance()
    {
        const CliAnswer answer = calc(freelanceScenario);
        QCOMPARE(answer.code, 0);
        const QJsonObject act = actOf(answer.json(), QStringLiteral("us.ca.freelance"));
        QVERIFY(act["outside"].isNull());
        QCOMPARE(text(act, "due"), QStringLiteral("2025-05-01"));
        QVERIFY(act["due_passed"].toBool());
        QCOMPARE(text(act, "unpaid_when_due"), QStringLiteral("800.00"));
        QCOMPARE(text(act, "paid_late"), QStringLiteral("300.00"));
        QCOMPARE(text(act, "still_unpaid"), QStringLiteral("500.00"));
        QCOMPARE(text(firstOf(act, "if_proven"), "amount"), QStringLiteral("1600.00")); // up to twice what was unpaid
        QVERIFY(!text(firstOf(act, "if_proven"), "condition").isEmpty());
        QVERIFY(hasWorking(act));
        QVERIFY(!act["limits"].toArray().isEmpty());
        const QJsonObject york = actOf(answer.json(), QStringLiteral("us.ny.freelance"));
        QCOMPARE(text(york, "outside"), QStringLiteral("elsewhere"));
        QVERIFY(york["unpaid_when_due"].isNull());
        const CliAnswer shown = calc(freelanceScenario, false);
        QVERIFY(shown.out.contains("us.ca.freelance") && shown.out.contains("1600.00"));
        QVERIFY(shown.out.contains("us.ny.freelance: the contract is outside the act's place"));
    }

    /** The act is for contracts made or renewed on 1 January 2025 or later, from 250. */
    void freelanceDayAndThreshold()
    {
        const auto outside = [this](const char *made, const char *value) {
            const QString scenario =
                QStringLiteral("{'place':'US-CA','currency':'USD','as_of':'2026-06-01','freelance':"
                               "{'hiring_place':'US-CA','completed':'2025-04-01','made':'%1',"
                               "'value':'%2'}}")
                    .arg(QLatin1String(made), QLatin1String(value))
                    .replace(u'\'', u'"');
            const CliAnswer answer = calc(scenario.toUtf8().constData());
            const QJsonObject act = actOf(answer.json(), QStringLiteral("us.ca.freelance"));
            return answer.code != 0 || act.isEmpty() ? QStringLiteral("no answer") : text(act, "outside");
        };
        QCOMPARE(outside("2024-12-31", "1000"), QStringLiteral("before-act"));
        QCOMPARE(outside("2025-01-01", "1000"), QString());
        QCOMPARE(outside("2025-01-01", "249.99"), QStringLiteral("below-threshold"));
        QCOMPARE(outside("2025-01-01", "250.00"), QString());
    }

    void freelanceLacks()
    {
        const CliAnswer answer = calc(R"({"place":"US-CA","currency":"USD","as_of":"2026-06-01",
            "freelance":{"made":"2025-03-01","value":"1000"}})");
        QCOMPARE(answer.code, 0);
        const QJsonObject california =
            actOf(answer.json(), QStringLiteral("us.ca.freelance"))["cannot_compute"].toObject();
        QVERIFY(!california.isEmpty());
        // Illinois reaches contracts of parties in Illinois: it is not known to be outside.
        const QJsonObject illinois =
            actOf(answer.json(), QStringLiteral("us.il.freelance"))["cannot_compute"].toObject();
        QVERIFY(text(illinois, "unpaid_when_due").contains(QStringLiteral("where the hiring party is")));
    }

    void latePayment()
    {
        const CliAnswer answer = calc(latePaymentScenario);
        QCOMPARE(answer.code, 0);
        const QJsonObject debt = answer.json()["late_payment"].toObject();
        QCOMPARE(text(debt, "due"), QStringLiteral("2025-06-30"));
        QCOMPARE(text(debt, "percent_per_year"), QStringLiteral("12.25"));
        QCOMPARE(text(debt, "interest"), QStringLiteral("169.49"));
        QCOMPARE(text(debt, "interest_per_day"), QStringLiteral("1.68"));
        QCOMPARE(text(debt, "fixed_sum"), QStringLiteral("70.00"));
        QCOMPARE(text(debt, "total"), QStringLiteral("239.49"));
        QCOMPARE(text(debt, "certainty"), QStringLiteral("unverified"));
        QVERIFY(hasWorking(debt));
        QCOMPARE(debt["conditions"].toArray().size(), 1);
        QVERIFY(calc(latePaymentScenario, false).out.contains("239.49"));
    }

    void latePaymentLacks()
    {
        const CliAnswer answer = calc(R"({"place":"GB","currency":"GBP","as_of":"2019-03-01",
            "late_payment":{"amount":"1000","agreed_pay_day":"2018-12-30"}})");
        QCOMPARE(answer.code, 0);
        const QJsonObject debt = answer.json()["late_payment"].toObject();
        QCOMPARE(text(debt, "fixed_sum"), QStringLiteral("70.00"));
        QVERIFY(debt["interest"].isNull() && debt["total"].isNull());
        QCOMPARE(text(debt["cannot_compute"].toObject(), "interest"),
                 QStringLiteral("no checked reference rate for interest that starts to run on 2018-12-31"));
        const CliAnswer noDay = calc(R"({"place":"GB","currency":"GBP","late_payment":{"amount":"1000"}})");
        QCOMPARE(noDay.code, 0);
        QCOMPARE(noDay.json()["late_payment"].toObject()["cannot_compute"].toObject().size(), 7);
    }

    void rates()
    {
        const CliAnswer answer = calc(ratesScenario);
        QCOMPARE(answer.code, 0);
        const QJsonObject rates = answer.json()["rates"].toObject();
        const QJsonObject sign = firstOf(rates, "signs");
        QCOMPARE(text(sign, "sign"), QStringLiteral("sum-stays"));
        QCOMPARE(sign["weeks"].toArray(), QJsonArray({"2025-03-03", "2025-03-10"}));
        QVERIFY(hasWorking(sign));
        const QJsonObject cut = firstOf(rates, "cuts");
        QCOMPARE(text(cut, "percent"), QStringLiteral("21.57"));
        const CliAnswer shown = calc(ratesScenario, false);
        QVERIFY(shown.out.contains("the week's sum stayed the same"));
        QVERIFY(shown.out.contains("[29 CFR 778.327(b)]"));
        const CliAnswer one = calc(R"({"place":"US-GA","currency":"USD",
            "rates":[{"start":"2025-03-03","hours":"42","rate":"7.65","wages":"328.95"}]})");
        QCOMPARE(one.code, 0);
        QVERIFY(one.json()["rates"].toObject()["signs"].isNull());
        QVERIFY(!text(one.json()["rates"].toObject()["cannot_compute"].toObject(), "signs").isEmpty());
    }

    void outputWork()
    {
        const CliAnswer answer = calc(outputWorkScenario);
        QCOMPARE(answer.code, 0);
        const QJsonObject week = answer.first("weeks")["regimes"].toObject()["uk.nmw"].toObject();
        const QJsonObject work = firstOf(week, "output_work");
        QCOMPARE(work["line"].toInt(-1), 0);
        QCOMPARE(text(work, "fair_piece_rate"), QStringLiteral("1.2210"));
        QCOMPARE(text(work, "fair_piece_rate_rounded_up"), QStringLiteral("1.23"));
        QCOMPARE(text(work, "least"), QStringLiteral("586.08"));
        QCOMPARE(text(work, "below"), QStringLiteral("86.08"));
        QCOMPARE(text(week, "minimum_wage_shortfall"), QStringLiteral("0.00"));
        QVERIFY(hasWorking(work));
        QCOMPARE(work["conditions"].toArray().size(), 2);
        QVERIFY(calc(outputWorkScenario, false).out.contains("Pay line 1 as output work"));
    }

    void aMalformedBlockIsRefusedByName()
    {
        const CliAnswer answer = calc(R"({"place":"US-CA","currency":"USD","final_pay":{"end":"fired"}})");
        QCOMPARE(answer.code, 4);
        const QJsonObject error = answer.json()["error"].toObject();
        QCOMPARE(text(error, "code"), QStringLiteral("scenario-invalid"));
        QVERIFY(text(error, "message").contains(QStringLiteral("final_pay.end")));
        const CliAnswer shown = calc(R"({"place":"US-CA","currency":"USD","freelance":{"value":"1"}})", false);
        QCOMPARE(shown.code, 4);
        QVERIFY(shown.err.contains("freelance.made"));
        QVERIFY(shown.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CalcTest)
#include "calc_test.moc"
