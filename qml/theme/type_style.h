// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backpay {

/** One style of text: family, size and line height in device-independent pixels, weight as in CSS, tracking in pixels.
 */
class TypeStyle
{
    Q_GADGET
    QML_VALUE_TYPE(typeStyle)
    Q_PROPERTY(QString family MEMBER family CONSTANT)
    Q_PROPERTY(int px MEMBER px CONSTANT)
    Q_PROPERTY(int line MEMBER line CONSTANT)
    Q_PROPERTY(int weight MEMBER weight CONSTANT)
    Q_PROPERTY(qreal tracking MEMBER tracking CONSTANT)

public:
    QString family;
    int px = 15;
    int line = 20;
    int weight = 400;
    qreal tracking = 0;

    friend bool operator==(const TypeStyle &, const TypeStyle &) = default;
};

}

Q_DECLARE_METATYPE(backpay::TypeStyle)
