// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/transforms/outlier_paste.h"

#include "core/time/date_text.h"
#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/fold_blanks.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace backpay {

namespace {

constexpr std::string_view none = "-"; // how the export writes an empty value
constexpr std::size_t idLength = 24;

struct TypeName
{
    std::string_view shown;
    std::string_view exported;
};
constexpr std::array<TypeName, 5> typeNames = {{{"Task", "prepay"},
                                                {"Exceeded Time", "overtimePay"},
                                                {"Mission Reward", "missionReward"},
                                                {"Operation", "hubstaffOperation"},
                                                {"Adjustment", "payAdjustment"}}};

/** The cells of the export, in its order. */
struct Earning
{
    std::string date;
    std::string id;
    std::string duration;
    std::string rate;
    std::string payout;
    std::string type;
    std::string project;
    std::string status;

    [[nodiscard]] std::array<std::string_view, 8> cells() const
    {
        return {date, id, duration, rate, payout, type, project, status};
    }
};
constexpr std::array<std::string_view, 8> columns = {"workDate", "itemID",  "duration",    "rateApplied",
                                                     "payout",   "payType", "projectName", "status"};

bool isDate(std::string_view text)
{
    static const auto pattern = DatePattern::compile("MMM D, YYYY");
    return pattern->read(text).has_value();
}

bool isItemId(std::string_view text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (lowered(c) >= 'a' && lowered(c) <= 'f'); };
    return text.size() == idLength && std::all_of(text.begin(), text.end(), isHex);
}

/** Takes the last word off a text whose blanks are folded. */
std::string_view takeLastWord(std::string_view &text)
{
    const std::size_t space = text.rfind(' ');
    const std::size_t start = space == std::string_view::npos ? 0 : space + 1;
    const std::string_view word = text.substr(start);
    text = trimmed(text.substr(0, start));
    return word;
}

/** Reads "1h 15m 6s $30.00/hr $37.55", "- - $16.50" or "$16.50"; false where the line is none of them. */
bool readFigures(std::string_view line, Earning &earning)
{
    const std::string_view payout = takeLastWord(line);
    if (!payout.starts_with('$') && !payout.starts_with("-$"))
        return false;
    if (payout.ends_with("/hr"))
        return false;
    const std::string_view rate = line.empty() ? none : takeLastWord(line);
    const std::string_view duration = line.empty() ? none : line;
    const bool fits = (rate == none || (rate.starts_with('$') && rate.ends_with("/hr")))
                      && (duration == none || readDuration(duration, DurationStyle::Words));
    if (!fits)
        return false;
    earning.payout = payout;
    earning.rate = rate;
    earning.duration = duration;
    return true;
}

std::string exportedType(const std::string &shown)
{
    const auto known = std::find_if(typeNames.begin(), typeNames.end(),
                                    [&shown](const TypeName &name) { return equalIgnoringCase(name.shown, shown); });
    return known == typeNames.end() ? shown : std::string(known->exported);
}

/** The whole block that the lines begin with and how many it takes; nothing where they begin with none. */
std::optional<std::pair<Earning, std::size_t>> wholeBlock(std::span<const std::string> lines)
{
    constexpr std::size_t leastFigures = 2; // their index where the project is left out
    constexpr std::size_t behindFigures = 3;
    if (lines.size() <= leastFigures || !isDate(lines[0]) || !isItemId(lines[1]))
        return std::nullopt;
    Earning earning{lines[0], lines[1], {}, {}, {}, {}, std::string(none), {}};
    std::size_t figures = leastFigures;
    if (!readFigures(lines[figures], earning)) {
        earning.project = lines[figures++];
        if (figures >= lines.size() || !readFigures(lines[figures], earning))
            return std::nullopt;
    }
    if (lines.size() < figures + behindFigures)
        return std::nullopt;
    earning.type = exportedType(lines[figures + 1]);
    earning.status = lines[figures + 2];
    return std::pair(std::move(earning), figures + behindFigures);
}

}

bool hasOutlierBlocks(std::span<const TextLine> lines)
{
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (isItemId(foldBlanks(lines[i].text)) && isDate(foldBlanks(lines[i - 1].text)))
            return true;
    }
    return false;
}

Result<TableText> readOutlierBlocks(const std::string &name, std::span<const TextLine> lines)
{
    std::vector<std::string> header(columns.begin(), columns.end());
    TableWriter writer(header);
    std::vector<std::string> texts;
    for (const TextLine &line : lines)
        texts.push_back(foldBlanks(line.text));
    std::size_t at = 0;
    while (at < texts.size()) {
        // A block reaches no further than the next date.
        std::size_t end = at + 1;
        while (end < texts.size() && !isDate(texts[end]))
            ++end;
        const std::span<const std::string> block(texts.begin() + static_cast<std::ptrdiff_t>(at),
                                                 texts.begin() + static_cast<std::ptrdiff_t>(end));
        auto whole = wholeBlock(block);
        std::size_t taken = end - at;
        Earning earning;
        if (whole) {
            earning = std::move(whole->first);
            taken = whole->second;
        } else {
            earning.date = block[0];
            earning.id = block.size() > 1 ? block[1] : "";
            earning.project = block.size() > 2 ? block[2] : "";
        }
        if (writer.rows() == ImportLimits::tableRows)
            return StructureSource{name, "text"}.tooLarge(StructureLimit::Rows, ImportLimits::tableRows,
                                                          lines[at].number);
        writer.add(earning.cells(), RowPlace::atLine(lines[at].number));
        at += taken;
    }
    return std::move(writer).finish();
}

}
