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

/** The words of each line that is no note. */
QList<QStringList> linesOf(const QString &name)
{
    QList<QStringList> found;
    for (const QByteArray &line : contentOf(sampleFolder + '/' + name).split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            found += QProcess::splitCommand(QString::fromUtf8(line));
    }
    return found;
}

QList<SampleImport> sampleImports()
{
    QList<SampleImport> found;
    for (const QStringList &words : linesOf("imports.txt"))
        found += SampleImport{words.first(), words.mid(1)};
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
            QCOMPARE(rows["rejected"].toInt(), 0);
            QCOMPARE(rows["new"].toInt() + rows["changed"].toInt() + rows["known"].toInt() + rows["filtered"].toInt(),
                     rows["read"].toInt());
            QCOMPARE(import["vanished"].toInt(), expected_["vanished"].toObject()[each.file].toInt());
        }
    }

    void everyOfferIsWrittenDown()
    {
        const QList<QStringList> terms = linesOf("terms.txt");
        QCOMPARE(terms.size(), 7);
        for (const QStringList &each : terms)
            QVERIFY(run(QStringList{"contracts", "set"} + each, 0));
    }

    void summaryIsWhatTheRowsAddUpTo()
    {
        QVERIFY(run({"--json", "summary", "--by", "platform"}, 0));
        compareRows(expected_["platforms"].toArray());
        QCOMPARE(json()["rows"].toArray().size(), expected_["platforms"].toArray().size());
    }

    void twelveWeeksAreWhatTheirRowsAddUpTo()
    {
        QVERIFY(run(spanSummary("platform"), 0));
        compareRows(span()["platforms"].toArray());
        QCOMPARE(json()["rows"].toArray().size(), span()["platforms"].toArray().size());
        QVERIFY(run(spanSummary("contract"), 0));
        compareRows(span()["contracts"].toArray());
    }

    /** The figures of the mockups, which the histories are made to give. */
    void twelveWeeksAreAsDrawn()
    {
        QVERIFY(run(spanSummary("platform"), 0));
        compareRows({QJsonObject{{"key", "Outlier"},
                                 {"currency", "USD"},
                                 {"advertised_rate", "30.0000"},
                                 {"platform_rate", "25.1663"},
                                 {"true_rate", "21.6877"},
                                 {"platform_seconds", hours(118, 40)},
                                 {"own_unpaid_seconds", hours(27, 20)},
                                 {"worked_seconds", hours(146, 0)},
                                 {"work_pay", "2986.40"},
                                 {"bonus", "180.00"},
                                 {"pending", "0.00"},
                                 {"earned", "3166.40"}},
                     QJsonObject{{"key", "DataAnnotation"},
                                 {"currency", "USD"},
                                 {"advertised_rate", "27.0000"},
                                 {"platform_rate", "26.7188"},
                                 {"true_rate", "24.3705"},
                                 {"platform_seconds", hours(64, 0)},
                                 {"own_unpaid_seconds", hours(6, 10)},
                                 {"worked_seconds", hours(70, 10)},
                                 {"pending", "0.00"},
                                 {"lost", "18.00"},
                                 {"earned", "1710.00"}}});
        QVERIFY(run(spanSummary("contract"), 0));
        const QJsonObject sandpiper{
            {"label", "project_sandpiper"},        {"currency", "USD"},   {"platform_seconds", hours(84, 0)},
            {"own_unpaid_seconds", hours(18, 40)}, {"earned", "2298.60"}, {"bonus", "120.00"}};
        compareRows({sandpiper});
        QCOMPARE(rowLike(sandpiper)["unpaid_by_kind"].toObject()["waiting"].toInt(), hours(6, 10));
    }

    /** Every planted fact is one finding with its amount, and nothing else is found. */
    void recordsShowWhatWasPlantedAndNothingElse()
    {
        const QJsonObject planted = expected_["records"].toObject();
        QVERIFY(run({"--json", "findings", "--track", "record", "--as-of", planted["as_of"].toString()}, 0));
        QStringList found;
        const QJsonArray findings = json()["findings"].toArray();
        for (const QJsonValue &each : findings)
            found += inWords(each.toObject());
        QStringList wanted;
        const QJsonArray facts = planted["findings"].toArray();
        for (const QJsonValue &each : facts)
            wanted += inWords(each.toObject());
        found.sort();
        wanted.sort();
        QCOMPARE(found.join('\n'), wanted.join('\n'));
    }

    void everyRecordOfAFindingHasItsPlace()
    {
        QVERIFY(run({"--json", "findings", "--as-of", "2026-11-20"}, 0));
        const QJsonArray findings = json()["findings"].toArray();
        for (const QJsonValue &each : findings) {
            const QJsonArray records = each.toObject()["records"].toArray();
            for (const QJsonValue &record : records) {
                QVERIFY(!record.toObject()["place"].toString().isEmpty());
                QVERIFY(!record.toObject()["id"].toString().isEmpty());
            }
        }
    }

    void sameFilesAgainAddNothing()
    {
        for (const SampleImport &each : sampleImports()) {
            QVERIFY(
                run(QStringList{"--json", "import"} + each.options + QStringList{sampleFolder + '/' + each.file}, 0));
            const QJsonObject rows = json()["imports"].toArray().first().toObject()["rows"].toObject();
            QCOMPARE(rows["known"].toInt() + rows["filtered"].toInt(), rows["read"].toInt());
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

    /** A finding in one line: an event by its day, a sum by its amount and its time. */
    static QString inWords(const QJsonObject &finding)
    {
        const QString rule = finding["rule"].toString();
        const bool event = rule == "record.rate-cut" || (rule == "record.cancelled" && finding["seconds"].isNull());
        const QString what =
            event ? finding["from"].toString()
                  : finding["amount"].toString() + ' '
                        + (finding["seconds"].isNull() ? QString() : QString::number(finding["seconds"].toInteger()));
        return QStringList({rule, finding["platform"].toString(), finding["currency"].toString(), what}).join(' ');
    }

    QJsonObject json() const { return QJsonDocument::fromJson(output_).object(); }

    QJsonObject span() const { return expected_["span"].toObject(); }

    QStringList spanSummary(const QString &by) const
    {
        return {"--json", "summary", "--by", by, "--from", span()["from"].toString(), "--to", span()["to"].toString()};
    }

    static int hours(int whole, int minutes) { return whole * 3600 + minutes * 60; }

    /** The summary's row with the same key, or label, and currency. */
    QJsonObject rowLike(const QJsonObject &wanted) const
    {
        const QString name = wanted.contains("key") ? QStringLiteral("key") : QStringLiteral("label");
        const QJsonArray rows = json()["rows"].toArray();
        for (const QJsonValue &each : rows) {
            const QJsonObject row = each.toObject();
            if (row[name] == wanted[name] && row["currency"] == wanted["currency"])
                return row;
        }
        return {};
    }

    void compareRows(const QJsonArray &wanted) const
    {
        for (const QJsonValue &each : wanted)
            compareFields(rowLike(each.toObject()), each.toObject());
    }

    static void compareFields(const QJsonObject &row, const QJsonObject &wanted)
    {
        for (auto field = wanted.begin(); field != wanted.end(); ++field)
            QVERIFY2(
                row[field.key()] == field.value(),
                qPrintable(QStringLiteral("%1 %2 %3: is %4, must be %5")
                               .arg(wanted["key"].toString(wanted["label"].toString()), wanted["currency"].toString(),
                                    field.key(), row[field.key()].toVariant().toString(),
                                    field.value().toVariant().toString())));
    }

    QTemporaryDir folder_;
    QJsonObject expected_;
    QByteArray output_;
};

}

QTEST_GUILESS_MAIN(backpay::SampleSummaryTest)
#include "sample_summary_test.moc"
