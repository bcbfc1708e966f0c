// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace backpay {

/**
 * Hands the result of `future` to `show` in the thread of `receiver`, and lets it go unseen when the receiver is gone
 * by then. QFuture::then with a context object is not used: until Qt 6.5 it aborts when the context went first.
 */
template <class Value, class Show>
void whenDone(const QFuture<Value> &future, QObject *receiver, Show show)
{
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, show = std::move(show)]() mutable {
        watcher->deleteLater();
        show(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

}
