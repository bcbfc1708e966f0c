// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/i18n/messages.h"
#include "tests/architecture/source_tree.h"
#include "tests/support/program.h"
#include "tests/support/scratch_folder.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace backpay {

namespace {

const QStringList tsFiles = {QStringLiteral("app/i18n/backpay_en.ts"), QStringLiteral("app/i18n/backpay_es.ts")};

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
    // English and Spanish both have one form for one and one for every other count.
    if (!message.done || message.translations.size() != (message.counts ? 2 : 1))
        return QStringLiteral("not translated");
    for (const QString &translation : message.translations) {
        QStringList due = placeholders(message.source);
        if (message.counts && &translation == &message.translations.first() && !translation.contains(u'%'))
            due.removeIf([](const QString &each) { return each.endsWith(u'n'); }); // "one more", without its figure
        if (translation.isEmpty())
            return QStringLiteral("not translated");
        if (placeholders(translation) != due)
            return QStringLiteral("other placeholders");
        if (blanks(message.source) != blanks(translation))
            return QStringLiteral("other blanks or line ends");
    }
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
        QStringLiteral("\nQString tr\\(const char \\*text[^{]*\\{[^}]*translate\\(\"(\\w+)\", text"));
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
        for (const QString &file : tsFiles)
            messages_[file] = readMessages(textOf(file));
        QVERIFY2(spanish().size() > 2000, "the file of translations holds almost nothing");
        QVERIFY(!messages_[tsFiles.first()].isEmpty());
    }

    void everyWordIsTranslated()
    {
        QStringList found;
        for (const QString &file : tsFiles)
            found += faults(messages_[file]);
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    /** What a build of tomorrow would find in the sources is in the files, and nothing else. */
    void theFilesAreUpToDate()
    {
        const ScratchFolder folder;
        const auto answer = runProgram(sourceRoot() + QStringLiteral("/packaging/translations"),
                                       {QString::fromStdString(folder.path())}, folder.path());
        QVERIFY2(answer.code == 0, answer.out.constData());
        for (const QString &file : tsFiles) {
            QSet<QString> kept;
            QSet<QString> fresh;
            for (const Message &message : messages_[file])
                kept << message.key();
            const std::string made = readBytes(folder.file(QFileInfo(file).fileName().toStdString()));
            for (const Message &message : readMessages(QString::fromStdString(made)))
                fresh << message.key();
            QVERIFY(!fresh.isEmpty());
            const QStringList differences = ((kept - fresh) + (fresh - kept)).values();
            QVERIFY2(differences.isEmpty(),
                     qPrintable("run packaging/translations and translate\n" + differences.join('\n')));
        }
    }

    /** What the sources say stands in the file under the context it will be asked for, which lupdate has to guess. */
    void everyWordOfTheSourcesIsInTheFile()
    {
        QSet<QString> known;
        for (const Message &message : spanish())
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

    /** The same thing has the same name everywhere, by the list of app/i18n/README.md. */
    void oneThingHasOneName()
    {
        const QList<std::pair<QString, QString>> names = {{"evidence packet", "paquetes? de pruebas"},
                                                          {"finding", "hallazgo"},
                                                          {"journal", "diario"},
                                                          {"passphrase", "frases? de contraseña"},
                                                          {"platform rate", "tarifas? de la plataf"},
                                                          {"possible shortfall", "posibles? diferencias?"},
                                                          {"time stamp", "sello"},
                                                          {"true rate", "tarifas? real"},
                                                          {"vault", "bóveda"}};
        QStringList found;
        for (const Message &message : spanish()) {
            for (const auto &[english, spanish] : names) {
                static const auto option = QRegularExpression::CaseInsensitiveOption;
                const QRegularExpression here("(?<![:/.] )\\b" + english + "s?\\b(?!\\.csv)", option);
                const QRegularExpression there(spanish, option);
                if (message.source.contains(here) && !message.translations.join(u'\n').contains(there))
                    found += message.source + QLatin1String(" → ") + message.translations.join(u'|');
            }
            if (message.translations.join(u'\n').contains(QRegularExpression(QStringLiteral("[!¡]|\\brobo"))))
                found += message.translations.join(u'|');
        }
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    /** Keys are named as they are pressed, and nothing brings a mnemonic along. */
    void keysStay()
    {
        static const QRegularExpression keys(QStringLiteral("(?:Ctrl|Alt|Shift)\\+\\w|&"));
        const auto keysOf = [](const QString &text) {
            QStringList found;
            auto all = keys.globalMatch(text);
            while (all.hasNext())
                found += all.next().captured();
            return found;
        };
        for (const Message &message : spanish()) {
            for (const QString &translation : message.translations)
                QCOMPARE(keysOf(translation), keysOf(message.source));
        }
    }

    void plantedFaultsAreCaught()
    {
        const auto faultsIn = [](const QString &translation, const QString &attributes = {}) {
            return faults(readMessages("<TS><context><name>A</name><message" + attributes
                                       + "><source>%1 of %2 </source>" + translation + "</message></context></TS>"))
                .size();
        };
        QCOMPARE(faultsIn("<translation>%2: %1 </translation>"), 0);
        QCOMPARE(faultsIn("<translation></translation>"), 1);
        QCOMPARE(faultsIn("<translation type=\"unfinished\">%2: %1 </translation>"), 1);
        QCOMPARE(faultsIn("<translation>%2: %2 </translation>"), 1);
        QCOMPARE(faultsIn("<translation>%2: %1</translation>"), 1);
        QCOMPARE(faultsIn("<translation>%2:\n%1 </translation>"), 1);
        QCOMPARE(faultsIn(""), 1);
        const QString form = QStringLiteral("<numerusform>%1 %2 </numerusform>");
        QCOMPARE(faultsIn("<translation>" + form + form + "</translation>", " numerus=\"yes\""), 0);
        QCOMPARE(faultsIn("<translation>" + form + "</translation>", " numerus=\"yes\""), 1);
        QCOMPARE(faultsIn("<translation>" + form + "<numerusform></numerusform></translation>", " numerus=\"yes\""), 1);
        QCOMPARE(wordsOf("qml/A.qml", "text: qsTr(\"One\") + qsTr( \"a \\\"b\\\"\")"),
                 QStringList({"A\nOne", "A\na \"b\""}));
        const QStringList words = {"T\nOne two", "U\nThree", "\nFour"};
        const QString calls =
            "tr(\"One \"\n   \"two\"); QT_TRANSLATE_NOOP(\"U\", \"Three\"); Forms::tr(\"Four\"); str(\"Five\");";
        QCOMPARE(wordsOf("app/a.cpp", "\nQString tr(const char *text) { return translate(\"T\", text); }\n" + calls),
                 words);
        QCOMPARE(
            wordsOf("app/a.cpp", "\nQString tr(const char *text, int n = -1)\n{\n    return translate(\"T\", text, "
                                 "nullptr, n);\n}\n"
                                     + calls),
            words);
    }

private:
    [[nodiscard]] const QList<Message> &spanish() { return messages_[tsFiles.last()]; }

    QMap<QString, QList<Message>> messages_; // by file
};

}

QTEST_GUILESS_MAIN(backpay::TranslationsTest)
#include "translations_test.moc"
