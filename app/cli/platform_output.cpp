// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/platform_output.h"

#include "app/cli/json_parts.h"
#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/text/platform_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

/** A fact's own fields with those that every fact has behind them. */
template <class Fact>
Json sourcedJson(Json json, const Sourced<Fact> &fact)
{
    json["source"] = fact.origin.source;
    json["checked"] = isoDate(fact.origin.checked);
    json["certainty"] = certaintyName(fact.origin.certainty);
    json["notes"] = fact.notes;
    return json;
}

/** The fact as JSON, or null where it is not known. */
template <class Fact, class Make>
Json known(const std::optional<Sourced<Fact>> &fact, Make make)
{
    return fact ? sourcedJson(make(fact->fact), *fact) : Json(nullptr);
}

template <class Fact, class Make>
Json allKnown(const std::vector<Sourced<Fact>> &facts, Make make)
{
    Json list = Json::array();
    for (const Sourced<Fact> &fact : facts)
        list.push_back(sourcedJson(make(fact.fact), fact));
    return list;
}

Json weekJson(const PayWeek &week)
{
    Json json;
    json["zone"] = week.zone.empty() ? Json(nullptr) : Json(week.zone);
    json["starts"] = weekdayName(week.starts);
    json["at"] = isoWhen({WhenKind::Local, 0, week.second}).substr(11, 5); // HH:MM of the day
    return json;
}

Json payoutRuleJson(const PayoutRule &rule)
{
    Json json = {{"schedule", payoutScheduleName(rule.schedule)}};
    json["weekday"] = rule.weekday ? Json(weekdayName(*rule.weekday)) : Json(nullptr);
    json["days"] = rule.days ? Json{rule.days->first, rule.days->second} : Json::array();
    json["lag_days"] = rule.lag ? Json{rule.lag->least, rule.lag->most} : Json::array();
    json["lag_in_working_days"] = rule.lag && rule.lag->workingDays;
    json["method"] = rule.method.empty() ? Json(nullptr) : Json(rule.method);
    return json;
}

Json daysJson(std::int32_t days) { return {{"days", days}}; }

Json disputeJson(const DisputeWindow &window)
{
    return {{"days", nullable(window.days)}, {"ends", window.days ? Json(nullptr) : Json("next-pay-week")}};
}

Json withdrawalJson(const WithdrawalRule &rule)
{
    return {{"hourly_hours", nullable(rule.hourlyHours)},
            {"task_hours", nullable(rule.taskHours)},
            {"between_hours", nullable(rule.betweenHours)}};
}

std::vector<const Profile *> profilesOf(const Platform &platform, const SourceCatalogue &catalogue)
{
    std::vector<const Profile *> found;
    for (const Profile &profile : catalogue.profiles()) {
        if (profile.id.starts_with(platform.id + '.'))
            found.push_back(&profile);
    }
    return found;
}

QString indented(int depth, const QString &text)
{
    return QString(depth * 2, QLatin1Char(' ')) + text + QLatin1Char('\n');
}

QString platformEntryText(const Platform &platform, const SourceCatalogue &catalogue)
{
    QString text = QStringLiteral("%1 (%2)\n").arg(shownText(platform.name), shownText(platform.id));
    text += indented(1, QStringLiteral("%1. %2").arg(platformRoleText(platform.role), shownText(platform.about, 200)));
    for (const Profile *profile : profilesOf(platform, catalogue))
        text += indented(
            1,
            TerminalWords::tr("Source %1: %2").arg(QString::fromStdString(profile->id), shownText(profile->how, 400)));
    text += indented(1, TerminalWords::tr("How to get the data: %1").arg(shownText(platform.how, 400)));
    for (const FactWords &fact : platformFacts(platform)) {
        text += indented(1, QStringLiteral("%1: %2").arg(fact.label, fact.text));
        for (const QString &note : fact.notes)
            text += indented(2, note);
        text += indented(2, fact.origin);
    }
    return text;
}

}

Json platformJson(const Platform &platform, const SourceCatalogue &catalogue)
{
    const auto daysOf = [](const auto &rule) { return daysJson(rule.days); };
    Json json = {{"id", platform.id},       {"name", platform.name}, {"role", platformRoleName(platform.role)},
                 {"about", platform.about}, {"how", platform.how},   {"sources", Json::array()}};
    for (const Profile *profile : profilesOf(platform, catalogue))
        json["sources"].push_back(profile->id);
    const PayCalendar &calendar = platform.calendar;
    json["pay_week"] = known(calendar.week, weekJson);
    json["payouts"] = allKnown(calendar.payouts, payoutRuleJson);
    json["approval"] = known(calendar.approval, daysOf);
    json["withdrawable_after"] = known(calendar.withdrawal, withdrawalJson);
    json["dispute_window"] = known(calendar.dispute, disputeJson);
    json["history_window"] = known(calendar.history, daysOf);
    json["payers"] = allKnown(platform.payers, [](const std::vector<std::string> &names) {
        return Json{{"names", names}};
    });
    json["notes"] = allKnown(platform.notes, [](const std::string &text) { return Json{{"text", text}}; });
    return json;
}

QString platformsText(const SourceCatalogue &catalogue)
{
    QString text;
    for (const Platform &platform : catalogue.platforms())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + platformEntryText(platform, catalogue);
    return text;
}

std::vector<const Platform *> platformsWithoutSource(const SourceCatalogue &catalogue)
{
    std::vector<const Platform *> found;
    for (const Platform &platform : catalogue.platforms()) {
        if (profilesOf(platform, catalogue).empty())
            found.push_back(&platform);
    }
    return found;
}

Json withoutSourceJson(const Platform &platform)
{
    return {
        {"id", platform.id}, {"name", platform.name}, {"role", platformRoleName(platform.role)}, {"how", platform.how}};
}

QString withoutSourceText(const std::vector<const Platform *> &platforms)
{
    TerminalTable table({{TerminalWords::tr("No file is read of"), TerminalTable::Align::Left},
                         {TerminalWords::tr("How to get its data"), TerminalTable::Align::Left}});
    for (const Platform *platform : platforms)
        table.add({shownText(platform->name), shownText(platform->how, 400)});
    return table.empty() ? QString() : QLatin1Char('\n') + table.text();
}

}
