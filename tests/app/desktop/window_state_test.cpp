// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_state.h"

#include <QTemporaryDir>
#include <QTest>

namespace backpay {

class WindowStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhereItWas()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        WindowState state(settings);
        QVERIFY(state.initial({screen_}).isEmpty());
        QWindow window;
        state.follow(window);
        window.setGeometry(40, 50, 700, 650);
        window.show();
        window.setGeometry(60, 70, 710, 660);
        QTRY_COMPARE(state.initial({screen_}).value(QStringLiteral("width")).toInt(), 710);
        const QVariantMap kept = state.initial({screen_});
        QCOMPARE(kept.value(QStringLiteral("height")).toInt(), 660);
        QCOMPARE(kept.value(QStringLiteral("x")).toInt(), 60);
        QCOMPARE(kept.value(QStringLiteral("y")).toInt(), 70);
        QVERIFY(!kept.contains(QStringLiteral("visibility")));

        window.showMaximized();
        QTRY_VERIFY(state.initial({screen_}).contains(QStringLiteral("visibility")));
        const QVariantMap maximised = state.initial({screen_});
        QCOMPARE(maximised.value(QStringLiteral("visibility")).toInt(), static_cast<int>(QWindow::Maximized));
        QCOMPARE(maximised.value(QStringLiteral("width")).toInt(), 710);
    }

    void aScreenThatIsGoneKeepsNothing()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("window/place"), QRect(3000, 100, 2500, 1400));
        const QVariantMap kept = WindowState(settings).initial({screen_});
        QVERIFY(!kept.contains(QStringLiteral("x")));
        QCOMPARE(kept.value(QStringLiteral("width")).toInt(), 1920);
        QCOMPARE(kept.value(QStringLiteral("height")).toInt(), 1080);
        const QVariantMap two = WindowState(settings).initial({screen_, QRect(1920, 0, 3840, 2160)});
        QCOMPARE(two.value(QStringLiteral("x")).toInt(), 3000);
    }

private:
    const QRect screen_{0, 0, 1920, 1080};
};

}

QTEST_MAIN(backpay::WindowStateTest)
#include "window_state_test.moc"
