// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/ofx_rows.h"
#include "platform-importers/engine/structured/qif_rows.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QFile>
#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

std::string bytesOf(const char *name)
{
    QFile file(QStringLiteral(BACKPAY_SHARED_SAMPLES "/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}

/** Real bank files, where they are at hand: what the readers must cope with. */
class BankSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void ofx_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qlonglong>("firstLine");
        QTest::addColumn<QByteArray>("firstAmount");
        QTest::addColumn<QByteArray>("currency");
        const auto row = [](const char *name, int count, qlonglong line, const char *amount, const char *currency) {
            QTest::newRow(name) << count << line << QByteArray(amount) << QByteArray(currency);
        };
        row("ofx/ofxparse_anzcc.ofx", 1, 29, "-5.50", "AUD");
        row("ofx/ofxparse_bank_medium.ofx", 3, 15, "-6.60", "CAD");
        row("ofx/ofxparse_checking.ofx", 3, 46, "0.01", "USD");
        row("ofx/ofxparse_date_missing.ofx", 3, 33, "-80.00", "USD");
        row("ofx/ofxparse_decimal_error.ofx", 1, 34, "$120", "CAD");
        row("ofx/ofxtools_stmtrs.ofx", 2, 38, "-200.00", "USD");
    }
    void ofx()
    {
        QFETCH(int, count);
        QFETCH(qlonglong, firstLine);
        QFETCH(QByteArray, firstAmount);
        QFETCH(QByteArray, currency);
        const std::string bytes = bytesOf(QTest::currentDataTag());
        QVERIFY(looksLikeOfx(bytes));
        const auto table = readOfx("f", bytes);
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(static_cast<int>(rows.rows.size()), count);
        QCOMPARE(table->places.front().line, std::int64_t{firstLine});
        QCOMPARE(rows.cell(0, "TRNAMT"), firstAmount.toStdString());
        for (std::size_t i = 0; i < rows.rows.size(); ++i) {
            QCOMPARE(rows.cell(i, "CURRENCY"), currency.toStdString());
            QVERIFY(!rows.cell(i, "FITID").empty() && !rows.cell(i, "ACCTID").empty());
        }
    }

    void qif_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("qif/jemmyw_3_records_ddmmyy.qif") << 3;
        QTest::newRow("qif/jemmyw_3_records_mmddyyyy.qif") << 3;
        QTest::newRow("qif/jemmyw_splits.qif") << 2;
    }
    void qif()
    {
        QFETCH(int, count);
        const std::string text = bytesOf(QTest::currentDataTag());
        QVERIFY(looksLikeQif(text));
        const auto table = readQif("f", text);
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(static_cast<int>(rows.rows.size()), count);
        QCOMPARE(table->places.front(), (RowPlace{2, "record 1"}));
        for (std::size_t i = 0; i < rows.rows.size(); ++i)
            QVERIFY(!rows.cell(i, "D").empty() && !rows.cell(i, "T").empty());
    }

    void keepsSplitsInOrder()
    {
        const TableRows rows(readQif("f", bytesOf("qif/jemmyw_splits.qif")).value());
        QVERIFY(rows.cell(0, "splits").starts_with("S"));
        QVERIFY(rows.cell(1, "splits").find("; $") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(BankSamplesTest)
#include "bank_samples_test.moc"
