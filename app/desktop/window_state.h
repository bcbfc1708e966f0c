// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QSettings>
#include <QVariantMap>
#include <QWindow>

namespace backpay {

/** Where the window was and how large, kept from one start to the next. */
class WindowState : public QObject
{
    Q_OBJECT

public:
    explicit WindowState(QSettings &settings, QObject *parent = nullptr)
        : QObject(parent)
        , settings_(settings)
    {
    }

    /**
     * Properties for a new window: `width`, `height`, `x`, `y`, `visibility`, as far as they were kept. A place that
     * lies on none of these screens any more is left to the system, and a size is no larger than the largest of them.
     */
    [[nodiscard]] QVariantMap initial(const QList<QRect> &screens) const;
    /** Keeps what becomes of the window from now on. */
    void follow(QWindow &window);

private:
    void keep(const QWindow &window);

    QSettings &settings_;
};

}
