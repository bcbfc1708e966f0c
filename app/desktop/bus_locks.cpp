// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus_locks.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace backpay {

namespace {

const auto loginService = QStringLiteral("org.freedesktop.login1");
const auto loginPath = QStringLiteral("/org/freedesktop/login1");
const auto loginManager = QStringLiteral("org.freedesktop.login1.Manager");
const auto loginSession = QStringLiteral("org.freedesktop.login1.Session");

struct Saver
{
    const char *path;
    const char *interface;
};
// The name of the desktops, in both places where they have put it, and GNOME's own.
constexpr Saver savers[] = {{"/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
                            {"/ScreenSaver", "org.freedesktop.ScreenSaver"},
                            {"/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"}};

QDBusMessage managerCall(const char *method)
{
    return QDBusMessage::createMethodCall(loginService, loginPath, loginManager, QLatin1String(method));
}

}

BusLocks::BusLocks(QDBusConnection system, QDBusConnection session, QObject *parent)
    : QObject(parent)
    , system_(std::move(system))
    , session_(std::move(session))
{
    system_.connect(loginService, loginPath, loginManager, QStringLiteral("PrepareForSleep"), this,
                    SLOT(prepareForSleep(bool)));
    for (const Saver &saver : savers)
        session_.connect({}, QLatin1String(saver.path), QLatin1String(saver.interface), QStringLiteral("ActiveChanged"),
                         this, SLOT(saverChanged(bool)));
    findLoginSession();
    askForDelay();
}

/**
 * The signal comes from the path of this very session; those of other people are not ours, and the path "auto" itself
 * sends none. The session "auto" is that of whoever calls, else the one its user sees: by its number this process has
 * none where the desktop starts programs as services of the user, and within a sandbox it has another number. Known to
 * elogind and to systemd as Debian 12 has it (252).
 */
void BusLocks::findLoginSession()
{
    if (!system_.isConnected())
        return;
    QDBusMessage call = managerCall("GetSession");
    call << QStringLiteral("auto");
    auto *watcher = new QDBusPendingCallWatcher(system_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *watcher;
        if (path.isValid())
            system_.connect(loginService, path.value().path(), loginSession, QStringLiteral("Lock"), this,
                            SLOT(sessionLocked()));
    });
}

void BusLocks::askForDelay()
{
    if (!system_.isConnected())
        return;
    QDBusMessage call = managerCall("Inhibit");
    call << QStringLiteral("sleep") << QStringLiteral("Backpay") << tr("The vault is closed first.")
         << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(system_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *watcher;
        if (held.isValid())
            delay_ = held.value();
    });
}

void BusLocks::closed() { delay_ = {}; }

void BusLocks::prepareForSleep(bool before)
{
    if (!before)
        askForDelay(); // awake again: for the next time
    else if (asked_)
        ask(LockReason::Sleep);
    else
        closed();
}

void BusLocks::sessionLocked() { ask(LockReason::Screen); }

void BusLocks::saverChanged(bool active)
{
    if (active)
        ask(LockReason::Screen);
}

void BusLocks::ask(LockReason reason) const
{
    if (asked_)
        asked_(reason);
}

}
