// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/case_file.h"
#include "core/schedule/schedule.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** The tables of a case that forms are filled from, cut to one platform. All it is made of outlives it. */
struct PlatformTables
{
    PlatformTables(const CaseFile &file, std::string platform);

    const CaseFile &file;
    const std::string platform;
    std::vector<std::uint32_t> contracts; // of the platform in the scope, by index into the books
    Schedule daily;                       // every row's contract stands in `dailyContracts`
    std::vector<std::uint32_t> dailyContracts;
    Schedule payments;
    Schedule findings; // of the whole case: rows stand beside CaseFile::findings
    Schedule limits;   // of the whole case
};

/** One contract's day: time in seconds, times of day as daily.csv writes them. */
struct DayLine
{
    std::optional<DayNumber> day;
    std::uint32_t contract = 0;
    QString start;
    QString end;
    std::int64_t worked = 0; // `unpaid` is in it
    std::int64_t unpaid = 0;
    std::int64_t breaks = 0;
    QString grade;
};

/** How the work of the last contract ended, as a file or the worker says it. */
struct EndOnRecord
{
    const CancellationFact *cancellation = nullptr; // stays in the records
    DayNumber day = 0;
};

/** What the tables say of the platform's work in one place, and what of it is elsewhere. */
class PlatformRecord
{
public:
    enum class Places {
        OfWork,
        OfWorkOrHiring, // also contracts whose hiring party is there
    };
    /** `place` "" takes every contract; else those in it or in a place within it. */
    PlatformRecord(const PlatformTables &tables, std::string place, Places places);

    [[nodiscard]] const CaseFile &file() const { return tables_.file; }
    [[nodiscard]] const PlatformTables &tables() const { return tables_; }
    /** Fit to show. */
    [[nodiscard]] QString platform() const;
    [[nodiscard]] const std::string &place() const { return place_; }
    [[nodiscard]] const std::vector<std::uint32_t> &contracts() const { return contracts_; }
    [[nodiscard]] const Contract &contract(std::uint32_t index) const { return file().facts.contract(index); }
    /** As the reader may see it, fit to show. */
    [[nodiscard]] QString contractName(std::uint32_t index) const;
    /** Contracts of the platform that are left out for their place, or for having none. */
    [[nodiscard]] std::size_t elsewhere() const { return tables_.contracts.size() - contracts_.size(); }
    /** Codes of the contracts' places, sorted, each once. */
    [[nodiscard]] std::vector<std::string> places() const;

    /** In the order of daily.csv, a contract's currencies taken together. */
    [[nodiscard]] const std::vector<DayLine> &days() const { return days_; }
    /** Rows of daily.csv of these contracts. */
    [[nodiscard]] const Schedule &daily() const { return daily_; }
    [[nodiscard]] std::optional<DayNumber> firstDay() const { return first_; }
    [[nodiscard]] std::optional<DayNumber> lastDay() const { return last_; }
    /** Nothing unless work on a contract of the last day was taken away on its last day or later: the latest of it. */
    [[nodiscard]] std::optional<EndOnRecord> end() const;

private:
    void addDays();
    void addWorkDay(std::uint32_t contract, DayNumber day);
    void addWorkDays();

    const PlatformTables &tables_;
    std::string place_;
    std::vector<std::uint32_t> contracts_;
    Schedule daily_;
    std::vector<DayLine> days_;
    std::optional<DayNumber> first_;
    std::optional<DayNumber> last_;
    std::map<std::uint32_t, DayNumber> lastOf_; // by contract
};

/** A cell of a row; "" where the table has no such column. */
[[nodiscard]] const std::string &cellOf(const Schedule &schedule, const std::vector<std::string> &row,
                                        std::string_view column);

}
