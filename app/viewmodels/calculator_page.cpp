// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/calculator_page.h"

#include "app/text/calculator_text.h"
#include "app/text/law_text.h"
#include "app/text/number_text.h"
#include "app/text/step_text.h"
#include "app/text/wage_text.h"
#include "core/law/week_remedies.h"

#include <QCoreApplication>

#include <array>

namespace backpay {

namespace {

class PageText
{
    Q_DECLARE_TR_FUNCTIONS(CalculatorPage)

public:
    [[nodiscard]] static QString unverified()
    {
        return tr("Unverified: rests on a single secondary reading of the law.");
    }
    [[nodiscard]] static QString weekAsPeriod()
    {
        return tr("Here the minimum is tested over a pay period. This week is taken for a whole one.");
    }
    [[nodiscard]] static QString toState() { return tr("It would go to the state, not to you."); }
    [[nodiscard]] static QString atMost(const QString &amount) { return tr("at most %1").arg(amount); }
    [[nodiscard]] static QString paidBeyond() { return tr("More was paid than that."); }
    [[nodiscard]] static QString none() { return tr("none"); }
};

/** In the order people read them; what is zero and says nothing by it is left out. */
struct ShownField
{
    WageField field;
    bool evenIfZero;
};
constexpr std::array shown = {
    ShownField{WageField::Hours, true},
    ShownField{WageField::OvertimeHours, true},
    ShownField{WageField::DoubleTimeHours, false},
    ShownField{WageField::Remuneration, true},
    ShownField{WageField::RegularRate, true},
    ShownField{WageField::AverageRate, true},
    ShownField{WageField::StraightTimeDue, false},
    ShownField{WageField::OvertimePremium, true},
    ShownField{WageField::RestPay, false},
    ShownField{WageField::NonproductivePay, false},
    ShownField{WageField::ReportingPay, false},
    ShownField{WageField::SpreadPay, false},
    ShownField{WageField::OvertimeDue, true},
    ShownField{WageField::MinimumWage, true},
    ShownField{WageField::MinimumWageShortfall, true},
    ShownField{WageField::TotalDue, true},
    ShownField{WageField::Paid, true},
    ShownField{WageField::Shortfall, true},
};
static_assert(shown.size() == wageFieldCount);

QString word(const std::string &text) { return QString::fromStdString(text); }

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/** Rounded once, half up, to the minor unit. */
QString amountOf(const Exact &amount, const Currency &currency)
{
    const auto minorUnits = minorUnitsOfRate(exactText(amount, currency.digits()), currency.digits());
    return minorUnits ? sentenceAmount(*minorUnits, currency) : decimalText(exactText(amount, currency.digits()));
}

QString shownFigure(const Exact &value, int decimals) { return decimalText(exactText(value, decimals)); }

QVariantMap figureOf(const RegimeWeek &week, WageField field, const Currency &currency)
{
    QVariantMap figure{{QStringLiteral("label"), wageFieldText(field)},
                       {QStringLiteral("note"), QString()},
                       {QStringLiteral("weight"), field == WageField::TotalDue    ? QStringLiteral("sum")
                                                  : field == WageField::Shortfall ? QStringLiteral("closing")
                                                                                  : QString()}};
    QString text; // empty where a note says why there is none
    if (const auto &value = week[field]) {
        const bool beyond = field == WageField::Shortfall && *value < 0;
        text = beyond ? PageText::none() : shownFigure(*value, wageDecimals(field, currency.digits()));
        if (beyond)
            figure[QStringLiteral("note")] = PageText::paidBeyond();
    } else if (const auto missing = week.missing.find(field); missing != week.missing.end()) {
        figure[QStringLiteral("note")] = capital(missingText(missing->second));
    }
    figure[QStringLiteral("figure")] = text;
    return figure;
}

QVariantList figuresOf(const RegimeWeek &week, const Currency &currency)
{
    QVariantList figures;
    for (const auto &[field, evenIfZero] : shown) {
        const auto &value = week[field];
        if (value ? evenIfZero || *value != 0 : week.missing.contains(field))
            figures += figureOf(week, field, currency);
    }
    return figures;
}

QVariantList stepsOf(const RegimeWeek &week)
{
    QVariantList steps;
    for (const Step &step : week.steps)
        steps += QVariantMap{{QStringLiteral("number"), QString::number(steps.size() + 1)},
                             {QStringLiteral("text"), stepText(step)},
                             {QStringLiteral("value"), decimalText(step.value)}};
    return steps;
}

QVariantMap citationOf(const Citation &citation)
{
    return {{QStringLiteral("text"), word(citation.text)}, {QStringLiteral("url"), word(citation.url)}};
}

QVariantList remediesOf(const std::vector<PossibleRemedy> &remedies, const Currency &currency)
{
    QVariantList list;
    for (const PossibleRemedy &possible : remedies) {
        QString figure;
        QStringList notes;
        if (possible.addition) {
            figure = shownFigure(possible.addition->amount, currency.digits());
            if (possible.remedy.upTo)
                figure = PageText::atMost(figure);
        } else {
            notes += capital(missingText(possible.addition.error()));
        }
        if (!possible.remedy.condition.empty())
            notes += word(possible.remedy.condition);
        if (possible.remedy.recipient == Recipient::State)
            notes += PageText::toState();
        list += QVariantMap{{QStringLiteral("name"), capital(word(possible.remedy.name))},
                            {QStringLiteral("figure"), figure},
                            {QStringLiteral("note"), notes.join(u' ')},
                            {QStringLiteral("citation"), word(possible.remedy.citation.text)}};
    }
    return list;
}

QString noteOf(const RegimeWeek &week, const Regime *regime)
{
    QStringList notes;
    if (week.certainty == Certainty::Single)
        notes += PageText::unverified();
    if (regime != nullptr
        && (regime->minimumUnit == MinimumUnit::PayPeriod || regime->minimumUnit == MinimumUnit::PayPeriodUnlessHourly))
        notes += PageText::weekAsPeriod();
    return notes.join(u' ');
}

LawAnswer answerOf(const RegimeWeek &week, const QString &law, const Currency &currency)
{
    LawAnswer answer{law, {}, {}};
    if (const auto &due = week[WageField::TotalDue])
        answer.due = amountOf(*due, currency);
    if (const auto &shortfall = week[WageField::Shortfall]; shortfall && *shortfall > 0)
        answer.shortfall = amountOf(*shortfall, currency);
    return answer;
}

}

CalculatorPage calculatorPage(const RuleBook &book, const WageScenario &scenario)
{
    CalculatorPage page;
    QList<LawAnswer> answers;
    QString paid;
    const WeekWages wages = weekWages(book, scenario).front();
    const WeekFacts &facts = scenario.weeks.front();
    for (const RegimeWeek &week : wages.regimes) {
        const Regime *regime = book.regime(week.regime);
        const QString law = regime == nullptr ? word(week.regime) : lawText(*regime);
        answers += answerOf(week, law, scenario.currency);
        if (!facts.pay.empty() && week[WageField::Paid])
            paid = amountOf(*week[WageField::Paid], scenario.currency);
        QVariantList citations;
        for (const Citation &citation : week.citations)
            citations += citationOf(citation);
        page.laws += QVariantMap{
            {QStringLiteral("law"), capital(law)},
            {QStringLiteral("name"), regime == nullptr ? law : word(regime->name)},
            {QStringLiteral("figures"), figuresOf(week, scenario.currency)},
            {QStringLiteral("steps"), stepsOf(week)},
            {QStringLiteral("remedies"), remediesOf(weekRemedies(book, scenario, facts, week), scenario.currency)},
            {QStringLiteral("citations"), citations},
            {QStringLiteral("note"), noteOf(week, regime)}};
    }
    page.lede = calculatorLede(answers, paid);
    return page;
}

}
