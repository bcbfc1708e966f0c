// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"
#include "core/domain/match_decision.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** What findings need to know of a shown earning beside its fact. */
struct EarningDetail
{
    std::uint32_t payType = 0; // index into Records::words: as written
    RecordGrade grade = RecordGrade::PayerFile;
    std::int32_t rateSeconds = 0; // 0: the row states no rate
    std::int64_t rateMinorUnits = 0;
};

/** The same of a stretch of own time. */
struct EntryDetail
{
    When until;
    RecordGrade grade = RecordGrade::LiveTimer;
};

/** Work taken away, returned or ended, as a row or the worker says it. */
struct CancellationFact
{
    When when;
    std::uint32_t contract = 0;
    std::string cause; // as written
    std::optional<std::int64_t> secondsLost;
    Currency currency;             // "XXX" where no amount is given
    std::int64_t amountLost = 0;   // minor units of what had been promised for it
    std::string decidedBy;         // who ended it, as the worker says; "" where that is not said
    std::optional<int> noticeDays; // how long before it was said; none where that is not known
    std::string note;
    RecordGrade grade = RecordGrade::SameDayNote;
    std::int64_t revision = 0;
};

/** One version of an earning's row: what one snapshot said. */
struct RowVersion
{
    std::int64_t revision = 0;
    When when;
    Standing standing = Standing::Earned;
    std::int64_t pay = 0; // work pay and bonus, minor units
    std::int64_t seconds = 0;
    std::optional<Rate> rate;
    RecordGrade grade = RecordGrade::PayerFile;
};

/** A later snapshot of the same source says otherwise of a row than an earlier one did. */
struct ChangedEarning
{
    std::uint32_t contract = 0;
    Currency currency;
    RowVersion before;
    RowVersion after;
    std::int64_t snapshot = 0; // number of the snapshot that says `after` first
    DayNumber noticedOn = 0;   // the day that snapshot was imported
};

/** A row that a later snapshot of the same source, reaching over its day, does not hold, nor any after it. */
struct VanishedEarning
{
    std::uint32_t contract = 0;
    Currency currency;
    RowVersion last;           // as it was seen last
    std::int64_t snapshot = 0; // number of the first snapshot without it
    DayNumber noticedOn = 0;   // the day that snapshot was imported
};

/** When a source was last looked at. */
struct SourceDate
{
    std::string profile; // id: "mturk.hit-database-csv"
    DayNumber importedOn = 0;
};

/** Everything findings are made of. `earnings` and `entries` stand beside the rows of the books. */
struct Records
{
    Books books;
    std::vector<EarningDetail> earnings;
    std::vector<EntryDetail> entries;
    std::vector<RecordGrade> payouts; // grades, beside Books::payouts
    std::vector<CancellationFact> cancellations;
    std::vector<ChangedEarning> changed;
    std::vector<VanishedEarning> vanished;
    PayoutDecisions decisions;
    std::vector<SourceDate> sources; // the latest import of each
    std::vector<std::string> words;
};

}
