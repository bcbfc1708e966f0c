// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_draft.h"

#include <QTest>

using namespace backpay;

namespace {

FormDraft draftOf(FormSection section)
{
    FormDraft draft;
    draft.title = QStringLiteral("A form");
    draft.authority = QStringLiteral("An office");
    draft.about = QStringLiteral("What it is for.");
    draft.edition = QStringLiteral("Read in full.");
    draft.before = {QStringLiteral("Copies.")};
    draft.sections = {std::move(section)};
    return draft;
}

qsizetype longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &line : text.split('\n'))
        longest = std::max(longest, line.size());
    return longest;
}

}

class FormTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsMarkedAndEveryEmptyFieldHasALine()
    {
        FormSection section{
            "Part", {"Words."}, {{"8a", "Name", "Outlier", "as recorded"}, {"", "Address", "", ""}}, {}};
        section.fields.push_back({"", "Rates", "one\ntwo", ""});
        QCOMPARE(formText(draftOf(section), *parseIsoDate("2026-11-26")),
                 QStringLiteral("DRAFT, NOT FILED\n"
                                "\n"
                                "A form\n"
                                "======\n"
                                "For: An office\n"
                                "Made on 2026-11-26 from the worker's own records. Not legal advice.\n"
                                "\n"
                                "What it is for.\n"
                                "\n"
                                "Read in full.\n"
                                "\n"
                                "Before you use it\n"
                                "-----------------\n"
                                "- Copies.\n"
                                "\n"
                                "Part\n"
                                "----\n"
                                "Words.\n"
                                "8a Name: Outlier\n"
                                "    (as recorded)\n"
                                "Address:\n"
                                "    ____________________________________________________________\n"
                                "Rates:\n"
                                "    one\n"
                                "    two\n"
                                "\n"
                                "DRAFT, NOT FILED\n"));
    }

    void aTableHasItsColumnsUnderEachOther()
    {
        FormTable table{
            {"Date", "Hours"}, {{"2026-01-05", "1:00:00"}, {"2026-01-06", "11:00:00"}}, {"Sum", "12:00:00"}};
        const QString text = formText(draftOf({"Days", {}, {}, {table}}), 0);
        QVERIFY2(text.contains("Date        Hours\n"
                               "--------------------\n"
                               "2026-01-05  1:00:00\n"
                               "2026-01-06  11:00:00\n"
                               "--------------------\n"
                               "Sum         12:00:00\n"),
                 qPrintable(text));
    }

    void noLineIsLongerThanThePage_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("short words") << QStringLiteral("some words of a sentence ").repeated(40);
        QTest::newRow("one long word") << QString(500, 'x');
        QTest::newRow("characters of two units") << QStringLiteral("😀").repeated(200);
        QTest::newRow("blanks") << QString(500, ' ');
    }

    void noLineIsLongerThanThePage()
    {
        QFETCH(QString, word);
        FormTable wide{{word, "B"}, {{word, word}}, {}};
        FormDraft draft = draftOf({word, {word}, {{word, word, word, word}, {"", word, "", word}}, {wide}});
        draft.title = draft.authority = draft.about = draft.edition = word;
        draft.before = {word};
        const QString text = formText(draft, 0);
        QVERIFY(longestLine(text) <= formColumns);
        QVERIFY(text.isValidUtf16());
        for (const QString &line : text.split('\n'))
            QVERIFY(line.isValidUtf16()); // no character is parted
        QVERIFY(text.endsWith("\nDRAFT, NOT FILED\n"));
    }

    void aTableThatIsTooWideIsWrittenRowByRow()
    {
        const QString text = formText(
            draftOf({"Days", {}, {}, {{{"A", "B"}, {{QString(70, 'a'), "x"}, {"", QString(20, 'b')}}, {}}}}), 0);
        QVERIFY2(text.contains("- A:\n  " + QString(70, 'a') + "; B:\n")
                     || text.contains("- A: " + QString(70, 'a') + ";"),
                 qPrintable(text));
        QVERIFY2(text.contains("- B: " + QString(20, 'b') + '\n'), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(FormTextTest)
#include "form_text_test.moc"
