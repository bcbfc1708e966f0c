// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"

#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QVariantList>

#include <optional>

namespace backpay {

/** Which of the four colour schemes is in use, how large text is and in which language. See README.md. */
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(bool contrast READ isContrast NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString languageNote READ languageNote NOTIFY changed)

public:
    enum Scheme {
        System,
        Light,
        Dark,
        ContrastLight,
        ContrastDark
    };
    Q_ENUM(Scheme)

    explicit Appearance(QSettings &settings, QObject *parent = nullptr);
    [[nodiscard]] static Appearance *create(QQmlEngine *engine, QJSEngine *scripts);
    /** The language that was chosen; none where it follows the system. */
    [[nodiscard]] static std::optional<Language> storedLanguage(const QSettings &settings);

    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isContrast() const { return scheme_ == ContrastLight || scheme_ == ContrastDark; }
    [[nodiscard]] qreal textScale() const { return textScale_; }
    void setScheme(Scheme scheme);
    /** Kept between 0.75 and 3. */
    void setTextScale(qreal scale);
    /** "" follows the system. */
    [[nodiscard]] QString language() const { return language_; }
    [[nodiscard]] static QVariantList languages();
    /** What is chosen is shown from the next start; "" where it is shown already. */
    [[nodiscard]] QString languageNote() const;
    /** Kept for the next start; a language that there are no words in is none. */
    void setLanguage(const QString &code);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    QSettings &settings_;
    Scheme scheme_ = System;
    qreal textScale_ = 1;
    QString language_;
};

}
