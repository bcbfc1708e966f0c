// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include <QDir>
#include <QSignalSpy>

namespace backpay {

namespace {

QString figures(const QVariantList &equation)
{
    QStringList shown;
    for (const QVariant &term : equation)
        shown += term.toMap().value(QStringLiteral("figure")).toString();
    return shown.join(u' ');
}

QString role(const GadgetListModel &model, int row, const char *name)
{
    return model.data(model.index(row), model.roleNames().key(name)).toString();
}

}

class ImportControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void nothingIsStoredBeforeNext()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ImportController &imports = fixture.imports();
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile));
        QCOMPARE(imports.lede(), QStringLiteral("One\u00a0file. Nothing is stored yet."));
        QCOMPARE(imports.sourceName(), QStringLiteral("Outlier earnings report"));
        QVERIFY(imports.reason().contains(QStringLiteral("header has all 8 columns of outlier.earnings-csv")));
        QCOMPARE(figures(imports.equation()), QStringLiteral("5 5 0 0 0 0"));
        QVERIFY(imports.addsUp());
        QCOMPARE(imports.nextText(), QStringLiteral("Next: store 5 new rows"));
        QVERIFY(imports.canNext());
        QCOMPARE(imports.rows()->count(), 5);
        imports.back();
        QCOMPARE(imports.step(), ImportController::Choose);
        QVERIFY(!fixture.models->today()->hasRecords());

        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile));
        QVERIFY(fixture.store());
        QCOMPARE(imports.lede(), QStringLiteral("5\u00a0new\u00a0rows stored."));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->today()->hasRecords(), patience);
        QCOMPARE(fixture.models->today()->paidText(), QStringLiteral("3:00"));
    }

    void whatNoFileHoldsIsWrittenDown()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile));
        QVERIFY(fixture.store());
        HandRecords &hand = *fixture.models->handRecords();
        QTRY_VERIFY_WITH_TIMEOUT(!hand.contracts().isEmpty(), patience);
        QSignalSpy written(&hand, &HandRecords::written);
        QVariantMap record{
            {QStringLiteral("kind"), QStringLiteral("expense")},
            {QStringLiteral("contract"), hand.contracts().first().toMap().value(QStringLiteral("value"))},
            {QStringLiteral("date"), QStringLiteral("2026-11-31")},
            {QStringLiteral("amount"), QStringLiteral("12.50")},
            {QStringLiteral("currency"), QStringLiteral("USD")},
            {QStringLiteral("note"), QStringLiteral("Made-up dictionary")}};
        hand.write(record);
        QTRY_VERIFY_WITH_TIMEOUT(!hand.errorText().isEmpty(), patience); // November has 30 days
        QVERIFY(written.isEmpty());
        record[QStringLiteral("date")] = hand.today();
        hand.write(record);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
        QCOMPARE(written.first().first().toString(), QStringLiteral("Written down, grade C."));
        QVERIFY(hand.errorText().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.imports().history()->count(), 2, patience);
    }

    void aFolderIsTheFilesInIt()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ImportController &imports = fixture.imports();
        const QString folder = QString::fromStdString(fixture.scratch.file("exports"));
        QVERIFY(QDir().mkpath(folder));
        writeBytes(folder.toStdString() + "/a.csv", outlierFile);
        writeBytes(folder.toStdString() + "/b.txt", "no table\n");
        QVERIFY(fixture.check(folder));
        QCOMPARE(imports.files()->count(), 2);
        QCOMPARE(role(*imports.files(), 0, "name"), QStringLiteral("a.csv"));
        QCOMPARE(role(*imports.files(), 1, "detail"), QStringLiteral("not readable"));
    }

    void theSameFileAgainIsKnown()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile) && fixture.store());
        fixture.imports().next();
        QVERIFY(fixture.check("renamed.csv", outlierFile));
        QCOMPARE(figures(fixture.imports().equation()), QStringLiteral("5 0 0 5 0 0"));
        QVERIFY(fixture.imports().reason().contains(QStringLiteral("already imported")));
        QVERIFY(fixture.store());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.imports().history()->count(), 1, patience);
    }

    void undoTakesTheRowsBack()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile) && fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->today()->hasRecords(), patience);
        QSignalSpy undone(&fixture.imports(), &ImportController::undone);
        fixture.imports().undoLast();
        QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, patience);
        QCOMPARE(undone.first().first().toString(), QStringLiteral("Import taken back: 5 rows went."));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->today()->hasRecords(), patience);
        QCOMPARE(fixture.imports().step(), ImportController::Choose);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.imports().history()->count(), 0, patience);
    }

    void undoWhileCheckingComparesAgain()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile) && fixture.store());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.imports().history()->count(), 1, patience);
        fixture.imports().next();
        QVERIFY(fixture.check("again.csv", outlierFile));
        QCOMPARE(figures(fixture.imports().equation()), QStringLiteral("5 0 0 5 0 0"));
        fixture.imports().undo(role(*fixture.imports().history(), 0, "uuid"));
        QTRY_COMPARE_WITH_TIMEOUT(figures(fixture.imports().equation()), QStringLiteral("5 5 0 0 0 0"), patience);
        QCOMPARE(fixture.imports().step(), ImportController::Check);
        QVERIFY(fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->today()->hasRecords(), patience);
    }

    void whatIsNotAFileHereIsSaid()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        fixture.imports().addFiles({QUrl(QStringLiteral("https://example.org/a.csv"))});
        QVERIFY(fixture.imports().errorText().contains(QStringLiteral("Download it first")));
        QCOMPARE(fixture.imports().step(), ImportController::Choose);
    }

    void excludedRowsCountAsFiltered()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile));
        fixture.imports().setIncluded(0, false);
        QVERIFY(!fixture.imports().canNext()); // until the plan is made anew
        QTRY_VERIFY_WITH_TIMEOUT(fixture.imports().canNext(), patience);
        QCOMPARE(figures(fixture.imports().equation()), QStringLiteral("5 4 0 0 1 0"));
        QCOMPARE(role(*fixture.imports().rows(), 0, "fateText"), QStringLiteral("Left out"));
        fixture.imports().setIncluded(0, true);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.imports().canNext(), patience);
        QCOMPARE(figures(fixture.imports().equation()), QStringLiteral("5 5 0 0 0 0"));
        fixture.imports().setIncluded(0, false);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.imports().canNext(), patience);
        QVERIFY(fixture.store());
        QCOMPARE(figures(fixture.imports().equation()), QStringLiteral("5 4 0 0 1 0"));
    }

    void aQuestionBlocksUntilItIsAnswered()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        const std::string file =
            "Study,Reward,Bonus,Started At,Completed At,Completion Code,Status\n"
            "Made-up study,\"kr50,25\",,2026-11-18 10:00:00.000000,2026-11-18 10:05:00.000000,AAAA,APPROVED\n";
        QVERIFY(fixture.check("prolific.csv", file));
        ImportController &imports = fixture.imports();
        QVERIFY(!imports.canNext());
        QCOMPARE(imports.questions().size(), 1);
        const QVariantMap question = imports.questions().first().toMap();
        QCOMPARE(question.value(QStringLiteral("answer")).toString(), QString());
        QVERIFY(question.value(QStringLiteral("text")).toString().endsWith(u'?'));
        QVERIFY(question.value(QStringLiteral("choices")).toList().size() >= 3);
        imports.answer(0, QStringLiteral("not a choice"));
        imports.answer(7, QStringLiteral("SEK"));
        QCOMPARE(imports.step(), ImportController::Check);
        imports.answer(0, QStringLiteral("SEK"));
        QTRY_VERIFY_WITH_TIMEOUT(imports.canNext(), patience);
        QCOMPARE(imports.questions().first().toMap().value(QStringLiteral("answer")).toString(), QStringLiteral("SEK"));
        QCOMPARE(role(*imports.rows(), 0, "pay"), QStringLiteral("50.25"));
    }

    void badFilesSayWhyAndStoreNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("PNG");
        QTest::newRow("zero bytes") << QByteArray("workDate,itemID\n\0\0", 18) << QStringLiteral("zero byte");
        QTest::newRow("other header") << QByteArray("colour,shape\nred,round\n")
                                      << QStringLiteral("not an export that Backpay knows");
        QTest::newRow("open quote") << QByteArray::fromStdString(outlierFile + "\n\"Nov 8, 2026\",\"aaa")
                                    << QStringLiteral("never closes");
    }

    void badFilesSayWhyAndStoreNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("bad.csv", bytes.toStdString()));
        QVERIFY2(fixture.imports().errorText().contains(words), qPrintable(fixture.imports().errorText()));
        QVERIFY(!fixture.imports().canNext());
        QVERIFY(fixture.imports().equation().isEmpty());
        QCOMPARE(role(*fixture.imports().files(), 0, "tone"), QStringLiteral("risk"));
    }

    void eachFileStandsAlone()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        writeBytes(fixture.scratch.file("good.csv"), outlierFile);
        writeBytes(fixture.scratch.file("bad.csv"), "colour,shape\n");
        const auto url = [&](const char *name) {
            return QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file(name)));
        };
        fixture.imports().addFiles({url("bad.csv"), url("good.csv"), url("good.csv")});
        QVERIFY(fixture.waitFor(ImportController::Check));
        QCOMPARE(fixture.imports().files()->count(), 2);
        QVERIFY(fixture.imports().lede().startsWith(QStringLiteral("Two\u00a0files, one\u00a0not\u00a0readable")));
        fixture.imports().setCurrentFile(1);
        QCOMPARE(fixture.imports().errorText(), QString());
        QVERIFY(fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->today()->hasRecords(), patience);
    }

    void filesNamedBeforeUnlockingWait()
    {
        ViewFixture fixture;
        writeBytes(fixture.scratch.file("a.csv"), outlierFile);
        fixture.imports().addFiles({QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file("a.csv")))});
        QCOMPARE(fixture.imports().step(), ImportController::Choose);
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.waitFor(ImportController::Check));
        QVERIFY(!fixture.models->today()->hasRecords());
    }

    void pastedTextIsReadLikeAFile()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        fixture.imports().addText(QStringLiteral("   \n"));
        QVERIFY(fixture.imports().errorText().contains(QStringLiteral("clipboard")));
        fixture.imports().addText(QString::fromStdString(outlierFile));
        QVERIFY(fixture.waitFor(ImportController::Check));
        QCOMPARE(fixture.imports().errorText(), QString());
        QCOMPARE(figures(fixture.imports().equation()), QStringLiteral("5 5 0 0 0 0"));
    }

    void aContractOpensTheLineOfItsFile()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile) && fixture.store());
        ContractsModel &contracts = *fixture.models->contracts();
        QTRY_COMPARE_WITH_TIMEOUT(contracts.count(), 3, patience);
        QCOMPARE(role(contracts, 0, "name"), QStringLiteral("Project Sandpiper"));
        ContractModel &contract = *fixture.models->contract();
        SourceModel &source = *fixture.models->source();
        contract.load(role(contracts, 0, "key"));
        QTRY_COMPARE_WITH_TIMEOUT(contract.rows()->count(), 3, patience);
        QCOMPARE(role(*contract.rows(), 2, "place"), QStringLiteral("line 4"));
        source.openSource(role(*contract.rows(), 2, "importUuid"), 4);
        QTRY_VERIFY_WITH_TIMEOUT(source.isSourceOpen(), patience);
        QVERIFY(
            source.source().value(QStringLiteral("text")).toString().startsWith(QStringLiteral("\"Nov 17, 2026\"")));
        QVERIFY(source.source().value(QStringLiteral("header")).toString().startsWith(QStringLiteral("workDate,")));
        source.closeSource();
        QVERIFY(!source.isSourceOpen());
    }
};

}

QTEST_MAIN(backpay::ImportControllerTest)
#include "import_controller_test.moc"
