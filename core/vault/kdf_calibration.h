// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/kdf_cost.h"

#include <chrono>
#include <functional>

namespace backpay {

using MeasureDerivation = std::function<std::chrono::nanoseconds(const KdfCost &)>;

/**
 * The cost at which one derivation takes about a second where `measure` was taken: 256 MiB with as many passes as fit,
 * less memory only where the fewest passes take too long with it. Never below KdfCost::floor(), whatever that takes,
 * and never above KdfCost::calibratedCeiling().
 */
[[nodiscard]] KdfCost calibratedCost(const MeasureDerivation &measure);

/**
 * The same by measuring this machine, which takes about half a second: the time that the processor works, so that
 * other programs at work meanwhile do not make the cost too low.
 */
[[nodiscard]] KdfCost calibratedCost();

}
