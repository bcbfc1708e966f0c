// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/key_checks.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <filesystem>

using namespace backpay;

/** What the fuzz targets found worth keeping holds in every build. */
class KeyFuzzReplayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void holdsForTheCorpus_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *target : {"header", "slots", "words"})
            QTest::newRow(target) << QString::fromLatin1(target);
    }

    void holdsForTheCorpus()
    {
        QFETCH(QString, target);
        const std::string folder = std::string(BACKPAY_SOURCE_DIR "/tests/fuzz/corpus/") + target.toStdString();
        int files = 0;
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            const std::string bytes = readBytes(entry.path().string());
            const bool holds = target == u"header"  ? headerHolds(bytes)
                               : target == u"slots" ? rawSlotsHold(bytes)
                                                    : wordsHold(bytes);
            QVERIFY2(holds, entry.path().c_str());
            ++files;
        }
        QVERIFY(files >= 5);
    }

    void readsTheWholeHeaderOfTheCorpus()
    {
        const std::string bytes = readBytes(BACKPAY_SOURCE_DIR "/tests/fuzz/corpus/header/whole");
        const auto header = VaultHeader::parse(keyBytes(bytes), "v");
        QVERIFY(header);
        QCOMPARE(slotsIn(*header).size(), std::size_t{4});
    }
};

QTEST_GUILESS_MAIN(KeyFuzzReplayTest)
#include "key_fuzz_replay_test.moc"
