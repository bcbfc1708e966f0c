// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/limits.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

class FileGuardTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    std::string path(const char *name) const { return folder_.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string write(const char *name, const std::string &bytes) const
    {
        QFile file(QString::fromStdString(path(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            qFatal("cannot write a fixture");
        return path(name);
    }
    static ErrorCode codeOf(const std::string &path) { return readWholeFile(path).error().code; }

private slots:
    void readsAFileWhole()
    {
        const std::string bytes = "a,b\n" + std::string(ImportLimits::firstLineBytes + 7, 'x') + "\n";
        std::vector<std::uint64_t> steps;
        const auto read = readWholeFile(write("big.csv", bytes), [&](std::uint64_t done, std::uint64_t total) {
            steps.push_back(done);
            return total == bytes.size();
        });
        QVERIFY(read.has_value());
        QVERIFY(*read == bytes);
        QVERIFY((steps == std::vector<std::uint64_t>{ImportLimits::firstLineBytes, bytes.size()}));
    }

    void stopsWhenAsked()
    {
        const auto read = readWholeFile(write("a.csv", "a\n"), [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(read.error().code == ErrorCode::Cancelled);
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(codeOf(path("missing")) == ErrorCode::FileMissing);
        QVERIFY(codeOf("") == ErrorCode::FileMissing);
        QVERIFY(codeOf("a\0b"s) == ErrorCode::FileMissing);
        QVERIFY(codeOf(write("plain", "a\n") + "/below") == ErrorCode::FileMissing);
        QVERIFY(codeOf(folder_.path().toStdString()) == ErrorCode::FileNotRegular);
        QVERIFY(codeOf("/dev/zero") == ErrorCode::FileNotRegular);
        QVERIFY(codeOf("/" + std::string(5000, 'x')) == ErrorCode::FileUnreadable);
    }

    void doesNotWaitOnAPipe()
    {
        const std::string pipe = path("pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(codeOf(pipe) == ErrorCode::FileNotRegular);
    }

    void refusesEmptyAndHuge()
    {
        QVERIFY(codeOf(write("empty.csv", "")) == ErrorCode::FileEmpty);
        const std::string sparse = write("huge.csv", "a,b\n");
        QCOMPARE(::truncate(sparse.c_str(), off_t(ImportLimits::fileBytes) + 1), 0);
        const auto read = readWholeFile(sparse);
        QVERIFY(read.error().code == ErrorCode::FileTooLarge);
        QCOMPARE(read.error().arguments.at(1), "512"s);
    }

    void refusesOneEndlessLineEarly()
    {
        const std::string path = write("line.csv", std::string(ImportLimits::firstLineBytes, 'x'));
        QVERIFY(readWholeFile(path).has_value()); // a whole file of one line may be that long
        QCOMPARE(::truncate(path.c_str(), off_t(ImportLimits::fileBytes)), 0);
        const auto read = readWholeFile(path, [](std::uint64_t, std::uint64_t) {
            qFatal("read on past the first block");
            return false;
        });
        QVERIFY(read.error().code == ErrorCode::RecordTooLong);
        QCOMPARE(read.error().place->line, 1);
    }

    void noticesAChangeWhileReading_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("grown") << 1;
        QTest::newRow("cut short") << -1;
        QTest::newRow("touched") << 0;
    }
    void noticesAChangeWhileReading()
    {
        QFETCH(int, change);
        const std::string bytes = "a\n" + std::string(ImportLimits::firstLineBytes * 2, 'x');
        const std::string file = write("moving.csv", bytes);
        bool done = false;
        const auto read = readWholeFile(file, [&](std::uint64_t, std::uint64_t) {
            if (!done && change != 0) {
                done = ::truncate(file.c_str(),
                                  off_t(bytes.size()) + (change > 0 ? 1 : -off_t(ImportLimits::firstLineBytes)))
                       == 0;
            } else if (!done) {
                const timespec times[2] = {{1000, 0}, {1000, 0}};
                done = ::utimensat(AT_FDCWD, file.c_str(), times, 0) == 0;
            }
            return true;
        });
        QVERIFY(done);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::FileChanged);
    }

    void readsOnInTheFileItOpened()
    {
        const std::string bytes = "a\n" + std::string(ImportLimits::firstLineBytes * 2, 'x');
        const std::string file = write("chosen.csv", bytes);
        const std::string other = write("other.txt", std::string(bytes.size(), 'y'));
        bool swapped = false;
        const auto read = readWholeFile(file, [&](std::uint64_t, std::uint64_t) {
            if (!swapped)
                swapped = ::rename(file.c_str(), path("moved.csv").c_str()) == 0
                          && ::symlink(other.c_str(), file.c_str()) == 0;
            return true;
        });
        QVERIFY(swapped);
        QVERIFY(read.has_value());
        QVERIFY(*read == bytes);
    }

    void namesWhatAFileIsInstead_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << QByteArray("PNG picture");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\n") << QByteArray("JPEG picture");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QByteArray("PDF document");
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\n") << QByteArray("gzip archive");
        QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\n")
                             << QByteArray("old Excel workbook (XLS)");
        QTest::newRow("sqlite") << QByteArray("SQLite format 3\0\n", 17) << QByteArray("SQLite database");
    }
    void namesWhatAFileIsInstead()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, name);
        const auto read = readWholeFile(write("other.csv", head.toStdString()));
        QVERIFY(read.error().code == ErrorCode::FileIsOther);
        QCOMPARE(read.error().arguments.at(1), name.toStdString());
    }

    void takesTheLastPartOfAPath()
    {
        QCOMPARE(baseName("/a/b/report.csv"), "report.csv"s);
        QCOMPARE(baseName("report.csv"), "report.csv"s);
    }
};

QTEST_GUILESS_MAIN(FileGuardTest)
#include "file_guard_test.moc"
