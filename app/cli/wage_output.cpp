// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wage_output.h"

#include "app/cli/rule_json.h"
#include "app/cli/side_claim_output.h"
#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/text/law_text.h"
#include "app/text/step_text.h"
#include "app/text/wage_text.h"

#include <QCoreApplication>

#include <array>

namespace backpay {

namespace {

/** Members of a regime's week, in the order people read them. */
constexpr std::array fields = {
    std::pair<const char *, WageField>{"hours", WageField::Hours},
    std::pair<const char *, WageField>{"overtime_hours", WageField::OvertimeHours},
    std::pair<const char *, WageField>{"double_time_hours", WageField::DoubleTimeHours},
    std::pair<const char *, WageField>{"remuneration", WageField::Remuneration},
    std::pair<const char *, WageField>{"regular_rate", WageField::RegularRate},
    std::pair<const char *, WageField>{"straight_time_due", WageField::StraightTimeDue},
    std::pair<const char *, WageField>{"overtime_premium", WageField::OvertimePremium},
    std::pair<const char *, WageField>{"rest_pay", WageField::RestPay},
    std::pair<const char *, WageField>{"nonproductive_pay", WageField::NonproductivePay},
    std::pair<const char *, WageField>{"reporting_pay", WageField::ReportingPay},
    std::pair<const char *, WageField>{"spread_pay", WageField::SpreadPay},
    std::pair<const char *, WageField>{"average_rate", WageField::AverageRate},
    std::pair<const char *, WageField>{"overtime_due", WageField::OvertimeDue},
    std::pair<const char *, WageField>{"minimum_wage", WageField::MinimumWage},
    std::pair<const char *, WageField>{"minimum_wage_shortfall", WageField::MinimumWageShortfall},
    std::pair<const char *, WageField>{"total_due", WageField::TotalDue},
    std::pair<const char *, WageField>{"paid", WageField::Paid},
    std::pair<const char *, WageField>{"shortfall", WageField::Shortfall},
};
static_assert(fields.size() == wageFieldCount);

Json regimeJson(const WageScenario &scenario, const WeekFacts &facts, const RegimeWeek &week, const RuleBook &book)
{
    const int digits = scenario.currency.digits();
    Json json = Json::object();
    Json missing = Json::object();
    for (const auto &[name, field] : fields) {
        const auto &value = week[field];
        json[name] = value ? Json(exactText(*value, wageDecimals(field, digits))) : Json(nullptr);
        if (const auto found = week.missing.find(field); found != week.missing.end())
            missing[name] = missingText(found->second).toStdString();
    }
    json["certainty"] = week.certainty == Certainty::Single ? "unverified" : "computed";
    json["steps"] = stepsJson(week.steps);
    json["citations"] = citationsJson(week.citations);
    json["if_proven"] = Json::array();
    for (const PossibleRemedy &possible : weekRemedies(book, scenario, facts, week))
        json["if_proven"].push_back(remedyJson(possible, digits));
    json["limits"] = Json::array();
    for (const WeekLimit &limit : weekLimits(book, week.regime, facts, scenario.asOf))
        json["limits"].push_back(limitJson(limit));
    json["output_work"] = Json::array();
    for (const OutputWork &work : outputWork(book, scenario, facts, week)) {
        const PayLine &line = facts.pay[work.line];
        Json each{{"line", work.line}, {"contract", line.contract.empty() ? Json(nullptr) : Json(line.contract)}};
        each.update(answerJson(printedOutputWork(work, line, digits)));
        json["output_work"].push_back(std::move(each));
    }
    json["cannot_compute"] = std::move(missing);
    return json;
}

QString regimeText(const WageScenario &scenario, const WeekFacts &facts, const RegimeWeek &week, const RuleBook &book)
{
    const int digits = scenario.currency.digits();
    const QString currency = QString::fromStdString(std::string(scenario.currency.code()));
    TerminalTable table(
        {{QString::fromStdString(week.regime), TerminalTable::Align::Left}, {currency, TerminalTable::Align::Right}});
    for (const auto &[name, field] : fields) {
        if (const auto &value = week[field])
            table.add({wageFieldText(field), QString::fromStdString(exactText(*value, wageDecimals(field, digits)))});
        else if (const auto found = week.missing.find(field); found != week.missing.end())
            table.add({wageFieldText(field), missingText(found->second)});
    }
    QString text = table.text();
    if (week.certainty == Certainty::Single)
        text += TerminalWords::tr("Unverified: it rests on a single secondary reading of the law.\n");
    text += TerminalWords::tr("Working:\n");
    for (const Step &step : week.steps)
        text += QStringLiteral("  %1%2\n")
                    .arg(stepText(step),
                         step.value.empty() ? QString() : QStringLiteral(": ") + QString::fromStdString(step.value));
    for (const Citation &citation : week.citations)
        text += QStringLiteral("  [%1]\n").arg(QString::fromStdString(citation.text));
    const auto remedies = weekRemedies(book, scenario, facts, week);
    if (!remedies.empty())
        text += TerminalWords::tr("Possible, if proven (not in the figures above):\n");
    for (const PossibleRemedy &possible : remedies) {
        const QString amount =
            possible.addition ? QString::fromStdString(exactText(possible.addition->amount, digits)) + u' ' + currency
                              : missingText(possible.addition.error());
        text += QStringLiteral("  %1: %2 [%3]\n")
                    .arg(QString::fromStdString(possible.remedy.name), amount,
                         QString::fromStdString(possible.remedy.citation.text));
    }
    for (const WeekLimit &limit : weekLimits(book, week.regime, facts, scenario.asOf))
        text +=
            TerminalWords::tr("  To be claimed on or before %1: %2 [%3]\n")
                .arg(QString::fromStdString(isoDate(limit.lastDay)), QString::fromStdString(limit.limitation->claim),
                     QString::fromStdString(limit.limitation->citation.text));
    for (const OutputWork &work : outputWork(book, scenario, facts, week))
        text += u'\n'
                + answerText(TerminalWords::tr("Pay line %1 as output work").arg(work.line + 1),
                             printedOutputWork(work, facts.pay[work.line], digits));
    return text;
}

}

Json remedyJson(const PossibleRemedy &possible, int digits)
{
    Json json{{"name", possible.remedy.name}};
    json["amount"] = possible.addition ? Json(exactText(possible.addition->amount, digits)) : Json(nullptr);
    json["to"] = possible.remedy.recipient == Recipient::Worker ? "worker" : "state";
    json["citation"] = possible.remedy.citation.text;
    json["base"] = exactText(possible.base, digits);
    json["up_to"] = possible.remedy.upTo; // the amount is the most a court may give
    json["claim_at_least"] =
        possible.remedy.atLeast ? Json(exactText(*possible.remedy.atLeast, digits)) : Json(nullptr);
    json["claim_at_most"] = possible.remedy.atMost ? Json(exactText(*possible.remedy.atMost, digits)) : Json(nullptr);
    json["condition"] = possible.remedy.condition;
    if (!possible.addition)
        json["cannot_compute"] = missingText(possible.addition.error()).toStdString();
    return json;
}

Json limitJson(const WeekLimit &limit)
{
    const auto day = [](const std::optional<DayNumber> &value) {
        return value ? Json(isoDate(*value)) : Json(nullptr);
    };
    return {{"claim", limit.limitation->claim},       {"last_day", isoDate(limit.lastDay)},
            {"extended_day", day(limit.extendedDay)}, {"extended_if", limit.limitation->extendedIf},
            {"oldest_day", day(limit.oldestDay)},     {"citation", limit.limitation->citation.text}};
}

Json calcJson(const CalcScenario &scenario, const RuleBook &book)
{
    const std::vector<WeekWages> weeks = weekWages(book, scenario);
    Json list = Json::array();
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        Json regimes = Json::object();
        for (const RegimeWeek &week : weeks[i].regimes)
            regimes[week.regime] = regimeJson(scenario, scenario.weeks[i], week, book);
        list.push_back({{"start", isoDate(weeks[i].start)}, {"regimes", std::move(regimes)}});
    }
    Json json{{"place", scenario.place},
              {"currency", std::string(scenario.currency.code())},
              {"as_of", scenario.asOf ? Json(isoDate(*scenario.asOf)) : Json(nullptr)},
              {"weeks", std::move(list)}};
    json.update(sideClaimsJson(scenario, book));
    return json;
}

QString calcText(const CalcScenario &scenario, const RuleBook &book)
{
    const std::vector<WeekWages> weeks = weekWages(book, scenario);
    QString text;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        text += TerminalWords::tr("Week from %1, %2\n")
                    .arg(QString::fromStdString(isoDate(weeks[i].start)), QString::fromStdString(scenario.place));
        for (const RegimeWeek &week : weeks[i].regimes)
            text += u'\n' + regimeText(scenario, scenario.weeks[i], week, book);
        text += u'\n';
    }
    text += sideClaimsText(scenario, book);
    text += TerminalWords::tr(
        "Facts, arithmetic and where the rules are written; no legal advice. Regimes and acts stand side by side "
        "and are never added.\n");
    return text;
}

}
