// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/rate_figures.h"

#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

class FigureText
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)

public:
    [[nodiscard]] static QString paidTime() { return tr("Platform time, paid"); }
    [[nodiscard]] static QString advertised()
    {
        return tr("What the offers say, each weighted by the platform's time of its contract.");
    }
};

QVariantMap timePart(RowMeasure measure, const QString &term, std::int64_t seconds, const RowQuery &scope)
{
    return opens(term, durationText(seconds), withMeasure(scope, measure), seconds);
}

QVariantMap timePart(RowMeasure measure, std::int64_t seconds, const RowQuery &scope)
{
    return timePart(measure, measureText(withMeasure(scope, measure)), seconds, scope);
}

QVariantMap moneyPart(RowMeasure measure, std::int64_t amount, const Currency &currency, const RowQuery &scope)
{
    return opens(measureText(withMeasure(scope, measure)), sentenceAmount(amount, currency),
                 withMeasure(scope, measure), amount);
}

/** Without the two amounts it is made of where one of them is all of it. */
QVariantList earnedParts(const Tally &tally, const Currency &currency, const RowQuery &scope)
{
    if (tally.bonus == 0 || tally.workPay == 0)
        return {};
    return {moneyPart(RowMeasure::WorkPay, tally.workPay, currency, scope),
            moneyPart(RowMeasure::Bonus, tally.bonus, currency, scope)};
}

QVariantList workedParts(const Tally &tally, const RowQuery &scope)
{
    return {timePart(RowMeasure::PaidTime, FigureText::paidTime(), tally.platformSeconds, scope),
            timePart(RowMeasure::UnpaidTime, tally.unpaidSeconds(), scope)};
}

}

RowQuery withMeasure(RowQuery scope, RowMeasure measure)
{
    scope.measure = measure;
    return scope;
}

QVariantMap paidFigure(const QString &term, const Tally &tally, const RowQuery &scope, const QVariantList &parts)
{
    return explained(timePart(RowMeasure::PaidTime, term, tally.platformSeconds, scope),
                     measureMeaning(RowMeasure::PaidTime), parts);
}

QVariantMap unpaidFigure(const QString &term, const Tally &tally, const RowQuery &scope)
{
    std::vector<std::size_t> kinds;
    for (std::size_t kind = 0; kind < tally.unpaidByKind.size(); ++kind) {
        if (tally.unpaidByKind[kind] > 0)
            kinds.push_back(kind);
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [&](std::size_t a, std::size_t b) { return tally.unpaidByKind[a] > tally.unpaidByKind[b]; });
    QVariantList parts;
    for (const std::size_t kind : kinds) {
        RowQuery ofKind = scope;
        ofKind.kind = static_cast<TimeKind>(kind);
        parts += timePart(RowMeasure::UnpaidTime, timeKindText(*ofKind.kind), tally.unpaidByKind[kind], ofKind);
    }
    return explained(timePart(RowMeasure::UnpaidTime, term, tally.unpaidSeconds(), scope),
                     measureMeaning(RowMeasure::UnpaidTime), parts);
}

QVariantMap workedFigure(const QString &term, const Tally &tally, const RowQuery &scope)
{
    return explained(timePart(RowMeasure::Worked, term, tally.workedSeconds, scope), measureMeaning(RowMeasure::Worked),
                     workedParts(tally, scope));
}

QVariantMap earnedFigure(const QString &term, const Tally &tally, const Currency &currency, const RowQuery &scope)
{
    return explained(
        opens(term, sentenceAmount(tally.earned(), currency), withMeasure(scope, RowMeasure::Earned), tally.earned()),
        measureMeaning(RowMeasure::Earned), earnedParts(tally, currency, scope));
}

QVariantMap platformRateFigure(const QString &term, const QString &figure, const Tally &tally, const Currency &currency,
                               const RowQuery &scope)
{
    if (!tally.platformRate())
        return opensNothing(term, figure);
    return explained(opens(term, figure, withMeasure(scope, RowMeasure::PlatformRate)),
                     measureMeaning(RowMeasure::PlatformRate),
                     {moneyPart(RowMeasure::WorkPay, tally.workPay, currency, scope),
                      timePart(RowMeasure::PaidTime, FigureText::paidTime(), tally.platformSeconds, scope)});
}

QVariantMap trueRateFigure(const QString &term, const QString &figure, const Tally &tally, const Currency &currency,
                           const RowQuery &scope)
{
    if (!tally.trueRate())
        return opensNothing(term, figure);
    QVariantList parts{moneyPart(RowMeasure::Earned, tally.earned(), currency, scope),
                       timePart(RowMeasure::Worked, tally.workedSeconds, scope)};
    parts += workedParts(tally, scope);
    return explained(opens(term, figure, withMeasure(scope, RowMeasure::TrueRate)),
                     measureMeaning(RowMeasure::TrueRate), parts);
}

QVariantMap advertisedFigure(const QString &term, const QString &figure, const Books &books,
                             const std::vector<ContractSum> &sums, const Currency &currency)
{
    QVariantList parts;
    for (const ContractSum &sum : sums) {
        const Tally own = tallyOf(books, sums, [&](const ContractSum &each) {
            return each.contract == sum.contract && each.row.currency == currency;
        });
        if (sum.row.currency != currency || !own.advertised)
            continue;
        const Contract &contract = books.contracts[sum.contract];
        QVariantMap part = opensNothing(contractText(contract), sentenceAmount(*own.advertised, currency));
        part.insert(QStringLiteral("contract"), QString::fromStdString(contract.key));
        parts += part;
    }
    QVariantMap link = opensNothing(term, figure);
    return parts.isEmpty() ? link : explained(link, FigureText::advertised(), parts);
}

}
