// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the window, without a display, over a vault of a million made-up rows: how long its event loop is held up while
// they are imported, how soon after unlocking the first screen stands, and how much memory each page leaves behind.
//
//   window_bench [ROWS]
//
// The import and the opening run as processes of their own, so that what one used is not counted for the other.

#include "tests/app/window_driver.h"
#include "tests/bench/history_maker.h"
#include "tests/bench/measured_process.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QtPlugin>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay::bench {

namespace {

constexpr double mib = 1024;
constexpr int longest = 600000; // milliseconds that any step may take

/** A figure of /proc/self/status in MiB: "VmRSS" is what is held now, "VmHWM" the most there ever was. */
double heldMiB(const std::string &name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name + ":"))
            return std::strtod(line.c_str() + name.size() + 1, nullptr) / mib;
    }
    return 0;
}

/** Notes how long the event loop stays away from a timer that is always due. */
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.setInterval(1);
        connect(&timer_, &QTimer::timeout, this,
                [this] { gaps_.push_back(sinceLast_.nsecsElapsed() / 1000), sinceLast_.start(); });
        sinceLast_.start();
        timer_.start();
    }

    void print()
    {
        timer_.stop();
        std::sort(gaps_.begin(), gaps_.end());
        const auto at = [this](std::size_t percent) {
            return static_cast<double>(gaps_[std::min(gaps_.size() - 1, gaps_.size() * percent / 100)]) / 1000;
        };
        const auto over = gaps_.end() - std::upper_bound(gaps_.begin(), gaps_.end(), 50000);
        std::printf(
            "  gaps in the event loop: median %.1f ms, 99th percentile %.1f ms, longest %.1f ms, %d of %d over 50 ms\n",
            at(50), at(99), static_cast<double>(gaps_.back()) / 1000, static_cast<int>(over),
            static_cast<int>(gaps_.size()));
    }

private:
    QTimer timer_;
    QElapsedTimer sinceLast_;
    std::vector<qint64> gaps_; // microseconds
};

/** The models and the window on a vault that outlives this process, with the key derivation people have. */
struct Bench
{
    explicit Bench(const QString &where)
        : folder(where)
    {
        fixture.services.vaultFile = folder + QStringLiteral("/million.backpay");
        fixture.services.kdfCost = KdfCost::standard();
        fixture.build();
        driver = std::make_unique<WindowDriver>(fixture);
    }

    QString folder;
    ViewFixture fixture;
    std::unique_ptr<WindowDriver> driver;
};

bool importRows(Bench &bench)
{
    QElapsedTimer whole;
    if (!bench.fixture.makeVault())
        return false;
    bench.driver->go("Import");
    ImportController &imports = bench.fixture.imports();
    whole.start();
    LoopWatch watch;
    imports.addFiles({QUrl::fromLocalFile(bench.folder + QStringLiteral("/history.csv"))});
    if (!QTest::qWaitFor([&] { return imports.step() == ImportController::Check; }, longest))
        return false;
    const double read = static_cast<double>(whole.elapsed()) / 1000;
    imports.next();
    if (!QTest::qWaitFor([&] { return imports.step() == ImportController::Done; }, longest))
        return false;
    const double stored = static_cast<double>(whole.elapsed()) / 1000;
    // With one payout at least, opening has to match every earning to what arrived.
    bench.fixture.models->handRecords()->write({{"kind", "payout"},
                                                {"platform", "Outlier"},
                                                {"date", "2026-10-20"},
                                                {"amount", "1250.00"},
                                                {"currency", "USD"}});
    QTest::qWait(6000); // the pages are made anew
    std::printf("Importing in the window: read after %.1f s, stored after %.1f s, %.0f MiB at most\n", read, stored,
                heldMiB("VmHWM"));
    watch.print();
    return true;
}

/** Waits for `there` and one frame after it; the seconds it took. */
template <class There>
double until(const Bench &bench, There there)
{
    QElapsedTimer since;
    since.start();
    if (!QTest::qWaitFor(there, longest))
        return -1;
    bool swapped = false;
    const auto link = QObject::connect(&bench.driver->window(), &QQuickWindow::frameSwapped, [&] { swapped = true; });
    bench.driver->window().update();
    const bool drawn = QTest::qWaitFor([&] { return swapped; }, longest);
    QObject::disconnect(link);
    return drawn ? static_cast<double>(since.nsecsElapsed()) / 1e9 : -1;
}

void note(const char *what, double seconds)
{
    std::printf("  %-34s %6.2f s %6.0f MiB held, %.0f at most\n", what, seconds, heldMiB("VmRSS"), heldMiB("VmHWM"));
}

bool openVault(Bench &bench)
{
    Session &session = bench.fixture.session();
    std::printf("Opening it again\n");
    note("the window before", 0);
    session.unlock(testPassphrase);
    note("unlocking", until(bench, [&] { return session.state() == Session::Open; }));
    note("Today, with its figures", until(bench, [&] { return bench.fixture.models->today()->hasRecords(); }));
    LoopWatch watch;
    bench.driver->go("Pay");
    note("Pay", until(bench, [&] { return bench.fixture.models->pay()->hasRecords(); }));
    bench.driver->go("Work");
    note("Work", until(bench, [&] { return bench.driver->rowIn("contractsList", QStringLiteral("project_")); }));
    bench.driver->clickItem(bench.driver->rowIn("contractsList", QStringLiteral("project_")));
    note("a contract", until(bench, [&] { return bench.fixture.models->contract()->rows()->count() > 0; }));
    bench.driver->go("Claims");
    note("Claims", until(bench, [&] {
             return !bench.fixture.models->claims()->isBusy() && bench.fixture.models->claims()->hasRecords();
         }));
    bench.driver->go("Today");
    QTest::qWait(1000);
    note("Today again", 0);
    watch.print();
    return true;
}

int measureAll(const char *self, std::int64_t rows)
{
    std::string folder = (std::filesystem::temp_directory_path() / "backpay-bench-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        return 1;
    writeHistory(folder + "/history.csv", rows, IdOrder::Scattered);
    std::printf("The window over %lld rows\n", static_cast<long long>(rows));
    bool all = true;
    for (const char *phase : {"import", "open"}) {
        const Cost cost = runMeasured({self, phase, folder});
        std::fputs(cost.output.c_str(), stdout);
        all = all && cost.succeeded;
    }
    std::filesystem::remove_all(folder);
    return all ? 0 : 1;
}

int runPhase(const QString &phase, const QString &folder)
{
    if (!startCrypto())
        return 1;
    Bench bench(folder);
    if (!bench.driver->show({1280, 800}))
        return 1;
    const bool done = phase == QStringLiteral("import") ? importRows(bench) : openVault(bench);
    std::fflush(stdout);
    return done ? 0 : 1;
}

}

}

int main(int argc, char **argv)
{
    if (argc < 3)
        return backpay::bench::measureAll(argv[0], argc == 2 ? std::strtoll(argv[1], nullptr, 10) : 1000000);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication program(argc, argv);
    return backpay::bench::runPhase(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
}
