// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a million made-up rows through the command line program, then the same file with the sqlcipher shell's own
// .import under the same unique key, in the same run, and prints rows per second, peak memory and the ratios.
//
//   import_bench BACKPAY_CLI [ROWS]

#include "tests/bench/history_maker.h"
#include "tests/bench/measured_process.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

using namespace backpay::bench;

struct Bench
{
    std::string cli;
    std::filesystem::path folder;
    std::int64_t rows;

    [[nodiscard]] std::string at(const char *name) const { return (folder / name).string(); }

    [[nodiscard]] Cost backpay(std::vector<std::string> words) const
    {
        std::vector<std::string> command = {cli, "--vault", at("v.backpay"), "--passphrase-file", at("passphrase")};
        command.insert(command.end(), words.begin(), words.end());
        return runMeasured(command);
    }

    /** The peer: one table of text columns, unique over what makes a row the same event, in one encrypted database. */
    [[nodiscard]] Cost peer(const char *cacheSize) const
    {
        std::filesystem::remove(at("peer.db"));
        std::string script = "PRAGMA key = 'measured';\n";
        if (cacheSize != nullptr)
            script += std::string("PRAGMA cache_size = ") + cacheSize + ";\n";
        script += "CREATE TABLE earning (workDate TEXT, itemID TEXT, duration TEXT, rateApplied TEXT, payout TEXT, "
                  "payType TEXT, projectName TEXT, status TEXT, UNIQUE (itemID, payType, workDate, payout));\n"
                  ".mode csv\n.import --skip 1 "
                  + at("history.csv") + " earning\nSELECT count(*) FROM earning;\n";
        return runMeasured({"sqlcipher", at("peer.db")}, script);
    }
};

void line(const char *what, const Cost &cost, std::int64_t rows, double unlock)
{
    const double seconds = cost.seconds - unlock;
    std::printf("  %-34s %8.2f s %10.0f rows/s %7.0f MiB%s\n", what, seconds, static_cast<double>(rows) / seconds,
                cost.peakMiB, cost.succeeded ? "" : "  FAILED");
}

bool measure(const Bench &bench, IdOrder order, const char *title)
{
    std::printf("%s, %lld rows\n", title, static_cast<long long>(bench.rows));
    writeHistory(bench.at("history.csv"), bench.rows, order);
    std::filesystem::remove(bench.at("v.backpay"));
    const Cost made = bench.backpay({"init"});
    // What every call pays to derive the key; it is not part of importing or summing.
    const double unlock = bench.backpay({"contracts", "list"}).seconds;
    const Cost first = bench.backpay({"--json", "import", bench.at("history.csv")});
    const Cost again = bench.backpay({"--json", "import", bench.at("history.csv")});
    const Cost summary = bench.backpay({"--json", "summary"});
    const Cost narrow = bench.peer(nullptr);
    const Cost wide = bench.peer("-65536");
    std::printf("  %-34s %8.2f s\n", "unlocking (taken off below)", unlock);
    line("backpay-cli import", first, bench.rows, unlock);
    line("backpay-cli import, same file again", again, bench.rows, unlock);
    line("backpay-cli summary", summary, bench.rows, unlock);
    line("sqlcipher .import, default cache", narrow, bench.rows, 0);
    line("sqlcipher .import, 64 MB cache", wide, bench.rows, 0);
    std::printf("  as fast as the peer: %.1f times at its default cache, %.2f times at 64 MB\n",
                narrow.seconds / (first.seconds - unlock), wide.seconds / (first.seconds - unlock));
    return made.succeeded && first.succeeded && again.succeeded && summary.succeeded && narrow.succeeded
           && wide.succeeded;
}

}

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("import_bench BACKPAY_CLI [ROWS]\n", stderr);
        return 2;
    }
    std::string pattern = (std::filesystem::temp_directory_path() / "backpay-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return 1;
    const Bench bench{argv[1], pattern, argc > 2 ? std::atoll(argv[2]) : 1000000};
    std::ofstream(bench.at("passphrase")) << "a passphrase for measuring\n";
    const bool scattered = measure(bench, IdOrder::Scattered, "Ids scattered");
    const bool chronological = measure(bench, IdOrder::Chronological, "Ids in order of time");
    std::filesystem::remove_all(bench.folder);
    return scattered && chronological ? 0 : 1;
}
