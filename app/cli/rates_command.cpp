// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rates_command.h"

#include "app/cli/terminal_words.h"
#include "app/records/rates_source.h"
#include "app/text/number_text.h"
#include "core/net/http_client.h"
#include "platform-importers/engine/file_guard.h"

#include <QCoreApplication>

namespace backpay {

namespace {

QString dayOf(DayNumber day) { return QString::fromStdString(isoDate(day)); }

/** Reads, keeps and tells. `source` is the file's name or the address. */
ExitCode keepRates(const std::string &name, const std::string &source, const std::string &bytes, Ledger &ledger,
                   const Printer &printer)
{
    const auto file = readRates(name, bytes);
    if (!file)
        return printer.failed(file.error());
    const Sha256 digest = sha256(bytes);
    if (const auto kept = ledger.setReferenceRates(*file, source, digest); !kept)
        return printer.failed(kept.error());
    return printer.done(
        {{"source", source},
         {"sha256", toHex(digest)},
         {"oldest", isoDate(file->oldest)},
         {"newest", isoDate(file->newest)},
         {"rates", file->rates.size()}},
        TerminalWords::tr("%1 reference rates kept, of %2 to %3.\n")
            .arg(countText(static_cast<std::int64_t>(file->rates.size())), dayOf(file->oldest), dayOf(file->newest)));
}

}

ExitCode importRates(const RatesImportCommand &command, Ledger &ledger, const Printer &printer)
{
    const auto bytes = readWholeFile(command.file);
    if (!bytes)
        return printer.failed(bytes.error());
    return keepRates(command.file, baseName(command.file), *bytes, ledger, printer);
}

ExitCode fetchRates(const RatesFetchCommand &command, Ledger &ledger, const Printer &printer)
{
    const std::string address = command.address.value_or(std::string(ratesAddress));
    if (!command.networkAllowed)
        return printer.failed({ErrorCode::NetworkNotAllowed, {address}, std::nullopt});
    const auto bytes = httpGet(address);
    if (!bytes)
        return printer.failed(bytes.error());
    return keepRates(address, address, *bytes, ledger, printer);
}

ExitCode showRates(const RatesShowCommand &command, const Ledger &ledger, const Printer &printer)
{
    const auto asked = command.day ? parseIsoDate(*command.day) : std::nullopt;
    if (command.day && !asked)
        return printer.failed(
            {ErrorCode::OptionInvalid, {"--day", *command.day, "a day written YYYY-MM-DD"}, std::nullopt});
    const auto held = ledger.ratesHeld();
    if (!held)
        return printer.failed(held.error());
    Json json = {{"held", held->rates}, {"days", held->days}, {"oldest", nullptr}, {"newest", nullptr}};
    json["rates"] = Json::array();
    if (held->rates == 0)
        return printer.done(
            json, TerminalWords::tr("The vault holds no reference rates. Keep some with: rates import FILE, or "
                                    "rates fetch --allow-network\n"));
    json["oldest"] = isoDate(held->oldest);
    json["newest"] = isoDate(held->newest);
    const DayNumber day = asked.value_or(held->newest);
    const auto rates = ledger.referenceRates(day, day);
    if (!rates)
        return printer.failed(rates.error());
    json["day"] = isoDate(day);
    TerminalTable table({{TerminalWords::tr("For 1 euro"), TerminalTable::Align::Left},
                         {TerminalWords::tr("Rate"), TerminalTable::Align::Right},
                         {TerminalWords::tr("Of"), TerminalTable::Align::Left}});
    for (const DayRate &rate : rates->ratesOn(day)) {
        const std::string code(rate.currency.code());
        json["rates"].push_back(
            {{"currency", code}, {"rate", euroRateText(rate.rate)}, {"rate_date", isoDate(rate.day)}});
        table.add({QString::fromStdString(code), QString::fromStdString(euroRateText(rate.rate)), dayOf(rate.day)});
    }
    const QString text =
        TerminalWords::tr("%1 reference rates of %2 days, %3 to %4.\n")
            .arg(countText(held->rates), countText(held->days), dayOf(held->oldest), dayOf(held->newest));
    return printer.done(json, text
                                  + (table.empty()
                                         ? TerminalWords::tr("None is of %1 or the week before it.\n").arg(dayOf(day))
                                         : table.text()));
}

}
