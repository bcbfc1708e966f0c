// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/source_model.h"

#include "app/viewmodels/contract_page.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

namespace backpay {

SourceModel::SourceModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
{
    connect(&session, &Session::stateChanged, this, &SourceModel::closeSource);
    connect(&shelf, &BookShelf::changed, this, &SourceModel::closeSource); // also when amounts are hidden
}

SourceModel *SourceModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).source(); }

void SourceModel::openSource(const QString &importUuid, qint64 line)
{
    const int asked = ++asked_;
    if (importUuid.isEmpty()) {
        source_ = {{QStringLiteral("title"), tr("Written down by hand")},
                   {QStringLiteral("note"), tr("There is no file behind this row.")}};
        Q_EMIT sourceChanged();
        return;
    }
    whenDone(services_.lane.run([uuid = importUuid.toStdString(), line](OpenVault &open) -> Result<SourceLine> {
        if (!open.ledger)
            return vaultClosed();
        return open.ledger->sourceLine(uuid, line);
    }),
             this, [this, asked](const Result<SourceLine> &found) {
                 if (asked != asked_)
                     return;
                 if (!found) {
                     session_.report(found.error());
                     return;
                 }
                 const HiddenAmounts scope = services_.hiddenAmounts();
                 source_ = sourceWords(*found);
                 Q_EMIT sourceChanged();
             });
}

void SourceModel::closeSource()
{
    ++asked_;
    if (source_.isEmpty())
        return;
    source_.clear();
    Q_EMIT sourceChanged();
}

}
