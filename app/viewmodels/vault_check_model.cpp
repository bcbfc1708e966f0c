// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/vault_check_model.h"

#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"
#include "core/vault/vault_check.h"

namespace backpay {

namespace {

QVariantMap figure(const QString &label, std::int64_t count)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("figure"), countText(count)}};
}

}

VaultCheckModel::VaultCheckModel(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
{
    ticker_.setInterval(100);
    connect(&ticker_, &QTimer::timeout, this, &VaultCheckModel::progressChanged);
    connect(&session, &Session::closing, this, &VaultCheckModel::cancel);
    connect(&session, &Session::stateChanged, this, [this] {
        clear();
        Q_EMIT changed();
    });
}

VaultCheckModel::~VaultCheckModel() { cancel(); }

VaultCheckModel *VaultCheckModel::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).vaultCheck();
}

QString VaultCheckModel::progressText() const
{
    if (!running_)
        return {};
    switch (static_cast<CheckStep::Part>(running_->part.load())) {
    case CheckStep::Part::Pages: return tr("Checking every page of the file");
    case CheckStep::Part::Journal: return tr("Following the journal from its first entry");
    case CheckStep::Part::Rows: break;
    }
    return tr("%1 of %2 rows and their originals").arg(countText(running_->done), countText(running_->total));
}

double VaultCheckModel::progress() const
{
    const std::int64_t total = running_ ? running_->total.load() : 0;
    return total > 0 ? static_cast<double>(running_->done) / static_cast<double>(total) : -1;
}

void VaultCheckModel::clear()
{
    verdict_.clear();
    holds_ = false;
    figures_.clear();
    faults_.clear();
    errorText_.clear();
}

void VaultCheckModel::start()
{
    if (isBusy() || session_.state() != Session::Open)
        return;
    clear();
    running_ = std::make_shared<Running>();
    ticker_.start();
    Q_EMIT changed();
    Q_EMIT progressChanged();
    whenDone(services_.lane.run([running = running_, &lane = services_.lane](OpenVault &open) -> Result<CheckReport> {
        if (!open.vault)
            return vaultClosed();
        return checkVault(*open.vault, [&](const CheckStep &step) {
            running->part = static_cast<int>(step.part);
            running->done = step.rowsDone;
            running->total = step.rowsTotal;
            return !running->cancelled && !lane.stopping();
        });
    }),
             this, [this](const Result<CheckReport> &report) { wasChecked(report); });
}

void VaultCheckModel::cancel()
{
    if (running_)
        running_->cancelled = true;
}

void VaultCheckModel::wasChecked(const Result<CheckReport> &report)
{
    const bool cancelled = running_->cancelled;
    running_.reset();
    ticker_.stop();
    if (report) {
        holds_ = report->faults.empty();
        verdict_ = holds_ ? tr("The vault is whole.")
                          : tr("The check failed. Keep this file and your newest copy; do not add to it.");
        figures_ = {figure(tr("Journal entries"), report->journalEntries), figure(tr("Imports"), report->imports),
                    figure(tr("Rows"), report->rows), figure(tr("Decisions on payouts"), report->matchDecisions)};
        for (const std::string &fault : report->faults)
            faults_ += shownText(fault, 200);
    } else if (cancelled) {
        verdict_ = session_.state() == Session::Open ? tr("Not checked to the end.") : QString();
    } else {
        errorText_ = backpay::errorText(report.error());
    }
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

}
