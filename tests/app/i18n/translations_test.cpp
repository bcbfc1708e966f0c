// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"
#include "tests/architecture/source_tree.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace backpay {

namespace {

const QString tsFile = QStringLiteral("app/i18n/backpay_es.ts");

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool done = false; // without a mark such as "unfinished"
};

/** Every message in the order of the file; an empty list where it is no XML. */
QList<Message> readMessages(const QString &text)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message;
            message.context = context;
            messages.append(message);
        } else if (xml.name() == QLatin1String("source") && !messages.isEmpty()) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation") && !messages.isEmpty()) {
            messages.last().done = xml.attributes().isEmpty();
            messages.last().translation = xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/** "%1 of %2" → {%1, %2}, each as often as it stands there. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9]+|%n"));
    QStringList found;
    auto all = placeholder.globalMatch(text);
    while (all.hasNext())
        found += all.next().captured();
    found.sort();
    return found;
}

/** The blanks and line ends at both ends, and how many line ends there are: people see where they go missing. */
QStringList blanks(const QString &text)
{
    static const QRegularExpression before(QStringLiteral("^\\s*"));
    static const QRegularExpression after(QStringLiteral("\\s*$"));
    return {before.match(text).captured(), after.match(text).captured(), QString::number(text.count(u'\n'))};
}

QString faultOf(const Message &message)
{
    if (!message.done || message.translation.isEmpty())
        return QStringLiteral("not translated");
    if (placeholders(message.source) != placeholders(message.translation))
        return QStringLiteral("other placeholders");
    if (blanks(message.source) != blanks(message.translation))
        return QStringLiteral("other blanks or line ends");
    return {};
}

QStringList faults(const QList<Message> &messages)
{
    QStringList found;
    for (const Message &message : messages) {
        const QString fault = faultOf(message);
        if (!fault.isEmpty())
            found += QStringLiteral("%1: “%2” %3").arg(message.context, message.source, fault);
    }
    return found;
}

/** The text of literals that stand beside each other. */
QString joined(const QString &literals)
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    QString text;
    auto all = literal.globalMatch(literals);
    while (all.hasNext())
        text += all.next().captured(1);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\\""), QLatin1String("\""));
}

const QString literalsPattern = QStringLiteral("\\s*((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+)");

/** What a file has translated, as "context\nword"; the context is empty where the file alone does not tell it. */
QStringList wordsOf(const QString &path, const QString &text)
{
    static const QRegularExpression inQml(QStringLiteral("\\bqsTr\\(") + literalsPattern);
    static const QRegularExpression inCpp(
        QStringLiteral("(::)?\\b(?:tr\\(|(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"(\\w+)\",)") + literalsPattern);
    static const QRegularExpression helper(
        QStringLiteral("\nQString tr\\(const char \\*text\\).*translate\\(\"(\\w+)\", text\\)"));
    QStringList found;
    if (path.endsWith(QLatin1String(".qml"))) {
        auto all = inQml.globalMatch(text);
        while (all.hasNext())
            found += QFileInfo(path).baseName() + u'\n' + joined(all.next().captured(1));
        return found;
    }
    const QString ofHelper = helper.match(text).captured(1);
    auto all = inCpp.globalMatch(text);
    while (all.hasNext()) {
        const auto match = all.next();
        const bool ofClass = !match.captured(1).isEmpty(); // Forms::tr(), which is not the file's own
        const QString context = !match.captured(2).isEmpty() ? match.captured(2) : ofClass ? QString() : ofHelper;
        found += context + u'\n' + joined(match.captured(3));
    }
    return found;
}

}

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        messages_ = readMessages(textOf(tsFile));
        QVERIFY2(messages_.size() > 2000, "the file of translations holds almost nothing");
    }

    void everyWordIsTranslated()
    {
        const QStringList found = faults(messages_);
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    /** What the sources say stands in the file under the context it will be asked for. */
    void everyWordOfTheSourcesIsInTheFile()
    {
        QSet<QString> known;
        for (const Message &message : messages_)
            known << QStringLiteral("%1\n").arg(message.context) + message.source
                  << QStringLiteral("\n") + message.source;
        QStringList found;
        int words = 0;
        for (const QString &path : codeBelow("app") + filesBelow("qml", {QStringLiteral("*.qml")})) {
            for (const QString &word : wordsOf(path, textOf(path))) {
                ++words;
                if (!known.contains(word))
                    found += path + QLatin1String(": ") + QString(word).replace(u'\n', QLatin1String(": "));
            }
        }
        QVERIFY2(words > 2000, "the walk found almost no word");
        QVERIFY2(found.isEmpty(), qPrintable("\nrun packaging/translations and translate\n" + found.join('\n')));
    }

    void plantedFaultsAreCaught()
    {
        const auto faultsIn = [](const QString &translation) {
            return faults(readMessages("<TS><context><name>A</name><message><source>%1 of %2 </source>" + translation
                                       + "</message></context></TS>"))
                .size();
        };
        QCOMPARE(faultsIn("<translation>%2: %1 </translation>"), 0);
        QCOMPARE(faultsIn("<translation></translation>"), 1);
        QCOMPARE(faultsIn("<translation type=\"unfinished\">%2: %1 </translation>"), 1);
        QCOMPARE(faultsIn("<translation>%2: %2 </translation>"), 1);
        QCOMPARE(faultsIn("<translation>%2: %1</translation>"), 1);
        QCOMPARE(faultsIn("<translation>%2:\n%1 </translation>"), 1);
        QCOMPARE(faultsIn(""), 1);
        QCOMPARE(wordsOf("qml/A.qml", "text: qsTr(\"One\") + qsTr( \"a \\\"b\\\"\")"),
                 QStringList({"A\nOne", "A\na \"b\""}));
        QCOMPARE(
            wordsOf(
                "app/a.cpp",
                "\nQString tr(const char *text) { return translate(\"T\", text); }\n"
                "tr(\"One \"\n   \"two\"); QT_TRANSLATE_NOOP(\"U\", \"Three\"); Forms::tr(\"Four\"); str(\"Five\");"),
            QStringList({"T\nOne two", "U\nThree", "\nFour"}));
    }

    void wordsChangeWithTheLanguage()
    {
        // In this order: once put in place, a language stays.
        QCOMPARE(installLanguage(QLocale(QLocale::French, QLocale::France)),
                 QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(installLanguage(QLocale(QLocale::English, QLocale::UnitedKingdom)),
                 QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(QCoreApplication::translate("NavBar", "Today"), QStringLiteral("Today"));
        QCOMPARE(installLanguage(QLocale(QLocale::Spanish, QLocale::Mexico)),
                 QLocale(QLocale::Spanish, QLocale::Mexico));
        QCOMPARE(QCoreApplication::translate("NavBar", "Today"), QStringLiteral("Hoy"));
        QCOMPARE(QCoreApplication::translate("Forms", "To", "whom a letter is for"), QStringLiteral("Para"));
        QCOMPARE(QCoreApplication::translate("NavBar", "no such word"), QStringLiteral("no such word"));
    }

private:
    QList<Message> messages_;
};

}

QTEST_GUILESS_MAIN(backpay::TranslationsTest)
#include "translations_test.moc"
