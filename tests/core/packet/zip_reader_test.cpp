// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/zip_reader.h"

#include "core/base/digest.h"
#include "core/packet/limits.h"
#include "tests/core/packet/made_packet.h"
#include "tests/support/program.h"

#include <QTest>

using namespace backpay;

namespace {

const PacketFiles threeFiles{{"b/a.txt", "first\n"}, {"b/b.txt", ""}, {"b/c.txt", "third"}};

/** Faults as "header b/a.txt", and the names that can be read. */
std::pair<QStringList, QStringList> listed(std::string_view zip)
{
    const MemorySource source(zip);
    const auto listing = listZip(source);
    if (!listing)
        return {{QString::fromStdString(errorText(listing))}, {}};
    QStringList faults;
    QStringList names;
    for (const ZipFault &fault : listing->faults)
        faults << QString::fromStdString(fault.what + (fault.name.empty() ? "" : ' ' + fault.name));
    for (const ZipEntry &entry : listing->entries)
        names << QString::fromStdString(entry.name);
    return {faults, names};
}

QStringList faultsIn(std::string_view zip) { return listed(zip).first; }

/** Where the directory of an archive begins: its files come before. */
std::size_t directoryAt(std::string_view zip)
{
    const MemorySource source(zip);
    return static_cast<std::size_t>(listZip(source)->entries.back().end());
}

/** An archive of those entries as they are, whatever they say. */
std::string archiveOf(const std::vector<ZipEntry> &entries, const std::string &contents)
{
    std::string directory;
    for (const ZipEntry &entry : entries)
        directory += zipCentralHeader(entry, {});
    return contents + directory
           + zipEnd(entries.size(), static_cast<std::uint32_t>(directory.size()),
                    static_cast<std::uint32_t>(contents.size()));
}

}

class ZipReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsWritten() { QCOMPARE(filesOf(zipOf(threeFiles)), threeFiles); }

    // clang-format off
    /** One form on every machine: these bytes stand here so that another one cannot come about unseen. */
    void writesOneForm()
    {
        const std::string zip = zipOf({{"b/a.txt", "first\n"}});
        QCOMPARE(QByteArray::fromStdString(zip).toHex(), QByteArray("504b0304" "0a00" "0000" "0000" "0060" "815c" "2ab34ac7" "06000000" "06000000" "0700" "0000"
                            "622f612e747874" "66697273740a"
                            "504b0102" "1403" "0a00" "0000" "0000" "0060" "815c" "2ab34ac7" "06000000" "06000000" "0700"
                            "0000" "0000" "0000" "0000" "0000a481" "00000000" "622f612e747874"
                            "504b0506" "0000" "0000" "0100" "0100" "35000000" "2b000000" "0000"));
    }
    // clang-format on

    void othersReadIt()
    {
        const ScratchFolder folder;
        writeBytes(folder.file("p.zip"), zipOf(threeFiles));
        const auto said = runProgram(
            "python3",
            {"-c", "import zipfile\nz = zipfile.ZipFile('p.zip')\nassert z.testzip() is None\n"
                   "for i in z.infolist(): print(i.filename, i.date_time, oct(i.external_attr >> 16), i.extra, "
                   "i.compress_type, z.read(i))"},
            folder.path());
        QCOMPARE(said.out, QByteArray("b/a.txt (2026, 4, 1, 12, 0, 0) 0o100644 b'' 0 b'first\\n'\n"
                                      "b/b.txt (2026, 4, 1, 12, 0, 0) 0o100644 b'' 0 b''\n"
                                      "b/c.txt (2026, 4, 1, 12, 0, 0) 0o100644 b'' 0 b'third'\n"));
    }

    void timesAreUtcInWholeTwoSeconds()
    {
        const auto at = [](std::int64_t seconds) { return zipTime(Instant(std::chrono::seconds(seconds))); };
        const auto is = [](ZipTime time, int date, int clock) { return time.date == date && time.time == clock; };
        QVERIFY(is(at(1775044801), 46 << 9 | 4 << 5 | 1, 12 << 11));
        QVERIFY(is(at(1775044799), 46 << 9 | 4 << 5 | 1, 11 << 11 | 59 << 5 | 29));
        QVERIFY(is(at(0), 1 << 5 | 1, 0));                                            // before 1980
        QVERIFY(is(at(1LL << 40), 127 << 9 | 12 << 5 | 31, 23 << 11 | 59 << 5 | 29)); // after 2107
    }

    void everyByteOutsideTheContentsCounts()
    {
        const std::string whole = zipOf(threeFiles);
        const MemorySource source(whole);
        const auto listing = listZip(source);
        QVERIFY(listing && listing->faults.empty());
        const std::vector<ZipEntry> entries = listing->entries;
        for (std::size_t at = 0; at < whole.size(); ++at) {
            const bool inContent = std::any_of(entries.begin(), entries.end(), [at](const ZipEntry &entry) {
                return at >= entry.contentAt() && at < entry.end();
            });
            for (const char bit : {'\x01', '\x80'}) {
                std::string zip = whole;
                zip[at] = static_cast<char>(zip[at] ^ bit);
                QVERIFY2(faultsIn(zip).isEmpty() == inContent, qPrintable(QString::number(at)));
            }
        }
    }

    void aChangedHeaderIsNamed()
    {
        std::string zip = zipOf(threeFiles);
        zip[zip.find("b/b.txt") - 1] = '\x01'; // length of its extra field, in the header before it
        QCOMPARE(faultsIn(zip), QStringList{"header b/b.txt"});
        zip = zipOf(threeFiles);
        zip[zip.rfind("b/c.txt") - 8] ^= '\x01'; // its attributes, in the directory
        QCOMPARE(faultsIn(zip), QStringList{"directory b/c.txt"});
    }

    void whereTheDirectoryIsGoneTheHeadersServe()
    {
        const std::string whole = zipOf(threeFiles);
        const auto [faults, names] = listed(std::string_view(whole).substr(0, directoryAt(whole)));
        QCOMPARE(names, QStringList({"b/a.txt", "b/b.txt", "b/c.txt"}));
        QVERIFY(faults.contains("directory b/a.txt") && faults.contains("directory"));
    }

    void everyPrefixIsAFault()
    {
        const std::string whole = zipOf(threeFiles);
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!faultsIn(std::string_view(whole).substr(0, size)).isEmpty());
        for (const char *added : {"x", "PK"})
            QVERIFY(!faultsIn(whole + added).isEmpty() && !faultsIn(added + whole).isEmpty());
        QCOMPARE(faultsIn("no archive"), QStringList{"not-a-zip"});
        QCOMPARE(faultsIn(""), QStringList{"not-a-zip"});
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../a", "b/../../a", "/a", "b//a", "b/./a", "c:/a", "b\\a", "b/a\n", "b/\x01", "b/é",
                                 "b/", "b/nul", "b/a%41"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void refusesNames()
    {
        QFETCH(QString, name);
        const auto [faults, names] = listed(zipOf({{"a/a", "x"}, {name.toStdString(), "y"}}));
        QVERIFY2(faults.contains("unsafe-name " + name), qPrintable(faults.join(' ')));
        QCOMPARE(names, QStringList{"a/a"});
    }

    void namesStandOnce()
    {
        const ZipEntry first{"b/a", 1, contentFacts("x").crc, 0};
        ZipEntry second = first;
        second.offset = static_cast<std::uint32_t>(first.end());
        second.name = "b/A";
        const std::string contents = zipLocalHeader(first, {}) + "x" + zipLocalHeader(second, {}) + "x";
        QVERIFY(faultsIn(archiveOf({first, second}, contents)).contains("duplicate b/A"));
        second.name = "b/a";
        const std::string twice = zipLocalHeader(first, {}) + "x" + zipLocalHeader(second, {}) + "x";
        const auto [faults, names] = listed(archiveOf({first, second}, twice));
        QVERIFY(faults.contains("duplicate b/a") && faults.contains("order b/a"));
        QCOMPARE(names, QStringList{"b/a"});
    }

    /** Files that share bytes would make a small archive a packet of any size. */
    void filesShareNothing()
    {
        const std::string content(1000, 'x');
        const ZipEntry first{"b/000", 1000, contentFacts(content).crc, 0};
        std::vector<ZipEntry> entries(100, first);
        for (std::size_t i = 1; i < entries.size(); ++i)
            entries[i].name = "b/" + std::to_string(100 + i);
        const auto [faults, names] = listed(archiveOf(entries, zipLocalHeader(first, {}) + content));
        QVERIFY(!faults.isEmpty());
        QCOMPARE(names, QStringList{"b/000"}); // as the header before it says; the directory is not believed
    }

    void sizesAndCountsThatLieAreNotBelieved()
    {
        ZipEntry entry{"b/a", 1, contentFacts("x").crc, 0};
        const std::string contents = zipLocalHeader(entry, {}) + "x";
        entry.size = 4'000'000'000;
        QVERIFY(!faultsIn(archiveOf({entry}, contents)).isEmpty());
        entry.size = 1;
        entry.offset = 4'000'000'000;
        QVERIFY(!faultsIn(archiveOf({entry}, contents)).isEmpty());
        const std::string many = contents + zipEnd(65535, 0, static_cast<std::uint32_t>(contents.size()));
        QVERIFY(faultsIn(many).contains("too-many"));
    }

    void limitsTheCount()
    {
        PacketFiles files;
        for (std::size_t i = 0; i < PacketLimits::members; ++i)
            files["b/" + std::to_string(100'000 + i)] = "";
        const std::string zip = zipOf(files);
        QCOMPARE(faultsIn(zip), QStringList());
        StringSink sink;
        ZipWriter writer(sink, {});
        const auto nothing = [](ByteSink &) { return Result<void>(); };
        for (const auto &[name, bytes] : files)
            QVERIFY(writer.add(name, 0, 0, nothing));
        const auto beyond = writer.add("c", 0, 0, nothing);
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().code, ErrorCode::FileTooLarge);
    }

    void writesNoMoreThanAZipCanSay()
    {
        StringSink sink;
        ZipWriter writer(sink, {});
        const auto nothing = [](ByteSink &) { return Result<void>(); };
        const auto large = writer.add("b/a", PacketLimits::archiveBytes, 0, nothing);
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::FileTooLarge);
        QVERIFY(writer.add("b/b", 0, 0, nothing));
        const auto back = writer.add("b/a", 0, 0, nothing);
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Internal);
    }

    void aFileThatShrinksWhileItIsReadIsAnError()
    {
        const ScratchFolder folder;
        const std::string whole = zipOf(threeFiles);
        writeBytes(folder.file("p.zip"), whole);
        const auto source = FileSource::open(folder.file("p.zip"));
        QVERIFY2(source, errorText(source).c_str());
        QVERIFY(listZip(**source)->faults.empty());
        writeBytes(folder.file("p.zip"), whole.substr(0, 40));
        const auto listing = listZip(**source);
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, ErrorCode::FileChanged);
        const auto folderItself = FileSource::open(folder.path());
        QVERIFY(!folderItself);
        QCOMPARE(folderItself.error().code, ErrorCode::FileNotRegular);
        const auto gone = FileSource::open(folder.file("gone.zip"));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(ZipReaderTest)
#include "zip_reader_test.moc"
