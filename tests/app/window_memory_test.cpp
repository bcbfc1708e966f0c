// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_secrecy.h"
#include "core/vault/header_file.h"
#include "core/vault/key_slot.h"
#include "tests/support/memory_scan.h"
#include "window_driver.h"

#include <QGuiApplication>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QtPlugin>

#include <filesystem>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

namespace {

constexpr HiddenBytes passphrase("quartz lantern violin harbour");
constexpr HiddenBytes project("Project quillmarkerquill");
constexpr HiddenBytes item("ferrymarkerferrymarker01");
constexpr HiddenBytes line("heronmarker reading of guidelines");

SecretBytes secretOf(const HiddenBytes &hidden)
{
    SecretBytes secret(hidden.size());
    hidden.reveal(secret.data());
    return secret;
}

}

const char *const folders[] = {"HOME",           "XDG_DATA_HOME",   "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                               "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"};

/** Every folder that a program may leave something in, below one that goes; made before the program begins. */
const ScratchFolder &home()
{
    static const ScratchFolder folder;
    return folder;
}

/** Whether a file holds it, byte for byte or as UTF-16. */
bool holds(const std::string &bytes, const HiddenBytes &hidden)
{
    const std::string plain = hidden.text();
    std::string wide;
    for (const char letter : plain)
        wide += {letter, '\0'};
    return bytes.find(plain) != std::string::npos || bytes.find(wide) != std::string::npos;
}

/** What the window leaves in memory after a lock, measured in the window itself, and on the disk. */
class WindowMemoryTest : public QObject
{
    Q_OBJECT

    static void useTheWindow(ViewFixture &fixture, WindowDriver &driver)
    {
        QTRY_VERIFY(driver.named("unlockField"));
        driver.type("unlockField", passphrase.wideText());
        QTest::keyClick(&driver.window(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        writeBytes(fixture.scratch.file("o.csv"),
                   "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n\"Nov 18, 2026\",\""
                       + item.text() + "\",\"1h \",\"$30.00/hr\",\"$30.00\",\"prepay\",\"" + project.text()
                       + "\",\"processed\"\n");
        QVERIFY(fixture.check(QString::fromStdString(fixture.scratch.file("o.csv"))));
        QTest::qWait(50); // the preview is drawn
        QVERIFY(fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->timer()->contracts().isEmpty(), patience);
        const QString key =
            fixture.models->timer()->contracts().value(0).toMap().value(QStringLiteral("value")).toString();
        QTest::qWait(50); // Today is drawn
        fixture.models->contract()->load(key);
        fixture.models->rows()->show({});
        fixture.models->timer()->note(key, QStringLiteral("14:10-14:20 ") + line.wideText(), {}, false);
        QTest::qWait(200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

    void leavesNoTraceOnDisk()
    {
        ViewFixture fixture; // its folder is below TMPDIR
        const std::string path = fixture.services.vaultFile.toStdString();
        QVERIFY(Vault::create(path, secretOf(passphrase), fixture.clock, KdfCost::floor()).has_value());
        fixture.build();
        WindowDriver driver(fixture);
        QVERIFY(driver.show(QSize(1280, 800)));
        useTheWindow(fixture, driver);
        if (QTest::currentTestFailed())
            return;
        const auto traces = [] {
            QStringList found;
            for (const auto &entry : std::filesystem::recursive_directory_iterator(home().path())) {
                if (!entry.is_regular_file() || entry.path().filename() == "o.csv")
                    continue;
                const std::string bytes = readBytes(entry.path().string());
                for (const HiddenBytes &each : {passphrase, project, item, line}) {
                    if (holds(bytes, each))
                        found += QString::fromStdString(entry.path().string());
                }
            }
            return found;
        };
        QVERIFY(std::filesystem::exists(path + "-wal")); // the vault is open: its log is looked at as well
        QCOMPARE(traces(), QStringList());
        fixture.session().lock();
        fixture.lane.waitUntilIdle();
        fixture.settings.sync();
        QCOMPARE(traces(), QStringList());
    }

    void afterALock()
    {
        ViewFixture fixture;
        const std::string path = fixture.services.vaultFile.toStdString();
        QVERIFY(Vault::create(path, secretOf(passphrase), fixture.clock, KdfCost::floor()).has_value());
        fixture.build();
        WindowDriver driver(fixture);
        QVERIFY(driver.show(QSize(1280, 800)));
        useTheWindow(fixture, driver);
        if (QTest::currentTestFailed())
            return;
        MemoryScan scan;
        const auto open = scan.find({project, item, line});
        for (const MemoryFinds &each : open)
            QVERIFY(each.all() > 0); // it is looked for in the right way

        fixture.session().lock();
        QTRY_VERIFY(driver.named("unlockField"));
        fixture.lane.waitUntilIdle();
        fixture.readers.waitForDone();

        const auto header = VaultHeader::parse(readFileStart(path)->bytes, path);
        QVERIFY(header.has_value());
        HiddenBytes key("");
        {
            const auto opened = unwrapKey(*header, secretOf(passphrase), path);
            QVERIFY(opened.has_value());
            key = HiddenBytes::of(opened->data(), opened->size());
        }
        // The engine lets go of the pages soon after they have gone; on a busy machine that takes its time.
        std::vector<MemoryFinds> found;
        int all = 1;
        for (int tries = 0; tries < 10 && all > 0; ++tries) {
            QTest::qWait(300);
            wipeLeftStack();
            found = scan.find({key, passphrase, project, item, line});
            all = 0;
            for (const MemoryFinds &each : found)
                all += each.all();
        }
        const char *const names[] = {"key", "passphrase", "project", "item", "line"};
        for (std::size_t each = 0; each < found.size(); ++each)
            qInfo("%s: %s", names[each], found[each].text().c_str());
        qInfo("searched %llu bytes", static_cast<unsigned long long>(scan.searched));
        // Names of contracts: the engine holds some of what the last page showed, as app/SECURITY.md says.
        QVERIFY2(found[2].plain == 0 && found[2].wide <= 8, found[2].text().c_str());
        for (const std::size_t none : {0U, 1U, 3U, 4U})
            QVERIFY2(found[none].all() == 0, names[none]);
    }
};

}

int main(int argc, char *argv[])
{
    for (const char *folder : backpay::folders) {
        std::filesystem::create_directory(backpay::home().file(folder));
        std::filesystem::permissions(backpay::home().file(folder), std::filesystem::perms::owner_all);
        qputenv(folder, QByteArray::fromStdString(backpay::home().file(folder)));
    }
    QGuiApplication program(argc, argv);
    backpay::WindowMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "window_memory_test.moc"
