// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus_locks.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/window_state.h"
#include "app/surroundings.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <optional>

namespace backpay {

namespace {

class DesktopSurroundings final : public Surroundings
{
public:
    DesktopSurroundings(QSettings &settings, const QString &vaultFile)
        : instance_(SingleInstance::runtimeFolder(), vaultFile)
        , state_(settings)
    {
    }

    bool handOver(const QStringList &paths) override { return instance_.handOver(paths); }
    /** Asked for once it is clear that this start stays: a machine is not to wait with its sleep for one that goes. */
    LockSource &locks() override
    {
        if (!locks_)
            locks_.emplace(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
        return *locks_;
    }
    const OfferSource *offers() const override { return nullptr; } // every file has a path
    ScreenGuard *screens() override { return nullptr; }            // neither X11 nor Wayland has a way to ask for it

    QVariantMap windowPlace() const override
    {
        QList<QRect> places;
        for (const QScreen *screen : QGuiApplication::screens())
            places += screen->availableGeometry();
        return state_.initial(places);
    }

    void follow(QQuickWindow &window) override { state_.follow(window); }

    /** Also brings the window to the front, as whoever started the program again expects. */
    void bringFilesTo(QQuickWindow &window) override
    {
        if (!instance_.listen())
            return;
        QObject::connect(&instance_, &SingleInstance::called, &window, [&window](const QList<QUrl> &files) {
            QMetaObject::invokeMethod(&window, "openFiles", Q_ARG(QVariant, QVariant::fromValue(files)));
            window.show();
            window.raise();
            window.requestActivate();
        });
    }

private:
    SingleInstance instance_;
    std::optional<BusLocks> locks_;
    WindowState state_;
};

}

std::unique_ptr<Surroundings> Surroundings::ofThisSystem(QSettings &settings, const QString &vaultFile)
{
    return std::make_unique<DesktopSurroundings>(settings, vaultFile);
}

}
