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
        QCOMPARE(name, QStringLiteral("pay fdp.exe all is well [31m"));
        for (const char *hidden : {"\xe2\x80\xa8", "\xe2\x80\x8f", "\xe2\x81\xa6", "\x7f", "\r", "\t"})
            QCOMPARE(shownText(std::string("a") + hidden + "b"), QStringLiteral("a b"));
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
