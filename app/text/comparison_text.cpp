// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/comparison_text.h"

#include "app/text/number_text.h"

#include <QStringList>

namespace backpay {

QString ComparisonText::sentence(const ComparedFigures &figures)
{
    return tr("%1: true rate %2; unpaid share of the time %3; tasks rejected %4, cancelled %5; days to payment %6, at "
              "most %7; weekly spread %8.")
        .arg(figures.name, figures.trueRate, figures.unpaidShare, figures.rejected, figures.cancelled, figures.days,
             figures.longest, figures.spread);
}

QString ComparisonText::detail(const ComparedFigures &figures)
{
    return tr("Unpaid %1 · rejected %2 · cancelled %3 · days to payment %4, at most %5 · weekly spread %6")
        .arg(figures.unpaidShare, figures.rejected, figures.cancelled, figures.days, figures.longest, figures.spread);
}

QString ComparisonText::byTheRatesOf(const std::set<DayNumber> &days, const QString &currency)
{
    if (days.empty())
        return {};
    QStringList texts;
    for (const DayNumber day : days)
        texts += longDayText(day);
    return tr("Rates an hour in %1 by the reference rates of %2.").arg(currency, texts.join(QStringLiteral(", ")));
}

QString ComparisonText::notConverted(const QString &platform, const QString &currency)
{
    return tr("%1 stays in %2: there is no reference rate of the last week. Keep some with the command line: rates "
              "import.")
        .arg(platform, currency);
}

}
