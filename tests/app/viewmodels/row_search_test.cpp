// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/row_search.h"

#include <QLocale>
#include <QTest>

namespace backpay {

class RowSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void readsTokens()
    {
        const RowSearch search =
            readRowSearch(QStringLiteral("platform:outlier unpaid >30m 2026-03 sandpiper contract:\"blue harbour\""));
        QCOMPARE(search.platforms, QStringList{QStringLiteral("outlier")});
        QCOMPARE(search.contracts, QStringList{QStringLiteral("blue harbour")});
        QCOMPARE(search.words, QStringList{QStringLiteral("sandpiper")});
        QCOMPARE(search.narrowing.measures, std::vector{RowMeasure::UnpaidTime});
        QCOMPARE(search.narrowing.bounds.size(), 1U);
        QCOMPARE(search.narrowing.bounds[0].seconds, std::optional<std::int64_t>(1800));
        QVERIFY(search.narrowing.bounds[0].above && !search.narrowing.bounds[0].orEqual);
        QCOMPARE(search.narrowing.from, parseIsoDate("2026-03-01"));
        QCOMPARE(search.narrowing.to, parseIsoDate("2026-03-31"));
        QCOMPARE(searchText(search),
                 QStringLiteral("Read as: platform “outlier”; unpaid time; time over 0:30; "
                                "1\u00a0March\u00a02026 to 31\u00a0March\u00a02026; the word “sandpiper”; "
                                "contract “blue harbour”."));
    }

    void readsBounds_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<qint64>("seconds"); // -1: an amount
        QTest::addColumn<QString>("read");
        QTest::newRow("minutes") << ">30m" << qint64{1800} << "time over 0:30";
        QTest::newRow("at least") << ">=1h30m" << qint64{5400} << "time of at least 1:30";
        QTest::newRow("clock") << "<1:30" << qint64{5400} << "time under 1:30";
        QTest::newRow("at most") << "<=90s" << qint64{90} << "time of at most 0:02";
        QTest::newRow("amount") << ">20.50" << qint64{-1} << "amount over 20.50";
        QTest::newRow("marked") << "<$1,200" << qint64{-1} << "amount under $1,200";
    }
    void readsBounds()
    {
        QFETCH(QString, token);
        QFETCH(qint64, seconds);
        QFETCH(QString, read);
        const RowSearch search = readRowSearch(token);
        QCOMPARE(search.narrowing.bounds.size(), 1U);
        QCOMPARE(search.narrowing.bounds[0].seconds.value_or(-1), std::int64_t{seconds});
        QCOMPARE(search.narrowing.bounds[0].amount.has_value(), seconds < 0);
        QCOMPARE(search.asRead, QStringList{read});
    }

    void readsDays()
    {
        const auto span = [](const char *token) {
            const RowNarrowing read = readRowSearch(QString::fromLatin1(token)).narrowing;
            return read.from && read.to ? isoDate(*read.from) + ' ' + isoDate(*read.to) : std::string();
        };
        QCOMPARE(span("2026"), std::string("2026-01-01 2026-12-31"));
        QCOMPARE(span("2026-12"), std::string("2026-12-01 2026-12-31"));
        QCOMPARE(span("2024-02"), std::string("2024-02-01 2024-02-29"));
        QCOMPARE(span("2026-03-05"), std::string("2026-03-05 2026-03-05"));
        QCOMPARE(span("2026-03-05..2026-04"), std::string("2026-03-05 2026-04-30"));
        QCOMPARE(span("2026-03 2026-03-05..2026"), std::string("2026-03-05 2026-03-31")); // both hold
    }

    /** Nothing typed is ignored: what cannot be read is a word, and is said to be one. */
    void whatIsNoTokenIsAWord()
    {
        for (const char *typed :
             {">", ">abc", "2026-13", "2026-02-30", "platform:", "grade:a", "30m", "-", ">$1.2.3"}) {
            const RowSearch search = readRowSearch(QString::fromLatin1(typed));
            QCOMPARE(search.words, QStringList{QString::fromLatin1(typed)});
            QCOMPARE(search.asRead.size(), 1);
        }
        QVERIFY(readRowSearch(QStringLiteral("  ")).isEmpty());
        QCOMPARE(searchText(readRowSearch({})), QString());
        QCOMPARE(readRowSearch(QStringLiteral("\"open quote")).words, QStringList{QStringLiteral("open quote")});
    }

    void namesAreParts()
    {
        Books books;
        books.contracts.resize(2);
        books.contracts[0].platform = "Outlier";
        books.contracts[0].name = "Project Sandpiper";
        books.contracts[1].platform = "Mercor";
        books.contracts[1].alias = "Atlas";
        books.contracts[1].name = "as the file writes it";
        books.payouts.resize(3);
        books.payouts[0].platform = books.payouts[1].platform = "Outlier";
        QCOMPARE(rowsOfPlatform(books, QStringLiteral("OUT")).contracts, (std::vector<bool>{true, false}));
        QCOMPARE(rowsOfPlatform(books, QStringLiteral("OUT")).platforms, std::vector<std::string>{"Outlier"});
        QCOMPARE(rowsOfContract(books, QStringLiteral("atlas")).contracts, (std::vector<bool>{false, true}));
        QCOMPARE(rowsOfContract(books, QStringLiteral("the file")).contracts, (std::vector<bool>{false, true}));
        QVERIFY(rowsOfContract(books, QStringLiteral("outlier")).platforms.empty());
        QCOMPARE(booksSaying(books, QStringLiteral("mercor")).contracts, (std::vector<bool>{false, true}));
        QCOMPARE(booksSaying(books, QStringLiteral("guidelines")).kinds, std::vector<TimeKind>{TimeKind::Reading});
    }
};

}

QTEST_GUILESS_MAIN(backpay::RowSearchTest)
#include "row_search_test.moc"
