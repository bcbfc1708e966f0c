// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/scenario_pay.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

constexpr std::array kinds = {
    std::pair<std::string_view, PayKind>{"hourly", PayKind::Hourly},
    std::pair<std::string_view, PayKind>{"piece", PayKind::Piece},
    std::pair<std::string_view, PayKind>{"waiting", PayKind::Waiting},
    std::pair<std::string_view, PayKind>{"day_rate", PayKind::DayRate},
    std::pair<std::string_view, PayKind>{"salary", PayKind::Salary},
    std::pair<std::string_view, PayKind>{"bonus", PayKind::Bonus},
    std::pair<std::string_view, PayKind>{"commission", PayKind::Commission},
    std::pair<std::string_view, PayKind>{"premium", PayKind::Premium},
    std::pair<std::string_view, PayKind>{"expense", PayKind::Expense},
};

PayInterval readPeriod(JsonObject &line)
{
    const std::string word = line.word("period", {"week", "semimonth", "month"}, "week");
    return word == "month" ? PayInterval::Month : word == "semimonth" ? PayInterval::Semimonth : PayInterval::Weeks;
}

BonusBasis readBasis(JsonObject &line)
{
    const std::string word = line.word("basis", {"production", "flat", "discretionary"}, "production");
    return word == "flat"            ? BonusBasis::Flat
           : word == "discretionary" ? BonusBasis::Discretionary
                                     : BonusBasis::Production;
}

void readSalary(JsonObject &line, PayLine &pay)
{
    pay.amount = line.number("amount");
    pay.per = readPeriod(line);
    const std::string covers = line.word("covers", {"all"}, "");
    pay.coversHours = line.optionalNumber("covers_hours");
    if (!covers.empty() && pay.coversHours)
        line.refuse("covers", "either covers or covers_hours");
    if (pay.coversHours && *pay.coversHours == 0)
        line.refuse("covers_hours", "more than 0");
}

/** How fast an average worker is, as pieces an hour or as minutes a piece. */
void readPieces(JsonObject &line, PayLine &pay)
{
    pay.pieces = line.optionalNumber("pieces");
    pay.averagePerHour = line.optionalNumber("average_per_hour");
    const auto minutes = line.optionalNumber("minutes_per_piece");
    if (pay.averagePerHour && *pay.averagePerHour == 0)
        line.refuse("average_per_hour", "more than 0");
    if (!minutes)
        return;
    if (pay.averagePerHour)
        line.refuse("minutes_per_piece", "either average_per_hour or minutes_per_piece");
    else if (*minutes == 0)
        line.refuse("minutes_per_piece", "more than 0");
    else
        pay.averagePerHour = 60 / *minutes;
}

}

PayLine readPayLine(JsonObject &line)
{
    PayLine pay;
    const std::string type = line.text("type");
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto &one) { return one.first == type; });
    if (kind == kinds.end()) {
        line.refuse("type", "one of hourly, piece, waiting, day_rate, salary, bonus, commission, premium, expense");
        return pay;
    }
    pay.kind = kind->second;
    pay.contract = line.optionalText("contract");
    switch (pay.kind) {
    case PayKind::Hourly:
    case PayKind::Waiting:
        pay.rate = line.number("rate");
        pay.hours = line.number("hours");
        break;
    case PayKind::Piece:
        pay.amount = line.number("amount");
        pay.hours = line.optionalNumber("hours");
        readPieces(line, pay);
        break;
    case PayKind::DayRate:
        pay.rate = line.number("rate");
        pay.days = line.number("days");
        break;
    case PayKind::Salary: readSalary(line, pay); break;
    case PayKind::Bonus:
        pay.amount = line.number("amount");
        pay.basis = readBasis(line);
        pay.per = readPeriod(line);
        break;
    case PayKind::Commission:
        pay.amount = line.number("amount");
        pay.per = readPeriod(line);
        break;
    case PayKind::Premium:
    case PayKind::Expense: pay.amount = line.number("amount"); break;
    }
    return pay;
}

}
