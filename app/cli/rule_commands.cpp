// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rule_commands.h"

#include "app/cli/rule_output.h"
#include "app/cli/terminal_words.h"
#include "app/text/number_text.h"
#include "app/text/rule_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

std::int64_t ratesOf(const RuleBook &book)
{
    std::size_t rates = 0;
    for (const WageSeries &series : book.wages)
        rates += series.rates.size();
    return static_cast<std::int64_t>(rates);
}

}

ExitCode listRules(const Printer &printer)
{
    Json list = Json::array();
    TerminalTable table({{TerminalWords::tr("Rule"), TerminalTable::Align::Left},
                         {TerminalWords::tr("Kind"), TerminalTable::Align::Left},
                         {TerminalWords::tr("Place"), TerminalTable::Align::Left},
                         {TerminalWords::tr("Checked through"), TerminalTable::Align::Left},
                         {TerminalWords::tr("Name"), TerminalTable::Align::Left}});
    for (const RuleLine &line : ruleLines(ruleBook())) {
        list.push_back(ruleLineJson(line));
        table.add({shownText(line.id), shownText(line.kind), shownText(line.place),
                   line.checkedThrough ? QString::fromStdString(isoDate(*line.checkedThrough)) : QString(),
                   shownText(line.name, 200)});
    }
    return printer.done({{"rules", list}}, table.text());
}

ExitCode showRule(const RulesShowCommand &command, const Printer &printer)
{
    const auto rule = shownRule(ruleBook(), command.id);
    if (!rule)
        return printer.failed({ErrorCode::RuleUnknown, {command.id}, std::nullopt});
    return printer.done({{"rule", rule->json}}, rule->text);
}

ExitCode checkAllRules(const Printer &printer)
{
    const RuleBook &book = ruleBook();
    const std::vector<RuleFault> faults = checkRules(book);
    Json list = Json::array();
    QString text = faults.empty()
                       ? TerminalWords::tr("The rules are whole: %1 minimum wages of %2 places, %3 regimes.\n")
                             .arg(countText(ratesOf(book)), countText(static_cast<std::int64_t>(book.wages.size())),
                                  countText(static_cast<std::int64_t>(book.regimes.size())))
                       : TerminalWords::tr("The check failed. Rely on no figure until the rules are corrected.\n");
    for (const RuleFault &fault : faults) {
        list.push_back(ruleFaultJson(fault));
        text += QStringLiteral("  ") + ruleFaultText(fault) + QLatin1Char('\n');
    }
    return printer.done({{"ok", faults.empty()},
                         {"places", book.wages.size()},
                         {"rates", ratesOf(book)},
                         {"regimes", book.regimes.size()},
                         {"acts", book.acts.size()},
                         {"limitations", book.limitations.size()},
                         {"tests", book.tests.size()},
                         {"faults", list}},
                        text, faults.empty() ? ExitCode::Done : ExitCode::CheckFailed);
}

}
