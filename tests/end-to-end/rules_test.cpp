// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The law in use through the real program: no vault, no passphrase.
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

using namespace backpay;

class RulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    QJsonObject shown(const QString &id)
    {
        return cli_->bare({"--json", "rules", "show", id}).json()["rule"].toObject();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        cli_ = std::make_unique<CliRunner>();
    }

    void listsEveryKind()
    {
        const CliAnswer answer = cli_->bare({"--json", "rules", "list"});
        QCOMPARE(answer.code, 0);
        QMap<QString, int> kinds;
        for (const QJsonValue &rule : answer.json()["rules"].toArray()) {
            ++kinds[rule["kind"].toString()];
            if (rule["id"].toString() == QStringLiteral("US-CA"))
                QCOMPARE(rule["checked_through"].toString(), QStringLiteral("2027-12-31"));
        }
        QCOMPARE(kinds.keys(), QStringList({"act", "limitation", "regime", "test", "wages"}));
        QCOMPARE(kinds["limitation"], 45);
        QVERIFY(cli_->bare({"rules", "list"}).out.contains("us.flsa"));
    }

    void showsAPlaceWithItsSources()
    {
        const QJsonObject rule = shown("US-CA");
        QCOMPARE(rule["currency"].toString(), QStringLiteral("USD"));
        const QJsonArray rates = rule["rates"].toArray();
        const QJsonObject last = rates.last().toObject();
        QCOMPARE(last["from"].toString(), QStringLiteral("2027-01-01"));
        QCOMPARE(last["through"].toString(), QStringLiteral("2027-12-31"));
        QCOMPARE(last["amount"].toString(), QStringLiteral("17.4000"));
        QCOMPARE(last["certainty"].toString(), QStringLiteral("read"));
        QVERIFY(!last["citation"][QLatin1String("text")].toString().isEmpty());
        QCOMPARE(rates.first().toObject()["tier"][QLatin1String("employees_from")].toInt(), 26);
        QVERIFY(cli_->bare({"rules", "show", "US-CA"}).out.contains("2027-01-01 to 2027-12-31  17.40 USD"));
    }

    void showsARegimeAnActALimitAndATest()
    {
        const QJsonObject regime = shown("us.ca");
        QCOMPARE(regime["daily"][QLatin1String("hours")].toString(), QStringLiteral("8.00"));
        QCOMPARE(regime["minimum_unit"].toString(), QStringLiteral("hour"));
        QCOMPARE(regime["remedies"].toArray()[0].toObject()["base"].toString(), QStringLiteral("minimum-and-interest"));
        QVERIFY(!shown("us.az")["overtime_read"].toBool());
        const QJsonObject act = shown("us.ca.freelance");
        QCOMPARE(act["thresholds"].toArray()[0].toObject()["amount"].toString(), QStringLiteral("250.00"));
        QVERIFY(act["limits"].toArray()[0].toObject()["period"].isNull());
        QVERIFY(shown("us.mn.minneapolis.freelance")["due_days"].isNull());
        QCOMPARE(shown("us.flsa.wages")["extended"][QLatin1String("years")].toInt(), 3);
        QCOMPARE(shown("us.ny.freelance.payment")["period"][QLatin1String("years")].toInt(), 6);
        QCOMPARE(shown("us.ca.abc")["factors"].toArray().size(), 3);
        for (const char *id : {"us.ca", "us.ca.freelance", "us.flsa.wages", "us.ca.abc"})
            QVERIFY(cli_->bare({"rules", "show", id}).out.contains("Source"));
    }

    void refusesWhatThereIsNot()
    {
        const CliAnswer answer = cli_->bare({"--json", "rules", "show", "us.nowhere"});
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.json()["error"][QLatin1String("code")].toString(), QStringLiteral("rule-unknown"));
    }

    void theBookIsWhole()
    {
        const CliAnswer answer = cli_->bare({"--json", "rules", "check"});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json()["ok"].toBool());
        QVERIFY(answer.json()["faults"].toArray().isEmpty());
        QVERIFY(answer.json()["rates"].toInt() >= 555);
        QVERIFY(cli_->bare({"rules", "check"}).out.startsWith("The rules are whole"));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
