// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace backpay {
namespace {

const QString sampleFolder = QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct SampleImport
{
    QString file;
    QStringList options;
};

QList<SampleImport> sampleImports()
{
    QList<SampleImport> found;
    for (const QByteArray &line : contentOf(sampleFolder + "/imports.txt").split('\n')) {
        const QStringList words = QString::fromUtf8(line).split(' ', Qt::SkipEmptyParts);
        if (!words.isEmpty() && !words.first().startsWith('#'))
            found += SampleImport{words.first(), words.mid(1)};
    }
    return found;
}

}

/**
 * The bundled histories, imported by the real command line as packaging/try does it, give what their script reckoned
 * from the rows without the app: an end-to-end check of reading, matching, vanishing, rates and rounding.
 */
class SampleSummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        QFile passphrase(folder_.filePath("passphrase"));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("made-up passphrase of a test\n");
        passphrase.close();
        expected_ = QJsonDocument::fromJson(contentOf(sampleFolder + "/expected.json")).object();
        QVERIFY(!expected_.isEmpty());
        QVERIFY(run({"init"}, 0));
    }

    void everyRowIsNewOrKnown()
    {
        const QList<SampleImport> imports = sampleImports();
        QCOMPARE(imports.size(), expected_["rows"].toObject().size());
        for (const SampleImport &each : imports) {
            QVERIFY2(
                run(QStringList{"--json", "import"} + each.options + QStringList{sampleFolder + '/' + each.file}, 0),
                output_.constData());
            const QJsonObject import = json()["imports"].toArray().first().toObject();
            const QJsonObject rows = import["rows"].toObject();
            QCOMPARE(rows["read"].toInt(), expected_["rows"].toObject()[each.file].toInt());
            QCOMPARE(rows["new"].toInt() + rows["changed"].toInt() + rows["known"].toInt(), rows["read"].toInt());
            QCOMPARE(import["vanished"].toInt(), expected_["vanished"].toObject()[each.file].toInt());
        }
    }

    void summaryIsWhatTheRowsAddUpTo()
    {
        QVERIFY(run({"--json", "summary", "--by", "platform"}, 0));
        const QJsonArray rows = json()["rows"].toArray();
        const QJsonArray wanted = expected_["platforms"].toArray();
        QCOMPARE(rows.size(), wanted.size());
        for (const QJsonValue &each : wanted)
            compareFields(rowLike(rows, each.toObject()), each.toObject());
    }

    void sameFilesAgainAddNothing()
    {
        for (const SampleImport &each : sampleImports()) {
            QVERIFY(
                run(QStringList{"--json", "import"} + each.options + QStringList{sampleFolder + '/' + each.file}, 0));
            const QJsonObject rows = json()["imports"].toArray().first().toObject()["rows"].toObject();
            QCOMPARE(rows["known"].toInt(), rows["read"].toInt());
        }
    }

private:
    bool run(const QStringList &arguments, int wantedExit)
    {
        QProcess cli;
        cli.start(BACKPAY_CLI, QStringList{"--vault", folder_.filePath("sample.backpay"), "--passphrase-file",
                                           folder_.filePath("passphrase")}
                                   + arguments);
        const bool ended = cli.waitForFinished(120000) && cli.exitStatus() == QProcess::NormalExit;
        output_ = cli.readAllStandardOutput();
        const QByteArray said = cli.readAllStandardError();
        if (ended && cli.exitCode() == wantedExit)
            return true;
        qWarning("%s ended with %d: %s", qPrintable(arguments.join(' ')), cli.exitCode(), said.constData());
        return false;
    }

    QJsonObject json() const { return QJsonDocument::fromJson(output_).object(); }

    static QJsonObject rowLike(const QJsonArray &rows, const QJsonObject &wanted)
    {
        for (const QJsonValue &row : rows)
            if (row["key"] == wanted["key"] && row["currency"] == wanted["currency"])
                return row.toObject();
        return {};
    }

    static void compareFields(const QJsonObject &row, const QJsonObject &wanted)
    {
        for (auto field = wanted.begin(); field != wanted.end(); ++field)
            QVERIFY2(
                row[field.key()] == field.value(),
                qPrintable(QStringLiteral("%1 %2 %3: is %4, must be %5")
                               .arg(wanted["key"].toString(), wanted["currency"].toString(), field.key(),
                                    row[field.key()].toVariant().toString(), field.value().toVariant().toString())));
    }

    QTemporaryDir folder_;
    QJsonObject expected_;
    QByteArray output_;
};

}

QTEST_GUILESS_MAIN(backpay::SampleSummaryTest)
#include "sample_summary_test.moc"
