// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>

namespace backpay {

namespace {

QJsonArray rowsOf(const QAbstractItemModel &model)
{
    QJsonArray rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject object;
        const QHash<int, QByteArray> names = model.roleNames();
        for (auto role = names.begin(); role != names.end(); ++role)
            object.insert(QString::fromLatin1(role.value()),
                          QJsonValue::fromVariant(model.data(model.index(row, 0), role.key())));
        rows.append(object);
    }
    return rows;
}

/** Everything QML can read of a view model: its properties, list models as arrays of their rows. */
QByteArray dump(const QObject &model)
{
    QJsonObject object;
    const QMetaObject &type = *model.metaObject();
    for (int index = QObject::staticMetaObject.propertyCount(); index < type.propertyCount(); ++index) {
        const QMetaProperty property = type.property(index);
        const QVariant value = property.read(&model);
        const auto *list = qobject_cast<const QAbstractItemModel *>(value.value<QObject *>());
        object.insert(QString::fromLatin1(property.name()),
                      list ? QJsonValue(rowsOf(*list)) : QJsonValue::fromVariant(value));
    }
    return QJsonDocument(object).toJson();
}

}

/** The pages as a whole after importing the made-up samples of every platform; a difference anywhere shows as a line.
 */
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAsExpected()
    {
        QVERIFY(startCrypto());
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("outlier.csv", outlierFile) && fixture.store());
        for (const char *sample :
             {"upwork/samples/weekly-summary.csv", "prolific/samples/submissions.csv", "toggl/samples/detailed.csv"}) {
            fixture.imports().next();
            QVERIFY2(fixture.check(QStringLiteral(BACKPAY_SOURCE_DIR "/platform-importers/platforms/")
                                   + QLatin1String(sample)),
                     sample);
            QVERIFY2(fixture.store(), sample);
        }
        QTRY_COMPARE_WITH_TIMEOUT(fixture.imports().history()->count(), 4, patience);
        // The last import brings the second currency; then both pages stand.
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.models->today()->money().size() > 3 && fixture.models->pay()->currencies().size() > 1, patience);
        fixture.lane.waitUntilIdle();
        QTest::qWait(50);
        fixture.readers.waitForDone();
        QTest::qWait(50);
        compare("today", dump(*fixture.models->today()));
        compare("pay", dump(*fixture.models->pay()));
        fixture.models->pay()->setPeriod(QStringLiteral("all"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.models->pay()->period(), QStringLiteral("all"), patience);
        compare("pay_all", dump(*fixture.models->pay()));
    }

private:
    /** A missing expectation fails too and writes nothing. */
    static void compare(const char *name, const QByteArray &actual)
    {
        QFile file(QStringLiteral(BACKPAY_SOURCE_DIR "/tests/app/viewmodels/golden/%1.json").arg(QLatin1String(name)));
        const QByteArray expected = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QList<QByteArray> lines = actual.split('\n');
        const QList<QByteArray> expectedLines = expected.split('\n');
        for (qsizetype line = 0; line < std::max(lines.size(), expectedLines.size()); ++line) {
            if (lines.value(line) != expectedLines.value(line)) {
                qInfo().noquote() << actual;
                QFAIL(qPrintable(
                    QStringLiteral("%1.json, line %2: expected %3, is %4")
                        .arg(QLatin1String(name))
                        .arg(line + 1)
                        .arg(QString::fromUtf8(expectedLines.value(line)), QString::fromUtf8(lines.value(line)))));
            }
        }
    }
};

}

QTEST_MAIN(backpay::GoldenTest)
#include "golden_test.moc"
