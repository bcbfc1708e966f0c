// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/lock_source.h"
#include "app/platform/offered_file.h"
#include "app/platform/screen_guard.h"

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>

class QQuickWindow;

namespace backpay {

/**
 * The system around the window: who else shows this vault, who says when to lock, which apps hand files over, where the
 * window stands. There is one per kind of system, and a program is linked with one (app/desktop, app/android).
 */
class Surroundings
{
public:
    /** Before the view models are made, which it outlives. */
    [[nodiscard]] static std::unique_ptr<Surroundings> ofThisSystem(QSettings &settings, const QString &vaultFile);
    virtual ~Surroundings() = default;

    /** Whether a program that shows this vault already took the files, so that this one ends. */
    [[nodiscard]] virtual bool handOver(const QStringList &paths) = 0;
    [[nodiscard]] virtual LockSource &locks() = 0;
    [[nodiscard]] virtual const OfferSource *offers() const = 0;
    [[nodiscard]] virtual ScreenGuard *screens() = 0;
    /** What Main.qml is to begin with: its size and place. */
    [[nodiscard]] virtual QVariantMap windowPlace() const = 0;
    /** The window is there: its place is kept from now on. */
    virtual void follow(QQuickWindow &window) = 0;
    /** Files that come from outside from now on are shown to the window's openFiles(), which stores nothing. */
    virtual void bringFilesTo(QQuickWindow &window) = 0;
};

}
