// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/field_value.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace backpay {

namespace {

constexpr std::int64_t microsecondsPerSecond = 1'000'000;
constexpr std::int64_t microsecondsPerDay = 86'400 * microsecondsPerSecond;
constexpr std::int64_t longestSeconds = 36'000'000; // 10,000 hours, as for a written duration

std::optional<ReadMoment> readEpoch(std::string_view text, std::int64_t perSecond)
{
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    const std::int64_t perDay = 86'400 * perSecond;
    std::int64_t day = value / perDay;
    if (value % perDay < 0)
        --day;
    if (day < firstDay || day > lastDay)
        return std::nullopt;
    return ReadMoment{static_cast<DayNumber>(day), (value - day * perDay) * (microsecondsPerSecond / perSecond)};
}

std::optional<CellFault> emptyCell(const BoundField &field)
{
    if (field.spec->mayBeEmpty || field.spec->optional)
        return std::nullopt;
    return CellFault{RejectReason::CellMissing, field.column};
}

}

std::optional<ReadMoment> firstRead(const std::vector<DatePattern> &patterns, std::string_view text)
{
    for (const DatePattern &pattern : patterns) {
        if (const auto moment = pattern.read(text))
            return moment;
    }
    return std::nullopt;
}

bool BoundField::isEmpty(std::string_view cell) const
{
    return cell.empty() || std::find(spec->empty.begin(), spec->empty.end(), cell) != spec->empty.end();
}

BoundField bindField(const FieldSpec *spec, const Recognised &source)
{
    BoundField field;
    field.spec = spec;
    if (spec == nullptr)
        return field;
    field.column = source.columnOf(spec->column).value_or(BoundField::nowhere);
    if (!spec->timeColumn.empty()) {
        field.timeColumn = source.columnOf(spec->timeColumn).value_or(BoundField::nowhere);
        if (field.timeColumn == BoundField::nowhere)
            field.column = BoundField::nowhere; // half a moment is none
    }
    if (!spec->refColumn.empty())
        field.refColumn = source.columnOf(spec->refColumn).value_or(BoundField::nowhere);
    return field;
}

std::optional<ReadMoment> MomentReader::readDate(std::string_view text) const
{
    const FieldSpec &spec = *field_.spec;
    switch (spec.form) {
    case MomentForm::EpochSeconds: return readEpoch(text, 1);
    case MomentForm::EpochMilliseconds: return readEpoch(text, 1000);
    case MomentForm::Pattern: break;
    }
    if (const auto moment = firstRead(spec.patterns, text))
        return moment;
    return firstRead(order_ == DateOrder::DayMonth ? spec.dayMonth : spec.monthDay, text);
}

std::optional<CellFault> MomentReader::read(const CsvRecord &record, MomentValue &value)
{
    value = {};
    if (!field_.present())
        return std::nullopt;
    const bool apart = field_.timeColumn != BoundField::nowhere;
    const std::string_view text = field_.cell(record);
    const std::string_view timeText = apart ? trimmed(record.cells[field_.timeColumn].text) : std::string_view();
    if (field_.isEmpty(text) && timeText.empty())
        return emptyCell(field_);
    const FieldSpec &spec = *field_.spec;
    auto moment = date_.of(text, [&](std::string_view t) { return readDate(t); });
    if (!moment)
        return CellFault{RejectReason::NotADate, field_.column};
    if (apart) {
        const auto time = time_.of(timeText, [&](std::string_view t) { return firstRead(spec.timePatterns, t); });
        if (!time)
            return CellFault{RejectReason::NotATime, field_.timeColumn};
        moment->microsecond = time->microsecond;
    }
    value.when = {spec.clock, moment->day, static_cast<std::int32_t>(moment->microsecond / microsecondsPerSecond)};
    value.microseconds = moment->day * microsecondsPerDay + moment->microsecond;
    return std::nullopt;
}

std::optional<CellFault> readSeconds(const BoundField &field, const CsvRecord &record, DecimalMark decimal,
                                     std::int64_t &seconds)
{
    seconds = -1;
    if (!field.present())
        return std::nullopt;
    const std::string_view text = field.cell(record);
    if (field.isEmpty(text))
        return emptyCell(field);
    for (const DurationStyle style : field.spec->styles) {
        if (const auto read = readDuration(text, style, decimal == DecimalMark::Comma ? ',' : '.')) {
            seconds = *read;
            return std::nullopt;
        }
    }
    return CellFault{RejectReason::NotADuration, field.column};
}

std::optional<RejectReason> elapsedSeconds(const MomentValue &from, const MomentValue &until, std::int64_t &seconds)
{
    seconds = -1;
    if (!from.dated() || !until.dated())
        return std::nullopt;
    const std::int64_t microseconds = until.microseconds - from.microseconds;
    if (microseconds < 0)
        return RejectReason::EndsBeforeStart;
    seconds = (microseconds + microsecondsPerSecond / 2) / microsecondsPerSecond;
    return seconds > longestSeconds ? std::optional(RejectReason::NotADuration) : std::nullopt;
}

TimeKind kindOfTags(std::string_view tags)
{
    while (!tags.empty()) {
        const std::size_t comma = std::min(tags.find(','), tags.size());
        std::string word(trimmed(tags.substr(0, comma)));
        std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c == ' ' ? '-' : lowered(c); });
        if (const auto kind = timeKindNamed(word))
            return *kind;
        tags.remove_prefix(std::min(comma + 1, tags.size()));
    }
    return TimeKind::Task;
}

}
