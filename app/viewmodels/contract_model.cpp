// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_model.h"

#include "app/records/platform_terms.h"
#include "app/viewmodels/chart_parts.h"
#include "app/viewmodels/view_models.h"

namespace backpay {

ContractModel::ContractModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , session_(session)
    , rateWeeks_(RateWeekRow::staticMetaObject)
    , rateWeeksTable_(RateWeekRow::staticMetaObject)
    , rows_(LedgerRow::staticMetaObject)
{
    connect(&shelf, &BookShelf::changed, this, &ContractModel::refresh);
}

ContractModel *ContractModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).contract(); }

void ContractModel::load(const QString &key)
{
    key_ = key.toStdString();
    show({});
    refresh();
}

void ContractModel::refresh()
{
    if (key_.empty())
        return;
    if (session_.state() != Session::Open) {
        show({});
        return;
    }
    const int asked = ++asked_;
    // Rows come from the vault and the page is made beside them: one contract's rows are few.
    whenDone(services_.lane.run([key = key_, books = shelf_.books(), today = services_.today(),
                                 terms = platformTerms(services_.catalogue),
                                 services = services_](OpenVault &open) -> Result<ContractPage> {
        const HiddenAmounts scope = services.hiddenAmounts();
        if (!open.ledger)
            return vaultClosed();
        const Result<ContractRecords> records = readContract(*open.ledger, key, terms);
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
    rateWeeks_.setRows(page.rates.weeks);
    rateWeeksTable_.setRows(newestFirst(page.rates.weeks));
    rows_.setRows(page.rows);
    Q_EMIT pageChanged();
}

}
