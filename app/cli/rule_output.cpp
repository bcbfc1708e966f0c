// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rule_output.h"

#include "app/cli/rule_json.h"
#include "app/cli/text_output.h"
#include "app/text/law_text.h"
#include "app/text/rule_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Terminal", text); }

QString line(const QString &text) { return text + QLatin1Char('\n'); }
QString field(const QString &label, const QString &text) { return line(QStringLiteral("  %1: %2").arg(label, text)); }
QString day(DayNumber number) { return QString::fromStdString(isoDate(number)); }

QString heading(const std::string &id, const std::string &name)
{
    return line(QStringLiteral("%1  %2").arg(shownText(id), shownText(name, 200)));
}

QString notesText(const std::vector<std::string> &notes)
{
    QString text;
    for (const std::string &note : notes)
        text += field(tr("Note"), shownText(note, 600));
    return text;
}

QString citationsText(const std::vector<Citation> &citations)
{
    QString text;
    for (const Citation &citation : citations)
        text += field(tr("Source"), citationText(citation));
    return text;
}

QString wagesText(const WageSeries &series)
{
    QString text = heading(series.place, series.name) + field(tr("Checked through"), day(series.checkedThrough))
                   + notesText(series.notes);
    for (const WageRate &rate : series.rates) {
        const QString tier = tierText(rate.tier);
        text += line(QStringLiteral("  %1 to %2  %3 %4%5")
                         .arg(day(rate.from), day(rate.through), QString::fromStdString(exactText(rate.amount, 2)),
                              QString::fromLatin1(series.currency.code().data(), 3),
                              tier.isEmpty() ? QString() : QStringLiteral("  ") + tier));
        text += line(QStringLiteral("    %1; %2").arg(citationText(rate.citation), certaintyText(rate.certainty)));
        if (!rate.secondSource.empty())
            text += line(QStringLiteral("    ") + tr("second source: %1").arg(shownText(rate.secondSource, 400)));
    }
    return text;
}

QString regimeText(const Regime &regime)
{
    QString text = heading(regime.id, regime.name) + field(tr("Checked through"), day(regime.checkedThrough))
                   + citationsText(regime.citations);
    if (!regime.overtimeRead)
        text += field(tr("Overtime"), tr("not read"));
    for (const RegimeHours &each : regimeHours(regime))
        if (*each.value)
            text += field(QString::fromLatin1(each.key),
                          QStringLiteral("%1 (%2)").arg(QString::fromStdString(exactText((*each.value)->hours, 2)),
                                                        citationText((*each.value)->citation)));
    for (const RegimeRule &each : regimeRules(regime))
        if (*each.value)
            text += field(QString::fromLatin1(each.key), citationText(**each.value));
    for (const Remedy &remedy : regime.remedies)
        text += field(tr("If proven"), QStringLiteral("%1. %2 (%3)")
                                           .arg(shownText(remedy.name, 200), shownText(remedy.condition, 600),
                                                citationText(remedy.citation)));
    return text + notesText(regime.notes) + field(tr("Certainty"), certaintyText(regime.certainty));
}

QString limitationText(const Limitation &limit)
{
    QString text = heading(limit.id, limit.claim) + field(tr("Period"), periodText(limit.period));
    if (limit.extended)
        text += field(tr("Longer period"),
                      QStringLiteral("%1, %2").arg(periodText(limit.extended), shownText(limit.extendedIf, 200)));
    if (!limit.trigger.empty())
        text += field(tr("Counted from"), shownText(limit.trigger, 300));
    if (!limit.note.empty())
        text += field(tr("Note"), shownText(limit.note, 600));
    return text + field(tr("Source"), citationText(limit.citation))
           + field(tr("Certainty"), certaintyText(limit.certainty));
}

QString actText(const FreelanceAct &act)
{
    QString text = heading(act.id, act.name) + field(tr("For contracts from"), day(act.from))
                   + field(tr("Checked through"), day(act.checkedThrough)) + citationsText(act.citations);
    for (const FreelanceThreshold &threshold : act.thresholds)
        text += field(tr("From a value of"),
                      QStringLiteral("%1 (%2)").arg(QString::fromStdString(exactText(threshold.amount, 2)),
                                                    citationText(threshold.citation)));
    for (const FreelanceRemedy &remedy : act.remedies)
        text += field(tr("If proven"), QStringLiteral("%1. %2 (%3)")
                                           .arg(shownText(remedy.name, 200), shownText(remedy.condition, 600),
                                                citationText(remedy.citation)));
    text += notesText(act.notes) + field(tr("Certainty"), certaintyText(act.certainty));
    for (const Limitation &limit : act.limits)
        text += limitationText(limit);
    return text;
}

QString testText(const EmploymentTest &test)
{
    QString text = heading(test.id, test.name) + field(tr("Status"), shownText(test.status, 400));
    if (!test.burden.empty())
        text += field(tr("Who must prove"), shownText(test.burden, 400));
    text += citationsText(test.citations);
    for (const TestFactor &factor : test.factors)
        text += field(shownText(factor.id),
                      QStringLiteral("%1 (%2)").arg(shownText(factor.text, 400), citationText(factor.citation)));
    return text + field(tr("Certainty"), certaintyText(test.certainty));
}

template <class Rule>
const Rule *find(const std::vector<Rule> &rules, std::string_view id)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

}

std::vector<RuleLine> ruleLines(const RuleBook &book)
{
    std::vector<RuleLine> lines;
    for (const WageSeries &series : book.wages)
        lines.push_back({series.place, "wages", series.place, series.name, series.checkedThrough});
    for (const Regime &regime : book.regimes)
        lines.push_back({regime.id, "regime", regime.place, regime.name, regime.checkedThrough});
    for (const FreelanceAct &act : book.acts) {
        lines.push_back({act.id, "act", act.place, act.name, act.checkedThrough});
        for (const Limitation &limit : act.limits)
            lines.push_back({limit.id, "limitation", limit.place, limit.claim, std::nullopt});
    }
    for (const Limitation &limit : book.limitations)
        lines.push_back({limit.id, "limitation", limit.place, limit.claim, std::nullopt});
    for (const EmploymentTest &test : book.tests)
        lines.push_back({test.id, "test", test.place, test.name, std::nullopt});
    return lines;
}

Json ruleLineJson(const RuleLine &rule)
{
    return {{"id", rule.id},
            {"kind", rule.kind},
            {"place", rule.place},
            {"name", rule.name},
            {"checked_through", rule.checkedThrough ? Json(isoDate(*rule.checkedThrough)) : Json(nullptr)}};
}

std::optional<ShownRule> shownRule(const RuleBook &book, std::string_view id)
{
    if (const WageSeries *series = book.wagesOf(id))
        return ShownRule{wagesJson(*series), wagesText(*series)};
    if (const Regime *regime = book.regime(id))
        return ShownRule{regimeJson(*regime), regimeText(*regime)};
    if (const FreelanceAct *act = find(book.acts, id))
        return ShownRule{actJson(*act), actText(*act)};
    if (const EmploymentTest *test = find(book.tests, id))
        return ShownRule{testJson(*test), testText(*test)};
    const Limitation *limit = find(book.limitations, id);
    for (const FreelanceAct &act : book.acts)
        limit = limit == nullptr ? find(act.limits, id) : limit;
    if (limit == nullptr)
        return std::nullopt;
    return ShownRule{limitationJson(*limit), limitationText(*limit)};
}

Json ruleFaultJson(const RuleFault &fault)
{
    return {{"fault", ruleFaultName(fault.kind)},
            {"rule", fault.rule},
            {"tier", tierJson(fault.tier)},
            {"arguments", fault.arguments},
            {"message", ruleFaultText(fault).toStdString()}};
}

}
