// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/rule_words.h"

#include "app/text/law_text.h"
#include "app/text/rule_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

QString day(DayNumber number) { return QString::fromStdString(isoDate(number)); }

/** The facts of one rule as they are added. */
class Facts
{
public:
    void add(const QString &label, const QString &text, int depth = 1) { facts_.push_back({label, text, depth}); }
    void addCited(const QString &label, const QString &text, const Citation &citation)
    {
        add(label, QStringLiteral("%1 (%2)").arg(text, citationText(citation)));
    }
    void addNotes(const std::vector<std::string> &notes)
    {
        for (const std::string &note : notes)
            add(RulePhrases::tr("Note"), shownText(note, 600));
    }
    void addSources(const std::vector<Citation> &citations)
    {
        for (const Citation &citation : citations)
            add(RulePhrases::tr("Source"), citationText(citation));
    }
    void addIfProven(const std::string &name, const std::string &condition, const Citation &citation)
    {
        addCited(RulePhrases::tr("If proven"),
                 QStringLiteral("%1. %2").arg(shownText(name, 200), shownText(condition, 600)), citation);
    }
    void addCertainty(Certainty certainty) { add(RulePhrases::tr("Certainty"), certaintyText(certainty)); }
    void addAll(const std::vector<RuleFact> &others) { facts_.insert(facts_.end(), others.begin(), others.end()); }
    [[nodiscard]] std::vector<RuleFact> take() { return std::move(facts_); }

private:
    std::vector<RuleFact> facts_;
};

QString figureText(const Exact &value) { return QString::fromStdString(exactText(value, 2)); }

RuleWords wordsOf(const WageSeries &series)
{
    Facts facts;
    facts.add(RulePhrases::tr("Checked through"), day(series.checkedThrough));
    facts.addNotes(series.notes);
    for (const WageRate &rate : series.rates) {
        const QString tier = tierText(rate.tier);
        facts.add({}, QStringLiteral("%1 to %2  %3 %4%5")
                          .arg(day(rate.from), day(rate.through), figureText(rate.amount),
                               QString::fromLatin1(series.currency.code().data(), 3),
                               tier.isEmpty() ? QString() : QStringLiteral("  ") + tier));
        facts.add({}, QStringLiteral("%1; %2").arg(citationText(rate.citation), certaintyText(rate.certainty)), 2);
        if (!rate.secondSource.empty())
            facts.add({}, RulePhrases::tr("second source: %1").arg(shownText(rate.secondSource, 400)), 2);
    }
    return {series.place, shownText(series.name, 200), facts.take()};
}

RuleWords wordsOf(const Regime &regime)
{
    Facts facts;
    facts.add(RulePhrases::tr("Checked through"), day(regime.checkedThrough));
    facts.addSources(regime.citations);
    if (!regime.overtimeRead)
        facts.add(RulePhrases::tr("Overtime"), RulePhrases::tr("not read"));
    for (const RegimeHours &each : regimeHours(regime))
        if (*each.value)
            facts.addCited(QString::fromLatin1(each.key), figureText((*each.value)->hours), (*each.value)->citation);
    for (const RegimeRule &each : regimeRules(regime))
        if (*each.value)
            facts.add(QString::fromLatin1(each.key), citationText(**each.value));
    for (const Remedy &remedy : regime.remedies)
        facts.addIfProven(remedy.name, remedy.condition, remedy.citation);
    facts.addNotes(regime.notes);
    facts.addCertainty(regime.certainty);
    return {regime.id, shownText(regime.name, 200), facts.take()};
}

RuleWords wordsOf(const Limitation &limit)
{
    Facts facts;
    facts.add(RulePhrases::tr("Period"), periodText(limit.period));
    if (limit.extended)
        facts.add(RulePhrases::tr("Longer period"),
                  QStringLiteral("%1, %2").arg(periodText(limit.extended), shownText(limit.extendedIf, 200)));
    if (!limit.trigger.empty())
        facts.add(RulePhrases::tr("Counted from"), shownText(limit.trigger, 300));
    if (!limit.note.empty())
        facts.add(RulePhrases::tr("Note"), shownText(limit.note, 600));
    facts.add(RulePhrases::tr("Source"), citationText(limit.citation));
    facts.addCertainty(limit.certainty);
    return {limit.id, shownText(limit.claim, 200), facts.take()};
}

RuleWords wordsOf(const FreelanceAct &act)
{
    Facts facts;
    facts.add(RulePhrases::tr("For contracts from"), day(act.from));
    facts.add(RulePhrases::tr("Checked through"), day(act.checkedThrough));
    facts.addSources(act.citations);
    for (const FreelanceThreshold &threshold : act.thresholds)
        facts.addCited(RulePhrases::tr("From a value of"), figureText(threshold.amount), threshold.citation);
    for (const FreelanceRemedy &remedy : act.remedies)
        facts.addIfProven(remedy.name, remedy.condition, remedy.citation);
    facts.addNotes(act.notes);
    facts.addCertainty(act.certainty);
    for (const Limitation &limit : act.limits) {
        const RuleWords words = wordsOf(limit);
        facts.add({}, QStringLiteral("%1  %2").arg(shownText(words.id), words.name), 0);
        facts.addAll(words.facts);
    }
    return {act.id, shownText(act.name, 200), facts.take()};
}

RuleWords wordsOf(const EmploymentTest &test)
{
    Facts facts;
    facts.add(RulePhrases::tr("Status"), shownText(test.status, 400));
    if (!test.burden.empty())
        facts.add(RulePhrases::tr("Who must prove"), shownText(test.burden, 400));
    facts.addSources(test.citations);
    for (const TestFactor &factor : test.factors)
        facts.addCited(shownText(factor.id), shownText(factor.text, 400), factor.citation);
    facts.addCertainty(test.certainty);
    return {test.id, shownText(test.name, 200), facts.take()};
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

QString ruleKindText(std::string_view kind)
{
    if (kind == "wages")
        return RulePhrases::tr("Minimum wage");
    if (kind == "regime")
        return RulePhrases::tr("Wage law");
    if (kind == "act")
        return RulePhrases::tr("Freelance act");
    return kind == "limitation" ? RulePhrases::tr("Time limit") : RulePhrases::tr("Employment test");
}

std::array<RegimeHours, 7> regimeHours(const Regime &regime)
{
    return {{{"weekly", &regime.weekly},
             {"daily", &regime.daily},
             {"daily_double", &regime.dailyDouble},
             {"consecutive", &regime.consecutive},
             {"daily_below_times_minimum", &regime.dailyBelowTimesMinimum},
             {"salary_covers", &regime.salaryCovers},
             {"spread_of_hours", &regime.spreadOfHours}}};
}

std::array<RegimeRule, 7> regimeRules(const Regime &regime)
{
    return {{{"seventh_day", &regime.seventhDay},
             {"leaves_out_incentives", &regime.leavesOutIncentives},
             {"flat_bonus_by_straight_hours", &regime.flatBonusByStraightHours},
             {"piece_rest_paid_apart", &regime.pieceRestPaidApart},
             {"reporting_time", &regime.reportingTime},
             {"day_rate_by_workday", &regime.dayRateByWorkday},
             {"minimum", &regime.minimumUnitCitation}}};
}

std::optional<RuleWords> ruleWords(const RuleBook &book, std::string_view id)
{
    if (const WageSeries *series = book.wagesOf(id))
        return wordsOf(*series);
    if (const Regime *regime = book.regime(id))
        return wordsOf(*regime);
    if (const FreelanceAct *act = find(book.acts, id))
        return wordsOf(*act);
    if (const EmploymentTest *test = find(book.tests, id))
        return wordsOf(*test);
    const Limitation *limit = find(book.limitations, id);
    for (const FreelanceAct &act : book.acts)
        limit = limit == nullptr ? find(act.limits, id) : limit;
    return limit == nullptr ? std::nullopt : std::optional(wordsOf(*limit));
}

}
