// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/streamed_bytes.h"

#include "tests/support/error_text.h"
#include "tests/support/made_offer.h"
#include "tests/support/scratch_folder.h"

#include <QFile>
#include <QTest>

namespace backpay {

namespace {

constexpr std::uint64_t roomy = 64 << 20;

std::string alphabet(std::size_t size)
{
    std::string bytes(size, ' ');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>('a' + i % 26);
    return bytes;
}

std::string errorOf(const OfferedFile &file, std::uint64_t most = roomy) { return errorText(readOffered(file, most)); }

}

class StreamedBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortReadsAreReadToTheEnd_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("piece");
        QTest::newRow("one byte") << 1 << 1;
        QTest::newRow("byte by byte") << 1000 << 1;
        QTest::newRow("odd pieces") << 100'003 << 4099;
        QTest::newRow("one block") << static_cast<int>(streamBlock) << 65536;
        QTest::newRow("one byte more than a block") << static_cast<int>(streamBlock) + 1 << 65536;
        QTest::newRow("blocks") << static_cast<int>(3 * streamBlock) << (1 << 30);
    }

    void shortReadsAreReadToTheEnd()
    {
        QFETCH(int, size);
        QFETCH(int, piece);
        const std::string bytes = alphabet(static_cast<std::size_t>(size));
        const MadeStream stream{bytes, static_cast<std::size_t>(piece)};
        for (const std::optional<std::uint64_t> announced : {std::optional<std::uint64_t>(), {bytes.size()}}) {
            const Result<std::string> read = readOffered(madeOffer(QStringLiteral("a.csv"), stream, announced), roomy);
            QVERIFY2(read && *read == bytes, errorText(read).c_str());
        }
    }

    void lessThanAnnouncedIsRefused()
    {
        QCOMPARE(errorOf(madeOffer(QStringLiteral("a.csv"), {alphabet(999)}, 1000)),
                 std::string("file-length-differs: a.csv: 1000: 999"));
        QCOMPARE(errorOf(madeOffer(QStringLiteral("a.csv"), {std::string()}, 1000)),
                 std::string("file-length-differs: a.csv: 1000: 0"));
        // Also where it ends between two blocks.
        QCOMPARE(errorOf(madeOffer(QStringLiteral("a.csv"), {alphabet(streamBlock), 65536}, streamBlock + 1)),
                 "file-length-differs: a.csv: " + std::to_string(streamBlock + 1) + ": " + std::to_string(streamBlock));
    }

    void moreThanAnnouncedIsRefused()
    {
        QCOMPARE(errorOf(madeOffer(QStringLiteral("a.csv"), {alphabet(1001)}, 1000)),
                 std::string("file-length-differs: a.csv: 1000: "));
    }

    void nothingAnnouncedTakesWhatComes()
    {
        const Result<std::string> read = readOffered(madeOffer(QStringLiteral("a.csv"), {alphabet(1001)}), roomy);
        QVERIFY2(read && read->size() == 1001, errorText(read).c_str());
        const Result<std::string> empty = readOffered(madeOffer(QStringLiteral("a.csv"), {std::string()}), roomy);
        QVERIFY2(empty && empty->empty(), errorText(empty).c_str());
    }

    void moreThanTheLimitIsRefused()
    {
        const std::uint64_t limit = 2 << 20;
        QCOMPARE(errorOf(madeOffer(QStringLiteral("a.csv"), {alphabet(limit + 1), 65536}), limit),
                 std::string("file-too-large: a.csv: 2"));
        const Result<std::string> exact =
            readOffered(madeOffer(QStringLiteral("a.csv"), {alphabet(limit), 65536}), limit);
        QVERIFY2(exact && exact->size() == limit, errorText(exact).c_str());
        bool opened = false;
        OfferedFile announced = madeOffer(QStringLiteral("a.csv"), {}, limit + 1);
        announced.open = [&]() -> std::unique_ptr<QIODevice> {
            opened = true;
            return nullptr;
        };
        QCOMPARE(errorOf(announced, limit), std::string("file-too-large: a.csv: 2"));
        QVERIFY(!opened);
    }

    void anEndlessStreamEndsAtTheLimit()
    {
        struct Endless : QIODevice
        {
            Endless() { open(ReadOnly | Unbuffered); }
            bool isSequential() const override { return true; }
            qint64 readData(char *into, qint64 most) override
            {
                std::memset(into, 'x', static_cast<std::size_t>(most));
                return most;
            }
            qint64 writeData(const char *, qint64) override { return -1; }
        };
        OfferedFile file = madeOffer(QStringLiteral("a.csv"), {});
        file.open = [] { return std::make_unique<Endless>(); };
        QCOMPARE(errorOf(file, 4 << 20), std::string("file-too-large: a.csv: 4"));
    }

    void aFaultInTheMiddleIsSaid()
    {
        QCOMPARE(errorOf(madeOffer(QStringLiteral("a.csv"), {alphabet(1000), 7, 500}, 1000)),
                 std::string("file-unreadable: a.csv: the provider died"));
        QCOMPARE(errorOf(madeOffer(QStringLiteral("a.csv"), {alphabet(1000), 7, 0})),
                 std::string("file-unreadable: a.csv: the provider died"));
    }

    void whatCannotBeOpenedIsSaid()
    {
        OfferedFile file = madeOffer(QStringLiteral("a.csv"), {});
        file.open = [] { return std::unique_ptr<QIODevice>(); };
        QCOMPARE(errorOf(file), std::string("file-unreadable: a.csv: it is not there any more"));
        const ScratchFolder scratch;
        file.open = [&]() -> std::unique_ptr<QIODevice> {
            auto missing = std::make_unique<QFile>(QString::fromStdString(scratch.file("gone")));
            static_cast<void>(missing->open(QIODevice::ReadOnly));
            return missing;
        };
        QVERIFY(errorOf(file).starts_with("file-unreadable: a.csv: "));
    }

    void aFileOnDiskIsAStreamAsWell()
    {
        const ScratchFolder scratch;
        const std::string bytes = alphabet(streamBlock + 12345);
        writeBytes(scratch.file("a.csv"), bytes);
        OfferedFile file = madeOffer(QStringLiteral("a.csv"), {}, bytes.size());
        file.open = [&]() -> std::unique_ptr<QIODevice> {
            auto device = std::make_unique<QFile>(QString::fromStdString(scratch.file("a.csv")));
            static_cast<void>(device->open(QIODevice::ReadOnly));
            return device;
        };
        const Result<std::string> read = readOffered(file, roomy);
        QVERIFY2(read && *read == bytes, errorText(read).c_str());
    }

    void aSinkOrAPersonEndsIt()
    {
        const OfferedFile file = madeOffer(QStringLiteral("a.csv"), {alphabet(3 * streamBlock), 65536});
        int blocks = 0;
        const auto full = [&](std::string_view) -> Result<void> {
            return ++blocks == 2 ? Result<void>(fail(ErrorCode::VaultDiskFull, {"here"})) : Result<void>();
        };
        QCOMPARE(errorText(streamOffered(file, roomy, full)), std::string("vault-disk-full: here"));
        QCOMPARE(blocks, 2);
        const auto stop = [](std::uint64_t done, std::uint64_t) { return done < 2 * streamBlock; };
        QCOMPARE(errorText(readOffered(file, roomy, {}, stop)), std::string("cancelled"));
    }

    void namesOfOthersAreMadePlain_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << "Report (2).csv"
                               << "Report (2).csv";
        QTest::newRow("path") << "../../files/ledger.backpay"
                              << "ledger.backpay";
        QTest::newRow("other path") << "C:\\x\\a.csv"
                                    << "a.csv";
        QTest::newRow("hidden") << "..csv"
                                << "csv";
        QTest::newRow("only dots") << "/.."
                                   << "";
        QTest::newRow("controls") << QStringLiteral("a\n\0b\u202e.csv") << "ab.csv";
        QTest::newRow("long") << QString(300, u'x') + ".csv" << QString(116, u'x') + ".csv";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void namesOfOthersAreMadePlain()
    {
        QFETCH(QString, said);
        QFETCH(QString, plain);
        QCOMPARE(plainFileName(said), plain);
    }

    void lengthsThatMeanNothingAreNone()
    {
        QVERIFY(!announcedBytes(0));
        QVERIFY(!announcedBytes(-1));
        QCOMPARE(announcedBytes(12), std::optional<std::uint64_t>(12));
    }
};

}

QTEST_GUILESS_MAIN(backpay::StreamedBytesTest)
#include "streamed_bytes_test.moc"
