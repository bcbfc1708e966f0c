// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// wage_bench [ROWS]: the wage engine over ROWS earnings (a million) of twenty contracts of five platforms in ten years,
// beside the summary of the same books in the same run. Prints seconds and weeks.
#include "core/analysis/summary.h"
#include "core/law/wage_book.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace backpay {

namespace {

constexpr DayNumber firstWorkday = 17'167; // 2017-01-01
constexpr DayNumber workdays = 3'652;

/** Wall-clock rows only: no zone is ever asked for. */
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

Books booksOf(std::size_t rows)
{
    Books books;
    const char *places[] = {"US-CA", "US-NY", "US-WA", "US-GA"};
    for (int platform = 0; platform < 5; ++platform) {
        for (int project = 0; project < 4; ++project) {
            Contract contract;
            contract.platform = "Platform " + std::to_string(platform);
            contract.name = "Project " + std::to_string(project);
            contract.key = contractKey(contract.platform, contract.name, "");
            contract.place = places[platform % 4];
            contract.employees = 50;
            books.contracts.push_back(std::move(contract));
        }
    }
    const Currency usd = *Currency::fromCode("USD");
    books.earnings.reserve(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        EarningFact row;
        row.when = {WhenKind::Date,
                    firstWorkday + static_cast<DayNumber>(i * static_cast<std::size_t>(workdays) / rows), 0};
        row.contract = static_cast<std::uint32_t>(i % books.contracts.size());
        row.currency = usd;
        row.workPay = static_cast<std::int64_t>(200 + i % 700);
        row.seconds = static_cast<std::int64_t>(300 + i % 500);
        books.earnings.push_back(row);
    }
    for (DayNumber day = 0; day < workdays; day += 2)
        books.entries.push_back({{WhenKind::Date, firstWorkday + day, 0},
                                 static_cast<std::uint32_t>(day) % 20,
                                 TimeKind::Onboarding,
                                 3600});
    return books;
}

template <class Work>
double secondsOf(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int run(std::size_t rows)
{
    const NoZones zones;
    Books books = booksOf(rows);
    const RuleBook &rules = ruleBook();
    WageBook wages(rules);
    const double summary = secondsOf([&] { static_cast<void>(summarise(books, {}, zones)); });
    const double whole = secondsOf([&] { static_cast<void>(wages.update(books, zones)); });
    const std::size_t weeks = wages.computed();
    books.earnings.back().workPay += 100;
    const double again = secondsOf([&] { static_cast<void>(wages.update(books, zones)); });
    std::printf("rows                         %zu\n", rows);
    std::printf("summary                      %.3f s\n", summary);
    std::printf("wages, all %6zu weeks       %.3f s   %.2f x the summary\n", weeks, whole, whole / summary);
    std::printf("wages, one row changed       %.3f s   %zu weeks computed\n", again, wages.computed());
    return 0;
}

}

}

int main(int argc, char *argv[]) { return backpay::run(argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000); }
