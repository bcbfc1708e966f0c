// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen_tour.h"

#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** Findings, an evidence packet and the check of it, the calculator. */
class ScreensClaimsTest : public ScreenTour
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void everyScreen_data() { addVariants(); }

    void everyScreen()
    {
        beginWithSample();
        if (QTest::currentTestFailed())
            return;
        driver().go("Claims");
        QTRY_VERIFY_WITH_TIMEOUT(driver().shows(said("FindingText", "Time over the cap")), patience);
        picture("claims");
        findingPictures(*models().claims());
        packetPictures();
        calculatorPictures();
        finish();
    }

private:
    void calculatorPictures()
    {
        QTRY_VERIFY(driver().named("claimsCalculator"));
        press("claimsCalculator");
        QTRY_VERIFY(driver().named("calculatorLede"));
        picture("calculator-empty");
        CalculatorModel &calculator = *models().calculator();
        calculator.fillExample();
        picture("calculator-example");
        scrollTo(640);
        picture("calculator-example-lower");
        scrollTo(1280);
        picture("calculator-example-lowest");
        scrollTo(0);
        calculator.set(QStringLiteral("place"), QStringLiteral("US-CA"));
        calculator.set(QStringLiteral("byDay"), QStringLiteral("yes"));
        for (int day = 0; day < 4; ++day)
            calculator.set(QStringLiteral("day%1").arg(day), QStringLiteral("11.5"));
        picture("calculator-california");
        scrollTo(640);
        picture("calculator-california-lower");
        calculator.set(QStringLiteral("day6"), QStringLiteral("0x"));
        calculator.setLine(0, QStringLiteral("rate"), QStringLiteral("$12"));
        picture("calculator-fault");
        scrollTo(0);
        press("placeButton");
        QTRY_VERIFY(driver().named("placeList"));
        picture("calculator-place", true);
        escape();
    }

    /** A finding on records, one of several weeks, and one of its weeks. */
    void findingPictures(ClaimsModel &claims)
    {
        openFinding(claims, said("FindingText", "Time over the cap"));
        picture("finding-over-cap");
        scrollTo(640);
        picture("finding-over-cap-lower");
        QVERIFY(claims.close());
        openFinding(claims, said("FindingText", "Minimum wage"));
        picture("finding-weeks");
        claims.openWeek(0);
        QTRY_VERIFY_WITH_TIMEOUT(!claims.records().isEmpty(), patience);
        picture("finding-week");
        scrollTo(640);
        picture("finding-week-lower");
        QVERIFY(claims.close());
        QVERIFY(claims.close());
        QVERIFY(!claims.close());
    }

    /** A packet from its choices to the check of it, and of one that was changed. */
    void packetPictures()
    {
        PacketModel &packet = *models().packet();
        PacketBuild &build = *models().packetBuild();
        PacketCheck &check = *models().packetCheck();
        const auto read = [&] { return packet.hasRecords() && !packet.isBusy(); };
        press("claimsPacket");
        QTRY_VERIFY_WITH_TIMEOUT(read(), patience);
        picture("packet");
        scrollTo(400);
        picture("packet-lower");
        scrollTo(4000);
        picture("packet-lowest");
        scrollTo(0);
        if (driver().named("packetPreviewOpen")) {
            press("packetPreviewOpen");
            picture("packet-preview", true);
            escape();
        }
        if (driver().named("packetScopeChange"))
            press("packetScopeChange");
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
        const QString path = QString::fromStdString(fixture().scratch.file("packet.zip"));
        build.build(QUrl::fromLocalFile(path));
        QTRY_VERIFY_WITH_TIMEOUT(build.step() != PacketBuild::Building, patience);
        QVERIFY2(build.step() == PacketBuild::Built, qPrintable(build.errorText()));
        picture("packet-built");
        press("packetVerify");
        QTRY_VERIFY_WITH_TIMEOUT(check.isDone(), patience);
        picture("packet-check");
        std::string bytes = readBytes(path.toStdString());
        bytes[bytes.size() / 2] ^= 1;
        writeBytes(path.toStdString(), bytes);
        check.verify(QUrl::fromLocalFile(path));
        QTRY_VERIFY_WITH_TIMEOUT(check.isDone(), patience);
        picture("packet-check-faults");
        for (int step = 0; step < 3; ++step)
            escape();
        QTRY_VERIFY(driver().named("claimsLede"));
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
};

}

QTEST_MAIN(backpay::ScreensClaimsTest)
#include "screens_claims_test.moc"
