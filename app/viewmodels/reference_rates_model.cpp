// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/reference_rates_model.h"

#include "app/records/rates_source.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/chosen_file.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"
#include "core/net/http_client.h"
#include "platform-importers/engine/file_guard.h"

#include <QtConcurrent>

namespace backpay {

ReferenceRatesModel::ReferenceRatesModel(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
{
    connect(&session, &Session::stateChanged, this, &ReferenceRatesModel::sessionChanged);
}

ReferenceRatesModel *ReferenceRatesModel::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).referenceRates();
}

QString ReferenceRatesModel::address() const { return QString::fromUtf8(ratesAddress); }

void ReferenceRatesModel::sessionChanged()
{
    if (session_.state() == Session::Open)
        return;
    page_ = {};
    busyText_.clear();
    errorText_.clear();
    Q_EMIT changed();
}

Result<ReferenceRatesModel::Page> ReferenceRatesModel::pageOf(const Ledger &ledger)
{
    const Result<RatesHeld> held = ledger.ratesHeld();
    if (!held)
        return tl::unexpected(held.error());
    Page page;
    if (held->rates == 0) {
        page.held = tr("The vault holds no reference rates, so platforms that pay in different currencies are not "
                       "compared by the hour.");
        return page;
    }
    page.held =
        tr("%1 rates of %2 days, from %3 to %4.")
            .arg(countText(held->rates), countText(held->days), longDayText(held->oldest), longDayText(held->newest));
    page.day = longDayText(held->newest);
    const Result<ReferenceRates> rates = ledger.referenceRates(held->newest, held->newest);
    if (!rates)
        return tl::unexpected(rates.error());
    for (const DayRate &rate : rates->ratesOn(held->newest))
        page.rates += QVariantMap{{QStringLiteral("currency"), QString::fromUtf8(rate.currency.code())},
                                  {QStringLiteral("rate"), decimalText(euroRateText(rate.rate))},
                                  {QStringLiteral("day"), longDayText(rate.day)}};
    return page;
}

void ReferenceRatesModel::look()
{
    whenDone(services_.lane.run([](OpenVault &open) -> Result<Page> {
        if (!open.ledger)
            return vaultClosed();
        return pageOf(*open.ledger);
    }),
             this, [this](const Result<Page> &page) {
                 if (session_.state() != Session::Open)
                     return;
                 if (page)
                     page_ = *page;
                 else
                     errorText_ = backpay::errorText(page.error());
                 Q_EMIT changed();
             });
}

void ReferenceRatesModel::setBusy(const QString &text)
{
    busyText_ = text;
    if (!text.isEmpty())
        errorText_.clear();
    Q_EMIT changed();
}

void ReferenceRatesModel::importFile(const QUrl &url)
{
    if (isBusy())
        return;
    setBusy(tr("Reading the file."));
    const ChosenFile file(services_, url);
    whenDone(QtConcurrent::run(&services_.readers, [file] { return file.read(); }), this,
             [this, name = file.name()](const Result<std::string> &bytes) { wasRead(name, baseName(name), bytes); });
}

void ReferenceRatesModel::fetch()
{
    if (isBusy())
        return;
    setBusy(tr("Asking the European Central Bank for its table."));
    const std::string from(ratesAddress);
    whenDone(QtConcurrent::run(&services_.readers, [from] { return httpGet(from); }), this,
             [this, from](const Result<std::string> &bytes) { wasRead(from, from, bytes); });
}

void ReferenceRatesModel::wasRead(const std::string &name, const std::string &source, const Result<std::string> &bytes)
{
    if (session_.state() != Session::Open)
        return;
    if (!bytes) {
        wasKept(tl::unexpected(bytes.error()));
        return;
    }
    setBusy(tr("Keeping the rates in the vault."));
    whenDone(services_.lane.run([name, source, bytes = *bytes](OpenVault &open) -> Result<QString> {
        if (!open.ledger)
            return vaultClosed();
        const Result<RatesFile> file = readRates(name, bytes);
        if (!file)
            return tl::unexpected(file.error());
        if (const auto kept = open.ledger->setReferenceRates(*file, source, sha256(bytes)); !kept)
            return tl::unexpected(kept.error());
        return tr("%1 reference rates kept, of %2 to %3.")
            .arg(countText(static_cast<std::int64_t>(file->rates.size())), longDayText(file->oldest),
                 longDayText(file->newest));
    }),
             this, [this](const Result<QString> &kept) { wasKept(kept); });
}

void ReferenceRatesModel::wasKept(const Result<QString> &kept)
{
    setBusy({});
    if (session_.state() != Session::Open)
        return;
    if (!kept) {
        errorText_ = backpay::errorText(kept.error());
        Q_EMIT changed();
        return;
    }
    session_.booksWereChanged();
    look();
    Q_EMIT this->kept(*kept);
}

}
