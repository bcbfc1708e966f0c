// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/viewmodels/view_fixture.h"

#include <QPointingDevice>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

#include <functional>

namespace backpay {

/** Before the first window of a test program: the style of the app, and any warning of a page is a failure. */
inline void prepareWindows()
{
    QVERIFY(startCrypto());
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

/** The first item below `root`, itself included, that `fits`; items that are not shown are passed over. */
inline QQuickItem *findItem(QQuickItem *root, const std::function<bool(const QQuickItem &)> &fits)
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

/** The real window on a fixture's models, and a person's hands and eyes for it. */
class WindowDriver
{
public:
    explicit WindowDriver(ViewFixture &fixture)
    {
        fixture.models->attachTo(engine_);
        engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Backpay/Main.qml")));
        window_ =
            engine_.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine_.rootObjects().first());
    }

    [[nodiscard]] bool show(QSize size)
    {
        if (window_ == nullptr)
            return false;
        window_->resize(size);
        return QTest::qWaitForWindowExposed(window_);
    }
    [[nodiscard]] QQuickWindow &window() const { return *window_; }

    [[nodiscard]] QQuickItem *named(const char *name) const
    {
        return findItem(window_->contentItem(),
                        [&](const QQuickItem &item) { return item.objectName() == QLatin1String(name); });
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        return findItem(window_->contentItem(),
                        [&](const QQuickItem &item) { return item.property("text").toString().contains(text); });
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
        // Once more where the page has grown meanwhile.
        for (int round = 0; round < 3; ++round) {
            const qreal bottom = item->mapToScene(QPointF(0, item->height())).y();
            const qreal over = bottom - (window_->height() - 140);
            const qreal before = flick ? flick->property("contentY").toReal() : 0;
            if (flick && over > 0)
                flick->setProperty("contentY", before + over);
            QTest::qWait(250); // longer than a page takes to come into sight
            if (!flick || over <= 0 || flick->property("contentY").toReal() <= before)
                break;
        }
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
    /** By a finger that rests as long as a page waits to see whether it will drag. */
    void tapItem(QPointingDevice &finger, const QQuickItem *item) const
    {
        QVERIFY(item);
        scrollTo(item);
        const QPoint middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        QVERIFY2(QRect(QPoint(), window_->size()).contains(middle), qPrintable(item->objectName()));
        QTest::touchEvent(window_, &finger).press(0, middle);
        QTest::qWait(60);
        QTest::touchEvent(window_, &finger).release(0, middle);
    }
    /** To a place by its key in the bar, on a phone out of a sub-page first, and under "more" for those that are there.
     */
    void go(const char *place)
    {
        for (int steps = 0; steps < 4 && !named("navToday"); ++steps)
            QTest::keyClick(window_, Qt::Key_Escape);
        const QByteArray inBar = QByteArray("nav") + place;
        if (named(inBar))
            return click(inBar);
        click("moreButton");
        click(QByteArray("more") + place);
    }
    void type(const char *name, const QString &text)
    {
        QTRY_VERIFY2(named(name), name);
        named(name)->forceActiveFocus();
        for (const QChar character : text)
            QTest::keyClick(window_, character.toLatin1());
    }

private:
    QQmlApplicationEngine engine_;
    QQuickWindow *window_ = nullptr;
};

}
