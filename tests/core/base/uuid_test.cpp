// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace backpay;

class UuidTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTheFormOfVersionSeven();
    void sortsByTime();
    void oneInstantGivesDifferentIds();
};

void UuidTest::hasTheFormOfVersionSeven()
{
    // RFC 9562: 48 bits of milliseconds, version 7, variant 10. 1,764,000,000,000 ms is 0x019ab697e800.
    const std::string id = newUuidV7(Instant(std::chrono::seconds(1764000000)));
    static const QRegularExpression form(QStringLiteral("^019ab697-e800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QVERIFY2(form.match(QString::fromStdString(id)).hasMatch(), id.c_str());
}

void UuidTest::sortsByTime()
{
    const Instant now(std::chrono::seconds(1764000000));
    QVERIFY(newUuidV7(now) < newUuidV7(now + std::chrono::seconds(1)));
}

void UuidTest::oneInstantGivesDifferentIds()
{
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(newUuidV7(Instant(std::chrono::seconds(1764000000))));
    QCOMPARE(ids.size(), std::size_t(1000));
}

QTEST_GUILESS_MAIN(UuidTest)
#include "uuid_test.moc"
