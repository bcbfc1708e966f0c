// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_books.h"
#include "tests/app/viewmodels/made_rows.h"

#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/viewmodels/figure_link.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

namespace backpay {

namespace {

/** Counts how often words are asked for. */
class CountingList : public RowListModel
{
public:
    using RowListModel::RowListModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return RowListModel::data(index, role);
    }
    mutable int asked = 0;
};

/** Everything below a value that opens rows. */
void collect(const QVariant &value, QList<QVariantMap> &links)
{
    if (value.canConvert<QVariantMap>()) {
        const QVariantMap map = value.toMap();
        if (map.contains(QStringLiteral("term")) && map.contains(QStringLiteral("rows")))
            links.append(map);
        for (const QVariant &each : map)
            collect(each, links);
    } else if (value.canConvert<QVariantList>() && value.metaType().id() == QMetaType::QVariantList) {
        const QVariantList list = value.toList();
        for (const QVariant &each : list)
            collect(each, links);
    }
}

QList<QVariantMap> linksOf(const QObject &model)
{
    QList<QVariantMap> links;
    const QMetaObject &type = *model.metaObject();
    for (int index = 0; index < type.propertyCount(); ++index) {
        const QVariant value = type.property(index).read(&model);
        const auto *list = qobject_cast<const GadgetListModel *>(value.value<QObject *>());
        if (list == nullptr) {
            collect(value, links);
            continue;
        }
        const int role = list->roleNames().key("figures", -1);
        for (int row = 0; role >= 0 && row < list->rowCount(); ++row)
            collect(list->data(list->index(row), role), links);
    }
    return links;
}

int role(const QAbstractItemModel &model, const char *name) { return model.roleNames().key(name, -1); }

QString text(const QAbstractItemModel &model, int row, const char *name)
{
    return model.data(model.index(row, 0), role(model, name)).toString();
}

}

class RowsModelTest : public QObject
{
    Q_OBJECT

    /** The rows behind a link come to exactly what the figure says. */
    static void check(const QVariantMap &link, const RowsRead &read, const ZoneResolver &zones)
    {
        const QVariantMap rows = link.value(QStringLiteral("rows")).toMap();
        const QString figure = link.value(QStringLiteral("figure")).toString();
        const RowQuery query = rowQuery(rows);
        QCOMPARE(rowQuery(rowsMap(query)), query);
        const RowSums sums = RowSelection(read, query, {}, zones).sums();
        const QString where = link.value(QStringLiteral("term")).toString() + u' ' + figure + u' '
                              + scopeText(query, *read.books) + u' ' + sumsText(sums, query.measure);
        const std::int64_t exact = rows.value(QStringLiteral("exact"), -1).toLongLong();
        QVERIFY2(sums.amounts.size() <= 1 || unitOf(query.measure) == MeasureUnit::Time, qPrintable(where));
        const std::int64_t amount = sums.amounts.empty() ? 0 : sums.amounts.begin()->second;
        switch (unitOf(query.measure)) {
        case MeasureUnit::Time:
            QVERIFY2(sums.seconds == exact && durationText(sums.seconds) == figure, qPrintable(where));
            return;
        case MeasureUnit::Amount:
            QVERIFY2(amount == exact, qPrintable(where));
            if (query.currency && amount != 0)
                QVERIFY2(figure.contains(columnAmount(amount, *query.currency)), qPrintable(where));
            return;
        case MeasureUnit::Rate:
            QVERIFY2(rateOf(sums) && figure.contains(columnAmount(*rateOf(sums), sums.amounts.begin()->first)),
                     qPrintable(where));
            return;
        case MeasureUnit::Rows: QFAIL(qPrintable(where));
        }
    }

    static RowQuery only(RowKind kind)
    {
        RowQuery query;
        query.earnings = kind == RowKind::Earning;
        query.entries = kind == RowKind::TimeEntry;
        query.payouts = kind == RowKind::Payout;
        return query;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void everyFigureIsWhatItsRowsComeTo()
    {
        ViewFixture fixture(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        openSample(fixture);
        const RowsRead read = booksOf(fixture);
        QVERIFY(!read.books->payouts.empty() && !read.books->entries.empty());
        QList<QVariantMap> links = linksOf(*fixture.models->today());
        QVERIFY2(links.size() > 20, qPrintable(QString::number(links.size())));
        for (const QVariant &line : fixture.models->today()->money())
            QVERIFY(line.toMap().contains(QStringLiteral("opens")));
        PayModel &pay = *fixture.models->pay();
        for (const QVariant &currency : pay.currencies()) {
            pay.setCurrency(currency.toMap().value(QStringLiteral("value")).toString());
            for (const QVariant &period : pay.periods()) {
                pay.setPeriod(period.toMap().value(QStringLiteral("value")).toString());
                settle(fixture);
                links += linksOf(pay);
                for (int day = 0; day < pay.days()->rowCount(); ++day)
                    if (const QVariantMap figure = pay.dayFigure(day); !figure.isEmpty())
                        links += figure;
            }
        }
        const qsizetype beforeContracts = links.size();
        QVERIFY2(beforeContracts > 150, qPrintable(QString::number(beforeContracts)));
        const ContractsModel &contracts = *fixture.models->contracts();
        for (int row = 0; row < contracts.rowCount(); ++row) {
            fixture.models->contract()->load(text(contracts, row, "key"));
            QTRY_COMPARE_WITH_TIMEOUT(fixture.models->contract()->figures().size(), 6, patience);
            links += linksOf(*fixture.models->contract());
        }
        QVERIFY(links.size() > beforeContracts + 5 * contracts.rowCount());
        for (const QVariantMap &link : links) {
            check(link, read, fixture.zones);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void provesWhatAPacketLeftOut()
    {
        ViewFixture fixture(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        openSample(fixture);
        RowsModel &model = *fixture.models->rows();
        model.show(rowsMap(only(RowKind::Earning)));
        settle(fixture);
        const RowListModel &rows = *model.rows();
        QVERIFY(rows.rowCount() > 0);
        DisclosureModel &disclosure = *fixture.models->disclosure();
        QCOMPARE(disclosure.readers().size(), packetReaderCount - 1); // nothing is withheld from oneself
        disclosure.setReader(QStringLiteral("agency"));
        QVERIFY(!disclosure.isAsked() && disclosure.cells().isEmpty());
        disclosure.open(rows.data(rows.index(0, 0), role(rows, "work")).toLongLong(), false);
        QVERIFY(disclosure.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!disclosure.isBusy(), patience);
        QVERIFY(!disclosure.cells().isEmpty() && !disclosure.note().isEmpty());
        for (const QVariant &one : disclosure.cells()) {
            const QVariantMap cell = one.toMap();
            QCOMPARE(cell.value(QStringLiteral("salt")).toString().size(), 64);
            QCOMPARE(cell.value(QStringLiteral("commitment")).toString().size(), 64);
            QVERIFY(!cell.value(QStringLiteral("value")).toString().isEmpty());
        }
        QSignalSpy copied(&disclosure, &DisclosureModel::copied);
        disclosure.copy();
        QCOMPARE(copied.size(), 1);
        const QString told = QGuiApplication::clipboard()->text();
        const QVariantMap first = disclosure.cells().first().toMap();
        QVERIFY(told.contains(first.value(QStringLiteral("salt")).toString()));
        // The commitment is of these words with this salt and no others.
        const QStringList lines = told.split(u'\n');
        const std::string field = lines[0].section(QStringLiteral(": "), 0, 0).toStdString();
        const std::string value = lines[0].section(QStringLiteral(": "), 1).toStdString();
        const QByteArray salt = QByteArray::fromHex(first.value(QStringLiteral("salt")).toByteArray());
        const std::span bytes(reinterpret_cast<const std::uint8_t *>(salt.constData()),
                              static_cast<std::size_t>(salt.size()));
        QCOMPARE(QString::fromStdString(toHex(commitmentOf(bytes, field, value))),
                 first.value(QStringLiteral("commitment")).toString());

        disclosure.setReader(QStringLiteral("lawyer"));
        QTRY_VERIFY_WITH_TIMEOUT(!disclosure.isBusy(), patience);
        model.show(rowsMap(only(RowKind::Payout)));
        settle(fixture);
        QCOMPARE(rows.data(rows.index(0, 0), role(rows, "work")).toLongLong(), 0); // money that came is no work
        disclosure.close();
        QVERIFY(!disclosure.isAsked() && disclosure.cells().isEmpty());
    }

    void aMillionRowsAreNoStrings()
    {
        ViewFixture fixture;
        constexpr std::size_t many = 300'000;
        CountingList list(fixture.services);
        list.show(madeRows(many));
        QCOMPARE(list.rowCount(), static_cast<int>(many));
        QCOMPARE(list.asked, 0);
        QCOMPARE(text(list, 299'999, "pay"), QStringLiteral("0.01"));
        QCOMPARE(list.asked, 1);
        list.selectAll();
        QCOMPARE(list.selectedSums().rows, std::int64_t{many});
        QCOMPARE(list.selectedSums().seconds, std::int64_t{many * 60});
        list.toggle(5);
        QCOMPARE(list.selectedSums().amounts.begin()->second, std::int64_t{many - 1});
        list.extendTo(9);
        QCOMPARE(list.selectedSums().rows, 5);
        QCOMPARE(list.asked, 1);
    }

    void theListIsAProperModel()
    {
        ViewFixture fixture;
        RowListModel list(fixture.services);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.show(madeRows(100));
        list.selectAll();
        list.show(madeRows(3));
        QVERIFY(list.selectedSums().rows == 0);
        list.toggle(1);
        list.toggle(1);
        QCOMPARE(list.selectedSums().rows, 0);
    }

    void rowsSayWhatTheVaultHolds()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile) && fixture.store());
        RowsModel &model = *fixture.models->rows();
        model.show(rowsMap(only(RowKind::Earning)));
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 5, patience);
        QCOMPARE(model.title(), QStringLiteral("Earnings"));
        QTRY_COMPARE_WITH_TIMEOUT(text(*model.rows(), 0, "place"), QStringLiteral("line 3"), patience);
        QCOMPARE(text(*model.rows(), 0, "kind"), QStringLiteral("Over cap"));
        QCOMPARE(text(*model.rows(), 0, "pay"), QStringLiteral("4.50"));
        QCOMPARE(text(*model.rows(), 0, "grade"), QStringLiteral("A"));
        QTRY_COMPARE_WITH_TIMEOUT(model.grade(), QStringLiteral("A"), patience);
        QVERIFY(text(*model.rows(), 0, "sentence").contains(QStringLiteral("Project Sandpiper")));
        QCOMPARE(model.lede(), QStringLiteral("5 rows, $159.50, 5:00."));

        model.setSearch(QStringLiteral("marigold"));
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 1, patience);
        QCOMPARE(model.searchRead(), QStringLiteral("Read as: the word “marigold”."));
        model.setSearch(QStringLiteral("aaaa0001")); // only the vault knows items
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 2, patience);
        model.setSearch(QStringLiteral("pending"));
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 1, patience);
        QCOMPARE(model.title(), QStringLiteral("Pending"));
        model.setSearch(QStringLiteral("platform:mercor"));
        QTRY_COMPARE_WITH_TIMEOUT(model.emptyText(), QStringLiteral("No row is like that."), patience);
        model.setSearch({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 5, patience);
        model.sortBy(QStringLiteral("amount"));
        QTRY_COMPARE_WITH_TIMEOUT(text(*model.rows(), 0, "pay"), QStringLiteral("60.00"), patience);
        model.sortBy(QStringLiteral("amount"));
        QTRY_COMPARE_WITH_TIMEOUT(text(*model.rows(), 0, "pay"), QStringLiteral("4.50"), patience);
        fixture.session().lock();
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 0, patience);
    }

    void aFigureThatChangedSaysSo()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile) && fixture.store());
        RowsModel &model = *fixture.models->rows();
        RowQuery query = only(RowKind::Earning);
        query.measure = RowMeasure::Earned;
        const QVariantMap link = opens(QStringLiteral("Earned"), QStringLiteral("$114.50"), query, 11450);
        model.show(link.value(QStringLiteral("rows")).toMap());
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 4, patience);
        QCOMPARE(model.changedNote(), QString());
        fixture.imports().next();
        QVERIFY(fixture.check("later.csv", laterOutlierFile) && fixture.store());
        QTRY_COMPARE_WITH_TIMEOUT(model.changedNote(),
                                  QStringLiteral("The figure that you opened was $114.50. Rows have changed since."),
                                  patience);
    }

    void copiesATableForOtherPrograms()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        std::string file = outlierFile;
        file.replace(file.find("aaaa0000aaaa0000aaaa0001"), 24, "=HYPERLINK(0,0)         ");
        QVERIFY(fixture.check("november.csv", file) && fixture.store());
        RowsModel &model = *fixture.models->rows();
        model.show(rowsMap(only(RowKind::Earning)));
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 5, patience);
        QSignalSpy copied(&model, &RowsModel::copied);
        model.copySelection(); // nothing is selected
        model.selectAll();
        QCOMPARE(model.selectionText(), QStringLiteral("Selected: 5 rows, $159.50, 5:00"));
        model.copySelection();
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, patience);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].startsWith(QStringLiteral("date\trow\tplatform\tcontract\tkind\titem\ttime\tamount\t")));
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), lines[0].count(u'\t'));
        const QStringList row = lines.filter(QStringLiteral("HYPERLINK")).value(0).split(u'\t');
        QVERIFY2(row.value(5).startsWith(QStringLiteral("'=HYPERLINK")), qPrintable(row.value(5)));
        QCOMPARE(row.value(0), QStringLiteral("2026-11-18"));
        QCOMPARE(row.value(6), QStringLiteral("1:00:00"));
        QCOMPARE(row.value(7), QStringLiteral("30.00"));
        QCOMPARE(row.value(10), QStringLiteral("USD"));
    }

    void ownTimeIsChangedRemovedAndBroughtBack()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile) && fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->timer()->contracts().isEmpty(), patience);
        const QString contract =
            fixture.models->timer()->contracts().value(0).toMap().value(QStringLiteral("value")).toString();
        fixture.models->timer()->note(contract, QStringLiteral("9:10-10:05 waiting for a batch"),
                                      QStringLiteral("2026-11-18"), false);
        RowsModel &model = *fixture.models->rows();
        model.show(rowsMap(only(RowKind::TimeEntry)));
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!text(*model.rows(), 0, "entryId").isEmpty(), patience);
        const QString id = text(*model.rows(), 0, "entryId");
        OwnEntries &own = *fixture.models->ownEntries();
        own.open(id);
        QTRY_COMPARE_WITH_TIMEOUT(own.entry().value(QStringLiteral("line")).toString(), QStringLiteral("9:10-10:05"),
                                  patience);
        QCOMPARE(own.entry().value(QStringLiteral("day")).toString(), QStringLiteral("2026-11-18"));
        QCOMPARE(own.entry().value(QStringLiteral("kind")).toString(), QStringLiteral("waiting"));

        QVariantMap typed = own.entry();
        typed.insert(QStringLiteral("line"), QStringLiteral("nine to ten"));
        own.save(typed, false);
        QTRY_VERIFY_WITH_TIMEOUT(!own.errorText().isEmpty(), patience);
        typed.insert(QStringLiteral("line"), QStringLiteral("9:10-10:40"));
        typed.insert(QStringLiteral("day"), QStringLiteral("2026-11-17"));
        typed.insert(QStringLiteral("kind"), QStringLiteral("rework"));
        own.save(typed, false);
        QTRY_COMPARE_WITH_TIMEOUT(text(*model.rows(), 0, "time"), QStringLiteral("1:30"), patience);
        QCOMPARE(text(*model.rows(), 0, "kind"), QStringLiteral("Rework"));
        QCOMPARE(text(*model.rows(), 0, "day"), QStringLiteral("Tue\u00a017\u00a0Nov\u00a09:10"));
        QVERIFY(own.entry().isEmpty());

        QSignalSpy done(&own, &OwnEntries::done);
        own.remove(id);
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 0, patience);
        QVERIFY(done.last().at(1).toBool());
        UndoStack &undo = *fixture.models->undoStack();
        QCOMPARE(undo.undoText(), QStringLiteral("Undo removal of 1 entry"));
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 1, patience);
        QCOMPARE(undo.redoText(), QStringLiteral("Redo removal of 1 entry"));
    }

    void aMovedDayKeepsItsSeconds()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile) && fixture.store());
        TimerModel &timer = *fixture.models->timer();
        QTRY_VERIFY_WITH_TIMEOUT(!timer.contracts().isEmpty(), patience);
        const QString contract = timer.contracts().value(0).toMap().value(QStringLiteral("value")).toString();
        const QString line = QStringLiteral("9:10:05-10:05:52");
        timer.note(contract, line, QStringLiteral("2026-11-18"), false);
        RowsModel &model = *fixture.models->rows();
        model.show(rowsMap(only(RowKind::TimeEntry)));
        QTRY_COMPARE_WITH_TIMEOUT(model.rows()->count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!text(*model.rows(), 0, "entryId").isEmpty(), patience);
        const QString id = text(*model.rows(), 0, "entryId");
        OwnEntries &own = *fixture.models->ownEntries();
        own.open(id);
        QTRY_COMPARE_WITH_TIMEOUT(own.entry().value(QStringLiteral("line")).toString(), line, patience);
        QVariantMap typed = own.entry();
        typed.insert(QStringLiteral("day"), QStringLiteral("2026-11-17"));
        own.save(typed, false);
        QTRY_VERIFY_WITH_TIMEOUT(own.entry().isEmpty(), patience);
        own.open(id);
        QTRY_COMPARE_WITH_TIMEOUT(own.entry().value(QStringLiteral("day")).toString(), QStringLiteral("2026-11-17"),
                                  patience);
        QCOMPARE(own.entry().value(QStringLiteral("line")).toString(), line);
    }

    void aFigureIsWeighed()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile) && fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->today()->paidOpens().isEmpty(), patience);
        FigureModel &figure = *fixture.models->figure();
        figure.ask(fixture.models->today()->paidOpens());
        QTRY_COMPARE_WITH_TIMEOUT(figure.rowsText(), QStringLiteral("3 rows"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(figure.grade(), QStringLiteral("A"), patience);
        QVERIFY(figure.gradeName().startsWith(QStringLiteral("Grade A")));
        figure.forget();
        QVERIFY(figure.figure().isEmpty() && figure.grade().isEmpty());
    }
};

}

QTEST_MAIN(backpay::RowsModelTest)
#include "rows_model_test.moc"
