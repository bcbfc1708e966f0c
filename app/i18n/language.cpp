// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"

#include <array>
#include <atomic>

namespace backpay {

namespace {

struct NamedLanguage
{
    Language language;
    const char *code;
    QLocale::Language locale;
};
constexpr std::array languages = {NamedLanguage{Language::English, "en", QLocale::English},
                                  NamedLanguage{Language::Spanish, "es", QLocale::Spanish}};

std::atomic<Language> shownLanguage = Language::English;

QLocale::Language localeLanguage(Language language) { return languages[static_cast<std::size_t>(language)].locale; }

}

QString languageCode(Language language)
{
    return QString::fromLatin1(languages[static_cast<std::size_t>(language)].code);
}

std::optional<Language> languageNamed(const QString &code)
{
    for (const NamedLanguage &each : languages) {
        if (code == QLatin1String(each.code))
            return each.language;
    }
    return std::nullopt;
}

SystemLanguages SystemLanguages::read() { return {QLocale::system().uiLanguages(), QLocale::system()}; }

Language languageFor(const std::optional<Language> &chosen, const SystemLanguages &system)
{
    if (chosen)
        return *chosen;
    for (const QString &name : system.words) {
        if (const auto known = languageNamed(name.section(QLatin1Char('-'), 0, 0)))
            return *known;
    }
    return Language::English;
}

QLocale localeFor(Language language, const SystemLanguages &system)
{
    const QLocale::Language wanted = localeLanguage(language);
    if (system.formats.language() == wanted)
        return system.formats;
    // Asked for a variant that there is none of, QLocale answers with another territory.
    const QLocale there(wanted, system.formats.territory());
    return language != Language::English && there.territory() == system.formats.territory()
               ? there
               : QLocale(wanted, QLocale::UnitedStates);
}

void showLanguage(Language language, const QLocale &locale)
{
    shownLanguage = language;
    QLocale::setDefault(locale);
}

thread_local const WordsIn *WordsIn::innermost_ = nullptr;

WordsIn::WordsIn(Language language)
    : language_(language)
    , outer_(innermost_)
{
    innermost_ = this;
}

WordsIn::~WordsIn() { innermost_ = outer_; }

Language wordsLanguage() { return WordsIn::innermost_ ? WordsIn::innermost_->language_ : shownLanguage.load(); }

QLocale wordsLocale()
{
    return WordsIn::innermost_ ? QLocale(localeLanguage(WordsIn::innermost_->language_), QLocale::UnitedStates)
                               : QLocale();
}

int pluralOf(std::int64_t count) { return static_cast<int>(std::clamp<std::int64_t>(count, 0, 1'000'000)); }

}
