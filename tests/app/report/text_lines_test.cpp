// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/text_lines.h"

#include "app/report/report_styles.h"
#include "app/report/report_text.h"

#include <QGuiApplication>
#include <QTest>

namespace backpay {

class TextLinesTest : public QObject
{
    Q_OBJECT

private:
    std::optional<ReportFonts> fonts_;

    QStringList broken(const QString &text, int width)
    {
        std::vector<TextLine> lines;
        breakLines(*fonts_, styles::body, text, width, lines);
        QStringList found;
        for (const TextLine &line : lines)
            found << text.mid(line.begin, line.end - line.begin);
        return found;
    }

    int wide(const char *text) { return widthOf(*fonts_, styles::body, QString::fromUtf8(text)); }

private slots:
    void initTestCase()
    {
        auto fonts = ReportFonts::load();
        QVERIFY(fonts.has_value());
        fonts_ = std::move(*fonts);
    }

    void breaksAtBlanks()
    {
        QCOMPARE(broken("one two three", wide("one two")), (QStringList{"one two", "three"}));
        QCOMPARE(broken("one two three", wide("one two") - 1), (QStringList{"one", "two", "three"}));
        QCOMPARE(broken("one   two", wide("two")), (QStringList{"one", "two"}));
        QCOMPARE(broken("", 100), QStringList{""});
        QCOMPARE(broken("one\n\ntwo", endless), (QStringList{"one", "", "two"}));
    }

    void breaksAnywhereOnlyWhereItMust()
    {
        QCOMPARE(broken("000000", wide("0000")), (QStringList{"0000", "00"}));
        QCOMPARE(broken("abc", 0), (QStringList{"a", "b", "c"}));
        QCOMPARE(broken("pay-week", wide("pay-we")), (QStringList{"pay-", "week"}));
        QCOMPARE(broken("2026-11-19", wide("2026-11-1")), (QStringList{"2026-11-1", "9"}));
        const QString noBreak = QStringLiteral("18:05") + QChar::Nbsp + QStringLiteral("h");
        QCOMPARE(broken("paid " + noBreak, wide("paid 18:05")), (QStringList{"paid", noBreak}));
    }

    void noLineIsWiderThanAsked()
    {
        const QString text = QStringLiteral("Verständnis, revisión y проверка 12,345.67 AVATAR ").repeated(20);
        for (int width = 300; width < 4'000; width += 37) {
            std::vector<TextLine> lines;
            breakLines(*fonts_, styles::lede, fonts_->printable(Face::Serif, text), width, lines);
            for (const TextLine &line : lines)
                QVERIFY(line.width <= width || line.end - line.begin == 1);
        }
    }

    void figuresAreOfOneWidth()
    {
        for (const Face face : allFaces)
            for (char16_t figure = u'0'; figure <= u'9'; ++figure)
                QCOMPARE(fonts_->advance(face, figure), fonts_->advance(face, u'0'));
    }

    void pairsStandCloser()
    {
        QVERIFY(fonts_->kerning(Face::Serif, u'A', u'V') < 0);
        QCOMPARE(fonts_->kerning(Face::Sans, u'0', u'0'), 0);
    }

    void whatDoesNotPrintStandsAsItsCode()
    {
        QCOMPARE(settableText(QStringLiteral("a\tb\r\nc\rd")), QStringLiteral("a b\nc\nd"));
        QCOMPARE(settableText(QStringLiteral("u\u0308 \u00ad \u200f")), QStringLiteral("\u00fc [U+00AD] [U+200F]"));
        QCOMPARE(settableText(QString::fromUcs4(U"\U0001F600 \U000E0001", 3)),
                 QString::fromUcs4(U"\U0001F600 [U+E0001]", 11));
        QCOMPARE(fonts_->printable(Face::Sans, QString::fromUcs4(U"\U0001F600 \u2010\u2009\u202f→", 6)),
                 QStringLiteral("[U+1F600] - ") + QChar::Nbsp + QStringLiteral("[U+2192]"));
        QCOMPARE(fonts_->printable(Face::Serif, QStringLiteral("Ж ñ € − × …")), QStringLiteral("Ж ñ € − × …"));
    }

    void aLanguageIsATag()
    {
        QCOMPARE(languageTag("es-419"), QString("es-419"));
        QCOMPARE(languageTag(""), QString("und"));
        QCOMPARE(languageTag("en) x"), QString("und"));
    }
};

} // namespace backpay

QTEST_MAIN(backpay::TextLinesTest)
#include "text_lines_test.moc"
