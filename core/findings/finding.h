// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/traced_rows.h"
#include "core/domain/vocabulary.h"
#include "core/findings/record_step.h"
#include "core/law/citation.h"
#include "core/law/methods/freelance.h"
#include "core/law/missing.h"
#include "core/law/step.h"
#include "core/law/week_limits.h"
#include "core/law/week_remedies.h"
#include "core/money/currency.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace backpay {

/** Whose eyes a finding is seen with. Amounts of two tracks are never added: they are the same money. */
enum class Track : std::uint8_t {
    Record,     // what the records alone show, whatever the law says of the worker
    Employee,   // if the law treats the work as employment
    Contractor, // if it does not
};
[[nodiscard]] std::string_view trackName(Track track); // "record", "employee", "contractor"

enum class FindingCertainty : std::uint8_t {
    Computed,
    Unverified,    // rests on a single secondary reading of the law
    CannotCompute, // no amount: `missing` says what is needed
};
[[nodiscard]] std::string_view
findingCertaintyName(FindingCertainty certainty); // "computed", "unverified", "cannot-compute"

/** A row a finding rests on, by its number in the vault. */
struct FoundRecord
{
    RowKind kind = RowKind::Earning;
    std::int64_t revision = 0;
    std::optional<std::int64_t> amount; // its share of the finding's amount, minor units, where the rule counts by row

    friend bool operator==(const FoundRecord &, const FoundRecord &) = default;
};

/** What a finding takes for granted; worded in app/text. The comment lists the arguments in order. */
enum class AssumptionKind : std::uint8_t {
    WorkIsEmployment,   // -
    WorkIsFreelance,    // -
    PlaceOfWork,        // place: all of it was done there
    UnpaidTimeCounts,   // hours: unpaid time that counts as hours worked
    PendingIsPaid,      // - : money that is not decided yet counts as pay
    PaidByTheHour,      // contract key: its pay is for the time the platform counts
    PaidByTheTask,      // contract key
    RateInForce,        // contract key, rate, day: no later rate is on record
    CalendarOfPlatform, // platform, who says so
    OwnClockIsRight,    // -
};
struct Assumption
{
    AssumptionKind kind = AssumptionKind::WorkIsEmployment;
    std::vector<std::string> arguments;

    friend bool operator==(const Assumption &, const Assumption &) = default;
};

/** One line of the working: of the law's figures, or of the records'. */
struct FindingStep
{
    std::variant<RecordStep, Step> line;
    /** The rows whose shares add up to the line's value exactly, before it was printed; null where it is no such sum.
     */
    std::shared_ptr<const TracedRows> rows;

    /** As the line prints it; "" where it is a remark. */
    [[nodiscard]] const std::string &value() const;
};

/** Something that may be wrong, with its working. Facts and arithmetic; no verdict. */
struct Finding
{
    std::string rule; // "record.over-cap", "us.flsa.minimum-wage"
    Track track = Track::Record;
    std::string platform;
    std::vector<std::string> contracts; // keys, sorted
    std::optional<DayNumber> from;      // of the records it rests on
    std::optional<DayNumber> to;
    std::optional<Currency> currency;
    std::optional<std::int64_t> amount;  // minor units of `currency`, rounded once; none where money is not the point
    std::optional<DayNumber> settledOn;  // what was late arrived on this day
    bool inTotal = false;                // whether the record track's sum holds the amount
    std::optional<std::int64_t> seconds; // time it is about, where it is about time
    FindingCertainty certainty = FindingCertainty::Computed;
    RecordGrade grade = RecordGrade::PayerFile; // of the weakest record
    std::vector<FindingStep> steps;
    std::vector<FoundRecord> records;
    std::vector<Assumption> assumptions;
    std::vector<Citation> citations;
    std::optional<Missing> missing;     // why there is no amount
    std::optional<DayNumber> deadline;  // the earliest limit
    std::vector<WeekLimit> limits;      // all of them, the earliest first; of law findings
    std::vector<ActRemedy> actRemedies; // the same of a freelance act
    std::vector<ActDeadline> actDeadlines;
    std::vector<PossibleRemedy> ifProven; // beside the amount, never in it
};

}
