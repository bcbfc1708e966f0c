// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/importer.h"
#include "tests/fuzz/structured_checks.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <string>

using namespace backpay;

/** Runs the checked-in fuzzing corpora: what once was found must never crash again. */
class ReplayTest : public QObject
{
    Q_OBJECT

    static QFileInfoList corpus(const char *target)
    {
        return QDir(QStringLiteral(BACKPAY_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromUtf8(target))
            .entryInfoList(QDir::Files);
    }
    static std::string bytesOf(const QFileInfo &info)
    {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void replaysTables()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        QVERIFY(catalogue.has_value());
        const QFileInfoList files = corpus("csv");
        QCOMPARE(files.size(), 20);
        for (const QFileInfo &file : files) {
            const auto batch = readBytes("corpus", bytesOf(file), *catalogue, {});
            if (batch && batch->questions.empty())
                QCOMPARE(batch->read, std::int64_t(batch->stamps.size() + batch->rejects.size()) + batch->filtered);
        }
    }

    void replaysProfiles()
    {
        const QFileInfoList files = corpus("profile");
        QCOMPARE(files.size(), 9);
        for (const QFileInfo &file : files) {
            const auto profile = parseProfile("corpus", bytesOf(file));
            if (!profile)
                QVERIFY(profile.error().code == ErrorCode::ProfileInvalid);
        }
    }

    void replaysStructuredText_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < structuredReaders.size(); ++i)
            QTest::newRow(structuredReaders[i].corpus) << static_cast<int>(i);
    }
    void replaysStructuredText()
    {
        QFETCH(int, index);
        const StructuredReader &reader = structuredReaders[static_cast<std::size_t>(index)];
        const QFileInfoList files = corpus(reader.corpus);
        QCOMPARE(files.size(), reader.files);
        for (const QFileInfo &file : files)
            QVERIFY2(holdsFor(reader, bytesOf(file)), qPrintable(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
