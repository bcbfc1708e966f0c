// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_editor.h"

#include "tests/app/viewmodels/view_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace backpay;

/** The contract page's editing, against a real vault. */
class ContractEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ViewFixture> view_;

    ContractEditor &editor() { return *view_->models->contractEditor(); }
    ContractModel &page() { return *view_->models->contract(); }

    QString keyOf(const QString &name)
    {
        const QVariantList contracts = view_->models->handRecords()->contracts();
        for (const QVariant &contract : contracts) {
            if (contract.toMap()[QStringLiteral("text")].toString().endsWith(name))
                return contract.toMap()[QStringLiteral("value")].toString();
        }
        return {};
    }
    QString term(const QString &label)
    {
        const QVariantList terms = page().terms();
        for (const QVariant &term : terms) {
            if (term.toMap()[QStringLiteral("label")].toString() == label)
                return term.toMap()[QStringLiteral("value")].toString() + u'|'
                       + term.toMap()[QStringLiteral("note")].toString();
        }
        return {};
    }
    QString field(const QString &name)
    {
        const QVariantList fields = editor().fields();
        for (const QVariant &field : fields) {
            if (field.toMap()[QStringLiteral("name")].toString() == name)
                return field.toMap()[QStringLiteral("value")].toString();
        }
        return {};
    }
    /** Waits for the sentence that tells what was done. */
    QString told(const std::function<void()> &act)
    {
        QSignalSpy spy(&editor(), &ContractEditor::done);
        act();
        return spy.count() > 0 || spy.wait(patience) ? spy.first().first().toString() : editor().errorText();
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        view_ = std::make_unique<ViewFixture>();
        QVERIFY(view_->makeVault());
        QVERIFY(view_->check("outlier.csv", outlierFile));
        QVERIFY(view_->store());
        QTRY_VERIFY_WITH_TIMEOUT(!keyOf(QStringLiteral("Project Sandpiper")).isEmpty(), patience);
        page().load(keyOf(QStringLiteral("Project Sandpiper")));
        QTRY_COMPARE_WITH_TIMEOUT(editor().siblings().size(), 2, patience);
    }

    void savesWhatWasTypedAndShowsIt()
    {
        editor().edit();
        QVERIFY(editor().isEditing());
        editor().set(QStringLiteral("task_cap"), QStringLiteral("1:30"));
        editor().set(QStringLiteral("place"), QStringLiteral("US-CA"));
        editor().set(QStringLiteral("health_benefits"), QStringLiteral("yes"));
        QCOMPARE(told([&] { editor().save(); }), QStringLiteral("Terms saved."));
        QVERIFY(!editor().isEditing());
        QTRY_COMPARE_WITH_TIMEOUT(term(QStringLiteral("Task cap")), QStringLiteral("1:30|set by you"), patience);
        QCOMPARE(term(QStringLiteral("Place of work")), QStringLiteral("US-CA|set by you"));
        QCOMPARE(term(QStringLiteral("It offers health benefits")), QStringLiteral("Yes|set by you"));
    }

    void saysAtTheFieldWhatDoesNotFitAndKeepsNothing()
    {
        editor().edit();
        editor().set(QStringLiteral("task_cap"), QStringLiteral("ninety"));
        editor().set(QStringLiteral("promised_until"), QStringLiteral("soon"));
        editor().set(QStringLiteral("place"), QStringLiteral("GB"));
        editor().save();
        QCOMPARE(editor().faults().size(), 2);
        QVERIFY(editor().faults()[QStringLiteral("task_cap")].toString().contains(QStringLiteral("H:MM")));
        QVERIFY(editor().isEditing());
        editor().set(QStringLiteral("task_cap"), QStringLiteral("1:30"));
        QCOMPARE(editor().faults().size(), 1);
        editor().set(QStringLiteral("promised_until"), QStringLiteral("2026-12-31"));
        editor().set(QStringLiteral("agreement"), QStringLiteral("/nowhere/at/all.pdf"));
        editor().save();
        QTRY_VERIFY_WITH_TIMEOUT(editor().faults().contains(QStringLiteral("agreement")), patience);
        QVERIFY(editor().faults()[QStringLiteral("agreement")].toString().contains(QStringLiteral("all.pdf")));
        QVERIFY(editor().isEditing());
        editor().cancel();
        QVERIFY(!editor().isEditing());
        QVERIFY(editor().faults().isEmpty());
        QCOMPARE(term(QStringLiteral("Place of work")), QStringLiteral("not set|"));
    }

    void keepsTheDigestOfAnAgreement()
    {
        writeBytes(view_->scratch.file("mine.pdf"), "%PDF made up");
        editor().edit();
        editor().set(QStringLiteral("agreement"),
                     QUrl::fromLocalFile(QString::fromStdString(view_->scratch.file("mine.pdf"))).toString());
        told([&] { editor().save(); });
        QTRY_VERIFY_WITH_TIMEOUT(term(QStringLiteral("Agreement")).startsWith(QStringLiteral("mine.pdf|12 bytes")),
                                 patience);
        // Saving again with the name as it stands is no change, nor is it looked for as a file.
        QTRY_COMPARE_WITH_TIMEOUT(field(QStringLiteral("agreement")), QStringLiteral("mine.pdf"), patience);
        editor().edit();
        editor().set(QStringLiteral("agreement"), QStringLiteral("mine.pdf"));
        editor().save();
        QVERIFY(!editor().isEditing());
        QVERIFY(editor().faults().isEmpty());
    }

    void keepsRatesWithWhereTheyAreKnownFrom()
    {
        editor().addRate({{QStringLiteral("amount"), QStringLiteral("thirty")},
                          {QStringLiteral("from"), QStringLiteral("2026-13-01")}});
        QCOMPARE(editor().faults().size(), 2);
        QCOMPARE(told([&] {
                     editor().addRate({{QStringLiteral("amount"), QStringLiteral("40.00 USD")},
                                       {QStringLiteral("from"), QStringLiteral("2026-11-01")},
                                       {QStringLiteral("knownFrom"), QStringLiteral("message")},
                                       {QStringLiteral("note"), QStringLiteral("chat")}});
                 }),
                 QStringLiteral("Rate kept."));
        QTRY_COMPARE_WITH_TIMEOUT(editor().toldRates().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            term(QStringLiteral("Rate from 1\u00a0November\u00a02026")).contains(QStringLiteral("chat")), patience);
        QVERIFY(term(QStringLiteral("Rate from 1\u00a0November\u00a02026")).contains(QStringLiteral("from a message")));
        QCOMPARE(told([&] { editor().removeRate(0); }), QStringLiteral("Rate removed."));
        QTRY_VERIFY_WITH_TIMEOUT(editor().toldRates().isEmpty(), patience);
    }

    void mergesAndTakesItBackFromTheToast()
    {
        const QString marigold = keyOf(QStringLiteral("Project Marigold"));
        const QString text = told([&] { editor().merge({marigold}); });
        QCOMPARE(text, QStringLiteral("Project Marigold merged into Project Sandpiper."));
        QTRY_COMPARE_WITH_TIMEOUT(page().rowsTotal(), QStringLiteral("4 rows"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(editor().projects().size(), 2, patience);
        QCOMPARE(editor().changes().size(), 1);
        QCOMPARE(editor().siblings().size(), 1);
        QVERIFY(told([&] { editor().undoLast(); }).startsWith(QStringLiteral("Taken back: ")));
        QTRY_COMPARE_WITH_TIMEOUT(page().rowsTotal(), QStringLiteral("3 rows"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(editor().changes().isEmpty(), patience);
    }

    void splitsAProjectOffAndListsIt()
    {
        told([&] { editor().merge({keyOf(QStringLiteral("Project Marigold"))}); });
        QTRY_COMPARE_WITH_TIMEOUT(editor().projects().size(), 2, patience);
        told([&] { editor().split(QStringLiteral("Project Marigold"), QStringLiteral("Flowers")); });
        QTRY_COMPARE_WITH_TIMEOUT(editor().changes().size(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!keyOf(QStringLiteral("Flowers")).isEmpty(), patience);
        // What cannot be is said, and nothing changes.
        const QString before = editor().errorText();
        QVERIFY(before.isEmpty());
        editor().split(QStringLiteral("Nowhere"), QStringLiteral("Empty"));
        QTRY_VERIFY_WITH_TIMEOUT(!editor().errorText().isEmpty(), patience);
        QCOMPARE(editor().changes().size(), 2);
        const QString first = editor().changes().at(1).toMap()[QStringLiteral("uuid")].toString();
        told([&] { editor().undo(first); }); // in the other order
        QTRY_COMPARE_WITH_TIMEOUT(editor().changes().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!keyOf(QStringLiteral("Project Marigold")).isEmpty(), patience);
    }

    void forgetsWithTheVault()
    {
        view_->session().lock();
        QTRY_VERIFY_WITH_TIMEOUT(editor().siblings().isEmpty(), patience);
        QVERIFY(editor().changes().isEmpty());
    }
};

QTEST_MAIN(ContractEditorTest)
#include "contract_editor_test.moc"
