// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_model.h"

#include "app/viewmodels/view_models.h"

#include <utility>

namespace backpay {

ContractModel::ContractModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , session_(session)
    , rows_(LedgerRow::staticMetaObject)
{
    connect(&shelf, &BookShelf::changed, this, [this] {
        if (std::exchange(version_, shelf_.version()) == shelf_.version())
            closeSource(); // its text was made before
        refresh();
    });
}

ContractModel *ContractModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).contract(); }

void ContractModel::load(const QString &key)
{
    key_ = key.toStdString();
    closeSource();
    show({});
    refresh();
}

void ContractModel::refresh()
{
    if (key_.empty())
        return;
    if (session_.state() != Session::Open) {
        closeSource();
        show({});
        return;
    }
    const int asked = ++asked_;
    // Rows come from the vault and the page is made beside them: one contract's rows are few.
    whenDone(services_.lane.run([key = key_, books = shelf_.books(), today = services_.today(),
                                 &services = services_](OpenVault &open) -> Result<ContractPage> {
        const HiddenAmounts scope = services.hiddenAmounts();
        if (!open.ledger)
            return vaultClosed();
        const Result<ContractRecords> records = readContract(*open.ledger, key);
        if (!records)
            return tl::unexpected(records.error());
        return contractPage(*books, *records, today, services.zones);
    }),
             this, [this, asked](const Result<ContractPage> &page) {
                 // A contract that is gone, because its only import was undone, leaves an empty page.
                 if (asked == asked_)
                     show(page.value_or(ContractPage{}));
             });
}

void ContractModel::show(const ContractPage &page)
{
    page_ = page;
    rows_.setRows(page.rows);
    Q_EMIT pageChanged();
}

void ContractModel::openSource(const QString &importUuid, qint64 line)
{
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
             this, [this](const Result<SourceLine> &found) {
                 if (!found) {
                     session_.report(found.error());
                     return;
                 }
                 const HiddenAmounts scope = services_.hiddenAmounts();
                 source_ = sourceWords(*found);
                 Q_EMIT sourceChanged();
             });
}

void ContractModel::closeSource()
{
    if (source_.isEmpty())
        return;
    source_.clear();
    Q_EMIT sourceChanged();
}

}
