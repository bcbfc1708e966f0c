// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/scenario_claims.h"

#include <algorithm>
#include <set>

namespace backpay {

namespace {

constexpr std::size_t mostRows = 5000;

FinalPay readFinalPay(JsonObject &object)
{
    FinalPay pay;
    pay.dailyWage = object.optionalNumber("daily_wage");
    pay.wagesLate = object.optionalNumber("wages_late");
    const std::string end = object.word("end", {"discharge", "quit", "quit-with-notice"}, "");
    if (!end.empty())
        pay.end = end == "discharge" ? EndOfWork::Discharge
                  : end == "quit"    ? EndOfWork::QuitWithoutNotice
                                     : EndOfWork::QuitWithNotice;
    pay.lastDay = object.optionalDay("last_day");
    pay.paidDay = object.optionalDay("paid_day");
    pay.suitDay = object.optionalDay("suit_day");
    return pay;
}

void refuseMany(JsonObject &object, std::string_view key, std::size_t count)
{
    if (count > mostRows)
        object.refuse(key, "at most " + std::to_string(mostRows) + " rows");
}

std::vector<StatedWeek> readRates(JsonObject &root)
{
    std::vector<StatedWeek> weeks;
    std::set<DayNumber> starts;
    root.each("rates", [&](JsonObject &object) {
        StatedWeek week;
        week.start = object.day("start");
        week.hours = object.number("hours");
        // 169 is the week in which the clocks go back.
        if (week.hours > 169)
            object.refuse("hours", "no more than the 169 hours a week can have");
        week.rate = object.optionalNumber("rate");
        week.wages = object.number("wages");
        week.bonus = object.optionalNumber("bonus").value_or(Exact(0));
        if (!starts.insert(week.start).second)
            object.refuse("start", "a day that no other week starts on");
        weeks.push_back(std::move(week));
    });
    if (weeks.empty())
        root.refuse("rates", "a list of weeks that is not empty");
    refuseMany(root, "rates", weeks.size());
    return weeks;
}

std::vector<Payment> readPayments(JsonObject &object)
{
    std::vector<Payment> payments;
    object.each("payments", [&](JsonObject &payment) {
        const DayNumber day = payment.day("day");
        payments.push_back({day, payment.number("amount")});
    });
    refuseMany(object, "payments", payments.size());
    return payments;
}

std::string readPlace(JsonObject &object, std::string_view key)
{
    std::string place = object.optionalText(key);
    if (!place.empty() && !isPlaceCode(place))
        object.refuse(key, "the code of a place, as US-CA or GB (see rules list)");
    return place;
}

WrittenContract readWritten(JsonObject &object)
{
    const std::string word = object.word("written_contract", {"given", "not-given", "refused-on-request"}, "");
    return word == "given"                ? WrittenContract::Given
           : word == "not-given"          ? WrittenContract::NotGiven
           : word == "refused-on-request" ? WrittenContract::RefusedOnRequest
                                          : WrittenContract::Unknown;
}

FreelanceFacts readFreelance(JsonObject &object, const std::string &place, const Currency &currency)
{
    FreelanceFacts facts;
    facts.workPlace = readPlace(object, "work_place");
    if (facts.workPlace.empty())
        facts.workPlace = place;
    facts.hiringPlace = readPlace(object, "hiring_place");
    facts.made = object.day("made");
    facts.value = object.number("value");
    facts.currency = currency;
    object.each("others", [&](JsonObject &other) {
        const DayNumber made = other.day("made");
        facts.others.push_back({made, other.number("value")});
    });
    refuseMany(object, "others", facts.others.size());
    facts.completed = object.optionalDay("completed");
    facts.agreedPayDay = object.optionalDay("agreed_pay_day");
    facts.payments = readPayments(object);
    facts.written = readWritten(object);
    return facts;
}

LateDebtFacts readLatePayment(JsonObject &object)
{
    LateDebtFacts debt;
    debt.amount = object.number("amount");
    debt.agreedPayDay = object.optionalDay("agreed_pay_day");
    debt.completed = object.optionalDay("completed");
    debt.payments = readPayments(object);
    return debt;
}

}

bool isPlaceCode(const std::string &place)
{
    // "US", "US-CA", "US-CA-LA": capitals and digits between dashes.
    return place.size() >= 2 && place.front() != '-' && place.back() != '-' && place.find("--") == std::string::npos
           && std::all_of(place.begin(), place.end(), [](char letter) {
                  return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == '-';
              });
}

ScenarioClaims readScenarioClaims(JsonObject &root, const std::string &place, const Currency &currency)
{
    ScenarioClaims claims;
    root.object("final_pay", [&](JsonObject &object) { claims.finalPay = readFinalPay(object); });
    if (root.optional("rates") != nullptr)
        claims.rates = readRates(root);
    root.object("freelance", [&](JsonObject &object) { claims.freelance = readFreelance(object, place, currency); });
    root.object("late_payment", [&](JsonObject &object) { claims.latePayment = readLatePayment(object); });
    return claims;
}

}
