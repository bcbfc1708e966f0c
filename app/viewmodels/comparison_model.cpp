// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/comparison_model.h"

#include "app/records/paid_earnings.h"
#include "app/records/platform_terms.h"
#include "app/viewmodels/view_models.h"

namespace backpay {

ComparisonModel::ComparisonModel(const Services &services, const BookShelf &shelf, Session &session,
                                 const PayModel &pay, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , session_(session)
    , pay_(pay)
    , maker_(services, *this)
    , rows_(ComparedRow::staticMetaObject)
{
    connect(&pay, &PayModel::pageChanged, this, &ComparisonModel::refresh);
}

ComparisonModel *ComparisonModel::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).comparison();
}

void ComparisonModel::refresh()
{
    if (session_.state() != Session::Open || pay_.currency().isEmpty()) {
        show({});
        return;
    }
    whenDone(services_.lane.run([today = services_.today()](OpenVault &open) -> Result<std::shared_ptr<const Beside>> {
        if (!open.ledger)
            return vaultClosed();
        auto decisions = open.ledger->payoutDecisions();
        auto rates = open.ledger->referenceRates(today, today);
        if (!decisions || !rates)
            return tl::unexpected(!decisions ? decisions.error() : rates.error());
        return std::make_shared<const Beside>(Beside{std::move(*decisions), std::move(*rates)});
    }),
             this, [this](const Result<std::shared_ptr<const Beside>> &beside) {
                 if (session_.state() != Session::Open)
                     return;
                 if (beside)
                     make(*beside);
                 else
                     session_.report(beside.error());
             });
}

void ComparisonModel::make(const std::shared_ptr<const Beside> &beside)
{
    const auto currency = Currency::fromCode(pay_.currency().toStdString());
    if (!currency)
        return;
    maker_.ask(
        [books = shelf_.books(), beside, choice = ComparisonChoice{pay_.from(), services_.today(), *currency},
         calendars = calendarsOf(platformTerms(services_.catalogue)), &zones = services_.zones] {
            const Reconciliation matched = reconcile(*books, calendars, choice.today, beside->decisions, zones);
            return comparisonPage(*books, paidEarnings(*books, matched), beside->rates, choice, zones);
        },
        [this](const ComparisonPage &page) {
            if (session_.state() == Session::Open)
                show(page);
        });
}

void ComparisonModel::show(const ComparisonPage &page)
{
    page_ = page;
    rows_.setRows(page.rows);
    Q_EMIT pageChanged();
}

}
