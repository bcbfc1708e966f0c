// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rule_check.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace backpay;

namespace {

using Change = std::function<void(RuleBook &)>;

WageSeries &wages(RuleBook &book, const char *place)
{
    return *std::find_if(book.wages.begin(), book.wages.end(), [&](const auto &s) { return s.place == place; });
}

Regime &regime(RuleBook &book, const char *id)
{
    return *std::find_if(book.regimes.begin(), book.regimes.end(), [&](const auto &r) { return r.id == id; });
}

Limitation &limitation(RuleBook &book, const char *id)
{
    return *std::find_if(book.limitations.begin(), book.limitations.end(), [&](const auto &l) { return l.id == id; });
}

QString described(const RuleFault &fault)
{
    std::string text = std::string(ruleFaultName(fault.kind)) + ' ' + fault.rule;
    for (const std::string &argument : fault.arguments)
        text += ' ' + argument;
    return QString::fromStdString(text);
}

QStringList faultsAfter(const Change &change)
{
    RuleBook book = ruleBook();
    change(book);
    QStringList found;
    for (const RuleFault &fault : checkRules(book))
        found += described(fault);
    return found;
}

}

Q_DECLARE_METATYPE(Change)

class RuleCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void theBookIsClean()
    {
        const QStringList found = faultsAfter([](RuleBook &) {});
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void everyFaultIsFound_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *fault, const Change &change) {
            QTest::newRow(fault) << change << QString::fromLatin1(fault);
        };
        row("hole US-WA 2022-01-01 2022-12-31", [](RuleBook &book) {
            auto &rates = wages(book, "US-WA").rates;
            rates.erase(rates.begin() + 3);
        });
        // The tier changes at the hole: no rate of either tier is missing by itself.
        row("hole US-OH 2023-01-01 2023-12-31", [](RuleBook &book) {
            auto &rates = wages(book, "US-OH").rates;
            rates.erase(rates.begin() + 4);
        });
        row("hole US-CA 2023-01-01 2023-01-01",
            [](RuleBook &book) { ++wages(book, "US-CA").rates[8].from; }); // for both tiers that ended
        row("overlap US-WA 2020-01-01", [](RuleBook &book) { ++wages(book, "US-WA").rates[0].through; });
        row("overlap US-CA 2023-01-01", [](RuleBook &book) { ++wages(book, "US-CA").rates[3].through; });
        row("ends-before-begin US-WA 2019-01-01 2018-12-31", [](RuleBook &book) {
            auto &rate = wages(book, "US-WA").rates[0];
            rate.through = rate.from - 1;
        });
        row("out-of-order US-WA 2019-01-01", [](RuleBook &book) {
            auto &rates = wages(book, "US-WA").rates;
            std::swap(rates[0], rates[1]);
        });
        row("no-amount US-WA 2019-01-01", [](RuleBook &book) { wages(book, "US-WA").rates[0].amount = 0; });
        row("no-citation US-WA 2019-01-01",
            [](RuleBook &book) { wages(book, "US-WA").rates[0].citation.text.clear(); });
        row("not-seen US-WA 2027-01-01", [](RuleBook &book) { wages(book, "US-WA").rates.back().seen = 0; });
        // The lower New Jersey tier ends a year before the other: it is the newest of its own people.
        row("not-seen US-NJ 2026-01-01", [](RuleBook &book) {
            for (WageRate &rate : wages(book, "US-NJ").rates)
                if (rate.tier.employeesTo)
                    rate.seen = 0;
        });
        row("same-source-twice US-WA 2019-01-01", [](RuleBook &book) {
            auto &rate = wages(book, "US-WA").rates[0];
            rate.secondSource = rate.citation.text;
        });
        row("not-checked US-WA 2027-01-01", [](RuleBook &book) { --wages(book, "US-WA").checkedThrough; });
        row("ends-before-checked US-WA 2027-12-31 2028-01-01",
            [](RuleBook &book) { ++wages(book, "US-WA").checkedThrough; });
        row("unknown-cadence US-WA yearly", [](RuleBook &book) { wages(book, "US-WA").cadence = "yearly"; });
        row("leaves-cadence US-WA 2027-12-31 july", [](RuleBook &book) { wages(book, "US-WA").cadence = "july"; });
        row("empty-list US-WA rate", [](RuleBook &book) { wages(book, "US-WA").rates.clear(); });
        row("twice US-WA US-WA", [](RuleBook &book) { book.wages.push_back(wages(book, "US-WA")); });
        row("no-wages us.wa US-XX", [](RuleBook &book) { regime(book, "us.wa").place = "US-XX"; });
        row("no-citation us.ca daily", [](RuleBook &book) { regime(book, "us.ca").daily->citation.text.clear(); });
        row("no-amount us.ca daily", [](RuleBook &book) { regime(book, "us.ca").daily->hours = 0; });
        row("no-citation us.ca seventh_day", [](RuleBook &book) { regime(book, "us.ca").seventhDay->text.clear(); });
        row("no-citation us.ca interest",
            [](RuleBook &book) { regime(book, "us.ca").remedies[1].citation.text.clear(); });
        row("no-citation us.il employees_from",
            [](RuleBook &book) { regime(book, "us.il").employeesFromCitation.reset(); });
        row("no-citation us.wa citations", [](RuleBook &book) { regime(book, "us.wa").citations.clear(); });
        row("twice us.wa us.wa", [](RuleBook &book) { book.regimes.push_back(regime(book, "us.wa")); });
        row("unknown-regime us.al.wages us.al",
            [](RuleBook &book) { limitation(book, "us.al.wages").regime = "us.al"; });
        row("no-citation us.al.wages suit for unpaid wages",
            [](RuleBook &book) { limitation(book, "us.al.wages").citation.text.clear(); });
        row("no-amount uk.late-payment threshold", [](RuleBook &book) {
            book.acts[0].thresholds.push_back({Exact(0), {}, 0, {"a", ""}});
        });
        row("ends-before-begin uk.late-payment 1998-11-01 1970-01-01",
            [](RuleBook &book) { book.acts[0].checkedThrough = 0; });
        row("empty-list eu.platform factor", [](RuleBook &book) { book.tests[0].factors.clear(); });
        row("unknown-factor mandatory-tracker nobody",
            [](RuleBook &book) { book.facts[1].factors.emplace_back("nobody"); });
        row("hole reference_rate 2019-07-01 2019-12-31",
            [](RuleBook &book) { book.ukReferenceRates.erase(book.ukReferenceRates.begin() + 1); });
        row("overlap reference_rate 2019-07-01", [](RuleBook &book) { ++book.ukReferenceRates[0].through; });
        row("empty-list  regimes", [](RuleBook &book) { book.regimes.clear(); });
    }

    void everyFaultIsFound()
    {
        QFETCH(Change, change);
        QFETCH(QString, fault);
        const QStringList found = faultsAfter(change);
        QVERIFY2(found.contains(fault), qPrintable('\n' + found.join('\n')));
    }

    void namesOfFaultsAreTheirOwn()
    {
        QStringList names;
        for (int kind = 0; kind <= static_cast<int>(RuleFaultKind::EmptyList); ++kind)
            names += QString::fromStdString(std::string(ruleFaultName(static_cast<RuleFaultKind>(kind))));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(RuleCheckTest)
#include "rule_check_test.moc"
