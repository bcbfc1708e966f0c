// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/input_idle.h"

#include <QEvent>
#include <QGuiApplication>

namespace backpay {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::ApplicationStateChange: return true;
    default: return false;
    }
}

InputIdle::InputIdle(QObject *parent)
    : QObject(parent)
{
    sinceInput_.start();
    QCoreApplication::instance()->installEventFilter(this);
}

std::chrono::seconds InputIdle::idle() const
{
    if (QGuiApplication::applicationState() != Qt::ApplicationActive)
        return {};
    return std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(sinceInput_.elapsed()));
}

bool InputIdle::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        sinceInput_.restart();
    return QObject::eventFilter(watched, event);
}

}
