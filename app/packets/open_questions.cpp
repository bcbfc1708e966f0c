// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/open_questions.h"

#include "app/i18n/language.h"
#include "app/packets/case_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

bool reachesBeyond(const Finding &finding, const CaseScope &scope)
{
    return (scope.from && finding.from && *finding.from < *scope.from)
           || (scope.to && finding.to && *finding.to > *scope.to);
}

}

QStringList openQuestions(const PacketCase &made, bool facts)
{
    const CaseFile &file = made.file();
    QStringList open;
    QStringList placeless;
    QStringList zoneless;
    std::ptrdiff_t unanswered = 0;
    for (const ClassifiedContract &classified : file.classified) {
        if (!file.redaction.showsRows())
            break;
        const Contract &contract = file.facts.contract(classified.contract);
        const QString name = QString::fromStdString(file.redaction.contractName(classified.contract));
        if (contract.place.empty())
            placeless += name;
        if (contract.zone.empty())
            zoneless += name;
        const auto &each = classified.facts.facts;
        unanswered += std::count_if(each.begin(), each.end(),
                                    [](const ContractFact &fact) { return fact.state() == FactState::Unknown; });
    }
    if (!placeless.isEmpty())
        open += CaseWords::tr("No place of work is set, so no law is applied: %1.")
                    .arg(placeless.join(QStringLiteral(", ")));
    if (!zoneless.isEmpty())
        open += CaseWords::tr("No zone is set; days and weeks are counted by UTC: %1.")
                    .arg(zoneless.join(QStringLiteral(", ")));
    if (unanswered > 0 && facts)
        open += CaseWords::tr("%1 facts that courts weigh are not answered.", nullptr, pluralOf(unanswered))
                    .arg(unanswered);
    if (std::any_of(file.findings.begin(), file.findings.end(),
                    [&](const Finding &finding) { return reachesBeyond(finding, file.scope); }))
        open += CaseWords::tr("Some findings rest on days outside those of this packet as well; each names its days.");
    return open;
}

}
