// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Payouts against earnings through the real program.
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

using namespace backpay;

namespace {

/** Made up: two weeks of work. */
const std::string earningsFile = R"(workDate,itemID,duration,rateApplied,payout,payType,projectName,status
"Mar 12, 2025","bbbb0000bbbb0000bbbb0004","1h ","$30.00/hr","$30.00","prepay","Project Heron","processed"
"Mar 11, 2025","bbbb0000bbbb0000bbbb0003","30m ","$30.00/hr","$15.50","prepay","Project Heron","processed"
"Mar 5, 2025","bbbb0000bbbb0000bbbb0002","1h 30m ","$30.00/hr","$45.25","prepay","Project Heron","processed"
"Mar 4, 2025","bbbb0000bbbb0000bbbb0001","2h ","$30.00/hr","$60.00","prepay","Project Heron","processed")";

QStringList told(const QJsonObject &match)
{
    QStringList parts;
    for (const QJsonValue &part : match["parts"].toArray())
        parts += part["date"].toString() + ' ' + part["amount"].toString() + ' ' + part["reason"].toString();
    return parts;
}

QString money(const QJsonObject &totals)
{
    QStringList amounts;
    for (const char *name : {"earned", "received", "overdue", "not_yet_due", "unmatched", "clawed_back"})
        amounts += totals[QLatin1String(name)].toString();
    return amounts.join(' ');
}

}

class ReconcileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    void pay(const char *day, const char *amount, const QStringList &more = {})
    {
        const CliAnswer answer = cli_->run(QStringList{"add", "payout", "--platform", "Outlier", "--date", day,
                                                       "--currency", "USD", "--amount", amount}
                                           + more);
        QVERIFY2(answer.code == 0, answer.out.constData());
    }
    QJsonObject reconciled(const QStringList &more = {})
    {
        const CliAnswer answer = cli_->run(
            QStringList{"reconcile"} + (more.contains("--as-of") ? more : QStringList{"--as-of", "2025-04-01"} + more));
        if (answer.code != 0)
            qFatal("%s%s", answer.out.constData(), answer.err.constData());
        return answer.json();
    }
    QJsonObject totals(const QStringList &more = {}) { return reconciled(more)["totals"].toArray()[0].toObject(); }
    QJsonObject match(int place) { return reconciled()["matches"].toArray()[place].toObject(); }

private slots:
    void initTestCase()
    {
        qputenv("LC_ALL", "C"); // the tables are read with a point
        QVERIFY(startCrypto());
    }

    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
        QCOMPARE(cli_->run({"import", cli_->write("outlier.csv", earningsFile)}).code, 0);
    }

    // What was noted by hand and then came with the bank's file is one payout.
    void theSameMoneyInTwoSourcesCountsOnce()
    {
        pay("2025-03-20", "150.75");
        const std::string statement = R"(OFXHEADER:100
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKTRANLIST>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20250321<TRNAMT>150.75<FITID>made-up-1<NAME>OUTLIER AI</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
)";
        const CliAnswer imported = cli_->run({"import", cli_->write("bank.ofx", statement)});
        QVERIFY2(imported.code == 0, imported.out + imported.err);
        QCOMPARE(money(totals()), QStringLiteral("150.75 150.75 0.00 0.00 0.00 0.00"));
        const QJsonArray same = reconciled()["same_money"].toArray();
        QCOMPARE(same.size(), 1);
        QCOMPARE(same[0]["date"].toString(), QStringLiteral("2025-03-20"));
        QCOMPARE(same[0]["counted"], match(0)["payout"]);
        QCOMPARE(same[0]["reason"].toString(), QStringLiteral("same-amount"));
        const QString noted = same[0]["payout"].toString();
        QVERIFY(cli_->runForPeople({"reconcile", "--as-of", "2025-04-01"})
                    .out.contains("same money as the payout of 2025-03-21 in another source; counted once"));

        const QJsonObject apart = cli_->run({"match", "break", noted}).json();
        QVERIFY(apart["same_money"].isNull());
        QVERIFY(reconciled()["same_money"].toArray().isEmpty());
        QCOMPARE(money(totals()), QStringLiteral("150.75 150.75 0.00 0.00 150.75 0.00"));
        const QString other = reconciled()["unmatched"].toArray()[0].toObject()["payout"].toString();
        const QString first = match(0)["payout"].toString();
        QCOMPARE(cli_->run({"match", "confirm", first, "--same-as", other}).code, 0);
        QCOMPARE(reconciled()["same_money"].toArray()[0].toObject()["reason"].toString(), QStringLiteral("confirmed"));
        QCOMPARE(cli_->run({"match", "confirm", first, "--same-as", first}).code, 4);
        QCOMPARE(cli_->run({"check"}).json()["faults"].toArray().size(), 0);
    }

    void nothingIsLateUntilAPayoutIsRecorded()
    {
        QCOMPARE(cli_->run({"contracts", "set", "Project Heron", "pay_due_days=7"}).code, 0);
        QCOMPARE(money(totals()), QStringLiteral("150.75 0.00 0.00 150.75 0.00 0.00"));
        QVERIFY(totals()["note"].toString().startsWith("No payout of Outlier is recorded"));
        const QJsonObject summary = cli_->run({"summary", "--as-of", "2025-04-01"}).json();
        QCOMPARE(summary["rows"][0][QLatin1String("outstanding")].toString(), QStringLiteral("150.75"));
        QCOMPARE(summary["notes"].toArray().size(), 1);
        QVERIFY(cli_->runForPeople({"reconcile"}).out.contains("No payout of Outlier is recorded"));
        QVERIFY(cli_->runForPeople({"summary"}).out.contains("No payout of Outlier is recorded"));

        pay("2025-03-19", "45.00", {"--fee", "0.50"}); // of the second week, with its fee
        QCOMPARE(money(totals()), QStringLiteral("150.75 45.50 105.25 0.00 0.00 0.00"));
        QVERIFY(totals()["note"].isNull());
        QCOMPARE(totals()["ageing"][QLatin1String("8-30")].toString(), QStringLiteral("105.25"));
        QCOMPARE(totals()["fees"].toString(), QStringLiteral("0.50"));
        QCOMPARE(money(totals({"--as-of", "2025-03-12"})), QStringLiteral("150.75 45.50 60.00 45.25 0.00 0.00"));
        const QJsonObject late = reconciled()["overdue"].toArray()[0].toObject();
        QCOMPARE(late["due"].toString(), QStringLiteral("2025-03-11"));
        QCOMPARE(late["days_late"].toInt(), 21);
        QCOMPARE(late["place"].toString(), QStringLiteral("line 5"));
        QVERIFY(cli_->runForPeople({"reconcile", "--as-of", "2025-04-01"}).out.contains("8 to 30 days late"));
    }

    void eachMatchIsExplained()
    {
        pay("2025-03-12", "45.25");
        pay("2025-03-19", "45.50");
        pay("2025-03-26", "50.00");
        pay("2025-03-27", "-5.00");
        pay("2025-03-28", "100.00");
        QCOMPARE(told(match(0)), QStringList{"2025-03-05 45.25 same-amount"});
        QCOMPARE(match(1)["reason"].toString(), QStringLiteral("pay-period"));
        QCOMPARE(told(match(1)), (QStringList{"2025-03-11 15.50 pay-period", "2025-03-12 30.00 pay-period"}));
        QCOMPARE(told(match(2)), QStringList{"2025-03-04 50.00 lump-sum"});
        QCOMPARE(told(match(3)), QStringList{"2025-03-04 -5.00 lump-sum"});
        QCOMPARE(told(match(4)), QStringList{"2025-03-04 15.00 lump-sum"});
        const QJsonObject part = match(0)["parts"].toArray()[0].toObject();
        QCOMPARE(part["of"].toString(), QStringLiteral("45.25"));
        QCOMPARE(part["place"].toString(), QStringLiteral("line 4"));
        QCOMPARE(part["source"][QLatin1String("file")].toString(), QStringLiteral("outlier.csv"));
        QCOMPARE(
            part["earning"].toString(),
            cli_->run({"earnings", "--from", "2025-03-05", "--to", "2025-03-05"}).first("earnings")["id"].toString());
        const QJsonObject unmatched = reconciled()["unmatched"].toArray()[0].toObject();
        QCOMPARE(unmatched["left"].toString(), QStringLiteral("85.00"));
        QCOMPARE(money(totals()), QStringLiteral("150.75 150.75 0.00 0.00 85.00 5.00"));
        QVERIFY(cli_->runForPeople({"reconcile"}).out.contains("a whole pay period, rows: 2"));
    }

    void theUserConfirmsAndBreaks()
    {
        pay("2025-03-12", "60.00");
        const QString payout = match(0)["payout"].toString();
        const QString other =
            cli_->run({"earnings", "--from", "2025-03-05", "--to", "2025-03-05"}).first("earnings")["id"].toString();
        QCOMPARE(told(match(0)), QStringList{"2025-03-04 60.00 same-amount"});
        CliAnswer answer = cli_->run({"match", "break", payout.left(8)});
        QVERIFY2(answer.code == 0, answer.out.constData());
        QCOMPARE(told(answer.json()["match"].toObject()),
                 (QStringList{"2025-03-05 45.25 lump-sum", "2025-03-11 14.75 lump-sum"}));
        QCOMPARE(told(match(0)), told(answer.json()["match"].toObject()));
        answer = cli_->run({"match", "confirm", payout, other});
        QCOMPARE(told(answer.json()["match"].toObject()).first(), QStringLiteral("2025-03-05 45.25 confirmed"));
        QCOMPARE(cli_->run({"match", "confirm", payout}).code, 0);
        QCOMPARE(told(match(0)), (QStringList{"2025-03-05 45.25 confirmed", "2025-03-11 14.75 confirmed"}));
        QCOMPARE(match(0)["reason"].toString(), QStringLiteral("confirmed"));
        QCOMPARE(cli_->run({"match", "forget", payout}).code, 0);
        QCOMPARE(told(match(0)), QStringList{"2025-03-04 60.00 same-amount"}); // as before anything was said
        QCOMPARE(cli_->run({"match", "break", payout}).code, 0);
        QCOMPARE(cli_->run({"match", "confirm", payout}).code, 0);
        QCOMPARE(told(match(0)), (QStringList{"2025-03-05 45.25 confirmed", "2025-03-11 14.75 confirmed"}));
        const QJsonObject check = cli_->run({"check"}).json();
        QVERIFY(check["ok"].toBool());
        QCOMPARE(check["match_decisions"].toInt(), 3);
    }

    void aDecisionReturnsWithItsRows()
    {
        pay("2025-03-12", "60.00");
        const QString payout = match(0)["payout"].toString();
        QCOMPARE(cli_->run({"match", "break", payout}).code, 0);
        const QStringList broken = told(match(0));
        const QString import =
            cli_->run({"imports"}).json()["imports"].toArray().last().toObject()["import"].toString();
        QCOMPARE(cli_->run({"undo", import}).code, 0);
        QVERIFY(reconciled()["matches"].toArray().isEmpty());
        QCOMPARE(cli_->run({"import", QString::fromStdString(cli_->folder().file("outlier.csv"))}).code, 0);
        QCOMPARE(told(match(0)), broken);
    }

    void refusesWhatCannotBe()
    {
        pay("2025-03-12", "60.00");
        pay("2025-03-01", "7.00"); // before all work
        QCOMPARE(cli_->run({"add", "payout", "--platform", "Elsewhere", "--date", "2025-03-12", "--currency", "USD",
                            "--amount", "9.00"})
                     .code,
                 0);
        const QString payout = match(0)["payout"].toString();
        const QString earning = match(0)["parts"].toArray()[0].toObject()["earning"].toString();
        const QString early = reconciled()["unmatched"].toArray()[0].toObject()["payout"].toString();
        const QString elsewhere = reconciled()["unmatched"].toArray()[1].toObject()["payout"].toString();
        const auto refused = [&](const QStringList &words) {
            const CliAnswer answer = cli_->run(QStringList{"match"} + words);
            return QString::number(answer.code) + ' ' + answer.json()["error"][QLatin1String("code")].toString();
        };
        QCOMPARE(refused({"confirm", "0000000000"}), QStringLiteral("2 row-unknown"));
        QCOMPARE(refused({"confirm", payout, "beef"}), QStringLiteral("2 row-unknown"));
        QCOMPARE(refused({"break", early}), QStringLiteral("2 option-invalid"));
        QCOMPARE(refused({"confirm", elsewhere, earning}), QStringLiteral("4 match-impossible"));
        QCOMPARE(cli_->run({"match", "confirm", payout, earning}).code, 0);
        QCOMPARE(refused({"confirm", early, earning}), QStringLiteral("4 match-impossible"));
        QCOMPARE(cli_->run({"reconcile", "--as-of", "1 April"}).code, 2);
        QCOMPARE(cli_->run({"check"}).json()["match_decisions"].toInt(), 1);
    }

    void summariesShowWhatArrived()
    {
        QCOMPARE(cli_->run({"contracts", "set", "Project Heron", "pay_due_days=7"}).code, 0);
        pay("2025-03-12", "105.25");
        for (const char *by : {"platform", "contract", "week", "month", "kind"}) {
            const QJsonObject row = cli_->run({"summary", "--by", by, "--as-of", "2025-03-19"}).first("rows");
            QCOMPARE(row[QLatin1String("received")].toString(), QStringLiteral("105.25"));
            if (by == std::string("week"))
                continue;
            QCOMPARE(row["overdue"].toString(), QStringLiteral("15.50"));
            QCOMPARE(row[QLatin1String("outstanding")].toString(), QStringLiteral("45.50"));
        }
        QVERIFY(cli_->run({"summary"}).json()["notes"].toArray().isEmpty());
        const QString table = QString::fromUtf8(cli_->runForPeople({"summary", "--as-of", "2025-03-19"}).out);
        QVERIFY(table.contains("Received") && table.contains("15.50"));
    }

    void aSpanLimitsWhatIsShown()
    {
        pay("2025-03-12", "60.00");
        pay("2025-03-20", "10.00");
        const QJsonObject first = reconciled({"--from", "2025-03-01", "--to", "2025-03-15"});
        QCOMPARE(first["matches"].toArray().size(), 1);
        QCOMPARE(first["totals"][0][QLatin1String("earned")].toString(), QStringLiteral("150.75"));
        QCOMPARE(totals({"--from", "2025-03-11"})[QLatin1String("received")].toString(), QStringLiteral("0.00"));
        QVERIFY(reconciled({"--platform", "elsewhere"})["totals"].toArray().isEmpty());
        QCOMPARE(reconciled({"--platform", "outlier"})["matches"].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(ReconcileTest)
#include "reconcile_test.moc"
