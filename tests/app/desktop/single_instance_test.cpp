// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

namespace backpay {

namespace {

/** A variable of the environment as it is for a while; null where there is none of that name. */
class Environment
{
public:
    Environment(const char *name, const QString &value)
        : name_(name)
        , before_(qEnvironmentVariableIsSet(name) ? qEnvironmentVariable(name) : QString())
    {
        set(value);
    }
    ~Environment() { set(before_); }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    void set(const QString &value) const { value.isNull() ? qunsetenv(name_) : qputenv(name_, value.toLocal8Bit()); }

    const char *name_;
    QString before_;
};

}

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsItsFilesOver()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), QStringLiteral("/a/ledger.backpay"));
        QVERIFY(!first.handOver({}));
        QVERIFY(first.listen());
        QSignalSpy called(&first, &SingleInstance::called);
        const QStringList files{QStringLiteral("/home/me/november.csv"), QStringLiteral("/home/me/mär z.csv")};
        QVERIFY(handOver(folder.path(), QStringLiteral("/a/ledger.backpay"), files));
        QCOMPARE(called.size(), 1);
        QCOMPARE(called.first().first().value<QList<QUrl>>(),
                 QList<QUrl>({QUrl::fromLocalFile(files[0]), QUrl::fromLocalFile(files[1])}));
        QVERIFY(handOver(folder.path(), QStringLiteral("/a/ledger.backpay"), {}));
        QCOMPARE(called.size(), 2);
    }

    void anotherVaultIsAnotherWindow()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), QStringLiteral("/a/ledger.backpay"));
        QVERIFY(first.listen());
        QVERIFY(!handOver(folder.path(), QStringLiteral("/b/ledger.backpay"), {}));
    }

    void onlyTheUserMayCall()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), QString());
        QVERIFY(first.listen());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));

        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                         | QFile::ReadGroup | QFile::ExeGroup));
        SingleInstance open(folder.path(), QStringLiteral("/other"));
        QVERIFY(!open.listen());
        QVERIFY(!SingleInstance(QString(), QString()).listen());
    }

    void theFolderIsTheSystemsOwn()
    {
        const QTemporaryDir folder;
        const Environment runtime("XDG_RUNTIME_DIR", folder.path());
        const Environment outside("FLATPAK_ID", {});
        QCOMPARE(SingleInstance::runtimeFolder(), folder.path());
        const Environment none("XDG_RUNTIME_DIR", {});
        QCOMPARE(SingleInstance::runtimeFolder(), QString());
    }

    // Each run of the sandbox has a runtime folder of its own, and one below it that is bound into all of them.
    void runsOfOneFlatpakShareAFolder()
    {
        const QTemporaryDir folder;
        const QString shared = folder.filePath(QStringLiteral("app/org.backpay.Backpay"));
        const Environment runtime("XDG_RUNTIME_DIR", folder.path());
        const Environment sandbox("FLATPAK_ID", QStringLiteral("org.backpay.Backpay"));
        QCOMPARE(SingleInstance::runtimeFolder(), folder.path()); // there is none
        QVERIFY(QDir().mkpath(shared));
        const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(shared, own | QFile::ReadGroup));
        QCOMPARE(SingleInstance::runtimeFolder(), folder.path()); // others may look into it
        QVERIFY(QFile::setPermissions(shared, own));
        QCOMPARE(SingleInstance::runtimeFolder(), shared);
        const Environment another("FLATPAK_ID", QStringLiteral("../app/org.backpay.Backpay"));
        QCOMPARE(SingleInstance::runtimeFolder(), folder.path());
    }

    void whatAKilledProgramLeftIsTakenOver()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), QString());
        QFile left(first.socketPath());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(!first.handOver({}));
        QVERIFY(first.listen());
        QVERIFY(handOver(folder.path(), QString(), {}));
    }

    void otherMessagesAreDropped_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no list") << QByteArray("{\"file\":\"/a\"}\n");
        QTest::newRow("no JSON") << QByteArray("/home/me/november.csv\n");
        QTest::newRow("relative") << QByteArray("[\"november.csv\"]\n");
        QTest::newRow("address") << QByteArray("[\"https://example.org/november.csv\"]\n");
        QTest::newRow("number") << QByteArray("[1]\n");
        QTest::newRow("NUL") << QByteArray("[\"/a\\u0000b\"]\n");
        QTest::newRow("long path") << QByteArray("[\"/" + QByteArray(5000, 'a') + "\"]\n");
        QTest::newRow("too much") << QByteArray(100000, 'a');
    }

    void otherMessagesAreDropped()
    {
        QFETCH(QByteArray, message);
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), QString());
        QVERIFY(first.listen());
        QSignalSpy called(&first, &SingleInstance::called);
        QLocalSocket socket;
        socket.connectToServer(first.socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(message);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(called.size(), 0);
        QVERIFY(socket.readAll().isEmpty());
    }

private:
    /** From a thread of its own, as the caller is another program that waits for its answer. */
    static bool handOver(const QString &folder, const QString &vault, const QStringList &files)
    {
        const QFuture<bool> handed = QtConcurrent::run([=] { return SingleInstance(folder, vault).handOver(files); });
        return QTest::qWaitFor([&] { return handed.isFinished(); }, 20000) && handed.result();
    }
};

}

QTEST_GUILESS_MAIN(backpay::SingleInstanceTest)
#include "single_instance_test.moc"
