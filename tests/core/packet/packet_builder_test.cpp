// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/packet_builder.h"

#include "tests/core/packet/made_packet.h"

#include <QCryptographicHash>
#include <QTest>

#include <sys/resource.h>

using namespace backpay;

namespace {

class NullSink final : public ByteSink
{
public:
    [[nodiscard]] Result<void> write(std::string_view bytes) override
    {
        size += bytes.size();
        return {};
    }
    std::uint64_t size = 0;
};

/** What RFC 8493 demands of a bag, read from the standard and from no code of this project: a list of what is wrong. */
class BagCheck
{
public:
    explicit BagCheck(const PacketFiles &files)
    {
        for (const auto &[name, bytes] : files) {
            const QString path = QString::fromStdString(name);
            base_.insert(path.section('/', 0, 0));
            files_[path.section('/', 1)] = QByteArray::fromStdString(bytes);
        }
    }

    QStringList faults()
    {
        if (base_.size() != 1)
            fault("4: a serialised bag is one top-level folder");
        // 2.1.1: exactly these two lines, UTF-8, no byte order mark.
        if (files_.value("bagit.txt") != "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
            fault("2.1.1 bagit.txt");
        bool anyPayload = false;
        for (const QString &path : files_.keys())
            anyPayload = anyPayload || path.startsWith("data/");
        if (!anyPayload)
            fault("2.1.2: there must be a payload directory");
        payloadManifests();
        tagManifests();
        metadata();
        return faults_;
    }

private:
    void fault(const QString &what) { faults_ << what; }

    /** 2.1.3: checksum, white space, path with CR, LF and % encoded; each path once. */
    QMap<QString, QByteArray> read(const QString &name)
    {
        const auto algorithm = name.contains("sha512") ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
        QMap<QString, QByteArray> listed;
        for (const QByteArray &line : files_.value(name).split('\n')) {
            if (line.isEmpty())
                continue;
            const qsizetype gap = line.indexOf(' ');
            QString path = QString::fromUtf8(line.mid(gap)).trimmed();
            if (path.startsWith('*') || path.startsWith('/') || path.startsWith('~') || path.contains(".."))
                fault(name + ": 5.2 unsafe path " + path);
            path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
            if (listed.contains(path))
                fault(name + ": twice " + path);
            listed[path] = line.left(gap);
            if (!files_.contains(path))
                fault(name + ": 3 a listed file is absent: " + path);
            else if (QCryptographicHash::hash(files_[path], algorithm).toHex() != line.left(gap).toLower())
                fault(name + ": 3 checksum of " + path);
        }
        return listed;
    }

    /** 3: every payload file stands in every payload manifest, and no other file does. */
    void payloadManifests()
    {
        int manifests = 0;
        for (const QString &name : files_.keys()) {
            if (!name.startsWith("manifest-") || name.contains('/'))
                continue;
            ++manifests;
            const auto listed = read(name);
            for (const QString &path : files_.keys()) {
                if (path.startsWith("data/") != listed.contains(path))
                    fault(name + ": 2.1.3 payload and list differ at " + path);
            }
        }
        if (manifests < 1)
            fault("2.1.3: no payload manifest");
    }

    /** 2.2.1: lists every payload manifest and no tag manifest, and nothing of the payload. */
    void tagManifests()
    {
        for (const QString &name : files_.keys()) {
            if (!name.startsWith("tagmanifest-") || name.contains('/'))
                continue;
            const auto listed = read(name);
            for (const QString &path : files_.keys()) {
                if (path.startsWith("manifest-") && !listed.contains(path))
                    fault(name + ": lacks " + path);
            }
            for (const QString &path : listed.keys()) {
                if (path.startsWith("tagmanifest-") || path.startsWith("data/"))
                    fault(name + ": must not list " + path);
            }
        }
    }

    /** 2.2.2: "label: value", once where it must not repeat; Payload-Oxum is octets and streams of the payload. */
    void metadata()
    {
        QStringList labels;
        qsizetype octets = 0;
        qsizetype streams = 0;
        for (auto file = files_.cbegin(); file != files_.cend(); ++file) {
            octets += file.key().startsWith("data/") ? file.value().size() : 0;
            streams += file.key().startsWith("data/") ? 1 : 0;
        }
        for (const QByteArray &line : files_.value("bag-info.txt").split('\n')) {
            if (line.isEmpty())
                continue;
            const qsizetype colon = line.indexOf(':');
            if (colon < 1 || !line.mid(colon + 1).startsWith(' '))
                fault("2.2.2: " + line);
            labels << QString::fromUtf8(line.left(colon)).toLower();
            if (labels.last() == "payload-oxum"
                && line.mid(colon + 1).trimmed() != QByteArray::number(octets) + '.' + QByteArray::number(streams))
                fault("2.2.2: Payload-Oxum " + line);
        }
        for (const char *once : {"bagging-date", "payload-oxum", "external-identifier"}) {
            if (labels.count(QLatin1String(once)) != 1)
                fault(QStringLiteral("2.2.2: not once: ") + once);
        }
    }

    QSet<QString> base_;
    QMap<QString, QByteArray> files_;
    QStringList faults_;
};

QStringList bagFaults(const PacketFiles &files) { return BagCheck(files).faults(); }

}

class PacketBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void twoOfTheSameStateAreByteIdentical()
    {
        const std::string first = packetBytes(madeBuilder());
        PacketBuilder other(madeFacts());
        const PacketFiles files = filesOf(first);
        // In another order, and in pieces of another size.
        for (auto file = files.rbegin(); file != files.rend(); ++file) {
            const std::string path = file->first.substr(madeName.size() + 1);
            const std::string &bytes = file->second;
            if (!path.starts_with("data/"))
                continue;
            const auto added = other.add(path, [&bytes](ByteSink &out) {
                for (std::size_t at = 0; at < bytes.size(); at += 3) {
                    if (auto done = out.write(std::string_view(bytes).substr(at, 3)); !done)
                        return done;
                }
                return Result<void>();
            });
            QVERIFY(added);
        }
        QVERIFY(packetBytes(other) == first);
        qputenv("TZ", "Asia/Tokyo");
        tzset();
        const std::string elsewhere = packetBytes(madeBuilder());
        qunsetenv("TZ");
        tzset();
        QVERIFY(elsewhere == first);
        QVERIFY(packetBytes(madeBuilder(), {}, 'o') != first); // another key
    }

    void isABag()
    {
        const PacketFiles files = filesOf(packetBytes(madeBuilder()));
        QCOMPARE(bagFaults(files), QStringList());
        QStringList names;
        for (const auto &[name, bytes] : files)
            names << QString::fromStdString(name.substr(madeName.size() + 1));
        QCOMPARE(names,
                 QStringList({"00-READ-ME.txt", "HOW-TO-VERIFY.txt", "bag-info.txt", "bagit.txt", "data/journal.jsonl",
                              "data/payments.csv", "data/schedule.csv", "data/sources/half of it.txt",
                              "manifest-sha256.txt", "manifest-sha512.txt", "sig/allowed_signers", "sig/public-key.pem",
                              "sig/tagmanifest-sha256.txt.ed25519", "sig/tagmanifest-sha256.txt.sig",
                              "tagmanifest-sha256.txt", "verify/verify.html", "verify/verify.py"}));
    }

    /** The check above finds what it is there for. */
    void theIndependentCheckFails()
    {
        const PacketFiles whole = filesOf(packetBytes(madeBuilder()));
        const auto after = [&](const std::function<void(PacketFiles &)> &change) {
            PacketFiles files = whole;
            change(files);
            return bagFaults(files).size();
        };
        QVERIFY(after([](PacketFiles &files) { files[inBag("data/schedule.csv")] += ' '; })
                == 3); // both manifests, the oxum
        QVERIFY(after([](PacketFiles &files) { files[inBag("data/new.csv")] = "x"; }) == 3);
        QVERIFY(after([](PacketFiles &files) { files.erase(inBag("data/schedule.csv")); }) >= 3);
        QVERIFY(after([](PacketFiles &files) { files[inBag("bagit.txt")] = "BagIt-Version: 0.97\n"; }) == 2);
        QVERIFY(after([](PacketFiles &files) { files[inBag("bag-info.txt")] += "no label\n"; }) == 2);
        QVERIFY(after([](PacketFiles &files) { files["elsewhere/x"] = "x"; }) >= 1);
    }

    void everythingOutsideThePayloadButTheSealsIsListed()
    {
        const PacketFiles files = filesOf(packetBytes(madeBuilder()));
        const std::string tags = files.at(inBag("tagmanifest-sha256.txt"));
        for (const auto &[name, bytes] : files) {
            const std::string path = name.substr(madeName.size() + 1);
            const bool seal = path.starts_with("sig/tagmanifest") || path == "tagmanifest-sha256.txt";
            const bool listed = tags.find("  " + path + '\n') != std::string::npos;
            QVERIFY2(listed != (seal || path.starts_with("data/")), path.c_str());
        }
    }

    void bagInfoSaysWhatItIs()
    {
        PacketFacts facts = madeFacts();
        facts.more = {{"Weakest-Grade", "C"}};
        const PacketFiles files = filesOf(packetBytes(madeBuilder(facts)));
        const QString info = QString::fromStdString(files.at(inBag("bag-info.txt")));
        const QStringList lines = info.split('\n');
        for (const char *line :
             {"External-Identifier: claim-2026-03-testwork", "External-Description: Made-up packet",
              "Bagging-Date: 2026-04-01", "Packet-Time: 2026-04-01T12:00:01Z", "Backpay-Version: 0.1.0",
              "Rule-Pack: us.flsa 2026-01-01", "Period: 2026-03-01/2026-03-31", "Zone: America/New_York",
              "Redaction-Profile: self", "Time-Stamp: none", "Weakest-Grade: C"})
            QVERIFY2(lines.contains(QLatin1String(line)), line);
        QCOMPARE(lines.filter("Signing-Key: SHA256:").size(), 1);
    }

    void tellsWhatItWrote()
    {
        const PacketBuilder builder = madeBuilder();
        StringSink sink;
        const auto outcome = builder.write(sink, madeKey());
        QVERIFY2(outcome, errorText(outcome).c_str());
        const PacketFiles files = filesOf(sink.bytes());
        QCOMPARE(outcome->payloadFiles, 4U);
        std::uint64_t bytes = 0;
        for (const auto &[name, text] : files)
            bytes += name.starts_with(inBag("data/")) ? text.size() : 0;
        QCOMPARE(outcome->payloadBytes, bytes);
        QVERIFY(outcome->tagManifest == sha256(files.at(inBag("tagmanifest-sha256.txt"))));
        QVERIFY(!outcome->stamped);
    }

    void holdsNoMemberInMemory()
    {
        constexpr std::size_t pieces = 1536;
        const std::string piece(std::size_t{32} << 10, 'x');
        const auto produce = [&](ByteSink &out) {
            for (std::size_t i = 0; i < pieces; ++i) {
                if (auto done = out.write(piece); !done)
                    return done;
            }
            return Result<void>();
        };
        PacketBuilder builder(madeFacts());
        QVERIFY(builder.add("data/large.csv", produce));
        rusage before{};
        rusage after{};
        getrusage(RUSAGE_SELF, &before);
        NullSink sink;
        std::uint64_t last = 0;
        const auto written = builder.write(sink, madeKey(), {}, [&](std::uint64_t done, std::uint64_t total) {
            last = total == 0 ? 0 : total - done;
            return true;
        });
        getrusage(RUSAGE_SELF, &after);
        QVERIFY2(written, errorText(written).c_str());
        QVERIFY(sink.size > pieces * piece.size());
        QCOMPARE(last, 0U);
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 16 * 1024, "48 MiB went through less than 16 MiB");
    }

    void stopsWhenAsked()
    {
        const PacketBuilder builder = madeBuilder();
        for (const bool whileWriting : {false, true}) {
            NullSink sink;
            const auto written = builder.write(
                sink, madeKey(), {}, [&](std::uint64_t, std::uint64_t total) { return whileWriting && total == 0; });
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(sink.size, 0U);
        }
    }

    void noticesAProducerThatChangesItsMind()
    {
        int calls = 0;
        PacketBuilder builder(madeFacts());
        QVERIFY(builder.add("data/a.csv", [&](ByteSink &out) { return out.write(calls++ == 0 ? "one" : "two"); }));
        NullSink sink;
        const auto written = builder.write(sink, madeKey());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Internal);
    }

    void passesOnTheFaultsOfOthers()
    {
        PacketBuilder builder(madeFacts());
        QVERIFY(builder.add("data/a.csv", [](ByteSink &) -> Result<void> { return fail(ErrorCode::VaultLocked); }));
        NullSink sink;
        const auto produced = builder.write(sink, madeKey());
        QVERIFY(!produced);
        QCOMPARE(produced.error().code, ErrorCode::VaultLocked);
        const auto stamped = madeBuilder().write(sink, madeKey(), [](std::string_view) -> Result<TimeStamp> {
            return fail(ErrorCode::StampRefused, {"", ""});
        });
        QVERIFY(!stamped);
        QCOMPARE(stamped.error().code, ErrorCode::StampRefused);
        QCOMPARE(sink.size, 0U); // nothing before the stamp
    }

    void refusesPathsThatNotEverySystemHas_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"schedule.csv",     "data",        "data/",         "data//a",        "/data/a",
                                 "data/../a",        "data/./a",    "data/a/",       "data/a\\b",      "data/a:b",
                                 "data/a%b",         "data/a?",     "data/a*",       "data/a\"b",      "data/a<b",
                                 "data/a|b",         "data/a\nb",   "data/a\rb",     "data/é",         "data/a.",
                                 "data/a ",          "data/nul",    "data/Com1.txt", "data/taken.csv", "data/TAKEN.csv",
                                 "data/taken.csv/a", "data/folder", "bagit.txt",     "sig/x"})
            QTest::newRow(path) << QString::fromUtf8(path);
        QTest::newRow("long") << "data/" + QString(200, 'a');
        QTest::newRow("empty") << QString();
    }

    void refusesPathsThatNotEverySystemHas()
    {
        QFETCH(QString, path);
        PacketBuilder builder(madeFacts());
        QVERIFY(builder.add("data/taken.csv", "x"));
        QVERIFY(builder.add("data/folder/a.csv", "x"));
        QVERIFY(builder.add("data/null.csv", "x"));
        const auto added = builder.add(path.toStdString(), "x");
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::Internal);
    }

    void refusesFactsThatFitNoLine()
    {
        for (const char *value : {"two\nlines", "two\rlines", " blank before", "blank behind ", "a\tb"}) {
            PacketFacts facts = madeFacts();
            facts.description = value;
            NullSink sink;
            const auto written = madeBuilder(facts).write(sink, madeKey());
            QVERIFY2(!written, value);
            QCOMPARE(written.error().code, ErrorCode::Internal);
        }
        PacketFacts facts = madeFacts();
        facts.more = {{"Label: x", "value"}};
        NullSink sink;
        QVERIFY(!madeBuilder(facts).write(sink, madeKey()));
        facts = madeFacts();
        facts.name = "two/parts";
        QVERIFY(!PacketBuilder(facts).add("data/a.csv", "x"));
    }

    void writesANewFileOrNone()
    {
        const ScratchFolder folder;
        const std::string path = folder.file("p.zip");
        {
            const auto sink = FileSink::create(path);
            QVERIFY2(sink, errorText(sink).c_str());
            QVERIFY(madeBuilder().write(**sink, madeKey()));
        }
        QVERIFY(!std::filesystem::exists(path)); // it was not finished
        {
            const auto sink = FileSink::create(path);
            QVERIFY2(sink, errorText(sink).c_str());
            QVERIFY(madeBuilder().write(**sink, madeKey()));
            QVERIFY((*sink)->finish());
        }
        QVERIFY(readBytes(path) == packetBytes(madeBuilder()));
        QCOMPARE(std::filesystem::status(path).permissions(),
                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        const auto again = FileSink::create(path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QVERIFY(readBytes(path) == packetBytes(madeBuilder()));
    }
};

QTEST_GUILESS_MAIN(PacketBuilderTest)
#include "packet_builder_test.moc"
