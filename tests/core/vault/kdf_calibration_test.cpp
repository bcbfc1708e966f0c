// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/kdf_calibration.h"

#include "core/base/secret.h"

#include <QTest>

using namespace backpay;

namespace {

constexpr std::uint64_t mebibytes = 1024 * 1024;

/** A machine that takes so many microseconds for one MiB in one pass. */
MeasureDerivation machineOf(std::int64_t microseconds)
{
    return [microseconds](const KdfCost &cost) {
        return std::chrono::microseconds(microseconds
                                         * static_cast<std::int64_t>(cost.memoryBytes / mebibytes * cost.passes));
    };
}

}

class KdfCalibrationTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAboutASecond_data()
    {
        QTest::addColumn<qint64>("microseconds");
        for (const qint64 microseconds : {250, 300, 500, 640, 1000, 1300, 1600, 2000, 2500, 3000, 4000, 5000, 6500})
            QTest::newRow(std::to_string(microseconds).c_str()) << microseconds;
    }

    void takesAboutASecond()
    {
        QFETCH(qint64, microseconds);
        const KdfCost cost = calibratedCost(machineOf(microseconds));
        const auto taken = machineOf(microseconds)(cost);
        QVERIFY(cost.acceptable());
        QVERIFY2(taken >= std::chrono::milliseconds(650) && taken <= std::chrono::milliseconds(1500),
                 qPrintable(QString::number(taken.count() / 1'000'000) + " ms"));
    }

    void keepsFloorAndCeiling()
    {
        for (const std::int64_t slow : {8'000, 100'000, 10'000'000})
            QCOMPARE(calibratedCost(machineOf(slow)), KdfCost::floor());
        for (const std::int64_t fast : {0, 1, 100})
            QCOMPARE(calibratedCost(machineOf(fast)), KdfCost::calibratedCeiling());
        QCOMPARE(calibratedCost([](const KdfCost &) { return std::chrono::nanoseconds::max(); }), KdfCost::floor());
        QCOMPARE(calibratedCost([](const KdfCost &) { return std::chrono::nanoseconds(-5); }),
                 KdfCost::calibratedCeiling());
        QVERIFY(KdfCost::calibratedCeiling().acceptable());
    }

    void measuresThisMachine()
    {
        QVERIFY(startCrypto());
        QVERIFY(calibratedCost().acceptable());
    }
};

QTEST_GUILESS_MAIN(KdfCalibrationTest)
#include "kdf_calibration_test.moc"
