// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/theme/type_style.h"

#include <QColor>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace backpay {

/**
 * The design values of tokens.json, by name. Theme.qml gives each one a typed property; no other QML file asks here.
 * A name that is not in the file gives a warning (which tests turn into a failure) and a value that stands out.
 */
class Tokens : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Tokens(QObject *parent);

    /** Also loads the bundled fonts and gives the engine the provider of tinted icons (image://tint/NAME/COLOUR). */
    static Tokens *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    /** `scheme` is a key of "color", for example "highContrastDark". */
    Q_INVOKABLE [[nodiscard]] QColor color(const QString &scheme, const QString &name) const;
    Q_INVOKABLE [[nodiscard]] backpay::TypeStyle type(const QString &name) const;
    /** Device-independent pixels at text scale 1; `group` is for example "size". */
    Q_INVOKABLE [[nodiscard]] int length(const QString &group, const QString &name) const;

private:
    [[nodiscard]] QString familyOf(const QString &role) const;

    QJsonObject root_;
    QHash<QString, QString> families_;
};

}
