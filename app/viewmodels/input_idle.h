// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/idle_source.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>

namespace backpay {

/** Whether an event is a person's doing. */
[[nodiscard]] bool isInput(QEvent::Type type);

/**
 * Idle time as the window itself knows it: since the last input, while it is the active one. Work is done in other
 * windows, of which it knows nothing: while one of those is active nobody is idle.
 */
class InputIdle final : public QObject, public IdleSource
{
    Q_OBJECT

public:
    /** Watches the input of the application object, which must exist. */
    explicit InputIdle(QObject *parent = nullptr);

    [[nodiscard]] std::chrono::seconds idle() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer sinceInput_;
};

}
