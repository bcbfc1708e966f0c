// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include <QSignalSpy>

namespace backpay {

/** What was typed when the vault was locked is back when it is open again, and lies nowhere but in the vault. */
class DraftsTest : public QObject
{
    Q_OBJECT

    static bool lockAndUnlock(ViewFixture &fixture)
    {
        fixture.session().lock();
        fixture.lane.waitUntilIdle();
        return unlock(fixture);
    }
    static bool unlock(ViewFixture &fixture)
    {
        QSignalSpy restored(fixture.models->drafts(), &Drafts::restored);
        fixture.session().unlock(testPassphrase);
        return QTest::qWaitFor([&] { return !restored.isEmpty(); }, patience);
    }
    static bool make(ViewFixture &fixture)
    {
        QSignalSpy restored(fixture.models->drafts(), &Drafts::restored);
        return fixture.makeVault() && QTest::qWaitFor([&] { return !restored.isEmpty(); }, patience);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void comeBackAfterALock()
    {
        ViewFixture fixture;
        Drafts &drafts = *fixture.models->drafts();
        drafts.keep(QStringLiteral("time.line"), QStringLiteral("typed too early")); // no vault is open
        QVERIFY(make(fixture));
        QCOMPARE(drafts.text(QStringLiteral("time.line")), QString());
        drafts.keep(QStringLiteral("time.line"), QStringLiteral("14:10-15:05 reading"));
        drafts.keep(QStringLiteral("time.day"), QStringLiteral("2026-11-18"));
        drafts.keep(QStringLiteral("time.day"), {});
        fixture.session().lock();
        QCOMPARE(drafts.text(QStringLiteral("time.line")), QString());
        fixture.lane.waitUntilIdle();
        for (const auto &[name, bytes] : fixture.scratch.snapshot())
            QVERIFY2(bytes.find("14:10-15:05") == std::string::npos, name.c_str());
        QVERIFY(unlock(fixture));
        QCOMPARE(drafts.text(QStringLiteral("time.line")), QStringLiteral("14:10-15:05 reading"));
        QCOMPARE(drafts.text(QStringLiteral("time.day")), QString());
        // Another start of the program finds it too, and what is let go of is gone.
        fixture.session().lock();
        fixture.build();
        QVERIFY(unlock(fixture));
        QCOMPARE(fixture.models->drafts()->text(QStringLiteral("time.line")), QStringLiteral("14:10-15:05 reading"));
        fixture.models->drafts()->keep(QStringLiteral("time.line"), {});
        QVERIFY(lockAndUnlock(fixture));
        QCOMPARE(fixture.models->drafts()->text(QStringLiteral("time.line")), QString());
        const auto left = fixture.lane
                              .run([](OpenVault &open) {
                                  return open.vault->database().integer("SELECT count(*) FROM setting "
                                                                        "WHERE name LIKE 'draft%'");
                              })
                              .takeResult();
        QCOMPARE(left.value_or(-1), 0);
    }

    void termsBeingEdited()
    {
        ViewFixture fixture;
        QVERIFY(make(fixture));
        QVERIFY(fixture.check("o.csv", outlierFile) && fixture.store());
        const auto key = [&] {
            return fixture.models->timer()->contracts().value(0).toMap().value(QStringLiteral("value")).toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!key().isEmpty(), patience);
        const QString contract = key();
        ContractEditor &editor = *fixture.models->contractEditor();
        const auto shown = [&](const char *term) {
            for (const QVariant &field : editor.fields()) {
                if (field.toMap().value(QStringLiteral("name")) == QLatin1String(term))
                    return field.toMap().value(QStringLiteral("value")).toString();
            }
            return QStringLiteral("no such term");
        };
        fixture.models->contract()->load(contract);
        QTRY_VERIFY_WITH_TIMEOUT(!editor.projects().isEmpty(), patience);
        editor.edit();
        for (const QVariant &field : editor.fields()) // as a page does when its fields appear
            editor.set(field.toMap().value(QStringLiteral("name")).toString(),
                       field.toMap().value(QStringLiteral("value")).toString());
        QCOMPARE(fixture.models->drafts()->text(QStringLiteral("terms")), QString());
        editor.set(QStringLiteral("alias"), QStringLiteral("Birds"));
        QVERIFY(lockAndUnlock(fixture));
        QVERIFY(!editor.isEditing()); // its contract is not in sight
        fixture.models->contract()->load(contract);
        QTRY_VERIFY_WITH_TIMEOUT(editor.isEditing(), patience);
        QCOMPARE(shown("alias"), QStringLiteral("Birds"));
        editor.save();
        QTRY_VERIFY_WITH_TIMEOUT(!editor.isEditing(), patience);
        QVERIFY(lockAndUnlock(fixture));
        fixture.models->contract()->load(contract);
        QTRY_COMPARE_WITH_TIMEOUT(shown("alias"), QStringLiteral("Birds"), patience);
        QVERIFY(!editor.isEditing()); // it was saved
    }

    void whatAPacketShallHold()
    {
        ViewFixture fixture;
        QVERIFY(make(fixture));
        QVERIFY(fixture.check("o.csv", outlierFile) && fixture.store());
        PacketModel &packet = *fixture.models->packet();
        packet.setReader(QStringLiteral("agency"));
        packet.setPeriod(QStringLiteral("days"));
        packet.setFrom(QStringLiteral("2026-11-01"));
        packet.setPart(QStringLiteral("journal"), false);
        fixture.session().lock();
        QCOMPARE(packet.from(), QString());
        QCOMPARE(packet.reader(), QStringLiteral("lawyer"));
        fixture.lane.waitUntilIdle();
        QVERIFY(unlock(fixture));
        QCOMPARE(packet.reader(), QStringLiteral("agency"));
        QCOMPARE(packet.period(), QStringLiteral("days"));
        QCOMPARE(packet.from(), QStringLiteral("2026-11-01"));
    }
};

}

QTEST_MAIN(backpay::DraftsTest)
#include "drafts_test.moc"
