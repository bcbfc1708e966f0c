// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/csv_reader.h"

#include "platform-importers/engine/limits.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

/** Which bytes matter inside a quoted cell. */
constexpr std::array<bool, 256> mattersInQuotes = [] {
    std::array<bool, 256> table{};
    for (const char c : {'"', '\n', '\r'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

std::string_view between(const char *from, const char *to) { return {from, static_cast<std::size_t>(to - from)}; }

}

bool CsvRecord::blank() const { return cells.size() <= 1 && raw.find_first_not_of(" \t") == std::string_view::npos; }

CsvReader::CsvReader(std::string_view text, CsvForm form, CellArena arena)
    : begin_(text.data())
    , at_(begin_)
    , end_(begin_ + text.size())
    , recordStart_(begin_)
    , recordLimit_(begin_)
    , form_(form)
    , arena_(arena)
{
}

bool CsvReader::next(CsvRecord &record)
{
    while (!broken_ && at_ != end_) {
        if (!readRecord(record))
            return false;
        if (!record.blank())
            return true;
    }
    return false;
}

bool CsvReader::readRecord(CsvRecord &record)
{
    record.cells.clear();
    record.line = line_;
    record.fault = RecordFault::None;
    record.faultCell = 0;
    recordStart_ = at_;
    recordLimit_ = at_ + std::min(static_cast<std::size_t>(end_ - at_), ImportLimits::recordBytes);
    while (true) {
        if (!readCell(record))
            return false;
        if (at_ == recordLimit_ && at_ != end_ && !endsCell(*at_))
            return breakOff(BreakKind::RecordTooLong, record.line, record.cells.size());
        if (at_ == end_ || *at_ != form_.delimiter)
            break;
        if (record.cells.size() == ImportLimits::columns)
            return breakOff(BreakKind::TooManyColumns, record.line, record.cells.size());
        ++at_;
        recordLimit_ = std::max(recordLimit_, at_);
    }
    record.raw = between(recordStart_, at_);
    skipLineEnd();
    return true;
}

bool CsvReader::readCell(CsvRecord &record)
{
    const char *start = at_;
    if (at_ != recordLimit_ && *at_ == '"' && form_.quotes())
        return readQuoted(record, start);
    readPlain(record, start);
    return true;
}

void CsvReader::readPlain(CsvRecord &record, const char *start)
{
    skipToCellEnd();
    addCell(record, between(start, at_), start);
}

// Runs on to the closing quote; a newline on the way moves the line count, not the record.
bool CsvReader::readQuoted(CsvRecord &record, const char *start)
{
    const std::int64_t openedAt = line_;
    const char *inside = ++at_;
    bool doubled = false;
    for (;; ++at_) {
        while (at_ != recordLimit_ && !mattersInQuotes[static_cast<unsigned char>(*at_)])
            ++at_;
        if (at_ == recordLimit_) {
            const BreakKind kind = at_ == end_ ? BreakKind::QuoteNeverCloses : BreakKind::RecordTooLong;
            return breakOff(kind, kind == BreakKind::RecordTooLong ? record.line : openedAt, record.cells.size());
        }
        if (*at_ == '"') {
            if (form_.lenientQuotes) {
                if (at_ + 1 == recordLimit_ || endsCell(at_[1]))
                    break;
                continue;
            }
            if (at_ + 1 == recordLimit_ || at_[1] != '"')
                break;
            doubled = true;
            ++at_;
        } else if (*at_ == '\n' || at_ + 1 == end_ || at_[1] != '\n') {
            ++line_;
        }
    }
    const std::string_view text = between(inside, at_);
    ++at_;
    if (at_ != recordLimit_ && !endsCell(*at_)) {
        skipToCellEnd();
        if (record.fault == RecordFault::None) {
            record.fault = RecordFault::TextAfterQuote;
            record.faultCell = record.cells.size();
        }
    }
    addCell(record, doubled ? arena_.unescape(text) : text, start);
    return true;
}

void CsvReader::addCell(CsvRecord &record, std::string_view text, const char *rawStart)
{
    if (text.size() > ImportLimits::cellBytes && record.fault == RecordFault::None) {
        record.fault = RecordFault::CellTooLong;
        record.faultCell = record.cells.size();
    }
    record.cells.push_back({text, between(rawStart, at_)});
}

void CsvReader::skipToCellEnd()
{
    while (at_ != recordLimit_ && !endsCell(*at_))
        ++at_;
}

void CsvReader::skipLineEnd()
{
    if (at_ == end_)
        return;
    const bool pair = *at_ == '\r' && at_ + 1 != end_ && at_[1] == '\n';
    at_ += pair ? 2 : 1;
    ++line_;
}

bool CsvReader::breakOff(BreakKind kind, std::int64_t line, std::size_t cell)
{
    broken_ = CsvBreak{kind, line, cell};
    return false;
}

}
