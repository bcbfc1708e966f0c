// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_output.h"

#include "app/text/error_text.h"
#include "app/text/import_text.h"

namespace backpay {

namespace {

Json rowsJson(const ImportCounts &counts)
{
    return {{"read", counts.read},   {"new", counts.fresh},         {"changed", counts.changed},
            {"known", counts.known}, {"filtered", counts.filtered}, {"rejected", counts.rejected}};
}

Json rejectJson(const Reject &reject, const RowPlace &place)
{
    return {{"line", lineJson(place)},
            {"place", place.text},
            {"column", reject.column},
            {"text", reject.text},
            {"reason", rejectText(reject.reason).toStdString()}};
}

Json rejectsJson(const ImportRecord &record)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < record.rejects.size(); ++i)
        list.push_back(rejectJson(record.rejects[i], record.rejectPlaces[i]));
    return list;
}

Json rejectsJson(const ImportBatch &batch)
{
    Json list = Json::array();
    for (const Reject &reject : batch.rejects)
        list.push_back(rejectJson(reject, batch.placeOf(reject.line)));
    return list;
}

/** The sums a file states beside what its rows come to; of time, in seconds. */
Json totalsJson(const std::vector<StatedTotal> &totals)
{
    Json list = Json::array();
    for (const StatedTotal &total : totals) {
        if (!total.currency) {
            list.push_back({{"name", total.name},
                            {"currency", nullptr},
                            {"stated_seconds", total.stated},
                            {"read_seconds", total.read}});
            continue;
        }
        const auto amount = [&](std::int64_t units) { return amountText(units, total.currency->digits()); };
        list.push_back({{"name", total.name},
                        {"currency", std::string(total.currency->code())},
                        {"stated", amount(total.stated)},
                        {"read", amount(total.read)}});
    }
    return list;
}

const Contract &contractOf(std::uint32_t index, const std::vector<Contract> &contracts)
{
    static const Contract none;
    return index < contracts.size() ? contracts[index] : none;
}

Json whenJson(const When &when) { return textOrNull(isoWhen(when)); }

}

Json sourcePlaceJson(const RowSource &source)
{
    if (source.importUuid.empty())
        return {{"import", nullptr},
                {"file", nullptr},
                {"file_sha256", nullptr},
                {"line", nullptr},
                {"place", "written by hand"}};
    return {{"import", source.importUuid},
            {"file", source.fileName},
            {"file_sha256", toHex(source.sha256)},
            {"line", lineJson(source.place)},
            {"place", source.place.text}};
}

Json lineJson(const RowPlace &place) { return place.line > 0 ? Json(place.line) : Json(nullptr); }

Json errorJson(const Error &error)
{
    Json json = {{"code", errorName(error.code)}, {"message", errorText(error, FrontEnd::CommandLine).toStdString()}};
    if (error.place)
        json["place"] = {{"line", error.place->line},
                         {"column", textOrNull(error.place->column)},
                         {"row", textOrNull(error.place->row)}};
    return json;
}

Json questionsJson(const std::vector<ImportQuestion> &questions)
{
    Json list = Json::array();
    for (const ImportQuestion &question : questions) {
        const QuestionWords words = questionWords(question);
        list.push_back({{"option", question.option},
                        {"choices", question.choices},
                        {"why", words.why.toStdString()},
                        {"question", words.text.toStdString()}});
    }
    return list;
}

const std::vector<StatedTotal> &statedTotals(const FileResult &result)
{
    static const std::vector<StatedTotal> none;
    return result.record ? result.record->totals : result.batch ? result.batch->totals : none;
}

Json fileResultJson(const FileResult &result)
{
    Json json = {{"import", nullable(result.import)}, {"file", result.file}};
    const auto describe = [&](const Sha256 &sha256, const std::string &source, std::size_t columns) {
        json["sha256"] = toHex(sha256);
        json["source"] = source;
        json["reason"] = recognitionReason(source, columns).toStdString();
    };
    if (result.record)
        describe(result.record->sha256, result.record->source, static_cast<std::size_t>(result.record->columnsMatched));
    else if (result.batch)
        describe(result.batch->sha256, result.batch->source, result.batch->columnsMatched);
    if (result.counts) {
        json["rows"] = rowsJson(*result.counts);
        json["vanished"] = result.counts->vanished;
    }
    json["cut_columns"] = result.record  ? result.record->cutColumns
                          : result.batch ? result.batch->cutColumns
                                         : std::vector<std::string>();
    json["rejects"] = result.record  ? rejectsJson(*result.record)
                      : result.batch ? rejectsJson(*result.batch)
                                     : Json::array();
    json["questions"] = questionsJson(result.batch ? result.batch->questions : std::vector<ImportQuestion>());
    json["unknown_pay_types"] = result.unknownPayTypes;
    json["unknown_statuses"] = result.unknownStatuses;
    json["stated_totals"] = totalsJson(statedTotals(result));
    if (result.account)
        addAccount(json, *result.account);
    if (result.error)
        json["error"] = errorJson(*result.error);
    return json;
}

Json importRecordJson(const ImportRecord &record)
{
    return {{"import", record.uuid},
            {"file", record.fileName},
            {"sha256", toHex(record.sha256)},
            {"source", record.source},
            {"imported_at", isoInstant(record.importedAt)},
            {"rows", rowsJson(record.counts)},
            {"vanished", record.counts.vanished},
            {"first_day", dayJson(record.firstDay)},
            {"last_day", dayJson(record.lastDay)},
            {"grade", std::string(1, gradeLetter(record.grade))},
            {"filtered_copy", record.filteredCopy},
            {"cut_columns", record.cutColumns},
            {"rejects", rejectsJson(record)},
            {"stated_totals", totalsJson(record.totals)}};
}

Json sourceJson(const Profile &profile)
{
    return {{"id", profile.id},
            {"platform", textOrNull(profile.platform)},
            {"kind", rowKindName(profile.kind)},
            {"title", profile.title},
            {"how", profile.how},
            {"verified_on", profile.verifiedOn}};
}

Json earningJson(const EarningRow &row, const std::vector<Contract> &contracts)
{
    const Contract &contract = contractOf(row.contract, contracts);
    const int digits = row.currency.digits();
    Json json = {{"id", row.id},
                 {"when", whenJson(row.when)},
                 {"platform", textOrNull(contract.platform)},
                 {"contract", contract.key},
                 {"contract_name", contract.shownName()},
                 {"item", textOrNull(row.item)},
                 {"pay_type", textOrNull(row.payType)},
                 {"status", textOrNull(row.status)},
                 {"standing", standingName(row.standing)},
                 {"currency", row.currency.code()},
                 {"work_pay", amountText(row.workPay, digits)},
                 {"bonus", amountText(row.bonus, digits)}};
    json["seconds"] = row.seconds ? Json(*row.seconds) : Json(nullptr);
    json["rate"] = row.rate ? nullable(hourlyText(row.rate->minorUnits, row.rate->seconds, digits)) : Json(nullptr);
    json["grade"] = std::string(1, gradeLetter(row.source.grade));
    json["source"] = sourcePlaceJson(row.source);
    return json;
}

Json entryJson(const TimeEntryRow &row, const std::vector<Contract> &contracts)
{
    const Contract &contract = contractOf(row.contract, contracts);
    Json json = {{"id", row.id},
                 {"from", whenJson(row.when)},
                 {"until", whenJson(row.until)},
                 {"platform", textOrNull(contract.platform)},
                 {"contract", contract.key},
                 {"contract_name", contract.shownName()},
                 {"kind", timeKindName(row.kind)},
                 {"seconds", row.seconds},
                 {"hours", hoursText(row.seconds)},
                 {"note", textOrNull(row.note)},
                 {"grade", std::string(1, gradeLetter(row.source.grade))}};
    json["recorded_at"] = row.recordedAt ? Json(isoInstant(*row.recordedAt)) : Json(nullptr);
    json["marks"] = Json::array();
    for (const NamedMark &named : entryMarkNames) {
        if (has(row.marks, named.mark))
            json["marks"].push_back(named.name);
    }
    json["source"] = sourcePlaceJson(row.source);
    return json;
}

Json payoutJson(const PayoutRow &row)
{
    const int digits = row.currency.digits();
    return {{"id", row.id},
            {"when", whenJson(row.when)},
            {"platform", textOrNull(row.platform)},
            {"payer", row.payer},
            {"note", textOrNull(row.note)},
            {"status", textOrNull(row.status)},
            {"standing", standingName(row.standing)},
            {"currency", row.currency.code()},
            {"amount", amountText(row.amount, digits)},
            {"fee", amountText(row.fee, digits)},
            {"grade", std::string(1, gradeLetter(row.source.grade))},
            {"source", sourcePlaceJson(row.source)}};
}

Json differenceJson(const RowDifference &row)
{
    const auto line = [](const std::optional<SourceLine> &source) {
        return source ? Json{{"line", lineJson(source->place.place)},
                             {"place", source->place.place.text},
                             {"text", source->text}}
                      : Json(nullptr);
    };
    const char *kind = row.kind == RowDifference::Kind::Changed    ? "changed"
                       : row.kind == RowDifference::Kind::Vanished ? "vanished"
                                                                   : "appeared";
    return {{"row", row.id}, {"kind", kind}, {"before", line(row.before)}, {"after", line(row.after)}};
}

Json summaryRowJson(const SummaryRow &row)
{
    Json json = {{"key", nullable(row.key)}};
    if (!row.label.empty())
        json["label"] = row.label;
    json["currency"] = row.currency ? Json(row.currency->code()) : Json(nullptr);
    const auto amount = [&](std::int64_t minorUnits) {
        return row.currency ? Json(amountText(minorUnits, row.currency->digits())) : Json(nullptr);
    };
    json["earned"] = amount(row.earned());
    json["work_pay"] = amount(row.workPay);
    json["bonus"] = amount(row.bonus);
    json["pending"] = amount(row.pending);
    json["lost"] = amount(row.lost);
    json["received"] = amount(row.received);
    json["overdue"] = amount(row.overdue);
    json["outstanding"] = amount(row.outstanding());
    json["items"] = row.items;
    json["rejected_items"] = row.rejectedItems;
    json["cancelled_items"] = row.cancelledItems;
    json["platform_seconds"] = row.platformSeconds;
    json["own_unpaid_seconds"] = row.unpaidSeconds();
    json["worked_seconds"] = row.workedSeconds;
    Json unpaid = Json::object();
    for (int kind = 0; kind < timeKindCount; ++kind) {
        const auto timeKind = static_cast<TimeKind>(kind);
        if (timeKind != TimeKind::Break) // a break is no work, paid or unpaid
            unpaid[std::string(timeKindName(timeKind))] = row.unpaidByKind[static_cast<std::size_t>(kind)];
    }
    json["unpaid_by_kind"] = unpaid;
    json["advertised_rate"] = nullable(row.advertisedRate);
    json["platform_rate"] = nullable(row.platformRate());
    json["true_rate"] = nullable(row.trueRate());
    return json;
}

std::string jsonText(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n'; }

}
