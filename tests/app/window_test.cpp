// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/viewmodels/view_fixture.h"

#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QtPlugin>

#include <functional>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

namespace {

/** The first item below `root`, itself included, that `fits`; items that are not shown are passed over. */
QQuickItem *findItem(QQuickItem *root, const std::function<bool(const QQuickItem &)> &fits)
{
    if (!root->isVisible())
        return nullptr;
    if (fits(*root))
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = findItem(child, fits))
            return found;
    }
    return nullptr;
}

}

/** Clicks through the whole job as a person would, and reads the figures off the screen. */
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }

    void fromFirstRunToALineOfTheFile_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("phone") << QSize(360, 640);
    }

    void fromFirstRunToALineOfTheFile()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        QQmlApplicationEngine engine;
        fixture.models->attachTo(engine);
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Backpay/Main.qml")));
        QCOMPARE(engine.rootObjects().size(), 1);
        window_ = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
        QVERIFY(window_);
        window_->resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(window_));

        makeVault(fixture);
        if (QTest::currentTestFailed())
            return;
        importFile(fixture);
        if (QTest::currentTestFailed())
            return;
        readToday();
        readPay();
        openSourceLine();
        lock(fixture);
    }

private:
    void makeVault(ViewFixture &fixture)
    {
        click("firstRunNew");
        type("passphraseField", testPassphrase);
        QTRY_VERIFY(named("createButton"));
        type("passphraseAgainField", testPassphrase);
        QTRY_VERIFY(named("createButton")->isEnabled());
        click("createButton");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        QTRY_VERIFY(shows(QStringLiteral("No record yet")));
    }

    void importFile(ViewFixture &fixture)
    {
        click("navImport");
        QTRY_VERIFY(named("importChoose"));
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile)); // the file dialog is the system's
        QTRY_VERIFY(shows(QStringLiteral("Outlier earnings report")));
        QTRY_VERIFY(shows(QStringLiteral("Next: store 5 new rows")));
        click("importNext");
        QVERIFY(fixture.waitFor(ImportController::Done));
        QTRY_VERIFY(named("importUndo"));
        QTRY_VERIFY(shows(QStringLiteral("5\u00a0new\u00a0rows stored.")));
        fixture.imports().back();
    }

    void readToday()
    {
        click("navToday");
        QTRY_VERIFY(named("todayLede"));
        QTRY_COMPARE(named("todayLede")->property("text").toString(),
                     QStringLiteral("3:00\u00a0worked this week, 3:00\u00a0of\u00a0it\u00a0paid."));
        QVERIFY(shows(QStringLiteral("11.50"))); // 34.50 in three platform hours; 45.00 is still pending
    }

    void readPay()
    {
        click("navPay");
        QTRY_VERIFY(named("payLede"));
        QTRY_COMPARE(named("payLede")->property("text").toString(), QStringLiteral("An hour of work paid\u00a0$22.90."));
        QTRY_VERIFY(named("payTable"));
        QTRY_VERIFY(shows(QStringLiteral("114.50")));
    }

    void openSourceLine()
    {
        click("navWork");
        QTRY_VERIFY(named("contractsList"));
        QTRY_VERIFY(rowIn("contractsList", QStringLiteral("Project Sandpiper")));
        clickItem(rowIn("contractsList", QStringLiteral("Project Sandpiper")));
        QTRY_VERIFY(rowIn("contractRows", QStringLiteral("line 4")));
        QQuickItem *row = rowIn("contractRows", QStringLiteral("line 4"));
        scrollTo(row);
        clickItem(row);
        QTRY_VERIFY(named("sourceText"));
        QTRY_VERIFY(named("sourceText")->property("text").toString().startsWith(QStringLiteral("\"Nov 17, 2026\"")));
        QTest::keyClick(window_, Qt::Key_Escape);
        QTRY_VERIFY(!named("sourceText"));
    }

    void lock(ViewFixture &fixture)
    {
        QTest::keyClick(window_, Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(fixture.session().state(), Session::Locked);
        QTRY_VERIFY(named("unlockField"));
        QVERIFY(!shows(QStringLiteral("114.50")));
    }

    [[nodiscard]] QQuickItem *named(const char *name) const
    {
        return findItem(window_->contentItem(), [&](const QQuickItem &item) { return item.objectName() == QLatin1String(name); });
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        return findItem(window_->contentItem(), [&](const QQuickItem &item) { return item.property("text").toString().contains(text); });
    }
    /** A row that opens, found by what a screen reader says of it. */
    [[nodiscard]] QQuickItem *rowIn(const char *list, const QString &words) const
    {
        QQuickItem *root = named(list);
        return root == nullptr ? nullptr : findItem(root, [&](const QQuickItem &item) {
            return item.property("opens").toBool() && item.property("sentence").toString().contains(words);
        });
    }
    void scrollTo(const QQuickItem *item) const
    {
        QQuickItem *flick = named("pageFlick");
        const qreal bottom = item->mapToScene(QPointF(0, item->height())).y();
        const qreal over = bottom - (window_->height() - 140);
        if (flick && over > 0)
            flick->setProperty("contentY", flick->property("contentY").toReal() + over);
        QTest::qWait(50);
    }
    void click(const char *name)
    {
        QTRY_VERIFY2(named(name), name);
        clickItem(named(name));
    }
    void clickItem(const QQuickItem *item)
    {
        QVERIFY(item);
        const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QTest::mouseClick(window_, Qt::LeftButton, {}, middle.toPoint());
    }
    void type(const char *name, const QString &text)
    {
        QTRY_VERIFY2(named(name), name);
        named(name)->forceActiveFocus();
        for (const QChar character : text)
            QTest::keyClick(window_, character.toLatin1());
    }

    QQuickWindow *window_ = nullptr;
};

}

QTEST_MAIN(backpay::WindowTest)
#include "window_test.moc"
