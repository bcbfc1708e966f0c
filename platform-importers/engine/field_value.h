// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/last_value.h"
#include "platform-importers/engine/profile.h"
#include "platform-importers/engine/recognise.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace backpay {

/** A field of a profile and where it stands in the file at hand. */
struct BoundField
{
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    const FieldSpec *spec = nullptr; // null where the profile has no such field
    std::size_t column = nowhere;
    std::size_t timeColumn = nowhere;
    std::size_t refColumn = nowhere;

    [[nodiscard]] bool present() const { return column != nowhere; }
    /** Its cell without blanks around; "" where the file lacks the column. */
    [[nodiscard]] std::string_view cell(const CsvRecord &record) const
    {
        return present() ? trimmed(record.cells[column].text) : std::string_view();
    }
    /** The cell of its id, likewise. */
    [[nodiscard]] std::string_view refCell(const CsvRecord &record) const
    {
        return refColumn == nowhere ? std::string_view() : trimmed(record.cells[refColumn].text);
    }
    [[nodiscard]] bool isEmpty(std::string_view cell) const;
};

[[nodiscard]] BoundField bindField(const FieldSpec *spec, const Recognised &source);

/** Why a row is refused, and at which column. */
struct CellFault
{
    RejectReason reason = RejectReason::CellMissing;
    std::size_t column = BoundField::nowhere;
};

/** A moment as written, with the microseconds that When does not hold. */
struct MomentValue
{
    When when;
    std::int64_t microseconds = 0; // since 1970-01-01, in whatever clock it was written

    [[nodiscard]] bool dated() const { return when.kind != WhenKind::Undated; }
};

/** Reads one moment field. */
class MomentReader
{
public:
    MomentReader(BoundField field, DateOrder order)
        : field_(field)
        , order_(order)
    {
    }
    [[nodiscard]] const BoundField &field() const { return field_; }
    [[nodiscard]] std::optional<CellFault> read(const CsvRecord &record, MomentValue &value);

private:
    [[nodiscard]] std::optional<ReadMoment> readDate(std::string_view text) const;

    BoundField field_;
    DateOrder order_;
    LastValue<std::optional<ReadMoment>> date_;
    LastValue<std::optional<ReadMoment>> time_;
};

/** The first moment that one of the patterns reads. */
[[nodiscard]] std::optional<ReadMoment> firstRead(const std::vector<DatePattern> &patterns, std::string_view text);

/** The duration of a cell in whole seconds, -1 where it is empty. */
[[nodiscard]] std::optional<CellFault> readSeconds(const BoundField &field, const CsvRecord &record,
                                                   DecimalMark decimal, std::int64_t &seconds);

/**
 * The time between two moments in whole seconds, rounded half up; -1 where one of them is undated. Refused where it
 * ends before it starts or lasts more than 10,000 hours.
 */
[[nodiscard]] std::optional<RejectReason> elapsedSeconds(const MomentValue &from, const MomentValue &until,
                                                         std::int64_t &seconds);

/** The first tag that is one of our kinds of time, in any case, a space for a hyphen; Task where none is. */
[[nodiscard]] TimeKind kindOfTags(std::string_view tags);

}
