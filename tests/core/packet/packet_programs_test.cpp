// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What HOW-TO-VERIFY.txt says, done with the programs it names. They are needed to run the tests: a packet that only
// Backpay can check proves nothing.
#include "tests/core/packet/made_packet.h"
#include "tests/support/program.h"
#include "tests/support/stamp_authority.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace backpay;

class PacketProgramsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StampAuthority> authority_;
    std::string plain_;   // packets
    std::string stamped_; // with a stamp

    /** The unpacked files of a packet, changed by the test, and the folder of the bag. */
    struct Unpacked
    {
        explicit Unpacked(const PacketFiles &files) { unpack(files, folder); }
        [[nodiscard]] std::string bag() const { return folder.file(madeName); }
        [[nodiscard]] ProgramAnswer run(const QString &program, const QStringList &words,
                                        const QByteArray &input = {}) const
        {
            return runProgram(program, words, bag(), input);
        }
        [[nodiscard]] ProgramAnswer sshVerify() const
        {
            return run("ssh-keygen",
                       {"-Y", "verify", "-f", "sig/allowed_signers", "-I", "worker", "-n", "backpay", "-s",
                        "sig/tagmanifest-sha256.txt.sig"},
                       QByteArray::fromStdString(readBytes(bag() + "/tagmanifest-sha256.txt")));
        }
        [[nodiscard]] ProgramAnswer opensslVerify() const
        {
            return run("openssl", {"pkeyutl", "-verify", "-pubin", "-inkey", "sig/public-key.pem", "-rawin", "-in",
                                   "tagmanifest-sha256.txt", "-sigfile", "sig/tagmanifest-sha256.txt.ed25519"});
        }
        [[nodiscard]] ProgramAnswer stampVerify() const
        {
            return run("openssl", {"ts", "-verify", "-data", "sig/tagmanifest-sha256.txt.ed25519", "-in",
                                   "sig/tagmanifest-sha256.txt.ed25519.tsr", "-CAfile", "sig/tsa-chain.pem"});
        }
        [[nodiscard]] ProgramAnswer python() const { return run("python3", {"verify/verify.py"}); }
        ScratchFolder folder;
    };

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        authority_ = std::make_unique<StampAuthority>();
        QVERIFY(authority_->made());
        plain_ = packetBytes(madeBuilder());
        stamped_ = packetBytes(madeBuilder(), [this](std::string_view bytes) {
            return requestStamp(bytes, authority_->address(), stampOverHttp(authority_->address()),
                                authority_->roots());
        });
    }

    void everyProgramAgrees()
    {
        const Unpacked packet(filesOf(stamped_));
        for (const char *list : {"manifest-sha256.txt", "tagmanifest-sha256.txt"}) {
            const auto said = packet.run("sha256sum", {"--strict", "-c", list});
            QVERIFY2(said.code == 0, said.out.constData());
        }
        QCOMPARE(packet.run("sha512sum", {"--strict", "-c", "manifest-sha512.txt"}).code, 0);
        const auto ssh = packet.sshVerify();
        QVERIFY2(ssh.code == 0 && ssh.out.startsWith("Good \"backpay\" signature for worker"), ssh.out.constData());
        QVERIFY(ssh.out.contains(verified(stamped_).key.c_str()));
        const auto raw = packet.opensslVerify();
        QVERIFY2(raw.code == 0 && raw.out.contains("Signature Verified Successfully"), raw.out.constData());
        const auto stamp = packet.stampVerify();
        QVERIFY2(stamp.code == 0 && stamp.out.contains("Verification: OK"), stamp.out.constData());
        const auto python = packet.python();
        QVERIFY2(python.code == 0, python.out.constData());
        for (const char *line : {"Packet claim-2026-03-testwork", "period 2026-03-01/2026-03-31",
                                 "holds: SSH signature", "holds: Ed25519 signature", "holds: time stamp",
                                 "journal: entries 1 to 3", "Everything that was checked holds."})
            QVERIFY2(python.out.contains(line), python.out.constData());
    }

    /** Every command of the page, as it stands there, on the system the tests run on. */
    void thePageSaysWhatWorks()
    {
        const Unpacked packet(filesOf(stamped_));
        const QString page = QString::fromStdString(readBytes(packet.bag() + "/HOW-TO-VERIFY.txt"));
        int run = 0;
        for (const QString &line : page.split('\n')) {
            static const QRegularExpression command("^ +(?:Linux: +)?((?:sha256sum|ssh-keygen|openssl) .*)$");
            const auto match = command.match(line);
            if (!match.hasMatch() || line.contains('\\'))
                continue; // with a backslash: for the shell of Windows
            ++run;
            const auto said = packet.run("sh", {"-c", match.captured(1)});
            QVERIFY2(said.code == 0, qPrintable(match.captured(1) + '\n' + said.out));
        }
        QCOMPARE(run, 8); // two lists in two languages, two signatures, the stamp and its text
    }

    void verifyPyTakesTheZipAsWell()
    {
        const ScratchFolder folder;
        writeBytes(folder.file("p.zip"), plain_);
        const Unpacked packet(filesOf(plain_));
        const auto script = QString::fromStdString(packet.bag() + "/verify/verify.py");
        const auto said = runProgram("python3", {script, "p.zip"}, folder.path());
        QVERIFY2(said.code == 0, said.out.constData());
        QCOMPARE(runProgram("python3", {script, script}, folder.path()).code, 2);
        QCOMPARE(runProgram("python3", {script, "nowhere.zip"}, folder.path()).code, 2);
        PacketFiles renamed;
        for (const auto &[name, bytes] : filesOf(plain_))
            renamed["other" + name.substr(name.find('/'))] = bytes;
        writeBytes(folder.file("p.zip"), zipOf(renamed));
        const auto other = runProgram("python3", {script, "p.zip"}, folder.path());
        QVERIFY2(other.code == 1 && other.out.contains("RENAMED: claim-2026-03-testwork"), other.out.constData());
    }

    void anAddedByteFailsEveryCheckItConcerns()
    {
        PacketFiles files = filesOf(stamped_);
        files[inBag("tagmanifest-sha256.txt")] += '\n';
        const Unpacked packet(files);
        QVERIFY(packet.sshVerify().code != 0);
        QVERIFY(packet.opensslVerify().code != 0);
        QCOMPARE(packet.stampVerify().code, 0); // over the signature, which is as it was
        files = filesOf(stamped_);
        files[inBag("sig/tagmanifest-sha256.txt.ed25519")] += '\n';
        const Unpacked signature(files);
        QVERIFY(signature.opensslVerify().code != 0);
        QVERIFY(signature.stampVerify().code != 0);
        files = filesOf(stamped_);
        files[inBag("data/schedule.csv")] += '\n';
        QVERIFY(Unpacked(files).run("sha256sum", {"-c", "manifest-sha256.txt"}).code != 0);
    }

    void verifyPyNamesWhatWasDone_data()
    {
        QTest::addColumn<QString>("path");   // what is changed
        QTest::addColumn<QString>("action"); // how: a path to move it to, "+" to add to it, "-" to remove it
        QTest::addColumn<QString>("line");
        const auto row = [](const char *path, const char *action, const char *line) {
            QTest::addRow("%s %s", path, action) << path << action << line;
        };
        row("data/schedule.csv", "+", "CHANGED: data/schedule.csv");
        row("data/schedule.csv", "-", "MISSING: data/schedule.csv");
        row("data/new.csv", "+", "ADDED: data/new.csv");
        row("notes.txt", "+", "UNCOVERED: notes.txt");
        row("sig/more.sig", "+", "UNCOVERED: sig/more.sig");
        row("data/schedule.csv", "data/hours.csv", "RENAMED: data/schedule.csv - is now data/hours.csv");
        row("bag-info.txt", "+", "CHANGED: bag-info.txt");
        row("manifest-sha256.txt", "-", "MISSING: manifest-sha256.txt");
        row("tagmanifest-sha256.txt", "+", "SIGNATURE: sig/tagmanifest-sha256.txt.sig");
        row("sig/tagmanifest-sha256.txt.ed25519", "+", "SIGNATURE: sig/tagmanifest-sha256.txt.ed25519");
        row("sig/tagmanifest-sha256.txt.ed25519.tsr", "-", "MISSING: sig/tagmanifest-sha256.txt.ed25519.tsr");
        row("sig/tsa-chain.pem", "-", "MISSING: sig/tsa-chain.pem");
    }

    void verifyPyNamesWhatWasDone()
    {
        QFETCH(QString, path);
        QFETCH(QString, action);
        QFETCH(QString, line);
        PacketFiles files = filesOf(stamped_);
        const std::string file = inBag(path.toStdString());
        if (action == "+")
            files[file] += "x\n";
        else
            files.erase(file);
        if (action.size() > 1)
            files[inBag(action.toStdString())] = filesOf(stamped_)[file];
        const auto said = Unpacked(files).python();
        QVERIFY2(said.code == 1 && said.out.contains(line.toUtf8()), said.out.constData());
    }

    void verifyPyPrintsGapsOfTheChain()
    {
        PacketBuilder builder(madeFacts());
        const QStringList lines = QString::fromStdString(madeJournal()).split('\n');
        QVERIFY(builder.add("data/journal.jsonl", (lines[0] + '\n' + lines[2] + '\n').toStdString()));
        const auto gap = Unpacked(filesOf(packetBytes(builder))).python();
        QVERIFY2(gap.code == 1 && gap.out.contains("JOURNAL-GAP: data/journal.jsonl - between entries 1 and 3"),
                 gap.out.constData());
        PacketBuilder other(madeFacts());
        QVERIFY(other.add("data/journal.jsonl",
                          QString::fromStdString(madeJournal()).replace("\"edit\"", "\"none\"").toStdString()));
        const auto broken = Unpacked(filesOf(packetBytes(other))).python();
        QVERIFY2(broken.out.contains("entry 2 is not what its hash says"), broken.out.constData());
    }

    void verifyPySaysWhatItCouldNotCheck()
    {
        const Unpacked packet(filesOf(stamped_));
        const auto where =
            runProgram("python3", {"-c", "import sys; print(sys.executable)"}, packet.bag()).out.trimmed();
        const auto said = runProgram("env", {"PATH=/nowhere", where, "verify/verify.py"}, packet.bag());
        QVERIFY2(said.code == 0, said.out.constData());
        QVERIFY(said.out.contains("NOT CHECKED: SSH signature"));
        QVERIFY(said.out.contains("NOT CHECKED: Ed25519 signature"));
        QVERIFY(said.out.contains("NOT CHECKED: time stamp"));
    }

    /** The page may run its own script and style, by their digests, and fetch nothing at all. */
    void thePageIsClosed()
    {
        const QString page = QString::fromStdString(filesOf(plain_)[inBag("verify/verify.html")]);
        const auto digestOf = [&](const QString &tag) {
            const qsizetype begins = page.indexOf('<' + tag + '>') + tag.size() + 2;
            const QString body = page.mid(begins, page.indexOf("</" + tag + '>') - begins);
            const auto digest = QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
            return "'sha256-" + QString::fromLatin1(digest.toBase64()) + '\'';
        };
        const QString policy = "content=\"default-src 'none'; script-src " + digestOf("script") + "; style-src "
                               + digestOf("style") + "; base-uri 'none'; form-action 'none'\"";
        QVERIFY2(page.contains(policy), qPrintable(policy));
        for (const char *reach : {"http:", "https:", "fetch(", "XMLHttpRequest", "import(", " src=", " href="})
            QVERIFY2(!page.contains(QLatin1String(reach)), reach);
        QCOMPARE(page.count("<script"), 1);
        const std::string script = filesOf(plain_)[inBag("verify/verify.py")];
        QVERIFY(std::count(script.begin(), script.end(), '\n') < 300);
    }
};

QTEST_GUILESS_MAIN(PacketProgramsTest)
#include "packet_programs_test.moc"
