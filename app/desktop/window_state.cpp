// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_state.h"

#include <algorithm>

namespace backpay {

namespace {

const char *const placeKey = "window/place";
const char *const maximisedKey = "window/maximised";
constexpr int handle = 64; // of the window that must be on a screen, so that it can be moved

}

QVariantMap WindowState::initial(const QList<QRect> &screens) const
{
    QVariantMap properties;
    const QRect place = settings_.value(QLatin1String(placeKey)).toRect();
    if (place.isValid()) {
        QSize most;
        for (const QRect &screen : screens)
            most = most.expandedTo(screen.size());
        properties[QStringLiteral("width")] = std::min(place.width(), most.width());
        properties[QStringLiteral("height")] = std::min(place.height(), most.height());
        const QRect head(place.topLeft(), QSize(place.width(), handle));
        const bool inSight = std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) {
            const QRect seen = screen.intersected(head);
            return seen.width() >= handle && seen.height() >= handle / 2;
        });
        if (inSight) {
            properties[QStringLiteral("x")] = place.x();
            properties[QStringLiteral("y")] = place.y();
        }
    }
    if (settings_.value(QLatin1String(maximisedKey)).toBool())
        properties[QStringLiteral("visibility")] = static_cast<int>(QWindow::Maximized);
    return properties;
}

void WindowState::follow(QWindow &window)
{
    const auto keepIt = [this, &window] { keep(window); };
    connect(&window, &QWindow::xChanged, this, keepIt);
    connect(&window, &QWindow::yChanged, this, keepIt);
    connect(&window, &QWindow::widthChanged, this, keepIt);
    connect(&window, &QWindow::heightChanged, this, keepIt);
    connect(&window, &QWindow::visibilityChanged, this, keepIt);
}

void WindowState::keep(const QWindow &window)
{
    if (window.visibility() == QWindow::Windowed)
        settings_.setValue(QLatin1String(placeKey), window.geometry());
    if (window.visibility() == QWindow::Windowed || window.visibility() == QWindow::Maximized)
        settings_.setValue(QLatin1String(maximisedKey), window.visibility() == QWindow::Maximized);
}

}
