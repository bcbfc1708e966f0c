// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rates_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace backpay {

namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string_view trimmed(std::string_view cell)
{
    while (cell.starts_with(' '))
        cell.remove_prefix(1);
    while (cell.ends_with(' '))
        cell.remove_suffix(1);
    return cell;
}

/** The cells of one line, the empty one behind its last comma left out. */
void split(std::string_view line, std::vector<std::string_view> &cells)
{
    cells.clear();
    while (true) {
        const std::size_t comma = line.find(',');
        cells.push_back(trimmed(line.substr(0, comma)));
        if (comma == std::string_view::npos)
            break;
        line.remove_prefix(comma + 1);
    }
    if (cells.size() > 1 && cells.back().empty())
        cells.pop_back();
}

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/** "2025-11-28", or "28 November 2025" as the daily form has it. */
std::optional<DayNumber> readDay(std::string_view text)
{
    if (const auto day = parseIsoDate(text))
        return day;
    const std::size_t first = text.find(' ');
    const std::size_t last = text.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return std::nullopt;
    const auto month = std::find(months.begin(), months.end(), text.substr(first + 1, last - first - 1));
    const auto day = wholeNumber(text.substr(0, first));
    const auto year = wholeNumber(text.substr(last + 1));
    if (month == months.end() || !day || !year)
        return std::nullopt;
    return dayNumber(*year, static_cast<int>(month - months.begin()) + 1, *day);
}

bool isCode(std::string_view text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

class RatesReader
{
public:
    RatesReader(const std::string &name, std::string_view text)
        : name_(name)
        , text_(text)
    {
    }

    Result<RatesFile> run()
    {
        if (text_.size() > RatesFileLimits::bytes)
            return fault("", "at most " + std::to_string(RatesFileLimits::bytes >> 20) + " MiB");
        nextLine();
        if (auto read = readHeader(); !read)
            return tl::unexpected(read.error());
        while (!text_.empty()) {
            nextLine();
            if (static_cast<std::size_t>(line_) > RatesFileLimits::lines)
                return fault("", "at most " + std::to_string(RatesFileLimits::lines) + " lines");
            if (auto read = readDayLine(); !read)
                return tl::unexpected(read.error());
        }
        if (file_.rates.empty()) {
            line_ = 0;
            return fault("", "at least one rate of a day from " + isoDate(firstRateDay) + " on");
        }
        return std::move(file_);
    }

private:
    tl::unexpected<Error> fault(std::string_view column, const std::string &takes) const
    {
        return failAt({line_, std::string(column)}, ErrorCode::RatesFileInvalid, {name_, takes});
    }

    void nextLine()
    {
        const std::size_t end = text_.find('\n');
        std::string_view line = text_.substr(0, end);
        text_.remove_prefix(end == std::string_view::npos ? text_.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        split(line, cells_);
        ++line_;
    }

    Result<void> readHeader()
    {
        if (cells_.front() != "Date" || cells_.size() < 2)
            return fault("", "\"Date\" and codes of currencies in its first line");
        if (cells_.size() > RatesFileLimits::columns)
            return fault("", "at most " + std::to_string(RatesFileLimits::columns) + " columns");
        names_.assign(cells_.begin(), cells_.end());
        for (auto name = names_.begin() + 1; name != names_.end(); ++name) {
            if (!isCode(*name) || *name == "EUR")
                return fault(std::to_string(name - names_.begin() + 1),
                             "a currency's code of three capital letters other than EUR");
            if (std::find(names_.begin() + 1, name, *name) != name)
                return fault(*name, "each currency once");
            currencies_.push_back(Currency::fromCode(*name));
        }
        return {};
    }

    Result<void> readDayLine()
    {
        const auto day = readDay(cells_.front());
        if (!day)
            return fault(names_.front(), "a day such as 2025-11-28");
        if (before_ && *day >= *before_)
            return fault(names_.front(), "days that go back from line to line");
        before_ = day;
        if (cells_.size() != names_.size())
            return fault("", std::to_string(names_.size()) + " cells on each line");
        for (std::size_t i = 1; i < cells_.size(); ++i) {
            if (auto read = readRate(*day, i); !read)
                return read;
        }
        return {};
    }

    Result<void> readRate(DayNumber day, std::size_t column)
    {
        if (cells_[column] == "N/A")
            return {};
        const auto rate = parseEuroRate(cells_[column]);
        if (!rate)
            return fault(names_[column], "a rate such as 1.0777, or N/A");
        const std::optional<Currency> &currency = currencies_[column - 1];
        if (!currency || day < firstRateDay)
            return {};
        if (file_.rates.empty())
            file_.newest = day;
        file_.oldest = day;
        file_.rates.push_back({day, *currency, *rate});
        return {};
    }

    const std::string &name_;
    std::string_view text_; // what is still to be read
    std::int64_t line_ = 0;
    std::vector<std::string_view> cells_;
    std::vector<std::string_view> names_;
    std::vector<std::optional<Currency>> currencies_; // behind "Date"
    std::optional<DayNumber> before_;
    RatesFile file_;
};

}

Result<RatesFile> parseRatesFile(const std::string &name, std::string_view text)
{
    return RatesReader(name, text).run();
}

}
