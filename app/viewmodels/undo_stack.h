// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace backpay {

struct VaultAct;
/** What reverses an act; null where nothing does. */
using Reversal = std::shared_ptr<const VaultAct>;

/** A change of the vault that runs on its lane and gives what reverses it. */
struct VaultAct
{
    std::function<Result<Reversal>(OpenVault &)> run;
};

/** Does an act once more and gives the id of what it made. */
using ActWork = std::function<Result<std::string>(OpenVault &)>;
/** Takes back what has that id. */
using ActBack = std::function<Result<void>(OpenVault &, const std::string &id)>;

/** Reverses an act that made `id`; with `work` what is taken back can be done again, and so on. */
[[nodiscard]] Reversal takeBack(std::string id, ActBack back, ActWork work = {});

/**
 * The acts of this session that can be taken back, each by its name. Taking back is a change like any other: the
 * vault's journal gains an entry, and nothing of what it holds goes. An act that the disk did not take stays to be
 * tried again; one that what it is about no longer allows is dropped. See README.md.
 */
class UndoStack : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed)
    Q_PROPERTY(QString redoText READ redoText NOTIFY changed)

public:
    UndoStack(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static UndoStack *create(QQmlEngine *engine, QJSEngine *scripts);

    /** "Undo import of november.csv"; "" where there is nothing to take back. */
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /**
     * Takes up an act that was done: its name ("import of november.csv") and what reverses it. `id` is what it made, so
     * that it can be forgotten.
     */
    void push(const QString &name, const Reversal &back, const QString &id = {});
    /** Of an act that was taken back by other means. */
    void forget(const QString &id);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void changed();
    /** What was done, in a sentence. */
    void done(const QString &text);

private:
    struct Act
    {
        QString name;
        Reversal back;
        QString id;
    };

    void run(std::vector<Act> &from, std::vector<Act> &to, bool undoing);
    void clear();

    const Services &services_;
    Session &session_;
    std::vector<Act> done_;
    std::vector<Act> undone_;
    bool busy_ = false;
    int round_ = 0; // a lock begins another one
};

}
