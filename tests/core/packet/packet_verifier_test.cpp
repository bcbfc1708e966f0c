// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/packet_verifier.h"

#include "core/packet/limits.h"
#include "core/packet/manifest.h"
#include "core/packet/packet_layout.h"
#include "core/packet/public_key.h"
#include "core/packet/ssh_signature.h"
#include "tests/core/packet/made_packet.h"

#include <QTest>

using namespace backpay;

namespace {

using Change = std::function<void(PacketFiles &)>;

/** What is found in the made-up packet after a change to its files and packing it again in good order. */
QString foundAfter(const Change &change)
{
    PacketFiles files = filesOf(packetBytes(madeBuilder()));
    change(files);
    return QString::fromStdString(faultsOf(verified(zipOf(files))));
}

/** Makes both manifests, the tag manifest and, with a key, the signatures anew: what a forger would do. */
void sealAgain(PacketFiles &files, char seed)
{
    Manifest by256;
    Manifest by512;
    for (const auto &[name, bytes] : files) {
        const std::string path = name.substr(madeName.size() + 1);
        if (!path.starts_with("data/"))
            continue;
        const ContentFacts facts = contentFacts(bytes);
        by256[path] = facts.sha256;
        by512[path] = facts.sha512;
    }
    files[inBag(layout::manifest256)] = manifestText(by256);
    files[inBag(layout::manifest512)] = manifestText(by512);
    Manifest tags = *readManifest(files[inBag(layout::tagManifest)], 64);
    for (auto &[path, digest] : tags)
        digest = contentFacts(files[inBag(path)]).sha256;
    files[inBag(layout::tagManifest)] = manifestText(tags);
    if (seed == '\0')
        return;
    const SigningKey key = madeKey(seed);
    const Ed25519Signature raw = key.sign(files[inBag(layout::tagManifest)]);
    files[inBag(layout::rawSignature)] = std::string(raw.begin(), raw.end());
    files[inBag(layout::sshSignature)] = sshSignature(key, files[inBag(layout::tagManifest)]);
}

}

class PacketVerifierTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aWholePacketHolds()
    {
        const PacketReport report = verified(packetBytes(madeBuilder()));
        QCOMPARE(faultsOf(report), std::string());
        QVERIFY(report.holds());
        QCOMPARE(report.name, std::string(madeName));
        QCOMPARE(report.payloadFiles, 4U);
        QCOMPARE(report.sshSignature, SealState::Holds);
        QCOMPARE(report.rawSignature, SealState::Holds);
        QCOMPARE(report.stamp, SealState::Absent);
        QCOMPARE(report.key, keyFingerprint(madeKey().publicKey()));
        QVERIFY(report.journal && report.journal->first == 1 && report.journal->last == 3);
        StringSink sink;
        const auto written = madeBuilder().write(sink, madeKey());
        QVERIFY(written && report.tagManifest == written->tagManifest && report.key == written->key);
    }

    void aPacketWithoutPayloadHolds() { QCOMPARE(faultsOf(verified(packetBytes(PacketBuilder(madeFacts())))), ""); }

    /** Every byte of the ZIP, each by its own bit: what it belongs to is named. */
    void oneChangedByteAnywhereIsNamed()
    {
        const std::string whole = packetBytes(madeBuilder());
        const MemorySource source(whole);
        const auto listing = listZip(source);
        QVERIFY(listing);
        const std::vector<ZipEntry> entries = listing->entries;
        const std::size_t filesEnd = static_cast<std::size_t>(entries.back().end());
        for (std::size_t at = 0; at < whole.size(); ++at) {
            const auto owner =
                std::find_if(entries.begin(), entries.end(), [at](const ZipEntry &entry) { return at < entry.end(); });
            // Of the long pages every eleventh byte: they are all alike.
            const bool page = owner != entries.end() && owner->size > 2000 && at >= owner->contentAt();
            if (page && at % 11 != 0)
                continue;
            std::string zip = whole;
            zip[at] = static_cast<char>(zip[at] ^ (1 << at % 8));
            const std::string found = faultsOf(verified(zip));
            const bool inName =
                owner != entries.end() && at >= owner->offset + ZipEntry::localBytes && at < owner->contentAt();
            std::string named = owner == entries.end() ? "container " : owner->name.substr(madeName.size() + 1);
            if (named == layout::rawSignature || named == layout::sshSignature || named == layout::tagManifest)
                named = "tagmanifest-sha256.txt";
            QVERIFY2(found.find(inName ? "container " : named) != std::string::npos,
                     qPrintable(QString("%1 of %2: %3").arg(at).arg(filesEnd).arg(found.c_str())));
        }
    }

    void namesWhatWasDone_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("action"); // "+" adds bytes to it, "-" removes it, another path moves it there
        const auto row = [](const char *path, const char *action, const char *found) {
            QTest::addRow("%s %s", path, action) << found << path << action;
        };
        row("data/schedule.csv", "+", "changed data/schedule.csv");
        row("data/schedule.csv", "-", "missing data/schedule.csv");
        row("data/new.csv", "+", "added data/new.csv");
        row("data/schedule.csv", "data/hours.csv", "renamed data/schedule.csv (data/hours.csv)");
        row("data/schedule.csv", "schedule.csv", "renamed data/schedule.csv (schedule.csv)");
        row("notes.txt", "+", "uncovered notes.txt");
        row("sig/notes.txt", "+", "uncovered sig/notes.txt");
        row("sig/tagmanifest-sha256.txt.ed25519.tsr", "+",
            "uncovered sig/tagmanifest-sha256.txt.ed25519.tsr; stamp sig/tagmanifest-sha256.txt.ed25519.tsr (it is no "
            "time-stamp reply)");
        row("sig/tsa-chain.pem", "+", "uncovered sig/tsa-chain.pem");
        row("tagmanifest-sha512.txt", "+", "uncovered tagmanifest-sha512.txt");
        row("00-READ-ME.txt", "+", "changed 00-READ-ME.txt");
        row("00-READ-ME.txt", "-", "missing 00-READ-ME.txt");
        row("00-READ-ME.txt", "READ-ME.txt", "renamed 00-READ-ME.txt (READ-ME.txt)");
        row("bagit.txt", "-", "missing bagit.txt");
        row("bagit.txt", "+", "changed bagit.txt; malformed bagit.txt (not the declaration of BagIt 1.0)");
        row("bag-info.txt", "-", "missing bag-info.txt");
        row("manifest-sha256.txt", "-", "missing manifest-sha256.txt");
        row("manifest-sha512.txt", "-", "missing manifest-sha512.txt");
        row("manifest-sha256.txt", "manifest-md5.txt", "renamed manifest-sha256.txt (manifest-md5.txt)");
        row("sig/public-key.pem", "-",
            "missing sig/public-key.pem; signature "
            "sig/tagmanifest-sha256.txt.ed25519 (fails); signature sig/tagmanifest-sha256.txt.sig (fails); changed "
            "tagmanifest-sha256.txt (no signature is over it)");
        row("sig/allowed_signers", "-", "missing sig/allowed_signers");
        row("sig/allowed_signers", "+",
            "changed sig/allowed_signers; malformed sig/allowed_signers (not the line of sig/public-key.pem)");
        row("sig/tagmanifest-sha256.txt.sig", "-", "missing sig/tagmanifest-sha256.txt.sig");
        row("sig/tagmanifest-sha256.txt.sig", "+", "signature sig/tagmanifest-sha256.txt.sig (not-own-encoding)");
        row("sig/tagmanifest-sha256.txt.ed25519", "-", "missing sig/tagmanifest-sha256.txt.ed25519");
        row("sig/tagmanifest-sha256.txt.ed25519", "+",
            "signature sig/tagmanifest-sha256.txt.ed25519 (not-own-encoding)");
    }

    void namesWhatWasDone()
    {
        QFETCH(QString, path);
        QFETCH(QString, action);
        QFETCH(QString, found);
        const std::string name = inBag(path.toStdString());
        const QString faults = foundAfter([&](PacketFiles &files) {
            if (action == "+") {
                files[name] += "x\n";
                return;
            }
            if (action != "-")
                files[inBag(action.toStdString())] = files.at(name);
            files.erase(name);
        });
        QCOMPARE(faults, found);
    }

    void aSwappedManifestIsNamed()
    {
        PacketBuilder other(madeFacts());
        QVERIFY(other.add("data/schedule.csv", "date,minutes\r\n2026-03-02,600\r\n"));
        const PacketFiles others = filesOf(packetBytes(other));
        const auto swap = [&](const std::vector<std::string_view> &paths) {
            return foundAfter([&](PacketFiles &files) {
                for (const auto path : paths)
                    files[inBag(path)] = others.at(inBag(path));
            });
        };
        // The other payload manifest still holds, and accuses nobody.
        QCOMPARE(swap({layout::manifest256}), QStringLiteral("changed manifest-sha256.txt"));
        QCOMPARE(swap({layout::manifest512}), QStringLiteral("changed manifest-sha512.txt"));
        const QString both = swap({layout::manifest256, layout::manifest512});
        QVERIFY(both.contains("changed manifest-sha256.txt") && both.contains("changed manifest-sha512.txt"));
        QVERIFY(both.contains("changed data/schedule.csv") && both.contains("added data/payments.csv"));
        const QString tags = swap({layout::tagManifest});
        QVERIFY(tags.contains("changed tagmanifest-sha256.txt (no signature is over it)"));
        QVERIFY(tags.contains("signature sig/tagmanifest-sha256.txt.sig (fails)"));
        QVERIFY(tags.contains("signature sig/tagmanifest-sha256.txt.ed25519 (fails)"));
        const QString all = swap({layout::manifest256, layout::manifest512, layout::tagManifest, layout::info});
        QVERIFY(all.contains("changed tagmanifest-sha256.txt (no signature is over it)"));
        // The two lists in each other's place.
        const QString crossed = foundAfter([](PacketFiles &files) {
            std::swap(files[inBag(layout::manifest256)], files[inBag(layout::manifest512)]);
        });
        QVERIFY(crossed.contains("changed manifest-sha256.txt") && crossed.contains("malformed manifest-sha256.txt"));
    }

    void aRewrittenPacketNeedsTheKey()
    {
        const auto forge = [](char seed, bool keyToo) {
            return foundAfter([=](PacketFiles &files) {
                files[inBag("data/schedule.csv")] = "date,minutes\r\n2026-03-02,90\r\n";
                if (keyToo) {
                    const Ed25519Public key = madeKey(seed).publicKey();
                    files[inBag(layout::publicKey)] = publicKeyPem(key);
                    files[inBag(layout::allowedSigners)] = allowedSigners(key);
                    std::string &info = files[inBag(layout::info)];
                    const std::string old = keyFingerprint(madeKey().publicKey());
                    info.replace(info.find(old), old.size(), keyFingerprint(key));
                }
                sealAgain(files, seed);
            });
        };
        QVERIFY(forge('\0', false).contains("changed tagmanifest-sha256.txt (no signature is over it)"));
        QVERIFY(forge('o', false).contains("signature sig/tagmanifest-sha256.txt.sig (other-key)"));
        QCOMPARE(forge('k', false), QString());
        // Another key, and all of it rewritten: whole in itself. The fingerprint is what tells it apart.
        QCOMPARE(forge('o', true), QString());
    }

    void oneSignatureThatHoldsVouchesForTheList()
    {
        const QString faults = foundAfter([](PacketFiles &files) { files[inBag(layout::rawSignature)][5] ^= 1; });
        QCOMPARE(faults, QStringLiteral("signature sig/tagmanifest-sha256.txt.ed25519 (fails)"));
    }

    void whatTheInfoSaysIsHeldAgainstThePacket()
    {
        const auto after = [](const QString &from, const QString &to) {
            return foundAfter([&](PacketFiles &files) {
                const QString info = QString::fromStdString(files[inBag(layout::info)]);
                files[inBag(layout::info)] = QString(info).replace(from, to).toStdString();
                sealAgain(files, 'k');
            });
        };
        QCOMPARE(after("Payload-Oxum: ", "Payload-Oxum: 1"), QStringLiteral("malformed bag-info.txt (Payload-Oxum)"));
        QCOMPARE(after("Signing-Key: SHA256:", "Signing-Key: SHA256:x"),
                 QStringLiteral("malformed bag-info.txt (Signing-Key)"));
        QCOMPARE(after("Time-Stamp: none", "Time-Stamp: maybe"), QStringLiteral("malformed bag-info.txt (Time-Stamp)"));
        QCOMPARE(after("Zone: ", "Zone:"), QStringLiteral("malformed bag-info.txt (not lines of label and value)"));
        QCOMPARE(after("Period: ", "Span: "), QString()); // free for whoever makes it
    }

    void aPromisedStampCannotBeTakenAway()
    {
        const QString faults = foundAfter([](PacketFiles &files) {
            std::string &info = files[inBag(layout::info)];
            info.replace(info.find("Time-Stamp: none"), 16, "Time-Stamp: RFC 3161");
            sealAgain(files, 'k');
        });
        QCOMPARE(faults, QStringLiteral("missing sig/tagmanifest-sha256.txt.ed25519.tsr; missing sig/tsa-chain.pem"));
    }

    void theFoldersNameCounts()
    {
        PacketFiles renamed;
        for (const auto &[name, bytes] : filesOf(packetBytes(madeBuilder())))
            renamed["claim-2026-04-other" + name.substr(madeName.size())] = bytes;
        QCOMPARE(faultsOf(verified(zipOf(renamed))),
                 std::string("renamed claim-2026-03-testwork (claim-2026-04-other)"));
        QCOMPARE(foundAfter([](PacketFiles &files) { files["elsewhere/x.txt"] = "x"; }),
                 QStringLiteral("uncovered elsewhere/x.txt"));
        QCOMPARE(foundAfter([](PacketFiles &files) { files["x.txt"] = "x"; }), QStringLiteral("uncovered x.txt"));
    }

    void theTimeOfTheZipCounts()
    {
        StringSink sink;
        ZipWriter zip(sink, madeFacts().made + std::chrono::hours(1));
        for (const auto &[name, bytes] : filesOf(packetBytes(madeBuilder()))) {
            const std::string &content = bytes;
            QVERIFY(zip.add(name, content.size(), contentFacts(content).crc,
                            [&](ByteSink &out) { return out.write(content); }));
        }
        QVERIFY(zip.finish());
        QCOMPARE(faultsOf(verified(sink.bytes())), std::string("container  (time)"));
    }

    void hostilePackets()
    {
        for (const char *bytes : {"", "PK", "no packet at all"}) {
            const PacketReport report = verified(bytes);
            QCOMPARE(faultsOf(report), std::string("container  (not-a-zip)"));
            QVERIFY(!report.holds());
        }
        QVERIFY(!verified(zipOf({{"a/b", "x"}})).holds());
        QVERIFY(!verified(zipOf({{"a", "x"}})).holds());
        QVERIFY(faultsOf(verified(zipOf({{"../../etc/x", "x"}}))).starts_with("container ../../etc/x (unsafe-name)"));
        // Lists and seals that are larger than any can be are not looked into.
        for (const auto path : {layout::manifest256, layout::tagManifest, layout::publicKey, layout::sshSignature}) {
            const QString faults = foundAfter(
                [&](PacketFiles &files) { files[inBag(path)] += std::string(PacketLimits::manifestBytes + 1, '\n'); });
            QVERIFY2(faults.contains(QString::fromStdString(std::string(path))), qPrintable(faults));
        }
        const QString lead = foundAfter([](PacketFiles &files) {
            files[inBag(layout::tagManifest)] += std::string(64, 'a') + "  ../../../etc/passwd\n";
        });
        QVERIFY2(lead.contains("malformed tagmanifest-sha256.txt"), qPrintable(lead));
    }

    /** What the fuzzer begins with, and whatever it finds. */
    void theCorpusIsReplayed()
    {
        int replayed = 0;
        for (const auto &entry : std::filesystem::directory_iterator(BACKPAY_SOURCE_DIR "/tests/fuzz/corpus/packet")) {
            const std::string bytes = readBytes(entry.path().string());
            const PacketReport report = verified(bytes);
            QCOMPARE(report.holds(), entry.path().filename().string().starts_with("whole"));
            ++replayed;
        }
        QVERIFY(replayed >= 4);
    }

    void faultsAreCountedAndLimited()
    {
        PacketFiles files = filesOf(packetBytes(madeBuilder()));
        for (std::size_t i = 0; i < PacketLimits::faults + 10; ++i)
            files[inBag("data/x" + std::to_string(i))] = "";
        const PacketReport report = verified(zipOf(files));
        QCOMPARE(report.faults.size(), PacketLimits::faults);
        QCOMPARE(report.faultCount, PacketLimits::faults + 10);
    }

    void theJournalIsFollowed()
    {
        const auto with = [](const std::string &journal) {
            PacketBuilder builder(madeFacts());
            if (!builder.add("data/journal.jsonl", journal))
                qFatal("not added");
            return faultsOf(verified(packetBytes(builder)));
        };
        const QStringList lines = QString::fromStdString(madeJournal()).split('\n');
        QCOMPARE(with(madeJournal()), std::string());
        QCOMPARE(with((lines[0] + '\n' + lines[2] + '\n').toStdString()),
                 std::string("journal-gap data/journal.jsonl (3)"));
        QCOMPARE(with((QString(lines[0]).replace("quoted", "quated") + '\n').toStdString()),
                 std::string("journal-broken data/journal.jsonl (1)"));
        QCOMPARE(with("{}\n"), std::string("malformed data/journal.jsonl (line 1)"));
    }

    void aPacketThatShrinksIsAnError()
    {
        const ScratchFolder folder;
        const std::string whole = packetBytes(madeBuilder());
        writeBytes(folder.file("p.zip"), whole);
        const auto source = FileSource::open(folder.file("p.zip"));
        QVERIFY(source);
        QVERIFY(verifyPacket(**source)->holds());
        writeBytes(folder.file("p.zip"), whole.substr(0, whole.size() / 2));
        QVERIFY(!verifyPacket(**source));
    }
};

QTEST_GUILESS_MAIN(PacketVerifierTest)
#include "packet_verifier_test.moc"
