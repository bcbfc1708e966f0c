// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packets as the command line makes them of the bundled histories: the same bytes twice, checked by the
// programs that HOW-TO-VERIFY.txt names, with the same sums in every form, and nothing in them that a reader shall not
// see.
#include "tests/core/packet/made_packet.h"
#include "tests/end-to-end/cli_runner.h"
#include "tests/support/program.h"
#include "tests/support/stamp_authority.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace backpay;

namespace {

const QString sampleFolder = QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample");

QList<QStringList> linesOf(const QString &name)
{
    QFile file(sampleFolder + '/' + name);
    QList<QStringList> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            found += QProcess::splitCommand(QString::fromUtf8(line));
    }
    return found;
}

/** The cells of a packet's CSV; none of its cells holds a line end. */
struct Table
{
    explicit Table(const std::string &csv)
    {
        for (const QString &line : QString::fromStdString(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
            rows += cells(line);
        head = rows.isEmpty() ? QStringList() : rows.takeFirst();
    }

    static QStringList cells(const QString &line)
    {
        QStringList cells{QString()};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                cells += QString();
            else
                cells.last() += c;
        }
        return cells;
    }

    [[nodiscard]] QString cell(const QStringList &row, const char *column) const
    {
        return row.value(head.indexOf(QLatin1String(column)));
    }

    /** The sums of a column of amounts, by the cells of another, in hundredths. */
    [[nodiscard]] QMap<QString, qint64> sums(const char *column, const QStringList &by) const
    {
        QMap<QString, qint64> found;
        for (const QStringList &row : rows) {
            QStringList key;
            for (const QString &each : by)
                key += cell(row, each.toLatin1());
            found[key.join(' ')] += cell(row, column).remove('.').toLongLong();
        }
        return found;
    }

    QStringList head;
    QList<QStringList> rows;
};

/** NFKC and small letters; in pieces that overlap by more than a word, because Qt's time grows with the square. */
QString foldedInPieces(const QString &text)
{
    constexpr qsizetype piece = 1000;
    constexpr qsizetype overlap = 100;
    QString folded;
    for (qsizetype at = 0; at < text.size(); at += piece - overlap)
        folded += text.mid(at, piece).normalized(QString::NormalizationForm_KC).toLower() + '\n';
    return folded;
}

const QStringList autumnWords = {"--with", "charts", "--from", "2026-08-31", "--to", "2026-11-20"};

QString hundredths(qint64 amount)
{
    return QStringLiteral("%1%2.%3")
        .arg(amount < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(amount) / 100)
        .arg(std::abs(amount) % 100, 2, 10, QChar(u'0'));
}

}

class PacketTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_; // made once cryptography has started
    int made_ = 0;
    QMap<QString, QString> autumns_;
    QJsonObject said_; // of the packet that was made last

    /** A packet of the last twelve weeks with charts, made once for each reader: a page costs time under sanitizers. */
    [[nodiscard]] QString autumn(const QString &profile)
    {
        if (!autumns_.contains(profile))
            autumns_[profile] = make(profile, autumnWords);
        return autumns_[profile];
    }

    /** Makes a packet; its path. */
    [[nodiscard]] QString make(const QString &profile, const QStringList &more = {})
    {
        const QString path = QString::fromStdString(cli_->folder().file("packet" + std::to_string(++made_) + ".zip"));
        const CliAnswer answer = cli_->run(QStringList{"packet", "--out", path, "--profile", profile} + more);
        if (answer.code != 0)
            qWarning("%s%s", answer.out.constData(), answer.err.constData());
        said_ = answer.json();
        return path;
    }

    [[nodiscard]] static std::string bytesOf(const QString &path) { return readBytes(path.toStdString()); }

    /** The files of a packet by their path below the bag's folder. */
    [[nodiscard]] static PacketFiles filesBelow(const std::string &zip)
    {
        PacketFiles files;
        for (auto &[path, bytes] : filesOf(zip))
            files[path.substr(path.find('/') + 1)] = bytes;
        return files;
    }

    [[nodiscard]] static QString textOfPdf(const std::string &pdf)
    {
        const ScratchFolder folder;
        writeBytes(folder.file("a.pdf"), pdf);
        const auto said = runProgram("pdftotext", {"-layout", "-enc", "UTF-8", "a.pdf", "-"}, folder.path());
        return said.code == 0 ? QString::fromUtf8(said.out) : QString();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
        qputenv("SOURCE_DATE_EPOCH", "1795651200"); // 2026-11-26
        for (const QStringList &each : linesOf("imports.txt")) {
            const CliAnswer answer =
                cli_->run(QStringList{"import"} + each.mid(1) + QStringList{sampleFolder + '/' + each.first()});
            QVERIFY2(answer.code == 0, answer.out.constData());
        }
        for (const QStringList &each : linesOf("terms.txt"))
            QCOMPARE(cli_->run(QStringList{"contracts", "set"} + each).code, 0);
        QCOMPARE(cli_->run({"contracts", "set", "Dialogue polish for a learning app", "place=GB"}).code, 0);
        const QString planted = cli_->write(
            "planted.csv", "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n"
                           "\"Nov 3, 2026\",\"plantedtask00000000000a\",\"1h \",\"$30.00/hr\",\"$30.00\",\"prepay\","
                           "\"Plantedproject Zürich\",\"processed\"\n");
        QCOMPARE(cli_->run({"import", planted}).code, 0);
        QCOMPARE(cli_->run({"log", "--contract", "Plantedproject Zürich", "--kind", "waiting", "2026-11-03T10:00",
                            "2026-11-03T10:20", "--note", "plantednote to planted@example.org"})
                     .code,
                 0);
    }

    void oneStateGivesTheSameBytes()
    {
        for (const char *profile : {"self", "agency", "public"}) {
            const std::string one = bytesOf(autumn(profile));
            QVERIFY(!one.empty());
            qputenv("TZ", "Asia/Tokyo");
            qputenv("QT_HASH_SEED", "0");
            const std::string other = bytesOf(make(profile, autumnWords));
            qunsetenv("TZ");
            qunsetenv("QT_HASH_SEED");
            QVERIFY2(one == other, profile);
        }
    }

    /** People are told in their language what was made; what was made is English for whoever reads it. */
    void isTheSameWhateverTheProgramSpeaks()
    {
        const std::string english = bytesOf(autumn("agency"));
        QVERIFY(!english.empty());
        const QByteArray before = qgetenv("LC_ALL");
        qputenv("LC_ALL", "es_ES.UTF-8");
        const QString path = QString::fromStdString(cli_->folder().file("es.zip"));
        const CliAnswer answer =
            cli_->runForPeople(QStringList{"packet", "--out", path, "--profile", "agency"} + autumnWords);
        const CliAnswer json = cli_->run({"findings"});
        const CliAnswer people = cli_->runForPeople({"findings"});
        qputenv("LC_ALL", before);
        QVERIFY2(answer.out.contains("Firmado con"), answer.out.constData());
        QVERIFY2(people.out.contains("Tiempo sobre el l\u00edmite"), people.out.constData());
        QCOMPARE(json.out, cli_->run({"findings"}).out);
        QVERIFY(bytesOf(path) == english);
    }

    void programsOfTheSystemCheckIt()
    {
        const StampAuthority authority;
        QVERIFY(authority.made());
        const QString roots = cli_->write("roots.pem", authority.roots());
        const QString path = make("self", {"--with", "sources", "--from", "2026-11-01", "--stamp",
                                           QString::fromStdString(authority.address()), "--stamp-roots", roots});
        const PacketFiles files = filesOf(bytesOf(path));
        QVERIFY(!files.empty());
        const ScratchFolder folder;
        unpack(files, folder);
        const std::string bag = folder.file(files.begin()->first.substr(0, files.begin()->first.find('/')));
        for (const char *list : {"manifest-sha256.txt", "tagmanifest-sha256.txt"})
            QCOMPARE(runProgram("sha256sum", {"--strict", "-c", list}, bag).code, 0);
        const auto ssh = runProgram("ssh-keygen",
                                    {"-Y", "verify", "-f", "sig/allowed_signers", "-I", "worker", "-n", "backpay", "-s",
                                     "sig/tagmanifest-sha256.txt.sig"},
                                    bag, QByteArray::fromStdString(readBytes(bag + "/tagmanifest-sha256.txt")));
        QVERIFY2(ssh.code == 0, ssh.out.constData());
        const auto stamp = runProgram("openssl",
                                      {"ts", "-verify", "-data", "sig/tagmanifest-sha256.txt.ed25519", "-in",
                                       "sig/tagmanifest-sha256.txt.ed25519.tsr", "-CAfile", "sig/tsa-chain.pem"},
                                      bag);
        QVERIFY2(stamp.code == 0 && stamp.out.contains("Verification: OK"), stamp.out.constData());
        const auto python = runProgram("python3", {"verify/verify.py"}, bag);
        QVERIFY2(python.code == 0, python.out.constData());
        const CliAnswer own = cli_->bare({"--json", "verify", path});
        QVERIFY2(own.code == 0 && own.json()["ok"].toBool(), own.out.constData());
        QCOMPARE(own.json()["stamp"].toObject()["state"].toString(), QStringLiteral("holds"));
        QCOMPARE(cli_->bare({"verify", path, "--key", own.json()["key"].toString()}).code, 0);
        QCOMPARE(cli_->bare({"verify", path, "--key", "SHA256:another"}).code, 7);
    }

    /** One changed byte in each file of data/ is named by `verify`, which then exits with 7. */
    void aChangedFileIsNamed()
    {
        const std::string zip = bytesOf(autumn("lawyer"));
        for (const char *path : {"data/summary.pdf", "data/schedule.csv", "data/journal.jsonl"}) {
            PacketFiles files = filesOf(zip);
            std::string &bytes = files[files.begin()->first.substr(0, files.begin()->first.find('/') + 1) + path];
            QVERIFY(!bytes.empty());
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
            const QString changed = cli_->write("changed.zip", zipOf(files));
            const CliAnswer answer = cli_->bare({"--json", "verify", changed});
            QCOMPARE(answer.code, 7);
            QVERIFY2(answer.out.contains(path), answer.out.constData());
        }
    }

    void everyFormHasTheSameSums()
    {
        const PacketFiles files = filesBelow(bytesOf(make("self")));
        const QJsonObject said = said_;
        const QString pdf = textOfPdf(files.at("data/summary.pdf"));
        const QString html = QString::fromStdString(files.at("data/summary.html"));
        const auto both = [&](const QString &figure, const char *what) {
            QVERIFY2(pdf.contains(figure), qPrintable(QLatin1String(what) + ' ' + figure));
            QVERIFY2(html.contains(figure), qPrintable(QLatin1String(what) + ' ' + figure));
        };
        const struct
        {
            const char *table;
            const char *column;
            QStringList by;
        } sums[] = {{"schedule", "work_pay", {"clock", "standing", "currency", "grade"}},
                    {"schedule", "work_pay", {"clock", "standing", "currency"}},
                    {"schedule", "bonus", {"clock", "standing", "currency", "grade"}},
                    {"daily", "earned", {"currency", "weakest_grade"}},
                    {"daily", "earned", {"currency"}},
                    {"weekly", "earned", {"currency"}},
                    {"payments", "gross", {"currency", "counted", "grade"}},
                    {"payments", "net", {"currency", "counted"}},
                    {"payments", "unmatched", {"currency", "counted"}},
                    {"ageing", "earned", {"currency"}},
                    {"ageing", "received", {"currency", "grade"}},
                    {"ageing", "overdue", {"currency"}},
                    {"differences", "due", {"basis", "rule", "currency"}},
                    {"differences", "difference", {"basis", "rule", "currency"}}};
        for (const auto &sum : sums) {
            const Table table(files.at(std::string("data/") + sum.table + ".csv"));
            QVERIFY2(!table.rows.isEmpty(), sum.table);
            for (const qint64 amount : table.sums(sum.column, sum.by))
                both(hundredths(amount), sum.table);
        }
        for (const char *table : {"schedule", "daily", "weekly"}) {
            const Table read(files.at(std::string("data/") + table + ".csv"));
            const char *column = QByteArray(table) == "schedule" ? "seconds" : "worked_seconds";
            const QStringList by = QByteArray(table) == "schedule" ? QStringList{"clock", "standing", "currency"}
                                                                   : QStringList{"currency"};
            QMap<QString, qint64> seconds;
            for (const QStringList &row : read.rows) {
                QStringList key;
                for (const QString &each : by)
                    key += read.cell(row, each.toLatin1());
                seconds[key.join(' ')] += read.cell(row, column).toLongLong();
            }
            for (const qint64 each : seconds)
                both(QString::number(each), table);
        }

        // The command line's own figures, which the CSVs must give as well.
        const Table work(files.at("data/schedule.csv"));
        QMap<QString, qint64> earned;
        for (const QStringList &row : work.rows) {
            if (work.cell(row, "standing") == QLatin1String("earned"))
                earned[work.cell(row, "platform") + work.cell(row, "currency")] +=
                    work.cell(row, "work_pay").remove('.').toLongLong()
                    + work.cell(row, "bonus").remove('.').toLongLong();
        }
        const CliAnswer summary = cli_->run({"summary", "--by", "platform", "--as-of", "2026-11-26"});
        for (const QJsonValue &each : summary.json()["rows"].toArray()) {
            const QJsonObject row = each.toObject();
            if (row["currency"].isNull())
                continue;
            QCOMPARE(hundredths(earned[row["key"].toString() + row["currency"].toString()]), row["earned"].toString());
            both(row["earned"].toString(), "earned");
            both(row["received"].toString(), "received");
            both(row["overdue"].toString(), "overdue");
        }
        const CliAnswer findings = cli_->run({"findings", "--as-of", "2026-11-26"});
        QVERIFY(!findings.json()["findings"].toArray().isEmpty());
        for (const QJsonValue &each : findings.json()["findings"].toArray()) {
            if (const QString amount = each.toObject()["amount"].toString(); !amount.isEmpty())
                both(amount, "finding");
        }
        for (const QJsonValue &each : findings.json()["totals"].toArray())
            both(each.toObject()["amount"].toString(), "total");

        // Findings are counted with the weeks of one rule as one; its tables have a line for each week.
        const qsizetype lines = said["finding_lines"].toInteger();
        QCOMPARE(Table(files.at("data/findings.csv")).rows.size(), lines);
        QCOMPARE(findings.json()["findings"].toArray().size(), lines);
        QVERIFY(said["findings"].toInteger() > 0 && said["findings"].toInteger() < lines);
        const QString count =
            QStringLiteral("%1 findings, %2 lines week by week").arg(said["findings"].toInteger()).arg(lines);
        both(count, "findings");
        QVERIFY(QString::fromStdString(files.at("bag-info.txt")).simplified().contains(count));
    }

    void whatTheReaderMayNotSeeIsInNoByte()
    {
        const QStringList planted{"plantedproject", "zürich", "plantedtask", "plantednote", "planted@example.org"};
        const auto found = [&](const QString &profile) {
            const QString path = autumn(profile);
            QString all = QString::fromLatin1(QByteArray::fromStdString(bytesOf(path)));
            for (const auto &[name, bytes] : filesBelow(bytesOf(path))) {
                all += QString::fromStdString(name) + '\n' + QString::fromStdString(bytes) + '\n';
                if (!QString::fromStdString(name).endsWith(".pdf"))
                    continue;
                all += textOfPdf(bytes);
                // Everything a stream of the PDF unpacks to: text is drawn there, and said again for copying.
                static const QRegularExpression stream(QStringLiteral("stream\r?\n(.*?)\r?\nendstream"),
                                                       QRegularExpression::DotMatchesEverythingOption);
                auto streams = stream.globalMatch(QString::fromLatin1(QByteArray::fromStdString(bytes)));
                while (streams.hasNext()) {
                    const QByteArray packed = streams.next().captured(1).toLatin1();
                    all += QString::fromLatin1(qUncompress(QByteArray("\x01\x00\x00\x00", 4) + packed));
                }
            }
            QStringList seen;
            const QString folded = foldedInPieces(all);
            for (const QString &word : planted) {
                if (folded.contains(word.normalized(QString::NormalizationForm_KC).toLower()))
                    seen += word;
            }
            return seen;
        };
        QCOMPARE(found("self"), planted);
        QCOMPARE(found("lawyer"), (QStringList{"plantednote", "planted@example.org"}));
        QCOMPARE(found("agency"), QStringList());
        QCOMPARE(found("public"), QStringList());
    }

    /** The lawyer's packet leaves the id of a task out; its salt proves it by the command that HOW-TO-VERIFY.txt gives.
     */
    void aCellLeftOutCanBeProvedLater()
    {
        const Table self(filesBelow(bytesOf(autumn("self"))).at("data/schedule.csv"));
        const PacketFiles files = filesBelow(bytesOf(autumn("lawyer")));
        const Table commitments(files.at("data/commitments.csv"));
        QCOMPARE(commitments.rows.size(), self.rows.size());
        qsizetype line = 0;
        while (line < self.rows.size()
               && self.cell(self.rows[line], "item") != QLatin1String("plantedtask00000000000a"))
            ++line;
        QVERIFY(line < self.rows.size());
        const CliAnswer answer = cli_->run({"disclose", self.cell(self.rows[line], "row")});
        QCOMPARE(answer.code, 0);
        const QString command = QString::fromStdString(files.at("HOW-TO-VERIFY.txt"));
        const qsizetype from = command.indexOf("-c \"import hashlib");
        const QString program = command.mid(from + 4, command.indexOf('"', from + 4) - from - 4);
        int checked = 0;
        for (const QJsonValue &each : answer.json()["cells"].toArray()) {
            const QJsonObject cell = each.toObject();
            const auto said = runProgram(
                "python3", {"-c", program, cell["field"].toString(), cell["value"].toString(), cell["salt"].toString()},
                cli_->folder().path());
            const QString expected = commitments.cell(commitments.rows[line], cell["field"].toString().toLatin1());
            QCOMPARE(QString::fromUtf8(said.out).trimmed(), expected);
            QCOMPARE(cell["commitment"].toString(), expected);
            checked += cell["value"].toString() == QLatin1String("plantedtask00000000000a") ? 1 : 0;
        }
        QCOMPARE(checked, 1);
    }

    void aPacketOfOnePlatformHoldsNoOther()
    {
        const PacketFiles files =
            filesBelow(bytesOf(make("self", {"--platform", "Outlier", "--from", "2026-10-01", "--without", "forms"})));
        for (const auto &[path, bytes] : files) {
            if (path == "data/journal.jsonl")
                continue;
            for (const char *other : {"DataAnnotation", "Upwork", "Prolific", "uk.nmw"})
                QVERIFY2(bytes.find(other) == std::string::npos, qPrintable(QString::fromStdString(path) + other));
        }
    }

    /** Without the rows no commitments to them, and no figure of a law for who sees week sums only. */
    void aPacketClaimsNothingThatItDoesNotHold()
    {
        const PacketFiles brief = filesBelow(bytesOf(make("lawyer", {"--from", "2026-11-01", "--without", "daily"})));
        QVERIFY(!brief.contains("data/schedule.csv") && !brief.contains("data/commitments.csv"));
        QVERIFY(brief.at("data/summary.html").find("commitments.csv") == std::string::npos);
        const PacketFiles open = filesBelow(bytesOf(autumn("public")));
        QVERIFY(open.contains("data/commitments.csv"));
        QVERIFY(open.at("bag-info.txt").find("Rule-Pack: none applied") != std::string::npos);
        QVERIFY(filesBelow(bytesOf(autumn("self"))).at("bag-info.txt").find("uk.nmw") != std::string::npos);
    }

    void badWordsAreRefusedWithANextStep()
    {
        const QString path = autumn("self");
        const std::string before = bytesOf(path);
        QCOMPARE(cli_->run({"packet", "--out", path}).json()["error"].toObject()["code"].toString(),
                 QStringLiteral("file-exists")); // never overwrites
        QCOMPARE(bytesOf(path), before);
        const QString other = QString::fromStdString(cli_->folder().file("other.zip"));
        QCOMPARE(cli_->run({"packet", "--out", other, "--profile", "judge"}).code, 2);
        QVERIFY(cli_->run({"packet", "--out", other, "--with", "everything"}).out.contains("sources"));
        QVERIFY(cli_->run({"packet", "--out", other, "--profile", "agency", "--with", "sources"}).code != 0);
        QVERIFY(cli_->run({"packet", "--out", other, "--stamp", "http://192.0.2.1/"}).code != 0);
        QVERIFY(!QFile::exists(other));
        qputenv("SOURCE_DATE_EPOCH", "yesterday");
        const CliAnswer answer = cli_->run({"packet", "--out", other});
        qputenv("SOURCE_DATE_EPOCH", "1795651200");
        QVERIFY2(answer.code != 0 && answer.out.contains("SOURCE_DATE_EPOCH"), answer.out.constData());
    }
};

QTEST_GUILESS_MAIN(PacketTest)
#include "packet_test.moc"
