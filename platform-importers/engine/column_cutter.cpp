// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/column_cutter.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

std::string_view lineBreaksIn(std::string_view cell, std::string &scratch)
{
    scratch.clear();
    std::copy_if(cell.begin(), cell.end(), std::back_inserter(scratch), [](char c) { return c == '\n' || c == '\r'; });
    return scratch;
}

bool pointsInto(std::string_view view, std::string_view whole)
{
    return view.data() >= whole.data() && view.data() + view.size() <= whole.data() + whole.size();
}

}

ColumnCutter::ColumnCutter(std::string_view text, std::vector<std::size_t> columns)
    : text_(text)
    , done_(text.data())
    , columns_(std::move(columns))
{
    // The copy never grows past the text: what is cut is at least as long as what stands in for it. It must not be
    // moved while it is written, and must be too long for the string object itself to hold.
    constexpr std::size_t tooLongForInline = 64;
    copy_.reserve(std::max(text.size(), tooLongForInline));
}

void ColumnCutter::copyUpTo(const char *place)
{
    copy_.append(done_, static_cast<std::size_t>(place - done_));
    done_ = place;
}

// A quoted cell that holds line breaks keeps just those, still quoted.
void ColumnCutter::appendBreaks(std::string_view cell)
{
    std::string scratch;
    const std::string_view breaks = lineBreaksIn(cell, scratch);
    if (!breaks.empty())
        copy_.append("\"").append(breaks).append("\"");
    done_ = cell.data() + cell.size();
}

void ColumnCutter::take(CsvRecord &record, bool columnsKnown)
{
    if (!columnsKnown) {
        copyUpTo(record.raw.data());
        std::string scratch;
        copy_.append(lineBreaksIn(record.raw, scratch));
        done_ = record.raw.data() + record.raw.size();
        record.raw = {};
        std::fill(record.cells.begin(), record.cells.end(), CsvCell{});
        return;
    }
    const std::size_t recordStart = copy_.size() + static_cast<std::size_t>(record.raw.data() - done_);
    auto cut = columns_.begin();
    for (std::size_t i = 0; i < record.cells.size(); ++i) {
        CsvCell &cell = record.cells[i];
        copyUpTo(cell.raw.data());
        const std::size_t at = copy_.size();
        if (cut != columns_.end() && *cut == i) {
            ++cut;
            appendBreaks(cell.raw);
            cell.text = {};
        } else {
            copyUpTo(cell.raw.data() + cell.raw.size());
            if (pointsInto(cell.text, cell.raw))
                cell.text = std::string_view(copy_).substr(
                    at + static_cast<std::size_t>(cell.text.data() - cell.raw.data()), cell.text.size());
        }
        cell.raw = std::string_view(copy_).substr(at);
    }
    record.raw = std::string_view(copy_).substr(recordStart);
}

std::string ColumnCutter::finish()
{
    copyUpTo(text_.data() + text_.size());
    return std::move(copy_);
}

}
