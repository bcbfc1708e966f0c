// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys_model.h"

#include "app/platform/key_store.h"
#include "app/platform/passphrase_bytes.h"
#include "app/text/error_text.h"
#include "app/text/passphrase_strength.h"
#include "app/text/slot_text.h"
#include "app/viewmodels/recovery_sheet.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <QPointer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace backpay {

namespace {

constexpr std::size_t completionsShown = 5;

QString keyKind(const SlotInfo &slot)
{
    return QString::fromLatin1(slotTypeName(slot.type).data(), static_cast<qsizetype>(slotTypeName(slot.type).size()));
}

bool isPlainLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

/** Where the word that is being typed begins: the text's length when none is. */
qsizetype startOfLastWord(const QString &text)
{
    qsizetype start = text.size();
    while (start > 0 && isPlainLetter(text[start - 1]))
        --start;
    return start;
}

}

KeysModel::KeysModel(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , printer_(QStandardPaths::findExecutable(QStringLiteral("lp")))
{
    connect(&session, &Session::closing, this, [this] { leave(); });
    connect(&session, &Session::stateChanged, this, [this] {
        slots_.clear();
        leave();
        readSlots();
    });
}

KeysModel *KeysModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).keys(); }

QVariantList KeysModel::ways() const
{
    const auto fromUtc = services_.zones.offsetAt(services_.zone, services_.clock.now());
    QVariantList list;
    for (const SlotInfo &slot : slots_)
        list += QVariantMap{{QStringLiteral("number"), static_cast<int>(slot.number)},
                            {QStringLiteral("kind"), keyKind(slot)},
                            {QStringLiteral("title"), slotTypeText(slot)},
                            {QStringLiteral("note"), slotFactsText(slot, fromUtc)},
                            {QStringLiteral("removable"), mayBeRemoved(slot, slots_)}};
    return list;
}

bool KeysModel::hasWords() const
{
    return std::ranges::any_of(slots_, [](const SlotInfo &slot) { return slot.is(SlotType::Recovery); });
}

bool KeysModel::offersKeyStore() const
{
    return knowsKeyStore()
           && std::ranges::none_of(slots_, [](const SlotInfo &slot) { return slot.is(SlotType::Device); });
}

QString KeysModel::removalText() const
{
    const SlotInfo *const found = step_ == Removal ? slot(number_) : nullptr;
    if (found == nullptr)
        return {};
    if (found->is(SlotType::Passphrase))
        return tr("This passphrase will no longer open this file. Copies made before still open with it.");
    if (found->is(SlotType::Recovery))
        return tr("The sheet will no longer open this file. Copies made before still open with it.");
    return tr("This computer will ask for a passphrase or recovery words again.");
}

QStringList KeysModel::words() const
{
    QStringList list;
    for (std::size_t i = 0; words_ && step_ == Sheet && i < recoveryWordCount; ++i)
        list += QString::fromLatin1(words_->word(i).data(), static_cast<qsizetype>(words_->word(i).size()));
    return list;
}

QVariantList KeysModel::asked() const
{
    QVariantList list;
    for (const std::size_t position : asked_)
        list += static_cast<int>(position) + 1;
    return list;
}

const SlotInfo *KeysModel::slot(std::size_t number) const
{
    const auto found = std::ranges::find(slots_, number, &SlotInfo::number);
    return found == slots_.end() ? nullptr : &*found;
}

void KeysModel::readSlots()
{
    if (session_.state() != Session::Open)
        return;
    whenDone(services_.lane.run([](OpenVault &open) -> Result<Slots> {
        if (!open.vault)
            return vaultClosed();
        return KeySlots(*open.vault).list();
    }),
             this, [this](const Result<Slots> &read) {
                 if (!read || session_.state() != Session::Open)
                     return;
                 slots_ = *read;
                 Q_EMIT changed();
             });
}

void KeysModel::go(Step step)
{
    errorText_.clear();
    doneText_.clear();
    step_ = step;
    Q_EMIT changed();
}

void KeysModel::leave(const QString &done)
{
    words_.reset();
    busy_ = false;
    go(List);
    doneText_ = done;
    Q_EMIT changed();
}

void KeysModel::fail(const Error &error)
{
    busy_ = false;
    errorText_ = backpay::errorText(error);
    Q_EMIT changed();
}

template <class Change>
void KeysModel::run(Change change, const QString &done)
{
    busy_ = true;
    errorText_.clear();
    Q_EMIT changed();
    whenDone(services_.lane.run([change = std::move(change)](OpenVault &open) mutable -> Result<Slots> {
        if (!open.vault)
            return vaultClosed();
        const KeySlots keys(*open.vault);
        const Result<void> changed = change(keys);
        return changed ? keys.list() : tl::unexpected<Error>(changed.error());
    }),
             this, [this, done](const Result<Slots> &read) {
                 if (session_.state() != Session::Open)
                     return;
                 if (!read)
                     return fail(read.error());
                 slots_ = *read;
                 leave(done);
             });
}

void KeysModel::beginPassphrase() { go(NewPassphrase); }

void KeysModel::beginChange(int number)
{
    number_ = static_cast<std::size_t>(number);
    go(ChangePassphrase);
}

void KeysModel::setPassphrase(const QString &passphrase, const QString &again)
{
    if (busy_ || !session_.canCreate(passphrase, again))
        return;
    const bool changes = step_ == ChangePassphrase;
    run(
        [services = services_, changes, number = number_,
         secret = preparePassphrase(passphrase)](const KeySlots &keys) -> Result<void> {
            if (changes)
                return keys.changePassphrase(number, secret, services.passphraseCost());
            return keys.addPassphrase(secret, services.passphraseCost()).map([](std::size_t) {});
        },
        changes ? tr("The passphrase is changed. Copies made before open with the old one.")
                : tr("The passphrase is added."));
}

void KeysModel::beginWords()
{
    words_ = RecoveryWords::make();
    go(Sheet);
}

void KeysModel::showSheetAgain() { go(Sheet); }

void KeysModel::printSheet()
{
    if (busy_ || !words_ || printer_.isEmpty())
        return;
    const Result<QByteArray> pdf = recoverySheetPdf(*words_, session_.vaultName(), services_.clock.now());
    if (!pdf)
        return fail(pdf.error());
    auto *const print = new QProcess(this);
    const auto done = [this, print](bool printed) {
        print->deleteLater();
        busy_ = false;
        doneText_ = printed ? tr("Sent to the printer. Its queue may keep a copy for a while.") : QString();
        errorText_ = printed ? QString() : tr("The printer did not take the sheet. Write the words down by hand.");
        Q_EMIT changed();
    };
    connect(print, &QProcess::errorOccurred, this, [done](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            done(false);
    });
    connect(print, &QProcess::finished, this,
            [done](int code, QProcess::ExitStatus status) { done(status == QProcess::NormalExit && code == 0); });
    busy_ = true;
    Q_EMIT changed();
    print->start(printer_, {QStringLiteral("-t"), QStringLiteral("Backpay"), QStringLiteral("-")});
    print->write(*pdf); // through a pipe: no file of ours ever holds the words
    print->closeWriteChannel();
}

void KeysModel::beginTest()
{
    if (!words_)
        return;
    std::array<std::size_t, recoveryWordCount> positions{};
    for (std::size_t i = 0; i < positions.size(); ++i)
        positions[i] = i;
    for (std::size_t i = 0; i < asked_.size(); ++i)
        std::swap(positions[i],
                  positions[i + QRandomGenerator::system()->bounded(static_cast<quint32>(positions.size() - i))]);
    std::copy_n(positions.begin(), asked_.size(), asked_.begin());
    std::ranges::sort(asked_);
    go(SheetTest);
}

void KeysModel::test(const QStringList &typed)
{
    if (busy_ || !words_ || step_ != SheetTest)
        return;
    for (std::size_t i = 0; i < asked_.size(); ++i) {
        const std::string word = typed.value(static_cast<qsizetype>(i)).trimmed().toLower().toStdString();
        if (word == words_->word(asked_[i]))
            continue;
        errorText_ = tr("Word %1 is another one. Look at your sheet again.").arg(asked_[i] + 1);
        Q_EMIT changed();
        return;
    }
    // Words that nobody has written down never open anything: the slot is made now.
    run(
        [words = RecoveryWords::ofSecret(words_->secret())](const KeySlots &keys) {
            return keys.addRecovery(words).and_then([&](std::size_t) { return keys.checkRecovery(words); });
        },
        tr("The recovery words open this vault from now on."));
}

void KeysModel::beginCheck() { go(CheckWords); }

void KeysModel::check(const QString &words)
{
    if (busy_)
        return;
    const SecretBytes text = preparePassphrase(words);
    Result<RecoveryWords> read = RecoveryWords::read({reinterpret_cast<const char *>(text.data()), text.size()});
    if (!read)
        return fail(read.error());
    run([words = std::move(*read)](const KeySlots &keys) { return keys.checkRecovery(words); },
        tr("These words open the vault."));
}

void KeysModel::beginRemoval(int number)
{
    number_ = static_cast<std::size_t>(number);
    go(Removal);
}

void KeysModel::remove()
{
    const SlotInfo *const found = slot(number_);
    if (busy_ || found == nullptr || step_ != Removal)
        return;
    if (found->is(SlotType::Device))
        whenDone(services_.lane.run([](OpenVault &open) -> Result<std::string> {
            if (!open.vault)
                return vaultClosed();
            return KeySlots(*open.vault).vaultId();
        }),
                 this, [](const Result<std::string> &id) {
                     if (id) // what stays behind in a key store that does not answer opens nothing
                         forgetInKeyStore(*id, [](const Result<SecretBytes> &) {});
                 });
    run([number = number_](const KeySlots &keys) { return keys.remove(number); },
        tr("Removed: %1.").arg(slotTypeText(*found)));
}

void KeysModel::useKeyStore()
{
    if (busy_ || !offersKeyStore())
        return;
    go(List);
    busy_ = true;
    Q_EMIT changed();
    whenDone(services_.lane.run([](OpenVault &open) -> Result<std::string> {
        if (!open.vault)
            return vaultClosed();
        return KeySlots(*open.vault).vaultId();
    }),
             this, [this](const Result<std::string> &id) {
                 if (!id)
                     return fail(id.error());
                 const auto secret = std::make_shared<SecretBytes>(SecretBytes::random(slotSecretBytes));
                 const QPointer<KeysModel> self(this);
                 storeInKeyStore(*id, *secret, [self, secret, id = *id](const Result<SecretBytes> &stored) {
                     if (!self || self->session_.state() != Session::Open)
                         return;
                     if (!stored)
                         return self->fail(stored.error());
                     self->run(
                         [secret, id](const KeySlots &keys) -> Result<void> {
                             if (keys.vaultId() != id)
                                 return vaultClosed(); // it took so long that another vault is open by now
                             return keys.addDevice(*secret).map([](std::size_t) {});
                         },
                         tr("This computer’s key store opens the vault from now on. Backups leave it out."));
                 });
             });
}

void KeysModel::cancel()
{
    if (!busy_)
        leave();
}

QStringList KeysModel::completions(const QString &text) const
{
    const std::string letters = text.mid(startOfLastWord(text)).toStdString();
    QStringList list;
    for (const std::string_view word : wordsStartingWith(letters, completionsShown))
        list += QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    return list;
}

QString KeysModel::completed(const QString &text, const QString &word) const
{
    return text.left(startOfLastWord(text)) + word + u' ';
}

int KeysModel::countOf(const QString &text) const
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        count += isPlainLetter(text[i]) && (i == 0 || !isPlainLetter(text[i - 1])) ? 1 : 0;
    return count;
}

}
