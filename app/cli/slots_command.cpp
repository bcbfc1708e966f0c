// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slots_command.h"

#include "app/cli/passphrase_source.h"
#include "app/cli/terminal_words.h"
#include "app/platform/key_store.h"
#include "app/platform/qt_zone_resolver.h"
#include "app/text/slot_text.h"
#include "core/time/civil.h"
#include "core/vault/kdf_calibration.h"
#include "core/vault/key_slots.h"

#include <QEventLoop>

#include <optional>

namespace backpay {

namespace {

Json slotInstant(const std::optional<Instant> &instant) { return instant ? Json(isoInstant(*instant)) : Json(); }

Json slotJson(const SlotInfo &slot, const std::vector<SlotInfo> &ways)
{
    Json kdf;
    if (slot.is(SlotType::Passphrase))
        kdf = {{"name", "argon2id"}, {"memory_bytes", slot.cost.memoryBytes}, {"passes", slot.cost.passes}};
    return {{"slot", slot.number},
            {"type", slotTypeName(slot.type)},
            {"kdf", kdf},
            {"added_at", slotInstant(slot.added)},
            {"checked_at", slotInstant(slot.checked)},
            {"removable", mayBeRemoved(slot, ways)}};
}

ExitCode listSlots(const KeySlots &keys, const CliContext &context, const Printer &printer)
{
    const auto ways = keys.list();
    if (!ways)
        return printer.failed(ways.error());
    const auto fromUtc = context.zones.offsetAt(QtZoneResolver::systemZone(), context.clock.now());
    Json list = Json::array();
    QString text;
    for (const SlotInfo &slot : *ways) {
        list.push_back(slotJson(slot, *ways));
        text +=
            QStringLiteral("%1  %2  %3\n")
                .arg(QString::number(slot.number), slotTypeText(slot).leftJustified(27), slotFactsText(slot, fromUtc));
    }
    return printer.done({{"slots", list}}, text);
}

ExitCode wasAdded(const Result<std::size_t> &number, SlotType type, const Printer &printer)
{
    if (!number)
        return printer.failed(number.error());
    return printer.done({{"slot", *number}, {"type", slotTypeName(static_cast<std::uint32_t>(type))}, {"added", true}},
                        TerminalWords::tr("Added as slot %1.\n").arg(QString::number(*number)));
}

/** The words are printed when the slot is on the disk: words that open nothing must not be written down. */
ExitCode addRecovery(const KeySlots &keys, const Printer &printer)
{
    const RecoveryWords words = RecoveryWords::make();
    const auto number = keys.addRecovery(words);
    if (!number)
        return printer.failed(number.error());
    Json list = Json::array();
    QString sheet;
    for (std::size_t i = 0; i < recoveryWordCount; ++i) {
        const std::string word(words.word(i));
        list.push_back(word);
        sheet += QStringLiteral("%1  %2\n").arg(QString::number(i + 1).rightJustified(2), QString::fromStdString(word));
    }
    return printer.done(
        {{"slot", *number}, {"type", "recovery"}, {"added", true}, {"words", list}},
        sheet
            + TerminalWords::tr("\nSlot %1 opens with these %2 words in this order. Write them down now: they are kept "
                                "nowhere and not shown again.\n")
                  .arg(QString::number(*number), QString::number(recoveryWordCount)));
}

/** Waits for the key store; nothing else happens in this program meanwhile. */
template <class Ask>
auto waitFor(Ask ask)
{
    QEventLoop loop;
    std::optional<Result<SecretBytes>> answer;
    ask([&](Result<SecretBytes> given) {
        answer = std::move(given);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

ExitCode addKeyStore(const KeySlots &keys, const Printer &printer)
{
    const auto id = keys.vaultId();
    if (!id)
        return printer.failed(id.error());
    const SecretBytes secret = SecretBytes::random(slotSecretBytes);
    const auto stored = waitFor([&](const KeyStoreAnswer &done) { storeInKeyStore(*id, secret, done); });
    if (!stored)
        return printer.failed(stored.error());
    return wasAdded(keys.addDevice(secret), SlotType::Device, printer);
}

/** A device's secret goes with its slot; where the key store keeps it, it opens nothing any more. */
ExitCode removeSlot(const KeySlots &keys, std::size_t number, const Printer &printer)
{
    const auto ways = keys.list();
    const auto id = keys.vaultId();
    if (!ways || !id)
        return printer.failed(!ways ? ways.error() : id.error());
    bool device = false;
    for (const SlotInfo &slot : *ways)
        device = device || (slot.number == number && slot.is(SlotType::Device));
    if (const auto removed = keys.remove(number); !removed)
        return printer.failed(removed.error());
    if (device)
        static_cast<void>(waitFor([&](const KeyStoreAnswer &done) { forgetInKeyStore(*id, done); }));
    return printer.done({{"slot", number}, {"removed", true}},
                        TerminalWords::tr("Slot %1 no longer opens this file. Copies that were made before keep it.\n")
                            .arg(QString::number(number)));
}

}

ExitCode runSlots(const SlotsCommand &command, const Vault &vault, const CliContext &context, const Printer &printer)
{
    using Action = SlotsCommand::Action;
    const KeySlots keys(vault);
    switch (command.action) {
    case Action::List: return listSlots(keys, context, printer);
    case Action::AddRecovery: return addRecovery(keys, printer);
    case Action::AddKeyStore: return addKeyStore(keys, printer);
    case Action::Remove: return removeSlot(keys, command.slot, printer);
    case Action::AddPassphrase:
    case Action::Change: break;
    }
    const auto passphrase = readPassphrase(command.newPassphraseFile, true);
    if (!passphrase)
        return printer.failed(passphrase.error());
    const KdfCost cost = calibratedCost();
    if (command.action == Action::AddPassphrase)
        return wasAdded(keys.addPassphrase(*passphrase, cost), SlotType::Passphrase, printer);
    if (const auto changed = keys.changePassphrase(command.slot, *passphrase, cost); !changed)
        return printer.failed(changed.error());
    return printer.done(
        {{"slot", command.slot}, {"changed", true}},
        TerminalWords::tr("Slot %1 opens with the new passphrase. Copies made before open with the old one.\n")
            .arg(QString::number(command.slot)));
}

Result<std::unique_ptr<Vault>> openWithKeyStore(const std::string &path, const Clock &clock)
{
    const auto id = KeySlots::idOfFile(path);
    if (!id)
        return tl::unexpected(id.error());
    const auto secret = waitFor([&](const KeyStoreAnswer &done) { readFromKeyStore(*id, done); });
    return secret ? Vault::openOnDevice(path, *secret, clock) : tl::unexpected(secret.error());
}

}
