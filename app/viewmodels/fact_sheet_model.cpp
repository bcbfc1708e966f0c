// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/fact_sheet_model.h"

#include "app/records/platform_terms.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/view_models.h"

#include <algorithm>

namespace backpay {

namespace {

/** What the sheet is made of, read at once. */
struct SheetRecords
{
    Records records;
    std::vector<FactAnswer> answers;
};

}

FactSheetModel::FactSheetModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , session_(session)
    , maker_(services, *this)
{
    connect(&shelf, &BookShelf::changed, this, &FactSheetModel::booksChanged);
}

FactSheetModel *FactSheetModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).factSheet(); }

QVariantList FactSheetModel::contracts() const
{
    QVariantList list;
    for (const Contract &contract : shelf_.books()->contracts) {
        if (contract.platform.empty())
            continue;
        const QString platform = platformText(contract.platform);
        const QString name = contractText(contract);
        list += QVariantMap{{QStringLiteral("value"), QString::fromStdString(contract.key)},
                            {QStringLiteral("text"), name == platform ? name : name + QStringLiteral(", ") + platform}};
    }
    return list;
}

void FactSheetModel::load(const QString &key)
{
    const QVariantList known = contracts();
    key_ = key.isEmpty() && !known.isEmpty() ? known.front().toMap().value(QStringLiteral("value")).toString() : key;
    sheet_ = {};
    Q_EMIT sheetChanged();
    make();
}

void FactSheetModel::booksChanged()
{
    Q_EMIT contractsChanged();
    if (session_.state() != Session::Open) {
        key_.clear();
        sheet_ = {};
        Q_EMIT sheetChanged();
    } else {
        make();
    }
}

void FactSheetModel::make()
{
    if (key_.isEmpty())
        return;
    whenDone(services_.lane.run([key = key_.toStdString()](OpenVault &open) -> Result<std::shared_ptr<SheetRecords>> {
        if (!open.ledger)
            return vaultClosed();
        auto records = open.ledger->records();
        if (!records)
            return tl::unexpected(records.error());
        auto answers = open.ledger->factAnswers(key);
        if (!answers)
            return tl::unexpected(answers.error());
        return std::make_shared<SheetRecords>(SheetRecords{std::move(*records), std::move(*answers)});
    }),
             this, [this](const Result<std::shared_ptr<SheetRecords>> &read) {
                 if (session_.state() != Session::Open)
                     return;
                 if (!read) {
                     session_.report(read.error());
                     return;
                 }
                 maker_.ask(
                     [read = *read, key = key_.toStdString(), asOf = services_.today(), &zones = services_.zones,
                      terms = platformTerms(services_.catalogue)] {
                         const CaseFacts facts(read->records, terms, asOf, zones);
                         const auto &contracts = read->records.books.contracts;
                         const auto found = std::find_if(contracts.begin(), contracts.end(),
                                                         [&](const Contract &each) { return each.key == key; });
                         if (found == contracts.end())
                             return FactSheet();
                         const auto index = static_cast<std::uint32_t>(found - contracts.begin());
                         return factSheet(*found, contractFacts(facts, index, read->answers, ruleBook()));
                     },
                     [this](const FactSheet &sheet) {
                         sheet_ = sheet;
                         Q_EMIT sheetChanged();
                     });
             });
}

void FactSheetModel::answer(const QString &fact, const QString &state, const QString &evidence)
{
    const auto known = factStateNamed(state.toStdString());
    if (!known || key_.isEmpty())
        return;
    const FactAnswer said{fact.toStdString(), *known, evidence.trimmed().toStdString(), services_.clock.now()};
    whenDone(services_.lane.run([key = key_.toStdString(), said](OpenVault &open) -> Result<void> {
        return open.ledger ? open.ledger->answerFacts(key, {said}) : vaultClosed();
    }),
             this, [this](const Result<void> &kept) {
                 if (!kept)
                     session_.report(kept.error());
                 else
                     make();
             });
}

}
