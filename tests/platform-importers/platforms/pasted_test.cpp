// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/read_parts.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

// What a person tells once of a table that no profile knows. The columns are made up; the words are those that Mercor
// documents.
const std::string told = R"(
id = "own.mercor-earnings"
version = 1
platform = "Mercor"
title = "My Mercor earnings"
how = "Earnings: copy the table."
verified_on = "2026-11-25"
rows = "earning"
grade = "A"
decimal = "point"
currency = "USD"
identity = ["Contract", "Week ending", "Kind", "Sum"]
[[fields]]
kind = "contract"
column = "Contract"
[[fields]]
kind = "when"
column = "Week ending"
clock = "date"
pattern = "MMM D, YYYY"
[[fields]]
kind = "pay-type"
column = "Kind"
work_pay = ["Wages", "Work Trial"]
bonus_pay = ["Bonus", "Referral"]
[[fields]]
kind = "amount"
column = "Sum"
[[fields]]
kind = "status"
column = "State"
earned = "Paid"
pending = ["Pending", "Sent"]
lost = "Failed"
)";

using Rows = std::vector<std::vector<std::string>>;

const Rows table = {{"Contract", "Week ending", "Kind", "Sum", "State"},
                    {"Lighthouse Notes", "Mar 13, 2026", "Wages", "$1,250.00", "Paid"},
                    {"Lighthouse Notes", "Mar 13, 2026", "Bonus", "$25.00", "Sent"},
                    {"Lighthouse Notes", "Mar 13, 2026", "Bonus", "$25.00", "Sent"},
                    {"Lighthouse Trial", "Mar 6, 2026", "Work Trial", "$40.00", "Failed"},
                    {"Lighthouse Trial", "Mar 6, 2026", "Stipend", "$10.00", "Held"},
                    {"Lighthouse Trial", "last week", "Wages", "$30.00", "Paid"}};

std::string drawn(const Rows &rows, const std::string &before, const std::string &between, const std::string &after)
{
    std::string text;
    for (const std::vector<std::string> &row : rows) {
        text += before;
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "" : between) + row[i];
        text += after + '\n';
    }
    return text;
}

}

/** A table that no profile knows, copied from a page, by what the person told of it once. */
class PastedTest : public QObject
{
    Q_OBJECT

    SourceCatalogue catalogue_;

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        OwnSources own;
        own.profiles.emplace_back("own.mercor-earnings", told);
        auto catalogue = SourceCatalogue::builtIn(own);
        QVERIFY(catalogue.has_value());
        catalogue_ = std::move(*catalogue);
    }

    void readsATableTheWayItComes_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const std::string &text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        row("tabs", drawn(table, "", "\t", ""));
        row("bars", drawn(table, "| ", " | ", " |"));
        row("blanks", drawn(table, "", "   ", ""));
        row("page", "<table>\n" + drawn(table, "<tr><td>", "</td><td>", "</td></tr>") + "</table>");
    }
    void readsATableTheWayItComes()
    {
        QFETCH(QByteArray, text);
        const auto parts = readPasted("pasted", text.toStdString(), catalogue_, {});
        QCOMPARE(parts.size(), std::size_t{1});
        const auto &batch = parts[0].batch;
        QVERIFY(batch.has_value());
        QCOMPARE(batch->source, "own.mercor-earnings"s);
        QCOMPARE(batch->read, 6);
        std::string rows;
        for (const EarningDraft &row : batch->earnings) {
            rows += batch->contracts[row.contract].name + ' ' + std::string(standingName(row.standing)) + ' '
                    + std::to_string(row.workPay) + '+' + std::to_string(row.bonus) + '\n';
        }
        QCOMPARE(rows, "Lighthouse Notes earned 125000+0\nLighthouse Notes pending 0+2500\n"
                       "Lighthouse Notes pending 0+2500\nLighthouse Trial lost 4000+0\n"
                       "Lighthouse Trial pending 1000+0\n"s);
        QVERIFY(batch->stamps[1].key == batch->stamps[2].key);
        QVERIFY((batch->unknownPayTypes == std::vector<std::string>{"Stipend"}));
        QVERIFY((batch->unknownStatuses == std::vector<std::string>{"Held"}));
        QCOMPARE(batch->rejects.size(), std::size_t{1});
        QCOMPARE(trimmed(batch->rejects[0].text), std::string_view("last week"));
    }

    void doesNotTakeAnUnknownTableForAKnownOne()
    {
        const auto parts = readPasted("pasted", drawn(table, "", "\t", ""), *SourceCatalogue::builtIn(), {});
        QCOMPARE(parts.size(), std::size_t{1});
        QVERIFY(!parts[0].batch.has_value() && parts[0].batch.error().code == ErrorCode::SourceUnknown);
    }
};

QTEST_GUILESS_MAIN(PastedTest)
#include "pasted_test.moc"
