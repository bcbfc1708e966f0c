// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/encoding_choice.h"

#include <QTest>

using namespace backpay;
using namespace std::string_literals;

namespace {

/** "windows-1252 à, windows-1251 а" */
std::string readingsOf(const std::string &bytes)
{
    std::string all;
    for (const EncodingReading &reading : encodingReadings(bytes))
        all += (all.empty() ? "" : ", ") + reading.encoding + (reading.sample.empty() ? "" : " " + reading.sample);
    return all;
}

}

class EncodingChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsDecide()
    {
        QCOMPARE(readingsOf("Datum;Empf\xe4nger;Betrag\n03.11.2026;M\xfcller;45,00\n"), "windows-1252"s);
        QCOMPARE(readingsOf("\xc4\xe0\xf2\xe0;\xd1\xf3\xec\xec\xe0\n03.11.2026;45,00\n"), "windows-1251"s);
        QCOMPARE(readingsOf("Day,Sum\n2026-03-02,\x80"
                            "45.00\n"),
                 "windows-1252"s); // a letter of Cyrillic would touch the digit
        QCOMPARE(readingsOf("Day,Sum\n2026-03-02,\x88"
                            "45.00\n\xe0\xe1,1\n"),
                 "windows-1251"s);
    }

    void whatReadsAlikeIsNoQuestion()
    {
        QCOMPARE(readingsOf("Day,Sum\n2026-03-02,1\xa0"
                            "234.50\n"),
                 "windows-1252"s);
    }

    void whatStaysOpenIsShown()
    {
        QCOMPARE(readingsOf("Day,Verbe\n1,\xe0\n"), "windows-1252 à, windows-1251 а"s);
        QCOMPARE(readingsOf("Pr\xe9nom;Prix \xa4\n"), "windows-1252 ¤, iso-8859-15 €"s);
        // A Latin letter in a Cyrillic word, and a letter behind a digit: no encoding reads all of it well.
        QCOMPARE(readingsOf("\xc4\xe0\xf2\xe0;C\xf3\xec\xec\xe0\n1;100\xf0\n"),
                 "windows-1252 Äàòà, windows-1251 Дата"s);
    }

    void bytesThatNoEncodingHasAreNoText() { QVERIFY(encodingReadings("a\x81\x98z").empty()); }

    void aLongPieceIsCut()
    {
        const std::string piece(1000, '\xe0');
        for (const EncodingReading &reading : encodingReadings("Pr\xe9nom " + piece))
            QVERIFY(reading.sample.size() <= 80);
    }
};

QTEST_GUILESS_MAIN(EncodingChoiceTest)
#include "encoding_choice_test.moc"
