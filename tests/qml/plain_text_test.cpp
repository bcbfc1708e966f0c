// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/** Rules of the QML sources that qmllint cannot see. */
class PlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void onlyPlainTextMakesText();
    void plainTextIsPlain();
    void noColourValueOutsideTheTheme();
    void everyIconIsBundled();

private:
    /** Path below qml/ → text without comments. */
    QMap<QString, QString> sources_;
};

namespace {

const QString root = QStringLiteral(BACKPAY_SOURCE_DIR "/qml/");

QString withoutComments(QString text)
{
    static const QRegularExpression block(QStringLiteral(R"(/\*.*?\*/)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line(QStringLiteral(R"((?<!:)//[^\n]*)"));
    return text.remove(block).remove(line);
}

}

void PlainTextTest::initTestCase()
{
    for (QDirIterator files(root, {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        sources_.insert(file.fileName().mid(root.size()), withoutComments(QString::fromUtf8(file.readAll())));
    }
    QVERIFY(sources_.size() > 40);
}

void PlainTextTest::onlyPlainTextMakesText()
{
    // Text would read a file name or a pasted cell as markup: the one place that makes it switches that off.
    static const QRegularExpression text(QStringLiteral(R"((^|[\s:])(Text|Label|TextEdit|TextArea)\s*\{)"));
    for (auto it = sources_.cbegin(); it != sources_.cend(); ++it) {
        QCOMPARE(it.value().contains(text), it.key() == QLatin1String("components/PlainText.qml"));
        QVERIFY2(!it.value().contains(QLatin1String("RichText")) && !it.value().contains(QLatin1String("StyledText")),
                 qPrintable(it.key()));
    }
}

void PlainTextTest::plainTextIsPlain()
{
    QVERIFY(sources_.value(QStringLiteral("components/PlainText.qml"))
                .contains(QLatin1String("textFormat: Text.PlainText")));
}

void PlainTextTest::noColourValueOutsideTheTheme()
{
    static const QRegularExpression hex(QStringLiteral(R"(["']#[0-9A-Fa-f]{3,8}["'])"));
    static const QRegularExpression named(QStringLiteral(R"(color:\s*"(?!transparent")[a-z]+")"));
    for (auto it = sources_.cbegin(); it != sources_.cend(); ++it) {
        QVERIFY2(!it.value().contains(hex) && !it.value().contains(named), qPrintable(it.key()));
        QVERIFY2(!it.value().contains(QLatin1String("Qt.rgba")), qPrintable(it.key()));
    }
}

void PlainTextTest::everyIconIsBundled()
{
    static const QRegularExpression icon(
        QStringLiteral(R"x((?<!Accessible\.)\b(?:iconName|icon|name|actionIcon|backIcon):[^"\n]*"([a-z-]+)")x"));
    int seen = 0;
    for (auto it = sources_.cbegin(); it != sources_.cend(); ++it) {
        for (auto match = icon.globalMatch(it.value()); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(QFile::exists(root + QStringLiteral("icons/%1.svg").arg(name)),
                     qPrintable(it.key() + QLatin1Char(' ') + name));
            ++seen;
        }
    }
    QVERIFY(seen > 15);
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
