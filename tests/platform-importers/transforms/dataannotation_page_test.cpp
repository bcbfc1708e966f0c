// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/time/date_text.h"
#include "platform-importers/engine/importer.h"
#include "platform-importers/transforms/dataannotation_page.h"
#include "platform-importers/transforms/dataannotation_text.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <map>
#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;

constexpr std::int64_t newestReport = 1'768'480'200'000; // 2026-01-15T12:30:00Z
constexpr std::int64_t dayMilliseconds = 86'400'000;

/** One row as the page of February 2026 draws it; "" for `reported` where it has no <time>. */
std::string drawnRow(const std::string &indent, const std::string &title, const std::string &amount,
                     const std::string &time, const std::string &reported, const std::string &status)
{
    const auto cell = [](const std::string &id, const std::string &content) {
        return "<td data-column-id=\"" + id + "\" data-testid=\"cell-" + id + "\"><div>" + content + "</div></td>";
    };
    const std::string ago =
        reported.empty() ? "" : "<time datetime=\"" + reported + "\" timeago-id=\"7\">2 days ago</time>";
    return "<tr id=\"row-0\">" + cell("title", "<div class=\"" + indent + "\"><span>" + title + "</span></div>")
           + cell("amount", amount) + cell("time", time)
           + cell("actions", "<button aria-label=\"Edit time entry\">Edit</button>") + cell("timeAgo", ago)
           + cell("status", status) + "</tr>\n";
}

struct DrawnSums
{
    std::string available = "$272.18";
    std::string pending = "$662.40";
    std::string earned = "$1,944.58";
};

std::string drawnPage(const std::string &rows, const DrawnSums &sums = {})
{
    return "<!DOCTYPE html>\n<html><head><title>Payments</title><script>let a = '<tr><td>';</script></head><body>\n"
           "<div id=\"workers/WorkerTransferFundsTable-hybrid-root\"><div>Available to Withdraw</div><div>"
           + sums.available + "</div><div>Pending Approval <span>" + sums.pending
           + "</span></div><div>Total Earnings<b>" + sums.earned
           + "</b></div>\n"
             "<table><thead><tr><th>Daily Reported Projects &amp; Bonuses</th><th>Amount</th><th>Time Reported</th>"
             "<th>Actions</th><th>Time Ago</th><th>Status</th></tr></thead><tbody>\n"
           + rows + "</tbody></table></div></body></html>";
}

/** The rows of 11 days, 31 projects, 12 time entries and 21 submissions, of which 17 are counts of tasks at $0.00. */
std::string seventyFiveRows()
{
    std::string rows;
    int project = 0;
    int submission = 0;
    for (int day = 0; day < 11; ++day) {
        const std::string reported = std::to_string(newestReport - day * dayMilliseconds);
        const auto submit = [&] {
            const bool paid = submission < 4;
            ++submission;
            rows +=
                drawnRow("tw-ml-10", "Task Submission", paid ? "$12.50" : "$0.00", "", reported, paid ? "Paid" : "");
        };
        rows += drawnRow("tw-ml-0", "Jan " + std::to_string(15 - day), "$60.00", "1h 30min", "", "");
        for (const int end = (day + 1) * 31 / 11; project < end; ++project) {
            rows +=
                drawnRow("tw-ml-5", "Made Up " + std::to_string(project) + " &amp; Co", "$60.00", "1h 30min", "", "");
            if (project < 12)
                rows += drawnRow("tw-ml-10", "Time Entry", "$60.00", "1h 30min", reported,
                                 project < 8 ? "Pending Approval" : "Transferrable");
            if (project < 2 || project >= 12)
                submit();
        }
    }
    return rows;
}

DataAnnotationPage read(const std::string &page)
{
    auto result = readDataAnnotationPage("f", page);
    return result ? std::move(*result) : DataAnnotationPage{{"\"none\"\n", {}}, {}, 0};
}

}

class DataAnnotationPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void readsAWholePage()
    {
        const DataAnnotationPage page = read(drawnPage(seventyFiveRows()));
        const TableRows rows(page.table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.header, (Names{"day", "project", "kind", "amount", "time", "reported_at", "status", "level"}));
        std::map<std::string, int> counts;
        for (std::size_t i = 0; i < rows.rows.size(); ++i) {
            ++counts[rows.cell(i, "level")];
            ++counts[rows.cell(i, "kind") + ' ' + rows.cell(i, "status") + ' ' + rows.cell(i, "amount")];
        }
        QCOMPARE(counts["day"], 11);
        QCOMPARE(counts["project"], 31);
        QCOMPARE(counts["entry"], 33);
        QCOMPARE(counts["totals"], 3);
        QCOMPARE(counts["Time Entry Pending Approval $60.00"], 8);
        QCOMPARE(counts["Time Entry Transferrable $60.00"], 4);
        QCOMPARE(counts["Task Submission Paid $12.50"], 4);
        QCOMPARE(counts["Task Submission  $0.00"], 17);
        QCOMPARE(page.totals, (DataAnnotationTotals{"$272.18", "$662.40", "$1,944.58"}));
        QCOMPARE(rows.rows[2], (Names{"2026-01-15", "Made Up 0 & Co", "Time Entry", "$60.00", "1h 30min",
                                      "2026-01-15T12:30:00Z", "Pending Approval", "entry"}));
        QCOMPARE(page.table.places[2], (RowPlace{7, "row 3"}));
        QCOMPARE(rows.rows[75], (Names{"", "", "Available to Withdraw", "$272.18", "", "", "", "totals"}));
        for (std::size_t i = 0; i < 75; ++i)
            QVERIFY(readDuration(rows.cell(i, "time"), DurationStyle::Words) || rows.cell(i, "time").empty());
    }

    void importsAWholePage()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        const auto batch =
            readBytes("f", drawnPage(seventyFiveRows(), {"$240.00", "$480.00", "$770.00"}), *catalogue, {});
        QVERIFY(batch.has_value());
        QCOMPARE(batch->source, "dataannotation.payments-page"s);
        QVERIFY(batch->rejects.empty());
        QCOMPARE(batch->read, 78);
        QCOMPARE(batch->filtered, 45);
        QCOMPARE(batch->contracts.size(), std::size_t{31});
        std::map<std::string, int> rows;
        std::map<std::string, std::int64_t> seconds;
        int items = 0;
        for (const EarningDraft &row : batch->earnings) {
            const std::string &kind = batch->texts[row.payType];
            ++rows[kind + ' ' + batch->texts[row.status] + ' ' + std::to_string(row.workPay)];
            seconds[kind] += row.seconds < 0 ? 0 : row.seconds;
            items += row.ownItem ? 1 : 0;
        }
        QCOMPARE(rows.size(), std::size_t{4});
        QCOMPARE(rows["Time Entry Pending Approval 6000"], 8);
        QCOMPARE(rows["Time Entry Transferrable 6000"], 4);
        QCOMPARE(rows["Task Submission Paid 1250"], 4);
        QCOMPARE(rows["Task Submission  0"], 17);
        QCOMPARE(seconds["Time Entry"], 12 * 5400);
        QCOMPARE(items, 21);
        const Currency dollars = *Currency::fromCode("USD");
        QCOMPARE(batch->totals, (std::vector<StatedTotal>{{"Available to Withdraw", dollars, 24000, 24000},
                                                          {"Pending Approval", dollars, 48000, 48000},
                                                          {"Total Earnings", dollars, 77000, 77000}}));
    }

    void tellsOfEntriesThatThePageDoesNotHold()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        const std::string closed = drawnRow("tw-ml-5", "Made Up closed", "$30.00", "45min", "", "");
        const auto batch =
            readBytes("f", drawnPage(seventyFiveRows() + closed, {"$240.00", "$510.00", "$800.00"}), *catalogue, {});
        QVERIFY(batch.has_value());
        QCOMPARE(batch->rejects.size(), std::size_t{1});
        QCOMPARE(batch->rejects[0].column, "kind"s);
        QCOMPARE(batch->placeOf(batch->rejects[0].line).text, "row 76"s);
        QCOMPARE(batch->totals[1].stated, 51000);
        QCOMPARE(batch->totals[1].read, 48000);
    }

    void takesTheYearFromTheReport_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("reported");
        QTest::addColumn<QByteArray>("day");
        const auto row = [](const char *name, const char *written, const char *reported, const char *day) {
            QTest::newRow(name) << QByteArray(written) << QByteArray(reported) << QByteArray(day);
        };
        row("the same day", "Jan 15", "1768480200000", "2026-01-15");
        row("weeks before", "Dec 28", "1768480200000", "2025-12-28");
        row("the day ahead of UTC", "Jan 16", "1768480200000", "2026-01-16");
        row("two days ahead", "Jan 17", "1768480200000", "2025-01-17");
        row("new year ahead of UTC", "Jan 1", "1767222000000", "2026-01-01");
        row("leap day", "Feb 29", "1768480200000", "2024-02-29");
        row("no report", "Jan 15", "", "Jan 15");
        row("report that is no number", "Jan 15", "2026-01-15", "Jan 15");
        row("report beyond all days", "Jan 15", "99999999999999999", "Jan 15");
    }
    void takesTheYearFromTheReport()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, reported);
        QFETCH(QByteArray, day);
        const auto page =
            read(drawnPage(drawnRow("tw-ml-0", written.toStdString(), "$1.00", "", "", "")
                           + drawnRow("tw-ml-5", "Made Up", "$1.00", "", "", "")
                           + drawnRow("tw-ml-10", "Time Entry", "$1.00", "30min", reported.toStdString(), "Paid")));
        QCOMPARE(TableRows(page.table).cell(2, "day"), day.toStdString());
    }

    void takesTheEarliestReportOfADay()
    {
        const auto page =
            read(drawnPage(drawnRow("tw-ml-0", "Jan 10", "$1.00", "", "", "")
                           + drawnRow("tw-ml-10", "Time Entry", "$1.00", "30min", "1768480200000", "Paid")
                           + drawnRow("tw-ml-10", "Time Entry", "$1.00", "30min", "1736944200000", "Paid")));
        QCOMPARE(TableRows(page.table).cell(1, "day"), "2025-01-10"s);
        QCOMPARE(TableRows(page.table).cell(1, "reported_at"), "2026-01-15T12:30:00Z"s);
    }

    void keepsAReportThatCannotBeRead()
    {
        const auto page = read(drawnPage(drawnRow("tw-ml-10", "Time Entry", "$1.00", "30min", "yesterday", "Paid")));
        QCOMPARE(TableRows(page.table).cell(0, "reported_at"), "yesterday"s);
    }

    void keepsBonuses()
    {
        const auto page = read(drawnPage(drawnRow("tw-ml-0", "Jan 15", "$30.00", "", "", "")
                                         + drawnRow("tw-ml-10", "Weekly bonus", "$10.00", "", "1768480200000", "Paid")
                                         + drawnRow("tw-ml-5", "Bonus: referral", "$15.00", "", "1768480200000", "Paid")
                                         + drawnRow("tw-ml-10", "Adjustment", "$5.00", "", "1768480200000", "Paid")));
        const TableRows rows(page.table);
        QCOMPARE(rows.cell(1, "kind"), "Bonus"s);
        QCOMPARE(rows.cell(2, "kind"), "Bonus"s);
        QCOMPARE(rows.cell(2, "level"), "entry"s);
        QCOMPARE(rows.cell(3, "kind"), "Adjustment"s);
    }

    void countsWhatWasNotOpened()
    {
        const std::string day = drawnRow("tw-ml-0", "Jan 15", "$1.00", "", "", "");
        const std::string project = drawnRow("tw-ml-5", "Made Up", "$1.00", "", "", "");
        const std::string entry = drawnRow("tw-ml-10", "Time Entry", "$1.00", "30min", "1768480200000", "Paid");
        QCOMPARE(read(drawnPage(day + project + entry)).collapsed, 0);
        QCOMPARE(read(drawnPage(day + day + project + project + entry + day)).collapsed, 3);
    }

    void readsRowsRunTogether_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *text, const char *time, const char *status) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(time) << QByteArray(status);
        };
        row("<td>Time Entry</td><td><span>$371.25</span><span>6h 45 min</span><span>Pending Approval</span></td>",
            "6h 45 min", "Pending Approval");
        row("<td>Time Entry &middot;&middot;&middot; $371.25 6h 45 min Pending Approval &middot; 1 day ago</td>",
            "6h 45 min", "Pending Approval");
        row("<td data-testid=\"cell-title\">Time Entry <button>···</button></td><td "
            "data-testid=\"cell-amount\">$371.257h 0 min"
            "Transferrable</td><td>Edit</td>",
            "7h 0 min", "Transferrable");
        row("<td>Time Entry</td><td>$371.25</td><td>45 min</td><td>Paid</td><td>3 days ago</td>", "45 min", "Paid");
        row("<td>Time Entry $371.25 30min On hold &middot; 1 day ago</td>", "30min", "On hold");
        row("<td>Time Entry</td><td>$371.25</td>", "", "");
        row("<td>Time Entry</td><td>$371.25</td><td><time>2 days ago</time></td>", "", "");
        row("<td>Time Entry $371.25 30min &middot; just now</td>", "30min", "");
    }
    void readsRowsRunTogether()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, status);
        const auto page =
            read("<div id='workers/TransferFundsPage-hybrid-root'></div><table>"
                 "<tr><td>Jun 25</td><td>$371.25</td></tr><tr><td>Made Up - 06/14/26 $371.25</td></tr><tr>"
                 + row.toStdString() + "</tr></table>");
        const TableRows rows(page.table);
        QCOMPARE(rows.rows.size(), std::size_t{3});
        QCOMPARE(rows.cell(0, "level"), "day"s);
        QCOMPARE(rows.cell(1, "level"), "project"s);
        QCOMPARE(rows.rows[2], (Names{"Jun 25", "Made Up - 06/14/26", "Time Entry", "$371.25", time.toStdString(), "",
                                      status.toStdString(), "entry"}));
    }

    void readsTotalsOfTheNewestLayout()
    {
        const std::string props =
            "{&quot;paymentStatus&quot;:{&quot;type&quot;:&quot;available&quot;,&quot;amountInCents&quot;"
            ":5},&quot;totalLifetimeEarnings&quot;:223619,&quot;unapprovedAmount&quot;:1000000,"
            "&quot;bestMonth&quot;:{&quot;unapprovedAmount&quot;:1}}";
        const auto page = [](const std::string &data) {
            return read("<div id='workers/TransferFundsPage-hybrid-root' data-props=\"" + data
                        + "\"></div><table><tr><td>Task Submission $0.00</td></tr></table>");
        };
        QCOMPARE(page(props).totals, (DataAnnotationTotals{"$0.05", "$10,000.00", "$2,236.19"}));
        QCOMPARE(page("{&quot;unapprovedAmount&quot;:1").totals, DataAnnotationTotals());
        QCOMPARE(page("[]").totals, DataAnnotationTotals());
        QCOMPARE(dollarsOfCents("100000000"), "$1,000,000.00"s);
        QCOMPARE(dollarsOfCents("1.5"), ""s);
        QCOMPARE(dollarsOfCents(""), ""s);
    }

    void saysThatThereIsNoTable()
    {
        const std::string row = drawnRow("tw-ml-10", "Time Entry", "$1.00", "30min", "1768480200000", "Paid");
        QVERIFY(!readDataAnnotationPage("f", "<table>" + row + "</table>").has_value());
        QCOMPARE(readDataAnnotationPage("f", drawnPage("")).error().arguments[2], "no-table"s);
        QVERIFY(isDataAnnotationPage(drawnPage("")));
        QVERIFY(!isDataAnnotationPage(row));
    }
};

QTEST_GUILESS_MAIN(DataAnnotationPageTest)
#include "dataannotation_page_test.moc"
