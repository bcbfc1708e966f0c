// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_driver.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** Settings, keys, the command palette and hidden amounts, as a person meets them. */
class SettingsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void everySectionOpens_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("rail") << QSize(700, 800);
        QTest::newRow("phone") << QSize(360, 640);
    }

    void everySectionOpens()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show(size));
        QVERIFY(fixture.makeVault());
        const QList<std::pair<const char *, QString>> sections = {
            {"settings-general", QStringLiteral("Zone of this computer")},
            {"settings-appearance", QStringLiteral("High contrast, dark")},
            {"settings-security", QStringLiteral("Lock when idle")},
            {"settings-platforms", QStringLiteral("Payers you named")},
            {"settings-law", QStringLiteral("minimum wages of")},
            {"settings-check", QStringLiteral("Check now")},
            {"settings-rates", QStringLiteral("The vault holds no reference rates")},
            {"settings-about", QStringLiteral("GPL 3.0 or later")}};
        for (const auto &[name, text] : sections) {
            driver.go("Settings");
            QTRY_VERIFY2(driver.named(name), name);
            driver.scrollTo(driver.named(name));
            driver.click(name);
            QTRY_VERIFY2(driver.shows(text), qPrintable(text));
        }
        // The keyboard leads back to the list, then to Today.
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_VERIFY(driver.shows(QStringLiteral("No record yet")));
    }

    void recoveryWordsOpenTheLockedWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("phone") << QSize(360, 640);
    }

    void recoveryWordsOpenTheLockedWindow()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show(size));
        QVERIFY(fixture.makeVault());
        const auto press = [&](const char *name) {
            QTRY_VERIFY2(driver.named(name), name);
            driver.scrollTo(driver.named(name));
            driver.click(name);
        };
        driver.go("Settings");
        press("settings-security");
        QTRY_VERIFY(driver.shows(QStringLiteral("set 19\u00a0November\u00a02026")));
        QVERIFY(!driver.named("keyRemove0")); // the last way is not to be removed
        press("addWords");
        QTRY_VERIFY(driver.named("recoveryWord24"));
        const QStringList words = fixture.models->keys()->words();
        QCOMPARE(driver.named("recoveryWord7")->property("text").toString(), words[6]);
        press("sheetNext");
        for (int i = 0; i < 3; ++i) { // four letters and a blank make the word whole
            const QString word = words[fixture.models->keys()->asked()[i].toInt() - 1];
            const QByteArray field = "askedWord" + QByteArray::number(i);
            driver.type(field, word.left(4) + (word.size() > 4 ? QStringLiteral(" ") : QString()));
            QCOMPARE(driver.named(field)->property("text").toString(), word);
        }
        press("testWords");
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("24 words, checked")), patience);
        QVERIFY(driver.named("keyRemove0"));
        fixture.session().lock();
        press("unlockByWords");
        QTRY_VERIFY(driver.named("unlockWords"));
        QStringList slip = words;
        std::swap(slip[0], slip[1]);
        const auto give = [&](const QStringList &typed) {
            driver.named("unlockWords")->setProperty("text", typed.join(QLatin1Char(' ')));
            driver.click("unlockButton");
        };
        if (slip != words) {
            give(slip);
            QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("Words 1 and 2 have changed places.")), patience);
        }
        give(words);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
    }

    void backsUpAndAsksBeforeItRestores_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("phone") << QSize(360, 640);
    }

    void backsUpAndAsksBeforeItRestores()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show(size));
        QVERIFY(fixture.makeVault());
        driver.go("Settings");
        QTRY_VERIFY(driver.named("settings-security"));
        driver.scrollTo(driver.named("settings-security"));
        driver.click("settings-security");
        QTRY_VERIFY(driver.named("backUpNow"));
        QTRY_VERIFY(driver.shows(QStringLiteral("10 kept, in")));
        driver.scrollTo(driver.named("backUpNow"));
        driver.click("backUpNow");
        QTRY_VERIFY_WITH_TIMEOUT(driver.named("backupTest0"), patience);
        QVERIFY(driver.shows(QStringLiteral("opened and compared")));
        const QString file = fixture.models->backups()->rows().first().toMap()["file"].toString();
        driver.scrollTo(driver.named("backupTestNewest"));
        driver.click("backupTestNewest");
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("The backup opens and is whole")), patience);

        QQuickItem *asks = driver.named("backupAsks");
        QVERIFY(!asks || !asks->isVisible());
        QVERIFY(QMetaObject::invokeMethod(driver.named("settingsBackups"), "ask", Q_ARG(QString, file)));
        QTRY_VERIFY(driver.named("backupRestoreYes"));
        QVERIFY(!driver.named("backupRestoreYes")->isEnabled()); // without a passphrase
        QVERIFY(driver.shows(QStringLiteral("nothing is overwritten")));
        driver.named("backupPassphrase")->setProperty("text", testPassphrase);
        driver.scrollTo(driver.named("backupRestoreYes"));
        driver.click("backupRestoreYes");
        QTRY_VERIFY_WITH_TIMEOUT(driver.named("unlockField"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("Restored.")), patience);
    }

    void locksAndCoversAsTheSwitchesSay()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        driver.go("Settings");
        driver.click("settings-security");
        driver.click("lockWithScreen");
        QVERIFY(!fixture.models->privacy()->lockWithScreen());
        driver.click("lockBeforeSleep");
        QVERIFY(!fixture.models->privacy()->lockBeforeSleep());
        driver.click("coverWhenAway");
        QVERIFY(fixture.models->privacy()->coverWhenAway());
    }

    void isCoveredWhileAnotherWindowIsInUse()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        driver.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
        QQuickWindow other;
        other.show();
        other.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(!driver.named("cover")); // it is off at first
        fixture.models->privacy()->setCoverWhenAway(true);
        QTRY_VERIFY(driver.named("cover"));
        // Nothing of the page is in the picture.
        const QImage picture = driver.window().grabWindow();
        const QQuickItem *cover = driver.named("cover");
        QCOMPARE(cover->size(), QSizeF(driver.window().contentItem()->size()));
        QCOMPARE(picture.pixelColor(20, 20), picture.pixelColor(picture.width() - 20, picture.height() - 20));
        driver.window().requestActivate();
        QTRY_VERIFY(!driver.named("cover"));
        fixture.session().lock();
        other.requestActivate();
        QTRY_VERIFY(!driver.window().isActive());
        QVERIFY(!driver.named("cover")); // a locked window shows nothing anyway
    }

    void sampleDataGoesInOneClick()
    {
        ViewFixture fixture(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        driver.go("Settings");
        driver.click("sampleTry");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session().isSampleData(), 2 * patience);
        QTRY_VERIFY_WITH_TIMEOUT(driver.named("todayLede"), patience);
        driver.go("Settings");
        driver.click("sampleRemove");
        QTRY_VERIFY(driver.named("unlockField"));
        QVERIFY(driver.shows(QStringLiteral("made-up")));
    }

    void findsACommandByItsName()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->timer()->contracts().isEmpty(), patience);
        palette(driver, QStringLiteral("vault ch"));
        QCOMPARE(driver.named("paletteList")->property("count").toInt(), 1);
        QTest::keyClick(&driver.window(), Qt::Key_Return);
        QTRY_VERIFY(driver.named("checkStart"));
        QVERIFY(!driver.named("paletteList"));

        palette(driver, QStringLiteral("open sandpiper"));
        QTest::keyClick(&driver.window(), Qt::Key_Return);
        QTRY_VERIFY(driver.named("contractRows"));
        QVERIFY(driver.shows(QStringLiteral("Project Sandpiper")));

        palette(driver, QStringLiteral("undo"));
        QTRY_VERIFY(driver.shows(QStringLiteral("Undo import of november.csv")));
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_VERIFY(!driver.named("paletteList"));

        palette(driver, QStringLiteral("settings"));
        const int found = driver.named("paletteList")->property("count").toInt();
        QVERIFY(found > 5);
        QTest::keyClick(&driver.window(), Qt::Key_Down);
        QTest::keyClick(&driver.window(), Qt::Key_Down);
        QCOMPARE(driver.named("paletteList")->property("currentIndex").toInt(), 2);
        QTest::keyClick(&driver.window(), Qt::Key_Up);
        QTest::keyClick(&driver.window(), Qt::Key_Return);
        QTRY_VERIFY(driver.shows(QStringLiteral("One encrypted file holds everything.")));
        palette(driver, QStringLiteral("zzz"));
        QVERIFY(driver.shows(QStringLiteral("Nothing has that name")));
        QTest::keyClick(&driver.window(), Qt::Key_Return);
        QVERIFY(driver.named("paletteList") || driver.shows(QStringLiteral("Nothing has that name")));
    }

    void keysDoWhatTheListOfKeysSays()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->timer()->recent().isEmpty(), patience);
        QTest::keyClick(&driver.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("fillLine"));
        QTRY_VERIFY(driver.named("fillLine")->hasActiveFocus());
        QTest::keyClick(&driver.window(), Qt::Key_F1);
        QTRY_VERIFY(driver.shows(QStringLiteral("Ctrl+Shift+H")));
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTest::keyClick(&driver.window(), Qt::Key_1, Qt::AltModifier);

        QTest::keyClick(&driver.window(), Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->timer()->isRunning(), patience);
        QTest::keyClick(&driver.window(), Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->timer()->isRunning(), patience);
        QTest::keyClick(&driver.window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("packetLede"));
        QTest::keyClick(&driver.window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("settingsLede"));
        QTest::keyClick(&driver.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("paletteList"));
        QTest::keyClick(&driver.window(), Qt::Key_Escape);

        QTest::keyClick(&driver.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("Taken back: import of november.csv.")), patience);
        QTest::keyClick(&driver.window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("unlockField"));
    }

    void findGoesToTheFieldInSight()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        driver.go("Settings");
        driver.click("settings-law");
        QTRY_VERIFY(driver.named("lawFind"));
        QTest::keyClick(&driver.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("lawFind")->hasActiveFocus());
        for (const char letter : {'o', 'a', 'k', 'l', 'a', '/'})
            QTest::keyClick(&driver.window(), letter);
        QCOMPARE(driver.named("lawFind")->property("text").toString(), QStringLiteral("oakla/"));
        QTest::keyClick(&driver.window(), Qt::Key_Backspace);
        QTRY_VERIFY(driver.named("rule-US-CA-OAK"));
        driver.click("rule-US-CA-OAK");
        QTRY_VERIFY(driver.named("ruleClose"));
        QVERIFY(driver.shows(QStringLiteral("Checked through")));
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_VERIFY(!driver.named("ruleClose"));
        driver.go("Today");
        QTest::keyClick(&driver.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("paletteList"));
    }

    void hiddenAmountsAreNowhere()
    {
        ViewFixture fixture(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        fixture.session().trySample();
        QTRY_VERIFY_WITH_TIMEOUT(driver.named("todayLede"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("worked")), patience);
        const std::string shown = packet(fixture, "shown.zip");
        QVERIFY(!shown.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!amountsOn(driver).isEmpty(), patience);

        QTest::keyClick(&driver.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.models->privacy()->amountsHidden());
        nothingOn(driver, "today");
        for (const char *place : {"Work", "Pay", "Claims", "Import", "Settings"}) {
            driver.go(place);
            if (QLatin1String(place) == QLatin1String("Claims"))
                QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("Time over the cap")), patience);
            nothingOn(driver, place);
        }
        contractAndItsSource(fixture, driver);
        everyFinding(fixture, driver);
        payouts(fixture, driver);
        rowsOfEveryKind(fixture, driver);
        packetPage(fixture, driver);
        QVERIFY(packet(fixture, "hidden.zip") == shown);

        driver.go("Today");
        driver.click("hideAmounts");
        QTRY_VERIFY_WITH_TIMEOUT(!amountsOn(driver).isEmpty(), patience);
    }

private:
    static void palette(WindowDriver &driver, const QString &words)
    {
        QTest::keyClick(&driver.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("paletteField"));
        for (const QChar letter : words)
            QTest::keyClick(&driver.window(), letter.toLatin1());
    }

    /** The bytes of a packet over all records, made at the fixture's time. */
    static std::string packet(ViewFixture &fixture, const std::string &name)
    {
        PacketModel &model = *fixture.models->packet();
        PacketBuild &build = *fixture.models->packetBuild();
        model.look();
        if (!QTest::qWaitFor([&] { return build.canBuild() && !model.isBusy(); }, patience))
            return {};
        const std::string path = fixture.scratch.file(name);
        build.build(QUrl::fromLocalFile(QString::fromStdString(path)));
        if (!QTest::qWaitFor([&] { return build.step() == PacketBuild::Built; }, patience))
            return {};
        build.again();
        model.leave();
        return readBytes(path);
    }

    /** Numbers with two or four decimals, which but for hours only amounts and rates have here; those of laws go on. */
    static QStringList amountsIn(const QString &text)
    {
        static const QRegularExpression amount(
            QStringLiteral("(?<![\\d.,§-])\\d[\\d,]*\\.\\d{2}(?:\\d{2})?(?![\\d.(]| hours)"));
        QStringList found;
        for (auto match = amount.globalMatch(text); match.hasNext();)
            found += match.next().captured() + QStringLiteral(" in ") + text;
        return found;
    }

    /** All that can be read or heard on the page, also below the fold. */
    static void collect(QQuickItem *item, QStringList &found)
    {
        if (!item->isVisible())
            return;
        for (const char *property : {"text", "sentence", "figure"})
            found += amountsIn(item->property(property).toString());
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item)) {
            found += amountsIn(spoken->text(QAccessible::Name));
            found += amountsIn(spoken->text(QAccessible::Description));
        }
        for (QQuickItem *child : item->childItems())
            collect(child, found);
    }
    static QStringList amountsOn(const WindowDriver &driver)
    {
        QStringList found;
        collect(driver.window().contentItem(), found);
        return found;
    }
    static void nothingOn(const WindowDriver &driver, const char *page)
    {
        QTest::qWait(100);
        QTRY_VERIFY2_WITH_TIMEOUT(amountsOn(driver).isEmpty(),
                                  qPrintable(QLatin1String(page) + QStringLiteral(": ")
                                             + amountsOn(driver).mid(0, 5).join(QStringLiteral(" | "))),
                                  10000);
    }

    static void contractAndItsSource(ViewFixture &fixture, WindowDriver &driver)
    {
        driver.go("Work");
        QTRY_VERIFY(driver.rowIn("contractsList", QStringLiteral("project_sandpiper")));
        driver.clickItem(driver.rowIn("contractsList", QStringLiteral("project_sandpiper")));
        QTRY_VERIFY_WITH_TIMEOUT(driver.rowIn("contractRows", QStringLiteral("line")), patience);
        nothingOn(driver, "contract");
        const LedgerRow row = fixture.models->contract()->rows()->row<LedgerRow>(0);
        SourceModel &source = *fixture.models->source();
        source.openSource(row.importUuid, row.line);
        QTRY_VERIFY_WITH_TIMEOUT(source.isSourceOpen(), patience);
        QCOMPARE(source.source().value(QStringLiteral("text")).toString(), QStringLiteral("hidden"));
        source.closeSource();
    }

    static void everyFinding(ViewFixture &fixture, WindowDriver &driver)
    {
        driver.go("Claims");
        ClaimsModel &claims = *fixture.models->claims();
        for (int entry = 0; entry < claims.count(); ++entry) {
            claims.open(entry);
            QTRY_VERIFY_WITH_TIMEOUT(!claims.records().isEmpty(), patience);
            nothingOn(driver, qPrintable(QStringLiteral("finding %1").arg(entry)));
            if (!claims.finding().value(QStringLiteral("weeks")).toList().isEmpty()) {
                claims.openWeek(0);
                QTRY_VERIFY_WITH_TIMEOUT(!claims.records().isEmpty(), patience);
                nothingOn(driver, qPrintable(QStringLiteral("week of finding %1").arg(entry)));
            }
            while (claims.close()) {
            }
        }
    }

    static void payouts(ViewFixture &fixture, WindowDriver &driver)
    {
        driver.go("Pay");
        MatchesModel &matches = *fixture.models->matches();
        matches.setActive(true);
        QTRY_VERIFY(driver.named("payoutsList"));
        nothingOn(driver, "payouts");
        if (matches.rows()->count() == 0)
            return;
        matches.open(0);
        QTRY_VERIFY_WITH_TIMEOUT(!matches.detail().isEmpty(), patience);
        nothingOn(driver, "payout");
    }

    static void rowsOfEveryKind(ViewFixture &fixture, WindowDriver &driver)
    {
        driver.go("Work");
        const auto opensRows = [](const QQuickItem &item) {
            return item.property("opens").toBool() && item.property("label").isValid()
                   && item.property("figure").isValid();
        };
        QQuickItem *kind = findItem(driver.window().contentItem(), opensRows);
        QVERIFY(kind);
        QVERIFY(QMetaObject::invokeMethod(kind, "opened"));
        QTRY_VERIFY(driver.named("rowsPage"));
        RowsModel &rows = *fixture.models->rows();
        const QVariantList whats = rows.whats();
        for (const QVariant &what : whats) {
            const QString value = what.toMap().value(QStringLiteral("value")).toString();
            QVERIFY(rows.setProperty("what", value));
            nothingOn(driver, qPrintable(value));
        }
    }

    static void packetPage(ViewFixture &fixture, WindowDriver &driver)
    {
        QTest::keyClick(&driver.window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->packet()->hasRecords() && !fixture.models->packet()->isBusy(),
                                 patience);
        nothingOn(driver, "packet");
    }
};

}

QTEST_MAIN(backpay::SettingsWindowTest)
#include "settings_window_test.moc"
