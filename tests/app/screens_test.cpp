// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_driver.h"

#include <QDir>
#include <QImage>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/**
 * Takes a picture of every screen with the bundled made-up histories, for people to lay beside the mockups, and checks
 * of each that no text runs into another and none is drawn outside the window. Pictures go to BACKPAY_SCREENS_DIR.
 */
class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(QDir().mkpath(QStringLiteral(BACKPAY_SCREENS_DIR)));
    }

    void everyScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Appearance::Scheme>("scheme");
        QTest::addColumn<QString>("name");
        const QList<QSize> sizes = {{1280, 800}, {840, 800}, {600, 800}, {360, 640}};
        for (const QSize &size : sizes) {
            const QString of = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
            QTest::newRow(qPrintable(of + "-light")) << size << Appearance::Light << of + QStringLiteral("-light");
            if (size.width() == 1280 || size.width() == 360)
                QTest::newRow(qPrintable(of + "-dark")) << size << Appearance::Dark << of + QStringLiteral("-dark");
        }
    }

    void everyScreen()
    {
        QFETCH(QSize, size);
        QFETCH(Appearance::Scheme, scheme);
        QFETCH(QString, name);
        name_ = name;
        ViewFixture fixture(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        fixture.models->appearance()->setScheme(scheme);
        WindowDriver driver(fixture);
        driver_ = &driver;
        QVERIFY(driver.show(size));
        picture("first-run");
        driver.click("firstRunNew");
        QTRY_VERIFY(driver.named("passphraseField"));
        driver.type("passphraseField", testPassphrase);
        picture("create-vault");
        QVERIFY(fixture.makeVault());
        fixture.session().lock();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Locked, patience);
        QTRY_VERIFY(driver.named("unlockField"));
        picture("unlock");

        fixture.session().trySample();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        QTRY_VERIFY_WITH_TIMEOUT(driver.named("todayLede"), patience);
        QTRY_VERIFY(driver.shows(QStringLiteral("worked")));
        picture("today");
        driver.click("navPay");
        QTRY_VERIFY(driver.named("payTable"));
        picture("pay");
        driver.click("navWork");
        QTRY_VERIFY(driver.rowIn("contractsList", QStringLiteral("project_sandpiper")));
        picture("work");
        driver.clickItem(driver.rowIn("contractsList", QStringLiteral("project_sandpiper")));
        QTRY_VERIFY(driver.named("contractRows"));
        picture("contract");
        press(driver, "termsEdit");
        QTRY_VERIFY(driver.named("termsSave"));
        picture("contract-terms");
        press(driver, "rateAdd");
        picture("contract-rate");
        press(driver, "termsCancel");
        QTRY_VERIFY(!driver.named("termsSave"));
        press(driver, "changesOpen");
        QTRY_VERIFY(driver.named("contractsMerge"));
        picture("contract-merge");
        driver.go("Claims");
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("Time over the cap")), patience);
        picture("claims");
        findingPictures(*fixture.models->claims());
        packetPictures(fixture);
        QTRY_VERIFY(driver.named("claimsCalculator"));
        press(driver, "claimsCalculator");
        QTRY_VERIFY(driver.named("calculatorLede"));
        picture("calculator-empty");
        CalculatorModel &calculator = *fixture.models->calculator();
        calculator.fillExample();
        picture("calculator-example");
        scrollTo(driver, 640);
        picture("calculator-example-lower");
        scrollTo(driver, 1280);
        picture("calculator-example-lowest");
        scrollTo(driver, 0);
        calculator.set(QStringLiteral("place"), QStringLiteral("US-CA"));
        calculator.set(QStringLiteral("byDay"), QStringLiteral("yes"));
        for (int day = 0; day < 4; ++day)
            calculator.set(QStringLiteral("day%1").arg(day), QStringLiteral("11.5"));
        picture("calculator-california");
        scrollTo(driver, 640);
        picture("calculator-california-lower");
        calculator.set(QStringLiteral("day6"), QStringLiteral("0x"));
        calculator.setLine(0, QStringLiteral("rate"), QStringLiteral("$12"));
        picture("calculator-fault");
        scrollTo(driver, 0);
        press(driver, "placeButton");
        QTRY_VERIFY(driver.named("placeList"));
        picture("calculator-place", true);
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        settingsPictures(fixture);
        driver.go("Import");
        QTRY_VERIFY(driver.named("importChoose"));
        picture("import-choose");
        press(driver, "handOpen");
        QTRY_VERIFY(driver.named("handWrite"));
        picture("import-by-hand");
        press(driver, "handOpen");
        QVERIFY(fixture.check("voyages.csv", "Day,Voyage,Sum,Remark\n2026-11-02,Harbour,$45.00,made up\n"
                                             "2026-11-02,Harbour,$22.50,made up\n"
                                             "2026-11-03,Harbour,none,made up\n"));
        press(driver, "mapperOpen");
        QTRY_VERIFY(driver.named("mapperUse"));
        QTRY_VERIFY(!fixture.models->columnMapper()->previewText().isEmpty());
        picture("import-mapper");
        fixture.imports().back();
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv",
                              outlierFile
                                  + "\n\"Nov 2, 2026\",\"x\",\"1h\",\"-\",\"$1.2.3\",\"prepay\",\"-\",\"processed\""));
        QTRY_VERIFY(driver.named("importNext"));
        picture("import-check");
        QVERIFY(fixture.store());
        picture("import-done");
        fixture.imports().next();
        QVERIFY(fixture.check("later.csv", laterOutlierFile));
        QTRY_VERIFY(driver.named("vanishedRows"));
        picture("import-later");
        driver.scrollTo(driver.rowIn("importRows", QStringLiteral("Changed, was pending")));
        picture("import-later-rows");
        QVERIFY(
            QMetaObject::invokeMethod(driver.rowIn("importRows", QStringLiteral("Changed, was pending")), "opened"));
        QTRY_VERIFY(driver.named("rowPopoverText"));
        picture("import-why", true);
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        const int imports = fixture.imports().history()->count();
        QVERIFY(fixture.store());
        fixture.imports().next();
        QTRY_VERIFY(fixture.imports().history()->count() > imports);
        QTRY_VERIFY(driver.named("historyChanges"));
        driver.scrollTo(driver.named("historyChanges"));
        picture("import-history");
        press(driver, "historyChanges");
        QTRY_VERIFY(driver.named("comparisonRows"));
        picture("import-changes");
    }

private:
    struct Written
    {
        QRectF place;
        QString text;
    };

    /** Also where the page would have to be scrolled first. */
    /** A finding on records, one of several weeks, and one of its weeks. */
    void findingPictures(ClaimsModel &claims)
    {
        openFinding(claims, QStringLiteral("Time over the cap"));
        picture("finding-over-cap");
        scrollTo(*driver_, 640);
        picture("finding-over-cap-lower");
        QVERIFY(claims.close());
        openFinding(claims, QStringLiteral("Minimum wage"));
        picture("finding-weeks");
        claims.openWeek(0);
        QTRY_VERIFY_WITH_TIMEOUT(!claims.records().isEmpty(), patience);
        picture("finding-week");
        scrollTo(*driver_, 640);
        picture("finding-week-lower");
        QVERIFY(claims.close());
        QVERIFY(claims.close());
        QVERIFY(!claims.close());
    }

    /** A packet from its choices to the check of it, and of one that was changed. */
    void packetPictures(ViewFixture &fixture)
    {
        WindowDriver &driver = *driver_;
        PacketModel &packet = *fixture.models->packet();
        PacketBuild &build = *fixture.models->packetBuild();
        PacketCheck &check = *fixture.models->packetCheck();
        const auto read = [&] { return packet.hasRecords() && !packet.isBusy(); };
        press(driver, "claimsPacket");
        QTRY_VERIFY_WITH_TIMEOUT(read(), patience);
        picture("packet");
        scrollTo(driver, 400);
        picture("packet-lower");
        scrollTo(driver, 4000);
        picture("packet-lowest");
        scrollTo(driver, 0);
        if (driver.named("packetPreviewOpen")) {
            press(driver, "packetPreviewOpen");
            picture("packet-preview", true);
            QTest::keyClick(&driver.window(), Qt::Key_Escape);
        }
        if (driver.named("packetScopeChange"))
            press(driver, "packetScopeChange");
        packet.setReader(QStringLiteral("public"));
        packet.setPeriod(QStringLiteral("days"));
        packet.setFrom(QStringLiteral("2026-09-01"));
        packet.setTo(QStringLiteral("2026-31-10"));
        build.setStampWanted(true);
        build.setStampAddress(QStringLiteral("http://example.org"));
        picture("packet-faults");
        packet.setTo({});
        build.setStampWanted(false);
        packet.setReader(QStringLiteral("lawyer"));
        QTRY_VERIFY_WITH_TIMEOUT(read() && build.canBuild(), patience);
        const QString path = QString::fromStdString(fixture.scratch.file("packet.zip"));
        build.build(QUrl::fromLocalFile(path));
        QTRY_COMPARE_WITH_TIMEOUT(build.step(), PacketBuild::Built, patience);
        picture("packet-built");
        press(driver, "packetVerify");
        QTRY_VERIFY_WITH_TIMEOUT(check.isDone(), patience);
        picture("packet-check");
        std::string bytes = readBytes(path.toStdString());
        bytes[bytes.size() / 2] ^= 1;
        writeBytes(path.toStdString(), bytes);
        check.verify(QUrl::fromLocalFile(path));
        QTRY_VERIFY_WITH_TIMEOUT(check.isDone(), patience);
        picture("packet-check-faults");
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_VERIFY(driver.named("claimsLede"));
    }

    /** Every section of Settings, the palette, and Today and Pay with hidden amounts. */
    void settingsPictures(ViewFixture &fixture)
    {
        WindowDriver &driver = *driver_;
        driver.go("Settings");
        QTRY_VERIFY(driver.shows(QStringLiteral("Appearance")));
        picture("settings");
        for (const char *section :
             {"general", "appearance", "security", "platforms", "law", "check", "rates", "about"}) {
            driver.go("Settings");
            const QByteArray entry = QByteArray("settings-") + section;
            QTRY_VERIFY2(driver.named(entry), entry);
            driver.scrollTo(driver.named(entry));
            driver.click(entry);
            if (QLatin1String(section) == QLatin1String("check")) {
                press(driver, "checkStart");
                QTRY_VERIFY_WITH_TIMEOUT(fixture.models->vaultCheck()->holds(), patience);
            }
            QTest::qWait(100);
            picture(QByteArray("settings-") + section);
        }
        driver.go("Settings");
        driver.click("settings-platforms");
        fixture.models->platforms()->open(QStringLiteral("mercor"));
        picture("settings-platform");
        driver.go("Settings");
        driver.click("settings-law");
        fixture.models->law()->open(QStringLiteral("us.flsa"));
        picture("settings-rule");
        QTest::keyClick(&driver.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(driver.named("paletteList"));
        picture("palette", true);
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTest::keyClick(&driver.window(), Qt::Key_F1);
        picture("keys", true);
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        fixture.models->privacy()->setAmountsHidden(true);
        driver.go("Today");
        picture("hidden-today");
        driver.go("Pay");
        picture("hidden-pay");
        fixture.models->privacy()->setAmountsHidden(false);
    }

    static void openFinding(ClaimsModel &claims, const QString &title)
    {
        const QVariantList tracks = claims.tracks();
        int entry = -1;
        for (const QVariant &track : tracks) {
            const QVariantList entries = track.toMap().value(QStringLiteral("entries")).toList();
            for (const QVariant &each : entries) {
                if (entry < 0 && each.toMap().value(QStringLiteral("title")) == title)
                    entry = each.toMap().value(QStringLiteral("index")).toInt();
            }
        }
        QVERIFY2(entry >= 0, qPrintable(title));
        claims.open(entry);
        QTRY_VERIFY_WITH_TIMEOUT(!claims.records().isEmpty(), patience);
    }

    static void press(const WindowDriver &driver, const char *name)
    {
        QTRY_VERIFY2(driver.named(name), name);
        QVERIFY(QMetaObject::invokeMethod(driver.named(name), "clicked"));
    }

    static void scrollTo(const WindowDriver &driver, qreal y)
    {
        QQuickItem *flick = driver.named("pageFlick");
        const qreal most = flick->property("contentHeight").toReal() - flick->height();
        flick->setProperty("contentY", std::max<qreal>(0, std::min(y, most)));
    }

    /** A popover lies over texts of the page, which then are no fault. */
    void picture(const char *screen, bool overlaid = false)
    {
        QTest::qWait(400); // longer than any motion
        const QImage image = driver_->window().grabWindow();
        QVERIFY(!image.isNull());
        QVERIFY(image.save(QStringLiteral(BACKPAY_SCREENS_DIR "/%1-%2.png").arg(QLatin1String(screen), name_)));
        QList<Written> written;
        collect(driver_->window().contentItem(), QRectF(QPointF(), QSizeF(driver_->window().size())), written);
        QVERIFY(!written.isEmpty());
        for (qsizetype i = 0; i < written.size() && !overlaid; ++i) {
            for (qsizetype j = i + 1; j < written.size(); ++j)
                QVERIFY2(!written[i].place.intersects(written[j].place),
                         qPrintable(QStringLiteral("%1: \"%2\" runs into \"%3\"")
                                        .arg(QLatin1String(screen), written[i].text, written[j].text)));
        }
    }

    /** The painted places of all texts in sight, one pixel smaller all round, cut to what their parents let through. */
    static void collect(QQuickItem *item, QRectF clip, QList<Written> &written)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        const QRectF area = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (item->clip())
            clip = clip.intersected(area);
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
            const qreal width = std::min(item->property("contentWidth").toReal(), item->width());
            const qreal height = item->property("contentHeight").toReal();
            const int across = item->property("effectiveHorizontalAlignment").toInt();
            const qreal left = across == Qt::AlignRight     ? item->width() - width
                               : across == Qt::AlignHCenter ? (item->width() - width) / 2
                                                            : 0;
            const QRectF painted =
                item->mapRectToScene(QRectF(left, 0, width, height)).adjusted(1, 1, -1, -1).intersected(clip);
            if (painted.isValid())
                written.append({painted, item->property("text").toString()});
        }
        for (QQuickItem *child : item->childItems())
            collect(child, clip, written);
    }

    WindowDriver *driver_ = nullptr;
    QString name_;
};

}

QTEST_MAIN(backpay::ScreensTest)
#include "screens_test.moc"
