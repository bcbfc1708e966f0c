// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "core/vault/key_slots.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QVariantList>

#include <array>
#include <cstddef>
#include <optional>

namespace backpay {

/** The ways to open the vault that is open: passphrases, recovery words, the key store. See README.md. */
class KeysModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(VaultKeys)
    QML_SINGLETON
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed)
    Q_PROPERTY(bool hasWords READ hasWords NOTIFY changed)
    Q_PROPERTY(bool offersKeyStore READ offersKeyStore NOTIFY changed)
    Q_PROPERTY(int removingNumber READ removingNumber NOTIFY changed)
    Q_PROPERTY(QString removalText READ removalText NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QVariantList asked READ asked NOTIFY changed)
    Q_PROPERTY(bool prints READ prints CONSTANT)

public:
    enum Step {
        List,
        NewPassphrase,
        ChangePassphrase,
        Sheet,      // new recovery words are shown
        SheetTest,  // three of them are asked for
        CheckWords, // all words of a sheet are asked for
        Removal     // asks whether to remove one
    };
    Q_ENUM(Step)

    KeysModel(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static KeysModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] QString errorText() const { return errorText_; }
    [[nodiscard]] QString doneText() const { return doneText_; }
    [[nodiscard]] QVariantList ways() const;
    [[nodiscard]] bool hasWords() const;
    [[nodiscard]] bool offersKeyStore() const;
    [[nodiscard]] int removingNumber() const { return step_ == Removal ? static_cast<int>(number_) : -1; }
    [[nodiscard]] QString removalText() const;
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QVariantList asked() const;
    [[nodiscard]] bool prints() const { return !printer_.isEmpty(); }

    Q_INVOKABLE void beginPassphrase();
    Q_INVOKABLE void beginChange(int number);
    Q_INVOKABLE void setPassphrase(const QString &passphrase, const QString &again);
    Q_INVOKABLE void beginWords();
    Q_INVOKABLE void printSheet();
    Q_INVOKABLE void beginTest();
    Q_INVOKABLE void showSheetAgain();
    Q_INVOKABLE void test(const QStringList &typed);
    Q_INVOKABLE void beginCheck();
    Q_INVOKABLE void check(const QString &words);
    Q_INVOKABLE void beginRemoval(int number);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void useKeyStore();
    Q_INVOKABLE void cancel();
    /** Words of the list that begin with what is being typed: the last run of letters of a text. */
    Q_INVOKABLE [[nodiscard]] QStringList completions(const QString &text) const;
    /** The text with its last word made whole, and a blank after it. */
    Q_INVOKABLE [[nodiscard]] QString completed(const QString &text, const QString &word) const;
    Q_INVOKABLE [[nodiscard]] int countOf(const QString &text) const;

Q_SIGNALS:
    void changed();

private:
    using Slots = std::vector<SlotInfo>;

    void readSlots();
    void leave(const QString &done = {});
    void go(Step step);
    void fail(const Error &error);
    [[nodiscard]] const SlotInfo *slot(std::size_t number) const;
    /** Does it on the lane, reads the slots anew, and goes back to the list with `done` or shows the error. */
    template <class Change>
    void run(Change change, const QString &done);

    const Services &services_;
    Session &session_;
    Step step_ = List;
    bool busy_ = false;
    QString errorText_;
    QString doneText_;
    Slots slots_;
    std::size_t number_ = 0; // of the slot that is changed or removed
    std::optional<RecoveryWords> words_;
    std::array<std::size_t, 3> asked_{};
    QString printer_; // the program that takes a sheet to print; "" where there is none
};

}
