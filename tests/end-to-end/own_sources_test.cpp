// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli_runner.h"
#include "tests/platform-importers/engine/structured/workbook_maker.h"

#include <QTest>

using namespace backpay;

namespace {

const std::string heading = xlsxRow({"Day", "Project", "Sum", "Remark"});
const std::string march = heading + xlsxRow({"2026-03-02", "Harbour", "$45.00", "private words"})
                          + xlsxRow({"2026-03-03", "Harbour", "$22.50", "private words"})
                          + xlsxRow({"2026-03-04", "Harbour", "none", "private words"});
const std::string april = heading + xlsxRow({"2026-04-01", "Harbour", "$1.00", "private words"});

}

/** A table that no source reads, from the draft of its profile to its rows in the vault. */
class OwnSourcesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    [[nodiscard]] CliAnswer draft(const QStringList &words) const
    {
        return cli_->run(QStringList{"profiles", "draft", "--title", "Harbour sums", "--platform", "Harbour Works"}
                         + words);
    }
    /** Keeps what a draft answered as a source of the vault. */
    [[nodiscard]] bool keep(const CliAnswer &drafted) const
    {
        const QString toml = drafted.json()[QStringLiteral("toml")].toString();
        return drafted.code == 0
               && cli_->run({"profiles", "add", cli_->write("own.toml", toml.toStdString())}).code == 0;
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
    }

    void anUnknownTableSaysHowToNameItsColumns()
    {
        const QString file = cli_->write("odd.csv", "Day,Sum\n2026-03-02,$45.00\n");
        const CliAnswer people = cli_->runForPeople({"import", file});
        QCOMPARE(people.code, 4);
        QVERIFY2(people.err.contains("The columns found are: Day, Sum."), people.err.constData());
        QVERIFY2(people.err.contains("backpay-cli profiles draft FILE"), people.err.constData());
        const CliAnswer prose = cli_->runForPeople({"import", cli_->write("prose.txt", "Nothing to see.\n")});
        QCOMPARE(prose.code, 4);
        QVERIFY2(!prose.err.contains("profiles draft"), prose.err.constData());
        const CliAnswer none = cli_->runForPeople({"profiles", "draft", "--title", "x", cli_->write("p", "Prose.\n")});
        QCOMPARE(none.code, 4);
        QVERIFY2(none.err.contains("names at least two columns"), none.err.constData());
    }

    void aTextIsDraftedKeptAndRead()
    {
        const QString file = cli_->write("odd.csv", "Day,Project,Sum\n2026-03-02,Harbour,$45.00\n");
        QVERIFY(keep(draft({file})));
        const QJsonObject import = cli_->run({"import", file}).first("imports");
        QCOMPARE(import[QStringLiteral("source")].toString(), QStringLiteral("own.harbour-sums"));
        QCOMPARE(countsOf(import), QStringLiteral("1 1 0 0 0 0"));
    }

    void theOnlySheetNeedsNoName()
    {
        const QString file = cli_->write("pay.xlsx", makeXlsx({{"March", march}, {"Cache", april, "hidden"}}));
        QVERIFY(keep(draft({file})));
        const CliAnswer imported = cli_->run({"import", file});
        QCOMPARE(imported.code, 5);
        QCOMPARE(countsOf(imported.first("imports")), QStringLiteral("3 2 0 0 0 1"));
    }

    void oneOfSeveralSheetsIsNamed()
    {
        const QString file = cli_->write(
            "pay.ods",
            makeOds({{"March", odsRow({"Day", "Project", "Sum"}) + odsRow({"2026-03-02", "Harbour", "$45.00"})},
                     {"Colours", odsRow({"Name", "Shade"}) + odsRow({"blue", "dark"})}}));
        const CliAnswer open = draft({file});
        QCOMPARE(open.code, 3);
        const QJsonObject question = open.first("questions");
        QCOMPARE(question[QStringLiteral("option")].toString(), QStringLiteral("--sheet"));
        QCOMPARE(question[QStringLiteral("choices")].toVariant().toStringList(), (QStringList{"March", "Colours"}));
        const CliAnswer people = cli_->runForPeople({"profiles", "draft", "--title", "x", file});
        QCOMPARE(people.code, 3);
        QVERIFY2(people.out.isEmpty() && people.err.contains("Answer with --sheet March | Colours"),
                 people.err.constData());
        const CliAnswer wrong = cli_->runForPeople({"profiles", "draft", "--title", "x", "--sheet", "May", file});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("March, Colours"), wrong.err.constData());

        QVERIFY(keep(draft({"--sheet", "March", file})));
        const CliAnswer imported = cli_->run({"import", file});
        QCOMPARE(imported.code, 4); // the sheet of colours stays unknown, and nothing of it is stored
        QCOMPARE(countsOf(imported.first("imports")), QStringLiteral("1 1 0 0 0 0"));
        const CliAnswer again = cli_->run({"import", file});
        QCOMPARE(countsOf(again.first("imports")), QStringLiteral("1 0 0 1 0 0"));
    }

    void aFileOfAnArchiveIsNamedLikeASheet()
    {
        const QString file =
            cli_->write("all.zip", makeZip({{"in/pay.csv", "Day,Project,Sum\n2026-03-02,Harbour,$45.00\n"},
                                            {"pay.xlsx", makeXlsx({{"April", april}})}}));
        QCOMPARE(draft({file}).first("questions")[QStringLiteral("choices")].toVariant().toStringList(),
                 (QStringList{"in/pay.csv", "pay.xlsx/April"}));
        QVERIFY(keep(draft({"--sheet", "pay.xlsx/April", file})));
    }

    void namesNothingWhereThereIsNothingToName()
    {
        const QString file = cli_->write("odd.csv", "Day,Sum\n2026-03-02,$45.00\n");
        QCOMPARE(draft({"--sheet", "March", file}).code, 2);
        QCOMPARE(draft({"--encoding", "windows-1252", file}).code, 2);
        QCOMPARE(draft({"--encoding", "klingon", file}).code, 2);
    }

    void anOlderEncodingIsToldByItsWordsOrAsked()
    {
        const QString told = cli_->write("told.csv", "\xc4\xe0\xf2\xe0;\xd1\xf3\xec\xec\xe0\n02.03.2026;45,00\n");
        QVERIFY(keep(draft({"--currency", "RUB", told})));
        QCOMPARE(countsOf(cli_->run({"import", told}).first("imports")), QStringLiteral("1 1 0 0 0 0"));

        const QString open = cli_->write("open.csv", "Jour,Somme \xa4\n2026-03-05,45.00\n");
        const QJsonObject question = draft({open}).first("questions");
        QCOMPARE(question[QStringLiteral("option")].toString(), QStringLiteral("--encoding"));
        QCOMPARE(question[QStringLiteral("choices")].toVariant().toStringList(),
                 (QStringList{"windows-1252", "iso-8859-15"}));
        QVERIFY(question[QStringLiteral("question")].toString().contains(QStringLiteral("€ (iso-8859-15)")));
        QVERIFY(keep(draft({"--currency", "EUR", "--encoding", "iso-8859-15", open})));
        QCOMPARE(countsOf(cli_->run({"import", open}).first("imports")), QStringLiteral("1 1 0 0 0 0"));
    }

    void saysWhyTheFirstRowOfAFileOfRejectsWasRejected()
    {
        const std::string rows = "Day,Project,Sum\n2026-03-02,Harbour,$45.00\n";
        QVERIFY(keep(draft({cli_->write("odd.csv", rows)})));
        const CliAnswer people = cli_->runForPeople(
            {"import", cli_->write("bad.csv", "Day,Project,Sum\n2026-03-02,Harbour,free\n2026-03-03,Harbour,x\n")});
        QCOMPARE(people.code, 4);
        QVERIFY2(people.err.contains("line 2, column Sum: not an amount (free); none of the 2 rows could be read."),
                 people.err.constData());
    }
};

QTEST_GUILESS_MAIN(OwnSourcesTest)
#include "own_sources_test.moc"
