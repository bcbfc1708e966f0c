// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printed_answer.h"

#include "app/cli/rule_json.h"
#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/cli/wage_output.h"
#include "app/text/law_text.h"
#include "app/text/step_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

template <class Value>
void addNew(std::vector<Value> &list, const std::vector<Value> &more)
{
    for (const Value &each : more)
        if (std::find(list.begin(), list.end(), each) == list.end())
            list.push_back(each);
}

const char *certaintyName(Certainty certainty) { return certainty == Certainty::Single ? "unverified" : "computed"; }

Json remedyJson(const PrintedRemedy &remedy)
{
    Json json{{"name", remedy.name.toStdString()}};
    json["amount"] = remedy.amount ? Json(*remedy.amount) : Json(nullptr);
    json["to"] = "worker";
    json["citation"] = remedy.citation.text;
    json["condition"] = remedy.condition.toStdString();
    json["certainty"] = certaintyName(remedy.certainty);
    if (!remedy.amount)
        json["cannot_compute"] = remedy.lacks.toStdString();
    return json;
}

QString remediesText(const std::vector<PrintedRemedy> &remedies)
{
    QString text;
    if (!remedies.empty())
        text += TerminalWords::tr("Possible, if proven (the most, and not in the figures above):\n");
    for (const PrintedRemedy &remedy : remedies) {
        text += QStringLiteral("  %1: %2 [%3]\n")
                    .arg(remedy.name, remedy.amount ? QString::fromStdString(*remedy.amount) : remedy.lacks,
                         QString::fromStdString(remedy.citation.text));
        if (!remedy.condition.isEmpty())
            text += QStringLiteral("    %1\n").arg(remedy.condition);
    }
    return text;
}

/** The figures as a table; where all of them lack the same, it is said once. */
QString figuresText(const QString &title, const std::vector<PrintedFigure> &figures)
{
    const auto lacksTheSame = [&](const PrintedFigure &each) { return each.lacks && each.lacks == figures[0].lacks; };
    if (figures.empty())
        return title + u'\n';
    if (figures.size() > 1 && std::all_of(figures.begin(), figures.end(), lacksTheSame))
        return title + u'\n' + TerminalWords::tr("  Cannot be computed: %1\n").arg(missingText(*figures[0].lacks));
    TerminalTable table({{title, TerminalTable::Align::Left}, {QString(), TerminalTable::Align::Right}});
    for (const PrintedFigure &figure : figures) {
        if (figure.value || figure.lacks)
            table.add(
                {figure.words, figure.value ? QString::fromStdString(*figure.value) : missingText(*figure.lacks)});
    }
    return table.text();
}

}

void PrintedAnswer::put(std::string name, QString words, const Answer<std::string> &value)
{
    figures.push_back({std::move(name), std::move(words), std::nullopt, std::nullopt});
    if (value)
        figures.back().value = *value;
    else
        figures.back().lacks = value.error();
}

void PrintedAnswer::take(const Figure &figure)
{
    addNew(steps, figure.steps);
    addNew(citations, figure.citations);
    addNew(conditions, figure.conditions);
    certainty = lessSure(certainty, figure.certainty);
}

Json stepsJson(const std::vector<Step> &steps)
{
    Json list = Json::array();
    for (const Step &step : steps)
        list.push_back({{"text", stepText(step).toStdString()}, {"value", step.value}});
    return list;
}

Json answerJson(const PrintedAnswer &answer)
{
    Json json = Json::object();
    Json missing = Json::object();
    for (const PrintedFigure &figure : answer.figures) {
        json[figure.name] = figure.value ? Json(*figure.value) : Json(nullptr);
        if (figure.lacks)
            missing[figure.name] = missingText(*figure.lacks).toStdString();
    }
    json["certainty"] = certaintyName(answer.certainty);
    json["steps"] = stepsJson(answer.steps);
    json["citations"] = citationsJson(answer.citations);
    json["conditions"] = Json::array();
    for (const Condition condition : answer.conditions)
        json["conditions"].push_back(conditionText(condition).toStdString());
    json["if_proven"] = Json::array();
    for (const PrintedRemedy &remedy : answer.ifProven) {
        json["if_proven"].push_back(remedyJson(remedy));
        if (!remedy.amount && !missing.contains("if_proven"))
            missing["if_proven"] = remedy.lacks.toStdString();
    }
    json["limits"] = Json::array();
    for (const PrintedLimit &limit : answer.limits)
        json["limits"].push_back({{"claim", limit.claim},
                                  {"last_day", limit.lastDay ? Json(isoDate(*limit.lastDay)) : Json(nullptr)},
                                  {"citation", limit.citation.text}});
    json["cannot_compute"] = std::move(missing);
    return json;
}

QString answerText(const QString &title, const PrintedAnswer &answer)
{
    QString text = figuresText(title, answer.figures);
    if (answer.certainty == Certainty::Single)
        text += TerminalWords::tr("Unverified: it rests on a single secondary reading of the law.\n");
    if (!answer.steps.empty())
        text += TerminalWords::tr("Working:\n");
    for (const Step &step : answer.steps)
        text += QStringLiteral("  %1%2\n")
                    .arg(stepText(step),
                         step.value.empty() ? QString() : QStringLiteral(": ") + QString::fromStdString(step.value));
    for (const Citation &citation : answer.citations)
        text += QStringLiteral("  [%1]\n").arg(QString::fromStdString(citation.text));
    for (const Condition condition : answer.conditions)
        text += QStringLiteral("  %1\n").arg(conditionText(condition));
    text += remediesText(answer.ifProven);
    for (const PrintedLimit &limit : answer.limits)
        text += limit.lastDay
                    ? TerminalWords::tr("  To be claimed on or before %1: %2 [%3]\n")
                          .arg(QString::fromStdString(isoDate(*limit.lastDay)), QString::fromStdString(limit.claim),
                               QString::fromStdString(limit.citation.text))
                    : TerminalWords::tr("  How long it may be claimed was not read: %1 [%2]\n")
                          .arg(QString::fromStdString(limit.claim), QString::fromStdString(limit.citation.text));
    return text;
}

}
