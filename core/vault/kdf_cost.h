// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace backpay {

/** What unlocking by passphrase costs (Argon2id, RFC 9106, one lane). */
struct KdfCost
{
    std::uint64_t memoryBytes = 0; // a whole number of KiB
    std::uint64_t passes = 0;

    /** 256 MiB and 4 passes: about one second on one core of 2026. */
    [[nodiscard]] static KdfCost standard();
    /** 64 MiB and 3 passes: nothing below is written or accepted. */
    [[nodiscard]] static KdfCost floor();
    /** 4 GiB and 64 passes: nothing above is written or accepted, so that a forged header cannot exhaust the machine.
     */
    [[nodiscard]] static KdfCost ceiling();

    /** 256 MiB and 16 passes: calibration goes no further, so that a machine five times slower still opens the vault.
     */
    [[nodiscard]] static KdfCost calibratedCeiling();

    /** Whether it lies between floor and ceiling and this machine can address it. */
    [[nodiscard]] bool acceptable() const;

    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

}
