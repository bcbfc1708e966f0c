// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace backpay {

/** Which of the four colour schemes is in use and how large text is. See README.md. */
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(bool contrast READ isContrast NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)

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

    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isContrast() const { return scheme_ == ContrastLight || scheme_ == ContrastDark; }
    [[nodiscard]] qreal textScale() const { return textScale_; }
    void setScheme(Scheme scheme);
    /** Kept between 0.75 and 3. */
    void setTextScale(qreal scale);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    QSettings &settings_;
    Scheme scheme_ = System;
    qreal textScale_ = 1;
};

}
