// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/lock_source.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace backpay {

/**
 * What logind says on the system's bus (about to sleep; this login session is locked) and the desktop's screen saver on
 * the session's bus. The machine is asked to wait with its sleep until the vault is closed, which logind does for some
 * seconds. Where a bus or a service is missing it says nothing.
 */
class BusLocks final : public QObject, public LockSource
{
    Q_OBJECT

public:
    BusLocks(QDBusConnection system, QDBusConnection session, QObject *parent = nullptr);

    void tell(Asked asked) override { asked_ = std::move(asked); }
    void closed() override;

    /** Whether logind waits for closed() before the machine sleeps. */
    [[nodiscard]] bool delaysSleep() const { return delay_.isValid(); }

private Q_SLOTS:
    void prepareForSleep(bool before);
    void sessionLocked();
    void saverChanged(bool active);

private:
    void findLoginSession();
    void askForDelay();
    void ask(LockReason reason) const;

    QDBusConnection system_;
    QDBusConnection session_;
    QDBusUnixFileDescriptor delay_;
    Asked asked_;
};

}
