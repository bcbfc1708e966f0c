// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/transforms/dataannotation_page.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/html_tree.h"
#include "platform-importers/engine/structured/json_walk.h"
#include "platform-importers/engine/structured/structure_error.h"
#include "platform-importers/transforms/dataannotation_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace backpay {

namespace {

constexpr std::string_view tableRoot = "workers/WorkerTransferFundsTable-hybrid-root";
constexpr std::string_view pageRoot = "workers/TransferFundsPage-hybrid-root";
constexpr std::string_view tableTitle = "Daily Reported Projects";
constexpr std::array<std::string_view, 2> entryTitles = {"Time Entry", "Task Submission"};
constexpr std::array<std::string_view, 3> totalNames = {"Available to Withdraw", "Pending Approval", "Total Earnings"};

enum class Level : std::uint8_t {
    Day,
    Project,
    Entry
};

struct FundsRow
{
    Level level = Level::Entry;
    bool paidProject = false; // an entry where projects stand
    FundsText text;
    std::string_view reported; // the <time>'s attribute
    std::optional<Instant> instant;
    RowPlace place;
};

bool containsIgnoringCase(std::string_view text, std::string_view word)
{
    const auto same = [](char a, char b) { return lowered(a) == lowered(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

bool isEntryTitle(std::string_view title)
{
    return std::find(entryTitles.begin(), entryTitles.end(), title) != entryTitles.end();
}

bool holdsClass(const HtmlNode &node, std::string_view word)
{
    return !node.walk([word](const HtmlNode &each) { return !each.hasClass(word); });
}

std::string_view reportedIn(const HtmlNode &row)
{
    std::string_view reported;
    row.walk([&reported](const HtmlNode &node) {
        if (node.tag == HtmlTag::Time)
            reported = trimmed(node.attribute("datetime"));
        return reported.empty();
    });
    return reported;
}

/** A cell by the id of its column, which the page writes in one of two attributes; "" where it has no such cell. */
std::string columnText(const std::vector<const HtmlNode *> &cells, std::string_view id)
{
    for (const HtmlNode *cell : cells) {
        if (cell->attribute("data-column-id") == id || cell->attribute("data-testid") == "cell-" + std::string(id))
            return cell->visibleText();
    }
    return {};
}

FundsText textOf(const HtmlNode &row)
{
    const auto cells = row.cells();
    FundsText text{std::string(withoutDots(columnText(cells, "title"))), columnText(cells, "amount"),
                   columnText(cells, "time"), columnText(cells, "status")};
    if (!text.title.empty() && !text.amount.empty()
        && text.amount.find_first_not_of("$,.0123456789") == std::string::npos)
        return text;
    std::string together;
    for (const HtmlNode *cell : cells)
        together += cell->visibleText() + ' ';
    return splitFundsText(trimmed(together));
}

// What a row is told by the title's indentation, where the layout has it. A project that carries a status or a time of
// its own is pay without rows below it, as a bonus is.
void settleLevel(const HtmlNode &title, FundsRow &row)
{
    const bool paid = !row.text.status.empty() || !row.reported.empty();
    if (isEntryTitle(row.text.title) || holdsClass(title, "tw-ml-10"))
        return;
    const bool inner = holdsClass(title, "tw-ml-5");
    if (!inner && readMonthDay(row.text.title))
        row.level = Level::Day;
    else if (!paid)
        row.level = Level::Project;
    row.paidProject = inner && paid;
}

std::vector<FundsRow> rowsOf(const HtmlNode &page)
{
    std::vector<FundsRow> rows;
    page.walk([&rows](const HtmlNode &node) {
        const auto cells = node.tag == HtmlTag::Row ? node.cells() : std::vector<const HtmlNode *>();
        const bool headed = std::any_of(cells.begin(), cells.end(),
                                        [](const HtmlNode *cell) { return cell->tag == HtmlTag::HeaderCell; });
        if (cells.empty() || headed)
            return true;
        FundsRow row;
        row.text = textOf(node);
        if (row.text.title.empty() && row.text.amount.empty())
            return true;
        row.reported = reportedIn(node);
        row.instant = readEpochMilliseconds(row.reported);
        settleLevel(*cells.front(), row);
        const std::int64_t line = node.line > 0 ? node.line : cells.front()->line;
        row.place = {line, "row " + std::to_string(rows.size() + 1)};
        rows.push_back(std::move(row));
        return true;
    });
    return rows;
}

/** The date of a day row from the earliest report below it. */
std::string dateOf(const std::vector<FundsRow> &rows, std::size_t dayRow)
{
    std::optional<Instant> earliest;
    for (std::size_t i = dayRow + 1; i < rows.size() && rows[i].level != Level::Day; ++i) {
        if (rows[i].instant && (!earliest || *rows[i].instant < *earliest))
            earliest = rows[i].instant;
    }
    const auto day = readMonthDay(rows[dayRow].text.title);
    const auto date = day && earliest ? latestDate(*day, dayNumber(*earliest) + 1) : std::nullopt;
    return date ? isoDate(*date) : rows[dayRow].text.title;
}

std::string kindOf(const std::string &title)
{
    return !isEntryTitle(title) && containsIgnoringCase(title, "bonus") ? "Bonus" : title;
}

/** The amount that stands right behind a name, a colon or not between them. */
std::string amountBehind(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        std::string_view rest = trimmed(text.substr(at + name.size()));
        if (rest.starts_with(':'))
            rest = trimmed(rest.substr(1));
        if (rest.starts_with('$'))
            return splitFundsText(rest.substr(0, std::min(rest.find(' '), rest.size()))).amount;
    }
    return {};
}

/** The sums that stand above the table. */
DataAnnotationTotals statedTotals(const HtmlNode &page)
{
    const std::string text = page.visibleText();
    return {amountBehind(text, totalNames[0]), amountBehind(text, totalNames[1]), amountBehind(text, totalNames[2])};
}

/** The sums in cents that the newest layout hands to its scripts. */
DataAnnotationTotals propTotals(const std::string &name, const HtmlNode &page)
{
    std::string_view props;
    page.walk([&props](const HtmlNode &node) {
        if (node.attribute("id") == pageRoot || node.hasClass(pageRoot))
            props = node.attribute("data-props");
        return props.empty();
    });
    DataAnnotationTotals totals;
    std::vector<std::string> path;
    const auto take = [&](const JsonToken &token) {
        if (token.kind == JsonKind::ObjectStart || token.kind == JsonKind::ArrayStart)
            path.emplace_back();
        else if (token.kind == JsonKind::ObjectEnd || token.kind == JsonKind::ArrayEnd)
            path.pop_back();
        else if (token.kind == JsonKind::Key)
            path.back() = token.text;
        if (token.kind != JsonKind::Number)
            return true;
        if (path == std::vector<std::string>{"totalLifetimeEarnings"})
            totals.earned = dollarsOfCents(token.text);
        else if (path == std::vector<std::string>{"unapprovedAmount"})
            totals.pending = dollarsOfCents(token.text);
        else if (path == std::vector<std::string>{"paymentStatus", "amountInCents"})
            totals.available = dollarsOfCents(token.text);
        return true;
    };
    // What is no JSON states no totals; the rows do not depend on it.
    const auto walked = walkJson(name, props, take);
    return walked ? totals : DataAnnotationTotals{};
}

DataAnnotationTotals totalsOf(const std::string &name, const HtmlNode &page)
{
    DataAnnotationTotals totals = statedTotals(page);
    const DataAnnotationTotals props = propTotals(name, page);
    for (auto sum : {&DataAnnotationTotals::available, &DataAnnotationTotals::pending, &DataAnnotationTotals::earned})
        if ((totals.*sum).empty())
            totals.*sum = props.*sum;
    return totals;
}

/** Writes the rows with the day and project they stand below. */
class FundsWriter
{
public:
    explicit FundsWriter(const std::vector<FundsRow> &rows)
        : rows_(rows)
        , writer_(
              std::vector<std::string>{"day", "project", "kind", "amount", "time", "reported_at", "status", "level"})
    {
    }

    DataAnnotationPage write(DataAnnotationTotals totals)
    {
        DataAnnotationPage page;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const bool closed = rows_[i].level != Level::Entry && levelBelow(i) <= rows_[i].level;
            page.collapsed += closed ? 1 : 0;
            add(i, closed);
        }
        const std::array<std::string, 3> sums = {totals.available, totals.pending, totals.earned};
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (!sums[i].empty())
                put({"", "", std::string(totalNames[i]), sums[i], "", "", "", "totals"},
                    {0, std::string(totalNames[i])});
        }
        page.totals = std::move(totals);
        page.table = std::move(writer_).finish();
        return page;
    }

private:
    [[nodiscard]] Level levelBelow(std::size_t index) const
    {
        if (index + 1 >= rows_.size())
            return Level::Day;
        return rows_[index + 1].paidProject ? Level::Project : rows_[index + 1].level;
    }
    void add(std::size_t index, bool closed)
    {
        const FundsRow &row = rows_[index];
        if (row.level == Level::Day) {
            day_ = dateOf(rows_, index);
            project_.clear();
        }
        if (row.level == Level::Project)
            project_ = row.text.title;
        const FundsText &text = row.text;
        const bool entry = row.level == Level::Entry;
        const std::string kind = entry ? kindOf(text.title) : std::string();
        // A bonus that stands where projects do belongs to none.
        const std::string own = kind == "Bonus" ? std::string() : text.title;
        const std::string reported = row.instant ? isoInstant(*row.instant) : std::string(row.reported);
        const std::string level = closed ? "closed" : entry ? "entry" : row.level == Level::Day ? "day" : "project";
        put({day_, row.paidProject ? own : project_, kind, text.amount, text.time, reported, text.status, level},
            row.place);
    }
    void put(const std::array<std::string, 8> &cells, RowPlace place)
    {
        writer_.add(std::span(cells), std::move(place));
    }

    const std::vector<FundsRow> &rows_;
    TableWriter writer_;
    std::string day_;
    std::string project_;
};

}

bool isDataAnnotationPage(std::string_view text)
{
    const std::array<std::string_view, 3> marks = {tableRoot, pageRoot, tableTitle};
    return std::any_of(marks.begin(), marks.end(),
                       [text](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
}

Result<DataAnnotationPage> readDataAnnotationPage(const std::string &name, std::string_view text)
{
    const auto page = parseHtml(name, text);
    if (!page)
        return tl::unexpected(page.error());
    const std::vector<FundsRow> rows = isDataAnnotationPage(text) ? rowsOf(*page) : std::vector<FundsRow>();
    if (rows.empty())
        return StructureSource{name, "HTML"}.damaged(StructureFault::NoTable);
    return FundsWriter(rows).write(totalsOf(name, *page));
}

}
