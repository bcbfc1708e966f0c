// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/descriptor_sink.h"

#include "tests/support/error_text.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <thread>

namespace backpay {

namespace {

const std::string block(100'000, 'b');
const std::string refused = "file-write-failed: a.zip: ";

/** Writes it some times and closes it. */
Result<void> fill(int descriptor, int times)
{
    Result<std::unique_ptr<OfferedSink>> sink = DescriptorSink::open(descriptor, "a.zip");
    if (!sink)
        return tl::unexpected(sink.error());
    for (int i = 0; i < times; ++i) {
        if (Result<void> taken = (*sink)->write(block); !taken)
            return taken;
    }
    return (*sink)->finish();
}

bool isOpen(int descriptor) { return fcntl(descriptor, F_GETFD) >= 0; }

}

class DescriptorSinkTest : public QObject
{
    Q_OBJECT

    ScratchFolder scratch_;

private Q_SLOTS:
    void aLongerFileLeavesNothing()
    {
        const std::string path = scratch_.file("place");
        writeBytes(path, std::string(1'000'000, 'x'));
        const int descriptor = open(path.c_str(), O_WRONLY | O_CLOEXEC); // not emptied by who opens it
        QCOMPARE(lseek(descriptor, 50, SEEK_SET), off_t{50});
        QCOMPARE(errorText(fill(descriptor, 3)), std::string());
        QVERIFY(readBytes(path) == block + block + block);
        QVERIFY(!isOpen(descriptor));
        QCOMPARE(errorText(fill(open(path.c_str(), O_WRONLY | O_CLOEXEC), 0)), std::string());
        QVERIFY(readBytes(path).empty());
    }

    void aFileThatSomebodyCutsIsNotWhole()
    {
        const std::string path = scratch_.file("cut");
        writeBytes(path, "");
        Result<std::unique_ptr<OfferedSink>> sink =
            DescriptorSink::open(open(path.c_str(), O_WRONLY | O_CLOEXEC), "a.zip");
        QVERIFY(sink && (*sink)->write(block));
        QCOMPARE(truncate(path.c_str(), 10), 0);
        QVERIFY(errorText((*sink)->finish()).starts_with(refused));
    }

    void aFullDeviceIsSaid()
    {
        const int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
        QVERIFY(full >= 0);
        QVERIFY(errorText(fill(full, 1)).starts_with(refused));
        QVERIFY(!isOpen(full));
    }

    void whatIsOnlyToBeReadIsSaid()
    {
        const std::string path = scratch_.file("theirs");
        writeBytes(path, "theirs");
        QVERIFY(errorText(fill(open(path.c_str(), O_RDONLY | O_CLOEXEC), 1)).starts_with(refused));
        QCOMPARE(readBytes(path), std::string("theirs"));
        QVERIFY(errorText(fill(-1, 1)).starts_with(refused));
    }

    // As a provider of files that lie elsewhere hands out: it takes less at a time than is written.
    void aPipeTakesAll()
    {
        std::array<int, 2> ends{};
        QCOMPARE(pipe2(ends.data(), O_CLOEXEC), 0);
        std::string came;
        std::thread reader([&] {
            std::array<char, 3000> piece{};
            for (ssize_t got = 1; got > 0;) {
                got = read(ends[0], piece.data(), piece.size());
                came.append(piece.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
            }
        });
        const std::string error = errorText(fill(ends[1], 5));
        reader.join();
        ::close(ends[0]);
        QCOMPARE(error, std::string());
        QVERIFY(came == block + block + block + block + block);
    }

    void aPipeThatNobodyReadsIsNoEndOfTheProgram()
    {
        std::array<int, 2> ends{};
        QCOMPARE(pipe2(ends.data(), O_CLOEXEC), 0);
        ::close(ends[0]);
        QVERIFY(errorText(fill(ends[1], 1)).starts_with(refused));
        QVERIFY(!isOpen(ends[1]));
    }
};

}

QTEST_GUILESS_MAIN(backpay::DescriptorSinkTest)
#include "descriptor_sink_test.moc"
