// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"

#include <QTest>

#include <vector>

namespace backpay {

namespace {

/** Every code there is: the names of core end where "internal" comes again. */
std::vector<ErrorCode> everyCode()
{
    std::vector<ErrorCode> codes{ErrorCode::Internal};
    for (int number = 1; errorName(static_cast<ErrorCode>(number)) != "internal"; ++number)
        codes.push_back(static_cast<ErrorCode>(number));
    return codes;
}

Error filled(ErrorCode code)
{
    return Error{code, {"/home/x/first.csv", "second", "third", "fourth"}, SourcePlace{12, "payout"}};
}

}

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedAndWhatIsNext_data()
    {
        QTest::addColumn<int>("code");
        for (const ErrorCode code : everyCode())
            QTest::newRow(std::string(errorName(code)).c_str()) << static_cast<int>(code);
    }

    void saysWhatHappenedAndWhatIsNext()
    {
        QFETCH(int, code);
        const auto errorCode = static_cast<ErrorCode>(code);
        const ErrorWords words = errorWords(filled(errorCode));
        for (const QString &sentence : {words.happened, words.next}) {
            QVERIFY2(sentence.size() > 10, qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QStringLiteral("%")), qPrintable(sentence));
        }
        const QString text = errorText(filled(errorCode));
        const std::string_view name = errorName(errorCode);
        if (name.find('-') != std::string_view::npos)
            QVERIFY2(!text.contains(QString::fromStdString(std::string(name))), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("line 12, column payout")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("has no description")), qPrintable(text));
    }

    void copesWithMissingArguments()
    {
        for (const ErrorCode code : everyCode())
            QVERIFY(errorText(Error{code, {}, std::nullopt}).endsWith(u'.'));
    }

    void eachCodeHasItsOwnWords()
    {
        QStringList seen;
        for (const ErrorCode code : everyCode()) {
            const QString text = errorText(filled(code));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen += text;
        }
        QCOMPARE(seen.size(), static_cast<qsizetype>(everyCode().size()));
        QVERIFY(seen.size() >= 49);
    }

    void accusesNobody()
    {
        for (const ErrorCode code : everyCode()) {
            const QString text = errorText(filled(code)).toLower();
            for (const char *word : {"stolen", "owed", "illegal", "you failed", "your fault", "!"})
                QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(text));
        }
    }

    void namesTheFileAndTheQuote()
    {
        const Error error{ErrorCode::QuoteNeverCloses, {"/tmp/earnings.csv"}, SourcePlace{7, "3"}};
        QVERIFY(errorText(error).startsWith(QStringLiteral("earnings.csv, line 7, column 3: ")));
    }

    void namesTheTransactionAndTheField()
    {
        const SourcePlace place{34, "TRNAMT", "transaction 1 (FITID MADEUP-01)"};
        QCOMPARE(placeText(place), QStringLiteral("line 34, transaction 1 (FITID MADEUP-01), field TRNAMT"));
        QVERIFY(errorText(Error{ErrorCode::EveryRowRejected, {"/tmp/bank.ofx", "3", "not-an-amount", "1.2.3"}, place})
                    .startsWith(QStringLiteral("bank.ofx, line 34, transaction 1 (FITID MADEUP-01), field TRNAMT: "
                                               "not an amount (1.2.3); none of the 3 rows could be read.")));
        // What may be private is not shown, and a file without lines still names the row.
        QVERIFY(errorText(Error{ErrorCode::EveryRowRejected,
                                {"/tmp/hits.json", "3", "cell-missing", ""},
                                SourcePlace{0, "reward", "hits[3]"}})
                    .startsWith(QStringLiteral("hits.json, hits[3], field reward: a needed cell is empty; none")));
    }

    void namesTheEncodingAndWhatToDo()
    {
        const Error older{ErrorCode::FileNotText, {"/tmp/a.csv", "UTF-8", "windows-1252"}, SourcePlace{3, ""}};
        const QString next =
            QStringLiteral("Nothing was stored. Import the file as the platform gave it; if that is this "
                           "one, open it in that encoding, save it as UTF-8 and import that.");
        QCOMPARE(errorWords(older).happened,
                 QStringLiteral("a.csv, line 3 is not written in UTF-8, as its source is; it may be windows-1252."));
        QCOMPARE(errorWords(older).next, next);
        const Error wide{ErrorCode::FileHasNul, {"/tmp/a.csv", "UTF-16LE"}, SourcePlace{1, ""}};
        QCOMPARE(errorWords(wide).happened,
                 QStringLiteral("a.csv, line 1 looks like UTF-16LE text without the mark that says so."));
        QCOMPARE(errorWords(wide).next, next);
        const Error damaged{ErrorCode::FileNotText, {"/tmp/a.csv", "UTF-8", ""}, SourcePlace{3, ""}};
        QVERIFY(errorWords(damaged).next.contains(QStringLiteral("Download the export again")));
    }

    void saysHowColumnsAreNamedByWhereItIsRead()
    {
        const Error unknown{ErrorCode::SourceUnknown, {"/tmp/a.csv", "Day, Sum", "", "", "columns"}, std::nullopt};
        QVERIFY(errorText(unknown, FrontEnd::CommandLine).contains(QStringLiteral("profiles draft FILE")));
        QVERIFY(!errorText(unknown, FrontEnd::CommandLine).contains(QStringLiteral("Choose its columns")));
        QVERIFY(errorText(unknown).contains(QStringLiteral("“Choose its columns”")));
        QVERIFY(!errorText(unknown).contains(QStringLiteral("profiles draft")));
        const Error near{ErrorCode::SourceUnknown, {"/tmp/a.csv", "Day", "x.csv", "Sum", "columns"}, std::nullopt};
        QVERIFY(errorText(near).contains(QStringLiteral("The nearest is x.csv, which also needs: Sum. If")));
        // Prose has no columns to name.
        const Error prose{ErrorCode::SourceUnknown, {"/tmp/a.txt", "Prose.", "", "", ""}, std::nullopt};
        QVERIFY(!errorText(prose).contains(QStringLiteral("Choose its columns")));
        QVERIFY(!errorText(prose, FrontEnd::CommandLine).contains(QStringLiteral("profiles draft")));
    }

    void showsForeignTextHarmlessly()
    {
        const std::string hostile = std::string("a\nb\x1b[31m\xe2\x80\xae%1%2\xff") + std::string(5000, 'x');
        const QString text = errorText(Error{ErrorCode::FileIsOther, {hostile, hostile}, std::nullopt});
        QVERIFY(text.size() < 500);
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.contains(QStringLiteral("%1%2"))); // the cell's own characters, not a placeholder
    }

    void placeWithoutLineIsSilent()
    {
        QCOMPARE(placeText(SourcePlace{}), QString());
        QCOMPARE(placeText(SourcePlace{4, ""}), QStringLiteral("line 4"));
        QCOMPARE(placeText(SourcePlace{0, "Sum", "March!4"}), QStringLiteral("March!4, field Sum"));
        QCOMPARE(placeText(SourcePlace{0, "", "March"}), QStringLiteral("March"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::ErrorTextTest)
#include "error_text_test.moc"
