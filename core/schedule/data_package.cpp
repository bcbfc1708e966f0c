// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/data_package.h"

#include "core/base/digest.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace backpay {

namespace {

using Json = nlohmann::json;

Json fieldJson(const ScheduleColumn &column)
{
    Json field = {{"name", column.name}, {"description", column.about}};
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::Moment: field["type"] = "string"; break; // a moment may be a day alone
    case CellKind::Day: field["type"] = "date"; break;
    case CellKind::Integer: field["type"] = "integer"; break;
    case CellKind::Decimal: field["type"] = "number"; break;
    case CellKind::Flag: field["type"] = "boolean"; break;
    }
    return field;
}

Json resourceJson(const PackagedSchedule &packaged)
{
    const Schedule &schedule = *packaged.schedule;
    Json fields = Json::array();
    for (const ScheduleColumn &column : schedule.columns)
        fields.push_back(fieldJson(column));
    std::string name(schedule.name);
    std::replace(name.begin(), name.end(), '/', '-'); // of a resource's name only letters, digits and "._-"
    return {{"name", name},
            {"title", schedule.title},
            {"description", schedule.about},
            {"path", std::string(schedule.name) + ".csv"},
            {"profile", "tabular-data-resource"},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"dialect", {{"delimiter", ","}, {"lineTerminator", "\r\n"}, {"doubleQuote", true}, {"header", true}}},
            {"bytes", packaged.csv.size()},
            {"hash", "sha256:" + toHex(sha256(packaged.csv))},
            {"schema", {{"fields", fields}, {"missingValues", {""}}}}};
}

}

std::string dataPackageJson(const std::string &name, const std::string &title,
                            std::span<const PackagedSchedule> schedules)
{
    Json resources = Json::array();
    for (const PackagedSchedule &packaged : schedules)
        resources.push_back(resourceJson(packaged));
    const Json package = {
        {"profile", "tabular-data-package"}, {"name", name}, {"title", title}, {"resources", std::move(resources)}};
    return package.dump(2) + '\n';
}

}
