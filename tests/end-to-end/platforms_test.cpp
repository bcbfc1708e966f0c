// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/civil.h"
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

using namespace backpay;

/** What the program says of platforms; it needs neither a vault nor a passphrase. */
class PlatformsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    [[nodiscard]] QJsonObject platform(const QString &id) const
    {
        const QJsonArray all = cli_->bare({"--json", "platforms"}).json()["platforms"].toArray();
        for (const QJsonValue &value : all) {
            if (value.toObject()["id"].toString() == id)
                return value.toObject();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        cli_ = std::make_unique<CliRunner>();
    }

    void saysWhatIsKnownOfAPlatform()
    {
        const QJsonObject mercor = platform("mercor");
        QCOMPARE(mercor["name"].toString(), QStringLiteral("Mercor"));
        QCOMPARE(mercor["role"].toString(), QStringLiteral("platform"));
        QVERIFY(mercor["sources"].isArray());
        QVERIFY(!mercor["how"].toString().isEmpty());
        QVERIFY(mercor["history_window"].isNull());
        QVERIFY(mercor["approval"].isNull() && mercor["withdrawable_after"].isNull());

        const QJsonObject week = mercor["pay_week"].toObject();
        QCOMPARE(week["zone"].toString(), QStringLiteral("Asia/Kolkata"));
        QCOMPARE(week["starts"].toString(), QStringLiteral("saturday"));
        QCOMPARE(week["at"].toString(), QStringLiteral("00:00"));
        QCOMPARE(week["certainty"].toString(), QStringLiteral("documented"));
        QVERIFY(week["source"].toString().contains("talent.docs.mercor.com"));
        QVERIFY(parseIsoDate(week["checked"].toString().toStdString()));

        const QJsonObject payout = mercor["payouts"].toArray().at(0).toObject();
        QCOMPARE(payout["schedule"].toString(), QStringLiteral("weekly"));
        QCOMPARE(payout["weekday"].toString(), QStringLiteral("wednesday"));
        QCOMPARE(payout["lag_days"].toArray(), (QJsonArray{0, 1}));
        QCOMPARE(payout["lag_in_working_days"].toBool(true), false);
        QVERIFY(payout["days"].toArray().isEmpty());
        QCOMPARE(payout["notes"].toArray().size(), 2);

        const QJsonObject dispute = mercor["dispute_window"].toObject();
        QVERIFY(dispute["days"].isNull());
        QCOMPARE(dispute["ends"].toString(), QStringLiteral("next-pay-week"));
        const QJsonObject payers = mercor["payers"].toArray().at(0).toObject();
        QCOMPARE(payers["names"].toArray(), (QJsonArray{"mercor", "mercor.io"}));
        QCOMPARE(payers["certainty"].toString(), QStringLiteral("not-verified"));
        QVERIFY(!mercor["notes"].toArray().at(0).toObject()["text"].toString().isEmpty());
    }

    void saysDaysAndHours()
    {
        QCOMPARE(platform("mturk")["history_window"].toObject()["days"].toInt(), 45);
        QCOMPARE(platform("prolific")["approval"].toObject()["days"].toInt(), 21);
        const QJsonObject withdrawal = platform("dataannotation")["withdrawable_after"].toObject();
        QCOMPARE(withdrawal["hourly_hours"].toInt(), 187);
        QCOMPARE(withdrawal["task_hours"].toInt(), 72);
        QCOMPARE(platform("micro1")["payouts"].toArray().at(0).toObject()["days"].toArray(), (QJsonArray{20, 5}));
        QVERIFY(platform("outlier")["pay_week"].toObject()["zone"].isNull());
        QCOMPARE(platform("outlier")["sources"].toArray().at(0).toString(), QStringLiteral("outlier.earnings-csv"));
        QCOMPARE(platform("toggl")["role"].toString(), QStringLiteral("tracker"));
        QCOMPARE(platform("bank")["role"].toString(), QStringLiteral("wallet"));
    }

    void saysItInWords()
    {
        const CliAnswer answer = cli_->bare({"platforms"});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.err.isEmpty());
        QVERIFY(answer.out.contains("Mercor (mercor)\n"));
        QVERIFY(answer.out.contains(", by the clock of Asia/Kolkata\n"));
        QVERIFY(answer.out.contains("Documented: blog.mturk.com (checked "));
        QVERIFY(answer.out.contains("Source outlier.earnings-csv: "));
        QVERIFY(!answer.out.contains("seen-in-code"));
    }

    void saysHowToGetWhatNoFileHolds()
    {
        const QJsonObject json = cli_->bare({"--json", "sources"}).json();
        QVERIFY(!json["sources"].toArray().isEmpty());
        QStringList others;
        for (const QJsonValue &value : json["without_source"].toArray()) {
            QVERIFY(!value.toObject()["how"].toString().isEmpty());
            QVERIFY(!value.toObject()["role"].toString().isEmpty());
            others += value.toObject()["id"].toString();
        }
        QVERIFY(others.contains(QStringLiteral("mercor")));
        QVERIFY(!others.contains(QStringLiteral("outlier")));
        const QByteArray text = cli_->bare({"sources"}).out;
        QVERIFY(text.contains("outlier.earnings-csv"));
        QVERIFY(text.contains("No file is read of"));
        QVERIFY(text.contains("\nMercor "));
    }
};

QTEST_GUILESS_MAIN(PlatformsTest)
#include "platforms_test.moc"
