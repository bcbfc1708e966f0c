// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/import_preview.h"
#include "core/base/secret.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

#include <algorithm>

namespace backpay {

namespace {

const std::string header = "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n";

std::string row(int number, const char *payout)
{
    return "\"Nov 18, 2026\",\"" + std::to_string(number) + "\",\"1h \",\"$30.00/hr\",\"" + payout
           + "\",\"prepay\",\"Sandpiper\",\"processed\"\n";
}

/** A plan in which every row is new. */
ImportPlan allNew(const ImportBatch &batch)
{
    ImportPlan plan;
    plan.rows.resize(batch.stamps.size());
    plan.counts.read = batch.read;
    plan.counts.fresh = static_cast<std::int64_t>(batch.stamps.size());
    plan.counts.rejected = static_cast<std::int64_t>(batch.rejects.size());
    return plan;
}

}

class ImportPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void linesCountEveryWayOfEndingOne()
    {
        const std::string text = "one\ntwo\r\nthree\rfour\n\nsix";
        const std::vector<std::string_view> found = textFromLines(text, {1, 2, 3, 4, 5, 6, 7});
        QCOMPARE(found.size(), std::size_t{7});
        QVERIFY(found[1].starts_with("two"));
        QVERIFY(found[2].starts_with("three"));
        QVERIFY(found[3].starts_with("four"));
        QVERIFY(found[4].starts_with("\n"));
        QCOMPARE(std::string(found[5]), std::string("six"));
        QVERIFY(found[6].empty());
        QVERIFY(textFromLines("", {1, 9})[1].empty());
    }

    void showsRowsAsWrittenAndAsRead()
    {
        const SourceCatalogue catalogue = SourceCatalogue::builtIn().value();
        const ImportBatch batch =
            readBytes("a.csv", header + row(7, "$30.00") + row(8, "$1.2.3"), catalogue, {}).value();
        const QList<PreviewRow> rows = previewRows(batch, allNew(batch), catalogue, dayNumber(2026, 11, 19).value());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].line, QStringLiteral("2"));
        QCOMPARE(rows[0].written, QStringLiteral("Nov 18, 2026"));
        QCOMPARE(rows[0].readAs, QStringLiteral("Wed\u00a018\u00a0Nov"));
        QCOMPARE(rows[0].time, QStringLiteral("1:00"));
        QCOMPARE(rows[0].pay, QStringLiteral("30.00"));
        QCOMPARE(rows[0].status, QStringLiteral("processed"));
        QCOMPARE(rows[0].fateText, QStringLiteral("New"));
        QVERIFY(rows[0].canExclude && rows[0].included);
        QCOMPARE(rows[1].line, QStringLiteral("3"));
        QCOMPARE(rows[1].written, QStringLiteral("$1.2.3"));
        QCOMPARE(rows[1].fateText, QStringLiteral("Rejected: not an amount"));
        QCOMPARE(rows[1].tone, QStringLiteral("risk"));
        QVERIFY(!rows[1].canExclude);
    }

    void aLongFileIsFewRowsAndEveryRowIsAccountedFor()
    {
        constexpr int many = 20000;
        std::string text = header;
        for (int number = 0; number < many; ++number)
            text += row(number, number % 10 == 9 ? "$1.2.3" : "$30.00");
        const SourceCatalogue catalogue = SourceCatalogue::builtIn().value();
        const ImportBatch batch = readBytes("a.csv", std::move(text), catalogue, {}).value();
        QElapsedTimer timer;
        timer.start();
        const QList<PreviewRow> rows = previewRows(batch, allNew(batch), catalogue, dayNumber(2026, 11, 19).value());
        QVERIFY(timer.elapsed() < 5000);

        const auto isGap = [](const PreviewRow &shown) { return !shown.gap.isEmpty(); };
        const auto gaps = std::count_if(rows.begin(), rows.end(), isGap);
        QCOMPARE(rows.size() - gaps, static_cast<qsizetype>(firstRowsShown + lastRowsShown + rejectsShown));
        QVERIFY(rows.size() < 600);
        qint64 total = 0;
        for (const PreviewRow &shown : rows)
            total += isGap(shown) ? QLocale().toLongLong(shown.gap.section(u' ', 0, 0)) : 1;
        QCOMPARE(total, many);
        qint64 last = 0;
        for (const PreviewRow &shown : rows) {
            if (isGap(shown))
                continue;
            QVERIFY(shown.number > last);
            last = shown.number;
        }
    }

    void theEquationNamesEveryTerm()
    {
        ImportCounts counts;
        counts.read = 24;
        counts.fresh = 19;
        counts.changed = 1;
        counts.known = 3;
        counts.rejected = 1;
        QStringList shown;
        for (const QVariant &term : equationOf(counts))
            shown += term.toMap().value(QStringLiteral("figure")).toString() + u' '
                     + term.toMap().value(QStringLiteral("word")).toString();
        QCOMPARE(shown.join(QStringLiteral(", ")),
                 QStringLiteral("24 read, 19 new, 1 changed, 3 known, 0 filtered, 1 rejected"));
        QCOMPARE(equationOf(counts).last().toMap().value(QStringLiteral("tone")).toString(), QStringLiteral("risk"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::ImportPreviewTest)
#include "import_preview_test.moc"
