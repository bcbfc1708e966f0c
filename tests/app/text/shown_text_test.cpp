// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/shown_text.h"

#include <QTest>

namespace backpay {

class ShownTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCannotDisguiseThemselves()
    {
        // "fdp.exe" read from right to left, a second line, an end of the terminal's colours.
        const QString name = shownFileName("/home/x/pay\xe2\x80\xae"
                                           "fdp.exe\nall is well\x1b[31m");
        QCOMPARE(name, QStringLiteral("pay[U+202E]fdp.exe all is well[U+001B][31m"));
        for (const char *blank : {"\xe2\x80\xa8", "\r", "\t", "\xc2\x85"})
            QCOMPARE(shownText(std::string("a") + blank + "b"), QStringLiteral("a b"));
    }

    void whatNobodySeesIsVisible()
    {
        const auto shown = [](const char *hidden) { return shownText(std::string("a") + hidden + "b"); };
        QCOMPARE(shown("\xe2\x80\x8f"), QStringLiteral("a[U+200F]b")); // a mark of direction
        QCOMPARE(shown("\xe2\x81\xa6"), QStringLiteral("a[U+2066]b")); // an isolate
        QCOMPARE(shown("\xd8\x9c"), QStringLiteral("a[U+061C]b"));     // the Arabic mark
        QCOMPARE(shown("\xe2\x80\x8b"), QStringLiteral("a[U+200B]b")); // no width
        QCOMPARE(shown("\xc2\xad"), QStringLiteral("a[U+00AD]b"));     // a hyphen that comes and goes
        QCOMPARE(shown("\x7f"), QStringLiteral("a[U+007F]b"));
        QCOMPARE(shown("\xf3\xa0\x81\xa1"), QStringLiteral("a[U+E0061]b")); // a letter of a tag
        // What languages and little pictures are written with stays.
        QCOMPARE(shown("\xe2\x80\x8d"), QStringLiteral("a\u200db"));
        QCOMPARE(shownText("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xf0\x9f\x98\x80"),
                 QString::fromUtf8("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xf0\x9f\x98\x80"));
    }

    void longTextKeepsBothEnds()
    {
        const QString text = shownText(std::string(100000, 'a') + "end", 30);
        QCOMPARE(text.size(), 30);
        QVERIFY(text.startsWith(u'a') && text.contains(u'…') && text.endsWith(QStringLiteral("end")));
    }

    void bytesThatAreNoTextAreMarked()
    {
        QCOMPARE(shownText("a\xff"
                           "b"),
                 QStringLiteral("a\uFFFDb"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::ShownTextTest)
#include "shown_text_test.moc"
