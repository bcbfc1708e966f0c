// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/file_habits.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/field_value.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/recognise.h"

#include <array>
#include <optional>
#include <string>

namespace backpay {

namespace {

/** What every row has said so far of two ways to read it. */
struct Evidence
{
    std::array<std::int64_t, 2> read{}; // cells, or pairs of them, that make sense by the first and the second way
    std::optional<std::string> example; // a cell that the two read differently

    [[nodiscard]] bool open() const { return example && read[0] == read[1]; }
    [[nodiscard]] std::size_t better() const { return read[1] > read[0] ? 1 : 0; }
};

bool sameMoment(const std::optional<ReadMoment> &a, const std::optional<ReadMoment> &b)
{
    return a && b && a->day == b->day && a->microsecond == b->microsecond;
}

class Scan
{
public:
    explicit Scan(const Recognised &source)
    {
        for (const FieldSpec &spec : source.profile->fields) {
            const BoundField field = bindField(&spec, source);
            if (!field.present())
                continue;
            if (spec.orderIsOpen())
                dates_.push_back(field);
            if (spec.kind == FieldKind::Duration)
                duration_ = field;
            const bool number = spec.kind == FieldKind::Amount || spec.kind == FieldKind::AmountOut
                                || spec.kind == FieldKind::Bonus || spec.kind == FieldKind::Fee
                                || (spec.kind == FieldKind::Duration && !spec.styles.empty()
                                    && spec.styles.front() == DurationStyle::DecimalHours);
            if (number && source.profile->decimal == ProfileDecimal::ByFile)
                numbers_.push_back(field);
        }
    }

    [[nodiscard]] bool needed() const { return !dates_.empty() || !numbers_.empty(); }

    void take(const CsvRecord &record)
    {
        for (const BoundField &field : dates_)
            takeDate(field, record);
        for (const BoundField &field : numbers_)
            takeNumber(field, record);
        takeSpan(record);
    }

    [[nodiscard]] const Evidence &order() const { return order_; }
    [[nodiscard]] const Evidence &decimal() const { return decimal_; }

private:
    void takeDate(const BoundField &field, const CsvRecord &record)
    {
        const std::string_view text = field.cell(record);
        if (field.isEmpty(text) || firstRead(field.spec->patterns, text))
            return;
        note(order_, text, firstRead(field.spec->dayMonth, text), firstRead(field.spec->monthDay, text), sameMoment);
    }

    // An end before its start by a day or more, or days away from where the duration ends, is a date read in the wrong
    // order.
    void takeSpan(const CsvRecord &record)
    {
        const BoundField *from = nullptr;
        const BoundField *until = nullptr;
        for (const BoundField &field : dates_) {
            if (field.spec->kind == FieldKind::When)
                from = &field;
            if (field.spec->kind == FieldKind::Until)
                until = &field;
        }
        if (from == nullptr || until == nullptr)
            return;
        const std::array<const std::vector<DatePattern> *, 2> first = {&from->spec->dayMonth, &from->spec->monthDay};
        const std::array<const std::vector<DatePattern> *, 2> last = {&until->spec->dayMonth, &until->spec->monthDay};
        for (std::size_t way = 0; way < 2; ++way) {
            const auto start = firstRead(*first[way], from->cell(record));
            const auto end = firstRead(*last[way], until->cell(record));
            if (start && end && end->day >= start->day && fitsDuration(end->day - start->day, record))
                ++order_.read[way];
        }
    }

    // Times of day and a change of clocks move an end by less than two days.
    [[nodiscard]] bool fitsDuration(std::int64_t days, const CsvRecord &record) const
    {
        std::int64_t seconds = -1;
        if (readSeconds(duration_, record, DecimalMark::Point, seconds) || seconds < 0)
            return true;
        constexpr std::int64_t day = 86'400;
        const std::int64_t apart = days * day - seconds;
        return apart < 2 * day && apart > -2 * day;
    }

    void takeNumber(const BoundField &field, const CsvRecord &record)
    {
        const std::string_view text = field.cell(record);
        if (field.isEmpty(text))
            return;
        if (field.spec->kind == FieldKind::Duration) {
            note(decimal_, text, readDuration(text, DurationStyle::DecimalHours, '.'),
                 readDuration(text, DurationStyle::DecimalHours, ','), [](auto a, auto b) { return a && a == b; });
            return;
        }
        note(decimal_, text, readAmount(text, DecimalMark::Point), readAmount(text, DecimalMark::Comma),
             [](const std::optional<ReadAmount> &a, const std::optional<ReadAmount> &b) {
                 return a && b && a->scaled == b->scaled && a->decimals == b->decimals;
             });
    }

    template <class Value, class Same>
    static void note(Evidence &evidence, std::string_view text, const Value &first, const Value &second,
                     const Same &same)
    {
        if (same(first, second))
            return;
        evidence.read[0] += first ? 1 : 0;
        evidence.read[1] += second ? 1 : 0;
        if (first && second && !evidence.example)
            evidence.example = std::string(cutToBytes(text, ImportLimits::rejectTextBytes));
    }

    std::vector<BoundField> dates_;
    std::vector<BoundField> numbers_;
    BoundField duration_;
    Evidence order_;
    Evidence decimal_;
};

}

std::vector<ImportQuestion> settleHabits(std::string_view text, const ImportOptions &options, Recognised &source)
{
    Scan scan(source);
    if (source.profile->decimal == ProfileDecimal::Comma)
        source.habits.decimal = DecimalMark::Comma;
    if (!scan.needed())
        return {};
    std::vector<std::string> blocks;
    CsvReader reader(text, source.csvForm(), CellArena(blocks));
    CsvRecord record;
    for (std::size_t i = 0; reader.next(record); ++i) {
        if (i > source.headerRecord && record.fault == RecordFault::None && record.cells.size() == source.header.size())
            scan.take(record);
    }
    std::vector<ImportQuestion> questions;
    if (options.dateOrder)
        source.habits.order = *options.dateOrder == "month-day" ? DateOrder::MonthDay : DateOrder::DayMonth;
    else if (scan.order().open())
        questions.push_back({"--date-order", {"day-month", "month-day"}, "date-order-open", *scan.order().example});
    else
        source.habits.order = scan.order().better() == 0 ? DateOrder::DayMonth : DateOrder::MonthDay;
    if (source.profile->decimal != ProfileDecimal::ByFile)
        return questions;
    if (options.decimal)
        source.habits.decimal = *options.decimal == "comma" ? DecimalMark::Comma : DecimalMark::Point;
    else if (scan.decimal().open())
        questions.push_back({"--decimal", {"point", "comma"}, "decimal-open", *scan.decimal().example});
    else
        source.habits.decimal = scan.decimal().better() == 0 ? DecimalMark::Point : DecimalMark::Comma;
    return questions;
}

}
