// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/fact_sheet.h"

#include "app/text/fact_text.h"
#include "app/text/law_text.h"
#include "app/text/number_text.h"
#include "app/text/vocabulary_text.h"

#include <algorithm>

namespace backpay {

namespace {

QVariantMap factOf(const ContractFact &fact)
{
    return {{QStringLiteral("id"), QString::fromStdString(fact.fact->id)},
            {QStringLiteral("text"), QString::fromStdString(fact.fact->text)},
            {QStringLiteral("side"), factSideText(fact.fact->side)},
            {QStringLiteral("state"), QString::fromUtf8(factStateName(fact.state()).data())},
            {QStringLiteral("stateText"), factStateText(fact.state())},
            {QStringLiteral("answered"), fact.answer.has_value()},
            {QStringLiteral("recordsShow"), factEvidenceText(fact)},
            {QStringLiteral("note"), QString::fromStdString(fact.fact->note)},
            {QStringLiteral("evidence"), fact.answer ? QString::fromStdString(fact.answer->evidence) : QString()}};
}

QStringList textsOf(const std::vector<std::size_t> &indices, const std::vector<ContractFact> &facts)
{
    QStringList texts;
    for (const std::size_t index : indices)
        texts += QString::fromStdString(facts[index].fact->text);
    return texts;
}

QVariantMap testOf(const TestFacts &of, const std::vector<ContractFact> &facts)
{
    QVariantList factors;
    for (const FactorFacts &factor : of.factors)
        factors += QVariantMap{{QStringLiteral("text"), QString::fromStdString(factor.factor->text)},
                               {QStringLiteral("citation"), QString::fromStdString(factor.factor->citation.text)},
                               {QStringLiteral("employee"), textsOf(factor.employee, facts)},
                               {QStringLiteral("contractor"), textsOf(factor.contractor, facts)},
                               {QStringLiteral("open"), static_cast<int>(factor.unanswered.size())}};
    return {{QStringLiteral("name"), QString::fromStdString(of.test->name)},
            {QStringLiteral("status"), QString::fromStdString(of.test->status)},
            {QStringLiteral("burden"), FactSheetText::burden(QString::fromStdString(of.test->burden))},
            {QStringLiteral("factors"), factors}};
}

QVariantMap counted(std::ptrdiff_t count, const QString &what)
{
    return {{QStringLiteral("figure"), countText(count)}, {QStringLiteral("text"), what}};
}

}

FactSheet factSheet(const Contract &contract, const ContractFacts &facts)
{
    FactSheet sheet;
    const auto count = [&](auto test) { return std::count_if(facts.facts.begin(), facts.facts.end(), test); };
    const auto open = count([](const ContractFact &fact) { return fact.state() == FactState::Unknown; });
    const auto speaking = [&](FactSide side) {
        return count(
            [side](const ContractFact &fact) { return fact.state() == FactState::Yes && fact.fact->side == side; });
    };
    sheet.lede = FactSheetText::lede(contractText(contract));
    sheet.counts = {counted(static_cast<std::ptrdiff_t>(facts.facts.size()) - open, FactSheetText::recorded()),
                    counted(speaking(FactSide::Employee), FactSheetText::towardEmployee()),
                    counted(speaking(FactSide::Contractor), FactSheetText::towardContractor()),
                    counted(open, FactSheetText::open())};
    if (!facts.placeKnown)
        sheet.placeNote = FactSheetText::withoutPlace();
    for (const ContractFact &fact : facts.facts)
        sheet.facts += factOf(fact);
    for (const TestFacts &test : facts.tests)
        sheet.tests += testOf(test, facts.facts);
    return sheet;
}

}
