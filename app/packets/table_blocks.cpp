// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/table_blocks.h"

#include "app/i18n/language.h"
#include "app/packets/case_words.h"
#include "core/schedule/schedule_totals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace backpay {

namespace {

enum class Form {
    Words,
    Figure,
    Clock, // seconds as hours, minutes, seconds
    Time,  // of a moment the time of day alone: the day stands beside it
    Rate,  // "27.00 per 3600 s" as people say it
    Place, // number of a file and the place in it
};

/** A column of a page: what of the table it shows, and how. */
struct PageColumn
{
    std::string_view table;
    const char *heading;
    std::string_view column;
    Form form;
    int weight;
};

constexpr std::array pageColumns = {
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Date"), "date", Form::Figure, 10},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Contract"), "contract", Form::Words, 16},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Clock"), "clock", Form::Words, 8},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Kind"), "category", Form::Words, 11},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Time"), "seconds", Form::Clock, 9},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Standing"), "standing", Form::Words, 9},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Pay"), "work_pay", Form::Figure, 9},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Bonus"), "bonus", Form::Figure, 8},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Currency"), "currency", Form::Words, 7},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "Grade"), "grade", Form::Words, 6},
    PageColumn{"schedule", QT_TRANSLATE_NOOP("Packet", "File, place"), "source_number", Form::Place, 11},

    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Date"), "date", Form::Figure, 10},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Contract"), "contract", Form::Words, 16},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Start"), "start", Form::Time, 8},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "End"), "end", Form::Time, 8},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Breaks"), "break_seconds", Form::Clock, 8},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "By platform"), "platform_seconds", Form::Clock, 9},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Unpaid"), "unpaid_seconds", Form::Clock, 8},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Worked"), "worked_seconds", Form::Clock, 9},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Earned"), "earned", Form::Figure, 9},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Currency"), "currency", Form::Words, 7},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Grade"), "weakest_grade", Form::Words, 6},
    PageColumn{"daily", QT_TRANSLATE_NOOP("Packet", "Files"), "sources", Form::Words, 7},

    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Week from"), "week_start", Form::Figure, 10},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Platform"), "platform", Form::Words, 12},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Contract"), "contract", Form::Words, 16},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "By platform"), "platform_seconds", Form::Clock, 9},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Unpaid"), "unpaid_seconds", Form::Clock, 9},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Worked"), "worked_seconds", Form::Clock, 9},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Earned"), "earned", Form::Figure, 10},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Currency"), "currency", Form::Words, 7},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Grade"), "weakest_grade", Form::Words, 6},
    PageColumn{"weekly", QT_TRANSLATE_NOOP("Packet", "Files"), "sources", Form::Words, 7},

    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Date"), "date", Form::Figure, 10},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Platform"), "platform", Form::Words, 12},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Payer"), "payer", Form::Words, 16},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Gross"), "gross", Form::Figure, 10},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Fee"), "fee", Form::Figure, 7},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Arrived"), "net", Form::Figure, 10},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Currency"), "currency", Form::Words, 7},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "For nothing on record"), "unmatched", Form::Figure, 10},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Counted"), "counted", Form::Words, 7},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "Grade"), "grade", Form::Words, 6},
    PageColumn{"payments", QT_TRANSLATE_NOOP("Packet", "File, place"), "source_number", Form::Place, 11},

    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Day of work"), "date", Form::Figure, 10},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Contract"), "contract", Form::Words, 18},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Earned"), "earned", Form::Figure, 9},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Received"), "received", Form::Figure, 9},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Overdue"), "overdue", Form::Figure, 9},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Currency"), "currency", Form::Words, 7},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Due"), "due", Form::Figure, 10},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Received on"), "received_on", Form::Figure, 10},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Days late"), "days_late", Form::Figure, 6},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "Grade"), "grade", Form::Words, 6},
    PageColumn{"ageing", QT_TRANSLATE_NOOP("Packet", "File"), "source_number", Form::Words, 5},

    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "From"), "from", Form::Figure, 10},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "To"), "to", Form::Figure, 10},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Platform"), "platform", Form::Words, 12},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Contract"), "contract", Form::Words, 14},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "By"), "rule", Form::Words, 12},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Rate"), "rate", Form::Rate, 12},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Time"), "seconds", Form::Clock, 9},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Promised or due"), "due", Form::Figure, 10},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Paid"), "paid", Form::Figure, 10},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Difference"), "difference", Form::Figure, 10},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Currency"), "currency", Form::Words, 7},
    PageColumn{"differences", QT_TRANSLATE_NOOP("Packet", "Grade"), "weakest_grade", Form::Words, 6},

    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Week from"), "week_start", Form::Figure, 10},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Platform"), "platform", Form::Words, 12},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Law"), "law", Form::Words, 12},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Hours"), "hours", Form::Figure, 9},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Regular rate"), "regular_rate", Form::Figure, 9},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Minimum wage"), "minimum_wage", Form::Figure, 9},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Overtime premium"), "overtime_premium", Form::Figure, 9},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Due in all"), "total_due", Form::Figure, 9},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Paid"), "paid", Form::Figure, 9},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Possible shortfall"), "possible_shortfall", Form::Figure, 10},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Currency"), "currency", Form::Words, 7},
    PageColumn{"wages", QT_TRANSLATE_NOOP("Packet", "Certainty"), "certainty", Form::Words, 10},

    PageColumn{"limits", QT_TRANSLATE_NOOP("Packet", "Finding"), "finding", Form::Figure, 7},
    PageColumn{"limits", QT_TRANSLATE_NOOP("Packet", "Claim"), "claim", Form::Words, 24},
    PageColumn{"limits", QT_TRANSLATE_NOOP("Packet", "Last day"), "last_day", Form::Figure, 10},
    PageColumn{"limits", QT_TRANSLATE_NOOP("Packet", "If extended"), "extended_day", Form::Figure, 10},
    PageColumn{"limits", QT_TRANSLATE_NOOP("Packet", "Oldest day open"), "oldest_day", Form::Figure, 10},
    PageColumn{"limits", QT_TRANSLATE_NOOP("Packet", "Days left"), "days_left", Form::Figure, 7},
    PageColumn{"limits", QT_TRANSLATE_NOOP("Packet", "Written in"), "citation", Form::Words, 24},

    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "Date"), "date", Form::Figure, 10},
    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "Contract"), "contract", Form::Words, 16},
    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "What"), "event", Form::Words, 14},
    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "Before"), "before", Form::Rate, 16},
    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "After"), "after", Form::Rate, 16},
    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "Known from"), "known_from", Form::Words, 11},
    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "Note"), "note", Form::Words, 14},
    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "Grade"), "grade", Form::Words, 6},
    PageColumn{"chronology", QT_TRANSLATE_NOOP("Packet", "File"), "source_number", Form::Words, 5},

    PageColumn{"control-events", QT_TRANSLATE_NOOP("Packet", "Contract"), "contract", Form::Words, 14},
    PageColumn{"control-events", QT_TRANSLATE_NOOP("Packet", "Fact"), "text", Form::Words, 26},
    PageColumn{"control-events", QT_TRANSLATE_NOOP("Packet", "Read for"), "side", Form::Words, 10},
    PageColumn{"control-events", QT_TRANSLATE_NOOP("Packet", "Records"), "records", Form::Words, 9},
    PageColumn{"control-events", QT_TRANSLATE_NOOP("Packet", "Worker"), "answer", Form::Words, 8},
    PageColumn{"control-events", QT_TRANSLATE_NOOP("Packet", "Shown by"), "shown_by", Form::Words, 22},
    PageColumn{"control-events", QT_TRANSLATE_NOOP("Packet", "Note"), "note", Form::Words, 12},

    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "File"), "number", Form::Figure, 5},
    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "Kind"), "source", Form::Words, 18},
    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "Name"), "file", Form::Words, 18},
    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "SHA-256 as given"), "sha256", Form::Words, 30},
    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "SHA-256 as kept"), "kept_sha256", Form::Words, 30},
    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "Cells emptied"), "filtered_copy", Form::Words, 8},
    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "Imported on"), "imported_on", Form::Figure, 10},
    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "Grade"), "grade", Form::Words, 6},
    PageColumn{"sources/index", QT_TRANSLATE_NOOP("Packet", "Rows"), "rows", Form::Figure, 6},
};

/** The time of day of a moment, with what marks its zone; a day alone has none. */
QString timeOfDay(const std::string &moment)
{
    const std::size_t time = moment.find('T');
    return time == std::string::npos ? QString() : QString::fromUtf8(std::string_view(moment).substr(time + 1));
}

/** "3, line 47" */
QString placeText(const Schedule &schedule, const std::vector<std::string> &row, std::size_t number)
{
    const std::size_t place = schedule.indexOf("place");
    if (row[number].empty())
        return CaseWords::tr("by hand");
    return place == row.size() || row[place].empty()
               ? QString::fromUtf8(row[number])
               : QStringLiteral("%1, %2").arg(QString::fromUtf8(row[number]), QString::fromUtf8(row[place]));
}

QString cellText(const Schedule &schedule, const std::vector<std::string> &row, std::size_t column, Form form)
{
    switch (form) {
    case Form::Words:
    case Form::Figure: break;
    case Form::Clock: return clockText(row[column]);
    case Form::Time: return timeOfDay(row[column]);
    case Form::Rate:
        return QString::fromUtf8(row[column]).replace(QStringLiteral(" per 3600 s"), CaseWords::tr(" an hour"));
    case Form::Place: return placeText(schedule, row, column);
    }
    return QString::fromUtf8(row[column]);
}

/** Which rows of a table a report prints. */
class PrintedRows
{
public:
    explicit PrintedRows(const Schedule &schedule)
        : schedule_(schedule)
    {
    }

    [[nodiscard]] bool holds(const std::vector<std::string> &row) const
    {
        if (schedule_.name == "differences")
            return cell(row, "basis") == "offer";
        if (schedule_.name == "ageing")
            return !cell(row, "days_late").empty() && cell(row, "days_late") != "0";
        if (schedule_.name == "control-events")
            return cell(row, "records") != "unknown"
                   || (!cell(row, "answer").empty() && cell(row, "answer") != "unknown");
        return true;
    }

    [[nodiscard]] QString leftOut(std::size_t rows) const
    {
        if (schedule_.name == "differences")
            return CaseWords::tr("%1 rows by law, week by week, stand in data/differences.csv alone.", nullptr,
                                 pluralOf(rows))
                .arg(rows);
        if (schedule_.name == "ageing")
            return CaseWords::tr(
                       "%1 rows that are not late, or whose due day is not known, stand in data/ageing.csv alone.",
                       nullptr, pluralOf(rows))
                .arg(rows);
        return CaseWords::tr(
                   "%1 facts that nobody has answered and no record shows stand in data/control-events.csv alone.",
                   nullptr, pluralOf(rows))
            .arg(rows);
    }

private:
    [[nodiscard]] const std::string &cell(const std::vector<std::string> &row, std::string_view column) const
    {
        return row[schedule_.indexOf(column)];
    }

    const Schedule &schedule_;
};

/** The sums as they stand in the CSV, seconds with the clock's way of saying them beside. */
ReportTable totalsTable(const Schedule &schedule, const std::vector<ScheduleTotal> &totals)
{
    ReportTable table;
    table.caption = CaseWords::tr("Sums of %1.csv, by grade of record; a sum of several grades names the weakest")
                        .arg(QString::fromUtf8(schedule.name));
    const auto groups = columnsOf(schedule, ColumnRole::Groups);
    const auto adds = columnsOf(schedule, ColumnRole::Adds);
    const bool graded = !columnsOf(schedule, ColumnRole::Grades).empty();
    for (const std::size_t column : groups)
        table.columns.push_back({QString::fromUtf8(schedule.columns[column].name), false, 8});
    if (graded)
        table.columns.push_back({CaseWords::tr("grade"), false, 9});
    table.columns.push_back({CaseWords::tr("rows"), true, 6});
    for (const std::size_t column : adds)
        table.columns.push_back({QString::fromUtf8(schedule.columns[column].name), true, 11});
    for (const ScheduleTotal &total : totals) {
        QStringList row;
        for (const std::string &cell : total.group)
            row += cell.empty() ? QStringLiteral("–") : QString::fromUtf8(cell);
        if (graded && !total.allGrades)
            row += total.grade.empty() ? QStringLiteral("–") : QString::fromUtf8(total.grade);
        else if (graded)
            row += total.grade.empty() ? CaseWords::tr("all")
                                       : CaseWords::tr("all, weakest %1").arg(QString::fromUtf8(total.grade));
        row += QString::number(total.rows);
        for (std::size_t sum = 0; sum < total.sums.size(); ++sum) {
            const bool seconds = schedule.columns[adds[sum]].kind == CellKind::Integer;
            row += seconds
                       ? QStringLiteral("%1 (%2)").arg(QString::fromUtf8(total.sums[sum]), clockText(total.sums[sum]))
                       : QString::fromUtf8(total.sums[sum]);
        }
        (total.allGrades ? table.totals : table.rows).push_back(std::move(row));
    }
    return table;
}

}

QString clockText(const std::string &seconds)
{
    std::int64_t value = 0;
    const auto read = std::from_chars(seconds.data(), seconds.data() + seconds.size(), value);
    if (seconds.empty() || read.ec != std::errc())
        return {};
    const std::int64_t whole = std::abs(value);
    return QStringLiteral("%1%2:%3:%4")
        .arg(value < 0 ? QStringLiteral("-") : QString())
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QChar(u'0'))
        .arg(whole % 60, 2, 10, QChar(u'0'));
}

std::vector<ReportBlock> tableBlocks(const Schedule &schedule)
{
    std::vector<ReportBlock> blocks;
    blocks.emplace_back(ReportHeading{1, QString::fromUtf8(schedule.title)});
    blocks.emplace_back(ReportParagraph{ReportParagraph::Style::Body, QString::fromUtf8(schedule.about)});
    ReportTable table;
    table.caption = CaseWords::tr("%1.csv").arg(QString::fromUtf8(schedule.name));
    std::vector<std::pair<std::size_t, Form>> shown;
    for (const PageColumn &column : pageColumns) {
        if (column.table != schedule.name)
            continue;
        shown.emplace_back(schedule.indexOf(column.column), column.form);
        const bool figure = column.form == Form::Figure || column.form == Form::Clock || column.form == Form::Time;
        table.columns.push_back({CaseWords::tr(column.heading), figure, column.weight});
    }
    if (schedule.rows.empty()) {
        blocks.emplace_back(
            ReportParagraph{ReportParagraph::Style::Body, CaseWords::tr("Nothing of this kind is on record.")});
        return blocks;
    }
    const auto totals = totalsOf(schedule);
    if (schedule.rows.size() > mostPrintedRows) {
        blocks.emplace_back(ReportParagraph{
            ReportParagraph::Style::Note,
            CaseWords::tr(
                "%1 rows: they stand in data/%2.csv and are not printed here. The sums below are over all of them.")
                .arg(schedule.rows.size())
                .arg(QString::fromUtf8(schedule.name))});
    } else {
        const PrintedRows printed(schedule);
        for (const auto &row : schedule.rows) {
            if (!printed.holds(row))
                continue;
            QStringList cells;
            for (const auto &[column, form] : shown)
                cells += cellText(schedule, row, column, form);
            table.rows.push_back(std::move(cells));
        }
        const std::size_t left = schedule.rows.size() - table.rows.size();
        if (!table.rows.empty())
            blocks.emplace_back(std::move(table));
        if (left > 0)
            blocks.emplace_back(ReportParagraph{ReportParagraph::Style::Note, printed.leftOut(left)});
    }
    if (!totals.empty())
        blocks.emplace_back(totalsTable(schedule, totals));
    return blocks;
}

}
