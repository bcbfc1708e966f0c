// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_totals.h"

#include "core/money/money.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace backpay {

namespace {

/** A sum of cells that are whole numbers, or amounts with one number of digits behind the point. */
class CellSum
{
public:
    void add(const std::string &cell)
    {
        if (cell.empty() || !sum_)
            return;
        std::string digits = cell;
        const std::size_t point = digits.find('.');
        if (point != std::string::npos) {
            decimals_ = std::max(decimals_, static_cast<int>(digits.size() - point - 1));
            digits.erase(point, 1);
        }
        std::int64_t value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        sum_ = read.ec == std::errc() && read.ptr == digits.data() + digits.size() ? checkedAdd(*sum_, value)
                                                                                   : std::nullopt;
    }

    void add(const CellSum &other)
    {
        decimals_ = std::max(decimals_, other.decimals_);
        sum_ = sum_ && other.sum_ ? checkedAdd(*sum_, *other.sum_) : std::nullopt;
    }

    [[nodiscard]] std::string text() const { return sum_ ? amountText(*sum_, decimals_) : std::string(); }

private:
    std::optional<std::int64_t> sum_ = 0;
    int decimals_ = 0;
};

struct Sums
{
    std::size_t rows = 0;
    std::vector<CellSum> cells;
};

}

std::vector<std::size_t> columnsOf(const Schedule &schedule, ColumnRole role)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < schedule.columns.size(); ++column) {
        if (schedule.columns[column].role == role)
            columns.push_back(column);
    }
    return columns;
}

std::vector<ScheduleTotal> totalsOf(const Schedule &schedule)
{
    const auto adds = columnsOf(schedule, ColumnRole::Adds);
    const auto groups = columnsOf(schedule, ColumnRole::Groups);
    const auto grades = columnsOf(schedule, ColumnRole::Grades);
    if (adds.empty())
        return {};
    using Group = std::vector<std::string>;
    std::map<Group, std::map<std::string, Sums>> byGrade;
    for (const auto &row : schedule.rows) {
        Group group;
        for (const std::size_t column : groups)
            group.push_back(row[column]);
        const std::string grade = grades.empty() ? std::string() : row[grades.front()];
        Sums &sums = byGrade[group][grade];
        sums.cells.resize(adds.size());
        ++sums.rows;
        for (std::size_t place = 0; place < adds.size(); ++place)
            sums.cells[place].add(row[adds[place]]);
    }

    std::vector<ScheduleTotal> totals;
    const auto textOf = [](const std::vector<CellSum> &cells) {
        std::vector<std::string> text;
        for (const CellSum &cell : cells)
            text.push_back(cell.text());
        return text;
    };
    for (const auto &[group, parts] : byGrade) {
        ScheduleTotal all{group, parts.rbegin()->first, true, 0, {}};
        std::vector<CellSum> sums(adds.size());
        for (const auto &[grade, part] : parts) {
            all.rows += part.rows;
            for (std::size_t place = 0; place < sums.size(); ++place)
                sums[place].add(part.cells[place]);
            if (!grades.empty())
                totals.push_back({group, grade, false, part.rows, textOf(part.cells)});
        }
        all.sums = textOf(sums);
        totals.push_back(std::move(all));
    }
    return totals;
}

}
