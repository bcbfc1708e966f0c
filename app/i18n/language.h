// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <optional>

namespace backpay {

/*
 * Words are asked for by tr(), qsTr() and QCoreApplication::translate(), numbers and dates by wordsLocale(). Both are
 * of one language: the one that the program shows, unless a WordsIn says otherwise on the thread that asks. That holds
 * in every program that has a QCoreApplication and links this; English is shown until showLanguage() is called.
 */

/** The languages that there are words in. */
enum class Language {
    English,
    Spanish
};
inline constexpr std::array everyLanguage = {Language::English, Language::Spanish};

/** "en", "es" */
[[nodiscard]] QString languageCode(Language language);
/** None for every other text, "" among them. */
[[nodiscard]] std::optional<Language> languageNamed(const QString &code);

/** What the machine is set to: the languages of its words, best first, and how it writes numbers and dates. */
struct SystemLanguages
{
    QStringList words; // "es-MX"
    QLocale formats;

    [[nodiscard]] static SystemLanguages read();
};

/** The language that was chosen, else the first of the system's that there are words in, else English. */
[[nodiscard]] Language languageFor(const std::optional<Language> &chosen, const SystemLanguages &system);
/**
 * How numbers and dates go with a language's words: as the system writes them where that is the same language, else in
 * the variant of the system's territory, else in that of the United States.
 */
[[nodiscard]] QLocale localeFor(Language language, const SystemLanguages &system);

/**
 * From now on the program shows this language, Qt's own words too where they are installed; QLocale's default becomes
 * `locale`. What is shown already stays as it is, so it is called before the first word.
 */
void showLanguage(Language language, const QLocale &locale);

/** The language of words asked for on this thread now. */
[[nodiscard]] Language wordsLanguage();
/** How numbers and dates are written beside them. */
[[nodiscard]] QLocale wordsLocale();

/**
 * While it lives, words on this thread are in a language of their own, whatever the program shows: those of a text that
 * leaves the program. Numbers and dates are then written as in the United States, whatever the machine is set to, so
 * that the text is the same everywhere. One within another counts; they end in the reverse order.
 */
class WordsIn
{
public:
    explicit WordsIn(Language language);
    ~WordsIn();
    WordsIn(const WordsIn &) = delete;
    WordsIn &operator=(const WordsIn &) = delete;

private:
    friend Language wordsLanguage();
    friend QLocale wordsLocale();

    static thread_local const WordsIn *innermost_;

    Language language_;
    const WordsIn *outer_;
};

/** The `n` of tr(): which form a noun takes beside a count. From a million on all counts take the same. */
[[nodiscard]] int pluralOf(std::int64_t count);
template <std::unsigned_integral Count>
[[nodiscard]] int pluralOf(Count count)
{
    return pluralOf(static_cast<std::int64_t>(std::min<Count>(count, 1'000'000)));
}

}
