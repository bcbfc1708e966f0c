// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/cell_arena.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace backpay {

/** What may stand between the cells of a row. */
inline constexpr std::array<char, 4> csvDelimiters = {',', ';', '\t', '|'};

/** One cell: its value, and all that stands between its two delimiters, quotes included. Both are views into the text.
 */
struct CsvCell
{
    std::string_view text; // into the arena where doubled quotes were undone
    std::string_view raw;
};

/** Why one record cannot be trusted although the next one can. */
enum class RecordFault : std::uint8_t {
    None,
    TextAfterQuote,
    CellTooLong
};

/** How a file separates and quotes its cells. */
struct CsvForm
{
    char delimiter = ',';
    // A quote closes its cell only before a delimiter or the end of the line, and doubled quotes stay two: for files
    // whose writer never doubled any.
    bool lenientQuotes = false;

    CsvForm(char delimiterMark, bool lenient = false) // NOLINT(google-explicit-constructor): mostly it is just a comma
        : delimiter(delimiterMark)
        , lenientQuotes(lenient)
    {
    }

    // Such writers put none around cells between tabs: there a quote is a character like any other.
    [[nodiscard]] bool quotes() const { return !lenientQuotes || delimiter != '\t'; }
};

/** One record. Reuse it from row to row: its memory is kept. */
struct CsvRecord
{
    std::vector<CsvCell> cells;
    std::string_view raw;  // without its line end
    std::int64_t line = 0; // where it starts, from 1
    RecordFault fault = RecordFault::None;
    std::size_t faultCell = 0; // index of the cell at fault

    /** Whether its line holds nothing but blanks. */
    [[nodiscard]] bool blank() const;
};

/** What ends the reading of a whole file. */
enum class BreakKind : std::uint8_t {
    QuoteNeverCloses,
    RecordTooLong,
    TooManyColumns
};

struct CsvBreak
{
    BreakKind kind = BreakKind::QuoteNeverCloses;
    std::int64_t line = 0; // where the quote opened or the record starts
    std::size_t cell = 0;  // index of the cell at which it happened
};

/**
 * Splits text into records in one pass (RFC 4180, and what real exports do beyond it): lines end in LF, CRLF or a lone
 * CR; a cell that begins with a quote runs to the closing one, newlines and delimiters included, with "" for one quote;
 * a quote further in stands for itself. The text and the arena must outlive the cells. Limits: ImportLimits.
 */
class CsvReader
{
public:
    CsvReader(std::string_view text, CsvForm form, CellArena arena);

    /** Reads the next record that is not blank into `record`; false at the end of the text and where it broke. */
    [[nodiscard]] bool next(CsvRecord &record);
    /** What stopped it, where it was not the end of the text. */
    [[nodiscard]] const std::optional<CsvBreak> &broken() const { return broken_; }
    /** How far it has come, in bytes. */
    [[nodiscard]] std::size_t offset() const { return static_cast<std::size_t>(at_ - begin_); }

private:
    bool readRecord(CsvRecord &record);
    bool readCell(CsvRecord &record);
    bool readQuoted(CsvRecord &record, const char *start);
    void readPlain(CsvRecord &record, const char *start);
    void addCell(CsvRecord &record, std::string_view text, const char *rawStart);
    bool breakOff(BreakKind kind, std::int64_t line, std::size_t cell);
    [[nodiscard]] bool endsCell(char c) const { return c == form_.delimiter || c == '\n' || c == '\r'; }
    void skipToCellEnd();
    void skipLineEnd();

    const char *begin_;
    const char *at_;
    const char *end_;
    const char *recordStart_;
    const char *recordLimit_;
    CsvForm form_;
    std::int64_t line_ = 1;
    CellArena arena_;
    std::optional<CsvBreak> broken_;
};

}
