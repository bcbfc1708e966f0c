// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an evidence packet over 100,000 made-up rows, files and charts included, and checks it, beside the import and
// the plain listing of the same rows in the same run. Prints seconds, peak memory and the ratios.
//
//   packet_bench BACKPAY_CLI [ROWS]

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

    [[nodiscard]] std::string at(const char *name) const { return (folder / name).string(); }

    [[nodiscard]] Cost backpay(std::vector<std::string> words) const
    {
        std::vector<std::string> command = {cli, "--vault", at("v.backpay"), "--passphrase-file", at("passphrase")};
        command.insert(command.end(), words.begin(), words.end());
        return runMeasured(command);
    }
};

void line(const char *what, const Cost &cost, double unlock)
{
    std::printf("  %-34s %8.2f s %7.0f MiB%s\n", what, cost.seconds - unlock, cost.peakMiB,
                cost.succeeded ? "" : "  FAILED");
}

bool measure(const Bench &bench, std::int64_t rows)
{
    writeHistory(bench.at("history.csv"), rows, IdOrder::Scattered);
    bool all = bench.backpay({"init"}).succeeded;
    const double unlock = bench.backpay({"contracts", "list"}).seconds;
    const Cost import = bench.backpay({"--json", "import", bench.at("history.csv")});
    const Cost listing = bench.backpay({"--json", "earnings"});
    const Cost self = bench.backpay({"--json", "packet", "--out", bench.at("self.zip"), "--profile", "self", "--with",
                                     "sources", "--with", "charts"});
    const Cost agency =
        bench.backpay({"--json", "packet", "--out", bench.at("agency.zip"), "--profile", "agency", "--with", "charts"});
    const Cost verify = runMeasured({bench.cli, "--json", "verify", bench.at("self.zip")});
    std::printf("An evidence packet over %lld rows\n", static_cast<long long>(rows));
    std::printf("  %-34s %8.2f s\n", "unlocking (taken off below)", unlock);
    line("import of the rows", import, unlock);
    line("listing of the rows as JSON", listing, unlock);
    line("packet, everything, for oneself", self, unlock);
    line("packet for an agency", agency, unlock);
    line("verify", verify, 0);
    std::printf("  the packet for oneself takes %.1f times as long as the import, %.1f times as the listing\n",
                (self.seconds - unlock) / (import.seconds - unlock),
                (self.seconds - unlock) / (listing.seconds - unlock));
    for (const Cost *cost : {&import, &listing, &self, &agency, &verify})
        all = all && cost->succeeded;
    return all;
}

}

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("packet_bench BACKPAY_CLI [ROWS]\n", stderr);
        return 2;
    }
    std::string pattern = (std::filesystem::temp_directory_path() / "backpay-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return 1;
    const Bench bench{argv[1], pattern};
    std::ofstream(bench.at("passphrase")) << "a passphrase for measuring\n";
    const bool done = measure(bench, argc > 2 ? std::atoll(argv[2]) : 100'000);
    std::filesystem::remove_all(bench.folder);
    return done ? 0 : 1;
}
