// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include "tests/platform-importers/engine/structured/workbook_maker.h"

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

/** The columns of a table that no source reads, named in the window. */
class ImportMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aTableNobodyKnowsIsReadOnceItsColumnsAreNamed()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ImportController &imports = fixture.imports();
        ColumnMapperModel &mapper = *fixture.models->columnMapper();
        const std::string table = "Day,Voyage,Sum,Remark\n2026-11-02,Harbour,$45.00,private words\n"
                                  "2026-11-03,Harbour,$22.50,private words\n2026-11-04,Harbour,none,private words\n";
        QVERIFY(fixture.check("harbour.csv", table));
        QVERIFY(imports.canMap());
        imports.mapColumns();
        QTRY_VERIFY_WITH_TIMEOUT(mapper.isActive(), patience);
        QCOMPARE(mapper.columns().size(), 4);
        mapper.setTitle(QStringLiteral("Harbour sums"));
        mapper.setPlatform(QStringLiteral("Harbour Works"));
        mapper.setKind(1, QStringLiteral("contract"));
        mapper.setKind(2, QStringLiteral("amount"));
        mapper.setKind(3, QString());
        QTRY_VERIFY_WITH_TIMEOUT(mapper.canUse(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(mapper.previewText(), QStringLiteral("2 rows read, 1 rejected, 0 left out."),
                                  patience);
        QCOMPARE(role(*mapper.rows(), 2, "tone"), QStringLiteral("risk"));
        mapper.use();
        QTRY_COMPARE_WITH_TIMEOUT(imports.sourceName(), QStringLiteral("own.harbour-sums"), patience);
        QVERIFY(fixture.waitFor(ImportController::Check));
        QTRY_COMPARE_WITH_TIMEOUT(figures(imports.equation()), QStringLiteral("3 2 0 0 0 1"), patience);
        QVERIFY(fixture.store());
        // It stays a source of this vault.
        imports.next();
        QVERIFY(fixture.check("harbour-again.csv", table + "2026-11-05,Harbour,$1.00,more\n"));
        QCOMPARE(imports.sourceName(), QStringLiteral("own.harbour-sums"));
        QCOMPARE(figures(imports.equation()), QStringLiteral("4 1 0 2 0 1"));
    }

    void theMapperSaysWhatIsMissing()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ImportController &imports = fixture.imports();
        ColumnMapperModel &mapper = *fixture.models->columnMapper();
        QVERIFY(fixture.check("odd.csv", "One,Two\nx,y\n"));
        imports.mapColumns();
        QTRY_VERIFY_WITH_TIMEOUT(mapper.isActive(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!mapper.errorText().isEmpty(), patience);
        QVERIFY(!mapper.canUse());
        imports.back();
        QVERIFY(!mapper.isActive());
    }

    void theSheetsOfAWorkbookAreReadOnceOneIsNamed()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ImportController &imports = fixture.imports();
        ColumnMapperModel &mapper = *fixture.models->columnMapper();
        const std::string heading = xlsxRow({"Day", "Voyage", "Sum"});
        const std::string book = makeXlsx({{"Colours", xlsxRow({"Name", "Shade"}) + xlsxRow({"blue", "dark"})},
                                           {"March", heading + xlsxRow({"2026-03-02", "Harbour", "$45.00"})
                                                         + xlsxRow({"2026-03-03", "Harbour", "none"})},
                                           {"April", heading + xlsxRow({"2026-04-01", "Harbour", "$1.00"})}});
        QVERIFY(fixture.check("pay.xlsx", book));
        QCOMPARE(imports.files()->count(), 3);
        imports.setCurrentFile(1);
        QVERIFY(imports.errorText().contains(QStringLiteral("Choose its columns")));
        QVERIFY(imports.canMap());
        imports.mapColumns();
        QTRY_VERIFY_WITH_TIMEOUT(mapper.isActive(), patience);
        QCOMPARE(mapper.title(), QStringLiteral("pay"));
        QCOMPARE(mapper.columns().size(), 3);
        mapper.setKind(1, QStringLiteral("contract"));
        mapper.setKind(2, QStringLiteral("amount"));
        mapper.setPlatform(QStringLiteral("Harbour Works"));
        QTRY_COMPARE_WITH_TIMEOUT(mapper.previewText(), QStringLiteral("1 rows read, 1 rejected, 0 left out."),
                                  patience);
        QCOMPARE(role(*mapper.rows(), 1, "tone"), QStringLiteral("risk"));
        mapper.use();
        QTRY_COMPARE_WITH_TIMEOUT(imports.sourceName(), QStringLiteral("own.pay"), patience);
        QVERIFY(fixture.waitFor(ImportController::Check));
        QCOMPARE(imports.files()->count(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(figures(imports.equation()), QStringLiteral("2 1 0 0 0 1"), patience);
        imports.setCurrentFile(2);
        QCOMPARE(imports.sourceName(), QStringLiteral("own.pay"));
        QTRY_COMPARE_WITH_TIMEOUT(figures(imports.equation()), QStringLiteral("1 1 0 0 0 0"), patience);
        imports.setCurrentFile(0);
        QVERIFY(imports.canMap()); // still nobody's
        QVERIFY(fixture.store());
        imports.next();
        QVERIFY(fixture.check("pay-again.xlsx", book));
        imports.setCurrentFile(1);
        QCOMPARE(figures(imports.equation()), QStringLiteral("2 0 0 1 0 1"));
    }

    void aFileOfAnArchiveIsMappedToo()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ImportController &imports = fixture.imports();
        ColumnMapperModel &mapper = *fixture.models->columnMapper();
        QVERIFY(fixture.check("all.zip", makeZip({{"pay.csv", "Day,Voyage,Sum\n2026-03-02,Harbour,$45.00\n"},
                                                  {"readme.txt", "Nothing to see.\n"}})));
        imports.setCurrentFile(1);
        QVERIFY(!imports.canMap()); // prose
        QVERIFY(!imports.errorText().contains(QStringLiteral("Choose its columns")));
        imports.setCurrentFile(0);
        imports.mapColumns();
        QTRY_VERIFY_WITH_TIMEOUT(mapper.isActive(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(mapper.canUse(), patience);
        mapper.use();
        QTRY_COMPARE_WITH_TIMEOUT(imports.sourceName(), QStringLiteral("own.all"), patience);
    }

    void aWorkbookThatIsGoneMeanwhileSaysSo()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ImportController &imports = fixture.imports();
        ColumnMapperModel &mapper = *fixture.models->columnMapper();
        const std::string rows = xlsxRow({"Day", "Sum"}) + xlsxRow({"2026-03-02", "$45.00"});
        QVERIFY(fixture.check("pay.xlsx", makeXlsx({{"March", rows}, {"April", rows}})));
        imports.mapColumns();
        QTRY_VERIFY_WITH_TIMEOUT(mapper.canUse(), patience);
        writeBytes(fixture.scratch.file("pay.xlsx"), makeXlsx({{"May", rows}, {"June", rows}}));
        mapper.use();
        QTRY_VERIFY_WITH_TIMEOUT(imports.errorText().contains(QStringLiteral("changed while it was read")), patience);
        QVERIFY(!imports.canNext());
    }

    void theEncodingIsAskedWhereTheTextLeavesItOpen()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ImportController &imports = fixture.imports();
        ColumnMapperModel &mapper = *fixture.models->columnMapper();
        QVERIFY(fixture.check("prix.csv", "Jour,Somme \xa4\n2026-03-02,45.00\n"));
        imports.mapColumns();
        QTRY_VERIFY_WITH_TIMEOUT(mapper.isActive(), patience);
        QCOMPARE(mapper.questions().size(), 1);
        const QVariantMap question = mapper.questions().first().toMap();
        QCOMPARE(question.value(QStringLiteral("answer")).toString(), QString());
        QCOMPARE(question.value(QStringLiteral("choices")).toList().last().toMap().value(QStringLiteral("text")),
                 QVariant(QStringLiteral("€ (iso-8859-15)")));
        mapper.setKind(0, QStringLiteral("when"));
        mapper.setCurrency(QStringLiteral("EUR"));
        QVERIFY(!mapper.canUse());
        mapper.answer(0, QStringLiteral("koi8-r"));
        mapper.answer(0, QStringLiteral("iso-8859-15"));
        QTRY_VERIFY_WITH_TIMEOUT(mapper.canUse(), patience);
        QCOMPARE(mapper.questions().first().toMap().value(QStringLiteral("answer")).toString(),
                 QStringLiteral("iso-8859-15"));
        QCOMPARE(mapper.columns().last().toMap().value(QStringLiteral("heading")).toString(),
                 QStringLiteral("Somme €"));
        QCOMPARE(mapper.currency(), QStringLiteral("EUR"));
        mapper.use();
        QTRY_COMPARE_WITH_TIMEOUT(imports.sourceName(), QStringLiteral("own.prix"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(figures(imports.equation()), QStringLiteral("1 1 0 0 0 0"), patience);
    }
};

}

QTEST_MAIN(backpay::ImportMappingTest)
#include "import_mapping_test.moc"
