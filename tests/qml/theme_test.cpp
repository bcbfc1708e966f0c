// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

/** The colours of the four schemes against the floors of WCAG 2: what is written must be readable on every ground. */
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySchemeNamesTheSameColours();
    void contrast_data();
    void contrast();
    void typeIsNeverSmallerThan13();

private:
    QJsonObject tokens_;
};

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double ratio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

const QStringList schemes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("highContrastLight"),
                          QStringLiteral("highContrastDark")};

}

void ThemeTest::initTestCase()
{
    QFile file(QStringLiteral(BACKPAY_SOURCE_DIR "/qml/theme/tokens.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    tokens_ = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!tokens_.isEmpty());
    // The measure itself: black on white is 21, a colour on itself 1.
    QCOMPARE(std::lround(ratio(Qt::black, Qt::white)), 21L);
    QCOMPARE(std::lround(ratio(Qt::red, Qt::red)), 1L);
}

void ThemeTest::everySchemeNamesTheSameColours()
{
    const QJsonObject colors = tokens_[QStringLiteral("color")].toObject();
    QCOMPARE(colors.size(), schemes.size());
    const QStringList names = colors[schemes.first()].toObject().keys();
    QVERIFY(names.size() > 30);
    for (const QString &scheme : schemes) {
        const QJsonObject palette = colors[scheme].toObject();
        QCOMPARE(palette.keys(), names);
        for (const QString &name : names) {
            QVERIFY2(QColor(palette[name].toString()).isValid(), qPrintable(scheme + QLatin1Char(' ') + name));
        }
    }
}

void ThemeTest::contrast_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QStringList>("grounds");
    QTest::addColumn<double>("floor");

    const QStringList everyGround{QStringLiteral("ground"),  QStringLiteral("sidebar"), QStringLiteral("surface"),
                                  QStringLiteral("sunken"),  QStringLiteral("hover"),   QStringLiteral("pressed"),
                                  QStringLiteral("selected")};
    const QStringList inks{QStringLiteral("ink"),     QStringLiteral("inkSecondary"), QStringLiteral("inkTertiary"),
                           QStringLiteral("accent"),  QStringLiteral("paidText"),     QStringLiteral("unpaidText"),
                           QStringLiteral("riskText")};
    const QStringList marks{QStringLiteral("outline"), QStringLiteral("paid"), QStringLiteral("unpaidEdge"),
                            QStringLiteral("risk"), QStringLiteral("accent")};
    const QStringList buttons{QStringLiteral("accent"), QStringLiteral("accentHover"), QStringLiteral("accentPressed")};
    for (const QString &scheme : schemes) {
        const double textFloor = scheme.startsWith(QLatin1String("high")) ? 7.0 : 4.5;
        const auto add = [&](const QString &front, const QStringList &grounds, double floor) {
            QTest::newRow(qPrintable(scheme + QLatin1Char(' ') + front)) << scheme << front << grounds << floor;
        };
        for (const QString &ink : inks) {
            add(ink, everyGround, textFloor);
        }
        add(QStringLiteral("onAccent"), buttons, textFloor);
        for (const QString &mark : marks) {
            add(mark, {QStringLiteral("ground")}, 3.0);
        }
        add(QStringLiteral("riskLine"), {QStringLiteral("risk")}, 3.0);
    }
}

void ThemeTest::contrast()
{
    QFETCH(QString, scheme);
    QFETCH(QString, front);
    QFETCH(QStringList, grounds);
    QFETCH(double, floor);

    const QJsonObject palette = tokens_[QStringLiteral("color")][scheme].toObject();
    for (const QString &ground : grounds) {
        const double measured = ratio(QColor(palette[front].toString()), QColor(palette[ground].toString()));
        QVERIFY2(measured >= floor, qPrintable(QStringLiteral("%1 on %2: %3").arg(front, ground).arg(measured)));
    }
}

void ThemeTest::typeIsNeverSmallerThan13()
{
    const QJsonObject types = tokens_[QStringLiteral("type")].toObject();
    QVERIFY(!types.isEmpty());
    for (const QString &name : types.keys()) {
        const QJsonObject type = types[name].toObject();
        QVERIFY2(type[QStringLiteral("px")].toInt() >= 13, qPrintable(name));
        QVERIFY2(type[QStringLiteral("line")].toInt() > type[QStringLiteral("px")].toInt(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(ThemeTest)
#include "theme_test.moc"
