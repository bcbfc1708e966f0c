// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/undo_stack.h"

#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

constexpr std::size_t mostActs = 100;

/** Whether the same act may go well later: it was the disk or another program, not what the act is about. */
bool mayGoWellLater(const Error &error)
{
    switch (error.code) {
    case ErrorCode::VaultReadOnly:
    case ErrorCode::VaultDiskFull:
    case ErrorCode::VaultLocked:
    case ErrorCode::VaultWriteFailed: return true;
    default: return false;
    }
}

Reversal doAgain(ActBack back, ActWork work)
{
    if (!work)
        return nullptr;
    return std::make_shared<const VaultAct>(VaultAct{[back, work](OpenVault &open) -> Result<Reversal> {
        Result<std::string> id = work(open);
        return id ? takeBack(std::move(*id), back, work) : Result<Reversal>(tl::unexpected(id.error()));
    }});
}

}

Reversal takeBack(std::string id, ActBack back, ActWork work)
{
    return std::make_shared<const VaultAct>(VaultAct{[id, back, work](OpenVault &open) -> Result<Reversal> {
        if (const Result<void> gone = back(open, id); !gone)
            return tl::unexpected(gone.error());
        return doAgain(back, work);
    }});
}

UndoStack::UndoStack(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
{
    connect(&session, &Session::stateChanged, this, &UndoStack::clear);
}

UndoStack *UndoStack::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).undoStack(); }

QString UndoStack::undoText() const { return done_.empty() ? QString() : tr("Undo %1").arg(done_.back().name); }

QString UndoStack::redoText() const { return undone_.empty() ? QString() : tr("Redo %1").arg(undone_.back().name); }

void UndoStack::push(const QString &name, const Reversal &back, const QString &id)
{
    undone_.clear();
    if (back)
        done_.push_back({name, back, id});
    if (done_.size() > mostActs)
        done_.erase(done_.begin());
    Q_EMIT changed();
}

void UndoStack::forget(const QString &id)
{
    const auto isIt = [&](const Act &act) { return act.id == id; };
    const std::size_t gone = std::erase_if(done_, isIt) + std::erase_if(undone_, isIt);
    if (gone > 0)
        Q_EMIT changed();
}

void UndoStack::clear()
{
    ++round_;
    busy_ = false;
    done_.clear();
    undone_.clear();
    Q_EMIT changed();
}

void UndoStack::undo() { run(done_, undone_, true); }

void UndoStack::redo() { run(undone_, done_, false); }

void UndoStack::run(std::vector<Act> &from, std::vector<Act> &to, bool undoing)
{
    if (busy_ || from.empty() || session_.state() != Session::Open)
        return;
    busy_ = true;
    Act act = std::move(from.back());
    from.pop_back();
    Q_EMIT changed();
    const auto job = [back = act.back](OpenVault &open) -> Result<Reversal> {
        if (!open.ledger)
            return vaultClosed();
        return back->run(open);
    };
    whenDone(services_.lane.run(job), this,
             [this, act = std::move(act), &from, &to, undoing, round = round_](const Result<Reversal> &again) {
                 if (round != round_)
                     return;
                 busy_ = false;
                 if (!again) {
                     if (mayGoWellLater(again.error()))
                         from.push_back(act);
                     Q_EMIT changed();
                     session_.report(again.error());
                     Q_EMIT done(session_.errorText());
                     return;
                 }
                 if (*again)
                     to.push_back({act.name, *again, {}});
                 Q_EMIT changed();
                 session_.booksWereChanged();
                 Q_EMIT done(undoing ? tr("Taken back: %1.").arg(act.name) : tr("Done again: %1.").arg(act.name));
             });
}

}
