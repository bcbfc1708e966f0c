// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contract_output.h"

#include "app/cli/json_parts.h"
#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/text/contract_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "core/domain/contract_terms.h"

#include <QCoreApplication>

namespace backpay {

namespace {

using Align = TerminalTable::Align;

QString shown(const std::string &text) { return shownText(text, 60); }

std::optional<std::string> hourlyOf(const Rate &rate)
{
    return hourlyText(rate.minorUnits, rate.seconds, rate.currency.digits());
}

Json agreementJson(const std::optional<Agreement> &agreement)
{
    if (!agreement)
        return nullptr;
    return {{"sha256", toHex(agreement->sha256)}, {"bytes", agreement->bytes}, {"file_name", agreement->fileName}};
}

std::string_view kindName(ContractChangeKind kind) { return kind == ContractChangeKind::Merge ? "merge" : "split"; }

}

Json contractJson(const Contract &contract)
{
    Json json = {{"id", contract.key},
                 {"platform", textOrNull(contract.platform)},
                 {"name", contract.name},
                 {"ref", textOrNull(contract.ref)},
                 {"alias", textOrNull(contract.alias)},
                 {"shown_name", contract.shownName()},
                 {"place", textOrNull(contract.place)},
                 {"hiring_place", textOrNull(contract.hiringPlace)},
                 {"zone", textOrNull(contract.zone)},
                 {"workweek_start", weekdayName(contract.workweekStart)}};
    json["pay_due_days"] = nullable(contract.payDueDays);
    const auto &rate = contract.advertisedRate;
    json["advertised_rate"] = rate ? nullable(hourlyOf(*rate)) : Json(nullptr);
    json["advertised_rate_currency"] = rate ? Json(rate->currency.code()) : Json(nullptr);
    json["tracker_required"] = nullable(contract.trackerRequired);
    json["employees"] = nullable(contract.employees);
    json["health_benefits"] = nullable(contract.healthBenefits);
    const auto &receipts = contract.receipts;
    json["receipts"] = receipts ? Json(amountText(*receipts)) : Json(nullptr);
    json["receipts_currency"] = receipts ? Json(receipts->currency.code()) : Json(nullptr);
    json["task_cap"] = nullable(contract.taskCapSeconds);
    json["weekly_cap"] = nullable(contract.weeklyCapSeconds);
    json["promised_until"] = dayJson(contract.promisedUntil);
    json["promised_weeks"] = nullable(contract.promisedWeeks);
    json["promised_hours"] = contract.promisedSeconds ? Json(hoursText(*contract.promisedSeconds)) : Json(nullptr);
    json["intermediary"] = textOrNull(contract.intermediary);
    json["agreement"] = agreementJson(contract.agreement);
    return json;
}

Json statedRateJson(const StatedRateRow &row)
{
    return {{"id", row.id},
            {"from", isoDate(row.from)},
            {"day_written", row.written},
            {"contract", row.contract},
            {"currency", row.rate.currency.code()},
            {"rate", nullable(hourlyOf(row.rate))},
            {"source", sourcePlaceJson(row.source)}};
}

Json knownRateJson(const KnownRateRow &row)
{
    Json json = {{"from", isoDate(row.from)},
                 {"day_written", row.dayWritten},
                 {"rate", nullable(hourlyOf(row.rate))},
                 {"currency", row.rate.currency.code()},
                 {"known_from", rateKnownFromName(row.knownFrom)},
                 {"note", textOrNull(row.note)}};
    json["place"] = row.source ? Json(row.source->place.text) : Json(nullptr);
    json["source"] = row.source ? sourcePlaceJson(*row.source) : Json(nullptr);
    return json;
}

Json contractChangeJson(const ContractChangeRecord &change)
{
    Json from = Json::array();
    for (const Contract &contract : change.from)
        from.push_back(contract.key);
    Json json = {{"id", change.uuid},
                 {"kind", kindName(change.kind)},
                 {"when", isoInstant(change.madeAt)},
                 {"into", change.into.key},
                 {"into_name", change.into.shownName()},
                 {"from", from},
                 {"what", contractChangeText(change).toStdString()}};
    json["project"] = change.kind == ContractChangeKind::SplitProject ? Json(change.project) : Json(nullptr);
    json["from_day"] = dayJson(change.firstDay);
    json["to_day"] = dayJson(change.lastDay);
    return json;
}

QString contractsText(const std::vector<Contract> &contracts)
{
    TerminalTable table({{TerminalWords::tr("Key"), Align::Left},
                         {TerminalWords::tr("Platform"), Align::Left},
                         {TerminalWords::tr("Contract"), Align::Left}});
    for (const Contract &contract : contracts)
        table.add({QString::fromStdString(contract.key), platformText(contract.platform), contractText(contract)});
    return table.empty() ? TerminalWords::tr("No contract yet: an import makes them.") + QLatin1Char('\n')
                         : table.text();
}

QString contractChangesText(const std::vector<ContractChangeRecord> &changes)
{
    TerminalTable table({{TerminalWords::tr("Merge or split"), Align::Left},
                         {TerminalWords::tr("When"), Align::Left},
                         {TerminalWords::tr("What"), Align::Left}});
    for (const ContractChangeRecord &change : changes)
        table.add({QString::fromStdString(change.uuid), QString::fromStdString(isoInstant(change.madeAt)),
                   contractChangeText(change)});
    return table.empty() ? QString() : table.text();
}

QString contractTermsText(const Contract &contract, const std::vector<std::string> &projects)
{
    TerminalTable table({{contractText(contract), Align::Left}, {QString(), Align::Left}});
    const auto add = [&](const QString &name, const std::string &text) {
        if (!text.empty())
            table.add({name, shown(text)});
    };
    add(QStringLiteral("id"), contract.key);
    add(QStringLiteral("platform"), contract.platform);
    add(QStringLiteral("name"), contract.name);
    add(QStringLiteral("ref"), contract.ref);
    for (const std::string &project : projects)
        add(QStringLiteral("project"), project);
    for (const std::string_view name : termNames()) {
        const bool digest = name == "agreement" && contract.agreement;
        add(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
            digest ? contract.agreement->fileName : termText(contract, name));
        if (digest)
            table.add({QString(), TerminalWords::tr("SHA-256 %1, %2 bytes")
                                      .arg(QString::fromStdString(toHex(contract.agreement->sha256)))
                                      .arg(contract.agreement->bytes)});
    }
    return table.text();
}

QString knownRatesText(const std::vector<KnownRateRow> &rows)
{
    TerminalTable table({{TerminalWords::tr("Rate from"), Align::Left},
                         {TerminalWords::tr("An hour"), Align::Right},
                         {TerminalWords::tr("Currency"), Align::Left},
                         {TerminalWords::tr("Known"), Align::Left},
                         {TerminalWords::tr("Place or note"), Align::Left}});
    for (const KnownRateRow &row : rows) {
        const QString place = row.source
                                  ? shown(row.source->fileName) + QStringLiteral(", ") + shown(row.source->place.text)
                                  : shown(row.note);
        table.add({QString::fromStdString(isoDate(row.from)), QString::fromStdString(hourlyOf(row.rate).value_or("")),
                   QString::fromLatin1(row.rate.currency.code().data(), 3),
                   rateKnownFromText(row.knownFrom, row.dayWritten), place});
    }
    return table.empty() ? QString() : table.text();
}

}
