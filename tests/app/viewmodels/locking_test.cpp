// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QSet>

#include <filesystem>

namespace backpay {

namespace {

// Made up words that stand nowhere in the program: what is found of them came from the vault or was typed into it.
const QStringList planted = {"quillmarker", "ferrymarker",  "anvilmarker", "heronmarker", "basaltmarker",
                             "cedarmarker", "dunlinmarker", "emberseeker", "fennelmarker"};

const std::string markedFile = R"(workDate,itemID,duration,rateApplied,payout,payType,projectName,status
"Nov 18, 2026","ferrymarker0001","1h ","$30.00/hr","$30.00","prepay","Project quillmarker","processed"
"Nov 17, 2026","ferrymarker0002","1h 30m ","$30.00/hr","$45.00","prepay","Project quillmarker","pending")";
const std::string secondFile = R"(workDate,itemID,duration,rateApplied,payout,payType,projectName,status
"Nov 16, 2026","anvilmarker0003","1h ","$30.00/hr","$30.00","prepay","Project anvilmarker","processed")";

class Search
{
public:
    QSet<QString> found;
    QStringList places;

    void object(const QObject &model)
    {
        const QMetaObject &type = *model.metaObject();
        for (int index = 0; index < type.propertyCount(); ++index) {
            place_ = QString::fromLatin1(type.className()) + '.' + QString::fromLatin1(type.property(index).name());
            value(type.property(index).read(&model));
        }
    }

private:
    void text(const QString &text)
    {
        for (const QString &word : planted) {
            if (!text.contains(word))
                continue;
            found += word;
            places += place_ + ": " + text;
        }
    }
    void value(const QVariant &value)
    {
        if (const auto *rows = qobject_cast<const QAbstractItemModel *>(value.value<QObject *>())) {
            for (int row = 0; row < rows->rowCount(); ++row) {
                const auto roles = rows->roleNames().keys();
                for (const int role : roles)
                    this->value(rows->data(rows->index(row, 0), role));
            }
        } else if (value.metaType().id() == QMetaType::QVariantMap) {
            const QVariantMap map = value.toMap();
            for (const QVariant &each : map)
                this->value(each);
        } else if (value.metaType().id() == QMetaType::QVariantList
                   || value.metaType().id() == QMetaType::QStringList) {
            const QVariantList list = value.toList();
            for (const QVariant &each : list)
                this->value(each);
        } else if (const auto *type = value.metaType().metaObject();
                   type != nullptr && (value.metaType().flags() & QMetaType::IsGadget)) {
            for (int index = 0; index < type->propertyCount(); ++index)
                this->value(type->property(index).readOnGadget(value.constData()));
        } else {
            text(value.toString());
        }
    }

    QString place_;
};

Search searchOf(ViewModels &models)
{
    Search search;
    for (const QObject *model : models.all())
        search.object(*model);
    for (const QString &name : {QStringLiteral("line"), QStringLiteral("terms"), QStringLiteral("packet")})
        if (!models.drafts()->text(name).isEmpty())
            search.places += "Drafts: " + name;
    return search;
}

/** The system as far as it locks: a test says when. */
class MadeLocks : public LockSource
{
public:
    void tell(Asked asked) override { ask = std::move(asked); }
    void closed() override { ++closedTimes; }

    Asked ask;
    int closedTimes = 0;
};

}

/** What makes the vault lock, and what of it is then left in the window. */
class LockingTest : public QObject
{
    Q_OBJECT

    static QString contractKey(ViewFixture &fixture)
    {
        return fixture.models->timer()->contracts().value(0).toMap().value(QStringLiteral("value")).toString();
    }

    /** Goes through the window so that every planted word is in some model. */
    static void goThrough(ViewFixture &fixture)
    {
        ViewModels &models = *fixture.models;
        QVERIFY(fixture.check("quill.csv", markedFile) && fixture.store());
        fixture.imports().back();
        QTRY_VERIFY_WITH_TIMEOUT(!contractKey(fixture).isEmpty(), patience);
        const QString key = contractKey(fixture);
        models.timer()->note(key, QStringLiteral("14:10-14:20 heronmarker"), {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(!models.undoStack()->property("undoText").toString().isEmpty(), patience);
        models.contract()->load(key);
        QTRY_VERIFY_WITH_TIMEOUT(!models.contractEditor()->projects().isEmpty(), patience);
        models.packet()->look();
        models.claims()->look();
        models.rows()->show({});
        models.contractEditor()->edit();
        models.contractEditor()->set(QStringLiteral("zone"), QStringLiteral("cedarmarker"));
        models.contractEditor()->save(); // refused: it is no zone
        models.packet()->setPeriod(QStringLiteral("days"));
        models.packet()->setFrom(QStringLiteral("dunlinmarker"));
        models.calculator()->set(QStringLiteral("hours"), QStringLiteral("emberseeker"));
        models.session()->report(Error{ErrorCode::FileMissing, {"/fennelmarker"}, std::nullopt});
        QVERIFY(fixture.check("anvilmarker.csv", secondFile)); // and waits for its answer
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void nothingOfTheVaultStaysInAnyModel()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        goThrough(fixture);
        if (QTest::currentTestFailed())
            return;
        const auto seen = [&] { return searchOf(*fixture.models).found; };
        // All but what is searched for: that would hide the rows.
        if (!QTest::qWaitFor([&] { return seen().size() == planted.size() - 1; }, 20000))
            QFAIL(qPrintable(QStringList(seen().values()).join(' ')));
        fixture.models->rows()->setSearch(QStringLiteral("basaltmarker"));
        QVERIFY(seen().contains(QStringLiteral("basaltmarker")));

        fixture.session().lock();
        const auto atOnce = searchOf(*fixture.models);
        QVERIFY2(atOnce.places.isEmpty(), qPrintable(atOnce.places.join('\n')));
        // Nor does work come back that was under way.
        fixture.lane.waitUntilIdle();
        fixture.readers.waitForDone();
        QTest::qWait(50);
        const auto later = searchOf(*fixture.models);
        QVERIFY2(later.places.isEmpty(), qPrintable(later.places.join('\n')));
        const bool closed = fixture.lane.run([](OpenVault &open) { return !open.vault && !open.ledger; }).takeResult();
        QVERIFY(closed);
    }

    void theSystemLocks()
    {
        MadeLocks locks; // outlives who listens
        ViewFixture fixture;
        fixture.models->privacy()->lockWhen(locks);
        QVERIFY(fixture.makeVault());
        locks.ask(LockReason::Screen);
        QCOMPARE(fixture.session().state(), Session::Locked);
        fixture.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        locks.ask(LockReason::Sleep);
        QCOMPARE(fixture.session().state(), Session::Locked);
        QTRY_COMPARE_WITH_TIMEOUT(locks.closedTimes, 2, patience);
        fixture.models.reset();
        QVERIFY(!locks.ask); // nobody is there any more
    }

    void eachReasonHasItsSwitch()
    {
        MadeLocks locks; // outlives who listens
        ViewFixture fixture;
        Privacy &privacy = *fixture.models->privacy();
        privacy.lockWhen(locks);
        QVERIFY(privacy.lockWithScreen() && privacy.lockBeforeSleep());
        QVERIFY(fixture.makeVault());
        privacy.setLockWithScreen(false);
        locks.ask(LockReason::Screen);
        QCOMPARE(fixture.session().state(), Session::Open);
        privacy.setLockBeforeSleep(false);
        locks.ask(LockReason::Sleep);
        QCOMPARE(fixture.session().state(), Session::Open);
        QTRY_COMPARE_WITH_TIMEOUT(locks.closedTimes, 2, patience); // the machine does not wait in vain
        fixture.build();
        QVERIFY(!fixture.models->privacy()->lockWithScreen() && !fixture.models->privacy()->lockBeforeSleep());
    }

    // The screen is locked while the key is being derived: the vault does not open behind it.
    void aVaultThatIsBeingOpenedLocksAsWell()
    {
        MadeLocks locks; // outlives who listens
        ViewFixture fixture;
        fixture.models->privacy()->lockWhen(locks);
        QVERIFY(fixture.makeVault());
        fixture.session().lock();
        fixture.session().unlock(testPassphrase);
        QVERIFY(fixture.session().isBusy());
        locks.ask(LockReason::Screen);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session().isBusy(), patience);
        QCOMPARE(fixture.session().state(), Session::Locked);
        fixture.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
    }

    // Files that are being stored are stored whole, then the vault is closed, then the machine may sleep.
    void whatIsBeingStoredIsStoredFirst()
    {
        MadeLocks locks; // outlives who listens
        ViewFixture fixture;
        fixture.models->privacy()->lockWhen(locks);
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("quill.csv", markedFile));
        fixture.imports().next();
        locks.ask(LockReason::Sleep);
        QCOMPARE(fixture.session().state(), Session::Locked);
        QTRY_COMPARE_WITH_TIMEOUT(locks.closedTimes, 1, patience);
        QVERIFY(fixture.lane.run([](OpenVault &open) { return !open.vault; }).takeResult());
        fixture.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        const auto stored =
            fixture.lane
                .run([](OpenVault &open) {
                    return std::pair(open.ledger->imports()->size(), open.ledger->check()->faults.size());
                })
                .takeResult();
        QVERIFY(stored.first <= 1); // whole or not at all
        QCOMPARE(stored.second, 0U);
    }

    // Beside the locked vault lies the timer's heartbeat alone, and nothing of what is in the vault.
    void onlyTheHeartbeatLiesBesideALockedVault()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        goThrough(fixture);
        if (QTest::currentTestFailed())
            return;
        fixture.models->timer()->work(contractKey(fixture), QStringLiteral("task"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->timer()->isRunning(), patience);
        fixture.session().lock();
        fixture.lane.waitUntilIdle();
        fixture.settings.sync();
        QStringList names;
        for (const auto &[name, bytes] : fixture.scratch.snapshot()) {
            names += QString::fromStdString(name);
            for (const QString &word : planted) {
                const bool ownFile = name == "quill.csv" || name == "anvilmarker.csv";
                QVERIFY2(ownFile || bytes.find(word.toStdString()) == std::string::npos, name.c_str());
            }
        }
        // A copy is made at the lock, which is encrypted as the vault is.
        QCOMPARE(names, (QStringList{"anvilmarker.csv", "made-up-backups", "made-up.backpay", "made-up.backpay-beat",
                                     "made-up.backpay-timer", "quill.csv", "window.ini"}));
        fixture.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->timer()->stateText().startsWith(QStringLiteral("Running since")),
                                 patience);
        QVERIFY(!std::filesystem::exists(fixture.scratch.file("made-up.backpay-beat")));
    }
};

}

QTEST_MAIN(backpay::LockingTest)
#include "locking_test.moc"
