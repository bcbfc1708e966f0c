// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/calculator_text.h"

#include "app/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace backpay {

namespace {

class CalculatorText
{
    Q_DECLARE_TR_FUNCTIONS(CalculatorText)

public:
    [[nodiscard]] static QString law(const Regime &regime)
    {
        const QString name = QString::fromStdString(regime.name);
        if (regime.place == "US")
            return tr("federal law");
        if (regime.place == "GB")
            return tr("UK law");
        if (regime.place == "CA")
            return tr("Canadian federal law");
        return regime.place.starts_with("US-") ? tr("%1 law", "a state of the US").arg(name)
                                               : tr("the law of %1").arg(name);
    }

    [[nodiscard]] static QString place(const RuleBook &book, std::string_view code)
    {
        if (code == "US")
            return tr("United States, federal law only");
        if (code == "CA")
            return tr("Canada, work under federal law");
        const WageSeries *series = book.wagesOf(code);
        QString text = series == nullptr ? QString() : QString::fromStdString(series->name);
        const std::vector<std::string> around = placesAround(code);
        // The federal level goes without saying within the United States; a province is taken for a state without it.
        for (std::size_t i = 1; i < around.size(); ++i) {
            if (around[i] == "CA")
                text = tr("%1, Canada", "a province").arg(text);
            for (const Regime &regime : book.regimes) {
                if (regime.place == around[i] && around[i].find('-') != std::string::npos)
                    text =
                        tr("%1, %2", "a place and the state around it").arg(text, QString::fromStdString(regime.name));
            }
        }
        return text;
    }

    [[nodiscard]] static QString due(const LawAnswer &answer)
    {
        return tr("%1 under %2", "an amount, a law").arg(answer.due, answer.law);
    }

    [[nodiscard]] static QString lede(const QList<LawAnswer> &answers, const QString &paid)
    {
        QStringList due;
        QStringList unknown;
        for (const LawAnswer &answer : answers) {
            if (answer.due.isEmpty())
                unknown += answer.law;
            else
                due += CalculatorText::due(answer);
        }
        QStringList sentences;
        if (!due.isEmpty())
            sentences += tr("This week should have paid %1.").arg(due.join(tr(" or ", "between laws")));
        if (paid.isEmpty())
            sentences += tr("No pay is entered yet.");
        else if (due.isEmpty())
            sentences += tr("This week paid %1.").arg(paid);
        else
            sentences += tr("It paid %1: %2.").arg(paid, shortfall(answers));
        for (const QString &law : unknown)
            sentences += tr("What %1 asks for cannot be computed yet.").arg(law);
        return sentences.join(u' ');
    }

    [[nodiscard]] static QString start() { return tr("What should this week have paid?"); }
    [[nodiscard]] static QString need(const QString &field) { return tr("Still needed: %1.").arg(field); }
    [[nodiscard]] static QString fault(const QString &field) { return tr("This cannot be read: %1.").arg(field); }

    [[nodiscard]] static QString kind(PayKind kind)
    {
        switch (kind) {
        case PayKind::Hourly: return tr("Pay by the hour");
        case PayKind::Piece: return tr("Pay by the piece or task");
        case PayKind::Waiting: return tr("Pay for waiting");
        case PayKind::DayRate: return tr("Day rate");
        case PayKind::Salary: return tr("Salary");
        case PayKind::Bonus: return tr("Bonus");
        case PayKind::Commission: return tr("Commission");
        case PayKind::Premium: return tr("Overtime premium already paid");
        case PayKind::Expense: return tr("Money back for costs");
        }
        return {};
    }

    [[nodiscard]] static QString basis(BonusBasis basis)
    {
        switch (basis) {
        case BonusBasis::Production: return tr("Grows with the work");
        case BonusBasis::Flat: return tr("The same whatever the hours");
        case BonusBasis::Discretionary: return tr("Given freely, never promised");
        }
        return {};
    }

    [[nodiscard]] static QString per(PayInterval per)
    {
        switch (per) {
        case PayInterval::Weeks: return tr("For this week");
        case PayInterval::Semimonth: return tr("For half a month");
        case PayInterval::Month: return tr("For a month");
        }
        return {};
    }

private:
    /** Of the laws that are computed; each amount names its law where not all have one. */
    [[nodiscard]] static QString shortfall(const QList<LawAnswer> &answers)
    {
        QStringList amounts;
        QStringList named;
        bool all = true;
        for (const LawAnswer &answer : answers) {
            if (answer.due.isEmpty())
                continue;
            all = all && !answer.shortfall.isEmpty();
            if (answer.shortfall.isEmpty())
                continue;
            amounts += answer.shortfall;
            named += tr("%1 under %2", "an amount, a law").arg(answer.shortfall, answer.law);
        }
        if (amounts.isEmpty())
            return tr("no shortfall found");
        return unbroken(tr("possible shortfall")) + QChar(0x00a0)
               + (all ? amounts : named).join(tr(" or ", "between laws"));
    }
};

}

QString lawText(const Regime &regime) { return CalculatorText::law(regime); }
QString placeText(const RuleBook &book, std::string_view place) { return CalculatorText::place(book, place); }

QString calculatorLede(const QList<LawAnswer> &answers, const QString &paid)
{
    return CalculatorText::lede(answers, paid);
}
QString calculatorLedeAtStart() { return CalculatorText::start(); }
QString calculatorLedeOfNeed(const QString &field) { return CalculatorText::need(field); }
QString calculatorLedeOfFault(const QString &field) { return CalculatorText::fault(field); }

QString payKindText(PayKind kind) { return CalculatorText::kind(kind); }
QString bonusBasisText(BonusBasis basis) { return CalculatorText::basis(basis); }
QString paidPerText(PayInterval per) { return CalculatorText::per(per); }

}
