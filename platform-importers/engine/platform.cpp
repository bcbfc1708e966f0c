// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/platform.h"

#include "core/base/toml_table.h"
#include "core/time/date_text.h"
#include "core/time/toml_date.h"
#include "platform-importers/engine/limits.h"

#include <array>
#include <optional>
#include <utility>

namespace backpay {

namespace {

template <class Value, std::size_t size>
using Words = std::array<std::pair<std::string_view, Value>, size>;

constexpr Words<PlatformRole, 4> roleWords = {{{"platform", PlatformRole::Platform},
                                               {"tracker", PlatformRole::Tracker},
                                               {"wallet", PlatformRole::Wallet},
                                               {"hand", PlatformRole::Hand}}};
constexpr Words<FactCertainty, 4> certaintyWords = {{{"documented", FactCertainty::Documented},
                                                     {"seen-in-code", FactCertainty::SeenInCode},
                                                     {"hearsay", FactCertainty::Hearsay},
                                                     {"not-verified", FactCertainty::NotVerified}}};
constexpr Words<PayoutSchedule, 4> scheduleWords = {{{"weekly", PayoutSchedule::Weekly},
                                                     {"semi-monthly", PayoutSchedule::SemiMonthly},
                                                     {"monthly", PayoutSchedule::Monthly},
                                                     {"on-request", PayoutSchedule::OnRequest}}};
constexpr std::int32_t mostDays = 3660;
constexpr std::int32_t mostHours = mostDays * 24;
constexpr std::int32_t mostLag = 366;

template <class Value, std::size_t size>
Value readWord(TomlTable &table, std::string_view key, const Words<Value, size> &words)
{
    return table.word<Value>(key, words);
}

/** A fact together with the keys that every fact has. */
template <class Fact>
Sourced<Fact> sourced(TomlTable &table, Fact fact)
{
    Sourced<Fact> whole{std::move(fact), {}, table.optionalTexts("notes")};
    whole.origin.source = table.text("source");
    whole.origin.checked = tomlDate(table, "checked");
    whole.origin.certainty = readWord(table, "certainty", certaintyWords);
    return whole;
}

std::optional<Weekday> readWeekday(TomlTable &table, std::string_view key)
{
    const std::string text = table.optionalText(key);
    const auto weekday = weekdayNamed(text);
    if (!text.empty() && !weekday)
        table.refuse(key, "monday, tuesday, wednesday, thursday, friday, saturday or sunday");
    return weekday;
}

PayWeek readPayWeek(TomlTable &table)
{
    PayWeek week;
    week.zone = table.optionalText("zone");
    const auto starts = readWeekday(table, "starts");
    if (!starts)
        table.refuse("starts", "the weekday it starts on");
    week.starts = starts.value_or(Weekday::Monday);
    const auto pattern = DatePattern::compile("HH:mm");
    const auto time = pattern->read(table.text("at"));
    if (!time)
        table.refuse("at", "a time of day as HH:MM");
    else
        week.second = static_cast<std::int32_t>(time->microsecond / 1'000'000);
    return week;
}

std::optional<PayoutLag> readLag(TomlTable &table)
{
    const auto days = table.optionalPair("lag_days", 0, mostLag, true);
    const auto workingDays = table.optionalPair("lag_working_days", 0, mostLag, true);
    if (days && workingDays)
        table.refuse("lag_working_days", "nothing where lag_days stands");
    if (days)
        return PayoutLag{days->first, days->second, false};
    if (workingDays)
        return PayoutLag{workingDays->first, workingDays->second, true};
    return std::nullopt;
}

PayoutRule readPayout(TomlTable &table)
{
    PayoutRule rule;
    rule.schedule = readWord(table, "schedule", scheduleWords);
    rule.weekday = readWeekday(table, "weekday");
    if (rule.weekday && rule.schedule != PayoutSchedule::Weekly)
        table.refuse("weekday", "nothing where the schedule is not weekly");
    rule.days = table.optionalPair("days", 1, 31, rule.schedule == PayoutSchedule::Monthly);
    const bool byDay = rule.schedule == PayoutSchedule::SemiMonthly || rule.schedule == PayoutSchedule::Monthly;
    if (rule.days.has_value() != byDay)
        table.refuse("days", byDay ? "two days of the month" : "nothing where the schedule is not by the month");
    rule.lag = readLag(table);
    rule.method = table.optionalText("method");
    return rule;
}

DisputeWindow readDispute(TomlTable &table)
{
    const auto days = table.optionalWhole("days", 1, mostDays);
    const std::string ends = table.optionalText("ends");
    if (days.has_value() == !ends.empty() || !(ends.empty() || ends == "next-pay-week"))
        table.refuse("ends", "next-pay-week, where there are no days");
    return {days};
}

/** The days of a rule that is nothing else. */
std::int32_t readDays(TomlTable &table)
{
    const auto days = table.optionalWhole("days", 1, mostDays);
    if (!days)
        table.refuse("days", "a number of days");
    return days.value_or(1);
}

WithdrawalRule readWithdrawal(TomlTable &table)
{
    WithdrawalRule rule{table.optionalWhole("hourly_hours", 1, mostHours),
                        table.optionalWhole("task_hours", 1, mostHours),
                        table.optionalWhole("between_hours", 1, mostHours)};
    if (!rule.hourlyHours && !rule.taskHours)
        table.refuse("hourly_hours", "a number of hours, here or as task_hours");
    return rule;
}

void readCalendar(TomlTable &root, PayCalendar &calendar)
{
    root.section("pay_week", [&](TomlTable &table) { calendar.week = sourced(table, readPayWeek(table)); });
    if (root.has("payout"))
        root.each("payout", [&](TomlTable &table) { calendar.payouts.push_back(sourced(table, readPayout(table))); });
    root.section("approval",
                 [&](TomlTable &table) { calendar.approval = sourced(table, ApprovalRule{readDays(table)}); });
    root.section("dispute_window", [&](TomlTable &table) { calendar.dispute = sourced(table, readDispute(table)); });
    root.section("withdrawable_after",
                 [&](TomlTable &table) { calendar.withdrawal = sourced(table, readWithdrawal(table)); });
    if (calendar.dispute && !calendar.week)
        root.refuse("pay_week", "the week that dispute_window counts from");
}

bool isPlatformId(std::string_view id)
{
    constexpr std::size_t longest = 64;
    return !id.empty() && id.size() <= longest
           && id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

}

std::string_view platformRoleName(PlatformRole role) { return roleWords[static_cast<std::size_t>(role)].first; }

Result<Platform> parsePlatform(const std::string &name, std::string_view toml)
{
    const TomlOwner owner{name, ErrorCode::ProfileInvalid, ImportLimits::profileBytes};
    const auto document = parseToml(owner, toml);
    if (!document)
        return tl::unexpected(document.error());
    TomlTable root(*document, owner, {});
    Platform platform;
    platform.id = root.text("id");
    // No point: a profile's id is this one, a point and the format.
    if (!isPlatformId(platform.id))
        root.refuse("id", "at most 64 of a-z, 0-9 and hyphen");
    platform.name = root.text("name");
    platform.about = root.text("about");
    platform.role = readWord(root, "role", roleWords);
    platform.how = root.text("how");
    if (platform.role == PlatformRole::Platform) {
        if (root.has("payers"))
            root.each("payers",
                      [&](TomlTable &table) { platform.payers.push_back(sourced(table, table.texts("names"))); });
        readCalendar(root, platform.calendar);
    }
    root.section("history_window",
                 [&](TomlTable &table) { platform.calendar.history = sourced(table, HistoryWindow{readDays(table)}); });
    if (root.has("notes"))
        root.each("notes", [&](TomlTable &table) { platform.notes.push_back(sourced(table, table.text("text"))); });
    root.finish();
    if (root.fault())
        return tl::unexpected(*root.fault());
    return platform;
}

}
