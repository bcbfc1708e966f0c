// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/kdf_calibration.h"

#include "core/base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace backpay {

namespace {

constexpr std::chrono::nanoseconds wanted = std::chrono::seconds(1);
constexpr std::chrono::nanoseconds tooLong = std::chrono::milliseconds(1250);

std::chrono::nanoseconds processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/** How long one derivation takes; longer than anything where the machine does not give the memory. */
std::chrono::nanoseconds derivationTime(const KdfCost &cost)
{
    constexpr std::array<std::uint8_t, crypto_pwhash_SALTBYTES> salt{};
    SecretBytes key(32);
    const std::chrono::nanoseconds before = processorTime();
    const int derived = crypto_pwhash(key.data(), key.size(), "", 0, salt.data(), cost.passes,
                                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    return derived == 0 ? processorTime() - before : std::chrono::nanoseconds::max();
}

}

KdfCost calibratedCost(const MeasureDerivation &measure)
{
    const KdfCost floor = KdfCost::floor();
    const KdfCost ceiling = KdfCost::calibratedCeiling();
    for (KdfCost cost{ceiling.memoryBytes, floor.passes};; cost.memoryBytes /= 2) {
        const std::chrono::nanoseconds taken = std::max(measure(cost), std::chrono::nanoseconds(1));
        const bool least = cost.memoryBytes <= floor.memoryBytes;
        if (taken > tooLong && !least)
            continue;
        const auto passes = static_cast<std::uint64_t>(
            wanted / (taken / static_cast<std::int64_t>(floor.passes) + std::chrono::nanoseconds(1)));
        return {std::max(cost.memoryBytes, floor.memoryBytes), std::clamp(passes, floor.passes, ceiling.passes)};
    }
}

KdfCost calibratedCost() { return calibratedCost(derivationTime); }

}
