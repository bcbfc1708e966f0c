// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/appearance.h"

#include "app/viewmodels/choice.h"
#include "app/viewmodels/view_models.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace backpay {

namespace {

const char *const schemeKey = "appearance/scheme";
const char *const textScaleKey = "appearance/textScale";
const char *const languageKey = "appearance/language";

qreal boundedScale(qreal scale)
{
    return scale >= 0.75 && scale <= 3 ? scale : (scale > 3 ? 3 : (scale > 0 ? 0.75 : 1)); // also what is not a number
}

}

Appearance::Appearance(QSettings &settings, QObject *parent)
    : QObject(parent)
    , settings_(settings)
{
    const int stored = settings.value(QLatin1String(schemeKey), 0).toInt();
    scheme_ = stored >= System && stored <= ContrastDark ? static_cast<Scheme>(stored) : System;
    textScale_ = boundedScale(settings.value(QLatin1String(textScaleKey), 1.0).toDouble());
    if (const auto chosen = storedLanguage(settings))
        language_ = languageCode(*chosen);
    if (QCoreApplication::instance())
        QCoreApplication::instance()->installEventFilter(this);
}

Appearance *Appearance::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).appearance(); }

bool Appearance::isDark() const
{
    if (scheme_ != System)
        return scheme_ == Dark || scheme_ == ContrastDark;
    // Qt 6.4 does not tell the system's scheme; a palette whose text is lighter than its ground is a dark one.
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

void Appearance::setScheme(Scheme scheme)
{
    if (scheme_ == scheme)
        return;
    scheme_ = scheme;
    settings_.setValue(QLatin1String(schemeKey), static_cast<int>(scheme));
    Q_EMIT changed();
}

void Appearance::setTextScale(qreal scale)
{
    const qreal bounded = boundedScale(scale);
    if (qFuzzyCompare(textScale_, bounded))
        return;
    textScale_ = bounded;
    settings_.setValue(QLatin1String(textScaleKey), bounded);
    Q_EMIT changed();
}

std::optional<Language> Appearance::storedLanguage(const QSettings &settings)
{
    return languageNamed(settings.value(QLatin1String(languageKey)).toString());
}

QVariantList Appearance::languages()
{
    // A language is named in its own words, so that who reads only that one finds it.
    return {choice({}, tr("As the system")), choice(languageCode(Language::English), QStringLiteral("English")),
            choice(languageCode(Language::Spanish), QStringLiteral("Español"))};
}

QString Appearance::languageNote() const
{
    const bool shown = languageFor(languageNamed(language_), SystemLanguages::read()) == wordsLanguage();
    return shown ? QString() : tr("Shown from the next start.");
}

void Appearance::setLanguage(const QString &code)
{
    const QString known = languageNamed(code) ? code : QString();
    if (language_ == known)
        return;
    language_ = known;
    settings_.setValue(QLatin1String(languageKey), known);
    Q_EMIT changed();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance()
        && scheme_ == System)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

}
