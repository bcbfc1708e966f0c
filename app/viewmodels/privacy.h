// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/lock_source.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QVariantList>

#include <chrono>
#include <functional>

namespace backpay {

/** What others may see: whether amounts are shown, and when the vault locks by itself. See README.md. */
class Privacy : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool amountsHidden READ amountsHidden WRITE setAmountsHidden NOTIFY amountsHiddenChanged)
    Q_PROPERTY(bool hideAtStart READ hideAtStart WRITE setHideAtStart NOTIFY changed)
    Q_PROPERTY(QString lockAfter READ lockAfter WRITE setLockAfter NOTIFY changed)
    Q_PROPERTY(QVariantList lockChoices READ lockChoices CONSTANT)
    Q_PROPERTY(bool lockWithScreen READ lockWithScreen WRITE setLockWithScreen NOTIFY changed)
    Q_PROPERTY(bool lockBeforeSleep READ lockBeforeSleep WRITE setLockBeforeSleep NOTIFY changed)
    Q_PROPERTY(bool coverWhenAway READ coverWhenAway WRITE setCoverWhenAway NOTIFY changed)
    Q_PROPERTY(bool canGuardScreen READ canGuardScreen CONSTANT)
    Q_PROPERTY(bool guardScreen READ guardScreen WRITE setGuardScreen NOTIFY changed)

public:
    /** `minute` is a minute, but for tests. */
    Privacy(const Services &services, Session &session, std::chrono::milliseconds minute = std::chrono::minutes(1),
            QObject *parent = nullptr);
    ~Privacy() override;
    [[nodiscard]] static Privacy *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool amountsHidden() const { return services_.hideAmounts->load(); }
    [[nodiscard]] bool hideAtStart() const;
    /** Minutes without input until the vault locks, a value of `lockChoices`; "0" is never. */
    [[nodiscard]] QString lockAfter() const { return QString::number(minutes_); }
    [[nodiscard]] QVariantList lockChoices() const;
    void setAmountsHidden(bool hidden);
    void setHideAtStart(bool hide);
    void setLockAfter(const QString &minutes);
    [[nodiscard]] bool lockWithScreen() const;
    void setLockWithScreen(bool lock);
    [[nodiscard]] bool lockBeforeSleep() const;
    void setLockBeforeSleep(bool lock);
    /** Whether pages are covered while the window is not the active one. */
    [[nodiscard]] bool coverWhenAway() const;
    void setCoverWhenAway(bool cover);
    /** Whether the system can keep the window off pictures of the screen and the list of apps. */
    [[nodiscard]] bool canGuardScreen() const { return services_.screens != nullptr; }
    /** Whether it is to; on until somebody says otherwise. */
    [[nodiscard]] bool guardScreen() const;
    void setGuardScreen(bool guard);

    /**
     * The system's own word when to lock; `source` outlives this. What is being stored is stored whole first; a packet
     * that is being built, and a check, are given up.
     */
    void lockWhen(LockSource &source);

    /** While `works` says so the vault stays open: work that a lock would throw away is going on. */
    void holdOpenWhile(std::function<bool()> works) { works_ = std::move(works); }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void amountsHiddenChanged();
    void changed();

private:
    void follow();
    void look();
    void asked(LockReason reason);
    void keep(const char *key, bool value, bool before);

    const Services &services_;
    Session &session_;
    std::chrono::milliseconds minute_;
    int minutes_ = 0;
    QElapsedTimer sinceInput_;
    QTimer lock_;
    std::function<bool()> works_;
    LockSource *source_ = nullptr;
};

}
