// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"
#include "app/text/contract_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/choice.h"
#include "app/viewmodels/contract_editor.h"
#include "core/domain/contract_terms.h"

namespace backpay {

namespace {

/** The words a field offers instead of typing; none where it is typed. */
QVariantList choicesOf(std::string_view name)
{
    QVariantList choices;
    if (name == "workweek_start") {
        for (int day = 0; day < 7; ++day)
            choices += choice(QString::fromUtf8(weekdayName(static_cast<Weekday>(day))),
                              wordsLocale().standaloneDayName(day + 1));
    }
    if (name == "tracker_required" || name == "health_benefits")
        choices = {choice({}, ContractEditor::tr("not set")), choice(QStringLiteral("yes"), ContractEditor::tr("Yes")),
                   choice(QStringLiteral("no"), ContractEditor::tr("No"))};
    return choices;
}

}

Result<ContractChoices> readChoices(const Ledger &ledger, const std::string &key)
{
    auto contract = ledger.contract(key);
    auto all = ledger.contracts();
    auto changes = ledger.contractChanges();
    if (!contract || !all || !changes)
        return tl::unexpected(!contract ? contract.error() : !all ? all.error() : changes.error());
    auto projects = ledger.projects(contract->key);
    auto rates = ledger.rates(contract->key);
    if (!projects || !rates)
        return tl::unexpected(!projects ? projects.error() : rates.error());
    std::erase_if(*all, [&](const Contract &other) {
        return other.platform != contract->platform || other.key == contract->key;
    });
    std::erase_if(*rates, [](const KnownRateRow &rate) { return rate.source.has_value(); });
    return ContractChoices{std::move(*contract), std::move(*all), std::move(*projects), std::move(*rates),
                           std::move(*changes)};
}

QString ContractEditor::fieldText(std::string_view name) const
{
    if (name == "agreement")
        return choices_.contract.agreement ? shownText(choices_.contract.agreement->fileName) : QString();
    return QString::fromStdString(termText(choices_.contract, name));
}

QVariantList ContractEditor::fields() const
{
    QVariantList fields;
    for (const std::string_view name : termNames())
        fields += QVariantMap{{QStringLiteral("name"), QString::fromUtf8(name)},
                              {QStringLiteral("label"), termLabel(name)},
                              {QStringLiteral("hint"), termHint(name)},
                              {QStringLiteral("value"), typed_.value(QString::fromUtf8(name), fieldText(name))},
                              {QStringLiteral("choices"), choicesOf(name)},
                              {QStringLiteral("isFile"), name == "agreement"}};
    return fields;
}

QVariantList ContractEditor::toldRates() const
{
    const HiddenAmounts scope = services_.hiddenAmounts();
    QVariantList rates;
    for (const KnownRateRow &rate : choices_.rates) {
        const auto hourly = hourlyMinorUnits(rate.rate.minorUnits, rate.rate.seconds);
        rates +=
            QVariantMap{{QStringLiteral("rate"), hourly ? sentenceAmount(*hourly, rate.rate.currency) : noRecordText()},
                        {QStringLiteral("from"), longDayText(rate.from)},
                        {QStringLiteral("knownFrom"), rateKnownFromText(rate.knownFrom)},
                        {QStringLiteral("note"), shownText(rate.note, 200)}};
    }
    return rates;
}

QVariantList ContractEditor::kindsOfEvidence() const
{
    QVariantList kinds;
    for (const RateKnownFrom kind : {RateKnownFrom::Offer, RateKnownFrom::Message, RateKnownFrom::Agreement})
        kinds += choice(QString::fromUtf8(rateKnownFromName(kind)), rateKnownFromText(kind));
    return kinds;
}

QVariantList ContractEditor::siblings() const
{
    QVariantList siblings;
    for (const Contract &contract : choices_.siblings)
        siblings += choice(QString::fromStdString(contract.key), contractText(contract));
    return siblings;
}

QVariantList ContractEditor::projects() const
{
    QVariantList projects;
    for (const std::string &name : choices_.projects)
        projects += choice(QString::fromStdString(name), name.empty() ? tr("No project") : shownText(name, 60));
    return projects;
}

QVariantList ContractEditor::changes() const
{
    QVariantList changes;
    for (const ContractChangeRecord &change : choices_.changes)
        changes += QVariantMap{{QStringLiteral("uuid"), QString::fromStdString(change.uuid)},
                               {QStringLiteral("text"), contractChangeText(change)},
                               {QStringLiteral("when"), longDayText(dayNumber(change.madeAt))}};
    return changes;
}

}
