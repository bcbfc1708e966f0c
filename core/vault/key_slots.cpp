// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_slots.h"

#include "core/vault/header_file.h"
#include "core/vault/journal_store.h"
#include "core/vault/key_slot.h"
#include "core/vault/shim_vfs.h"
#include "core/vault/vault.h"
#include "core/vault/vault_place.h"

#include <algorithm>
#include <chrono>

namespace backpay {

namespace {

constexpr std::size_t labelUuidOffset = 24;
constexpr std::size_t labelUuidBytes = 16;

std::optional<Instant> instantOf(std::uint64_t seconds)
{
    // A time that no calendar holds is a time that is not known.
    constexpr std::uint64_t latest = 253'402'300'799; // the end of the year 9999
    if (seconds == 0 || seconds > latest)
        return std::nullopt;
    return Instant(std::chrono::seconds(seconds));
}

std::string hexOfUuid(const Label &label, bool parted)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < labelUuidBytes; ++i) {
        if (parted && (i == 4 || i == 6 || i == 8 || i == 10))
            text += '-';
        text += digits[label[labelUuidOffset + i] >> 4];
        text += digits[label[labelUuidOffset + i] & 15];
    }
    return text;
}

bool opensAnywhere(const SlotInfo &slot) { return slot.is(SlotType::Passphrase) || slot.is(SlotType::Recovery); }

std::string payloadOf(const char *action, const VaultHeader &header, std::size_t number, std::uint32_t type)
{
    return std::string(R"({"action":")") + action + R"(","generation":)" + std::to_string(header.generation())
           + R"(,"slot":)" + std::to_string(number) + R"(,"type":")" + std::string(slotTypeName(type)) + R"("})";
}

/** Writes the slots as they were, as a generation of its own; the fault that led here is the one to tell. */
void putBack(const VaultHeader &before, const std::string &path, const SecretBytes &key)
{
    Result<VaultHeader> now = readVaultHeader(path); // it knows which copy is whole
    if (!now || (now->copiesAgree() && now->generation() == before.generation()))
        return;
    for (std::size_t i = 0; i < slotCount; ++i)
        now->setSlot(i, before.slot(i));
    now->seal(key);
    static_cast<void>(writeSlotArea(path, *now));
}

}

std::vector<SlotInfo> slotsIn(const VaultHeader &header)
{
    std::vector<SlotInfo> slots;
    for (std::size_t i = 0; i < slotCount; ++i) {
        const SlotParameters parameters = slotParameters(header.slot(i));
        if (!parameters.is(SlotType::Empty))
            slots.push_back(
                {i, parameters.type, parameters.cost, instantOf(parameters.added), instantOf(parameters.checked)});
    }
    return slots;
}

bool mayBeRemoved(const SlotInfo &slot, const std::vector<SlotInfo> &slots)
{
    if (slot.is(SlotType::Device))
        return true;
    return opensAnywhere(slot) && std::ranges::any_of(slots, [&](const SlotInfo &other) {
               return other.number != slot.number && opensAnywhere(other);
           });
}

KeySlots::KeySlots(const Vault &vault)
    : vault_(vault)
{
}

Result<std::vector<SlotInfo>> KeySlots::ofFile(const std::string &path)
{
    return startStorage()
        .and_then([&] { return checkReadable(path); })
        .and_then([&] { return readVaultHeader(path); })
        .map(slotsIn);
}

Result<std::vector<SlotInfo>> KeySlots::list() const { return ofFile(vault_.path()); }

Result<std::string> KeySlots::idOfFile(const std::string &path)
{
    return startStorage().and_then([&] { return readVaultHeader(path); }).map([](const VaultHeader &header) {
        return hexOfUuid(header.label(), false);
    });
}

Result<std::string> KeySlots::vaultId() const { return idOfFile(vault_.path()); }

Result<std::size_t> KeySlots::change(const char *action, const Change &change) const
{
    const Database &database = vault_.database();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected<Error>(std::move(transaction.error()));
    const Result<VaultHeader> before = readVaultHeader(vault_.path());
    if (!before)
        return tl::unexpected<Error>(before.error());
    // What is sealed anew here would else be believed from then on.
    if (!before->authentic(vault_.databaseKey()))
        return fail(ErrorCode::VaultDamaged, {vault_.path(), "header MAC"});
    VaultHeader header = *before;
    const Result<std::size_t> number = change(header);
    if (!number)
        return number;
    header.seal(vault_.databaseKey());
    const std::uint32_t oldType = slotParameters(before->slot(*number)).type;
    const std::uint32_t newType = slotParameters(header.slot(*number)).type;
    const std::string payload =
        payloadOf(action, header, *number, newType == static_cast<std::uint32_t>(SlotType::Empty) ? oldType : newType);
    Result<void> kept =
        appendJournal(database, vault_.clock(), "vault", hexOfUuid(header.label(), true), payload).and_then([&] {
            return writeSlotArea(vault_.path(), header);
        });
    if (kept)
        kept = transaction->commit();
    if (kept)
        return number;
    // Nothing may open or close a vault that the person was told has not changed.
    putBack(*before, vault_.path(), vault_.databaseKey());
    return tl::unexpected<Error>(std::move(kept.error()));
}

Result<std::size_t> KeySlots::add(const std::function<Result<Slot>(const Label &)> &wrap) const
{
    return change("slot-add", [&](VaultHeader &header) -> Result<std::size_t> {
        for (std::size_t i = 0; i < slotCount; ++i) {
            if (!slotParameters(header.slot(i)).is(SlotType::Empty))
                continue;
            Result<Slot> slot = wrap(header.label());
            if (!slot)
                return tl::unexpected<Error>(std::move(slot.error()));
            stampAdded(*slot, vault_.clock().now());
            header.setSlot(i, *slot);
            return i;
        }
        return fail(ErrorCode::SlotsFull, {vault_.path(), std::to_string(slotCount)});
    });
}

Result<std::size_t> KeySlots::addPassphrase(const SecretBytes &passphrase, KdfCost cost) const
{
    return add(
        [&](const Label &label) { return wrapKey(vault_.databaseKey(), passphrase, cost, label, vault_.path()); });
}

Result<std::size_t> KeySlots::addRecovery(const RecoveryWords &words) const
{
    return add([&](const Label &label) -> Result<Slot> {
        return wrapKeyWithSecret(vault_.databaseKey(), SlotType::Recovery, words.secret(), label);
    });
}

Result<std::size_t> KeySlots::addDevice(const SecretBytes &secret) const
{
    return add([&](const Label &label) -> Result<Slot> {
        return wrapKeyWithSecret(vault_.databaseKey(), SlotType::Device, secret, label);
    });
}

Result<void> KeySlots::changePassphrase(std::size_t number, const SecretBytes &passphrase, KdfCost cost) const
{
    return change("slot-change",
                  [&](VaultHeader &header) -> Result<std::size_t> {
                      if (number >= slotCount || !slotParameters(header.slot(number)).is(SlotType::Passphrase))
                          return fail(ErrorCode::SlotUnknown, {std::to_string(number)});
                      Result<Slot> slot =
                          wrapKey(vault_.databaseKey(), passphrase, cost, header.label(), vault_.path());
                      if (!slot)
                          return tl::unexpected<Error>(std::move(slot.error()));
                      stampAdded(*slot, vault_.clock().now());
                      header.setSlot(number, *slot);
                      return number;
                  })
        .map([](std::size_t) {});
}

Result<void> KeySlots::checkRecovery(const RecoveryWords &words) const
{
    return change("slot-check",
                  [&](VaultHeader &header) -> Result<std::size_t> {
                      const Result<std::size_t> number = slotOfWords(header, words, vault_.path());
                      if (!number)
                          return number;
                      Slot slot = header.slot(*number);
                      stampChecked(slot, vault_.clock().now());
                      header.setSlot(*number, slot);
                      return number;
                  })
        .map([](std::size_t) {});
}

Result<void> KeySlots::remove(std::size_t number) const
{
    return change("slot-remove",
                  [&](VaultHeader &header) -> Result<std::size_t> {
                      const std::vector<SlotInfo> slots = slotsIn(header);
                      const auto slot = std::ranges::find(slots, number, &SlotInfo::number);
                      if (slot == slots.end() || slotTypeName(slot->type) == "unknown")
                          return fail(ErrorCode::SlotUnknown, {std::to_string(number)});
                      if (!mayBeRemoved(*slot, slots))
                          return fail(ErrorCode::SlotIsLast, {std::to_string(number)});
                      header.setSlot(number, Slot{});
                      return number;
                  })
        .map([](std::size_t) {});
}

}
