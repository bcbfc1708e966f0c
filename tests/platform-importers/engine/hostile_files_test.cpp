// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/read_parts.h"

#include "core/base/secret.h"
#include "tests/platform-importers/engine/made_up_rows.h"
#include "tests/platform-importers/engine/structured/workbook_maker.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

/** Waits on a port of this machine for whoever follows an address in a file. */
class Listener
{
public:
    Listener()
        : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        address_.sin_family = AF_INET;
        address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address_;
        open_ = ::bind(socket_, reinterpret_cast<const sockaddr *>(&address_), size) == 0 && ::listen(socket_, 4) == 0
                && ::getsockname(socket_, reinterpret_cast<sockaddr *>(&address_), &size) == 0;
    }
    ~Listener() { ::close(socket_); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] bool isOpen() const { return open_; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(ntohs(address_.sin_port)); }
    [[nodiscard]] bool wasCalled() const
    {
        return ::accept(socket_, nullptr, nullptr) >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
    }

private:
    int socket_;
    sockaddr_in address_{};
    bool open_ = false;
};

bool addsUp(const ImportBatch &batch)
{
    return batch.read == static_cast<std::int64_t>(batch.stamps.size() + batch.rejects.size()) + batch.filtered;
}

}

/** Whole files that mislead or attack, where the tests of the parts leave off; tests/README.md lists all attacks. */
class HostileFilesTest : public QObject
{
    Q_OBJECT

    ScratchFolder folder_;
    MadeUpReader reader_;

    std::vector<ReadPart> parts(const std::string &name, const std::string &bytes)
    {
        writeBytes(folder_.file(name), bytes);
        return readParts(folder_.file(name), reader_.catalogue(), {});
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void losesNoRowOfAMillion()
    {
        constexpr std::size_t rows = 1'000'000;
        const std::string row = prolificRow("£1.25");
        std::string text = prolificHeader;
        text.reserve(text.size() + rows * row.size());
        for (std::size_t i = 0; i < rows; ++i)
            text += row;
        const auto batch = reader_.read(text);
        QVERIFY(batch.has_value());
        QCOMPARE(batch->read, static_cast<std::int64_t>(rows));
        QCOMPARE(batch->stamps.size(), rows);
        QCOMPARE(batch->stamps.back().line, static_cast<std::int64_t>(rows) + 1);
    }

    void aFileWithoutItsHeaderIsOfNoSource()
    {
        const auto batch = reader_.read(outlierRow("$1.00") + outlierRow("$2.00"));
        QCOMPARE(batch.error().code, ErrorCode::SourceUnknown);
        QVERIFY(batch.error().arguments.at(1).starts_with("Jan 9, 2026, item-1"));
    }

    void linesThatAreNoRowsAreCountedAndShown()
    {
        const auto batch = reader_.read(outlierHeader + outlierRow("$1.00") + "# exported by hand\n"
                                        + "\"\",\"Total\",\"1h 15m \",\"\",\"$1.00\",\"\",\"\",\"\"\n");
        QVERIFY(batch.has_value());
        QCOMPARE(batch->stamps.size(), 1U);
        QVERIFY(addsUp(*batch));
        QVERIFY((batch->rejects
                 == std::vector<Reject>{{3, "", "# exported by hand", RejectReason::CellCount},
                                        {4, "workDate", "", RejectReason::CellMissing}}));
    }

    void aDelimiterAtTheEndOfEveryLineIsNoColumn()
    {
        std::string header = prolificHeader;
        std::string row = prolificRow("£1.25");
        header.insert(header.size() - 1, ",");
        row.insert(row.size() - 1, ",");
        const auto batch = reader_.read(header + row);
        QVERIFY(batch.has_value());
        QCOMPARE(batch->stamps.size(), 1U);
        QVERIFY(batch->rejects.empty());
    }

    void aDayStaysADay()
    {
        const RowStamp stamp = reader_.stampOf(outlierHeader + outlierRow("$1.00"));
        QCOMPARE(stamp.when.kind, WhenKind::Date);
        QCOMPARE(stamp.when.day, *parseIsoDate("2026-01-09"));
        QCOMPARE(stamp.when.second, 0);
    }

    void aZoneThatTheSourceNeverWritesIsNotReadAsAnother()
    {
        const auto batch = reader_.read(prolificHeader + prolificRow("£1.25", "", "2026-01-05 09:00:00.000000")
                                        + prolificRow("£2.50", "", "2026-01-05 09:00:00.000000+02:00"));
        QVERIFY(batch.has_value());
        QCOMPARE(batch->stamps.size(), 1U);
        QCOMPARE(batch->rejects.size(), 1U);
        QCOMPARE(batch->rejects[0].reason, RejectReason::NotADate);
        QCOMPARE(batch->rejects[0].column, "Started At"s);
    }

    void aWorkbookOfManyStringsIsRead()
    {
        constexpr int strings = 5000;
        std::string shared;
        std::string rows =
            xlsxRow({"Study", "Reward", "Bonus", "Started At", "Completed At", "Completion Code", "Status"});
        for (int i = 0; i < strings; ++i) {
            shared += "<si><t>Study " + std::to_string(i) + "</t></si>";
            rows += "<row><c t=\"s\"><v>" + std::to_string(i)
                    + "</v></c><c t=\"str\"><v>£1.25</v></c><c/><c/><c/><c/><c t=\"str\"><v>APPROVED</v></c></row>";
        }
        const auto read = parts("many.xlsx", makeXlsx({{"S", rows}}, shared));
        QCOMPARE(read.size(), 1U);
        QVERIFY(read.front().batch.has_value());
        QCOMPARE(read.front().batch->stamps.size(), static_cast<std::size_t>(strings));
    }

    void theLastCellOfASheetCostsNothing()
    {
        const auto read = parts("far.xlsx", makeXlsx({{"S", xlsxRow({"A", "B"})
                                                                + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c>"
                                                                  "</row>"}}));
        QCOMPARE(read.front().batch.error().code, ErrorCode::TooManyColumns);
        const auto low = parts("low.xlsx", makeXlsx({{"S", xlsxRow({"A", "B"})
                                                               + "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c>"
                                                                 "</row>"}}));
        QCOMPARE(low.front().batch.error().code, ErrorCode::SourceUnknown); // one row, not a million
    }

    void aPageCallsNobody()
    {
        const Listener listener;
        QVERIFY(listener.isOpen());
        const std::string url = listener.url();
        const auto read =
            parts("page.html", "<html><head><link rel=stylesheet href='" + url + "/a.css'><script src='" + url
                                   + "/a.js'></script><base href='" + url + "'></head><body><img src='" + url
                                   + "/a.png'><iframe src='file:///etc/passwd'></iframe><table><tr><th>Study<th>Reward"
                                     "<th>Bonus<th>Started At<th>Completed At<th>Completion Code<th>Status</tr>"
                                     "<tr><td>Shapes<img src='"
                                   + url + "/b.png'><object data='file:///etc/passwd'></object><td>£1.25<td><td><td>"
                                   + "<td><td>APPROVED</tr></table></body></html>");
        QVERIFY(read.front().batch.has_value());
        QCOMPARE(read.front().batch->stamps.size(), 1U);
        QCOMPARE(read.front().batch->contracts.size(), 1U);
        QVERIFY(read.front().batch->bytes.find("root:") == std::string::npos);
        QVERIFY(!listener.wasCalled());
    }

    void aPageArchiveIsRefused()
    {
        const auto read = parts("page.mhtml", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
                                              "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"
                                              "Content-Type: text/html\r\n\r\n<table><tr><th>Study</table>\r\n");
        QCOMPARE(read.size(), 1U);
        QCOMPARE(read.front().batch.error().code, ErrorCode::SourceUnknown);
    }
};

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostile_files_test.moc"
