// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/scenario_reader.h"

#include "app/records/json_object.h"
#include "app/records/scenario_pay.h"
#include "app/records/scenario_shifts.h"
#include "core/law/place_zone.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

constexpr std::size_t mostWeeks = 5000;
constexpr std::int32_t mostEmployees = 10'000'000;
constexpr std::int32_t oldest = 130;

class ScenarioReader
{
public:
    ScenarioReader(const ZoneResolver &zones, JsonObject &root)
        : zones_(zones)
        , root_(root)
    {
    }

    CalcScenario read()
    {
        scenario_.place = root_.text("place");
        if (!isPlaceCode(scenario_.place))
            root_.refuse("place", "the code of a place, as US-CA or GB (see rules list)");
        const auto currency = Currency::fromCode(root_.text("currency"));
        if (!currency)
            root_.refuse("currency", "an ISO 4217 code, as USD");
        scenario_.currency = currency.value_or(Currency{});
        scenario_.regimes = root_.optionalTexts("regimes");
        zone_ = root_.optionalText("zone");
        if (!zone_.empty() && !zones_.known(zone_))
            root_.refuse("zone", "an IANA zone, as America/New_York");
        if (zone_.empty())
            zone_ = zoneOfPlace(scenario_.place);
        scenario_.asOf = root_.optionalDay("as_of");
        readFacts();
        const std::string start = root_.optionalText("workweek_start");
        std::optional<Weekday> startsOn;
        if (!start.empty()) {
            startsOn = weekdayNamed(start);
            if (!startsOn)
                root_.refuse("workweek_start", "a day of the week, as monday");
        }
        period_ = readPeriod(root_);
        scenario_.claims = readScenarioClaims(root_, scenario_.place, scenario_.currency);
        const bool asksForWeeks = !scenario_.claims.any() || root_.has("weeks");
        if (!root_.has("weeks") && asksForWeeks)
            root_.refuse("weeks", "a list of weeks");
        root_.each("weeks", [&](JsonObject &week) { readWeek(week, startsOn); });
        if ((asksForWeeks && scenario_.weeks.empty()) || scenario_.weeks.size() > mostWeeks)
            root_.refuse("weeks", "1 to " + std::to_string(mostWeeks) + " weeks");
        if (!beyond_.empty())
            root_.refuse("weeks", "the week from " + isoDate(beyond_.front().day) + ": the last shift goes on into it");
        root_.finish();
        return std::move(scenario_);
    }

private:
    void readFacts()
    {
        root_.object("employer", [&](JsonObject &employer) {
            scenario_.facts.employees = employer.optionalWhole("employees", mostEmployees);
            scenario_.facts.healthBenefits = employer.optionalFlag("health_benefits");
            scenario_.facts.receipts = employer.optionalNumber("receipts");
            scenario_.facts.sector = employer.optionalText("sector");
        });
        root_.object("worker", [&](JsonObject &worker) {
            scenario_.facts.age = worker.optionalWhole("age", oldest);
            scenario_.facts.apprentice = worker.optionalFlag("apprentice");
        });
    }

    /** How weeks are put together: a word, or "from/to" of a period that is spelled out. */
    static std::string readPeriod(JsonObject &object)
    {
        const JsonValue *value = object.optional("pay_period");
        if (value == nullptr)
            return {};
        if (value->kind != JsonValue::Kind::Object)
            return object.word("pay_period", {"week", "biweekly", "semimonth", "month"}, "week");
        std::string named;
        object.object("pay_period", [&](JsonObject &period) {
            const DayNumber from = period.day("from");
            const DayNumber to = period.day("to");
            if (to < from)
                period.refuse("to", "a day not before from");
            named = isoDate(from) + '/' + isoDate(to);
        });
        return named;
    }

    std::string periodOf(const std::string &word, DayNumber start)
    {
        const DayNumber last = start + daysOfWeek - 1;
        const std::string day = isoDate(last);
        if (word.empty() || word == "week")
            return {};
        if (word == "month")
            return day.substr(0, 7);
        if (word == "semimonth")
            return day.substr(0, 7) + (day.substr(8) <= "15" ? " 1-15" : " 16-");
        if (word == "biweekly") {
            if (!firstStart_)
                firstStart_ = start;
            return "two weeks from " + isoDate(start - (start - *firstStart_) % (2 * daysOfWeek));
        }
        return word;
    }

    void readWeek(JsonObject &object, const std::optional<Weekday> &startsOn)
    {
        WeekFacts week;
        week.start = object.day("start");
        if (object.failed())
            return;
        const Weekday expected =
            startsOn.value_or(scenario_.weeks.empty() ? weekdayOf(week.start) : scenario_.workweekStart);
        scenario_.workweekStart = expected;
        if (weekdayOf(week.start) != expected)
            object.refuse("start", "a " + std::string(weekdayName(expected)) + ", as the workweek starts on it");
        if (!scenario_.weeks.empty() && week.start <= scenario_.weeks.back().start)
            object.refuse("start", "a day after the week before it: weeks stand in order, each once");
        readHours(object, week);
        week.unpaidHours = object.optionalNumber("unpaid_hours");
        week.nonproductiveHours = object.optionalNumber("nonproductive_hours").value_or(Exact(0));
        week.restHours = object.optionalNumber("rest_minutes").value_or(Exact(0)) / 60;
        for (const auto &[key, hours] :
             {std::pair("unpaid_hours", week.unpaidHours.value_or(Exact(0))),
              std::pair("nonproductive_hours", week.nonproductiveHours), std::pair("rest_minutes", week.restHours)}) {
            if (hours > week.hours)
                object.refuse(key, "no more than the hours worked: they are among them");
        }
        object.eachMember("scheduled_hours", [&](const std::string &day, const Exact &hours) {
            week.scheduled[dayIn(object, "scheduled_hours", week.start, day)] = hours;
        });
        object.each("pay", [&](JsonObject &line) { week.pay.push_back(readPayLine(line)); });
        week.payday = object.optionalDay("payday");
        if (const auto asOf = object.optionalDay("as_of"))
            scenario_.asOf = asOf;
        week.payPeriod = periodOf(object.has("pay_period") ? readPeriod(object) : period_, week.start);
        scenario_.weeks.push_back(std::move(week));
    }

    static DayNumber dayIn(JsonObject &object, std::string_view key, DayNumber start, const std::string &text)
    {
        const auto day = parseIsoDate(text);
        if (!day || *day < start || *day >= start + daysOfWeek)
            object.refuse(key, "days of this week, " + isoDate(start) + " to " + isoDate(start + daysOfWeek - 1));
        return day.value_or(start);
    }

    void readHours(JsonObject &object, WeekFacts &week)
    {
        const bool known[] = {object.has("hours"), object.has("days"), object.has("shifts")};
        if (std::count(std::begin(known), std::end(known), true) != 1) {
            object.refuse("", "exactly one of hours, days and shifts");
            return;
        }
        if (known[0]) {
            week.hours = object.number("hours");
            // 169 is the week in which the clocks go back.
            if (week.hours > 169)
                object.refuse("hours", "no more than the 169 hours a week can have");
            return;
        }
        if (known[1]) {
            object.eachMember("days", [&](const std::string &text, const Exact &hours) {
                if (hours > 25)
                    object.refuse("days", "no more than the 25 hours a day can have");
                week.days.push_back({dayIn(object, "days", week.start, text), hours});
            });
            std::sort(week.days.begin(), week.days.end(),
                      [](const DayHours &a, const DayHours &b) { return a.day < b.day; });
        } else {
            if (!beyond_.empty() && beyond_.front().day == week.start)
                week.spans = std::exchange(beyond_, {});
            readShifts(object, zones_, zone_, week, beyond_);
        }
        for (const DayHours &day : week.days)
            week.hours += day.hours;
    }

    const ZoneResolver &zones_;
    JsonObject &root_;
    CalcScenario scenario_;
    std::string zone_;
    std::string period_;
    std::optional<DayNumber> firstStart_;
    std::vector<WorkSpan> beyond_; // what a week's last shift leaves to the next week
};

}

Result<CalcScenario> readScenario(const std::string &file, std::string_view json, const ZoneResolver &zones)
{
    const auto value = parseJson(file, json);
    if (!value)
        return tl::unexpected(value.error());
    std::optional<Error> fault;
    JsonObject root(*value, file, {}, fault);
    CalcScenario scenario;
    if (!fault)
        scenario = ScenarioReader(zones, root).read();
    if (fault)
        return tl::unexpected(*fault);
    return scenario;
}

}
