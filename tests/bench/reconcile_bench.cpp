// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// reconcile_bench [EARNINGS [PAYOUTS]]: matches PAYOUTS (5,000) to EARNINGS (100,000) of five platforms in ten years:
// single amounts, pay weeks, runs of days, lump sums, clawbacks; then the summary of the same rows with what of them
// was received. Prints seconds.
#include "core/analysis/summary.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace backpay {

namespace {

constexpr DayNumber firstWorkday = 17'167; // 2017-01-01
constexpr std::size_t workdays = 3'652;
constexpr std::size_t platforms = 5;

/** Dates only: no zone is ever asked for. */
class NoZones final : public ZoneResolver
{
public:
    [[nodiscard]] bool known(std::string_view) const override { return false; }
    [[nodiscard]] std::chrono::seconds offsetAt(std::string_view, Instant) const override
    {
        return std::chrono::seconds(0);
    }
    [[nodiscard]] LocalLookup lookUp(std::string_view, const When &local) const override
    {
        return Unique{Instant(std::chrono::days(local.day) + std::chrono::seconds(local.second))};
    }
};

std::string nameOf(std::size_t platform) { return "Platform " + std::to_string(platform); }

DayNumber dayOf(std::size_t row, std::size_t rows)
{
    return firstWorkday + static_cast<DayNumber>(row * workdays / rows);
}

/** What a platform owes for the pay week of a row of it. */
std::int64_t weekOf(const Books &books, std::size_t row)
{
    const DayNumber monday = weekStart(books.earnings[row].when.day, Weekday::Monday);
    while (row >= platforms && books.earnings[row - platforms].when.day >= monday)
        row -= platforms;
    std::int64_t amount = 0;
    for (; row < books.earnings.size() && books.earnings[row].when.day < monday + 7; row += platforms)
        amount += books.earnings[row].workPay;
    return amount;
}

Books booksOf(std::size_t earnings, std::size_t payouts)
{
    Books books;
    for (std::size_t platform = 0; platform < platforms; ++platform) {
        Contract contract;
        contract.platform = nameOf(platform);
        contract.key = contractKey(contract.platform, "", "");
        books.contracts.push_back(std::move(contract));
    }
    const Currency usd = *Currency::fromCode("USD");
    for (std::size_t i = 0; i < earnings; ++i) {
        EarningFact row;
        row.when = {WhenKind::Date, dayOf(i, earnings), 0};
        row.contract = static_cast<std::uint32_t>(i % platforms);
        row.currency = usd;
        row.workPay = i % 97 == 0 ? -300 : static_cast<std::int64_t>(200 + i * 7919 % 700);
        row.revision = static_cast<std::int64_t>(i) + 1;
        books.earnings.push_back(row);
    }
    const std::size_t share = earnings / std::max<std::size_t>(payouts, 1);
    for (std::size_t i = 0; i < payouts; ++i) {
        const std::size_t first = i * share / platforms * platforms + i % platforms;
        std::int64_t amount = 0;
        for (std::size_t row = first; row < std::min(first + share * platforms, earnings); row += platforms)
            amount += books.earnings[row].workPay;
        if (i % 4 == 0)
            amount = books.earnings[first].workPay;
        else if (i % 4 == 1)
            amount = weekOf(books, first);
        else if (i % 50 == 49)
            amount = -amount / 2;
        books.payouts.push_back({{WhenKind::Date, dayOf(first, earnings) + 9, 0},
                                 nameOf(i % platforms),
                                 usd,
                                 Standing::Earned,
                                 amount - 10,
                                 10,
                                 static_cast<std::int64_t>(i) + 1,
                                 "bank.ofx",
                                 true});
    }
    return books;
}

std::vector<PlatformCalendar> calendars()
{
    std::vector<PlatformCalendar> all;
    for (std::size_t platform = 0; platform < platforms; ++platform) {
        PayCalendar calendar;
        calendar.week = Sourced<PayWeek>{{"", Weekday::Monday, 0}, {}, {}};
        PayoutRule rule;
        rule.weekday = Weekday::Wednesday;
        calendar.payouts.push_back({rule, {}, {}});
        all.push_back({nameOf(platform), calendar});
    }
    return all;
}

template <class Work>
double secondsOf(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int run(std::size_t earnings, std::size_t payouts)
{
    const NoZones zones;
    const Books books = booksOf(earnings, payouts);
    const auto known = calendars();
    Reconciliation made;
    const double matching =
        secondsOf([&] { made = reconcile(books, known, firstWorkday + DayNumber{workdays}, {}, zones); });
    const double summing = secondsOf([&] { static_cast<void>(summarise(books, {}, zones, &made)); });
    std::array<std::size_t, 5> byReason{};
    for (const MatchPart &part : made.parts)
        ++byReason[static_cast<std::size_t>(part.reason)];
    std::printf("reconciliation               %.3f s   %zu earnings, %zu payouts\n", matching, earnings, payouts);
    for (std::size_t reason = 0; reason < byReason.size(); ++reason)
        std::printf("  %-14s             %zu parts\n",
                    std::string(matchReasonName(static_cast<MatchReason>(reason))).c_str(), byReason[reason]);
    std::printf("summary with it              %.3f s\n", summing);
    return 0;
}

}

}

int main(int argc, char *argv[])
{
    const auto number = [&](int place, std::size_t without) {
        return argc > place ? std::strtoul(argv[place], nullptr, 10) : without;
    };
    return backpay::run(number(1, 100'000), number(2, 5'000));
}
