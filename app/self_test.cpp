// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/self_test.h"

#include "app/platform/qt_zone_resolver.h"
#include "app/text/error_text.h"
#include "app/viewmodels/view_models.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMutex>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <ctime>
#include <functional>
#include <memory>
#include <unistd.h>

namespace backpay {

namespace {

constexpr int patience = 120'000; // milliseconds; an emulated processor makes a key in twenty seconds
constexpr int stillFor = 120;     // milliseconds between two pictures that must be the same

/** What Qt warned of since it was last asked, in any thread: a page with a fault in it says so there and nowhere else.
 */
class Warnings
{
public:
    Warnings()
        : before_(qInstallMessageHandler(&Warnings::take))
    {
    }
    ~Warnings() { qInstallMessageHandler(before_); }
    Warnings(const Warnings &) = delete;
    Warnings &operator=(const Warnings &) = delete;

    [[nodiscard]] static QStringList since()
    {
        const QMutexLocker locked(&guard());
        QStringList all;
        all.swap(taken());
        return all;
    }

private:
    static QMutex &guard()
    {
        static QMutex mutex;
        return mutex;
    }
    static QStringList &taken()
    {
        static QStringList texts;
        return texts;
    }
    static void take(QtMsgType kind, const QMessageLogContext &context, const QString &text)
    {
        // Of the platform without a display, which has no keys to hand on and no window manager.
        const bool ofPlatform = QLatin1String(context.category) == QLatin1String("qt.qpa.plugin")
                                || text.startsWith(QStringLiteral("This plugin does not support"));
        if (kind == QtDebugMsg || kind == QtInfoMsg || ofPlatform)
            return;
        const QMutexLocker locked(&guard());
        taken() += text;
    }

    QtMessageHandler before_;
};

/** Milliseconds since this process was started, by the kernel's own record of it; -1 where that cannot be read. */
qint64 sinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QFile::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    // The 22nd field, counted behind the program's name, which may hold blanks.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const qint64 started = fields[19].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - started;
}

/** One round of events. Pages that went are deleted too, which Qt leaves to a loop that runs by itself. */
void turn()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QThread::msleep(2);
}

bool waitFor(const std::function<bool()> &holds)
{
    const QDeadlineTimer end(patience);
    while (!holds()) {
        if (end.hasExpired())
            return false;
        turn();
    }
    return true;
}

void pass(int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    while (!end.hasExpired())
        turn();
}

/** The composition root's objects on a folder that goes, and the window on them. */
class Stage
{
public:
    Stage(const QString &folder, const QString &sampleFolder, SourceCatalogue &catalogue)
        : settings_(folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
        , services_{lane_,
                    readers_,
                    clock_,
                    zones_,
                    catalogue,
                    settings_,
                    folder + QStringLiteral("/self-test.backpay"),
                    sampleFolder,
                    QtZoneResolver::systemZone(),
                    KdfCost::floor()}
    {
        readers_.setMaxThreadCount(1);
        models_ = std::make_unique<ViewModels>(services_);
        models_->attachTo(engine_);
        engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Backpay/Main.qml")));
        window_ =
            engine_.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine_.rootObjects().first());
        if (window_ == nullptr)
            return;
        QObject::connect(
            window_, &QQuickWindow::frameSwapped, window_,
            [this] {
                if (firstFrame_ < 0)
                    firstFrame_ = sinceStart();
            },
            Qt::DirectConnection);
    }

    [[nodiscard]] QQuickWindow *window() const { return window_; }
    [[nodiscard]] QQmlEngine &engine() { return engine_; }
    [[nodiscard]] Session &session() const { return *models_->session(); }
    [[nodiscard]] QString vaultFile() const { return services_.vaultFile; }
    [[nodiscard]] qint64 firstFrame() const { return firstFrame_; }

    /** What is in sight once work is done and nothing moves any more; a null picture where it never rests. */
    [[nodiscard]] QImage rest()
    {
        QImage last;
        QImage now;
        const QDeadlineTimer end(patience);
        do {
            last = now;
            readers_.waitForDone();
            lane_.waitUntilIdle();
            pass(stillFor);
            now = window_->grabWindow();
        } while ((last.isNull() || now != last) && !end.hasExpired());
        return now == last ? now : QImage();
    }
    /** The pages that what is in sight is made of, by the names of their files. */
    [[nodiscard]] QStringList pages() const
    {
        QStringList found;
        collect(*window_->contentItem(), found);
        found.sort();
        return found;
    }

private:
    static void collect(const QQuickItem &item, QStringList &found)
    {
        if (!item.isVisible())
            return;
        static const QRegularExpression made(QStringLiteral("_QMLTYPE_[0-9]+$"));
        const QString name = QString::fromLatin1(item.metaObject()->className()).remove(made);
        if (!found.contains(name) && QFile::exists(QStringLiteral(":/qt/qml/Backpay/pages/%1.qml").arg(name)))
            found += name;
        for (const QQuickItem *child : item.childItems())
            collect(*child, found);
    }

    const SystemClock clock_;
    const QtZoneResolver zones_;
    VaultLane lane_;
    QThreadPool readers_;
    QSettings settings_;
    Services services_;
    std::unique_ptr<ViewModels> models_; // outlives the engine
    QQmlApplicationEngine engine_;
    QQuickWindow *window_ = nullptr;
    std::atomic<qint64> firstFrame_ = -1; // set by whichever thread draws
};

class SelfTest
{
public:
    SelfTest(Stage &stage, QTextStream &out)
        : stage_(stage)
        , out_(out)
    {
    }

    [[nodiscard]] bool failed() const { return failed_; }

    void run()
    {
        const QString passphrase = QStringLiteral("self test, of no use to anybody");
        page(QStringLiteral("first run"), QStringLiteral("FirstRunPage"), [] {});
        reach(QStringLiteral("a new vault"), QStringLiteral("TodayPage"), Session::Open,
              [&](Session &session) { session.createVault(stage_.vaultFile(), passphrase, passphrase); });
        reach(QStringLiteral("locked"), QStringLiteral("UnlockPage"), Session::Locked,
              [](Session &session) { session.lock(); });
        reach(QStringLiteral("unlocked"), QStringLiteral("TodayPage"), Session::Open,
              [&](Session &session) { session.unlock(passphrase); });
        reach(QStringLiteral("made-up histories"), QStringLiteral("TodayPage"), Session::Open,
              [](Session &session) { session.trySample(); });
        QQmlComponent component(&stage_.engine(), QUrl(QStringLiteral("qrc:/qt/qml/Backpay/navigation/Walk.qml")));
        const std::unique_ptr<QObject> walk(component.create());
        if (walk == nullptr)
            return fault(QStringLiteral("the list of pages"), component.errorString());
        steps(*walk, QStringLiteral("wide"), QSize(1280, 800));
        steps(*walk, QStringLiteral("phone"), QSize(360, 720));
    }

private:
    void fault(const QString &what, const QString &why)
    {
        failed_ = true;
        out_ << "FAULT  " << what << ": " << why << '\n';
        out_.flush();
    }

    void reach(const QString &what, const QString &wanted, Session::State state,
               const std::function<void(Session &)> &act)
    {
        page(what, wanted, [&] {
            Session &session = stage_.session();
            act(session);
            // What is asked for is done in another thread; opening in place of what is open passes by another state.
            const auto there = [&] { return !session.isBusy() && session.state() == state; };
            pass(stillFor);
            if (!waitFor(there))
                fault(what, session.errorText());
        });
    }

    void steps(QObject &walk, const QString &kind, QSize size)
    {
        stage_.window()->resize(size);
        const QStringList names = walk.property("names").toStringList();
        const QStringList pages = walk.property("pages").toStringList();
        if (names.isEmpty() || names.size() != pages.size())
            return fault(kind, QStringLiteral("the list of pages is not whole"));
        for (int step = 0; step < names.size(); ++step)
            page(kind + QLatin1Char(' ') + names[step], pages[step],
                 [&] { QMetaObject::invokeMethod(&walk, "open", Q_ARG(int, step)); });
    }

    void page(const QString &name, const QString &wanted, const std::function<void()> &open)
    {
        open();
        const QImage now = stage_.rest();
        const QStringList warnings = Warnings::since();
        const QStringList pages = stage_.pages();
        if (now.isNull())
            return fault(name, QStringLiteral("it does not come to rest"));
        if (!pages.contains(wanted))
            return fault(name,
                         QStringLiteral("%1 is not in sight, but: %2").arg(wanted, pages.join(QStringLiteral(", "))));
        if (!warnings.isEmpty())
            return fault(name, warnings.join(QStringLiteral("; ")));
        out_ << "ok  " << name << "  (" << pages.join(QStringLiteral(", ")) << ")\n";
        out_.flush();
    }

    Stage &stage_;
    QTextStream &out_;
    bool failed_ = false;
};

} // namespace

void prepareSelfTest()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
}

bool selfTest(const QString &sampleFolder, QTextStream &out)
{
    const QTemporaryDir folder;
    Result<SourceCatalogue> catalogue = SourceCatalogue::builtIn();
    if (!folder.isValid() || sampleFolder.isEmpty() || !catalogue) {
        out << "FAULT  "
            << (!folder.isValid()        ? folder.errorString()
                : sampleFolder.isEmpty() ? QStringLiteral("the made-up histories are not installed")
                                         : errorText(catalogue.error()))
            << '\n';
        return false;
    }
    const Warnings warnings;
    Stage stage(folder.path(), sampleFolder, *catalogue);
    if (stage.window() == nullptr) {
        out << "FAULT  the window did not open: " << Warnings::since().join(QStringLiteral("; ")) << '\n';
        return false;
    }
    SelfTest test(stage, out);
    test.run();
    out << "first frame " << stage.firstFrame() << " ms after the program was started\n"
        << (test.failed() ? "Something is at fault, see above.\n" : "Every page opened.\n");
    return !test.failed();
}

}
