// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/platform/qt_zone_resolver.h"
#include "app/platform/system_moments.h"
#include "core/base/process_secrecy.h"
#include "core/vault/header_file.h"
#include "core/vault/key_slot.h"
#include "core/vault/vault.h"
#include "tests/support/memory_scan.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <cstdio>

namespace backpay {

namespace {

constexpr HiddenBytes passphrase("a passphrase that is looked for in memory");
constexpr HiddenBytes project("Project quillmarkerquill");
constexpr HiddenBytes item("ferrymarkerferrymarker01");
constexpr HiddenBytes note("heronmarker reading of guidelines");

SecretBytes secretOf(const HiddenBytes &hidden)
{
    SecretBytes secret(hidden.size());
    hidden.reveal(secret.data());
    return secret;
}

}

/** What the command line leaves in memory once it has closed a vault: the commands themselves, run in this process. */
class MemoryTest : public QObject
{
    Q_OBJECT

    ScratchFolder folder_;
    SystemClock clock_;
    QtZoneResolver zones_;
    SystemMoments moments_;

    [[nodiscard]] std::string vault() const { return folder_.file("v.backpay"); }

    /** Runs a command as main() does; its words may be secret, so they are made and wiped here. */
    ExitCode run(const std::vector<std::string> &words)
    {
        std::vector<std::string> all = {"backpay-cli", "--vault", vault(), "--passphrase-file", folder_.file("p")};
        all.insert(all.end(), words.begin(), words.end());
        std::vector<const char *> pointers;
        for (const std::string &word : all)
            pointers.push_back(word.c_str());
        const auto parsed = parseArguments(static_cast<int>(pointers.size()), pointers.data());
        if (!std::holds_alternative<Arguments>(parsed))
            return ExitCode::Usage;
        std::FILE *out = std::tmpfile(); // its buffer goes with it
        const ExitCode code = runCommand(std::get<Arguments>(parsed), {clock_, zones_, out, out, moments_});
        written_ = std::ftell(out);
        std::fclose(out);
        return code;
    }
    long written_ = 0;

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        writeBytes(folder_.file("p"), passphrase.text() + '\n');
        writeBytes(folder_.file("o.csv"),
                   "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n\"Nov 18, 2026\",\""
                       + item.text() + "\",\"1h \",\"$30.00/hr\",\"$30.00\",\"prepay\",\"" + project.text()
                       + "\",\"processed\"\n");
        QVERIFY(Vault::create(vault(), secretOf(passphrase), clock_, KdfCost::floor()).has_value());
    }

    void findsWhatIsThere()
    {
        const std::string held = item.text();
        const QString wide = item.wideText();
        MemoryScan scan;
        const MemoryFinds found = scan.find(item);
        QVERIFY2(found.plain >= 1 && found.wide >= 1, found.text().c_str());
        QVERIFY(scan.searched > 1'000'000);
        QCOMPARE(static_cast<std::size_t>(wide.size()), held.size());
    }

    // Of every size, by the C++ library, by Qt, and where a block grows.
    void whatIsGivenBackIsWiped()
    {
        for (const int times : {1, 3, 100, 10'000, 400'000}) {
            std::string text;
            QString wide;
            for (int i = 0; i < times; ++i) {
                text += item.text();
                wide += item.wideText();
            }
            QCOMPARE(static_cast<std::size_t>(wide.size()), text.size());
        }
        MemoryScan scan;
        const MemoryFinds found = scan.find(item);
        QVERIFY2(found.all() == 0, found.text().c_str());
    }

    void neitherKeyNorPassphraseNorTextStays()
    {
        QCOMPARE(run({"import", folder_.file("o.csv")}), ExitCode::Done);
        QCOMPARE(run({"summary", "--by", "contract"}), ExitCode::Done);
        QVERIFY(written_ > 0);
        QCOMPARE(run({"--json", "earnings"}), ExitCode::Done);
        QCOMPARE(run({"findings"}), ExitCode::Done);
        QCOMPARE(run({"log", "--contract", project.text(), "14:10-15:05 " + note.text()}), ExitCode::Done);
        QCOMPARE(run({"entries"}), ExitCode::Done);
        QCOMPARE(run({"check"}), ExitCode::Done);

        const auto start = readFileStart(vault());
        QVERIFY(start.has_value());
        const auto header = VaultHeader::parse(start->bytes, vault());
        QVERIFY(header.has_value());
        HiddenBytes key("");
        {
            const auto opened = unwrapKey(*header, secretOf(passphrase), vault());
            QVERIFY(opened.has_value() && opened->size() == databaseKeyBytes);
            key = HiddenBytes::of(opened->data(), opened->size());
            MemoryScan scan;
            QVERIFY(scan.find(key).plain >= 1); // it is found where it is
        }
        MemoryScan scan;
        const auto found = scan.find({key, passphrase, project, item, note});
        const char *const names[] = {"key", "passphrase", "project", "item", "note"};
        for (std::size_t each = 0; each < found.size(); ++each)
            qInfo("%s: %s", names[each], found[each].text().c_str());
        qInfo("searched %llu bytes", static_cast<unsigned long long>(scan.searched));
        for (const MemoryFinds &each : found)
            QCOMPARE(each.all(), 0);
    }
};

}

QTEST_GUILESS_MAIN(backpay::MemoryTest)
#include "memory_test.moc"
