// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calc_command.h"

#include "app/cli/wage_output.h"
#include "app/records/scenario_reader.h"
#include "platform-importers/engine/file_guard.h"

namespace backpay {

ExitCode runCalc(const CalcCommand &command, const CliContext &context, const Printer &printer)
{
    const auto bytes = readWholeFile(command.file);
    if (!bytes)
        return printer.failed(bytes.error());
    const RuleBook &book = ruleBook();
    auto scenario = readScenario(command.file, *bytes, context.zones);
    if (!scenario)
        return printer.failed(scenario.error());
    for (const std::string &id : scenario->regimes) {
        if (book.regime(id) == nullptr)
            return printer.failed({ErrorCode::ScenarioInvalid,
                                   {command.file, "regimes", "ids that rules list names, not " + id},
                                   std::nullopt});
    }
    if (!scenario->asOf)
        scenario->asOf = dayNumber(context.clock.now());
    // Thousands of weeks are not computed for the form that is not printed.
    return printer.json() ? printer.done(calcJson(*scenario, book), {}) : printer.done({}, calcText(*scenario, book));
}

}
