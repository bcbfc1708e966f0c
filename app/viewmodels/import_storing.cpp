// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ImportController that writes: storing what was checked, and taking it back.
#include "app/i18n/language.h"
#include "app/viewmodels/import_controller.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace backpay {

void ImportController::storeNext()
{
    const auto ready = std::find_if(files_.begin(), files_.end(),
                                    [](const ImportFile &file) { return file.isReady() && !file.outcome; });
    if (ready == files_.end()) {
        finishStoring();
        return;
    }
    const auto index = static_cast<std::size_t>(ready - files_.begin());
    progress_ = std::make_shared<ImportProgress>();
    setStep(Storing);
    whenDone(services_.lane.run([services = services_, progress = progress_, batch = ready->batch,
                                 excluded = ready->excluded](OpenVault &open) -> Result<ImportOutcome> {
        if (!open.ledger)
            return vaultClosed();
        const Progress tell = [&](std::int64_t done, std::int64_t total) {
            progress->rowsDone = done;
            progress->rowsTotal = total;
            return !progress->cancelled && !services.lane.stopping();
        };
        return open.ledger->import(std::move(*batch), tell, excluded);
    }),
             this, [this, index, round = round_](Result<ImportOutcome> outcome) {
                 if (round == round_)
                     wasStored(index, std::move(outcome));
             });
}

void ImportController::wasStored(std::size_t index, Result<ImportOutcome> &&outcome)
{
    ImportFile &file = files_[index];
    if (outcome)
        file.outcome = std::move(*outcome);
    else
        file.error = outcome.error();
    if (progress_->cancelled)
        finishStoring();
    else
        storeNext();
}

void ImportController::finishStoring()
{
    const bool any =
        std::any_of(files_.begin(), files_.end(), [](const ImportFile &file) { return file.outcome.has_value(); });
    sources_.reset(); // answers given for these files are remembered by now
    setStep(Done);
    for (const ImportFile &file : files_) {
        if (file.outcome && !file.outcome->repeated)
            undo_.push(tr("import of %1").arg(file.name),
                       takeBack(file.outcome->record.uuid,
                                [](OpenVault &open, const std::string &uuid) -> Result<void> {
                                    const Result<std::int64_t> undone = open.ledger->undo(uuid);
                                    return undone ? Result<void>() : tl::unexpected(undone.error());
                                }),
                       QString::fromStdString(file.outcome->record.uuid));
    }
    if (any)
        session_.booksWereChanged();
}

void ImportController::undo(const QString &uuid) { undoAll({uuid.toStdString()}); }

void ImportController::undoLast()
{
    std::vector<std::string> uuids;
    for (const ImportFile &file : files_) {
        if (file.outcome && !file.outcome->repeated)
            uuids.insert(uuids.begin(), file.outcome->record.uuid); // the newest first
    }
    undoAll(std::move(uuids));
}

void ImportController::undoAll(std::vector<std::string> uuids)
{
    if (uuids.empty() || step_ == Storing)
        return;
    for (const std::string &uuid : uuids)
        undo_.forget(QString::fromStdString(uuid));
    whenDone(services_.lane.run([uuids = std::move(uuids)](OpenVault &open) -> Result<std::int64_t> {
        std::int64_t gone = 0;
        for (const std::string &uuid : uuids) {
            if (!open.ledger)
                return vaultClosed();
            const Result<std::int64_t> undone = open.ledger->undo(uuid);
            if (!undone)
                return tl::unexpected(undone.error());
            gone += *undone;
        }
        return gone;
    }),
             this, [this](const Result<std::int64_t> &gone) {
                 if (!gone) {
                     session_.report(gone.error());
                     return;
                 }
                 // What another import also holds stays, so the number may be smaller than the file's.
                 Q_EMIT undone(tr("Import taken back: %1 rows went.", nullptr, pluralOf(*gone)).arg(*gone));
                 if (step_ == Done)
                     reset();
                 // What is being checked was compared with rows that are gone now.
                 for (std::size_t index = 0; step_ == Check && index < files_.size(); ++index) {
                     if (files_[index].isReady())
                         plan(index);
                 }
                 session_.booksWereChanged();
             });
}

}
