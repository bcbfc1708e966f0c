// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/row_stamper.h"

#include <QTest>

#include <memory>
#include <string>
#include <vector>

using namespace backpay;

namespace {

RowDigest digestOf(const std::string &text)
{
    RowDigest digest;
    digest.add(text);
    return digest;
}

std::string eventOf(std::size_t row) { return "event " + std::to_string(row); }

std::string valuesOf(std::size_t row) { return std::string(row % 200, 'v') + std::to_string(row); }

void fill(RowStamper &stamper, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row)
        stamper.add({{}, 0, static_cast<std::int64_t>(row) + 2, {}}, digestOf(eventOf(row)), digestOf(valuesOf(row)));
}

}

class RowStamperTest : public QObject
{
    Q_OBJECT

private slots:
    // None, less than a block, exactly one, many and a rest: whatever thread hashed a row, it is the same digest.
    void namesEveryRowByItsOwnValues_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 8191, 8192, 8193, 50001})
            QTest::addRow("%d", rows) << rows;
    }

    void namesEveryRowByItsOwnValues()
    {
        QFETCH(int, rows);
        std::vector<RowStamp> stamps; // grows while rows are being hashed
        RowStamper stamper(stamps);
        fill(stamper, static_cast<std::size_t>(rows));
        stamper.finish();
        QCOMPARE(stamps.size(), static_cast<std::size_t>(rows));
        for (std::size_t row = 0; row < stamps.size(); ++row) {
            QVERIFY(stamps[row].key == digestOf(eventOf(row)).key());
            QCOMPARE(stamps[row].content, digestOf(valuesOf(row)).key().high);
            QCOMPARE(stamps[row].line, static_cast<std::int64_t>(row) + 2);
        }
    }

    void mayBeLeftInTheMiddle()
    {
        std::vector<RowStamp> stamps;
        fill(*std::make_unique<RowStamper>(stamps), 20000); // a cancelled import
        QCOMPARE(stamps.size(), std::size_t{20000});
    }
};

QTEST_GUILESS_MAIN(RowStamperTest)
#include "row_stamper_test.moc"
