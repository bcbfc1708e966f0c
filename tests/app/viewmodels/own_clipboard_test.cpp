// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/own_clipboard.h"
#include "view_fixture.h"

#include "app/viewmodels/table_export.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace backpay {

using namespace std::chrono_literals;

/** What was copied out of the vault goes when it is locked; what others copied stays. */
class OwnClipboardTest : public QObject
{
    Q_OBJECT

    static QString held() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void isMarkedForClipboardHistories()
    {
        ViewFixture fixture;
        TableExport table(fixture.services);
        static_cast<void>(table.copy({{QStringLiteral("headings"), QStringList{QStringLiteral("Paid")}},
                                      {QStringLiteral("roles"), QStringList{QStringLiteral("paid")}},
                                      {QStringLiteral("rows"), QVariantList{}}}));
        QCOMPARE(held(), QStringLiteral("Paid\n"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
    }

    void goesWithTheLock()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        copyFromVault(QStringLiteral("Project Sandpiper 30.00"));
        QCOMPARE(held(), QStringLiteral("Project Sandpiper 30.00"));
        fixture.session().lock();
        QCOMPARE(held(), QString());
    }

    void goesWithTheProgram()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        copyFromVault(QStringLiteral("Project Sandpiper 30.00"));
        fixture.models.reset();
        QCOMPARE(held(), QString());
    }

    void whatOthersCopiedStays()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        copyFromVault(QStringLiteral("Project Sandpiper 30.00"));
        QGuiApplication::clipboard()->setText(QStringLiteral("somebody's letter"));
        fixture.session().lock();
        QCOMPARE(held(), QStringLiteral("somebody's letter"));
        fixture.models.reset();
        QCOMPARE(held(), QStringLiteral("somebody's letter"));
    }

    // The same text, copied by somebody else: it is theirs.
    void theTextDoesNotMakeItOurs()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        copyFromVault(QStringLiteral("30.00"));
        QGuiApplication::clipboard()->setText(QStringLiteral("30.00"));
        fixture.session().lock();
        QCOMPARE(held(), QStringLiteral("30.00"));
    }

    void goesAfterAWhile()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        const OwnClipboard soon(fixture.session(), 50ms);
        copyFromVault(QStringLiteral("Project Sandpiper 30.00"));
        QTRY_COMPARE(held(), QString());
        QGuiApplication::clipboard()->setText(QStringLiteral("somebody's letter"));
        QTest::qWait(150);
        QCOMPARE(held(), QStringLiteral("somebody's letter"));
    }
};

}

QTEST_MAIN(backpay::OwnClipboardTest)
#include "own_clipboard_test.moc"
