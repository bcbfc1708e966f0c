// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/rule_text.h"

#include "app/text/rule_words.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace backpay {

namespace {

/** "26 or more", "25 or fewer", "4 to 20". */
QString rangeText(const std::optional<std::int32_t> &from, const std::optional<std::int32_t> &to)
{
    if (from && to)
        return RulePhrases::tr("%1 to %2").arg(*from).arg(*to);
    return from ? RulePhrases::tr("%1 or more").arg(*from) : RulePhrases::tr("%1 or fewer").arg(*to);
}

QString ageText(const WageTier &tier)
{
    if (tier.ageFrom && tier.ageTo)
        return RulePhrases::tr("age %1 to %2").arg(*tier.ageFrom).arg(*tier.ageTo);
    return tier.ageFrom ? RulePhrases::tr("age %1 and over").arg(*tier.ageFrom)
                        : RulePhrases::tr("up to age %1").arg(*tier.ageTo);
}

QString money(const Exact &amount) { return QString::fromStdString(exactText(amount, 2)); }

QStringList receiptsTexts(const WageTier &tier)
{
    QStringList parts;
    if (tier.receiptsFrom)
        parts += RulePhrases::tr("yearly receipts of %1 or more").arg(money(*tier.receiptsFrom));
    if (tier.receiptsBelow)
        parts += RulePhrases::tr("yearly receipts below %1").arg(money(*tier.receiptsBelow));
    if (tier.receiptsThresholdUnread)
        parts += RulePhrases::tr("yearly receipts above a threshold that was not read");
    return parts;
}

QString argument(const RuleFault &fault, std::size_t index)
{
    return index < fault.arguments.size() ? shownText(fault.arguments[index]) : QString();
}

QString faultWords(const RuleFault &fault)
{
    const QString first = argument(fault, 0);
    const QString second = argument(fault, 1);
    switch (fault.kind) {
    case RuleFaultKind::Hole: return RulePhrases::tr("there is no rate from %1 to %2").arg(first, second);
    case RuleFaultKind::Overlap: return RulePhrases::tr("two rates hold on %1").arg(first);
    case RuleFaultKind::EndsBeforeBegin: return RulePhrases::tr("it begins on %1 and ends on %2").arg(first, second);
    case RuleFaultKind::OutOfOrder: return RulePhrases::tr("the rate of %1 stands behind a later one").arg(first);
    case RuleFaultKind::NoAmount: return RulePhrases::tr("nothing above zero stands at %1").arg(first);
    case RuleFaultKind::NoCitation: return RulePhrases::tr("no citation stands at %1").arg(first);
    case RuleFaultKind::NotSeen:
        return RulePhrases::tr("no day on which a source showed it stands at the rate of %1").arg(first);
    case RuleFaultKind::SameSourceTwice: return RulePhrases::tr("the second source of %1 is the first one").arg(first);
    case RuleFaultKind::NotChecked:
        return RulePhrases::tr("the rate of %1 holds longer than the place is checked").arg(first);
    case RuleFaultKind::EndsBeforeChecked:
        return RulePhrases::tr("the last rate ends on %1, checked is %2").arg(first, second);
    case RuleFaultKind::UnknownCadence: return RulePhrases::tr("“%1” is no list of months").arg(first);
    case RuleFaultKind::LeavesCadence:
        return RulePhrases::tr("the newest rate ends on %1, but it can change only in: %2").arg(first, second);
    case RuleFaultKind::NoWages: return RulePhrases::tr("its place %1 has no minimum wage").arg(first);
    case RuleFaultKind::UnknownRegime: return RulePhrases::tr("there is no regime %1").arg(first);
    case RuleFaultKind::UnknownFactor: return RulePhrases::tr("there is no factor %1").arg(first);
    case RuleFaultKind::Twice: return RulePhrases::tr("%1 stands twice").arg(first);
    case RuleFaultKind::EmptyList: return RulePhrases::tr("the list “%1” is empty").arg(first);
    }
    return {};
}

}

QString tierText(const WageTier &tier)
{
    QStringList parts;
    if (tier.employeesFrom || tier.employeesTo)
        parts += RulePhrases::tr("%1 employees").arg(rangeText(tier.employeesFrom, tier.employeesTo));
    if (tier.healthBenefits)
        parts += *tier.healthBenefits ? RulePhrases::tr("qualifying health benefits")
                                      : RulePhrases::tr("no qualifying health benefits");
    parts += receiptsTexts(tier);
    if (tier.ageFrom || tier.ageTo)
        parts += ageText(tier);
    if (tier.apprentice)
        parts += RulePhrases::tr("apprentices");
    if (!tier.sector.empty())
        parts += shownText(tier.sector);
    return parts.join(QStringLiteral(", "));
}

QString periodText(const std::optional<LawPeriod> &period)
{
    if (!period)
        return RulePhrases::tr("not read");
    QStringList parts;
    if (period->years != 0)
        parts += RulePhrases::tr("%n years", nullptr, period->years);
    if (period->months != 0)
        parts += RulePhrases::tr("%n months", nullptr, period->months);
    if (period->days != 0)
        parts += RulePhrases::tr("%n days", nullptr, period->days);
    const QString text = parts.join(QLatin1Char(' '));
    return period->lessOneDay ? RulePhrases::tr("%1 less one day").arg(text) : text;
}

QString citationText(const Citation &citation)
{
    const QString text = shownText(citation.text, 400);
    return citation.url.empty() ? text : text + QStringLiteral(" <") + shownText(citation.url, 300) + QLatin1Char('>');
}

QString ruleFaultText(const RuleFault &fault)
{
    const QString tier = tierText(fault.tier);
    QString rule = fault.rule.empty() ? RulePhrases::tr("The rules") : shownText(fault.rule);
    if (!tier.isEmpty())
        rule += QStringLiteral(" (") + tier + QLatin1Char(')');
    return QStringLiteral("%1: %2.").arg(rule, faultWords(fault));
}

}
