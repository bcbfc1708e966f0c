// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/shim_vfs.h"

#include "core/vault/vault.h"
#include "core/vault/wiping_allocator.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

using namespace backpay;

namespace {

constexpr std::size_t headerBytes = 16384;

/** Without a key, so that what SQLite writes can be read back byte by byte. */
class PlainDatabase
{
public:
    PlainDatabase(const std::string &path, const char *vfs)
    {
        sqlite3_open_v2(path.c_str(), &handle_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs);
    }
    ~PlainDatabase() { sqlite3_close(handle_); }
    PlainDatabase(const PlainDatabase &) = delete;
    PlainDatabase &operator=(const PlainDatabase &) = delete;

    [[nodiscard]] bool run(const std::string &sql) const
    {
        return sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    [[nodiscard]] std::string text(const std::string &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement, nullptr);
        std::string value = "none";
        if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_text(statement, 0) != nullptr)
            value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
        return value;
    }
    [[nodiscard]] sqlite3 *handle() const { return handle_; }

private:
    sqlite3 *handle_ = nullptr;
};

const std::string fill = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 400) "
                         "INSERT INTO t SELECT i, replace(hex(zeroblob(600)), '0', char(65 + i % 26)) FROM n";

}

class ShimVfsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesBehindTheHeaderOnly_data();
    void writesBehindTheHeaderOnly();
    void showsTheSizeWithoutTheHeader();
    void shiftsSizeHints();
    void shrinksTheFile();
    void rollsBack();
    void leavesJournalAndLogUnshifted();
    void offersNoMap();
    void sitsOnAnotherVfs();
    void saysWhenItsBaseIsUnknown();
    void keepsTemporaryFilesInMemory();
    void wipesBlocksThatGrow();
    void givesPageBlocksBack();
};

void ShimVfsTest::initTestCase()
{
    const auto started = startStorage();
    QVERIFY(started);
    QVERIFY(startStorage()); // again is no fault
}

void ShimVfsTest::writesBehindTheHeaderOnly_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *const mode : {"DELETE", "TRUNCATE", "PERSIST", "WAL"})
        QTest::newRow(mode) << mode;
}

void ShimVfsTest::writesBehindTheHeaderOnly()
{
    QFETCH(QString, mode);
    ScratchFolder folder;
    const std::string header(headerBytes, '\xab');
    writeBytes(folder.file("shim"), header);
    for (const auto &[name, vfs] : {std::pair("plain", "unix"), std::pair("shim", shimVfsName)}) {
        PlainDatabase database(folder.file(name), vfs);
        QVERIFY(database.run("PRAGMA journal_mode = " + mode.toStdString()));
        QVERIFY(database.run("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)"));
        QVERIFY(database.run(fill));
        QVERIFY(database.run("DELETE FROM t WHERE a % 3 = 0"));
        QCOMPARE(database.text("PRAGMA integrity_check"), std::string("ok"));
    }
    const std::string shifted = readBytes(folder.file("shim"));
    QVERIFY(shifted.size() > 100000);
    QVERIFY(shifted.substr(0, headerBytes) == header);
    QVERIFY(shifted.substr(headerBytes)
            == readBytes(folder.file("plain"))); // byte for byte what the system's VFS writes
}

void ShimVfsTest::showsTheSizeWithoutTheHeader()
{
    ScratchFolder folder;
    writeBytes(folder.file("a"), std::string(headerBytes, 'h'));
    PlainDatabase database(folder.file("a"), shimVfsName);
    sqlite3_file *file = nullptr;
    QCOMPARE(database.text("PRAGMA page_count"), std::string("0"));
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = -1;
    QCOMPARE(file->pMethods->xFileSize(file, &size), SQLITE_OK);
    QCOMPARE(size, sqlite3_int64{0});
    std::filesystem::resize_file(folder.file("a"), 100); // cut inside the header: never a negative size
    QCOMPARE(file->pMethods->xFileSize(file, &size), SQLITE_OK);
    QCOMPARE(size, sqlite3_int64{0});
}

void ShimVfsTest::shiftsSizeHints()
{
    ScratchFolder folder;
    writeBytes(folder.file("a"), std::string(headerBytes, 'h'));
    PlainDatabase database(folder.file("a"), shimVfsName);
    QVERIFY(database.run("CREATE TABLE t (a)"));
    int chunk = 65536;
    sqlite3_int64 hint = 100000;
    QCOMPARE(sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_CHUNK_SIZE, &chunk), SQLITE_OK);
    QCOMPARE(sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_SIZE_HINT, &hint), SQLITE_OK);
    QCOMPARE(hint, sqlite3_int64{100000}); // the caller's number is not touched
    QVERIFY(std::filesystem::file_size(folder.file("a")) >= 100000 + headerBytes);
}

void ShimVfsTest::shrinksTheFile()
{
    ScratchFolder folder;
    writeBytes(folder.file("a"), std::string(headerBytes, 'h'));
    PlainDatabase database(folder.file("a"), shimVfsName);
    QVERIFY(database.run("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)"));
    QVERIFY(database.run(fill));
    QVERIFY(database.run("DELETE FROM t"));
    QVERIFY(database.run("VACUUM"));
    QCOMPARE(database.text("PRAGMA page_count"), std::string("2"));
    QCOMPARE(std::filesystem::file_size(folder.file("a")), std::uintmax_t{headerBytes + 2 * 4096});
    QVERIFY(readBytes(folder.file("a")).substr(0, headerBytes) == std::string(headerBytes, 'h'));
}

void ShimVfsTest::rollsBack()
{
    ScratchFolder folder;
    writeBytes(folder.file("a"), std::string(headerBytes, 'h'));
    PlainDatabase database(folder.file("a"), shimVfsName);
    QVERIFY(database.run("PRAGMA cache_size = 5")); // pages reach the file before the end of the transaction
    QVERIFY(database.run("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)"));
    const std::string before = readBytes(folder.file("a"));
    QVERIFY(database.run("BEGIN; " + fill));
    QVERIFY(readBytes(folder.file("a")).size() > before.size());
    QVERIFY(database.run("ROLLBACK"));
    QCOMPARE(database.text("SELECT count(*) FROM t"), std::string("0"));
    QVERIFY(readBytes(folder.file("a")) == before);
}

void ShimVfsTest::leavesJournalAndLogUnshifted()
{
    ScratchFolder folder;
    writeBytes(folder.file("a"), std::string(headerBytes, 'h'));
    PlainDatabase database(folder.file("a"), shimVfsName);
    QVERIFY(database.run("CREATE TABLE t (a); BEGIN; INSERT INTO t VALUES (1)"));
    QVERIFY(folder.snapshot().contains("a-journal"));
    QVERIFY(database.run("COMMIT; PRAGMA journal_mode = PERSIST; INSERT INTO t VALUES (2)"));
    QVERIFY(std::filesystem::file_size(folder.file("a-journal")) < headerBytes);
    QVERIFY(database.run("PRAGMA journal_mode = WAL; INSERT INTO t VALUES (3)"));
    const std::string log = readBytes(folder.file("a-wal"));
    QCOMPARE(log.substr(0, 3), std::string("\x37\x7f\x06"));
}

void ShimVfsTest::offersNoMap()
{
    ScratchFolder folder;
    writeBytes(folder.file("a"), std::string(headerBytes, 'h'));
    PlainDatabase database(folder.file("a"), shimVfsName);
    QVERIFY(database.run("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)"));
    QCOMPARE(database.text("PRAGMA mmap_size = 10000000"), std::string("0"));
    QVERIFY(database.run(fill));
    QCOMPARE(database.text("PRAGMA integrity_check"), std::string("ok"));
}

void ShimVfsTest::sitsOnAnotherVfs()
{
    ScratchFolder folder;
    writeBytes(folder.file("a"), std::string(headerBytes, 'h'));
    FailingVfs::install();
    setBaseVfs(FailingVfs::name);
    QVERIFY(startStorage());
    {
        PlainDatabase database(folder.file("a"), shimVfsName);
        QVERIFY(database.run("CREATE TABLE t (a)"));
        FailingVfs::failAt(1, SQLITE_FULL, false);
        QVERIFY(!database.run("INSERT INTO t VALUES (1)"));
        QVERIFY(FailingVfs::hasFailed());
        QCOMPARE(sqlite3_errcode(database.handle()), SQLITE_FULL);
        QVERIFY(database.run("INSERT INTO t VALUES (2)"));
    }
    setBaseVfs("");
    QVERIFY(startStorage());
    PlainDatabase database(folder.file("a"), shimVfsName);
    QCOMPARE(database.text("SELECT group_concat(a) FROM t"), std::string("2"));
}

void ShimVfsTest::saysWhenItsBaseIsUnknown()
{
    setBaseVfs("no such VFS");
    const auto started = startStorage();
    setBaseVfs("");
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Internal);
    QVERIFY(startStorage());
}

void ShimVfsTest::keepsTemporaryFilesInMemory()
{
    ScratchFolder folder;
    writeBytes(folder.file("a"), std::string(headerBytes, 'h'));
    PlainDatabase database(folder.file("a"), shimVfsName);
    const auto folderBefore = qgetenv("SQLITE_TMPDIR");
    qputenv("SQLITE_TMPDIR", folder.file("").c_str());
    // A sort in many runs, an index made by one, a temporary table larger than its cache, a statement that is undone.
    QVERIFY(database.run("PRAGMA temp_store = FILE; PRAGMA cache_size = 20; PRAGMA temp.cache_size = 20"));
    QVERIFY(database.run("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE, c TEXT)"));
    QVERIFY(database.run("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                         "INSERT INTO t SELECT i, i * 7919 % 20011, hex(zeroblob(200)) FROM n"));
    QVERIFY(database.run("CREATE INDEX byText ON t (b, c)"));
    QVERIFY(database.run("CREATE TEMP TABLE kept AS SELECT b, c FROM t ORDER BY c, b DESC"));
    QCOMPARE(database.text("SELECT count(*) FROM temp.kept"), std::string("20000"));
    QCOMPARE(database.text("SELECT count(*) FROM (SELECT rowid r, b FROM kept) x JOIN kept y ON y.rowid = r + 1 "
                           "WHERE x.b < y.b"),
             std::string("0"));
    QVERIFY(!database.run("BEGIN; UPDATE t SET b = b + 1 WHERE a < 15000; UPDATE t SET b = 5 WHERE a > 3"));
    QVERIFY(database.run("COMMIT; DROP TABLE kept"));
    QCOMPARE(database.text("PRAGMA integrity_check"), std::string("ok"));
    if (folderBefore.isNull())
        qunsetenv("SQLITE_TMPDIR");
    else
        qputenv("SQLITE_TMPDIR", folderBefore);
    std::vector<std::string> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder.file("")))
        files.push_back(entry.path().filename().string());
    QCOMPARE(files, std::vector<std::string>{"a"});
    // Such a file is deleted as it is opened, so that the folder alone would not show it.
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        const std::string target = std::filesystem::read_symlink(entry.path(), gone).string();
        QVERIFY2(target.find("etilqs_") == std::string::npos, target.c_str());
    }
}

void ShimVfsTest::wipesBlocksThatGrow()
{
    const sqlite3_mem_methods &memory = wipingAllocator();
    void *block = memory.xMalloc(100);
    QCOMPARE(reinterpret_cast<std::uintptr_t>(block) % 8, std::uintptr_t{0});
    QCOMPARE(memory.xSize(block), 100);
    std::memset(block, 'k', 100);
    block = memory.xRealloc(block, 5000);
    QCOMPARE(memory.xSize(block), 5000);
    QVERIFY(std::string_view(static_cast<const char *>(block), 100) == std::string(100, 'k'));
    block = memory.xRealloc(block, 8);
    QCOMPARE(memory.xSize(block), 8);
    QVERIFY(std::string_view(static_cast<const char *>(block), 8) == std::string(8, 'k'));
    QCOMPARE(memory.xRoundup(13), 16);
    memory.xFree(block);
}

void ShimVfsTest::givesPageBlocksBack()
{
    const sqlite3_mem_methods &memory = wipingAllocator();
    std::vector<void *> blocks;
    for (int i = 0; i < 2000; ++i) { // of several slabs
        void *block = memory.xMalloc(4368);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(block) % 8, std::uintptr_t{0});
        std::memset(block, i % 251, 4368);
        blocks.push_back(block);
    }
    for (std::size_t i = 0; i < blocks.size(); i += 2) {
        memory.xFree(blocks[i]);
        blocks[i] = memory.xMalloc(4100);
        std::memset(blocks[i], static_cast<int>(i % 251), 4100);
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto *const bytes = static_cast<const unsigned char *>(blocks[i]);
        QVERIFY(std::all_of(bytes, bytes + 4100, [&](unsigned char byte) { return byte == i % 251; }));
    }
    void *const grown = memory.xRealloc(blocks.back(), 9000); // out of the pool
    QCOMPARE(memory.xSize(grown), 9000);
    QCOMPARE(static_cast<int>(static_cast<const unsigned char *>(grown)[4099]), 1999 % 251);
    blocks.back() = memory.xRealloc(grown, 4200); // and into it
    QCOMPARE(static_cast<int>(static_cast<const unsigned char *>(blocks.back())[4099]), 1999 % 251);
    for (void *block : blocks)
        memory.xFree(block);
}

QTEST_GUILESS_MAIN(ShimVfsTest)
#include "shim_vfs_test.moc"
