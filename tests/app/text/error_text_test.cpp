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
        QVERIFY(errorText(Error{ErrorCode::EveryRowRejected, {"/tmp/bank.ofx", "1"}, place})
                    .startsWith(QStringLiteral("bank.ofx, line 34, transaction 1 (FITID MADEUP-01), field TRNAMT: ")));
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
    }
};

}

QTEST_GUILESS_MAIN(backpay::ErrorTextTest)
#include "error_text_test.moc"
