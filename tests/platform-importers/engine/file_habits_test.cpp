// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/importer.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

const std::string clocks = R"(
id = "made-up.clock"
version = 1
title = "Made-up clock"
how = "Made up."
verified_on = "2026-11-25"
rows = "time-entry"
grade = "B"
identity = ["From", "To"]

[[fields]]
kind = "when"
column = ["From", "Von"]
clock = "local"
day_month = "DD/MM/YYYY HH:mm"
month_day = "MM/DD/YYYY HH:mm"
pattern = "YYYY-MM-DD HH:mm"

[[fields]]
kind = "until"
column = "To"
clock = "local"
day_month = "DD/MM/YYYY HH:mm"
month_day = "MM/DD/YYYY HH:mm"
pattern = "YYYY-MM-DD HH:mm"

[[fields]]
kind = "elapsed"
)";

const std::string amounts = R"(
id = "made-up.pay"
version = 1
platform = "Made-up"
title = "Made-up pay"
how = "Made up."
verified_on = "2026-11-25"
rows = "earning"
grade = "A"
decimal = "by-file"
currency = "EUR"
identity = ["Day"]

[[fields]]
kind = "when"
column = "Day"
clock = "date"
pattern = "YYYY-MM-DD"

[[fields]]
kind = "amount"
column = "Pay"
)";

Result<ImportBatch> readWith(const std::string &profile, const std::string &text, const ImportOptions &options = {},
                             const RememberedAnswers &answers = {})
{
    auto catalogue = SourceCatalogue::of({parseProfile("p", profile).value()}).value();
    catalogue.setAnswers({{catalogue.profiles().front().id, answers}});
    return readBytes("f.csv", text, catalogue, options);
}

std::string firstDate(const Result<ImportBatch> &batch)
{
    return batch.has_value() && !batch->stamps.empty() ? isoWhen(batch->stamps.front().when) : "none"s;
}

ImportOptions ordered(const char *order)
{
    ImportOptions options;
    options.dateOrder = order;
    return options;
}

}

class FileHabitsTest : public QObject
{
    Q_OBJECT

private slots:
    void aDayBeyondTwelveAnywhereDecidesForAll()
    {
        QCOMPARE(firstDate(readWith(clocks, "From,To\n03/04/2024 10:00,03/04/2024 11:00\n"
                                            "13/04/2024 10:00,13/04/2024 11:00\n")),
                 "2024-04-03T10:00:00"s);
        QCOMPARE(firstDate(readWith(clocks, "From,To\n03/04/2024 10:00,03/04/2024 11:00\n"
                                            "04/13/2024 10:00,04/13/2024 11:00\n")),
                 "2024-03-04T10:00:00"s);
    }

    void anEndBeforeItsStartDecides()
    {
        // Day first it would run from 1 December back to 2 January.
        QCOMPARE(firstDate(readWith(clocks, "From,To\n01/12/2024 23:00,02/01/2024 01:00\n")), "2024-01-12T23:00:00"s);
        // Month first the second would run from 5 December back to 6 January.
        QCOMPARE(firstDate(readWith(clocks, "From,To\n03/04/2024 10:00,03/04/2024 11:00\n"
                                            "12/05/2024 10:00,01/06/2024 11:00\n")),
                 "2024-04-03T10:00:00"s);
    }

    void aDurationThatOnlyOneOrderKeepsDecides()
    {
        std::string timed = clocks;
        timed.replace(timed.find("kind = \"elapsed\""), std::string("kind = \"elapsed\"").size(),
                      "kind = \"duration\"\ncolumn = \"Time\"\nstyle = \"clock\"");
        // Month first it would last from 4 March to 4 April.
        QCOMPARE(firstDate(readWith(timed, "From,To,Time\n03/04/2024 23:00,04/04/2024 01:00,02:00:00\n")),
                 "2024-04-03T23:00:00"s);
        // Day first it would last from 4 March to 4 April.
        QCOMPARE(firstDate(readWith(timed, "From,To,Time\n04/03/2024 23:00,04/04/2024 01:00,02:00:00\n")),
                 "2024-04-03T23:00:00"s);
        QCOMPARE(readWith(timed, "From,To,Time\n03/04/2024 23:00,04/04/2024 01:00,two hours\n")->questions.size(),
                 std::size_t{1});
    }

    void asksWhenTheWholeFileLeavesItOpen()
    {
        const std::string open = "From,To\n03/04/2024 10:00,03/04/2024 11:00\n";
        const auto batch = readWith(clocks, open);
        QVERIFY(batch.has_value());
        QVERIFY(batch->stamps.empty());
        QCOMPARE(batch->questions.size(), std::size_t{1});
        QCOMPARE(batch->questions[0].option, "--date-order"s);
        QCOMPARE(batch->questions[0].why, "date-order-open"s);
        QCOMPARE(batch->questions[0].example, "03/04/2024 10:00"s);
        QCOMPARE(firstDate(readWith(clocks, open, ordered("day-month"))), "2024-04-03T10:00:00"s);
        QCOMPARE(firstDate(readWith(clocks, open, ordered("month-day"))), "2024-03-04T10:00:00"s);
    }

    void doesNotAskWhatMakesNoDifference()
    {
        QCOMPARE(firstDate(readWith(clocks, "From,To\n04/04/2024 10:00,04/04/2024 11:00\n")), "2024-04-04T10:00:00"s);
        QCOMPARE(firstDate(readWith(clocks, "Von,To\n2024-03-04 10:00,2024-03-04 11:00\n")), "2024-03-04T10:00:00"s);
    }

    void remembersAnAnswerOnlyWhereTheFileIsOpen()
    {
        const RememberedAnswers monthFirst{"month-day", std::nullopt, std::nullopt};
        const auto open = readWith(clocks, "From,To\n03/04/2024 10:00,03/04/2024 11:00\n", {}, monthFirst);
        QCOMPARE(firstDate(open), "2024-03-04T10:00:00"s);
        QVERIFY(open->options.dateOrder == "month-day");
        const auto settled = readWith(clocks, "From,To\n13/04/2024 10:00,13/04/2024 11:00\n", {}, monthFirst);
        QCOMPARE(firstDate(settled), "2024-04-13T10:00:00"s);
        QVERIFY(!settled->options.dateOrder); // the same file stays the same import
    }

    void decidesTheDecimalMarkFromEveryRow()
    {
        const auto pay = [](const Result<ImportBatch> &batch) {
            return batch.has_value() && !batch->earnings.empty() ? batch->earnings.front().workPay : -1;
        };
        QCOMPARE(pay(readWith(amounts, "Day,Pay\n2026-01-01,\"1.234\"\n2026-01-02,\"20,5\"\n")), 123400);
        QCOMPARE(pay(readWith(amounts, "Day,Pay\n2026-01-01,\"1,234\"\n2026-01-02,20.5\n")), 123400);
        QCOMPARE(pay(readWith(amounts, "Day,Pay\n2026-01-01,12\n")), 1200);
        const auto open = readWith(amounts, "Day,Pay\n2026-01-01,\"1,234\"\n");
        QCOMPARE(open->questions.size(), std::size_t{1});
        QCOMPARE(open->questions[0].option, "--decimal"s);
        ImportOptions comma;
        comma.decimal = "comma";
        QVERIFY(
            !readWith(amounts, "Day,Pay\n2026-01-01,\"1,234\"\n", comma).has_value()); // 1.234 EUR has a mill too many
        ImportOptions point;
        point.decimal = "point";
        QCOMPARE(pay(readWith(amounts, "Day,Pay\n2026-01-01,\"1,234\"\n", point)), 123400);
    }
};

QTEST_GUILESS_MAIN(FileHabitsTest)
#include "file_habits_test.moc"
