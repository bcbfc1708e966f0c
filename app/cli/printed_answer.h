// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/law/methods/figure.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** A figure, or what is missing for it; neither where there is nothing to tell. */
struct PrintedFigure
{
    std::string name; // the member of the JSON
    QString words;    // the same for people
    std::optional<std::string> value;
    std::optional<Missing> lacks;
};

/** What may be had on proof: the most, to the worker, and never part of a figure. */
struct PrintedRemedy
{
    QString name;
    std::optional<std::string> amount;
    QString condition;
    QString lacks; // why there is no amount; "" where there is one
    Certainty certainty = Certainty::Read;
    Citation citation;
};

struct PrintedLimit
{
    std::string claim;
    std::optional<DayNumber> lastDay; // nothing where the period was not read
    Citation citation;
};

/** One answer of a law, printed as JSON and for people by the same rule. */
struct PrintedAnswer
{
    std::vector<PrintedFigure> figures;
    std::vector<Step> steps;
    std::vector<Citation> citations;
    std::vector<Condition> conditions;
    std::vector<PrintedRemedy> ifProven;
    std::vector<PrintedLimit> limits;
    Certainty certainty = Certainty::Read;

    void put(std::string name, QString words, const Answer<std::string> &value);
    /** Working, citations, conditions and certainty of a figure; what stands here already is not put down twice. */
    void take(const Figure &figure);
};

[[nodiscard]] Json stepsJson(const std::vector<Step> &steps);

/**
 * The figures by their names, then certainty, steps, citations, conditions, if_proven, limits and cannot_compute, which
 * names each figure that is missing and, under if_proven, the first of what is missing there.
 */
[[nodiscard]] Json answerJson(const PrintedAnswer &answer);
/** The same, its figures as a table under `title`. */
[[nodiscard]] QString answerText(const QString &title, const PrintedAnswer &answer);

}
