// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

using namespace backpay;

namespace {

const QString fundsHistory =
    QStringLiteral(BACKPAY_SOURCE_DIR "/platform-importers/platforms/dataannotation/samples/payments-2026-02.html");
/** Whether it is said which sum differs; amounts are written as the machine's language does. */
bool saysTheDifference(const QByteArray &text)
{
    return text.contains("The file states Total Earnings as $260") && text.contains(", its rows come to $228")
           && text.contains(": rows may be missing.");
}

QJsonObject total(const char *name, const char *stated, const char *read)
{
    return {{"name", QLatin1String(name)},
            {"currency", "USD"},
            {"stated", QLatin1String(stated)},
            {"read", QLatin1String(read)}};
}

}

/** The sums that files state of themselves, from the import to its undo; and files in another encoding. */
class StatedTotalsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
    }

    void keepsThemWithTheImport()
    {
        const QJsonArray totals{total("Available to Withdraw", "72.00", "72.00"),
                                total("Pending Approval", "131.84", "131.84"),
                                total("Total Earnings", "260.84", "228.84")};
        const QJsonObject planned = cli_->run({"import", "--dry-run", fundsHistory}).first("imports");
        QCOMPARE(planned["stated_totals"].toArray(), totals);
        const QJsonObject first = cli_->run({"import", fundsHistory}).first("imports");
        QCOMPARE(first["stated_totals"].toArray(), totals);
        const CliAnswer again = cli_->runForPeople({"import", fundsHistory});
        QVERIFY2(saysTheDifference(again.out), again.out.constData());
        QCOMPARE(cli_->run({"imports"}).first("imports")["stated_totals"].toArray(), totals);
        const CliAnswer shown = cli_->runForPeople({"imports"});
        QVERIFY2(shown.out.contains("payments-2026-02.html: The file") && saysTheDifference(shown.out),
                 shown.out.constData());
        QVERIFY(!shown.out.contains("Available to Withdraw")); // it agrees
        QCOMPARE(cli_->run({"undo", first["import"].toString()}).code, 0);
        QVERIFY(cli_->run({"imports"}).json()["imports"].toArray().isEmpty());
    }

    void comparesTime()
    {
        const QString file = cli_->write("made-up.csv", "Date,Member,Project,Time\n2026-06-01,Sample,Reef,1:00:00\n"
                                                        "2026-06-02,Sample,Reef,0:30:00\n,,,1:45:30\n");
        const CliAnswer imported = cli_->runForPeople({"import", file});
        QVERIFY2(
            imported.out.contains("The file states the total of all rows as 1:45:30, its rows come to 1:30:00: rows "
                                  "may be missing."),
            imported.out.constData());
        const QJsonArray totals = cli_->run({"imports"}).first("imports")["stated_totals"].toArray();
        QCOMPARE(totals, (QJsonArray{QJsonObject{{"name", "the total of all rows"},
                                                 {"currency", QJsonValue::Null},
                                                 {"stated_seconds", 6330},
                                                 {"read_seconds", 5400}}}));
    }

    void refusesAKnownHeaderInAnotherEncodingByName()
    {
        const QString file =
            cli_->write("made-up.csv", "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n"
                                       "\"Jan 9, 2026\",item-1,-,-,$1.00,prepay,Caf\xe9 M\xfcller,processed\n");
        const CliAnswer refused = cli_->runForPeople({"import", file});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("made-up.csv, line 2 is not written in UTF-8, as its source is; it may be "
                                      "windows-1252. Nothing was stored."),
                 refused.err.constData());
        QVERIFY(cli_->run({"imports"}).json()["imports"].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(StatedTotalsTest)
#include "stated_totals_test.moc"
