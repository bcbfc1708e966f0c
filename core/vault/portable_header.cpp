// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/portable_header.h"

namespace backpay {

namespace {

/** Passphrase and recovery words: what a person knows or has on paper. */
bool isPortable(const Slot &slot)
{
    const std::uint32_t type = slotParameters(slot).type;
    return type == static_cast<std::uint32_t>(SlotType::Passphrase)
           || type == static_cast<std::uint32_t>(SlotType::Recovery);
}

}

VaultHeader portableHeader(VaultHeader header, const SecretBytes &databaseKey)
{
    for (std::size_t i = 0; i < slotCount; ++i) {
        if (!isPortable(header.slot(i)))
            header.setSlot(i, Slot{});
    }
    header.seal(databaseKey);
    return header;
}

bool opensElsewhere(const VaultHeader &header)
{
    for (std::size_t i = 0; i < slotCount; ++i) {
        if (isPortable(header.slot(i)))
            return true;
    }
    return false;
}

}
