// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus_locks.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace backpay {

namespace {

/** A bus of the test's own, which goes with it. */
class PrivateBus
{
public:
    PrivateBus()
    {
        daemon_.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (daemon_.waitForStarted() && daemon_.waitForReadyRead())
            address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        daemon_.kill();
        daemon_.waitForFinished();
    }

    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(address_, name);
    }

private:
    QProcess daemon_;
    QString address_;
};

/** logind as far as it is asked here; hands out the end of a pipe, as logind does, and sees when it is let go. */
class MadeLogin : public QDBusVirtualObject
{
public:
    ~MadeLogin() override { letGoOfPipe(); }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1String("GetSession")) {
            if (message.arguments() != QVariantList{QStringLiteral("auto")})
                return bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.login1.NoSuchSession"),
                                                         QStringLiteral("No such session known")));
            ++asked;
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath))));
        }
        if (message.member() != QLatin1String("Inhibit"))
            return false;
        inhibited = message.arguments();
        letGoOfPipe();
        if (pipe2(pipe_, O_CLOEXEC | O_NONBLOCK) != 0)
            return false;
        const QDBusUnixFileDescriptor end(pipe_[1]); // a copy of it
        ::close(pipe_[1]);
        return bus.send(message.createReply(QVariant::fromValue(end)));
    }
    /** Whether everybody who was handed the other end has closed it. */
    [[nodiscard]] bool letGo() const
    {
        char byte = 0;
        return pipe_[0] >= 0 && read(pipe_[0], &byte, 1) == 0;
    }

    inline static const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_31");
    int asked = 0; // for the session of whoever calls
    QVariantList inhibited;

private:
    void letGoOfPipe()
    {
        if (pipe_[0] >= 0)
            ::close(pipe_[0]);
        pipe_[0] = -1;
    }
    int pipe_[2] = {-1, -1};
};

}

class BusLocksTest : public QObject
{
    Q_OBJECT

    PrivateBus bus_;
    MadeLogin login_;
    std::unique_ptr<BusLocks> locks_;
    QList<LockReason> asked_;

    void emitSignal(const QString &path, const char *interface, const char *name, const QVariantList &arguments = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, QLatin1String(interface), QLatin1String(name));
        signal.setArguments(arguments);
        QVERIFY(bus_.connection(QStringLiteral("desktop")).send(signal));
    }

private slots:
    void initTestCase()
    {
        QDBusConnection desktop = bus_.connection(QStringLiteral("desktop"));
        QVERIFY2(desktop.isConnected(), "dbus-daemon is one of the packages that tests need");
        QVERIFY(desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), &login_));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.login1")));
    }
    void init()
    {
        asked_.clear();
        login_.asked = 0;
        locks_ = std::make_unique<BusLocks>(bus_.connection(QStringLiteral("system")),
                                            bus_.connection(QStringLiteral("session")));
        locks_->tell([this](LockReason reason) { asked_ += reason; });
        QTRY_VERIFY(locks_->delaysSleep());
    }

    void theScreenSaverLocks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("interface");
        QTest::newRow("desktops") << "/org/freedesktop/ScreenSaver" << QByteArray("org.freedesktop.ScreenSaver");
        QTest::newRow("older ones") << "/ScreenSaver" << QByteArray("org.freedesktop.ScreenSaver");
        QTest::newRow("GNOME") << "/org/gnome/ScreenSaver" << QByteArray("org.gnome.ScreenSaver");
    }
    void theScreenSaverLocks()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, interface);
        emitSignal(path, interface.constData(), "ActiveChanged", {false}); // it ended
        emitSignal(path, interface.constData(), "ActiveChanged", {true});
        QTRY_COMPARE(asked_, QList{LockReason::Screen});
    }

    void ourLoginSessionLocks()
    {
        QCOMPARE(login_.asked, 1);
        const char *const session = "org.freedesktop.login1.Session";
        emitSignal(QStringLiteral("/org/freedesktop/login1/session/_32"), session, "Lock"); // somebody else's
        emitSignal(MadeLogin::sessionPath, session, "Lock");
        QTRY_COMPARE(asked_, QList{LockReason::Screen});
    }

    // The machine waits until the vault is closed, and is asked to wait again once it has woken up.
    void sleepWaitsForTheVault()
    {
        const char *const manager = "org.freedesktop.login1.Manager";
        const QString path = QStringLiteral("/org/freedesktop/login1");
        QCOMPARE(login_.inhibited.value(0).toString(), QStringLiteral("sleep"));
        QCOMPARE(login_.inhibited.value(3).toString(), QStringLiteral("delay"));
        emitSignal(path, manager, "PrepareForSleep", {true});
        QTRY_COMPARE(asked_, QList{LockReason::Sleep});
        QVERIFY(!login_.letGo());
        locks_->closed();
        QVERIFY(!locks_->delaysSleep());
        QTRY_VERIFY(login_.letGo());
        emitSignal(path, manager, "PrepareForSleep", {false});
        QTRY_VERIFY(locks_->delaysSleep());
        QCOMPARE(asked_.size(), 1);
    }

    // Without buses, or without those services, idle time is all there is to go by.
    void aSystemThatSaysNothing()
    {
        const BusLocks none(QDBusConnection(QStringLiteral("no bus")), QDBusConnection(QStringLiteral("none either")));
        QVERIFY(!none.delaysSleep());
        const PrivateBus empty;
        const BusLocks noServices(empty.connection(QStringLiteral("empty")), empty.connection(QStringLiteral("empty")));
        QTest::qWait(100);
        QVERIFY(!noServices.delaysSleep());
    }
};

}

QTEST_GUILESS_MAIN(backpay::BusLocksTest)
#include "bus_locks_test.moc"
