// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/factors_command.h"

#include "app/cli/terminal_words.h"
#include "app/records/platform_terms.h"
#include "app/records/vault_sources.h"
#include "app/text/fact_text.h"
#include "app/text/law_text.h"
#include "core/findings/classification.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

const char *sideName(FactSide side)
{
    switch (side) {
    case FactSide::Employee: return "employee";
    case FactSide::Contractor: return "contractor";
    case FactSide::Neutral: break;
    }
    return "neutral";
}

Json factJson(const ContractFact &fact)
{
    const bool answered = fact.answer.has_value();
    const std::string evidence = factEvidenceText(fact).toStdString();
    Json json = {{"fact", fact.fact->id},
                 {"text", fact.fact->text},
                 {"side", sideName(fact.fact->side)},
                 {"note", fact.fact->note},
                 {"answer", factStateName(fact.state())}};
    json["source"] = answered ? Json("worker") : fact.shown != FactState::Unknown ? Json("records") : Json(nullptr);
    json["records_show"] = evidence.empty() ? Json(nullptr) : Json(evidence);
    json["records"] = fact.records.size();
    json["day"] = fact.day ? Json(isoDate(*fact.day)) : Json(nullptr);
    json["evidence"] = answered ? Json(fact.answer->evidence) : Json(nullptr);
    json["answered_at"] = answered ? Json(isoInstant(fact.answer->answeredAt)) : Json(nullptr);
    return json;
}

Json namesOf(const std::vector<std::size_t> &indices, const std::vector<ContractFact> &facts)
{
    Json names = Json::array();
    for (const std::size_t index : indices)
        names.push_back(facts[index].fact->id);
    return names;
}

Json testJson(const TestFacts &of, const std::vector<ContractFact> &facts)
{
    Json factors = Json::array();
    for (const FactorFacts &factor : of.factors)
        factors.push_back({{"factor", factor.factor->id},
                           {"text", factor.factor->text},
                           {"citation", factor.factor->citation.text},
                           {"employee", namesOf(factor.employee, facts)},
                           {"contractor", namesOf(factor.contractor, facts)},
                           {"neutral", namesOf(factor.neutral, facts)},
                           {"denied", namesOf(factor.denied, facts)},
                           {"unanswered", namesOf(factor.unanswered, facts)}});
    return {{"test", of.test->id},          {"name", of.test->name},
            {"place", of.test->place},      {"burden", of.test->burden},
            {"status", of.test->status},    {"certainty", of.test->certainty == Certainty::Single ? "single" : "read"},
            {"factors", std::move(factors)}};
}

QString listed(const QString &label, const std::vector<std::size_t> &indices, const std::vector<ContractFact> &facts)
{
    if (indices.empty())
        return {};
    QStringList names;
    for (const std::size_t index : indices)
        names += QString::fromStdString(facts[index].fact->id);
    return QStringLiteral("      %1: %2\n").arg(label, names.join(QStringLiteral(", ")));
}

QString testText(const TestFacts &of, const std::vector<ContractFact> &facts)
{
    QString text = QStringLiteral("\n%1 (%2)\n")
                       .arg(QString::fromStdString(of.test->name), QString::fromStdString(of.test->status));
    text += of.test->burden.empty()
                ? TerminalWords::tr("  Who must prove what was not read in a source.\n")
                : TerminalWords::tr("  To be proven by: %1\n").arg(QString::fromStdString(of.test->burden));
    for (const FactorFacts &factor : of.factors) {
        text +=
            QStringLiteral("  - %1 [%2]\n")
                .arg(QString::fromStdString(factor.factor->text), QString::fromStdString(factor.factor->citation.text));
        text += listed(TerminalWords::tr("speak for an employee"), factor.employee, facts)
                + listed(TerminalWords::tr("speak for a contractor"), factor.contractor, facts)
                + listed(TerminalWords::tr("weak either way"), factor.neutral, facts)
                + listed(TerminalWords::tr("answered no"), factor.denied, facts)
                + listed(TerminalWords::tr("not answered"), factor.unanswered, facts);
    }
    return text;
}

QString factsText(const ContractFacts &facts)
{
    QString text;
    for (const ContractFact &fact : facts.facts) {
        text += QStringLiteral("%1: %2. %3\n")
                    .arg(QString::fromStdString(fact.fact->id), factStateText(fact.state()),
                         QString::fromStdString(fact.fact->text));
        if (const QString shown = factEvidenceText(fact); !shown.isEmpty())
            text += QStringLiteral("    %1\n").arg(shown);
        if (fact.answer && !fact.answer->evidence.empty())
            text += TerminalWords::tr("    You say: %1\n").arg(QString::fromStdString(fact.answer->evidence));
    }
    for (const TestFacts &test : facts.tests)
        text += testText(test, facts.facts);
    if (!facts.placeKnown)
        text += TerminalWords::tr(
            "\nThe contract has no place of work: no test is shown. Set it with: contracts set ID place=US-CA\n");
    return text
           + TerminalWords::tr(
               "\nFacts that courts weigh, on both sides. No verdict, no score: what a test comes to is for a court or "
               "an agency to say.\n");
}

ExitCode print(const Contract &contract, DayNumber asOf, const Ledger &ledger, const CliContext &context,
               const Printer &printer)
{
    const auto records = ledger.records();
    if (!records)
        return printer.failed(records.error());
    const auto sources = sourcesOf(ledger);
    if (!sources)
        return printer.failed(sources.error());
    const auto answers = ledger.factAnswers(contract.key);
    if (!answers)
        return printer.failed(answers.error());
    const std::vector<PlatformTerms> terms = platformTerms(*sources);
    const CaseFacts facts(*records, terms, asOf, context.zones);
    const auto &contracts = records->books.contracts;
    const auto found = std::find_if(contracts.begin(), contracts.end(),
                                    [&](const Contract &each) { return each.key == contract.key; });
    const ContractFacts of =
        contractFacts(facts, static_cast<std::uint32_t>(found - contracts.begin()), *answers, ruleBook());
    Json list = Json::array();
    for (const ContractFact &fact : of.facts)
        list.push_back(factJson(fact));
    Json tests = Json::array();
    for (const TestFacts &test : of.tests)
        tests.push_back(testJson(test, of.facts));
    return printer.done({{"contract", contract.key},
                         {"place", contract.place.empty() ? Json(nullptr) : Json(contract.place)},
                         {"facts", std::move(list)},
                         {"tests", std::move(tests)}},
                        factsText(of));
}

/** "FACT=yes": the fact must be one that is asked for. */
Result<FactAnswer> answerFrom(const std::string &assignment, const std::string &evidence, Instant now)
{
    const std::size_t equals = assignment.find('=');
    const std::string name = assignment.substr(0, equals);
    const auto &known = ruleBook().facts;
    const bool asked =
        std::any_of(known.begin(), known.end(), [&](const ClassificationFact &fact) { return fact.id == name; });
    std::string names;
    for (const ClassificationFact &fact : known)
        names += (names.empty() ? "" : ", ") + fact.id;
    if (!asked)
        return fail(ErrorCode::FieldInvalid, {"factors set", name, "one of " + names});
    const auto state = equals == std::string::npos ? std::nullopt : factStateNamed(assignment.substr(equals + 1));
    if (!state)
        return fail(ErrorCode::FieldInvalid, {name, assignment, "yes, no or unknown: " + name + "=yes"});
    return FactAnswer{name, *state, evidence, now};
}

}

ExitCode showFactors(const FactorsCommand &command, DayNumber asOf, const Ledger &ledger, const CliContext &context,
                     const Printer &printer)
{
    const auto contract = ledger.contract(command.contract);
    return contract ? print(*contract, asOf, ledger, context, printer) : printer.failed(contract.error());
}

ExitCode setFactors(const FactorsSetCommand &command, DayNumber asOf, Ledger &ledger, const CliContext &context,
                    const Printer &printer)
{
    const auto contract = ledger.contract(command.contract);
    if (!contract)
        return printer.failed(contract.error());
    std::vector<FactAnswer> answers;
    for (const std::string &assignment : command.assignments) {
        auto answer = answerFrom(assignment, command.evidence, context.clock.now());
        if (!answer)
            return printer.failed(answer.error());
        answers.push_back(std::move(*answer));
    }
    if (const auto kept = ledger.answerFacts(contract->key, answers); !kept)
        return printer.failed(kept.error());
    return print(*contract, asOf, ledger, context, printer);
}

}
