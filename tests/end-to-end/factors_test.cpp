// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

using namespace backpay;

/** Facts that tests of employment look at, through the real program. */
class FactorsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    static QJsonObject fact(const CliAnswer &answer, const QString &id)
    {
        for (const QJsonValue value : answer.json()["facts"].toArray()) {
            if (value["fact"].toString() == id)
                return value.toObject();
        }
        return {};
    }
    static QString errorOf(const CliAnswer &answer) { return answer.json()["error"].toObject()["code"].toString(); }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
        const QString file =
            cli_->write("made-up.csv", "workDate,itemID,duration,rateApplied,payout,payType,"
                                       "projectName,status\n\"Nov 3, 2025\",\"a\",\"1h \","
                                       "\"$30.00/hr\",\"$30.00\",\"prepay\",\"North\",\"processed\"\n");
        QCOMPARE(cli_->run({"import", file}).code, 0);
    }

    void showsEveryFactUnanswered()
    {
        const CliAnswer shown = cli_->run({"factors", "--contract", "North"});
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.json()["facts"].toArray().size(), 19);
        QVERIFY(shown.json()["place"].isNull());
        QVERIFY(shown.json()["tests"].toArray().isEmpty()); // no place of work, no test
        QCOMPARE(fact(shown, QStringLiteral("fixed-times"))["answer"].toString(), QStringLiteral("unknown"));
        const QByteArray said = cli_->runForPeople({"factors", "--contract", "North"}).out;
        QVERIFY(said.contains("fixed-times: not answered."));
        QVERIFY(said.contains("No verdict, no score"));
    }

    void keepsAnAnswerWithWhereItShows()
    {
        QCOMPARE(cli_->run({"contracts", "set", "North", "place=US-CA"}).code, 0);
        const CliAnswer set = cli_->run({"factors", "set", "--contract", "North", "--evidence",
                                         "the guidelines, page 2", "fixed-times=yes", "own-price=no"});
        QCOMPARE(set.code, 0);
        const CliAnswer shown = cli_->run({"factors", "--contract", "North"});
        QCOMPARE(fact(shown, QStringLiteral("fixed-times"))["answer"].toString(), QStringLiteral("yes"));
        QCOMPARE(fact(shown, QStringLiteral("fixed-times"))["source"].toString(), QStringLiteral("worker"));
        QCOMPARE(fact(shown, QStringLiteral("fixed-times"))["evidence"].toString(),
                 QStringLiteral("the guidelines, page 2"));
        QCOMPARE(fact(shown, QStringLiteral("own-price"))["answer"].toString(), QStringLiteral("no"));
        bool beside = false; // an answer lies beside a factor of a test of that place
        for (const QJsonValue test : shown.json()["tests"].toArray()) {
            for (const QJsonValue factor : test["factors"].toArray())
                beside = beside || factor["employee"].toArray().contains(QStringLiteral("fixed-times"));
        }
        QVERIFY(beside);
    }

    void refusesWhatIsNoFactAndKeepsNothing()
    {
        const CliAnswer unknown =
            cli_->run({"factors", "set", "--contract", "North", "fixed-times=yes", "fixed-hours=yes"});
        QCOMPARE(unknown.code, 2);
        QCOMPARE(errorOf(unknown), QStringLiteral("field-invalid"));
        QCOMPARE(errorOf(cli_->run({"factors", "set", "--contract", "North", "fixed-times=maybe"})),
                 QStringLiteral("field-invalid"));
        QCOMPARE(
            fact(cli_->run({"factors", "--contract", "North"}), QStringLiteral("fixed-times"))["answer"].toString(),
            QStringLiteral("unknown"));
        // All that may be said is listed, to the last.
        QVERIFY(cli_->runForPeople({"factors", "set", "--contract", "North", "fixed-hours=yes"})
                    .err.contains("own-equipment, short-project, contract-label"));
        QCOMPARE(errorOf(cli_->run({"factors", "--contract", "South"})), QStringLiteral("contract-unknown"));
        QCOMPARE(cli_->run({"factors"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(FactorsTest)
#include "factors_test.moc"
