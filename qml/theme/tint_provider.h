// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace backpay {

/**
 * The bundled black icons in a colour: image://tint/NAME/RRGGBB, NAME being a file of qml/icons without ".svg".
 * `app-mark` keeps its own drawing: its tile takes the colour and its lines the second one,
 * image://tint/app-mark/RRGGBB/RRGGBB. Only names of bundled icons are opened; anything else gives an empty image.
 */
class TintProvider : public QQuickImageProvider
{
public:
    TintProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

}
