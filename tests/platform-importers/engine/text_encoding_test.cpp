// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/text_encoding.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

std::string utf16(const std::u16string &text, bool littleEndian)
{
    std::string bytes = littleEndian ? "\xff\xfe" : "\xfe\xff";
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xff);
        const char high = static_cast<char>(unit >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

}

class TextEncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsUtf8AsItIs()
    {
        const auto text = decodeText("f", "a,£,日本,😀\r\n");
        QVERIFY(text.has_value());
        QCOMPARE(text->text, "a,£,日本,😀\r\n"s);
        QVERIFY(!text->changed);
    }

    void takesOffTheByteOrderMark()
    {
        const auto text = decodeText("f", "\xef\xbb\xbf"
                                          "a,b\n");
        QVERIFY(text.has_value());
        QCOMPARE(text->text, "a,b\n"s);
        QVERIFY(text->changed);
    }

    void readsUtf16OfBothOrders_data()
    {
        QTest::addColumn<bool>("littleEndian");
        QTest::newRow("LE") << true;
        QTest::newRow("BE") << false;
    }
    void readsUtf16OfBothOrders()
    {
        QFETCH(bool, littleEndian);
        const auto text = decodeText("f", utf16(u"Study,£\nA 😀,2\n", littleEndian));
        QVERIFY(text.has_value());
        QCOMPARE(text->text, "Study,£\nA 😀,2\n"s);
        QVERIFY(text->changed);
    }

    void convertsMoreThanOneBlockOfUtf16()
    {
        std::u16string wide;
        for (int i = 0; i < 50000; ++i)
            wide += u"é,日\n";
        const auto text = decodeText("f", utf16(wide, true));
        QVERIFY(text.has_value());
        QCOMPARE(text->text.size(), std::size_t{50000} * 7);
    }

    void refusesBrokenUtf16()
    {
        const std::string good = utf16(u"ab\ncd\n", true);
        const auto odd = decodeText("f", good + "x");
        QVERIFY(!odd.has_value());
        QVERIFY(odd.error().code == ErrorCode::FileNotText);
        QCOMPARE(odd.error().arguments.at(1), "UTF-16LE"s);
        const auto lone = decodeText("f", utf16(u"ab\nc\xd800"
                                                u"d\n",
                                                false));
        QVERIFY(lone.error().code == ErrorCode::FileNotText);
        QCOMPARE(lone.error().place->line, 2);
    }

    void refusesNulWithItsLine()
    {
        const auto plain = decodeText("f", "a\r\nb\rc\0d"s);
        QVERIFY(plain.error().code == ErrorCode::FileHasNul);
        QCOMPARE(plain.error().place->line, 3);
        QVERIFY(decodeText("f", utf16(u"a\nb"s + u'\0', true)).error().code == ErrorCode::FileHasNul);
        QCOMPARE(plain.error().arguments, (std::vector<std::string>{"f", ""}));
    }

    // Without its mark such text is refused, and named.
    void namesWiderEncodingsWithoutTheirMark_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const char *encoding, const std::string &bytes) {
            QTest::newRow(encoding) << QByteArray::fromStdString(bytes) << QByteArray(encoding);
        };
        row("UTF-16LE", utf16(u"a,b,é\n1,2,3\n", true).substr(2));
        row("UTF-16BE", utf16(u"a,b,é\n1,2,3\n", false).substr(2));
        row("UTF-32LE", "a\0\0\0,\0\0\0b\0\0\0\n\0\0\0"s);
        row("UTF-32BE", "\0\0\0a\0\0\0,\0\0\0b\0\0\0\n"s);
        QTest::newRow("UTF-32LE with its mark")
            << QByteArray::fromStdString("\xff\xfe\0\0a\0\0\0,\0\0\0"s) << QByteArray("UTF-32LE");
        QTest::newRow("zero bytes here and there") << QByteArray::fromStdString("a\0bcdef\0gh"s) << QByteArray("");
        QTest::newRow("a file filled up with zeros") << QByteArray(512, '\0') << QByteArray("");
    }
    void namesWiderEncodingsWithoutTheirMark()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        const auto text = decodeText("f", bytes.toStdString());
        QVERIFY(!text.has_value());
        QVERIFY(text.error().code == ErrorCode::FileHasNul);
        QCOMPARE(text.error().arguments, (std::vector<std::string>{"f", encoding.toStdString()}));
        QCOMPARE(text.error().place.value_or(SourcePlace{}).line, 1);
    }

    void tellsDamagedUtf8FromAnotherEncoding()
    {
        QVERIFY(holdsUtf8Letters("Caf\xc3\xa9, caf\xe9"));
        QVERIFY(holdsUtf8Letters("caf\xe9 \xe2\x82\xac"));
        QVERIFY(!holdsUtf8Letters("caf\xe9, d\xe9p\xf4t"));
        QVERIFY(!holdsUtf8Letters("plain"));
    }

    void refusesBadUtf8WithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("Latin-1") << QByteArray("D\xc9P\xd4T");
        QTest::newRow("lone continuation") << QByteArray("\x80");
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf");
        QTest::newRow("overlong of three") << QByteArray("\xe0\x80\xaf");
        QTest::newRow("overlong of four") << QByteArray("\xf0\x80\x80\xaf");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
        QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80");
        QTest::newRow("byte that never stands") << QByteArray("\xff");
        QTest::newRow("two of three") << QByteArray("\xe2\x82");
        QTest::newRow("three of four") << QByteArray("\xf0\x9f\x98");
    }
    void refusesBadUtf8WithItsLine()
    {
        QFETCH(QByteArray, bad);
        for (const std::string &after : {""s, ",more text behind it\n"s}) {
            const auto text = decodeText("f", "first line is fine\nsecond " + bad.toStdString() + after);
            QVERIFY(!text.has_value());
            QVERIFY(text.error().code == ErrorCode::FileNotText);
            QCOMPARE(text.error().place->line, 2);
        }
    }

    void takesTheEdgesOfUtf8()
    {
        const std::string edges =
            "\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf";
        QVERIFY(decodeText("f", edges).has_value());
    }

    void refusesTextOfBlanks()
    {
        for (const std::string &blank : {""s, " \r\n\t\n"s, "\xef\xbb\xbf"s, "\xef\xbb\xbf\n"s, "\xff\xfe"s, "\n"s})
            QVERIFY(decodeText("f", blank).error().code == ErrorCode::FileEmpty);
    }

    void readsSingleByteEncodings_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("1252") << QByteArray("windows-1252") << QByteArray("d\xe9p\xf4t,\x80") << QByteArray("dépôt,€");
        QTest::newRow("1251") << QByteArray("windows-1251") << QByteArray("\xc4\xe0\xf2\xe0") << QByteArray("Дата");
        QTest::newRow("1") << QByteArray("iso-8859-1") << QByteArray("\xa4\x80") << QByteArray("¤\xc2\x80");
        QTest::newRow("15") << QByteArray("iso-8859-15") << QByteArray("\xa4") << QByteArray("€");
    }
    void readsSingleByteEncodings()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        const auto decoded = decodeTextAs("f", bytes.toStdString(), encoding.toStdString());
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->text, text.toStdString());
        QVERIFY(decoded->changed);
        const auto plain = decodeTextAs("f", "a,b\r\n", encoding.toStdString());
        QCOMPARE(plain->text, "a,b\r\n"s);
        QVERIFY(!plain->changed);
    }

    void refusesBytesAnEncodingLeavesOut()
    {
        for (const char byte : {'\x81', '\x8d', '\x8f', '\x90', '\x9d'}) {
            const auto text = decodeTextAs("f", "\xe9\r\n\r\n"s + byte + "\n", "windows-1252");
            QVERIFY(text.error().code == ErrorCode::FileNotText);
            QCOMPARE(text.error().arguments, (std::vector<std::string>{"f", "windows-1252"}));
            QCOMPARE(text.error().place->line, 3);
        }
        QVERIFY(decodeTextAs("f", "\x98", "windows-1251").error().code == ErrorCode::FileNotText);
        QVERIFY(decodeTextAs("f", "a\0"s, "iso-8859-1").error().code == ErrorCode::FileHasNul);
        QVERIFY(decodeTextAs("f", "\n", "iso-8859-1").error().code == ErrorCode::FileEmpty);
        QVERIFY(decodeTextAs("f", "a", "utf-7").error().code == ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
