// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/key_slot.h"
#include "core/vault/key_slots.h"
#include "core/vault/portable_header.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace backpay {

/*
 * What holds for any bytes where a vault's header, its slots or recovery words are expected; shared by the fuzz targets
 * and the test that replays their corpus. Nothing here derives a passphrase's key or looks for the word that is wrong:
 * the one costs a second by intent, the other tries 50,000 words.
 */

inline std::span<const std::uint8_t> keyBytes(std::string_view bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()};
}

/** Whether what a header says is taken for what it is: judged before use, opened by its own secret only, kept. */
inline bool slotsHold(const VaultHeader &header)
{
    static const SecretBytes secret(slotSecretBytes);
    const bool judged = judgeSlots(header, "v").has_value();
    std::size_t portable = 0;
    for (const SlotInfo &slot : slotsIn(header)) {
        if (judged && slot.is(SlotType::Passphrase) && !slot.cost.acceptable())
            return false;
        portable += slot.is(SlotType::Passphrase) || slot.is(SlotType::Recovery) ? 1U : 0U;
    }
    for (const SlotType type : {SlotType::Recovery, SlotType::Device}) {
        const auto key = unwrapKeyWithSecret(header, type, secret, "v");
        if (key && (!judged || !key->empty()))
            return false; // the secret of zeroes opens none
    }
    const SecretBytes key(databaseKeyBytes);
    const VaultHeader changed = portableHeader(header, key);
    if (opensElsewhere(header) != (portable > 0))
        return false;
    const auto bytes = serialise(changed);
    const auto read = VaultHeader::parse(bytes, "v");
    return read && read->authentic(key) && std::ranges::equal(read->area(), changed.area())
           && slotsIn(*read).size() == portable;
}

inline bool headerHolds(std::string_view bytes)
{
    const auto header = VaultHeader::parse(keyBytes(bytes), "v");
    return !header || slotsHold(*header);
}

/** The bytes as slots of a header whose checksums hold, which no fuzzer would find by itself. */
inline bool rawSlotsHold(std::string_view bytes)
{
    VaultHeader header = VaultHeader::make({}, Instant(std::chrono::seconds(1764000000)));
    for (std::size_t i = 0; i < slotCount; ++i) {
        const std::string_view part = bytes.substr(std::min(bytes.size(), i * slotBytes), slotBytes);
        Slot slot{};
        std::ranges::copy(keyBytes(part), slot.begin());
        header.setSlot(i, slot);
    }
    return slotsHold(header);
}

/** Words that are read are said again and read the same; the end of any text is completed without harm. */
inline bool wordsHold(std::string_view text)
{
    static_cast<void>(wordsStartingWith(text, 5));
    static_cast<void>(wordsStartingWith(text.substr(0, 4), 5));
    const auto words = RecoveryWords::read(text);
    if (!words)
        return words.error().code == ErrorCode::RecoveryWordUnknown
               || words.error().code == ErrorCode::RecoveryWordsCount;
    const SecretBytes said = words->text();
    const auto again = RecoveryWords::read({reinterpret_cast<const char *>(said.data()), said.size()});
    if (!again || again->checksumHolds() != words->checksumHolds())
        return false;
    const RecoveryWords mended = RecoveryWords::ofSecret(words->secret());
    for (std::size_t i = 0; i + 1 < recoveryWordCount; ++i) { // the last word holds the checksum
        if (mended.number(i) != words->number(i) || again->number(i) != words->number(i))
            return false;
    }
    return mended.checksumHolds() && (mended.number(23) == words->number(23)) == words->checksumHolds();
}

}
