// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/key_slots.h"

#include <QString>

#include <chrono>

namespace backpay {

/** What a way to open a vault is called: "Passphrase", "Recovery words", "This computer’s key store". */
[[nodiscard]] QString slotTypeText(const SlotInfo &slot);

/** When it was added and tried: "24 words, checked 12 November 2026". Days are those `fromUtc` away from UTC. */
[[nodiscard]] QString slotFactsText(const SlotInfo &slot, std::chrono::seconds fromUtc);

}
