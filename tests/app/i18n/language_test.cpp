// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <memory>

namespace backpay {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale mexico(QLocale::Spanish, QLocale::Mexico);

QString today() { return QCoreApplication::translate("NavBar", "Today"); }
QString findings(int count)
{
    return QCoreApplication::translate("ClaimsText", "%1 findings", nullptr, pluralOf(count)).arg(count);
}
QString things(int count)
{
    return QCoreApplication::translate("PacketText", "%Ln things do not hold.", nullptr, count);
}

}

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { showLanguage(Language::English, english); }

    void wordsChangeWithTheLanguage()
    {
        QCOMPARE(today(), QStringLiteral("Today"));
        showLanguage(Language::Spanish, mexico);
        QCOMPARE(wordsLanguage(), Language::Spanish);
        QCOMPARE(today(), QStringLiteral("Hoy"));
        QCOMPARE(QCoreApplication::translate("Forms", "To", "whom a letter is for"), QStringLiteral("Para"));
        QCOMPARE(QCoreApplication::translate("NavBar", "no such word"), QStringLiteral("no such word"));
        QCOMPARE(wordsLocale(), mexico);
        QCOMPARE(QLocale(), mexico);
    }

    void countsHaveTheirFormsInEachLanguage()
    {
        QCOMPARE(findings(1), QStringLiteral("1 finding"));
        QCOMPARE(findings(0), QStringLiteral("0 findings"));
        QCOMPARE(findings(21), QStringLiteral("21 findings"));
        QCOMPARE(things(1), QStringLiteral("One thing does not hold."));
        QCOMPARE(things(1200), QStringLiteral("1,200 things do not hold."));
        showLanguage(Language::Spanish, QLocale(QLocale::Spanish, QLocale::Colombia));
        QCOMPARE(findings(1), QStringLiteral("1 hallazgo"));
        QCOMPARE(findings(0), QStringLiteral("0 hallazgos"));
        QVERIFY2(things(12000).startsWith(QStringLiteral("12.000 ")), qPrintable(things(12000)));
        QCOMPARE(pluralOf(std::int64_t{1} << 40), 1'000'000);
        QCOMPARE(pluralOf(std::size_t{2}), 2);
    }

    void aTextHasALanguageOfItsOwn()
    {
        showLanguage(Language::Spanish, mexico);
        {
            const WordsIn words(Language::English);
            QCOMPARE(today(), QStringLiteral("Today"));
            QCOMPARE(findings(1), QStringLiteral("1 finding"));
            QCOMPARE(things(1200), QStringLiteral("1,200 things do not hold."));
            QCOMPARE(wordsLocale(), english);
            {
                const WordsIn inner(Language::Spanish);
                QCOMPARE(today(), QStringLiteral("Hoy"));
            }
            QCOMPARE(today(), QStringLiteral("Today"));
            // The window, on its own thread, goes on in its language.
            QString elsewhere;
            const std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = today(); }));
            thread->start();
            QVERIFY(thread->wait());
            QCOMPARE(elsewhere, QStringLiteral("Hoy"));
        }
        QCOMPARE(today(), QStringLiteral("Hoy"));
        QCOMPARE(wordsLocale(), mexico);
    }

    void theFirstLanguageThatThereIsCounts()
    {
        const auto of = [](const QStringList &words) { return languageFor(std::nullopt, {words, english}); };
        QCOMPARE(of({"es-MX", "es"}), Language::Spanish);
        QCOMPARE(of({"es_419"}), Language::English); // no name that Qt gives
        QCOMPARE(of({"fr-FR", "fr", "es-ES"}), Language::Spanish);
        QCOMPARE(of({"en-GB", "es"}), Language::English);
        QCOMPARE(of({"de-DE"}), Language::English);
        QCOMPARE(of({}), Language::English);
        QCOMPARE(languageFor(Language::English, {{"es-MX"}, mexico}), Language::English);
        QCOMPARE(languageFor(Language::Spanish, {{"en-US"}, english}), Language::Spanish);
        QCOMPARE(languageNamed(languageCode(Language::Spanish)), std::optional(Language::Spanish));
        QCOMPARE(languageNamed(QStringLiteral("fr")), std::optional<Language>());
    }

    void numbersGoWithTheWords()
    {
        const auto of = [](Language language, const QLocale &formats) { return localeFor(language, {{}, formats}); };
        const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
        const QLocale germany(QLocale::German, QLocale::Germany);
        QCOMPARE(of(Language::English, britain), britain);
        QCOMPARE(of(Language::English, germany), english);
        QCOMPARE(of(Language::English, mexico), english);
        QCOMPARE(of(Language::Spanish, mexico), mexico);
        QCOMPARE(of(Language::Spanish, english), QLocale(QLocale::Spanish, QLocale::UnitedStates));
        QCOMPARE(of(Language::Spanish, germany), QLocale(QLocale::Spanish, QLocale::UnitedStates));
        QCOMPARE(of(Language::Spanish, QLocale(QLocale::English, QLocale::Philippines)),
                 QLocale(QLocale::Spanish, QLocale::Philippines));
    }
};

}

QTEST_GUILESS_MAIN(backpay::LanguageTest)
#include "language_test.moc"
