// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/qif_rows.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/structure_error.h"
#include "platform-importers/engine/structured/text_lines.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view qifMark = "\xef\xbb\xbf";

enum QifColumn : std::size_t {
    Type,
    Amount = 2,
    Address = 8,
    Splits,
    Account,
    OtherAmount, // behind the columns: only for want of a T
    Cells
};
constexpr std::array qifColumns{"type"sv, "D"sv, "T"sv, "P"sv,      "M"sv,      "L"sv,
                                "N"sv,    "C"sv, "A"sv, "splits"sv, "account"sv};
static_assert(qifColumns.size() == OtherAmount);

constexpr std::array readTypes{"Bank"sv, "Cash"sv, "CCard"sv, "Oth A"sv, "Oth L"sv};
constexpr std::array otherTypes{"Invst"sv, "Cat"sv, "Class"sv, "Memorized"sv, "Security"sv, "Prices"sv};

enum class Section : std::uint8_t {
    None,
    Records,
    Account,
    Other
};

template <std::size_t size>
std::string_view listedQifWord(const std::array<std::string_view, size> &words, std::string_view name)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](std::string_view word) { return equalIgnoringCase(word, name); });
    return found == words.end() ? std::string_view() : *found;
}

/** What stands behind `prefix`, if the line starts with it; else the whole line. */
std::string_view behind(std::string_view line, std::string_view prefix)
{
    const bool starts = equalIgnoringCase(line.substr(0, prefix.size()), prefix);
    return starts ? trimmed(line.substr(prefix.size())) : line;
}

std::string_view typeOf(std::string_view line) { return listedQifWord(readTypes, behind(line, "!Type:"sv)); }

bool startsSection(std::string_view line, std::string_view prefix)
{
    return equalIgnoringCase(line.substr(0, prefix.size()), prefix);
}

bool isSection(std::string_view line)
{
    const std::string_view type = behind(line, "!Type:"sv);
    return startsSection(line, "!Account"sv) || startsSection(line, "!Option:"sv) || startsSection(line, "!Clear:"sv)
           || !listedQifWord(readTypes, type).empty() || !listedQifWord(otherTypes, type).empty();
}

/** Collects the records while the lines go by. */
class Records
{
public:
    explicit Records(StructureSource source)
        : source_(source)
        , writer_(std::vector<std::string>(qifColumns.begin(), qifColumns.end()))
    {
    }

    [[nodiscard]] Result<void> take(const TextLine &line);
    [[nodiscard]] Result<TableText> finish() &&;

private:
    [[nodiscard]] Result<void> startSection(std::string_view line, std::int64_t number);
    [[nodiscard]] Result<void> endRecord();
    void takeField(std::string_view line);

    StructureSource source_;
    TableWriter writer_;
    Section section_ = Section::None;
    std::string_view type_;
    std::array<std::string, Cells> row_;
    std::int64_t start_ = 0; // the line of the record or account that is open; 0 where none is
    std::string account_;
    bool seen_ = false;
};

Result<void> Records::take(const TextLine &line)
{
    const std::string_view text = trimmed(line.text);
    if (text.starts_with('!'))
        return startSection(text, line.number);
    if (section_ == Section::None)
        return source_.damaged(StructureFault::BadSyntax, line.number);
    if (section_ == Section::Other)
        return {};
    if (text.starts_with('^'))
        return endRecord();
    start_ = start_ == 0 ? line.number : start_;
    if (section_ == Section::Records)
        takeField(text);
    else if (text.starts_with('N'))
        account_ = trimmed(text.substr(1));
    return {};
}

Result<void> Records::startSection(std::string_view line, std::int64_t number)
{
    if (start_ != 0)
        return source_.damaged(StructureFault::BadSyntax, number);
    // Options say how other programs take what follows; they end no section and hold nothing.
    if (startsSection(line, "!Option:"sv) || startsSection(line, "!Clear:"sv))
        return {};
    type_ = startsSection(line, "!Type:"sv) ? typeOf(line) : std::string_view();
    if (startsSection(line, "!Account"sv))
        section_ = Section::Account;
    else
        section_ = type_.empty() ? Section::Other : Section::Records;
    seen_ = seen_ || section_ == Section::Records;
    return {};
}

void Records::takeField(std::string_view line)
{
    const char letter = line.front();
    const bool split = letter == 'S' || letter == 'E' || letter == '$';
    const std::string_view value = split ? line : trimmed(line.substr(1));
    std::size_t column = Splits;
    if (letter == 'U')
        column = OtherAmount;
    else if (!split)
        column = static_cast<std::size_t>(std::find(qifColumns.begin(), qifColumns.end(), line.substr(0, 1))
                                          - qifColumns.begin());
    if (value.empty() || (column == qifColumns.size() && letter != 'U'))
        return;
    row_[column].append(row_[column].empty() ? "" : column == Address ? ", " : "; ").append(value);
}

Result<void> Records::endRecord()
{
    const std::int64_t start = std::exchange(start_, 0);
    if (section_ != Section::Records || start == 0)
        return {};
    if (writer_.rows() == ImportLimits::tableRows)
        return source_.tooLarge(StructureLimit::Rows, ImportLimits::tableRows, start);
    std::array<std::string_view, qifColumns.size()> cells;
    std::copy_n(row_.begin(), cells.size(), cells.begin());
    cells[Type] = type_;
    cells[Account] = account_;
    if (cells[Amount].empty())
        cells[Amount] = row_[OtherAmount];
    writer_.add(cells, {start, "record " + std::to_string(writer_.rows() + 1)});
    row_ = {};
    // The account is written once a row, so a small file can make a table of any size.
    if (writer_.bytes() > ImportLimits::unpackedBytes)
        return source_.tooLarge(StructureLimit::UnpackedBytes, ImportLimits::unpackedBytes, start);
    return {};
}

Result<TableText> Records::finish() &&
{
    if (start_ != 0)
        return source_.damaged(StructureFault::EndsTooEarly, start_);
    if (!seen_)
        return source_.damaged(StructureFault::NoTable);
    return std::move(writer_).finish();
}

}

bool looksLikeQif(std::string_view head)
{
    if (head.starts_with(qifMark))
        head.remove_prefix(qifMark.size());
    head = trimmed(head);
    return head.starts_with('!') && isSection(trimmed(head.substr(0, head.find_first_of("\r\n"sv))));
}

Result<TableText> readQif(const std::string &name, std::string_view text)
{
    const StructureSource source{name, "QIF"};
    if (const auto fits = source.checkSize(text); !fits)
        return tl::unexpected(fits.error());
    Records records(source);
    for (const TextLine &line : writtenLines(text))
        if (const auto taken = records.take(line); !taken)
            return tl::unexpected(taken.error());
    return std::move(records).finish();
}

}
