// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/history_maker.h"

#include "core/time/civil.h"

#include <array>
#include <cstdio>
#include <random>

namespace backpay::bench {

namespace {

constexpr std::array<const char *, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

class Writer
{
public:
    Writer(std::FILE *file, IdOrder order)
        : file_(file)
        , order_(order)
    {
    }

    void write(std::int64_t rows)
    {
        std::fputs("workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n", file_);
        for (std::int64_t row = 0; row < rows;) {
            time_ -= below(250);
            makeItem();
            // $27.50 an hour for a task of ten minutes to an hour and more; two in five run over their cap, paid at 30
            // %.
            writeRow("prepay", "27.50", 2750, 600 + below(3300));
            if (++row < rows && below(10) < 4) {
                writeRow("overtimePay", "8.25", 825, 10 + below(890));
                ++row;
            }
        }
    }

private:
    std::int64_t below(std::int64_t limit)
    {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(limit));
    }

    void makeItem()
    {
        const std::uint64_t first =
            order_ == IdOrder::Chronological ? static_cast<std::uint64_t>(time_) : random_() >> 32;
        std::snprintf(item_.data(), item_.size(), "%08llx%016llx", static_cast<unsigned long long>(first),
                      static_cast<unsigned long long>(random_()));
        project_ = below(25);
    }

    void writeRow(const char *type, const char *rate, std::int64_t cents, std::int64_t seconds)
    {
        const auto date = civilDate(static_cast<DayNumber>(time_ / 86400)).year_month_day();
        const std::int64_t pay = (cents * seconds + 1800) / 3600;
        std::fprintf(
            file_,
            "\"%s %d, %d\",\"%s\",\"%dh %dm %ds\",\"$%s/hr\",\"$%d.%02d\",\"%s\",\"project_%02d\",\"processed\"\n",
            months[static_cast<std::size_t>(date.month.as_number() - 1)], static_cast<int>(date.day),
            static_cast<int>(date.year), item_.data(), static_cast<int>(seconds / 3600),
            static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60), rate, static_cast<int>(pay / 100),
            static_cast<int>(pay % 100), type, static_cast<int>(project_));
    }

    std::FILE *file_;
    IdOrder order_;
    std::mt19937_64 random_{7};
    std::int64_t time_ = 1793000000; // late October 2026
    std::int64_t project_ = 0;
    std::array<char, 40> item_{};
};

}

void writeHistory(const std::string &path, std::int64_t rows, IdOrder order)
{
    std::FILE *file = std::fopen(path.c_str(), "wb");
    if (file == nullptr)
        return;
    Writer(file, order).write(rows);
    std::fclose(file);
}

}
