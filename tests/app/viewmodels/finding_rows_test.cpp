// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_books.h"
#include "tests/core/findings/step_fault.h"

#include "app/records/platform_terms.h"
#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/viewmodels/figure_link.h"

#include <algorithm>

namespace backpay {

namespace {

/** What the first row shown says. */
QString cell(RowsModel &model, const char *name)
{
    const RowListModel &rows = *model.rows();
    return rows.data(rows.index(0, 0), rows.roleNames().key(name, -1)).toString();
}

const QString sampleFolder = QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample");

/** The rows that a line of a working opens come to exactly the line's figure. */
void checkLine(const QVariantMap &line, const QVariantMap &link, const RowsRead &read, const ZoneResolver &zones)
{
    const QVariantMap rows = link.value(QStringLiteral("rows")).toMap();
    const RowQuery query = rowQuery(rows);
    QCOMPARE(rowQuery(rowsMap(query)), query);
    QVERIFY(query.traced);
    const RowSelection selection(read, query, {}, zones);
    const QString figure = link.value(QStringLiteral("figure")).toString();
    const QString where = link.value(QStringLiteral("term")).toString() + u' ' + figure + u' '
                          + sumsText(selection.sums(), query.measure);
    QCOMPARE(figure, line.value(QStringLiteral("value")).toString());
    QCOMPARE(link.value(QStringLiteral("term")), line.value(QStringLiteral("text")));
    QVERIFY2(selection.size() == query.traced->rows().size(), qPrintable(where));
    const std::int64_t exact = rows.value(QStringLiteral("exact")).toLongLong();
    const RowSums &sums = selection.sums();
    if (unitOf(query.measure) == MeasureUnit::Time) {
        const QString hours = amountDecimalText(exactText(Exact(sums.seconds) / 3600, 2)); // as the law's lines
        QVERIFY2(sums.seconds == exact, qPrintable(where));
        QVERIFY2(figure == QString::fromStdString(durationStep(sums.seconds)) || figure == hours, qPrintable(where));
        return;
    }
    QVERIFY2(sums.amounts.size() == 1 && sums.amounts.begin()->second == exact, qPrintable(where));
    const auto &[currency, amount] = *sums.amounts.begin();
    QVERIFY2(figure == amountDecimalText(amountText(amount, currency.digits()))
                 || figure == amountDecimalText(exactText(majorUnits(amount, currency), 2)),
             qPrintable(where));
}

/** How many lines of the finding that is open opened rows. */
int checkLines(const ClaimsModel &claims, const RowsRead &read, const ZoneResolver &zones)
{
    int opened = 0;
    const QVariantList steps = claims.finding().value(QStringLiteral("steps")).toList();
    for (int step = 0; step < steps.size() && !QTest::currentTestFailed(); ++step) {
        const QVariantMap line = steps[step].toMap();
        const QVariantMap link = claims.stepFigure(step);
        [&] { QCOMPARE(!link.isEmpty(), line.value(QStringLiteral("opens")).toBool()); }();
        if (link.isEmpty())
            continue;
        checkLine(line, link, read, zones);
        ++opened;
    }
    return opened;
}

}

/** What the lines of a finding's working open. */
class FindingRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void everyLineOfAFindingIsWhatItsRowsComeTo()
    {
        ViewFixture fixture(sampleFolder);
        openSample(fixture);
        ClaimsModel &claims = *fixture.models->claims();
        claims.look();
        QTRY_VERIFY_WITH_TIMEOUT(claims.count() > 0, patience);
        settle(fixture);
        const RowsRead read = booksOf(fixture);
        int opened = 0;
        for (int entry = 0; entry < claims.count() && !QTest::currentTestFailed(); ++entry) {
            claims.open(entry);
            const qsizetype weeks = claims.finding().value(QStringLiteral("weeks")).toList().size();
            QVERIFY(weeks == 0 || claims.stepFigure(0).isEmpty()); // several weeks have no working
            for (int week = 0; week < std::max<qsizetype>(weeks, 1) && !QTest::currentTestFailed(); ++week) {
                if (weeks > 0)
                    claims.openWeek(week);
                opened += checkLines(claims, read, fixture.zones);
            }
        }
        QVERIFY2(opened > 250, qPrintable(QString::number(opened)));
        QVERIFY(claims.stepFigure(-1).isEmpty() && claims.stepFigure(1000).isEmpty());
        while (claims.close()) {
        }
        QVERIFY(claims.stepFigure(0).isEmpty());
    }

    /** In the core's own terms, with every step of every finding of the made-up histories. */
    void everyStepOfTheHistoriesComesToItsValue()
    {
        ViewFixture fixture(sampleFolder);
        openSample(fixture);
        auto future = fixture.lane.run([](OpenVault &open) { return open.ledger->records(); });
        future.waitForFinished();
        const auto records = future.result();
        QVERIFY(records.has_value());
        const std::vector<PlatformTerms> terms = platformTerms(fixture.catalogue);
        const CaseFacts facts(*records, terms, fixture.services.today(), fixture.zones);
        WageBook wages(ruleBook());
        const auto findings = allFindings(facts, wages.update(records->books, fixture.zones), ruleBook());
        QVERIFY(findings.size() > 50);
        for (const Finding &finding : findings) {
            const std::string fault = stepFault(facts, finding);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    void aLineOfAWorkingShowsItsRows()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile) && fixture.store());
        ClaimsModel &claims = *fixture.models->claims();
        claims.look();
        QTRY_VERIFY_WITH_TIMEOUT(claims.count() > 0, patience);
        QVariantMap time;
        for (int entry = 0; entry < claims.count() && time.isEmpty(); ++entry) {
            claims.open(entry);
            const QVariantMap first = claims.stepFigure(0);
            if (first.value(QStringLiteral("term")).toString().startsWith(QStringLiteral("time past the cap")))
                time = first.value(QStringLiteral("rows")).toMap();
        }
        QVERIFY(!time.isEmpty());
        RowsModel &model = *fixture.models->rows();
        model.show(time);
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 1, patience);
        QCOMPARE(model.title(), QStringLiteral("Time behind a finding"));
        QCOMPARE(model.scope(), QStringLiteral("time past the cap, 1 row"));
        QCOMPARE(model.lede(), QStringLiteral("1 row, 0:30."));
        QTRY_COMPARE_WITH_TIMEOUT(cell(model, "kind"), QStringLiteral("Over cap"), patience);
        QCOMPARE(cell(model, "pay"), QStringLiteral("4.50"));
        QVERIFY(model.isOfAFigure());
        QCOMPARE(model.what(), QStringLiteral("earnings"));
        QCOMPARE(model.changedNote(), QString());
        // Another look at the books may count other shares: the list says so, whatever its rows come to.
        fixture.imports().next();
        QVERIFY(fixture.check("later.csv", laterOutlierFile) && fixture.store());
        QTRY_COMPARE_WITH_TIMEOUT(model.changedNote(),
                                  QStringLiteral("The figure that you opened was 0:30:00. Rows have changed since."),
                                  patience);
        model.showAll();
        QTRY_VERIFY_WITH_TIMEOUT(model.rows()->count() > 4, patience);
        QVERIFY(!model.isOfAFigure());
        QCOMPARE(model.scope(), QString());
        // What is no list of rows opens none of them, rather than all.
        time.insert(QStringLiteral("traced"), QStringLiteral("0:1 x:2:3 0:y:4"));
        model.show(time);
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 0, patience);
    }
};

}

QTEST_MAIN(backpay::FindingRowsTest)
#include "finding_rows_test.moc"
