// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// unlock_bench [TRIES]: how long opening a vault takes (11 tries each, in turn) at the cost that is calibrated here:
// with the right passphrase, with a wrong one, and by recovery words; then with two passphrases, by the first, by the
// second and by a wrong one. Prints medians, the range, and each median beside that of the wrong passphrase.
#include "core/vault/kdf_calibration.h"
#include "core/vault/key_slots.h"
#include "core/vault/vault.h"
#include "tests/support/scratch_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace backpay {

namespace {

struct Way
{
    const char *name;
    std::function<bool()> open; // whether it opened
    bool opens;
    std::vector<double> seconds = {};

    [[nodiscard]] double median() const { return seconds[seconds.size() / 2]; }
};

/** Takes turns, so that what else the machine does meets all ways alike. */
bool measureWays(std::vector<Way> &ways, int tries)
{
    for (int i = 0; i < tries; ++i) {
        for (Way &way : ways) {
            const auto start = std::chrono::steady_clock::now();
            if (way.open() != way.opens)
                return false;
            way.seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        }
    }
    for (Way &way : ways)
        std::ranges::sort(way.seconds);
    return true;
}

void print(const std::vector<Way> &ways)
{
    for (const Way &way : ways)
        std::printf("  %-28s %.3f s  (%.3f to %.3f)  %.2f x the wrong one\n", way.name, way.median(),
                    way.seconds.front(), way.seconds.back(), way.median() / ways.front().median());
}

int runUnlock(int tries)
{
    if (!startCrypto())
        return 1;
    const SystemClock clock;
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    const SecretBytes first = SecretBytes::copyOf("the first passphrase");
    const SecretBytes second = SecretBytes::copyOf("the second passphrase");
    const SecretBytes wrong = SecretBytes::copyOf("a wrong passphrase");
    const RecoveryWords words = RecoveryWords::make();
    const KdfCost cost = calibratedCost();
    std::printf("calibrated cost: %llu MiB, %llu passes\n", static_cast<unsigned long long>(cost.memoryBytes >> 20),
                static_cast<unsigned long long>(cost.passes));
    {
        const auto vault = Vault::create(path, first, clock, cost);
        if (!vault || !KeySlots(**vault).addRecovery(words))
            return 1;
    }
    const auto by = [&](const SecretBytes &passphrase) {
        return [&path, &passphrase, &clock] { return Vault::open(path, passphrase, clock).has_value(); };
    };
    std::vector<Way> one{{"wrong passphrase", by(wrong), false},
                         {"right passphrase", by(first), true},
                         {"recovery words", [&] { return Vault::open(path, words, clock).has_value(); }, true}};
    if (!measureWays(one, tries))
        return 1;
    std::printf("one passphrase slot\n");
    print(one);
    if (!KeySlots(*Vault::open(path, words, clock).value()).addPassphrase(second, cost))
        return 1;
    std::vector<Way> two{{"wrong passphrase", by(wrong), false},
                         {"first passphrase", by(first), true},
                         {"second passphrase", by(second), true}};
    if (!measureWays(two, tries))
        return 1;
    std::printf("two passphrase slots\n");
    print(two);
    return 0;
}

}

}

int main(int argc, char *argv[]) { return backpay::runUnlock(argc > 1 ? std::atoi(argv[1]) : 11); }
